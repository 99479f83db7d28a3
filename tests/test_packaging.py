# SPDX-License-Identifier: MIT
"""The developer's commands and the wheel."""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from cmdesk.services.sample import crowded_week

ROOT = Path(__file__).resolve().parent.parent
Load = Callable[[str], ModuleType]


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    """Import a module of ``packaging/``, which is no package."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, str(ROOT / "packaging" / "dev.py"), *arguments]
    return subprocess.run(line, check=False, capture_output=True, text=True, encoding="utf-8")


def test_help_names_every_command() -> None:
    told = dev("--help")
    assert told.returncode == 0
    for name in ("setup", "run", "test", "check", "shots", "bundle", "i18n"):
        assert f"\n  {name}" in told.stdout


def test_an_unknown_command_is_refused() -> None:
    told = dev("dance")
    assert told.returncode == 2
    assert "Traceback" not in told.stderr


def test_the_commands_need_the_standard_library_only() -> None:
    line = [sys.executable, "-S", "-I", "-c"]
    code = f"import sys; sys.path.insert(0, {str(ROOT / 'packaging')!r}); import dev"
    told = subprocess.run([*line, code], check=False, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr


# ---- coverage --------------------------------------------------------------------------------


def _coverage(tmp_path: Path, branches: int) -> Path:
    """Measured files in which every floor is met but for ``branches`` of 100 in the store."""
    full = {
        "covered_lines": 10,
        "num_statements": 10,
        "covered_branches": 0,
        "num_branches": 0,
    }
    store = {**full, "covered_branches": branches, "num_branches": 100}
    paths = (
        "cmdesk/domain/rules/flood.py",
        "cmdesk/services/edits.py",
        "cmdesk/config/paths.py",
        "cmdesk/ui/theme.py",
    )
    files = {path: {"summary": full} for path in paths}
    files[r"cmdesk\store\access.py"] = {"summary": store}
    target = tmp_path / "coverage.json"
    target.write_text(json.dumps({"files": files}), encoding="utf-8")
    return target


@pytest.mark.parametrize(("branches", "low"), [(94, True), (95, False), (100, False)])
def test_a_floor_is_a_floor(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, branches: int, low: bool
) -> None:
    checks = load("dev_checks")
    monkeypatch.setattr(checks, "_COVERAGE", _coverage(tmp_path, branches))
    assert checks.below_floors() is low


def test_a_package_without_a_measured_file_is_below_its_floor(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checks = load("dev_checks")
    target = tmp_path / "coverage.json"
    target.write_text('{"files": {}}', encoding="utf-8")
    monkeypatch.setattr(checks, "_COVERAGE", target)
    assert checks.below_floors() is True


@pytest.mark.parametrize(
    ("line", "closing"),
    [
        ("===== 3 passed in 0.10s =====", True),
        ("= 1 failed, 2 passed, 1 skipped in 65.10s (0:01:05) =", True),
        ("===== no tests ran in 0.01s =====", True),
        ("======== FAILURES ========", False),
        ("tests/a.py::test_passed PASSED", False),
    ],
)
def test_the_closing_line_is_known(load: Load, line: str, closing: bool) -> None:
    assert bool(load("dev_checks")._CLOSING.match(line)) is closing


# ---- the system's packages -------------------------------------------------------------------


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Programs that answer like Debian's: all installed but the glib and cursor libraries."""
    if os.name == "nt":
        pytest.skip("shell scripts stand for the programs")
    folder = tmp_path / "bin"
    folder.mkdir()
    scripts = {
        "dpkg-query": 'for name in "$@"; do case $name in --*|libglib*|libxcb-cursor0) ;;'
        ' *) echo "$name installed";; esac; done; exit 1',
        "apt-cache": 'if [ "$2" = libglib2.0-0 ]; then exit 100; fi; echo "Package: $2"',
        "apt-get": f'echo "$@" >> {tmp_path}/apt.log',
    }
    for name, body in scripts.items():
        path = folder / name
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.setattr(sys, "platform", "linux")
    return tmp_path / "apt.log"


