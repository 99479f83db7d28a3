# SPDX-License-Identifier: MIT
"""What lies in the repository: nothing of one machine, no addresses, a lock that can be trusted."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
# Sources of the figures about networks, and the licences of fonts and dictionaries, name pages.
NAMES_PAGES = ("resources/platforms/", "resources/fonts/", "resources/dictionaries/", "tests/")
INVENTED = re.compile(r"https?://(?:[\w.-]*\.)?(?:example(?:\.\w+)?|test|invalid|w3\.org)\b")
ADDRESS = re.compile(r"https?://[^\s\"'<>)`]+")
REGISTRIES = ("py" + "pi.", "python" + "hosted", "npm" + "js", "registry" + ".")
MACHINE = re.compile(r"(?<![\w.\-/}])/(?:wo" + r"rk|ro" + r"ot|ho" + r"me|Us" + r"ers)/\w")
LOCKED = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; .+)?(?: \\)?$")


@cache
def tracked() -> tuple[str, ...]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("no git here to say what belongs to the repository")
    line = [git, "ls-files", "-z"]
    told = subprocess.run(line, cwd=ROOT, check=True, capture_output=True, text=True)
    return tuple(name for name in told.stdout.split("\0") if name and (ROOT / name).is_file())


@cache
def texts() -> dict[str, str]:
    """The tracked files that are text."""
    found = {}
    for name in tracked():
        raw = (ROOT / name).read_bytes()
        if b"\0" not in raw:
            found[name] = raw.decode("utf-8", errors="replace")
    return found


def locked() -> dict[str, str]:
    rows = (LOCKED.match(line) for line in (ROOT / "requirements.lock").read_text().splitlines())
    return {row[1]: row[2] for row in rows if row}


def test_no_registry_is_named() -> None:
    naming = [(name, word) for name, text in texts().items() for word in REGISTRIES if word in text]
    assert naming == []


def test_no_folder_of_one_machine_is_named() -> None:
    naming = [(name, found) for name, text in texts().items() for found in MACHINE.findall(text)]
    assert naming == []


def test_addresses_stand_only_where_sources_are_given() -> None:
    stray = [
        (name, address)
        for name, text in texts().items()
        if not name.startswith(NAMES_PAGES)
        for address in ADDRESS.findall(text)
        if not INVENTED.match(address)
    ]
    assert stray == []


def test_nothing_built_or_private_is_tracked() -> None:
    built = (".qm", ".pyc", ".egg-info", ".coverage", ".log")
    assert [name for name in tracked() if name.endswith(built) or "__pycache__" in name] == []


def test_the_lock_pins_every_line_with_hashes() -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    wrong = [
        line
        for line in lines
        if not LOCKED.match(line) and not re.match(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$", line)
    ]
    assert wrong == []
    assert "://" not in "".join(lines)
    pinned = [number for number, line in enumerate(lines) if LOCKED.match(line)]
    assert all(lines[number + 1].startswith("    --hash=") for number in pinned)


def test_the_lock_fits_what_the_project_asks() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    pins = locked()
    for requirement in map(Requirement, asked):
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        assert name in pins, f"{name} is missing: make the lock again (CONTRIBUTING.md)"
        assert requirement.specifier.contains(pins[name]), name


def test_ci_runs_the_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    command = "python3 packaging/dev.py test"
    assert script.rstrip().endswith(command)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert command in readme
    assert "python3 packaging/dev.py run" in readme


def test_the_library_packaging_is_not_shadowed() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_local_links_lead_somewhere(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    assert [link for link in links if not (ROOT / link).exists()] == []