def test_what_is_missing_is_named_as_the_distribution_does(
    load: Load, debian: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = load("dev_system")
    monkeypatch.setattr(system, "is_root", lambda: False)
    assert system.missing_packages(lacks_venv=False) == ["libxcb-cursor0", "libglib2.0-0t64"]
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    assert version in system.missing_packages(lacks_venv=True)
    assert not debian.exists()


@pytest.mark.parametrize(("prefix", "asked"), [("/usr", True), ("/opt/python", False)])
def test_the_systems_own_python_needs_its_library_for_the_bundle(
    load: Load, debian: Path, monkeypatch: pytest.MonkeyPatch, prefix: str, asked: bool
) -> None:
    del debian
    system = load("dev_system")
    monkeypatch.setattr(system, "is_root", lambda: False)
    monkeypatch.setattr(system, "_installed", lambda names: set())
    monkeypatch.setattr(sys, "base_prefix", prefix)
    missing = system.missing_packages(lacks_venv=False)
    assert "binutils" in missing
    assert any(name.startswith("libpython3.") for name in missing) is asked


def test_without_root_the_line_is_told_and_nothing_done(
    load: Load, debian: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(load("dev_system"), "is_root", lambda: False)
    with pytest.raises(load("dev_base").Stop) as stop:
        load("dev_setup")._install_system()
    assert re.search(r"sudo apt-get install .* libxcb-cursor0", str(stop.value))
    assert stop.value.status == 2
    assert not debian.exists()


def test_as_root_they_are_installed(
    load: Load, debian: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(load("dev_system"), "is_root", lambda: True)
    load("dev_setup")._install_system()
    update, install = debian.read_text(encoding="utf-8").splitlines()
    assert update.startswith("update")
    assert "--no-install-recommends libxcb-cursor0 libglib2.0-0t64" in install


def test_a_system_without_apt_is_left_alone(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert load("dev_system").missing_packages(lacks_venv=True) == []


# ---- run without a screen --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("platform", "display", "shown"),
    [("linux", "", False), ("linux", ":0", True), ("darwin", "", True)],
)
def test_a_screen_is_asked_of_linux_only(
    load: Load, monkeypatch: pytest.MonkeyPatch, platform: str, display: str, shown: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(os, "name", "posix")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert load("dev_show").has_screen() is shown


def test_the_fullest_week_is_the_one_of_the_day_the_sample_was_made_on(
    load: Load, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dev_show = load("dev_show")
    monkeypatch.setattr(dev_show, "PYTHON", Path(sys.executable))
    made: list[list[str]] = []
    monkeypatch.setattr(dev_show, "must", made.append)
    monkeypatch.setattr(dev_show, "has_screen", lambda: False)
    monkeypatch.setattr(dev_show, "date", _Tuesday)
    (tmp_path / "build").mkdir()
    monkeypatch.setattr(dev_show, "SAMPLES", tmp_path / "build")
    monkeypatch.chdir(tmp_path)
    assert dev_show.run([]) == 0
    new, week = made
    assert new[-2:] == ["--today", "2026-11-24"]
    assert week[week.index("week") + 2] == crowded_week(_Tuesday.today())


class _Tuesday(date):
    """A clock that stands."""

    @classmethod
    def today(cls) -> _Tuesday:
        return cls(2026, 11, 24)


# ---- translations ----------------------------------------------------------------------------

_TS = '<TS version="2.1" language="{}"><context><name>C</name>{}</context></TS>'
_SAID = "<message><source>{}</source><translation>{}</translation></message>"


def test_a_layer_forgets_texts_that_are_gone(load: Load, tmp_path: Path) -> None:
    base, thin = tmp_path / "fr.ts", tmp_path / "fr_CA.ts"
    base.write_text(_TS.format("fr", _SAID.format("stays", "reste")), encoding="utf-8")
    said = _SAID.format("stays", "demeure") + _SAID.format("gone", "parti")
    thin.write_text(_TS.format("fr_CA", said), encoding="utf-8")
    load("dev_i18n").thin_out(thin, base)
    kept = thin.read_text(encoding="utf-8")
    assert "demeure" in kept
    assert "parti" not in kept


def test_only_stale_translations_are_compiled(load: Load, tmp_path: Path) -> None:
    i18n = load("dev_i18n")
    source = tmp_path / "fr.ts"
    source.write_text(_TS.format("fr", _SAID.format("yes", "oui")), encoding="utf-8")
    i18n.compile_stale(tmp_path)
    first = (tmp_path / "fr.qm").stat().st_mtime_ns
    i18n.compile_stale(tmp_path)
    assert (tmp_path / "fr.qm").stat().st_mtime_ns == first
    os.utime(source, ns=(first + 10**9, first + 10**9))
    i18n.compile_stale(tmp_path)
    assert (tmp_path / "fr.qm").stat().st_mtime_ns > first


def test_a_translation_that_cannot_be_read_is_said(load: Load, tmp_path: Path) -> None:
    (tmp_path / "fr.ts").write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(load("dev_base").Stop, match=r"fr\.ts was not compiled"):
        load("dev_i18n").compile_stale(tmp_path)


# ---- the wheel -------------------------------------------------------------------------------


def test_the_wheel_holds_program_resources_and_licences(tmp_path: Path) -> None:
    """Built from a folder as it is cloned: without the compiled translations."""
    clone = tmp_path / "clone"
    built = shutil.ignore_patterns("*.qm", "__pycache__")
    for name in ("cmdesk", "resources", "packaging"):
        shutil.copytree(ROOT / name, clone / name, ignore=built)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, clone / name)
    line = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    told = subprocess.run(line, cwd=clone, check=False, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    resources = {
        f"cmdesk/resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert resources <= names
    assert {f"cmdesk/resources/i18n/{name}.qm" for name in ("en", "fr", "fr_CA")} <= names
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "cmdesk").rglob("*.py")}
    assert sources <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests/", "packaging/")) for name in names)
    assert _resource_seen_from(wheel, tmp_path / "installed") == "fonts in installed"


def _resource_seen_from(wheel: Path, folder: Path) -> str:
    """Where the program finds its fonts when it runs from the unpacked wheel."""
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder)
    code = (
        "from cmdesk.config.paths import resource; found = resource('fonts');"
        " print(found.name, 'in', found.parent.parent.parent.name)"
    )
    line = [sys.executable, "-c", code]
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    told = subprocess.run(
        line, cwd=folder, env=environment, check=False, capture_output=True, text=True
    )
    return told.stdout.strip() or told.stderr
