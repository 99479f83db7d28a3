# SPDX-License-Identifier: MIT
"""The program without Python: built once, put where an installer might, and run from there."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
NOBODY = 65534
SOURCES_ONLY = (".ts",)

# What would bring back a part of Qt or of Python that the program does not use.
UNUSED_FILES = re.compile(
    r"qml|quick|tkinter|_tk|tcl|gtk|eglfs|virtualkeyboard|webengine|designer|multimedia"
    r"|qt6?(?:pdf|sql|test|help|3d)\b|/(?:tls|sqldrivers|networkinformation|generic)/|_ssl\b|libssl",
    re.IGNORECASE,
)
UNUSED_MODULES = re.compile(
    r"tkinter|PySide6\.Qt(?:Qml|Quick|Sql|Test|Designer|OpenGL)|ssl|smtplib|ftplib|unittest|pytest"
    r"|setuptools|pip|sqlalchemy\.(?:orm|ext|dialects\.(?:mysql|oracle|mssql|postgresql))|hypothesis"
)

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.timeout(600),
    pytest.mark.skipif(find_spec("PyInstaller") is None, reason="PyInstaller is not installed"),
]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The program in a folder with spaces and accents, in which nothing may be written."""
    folder = tmp_path_factory.mktemp("built")
    built = _built(folder)
    # Not below pytest's own folder, which nobody but its owner may enter.
    place = Path(tempfile.mkdtemp(prefix="cmdesk frozen "))
    installed = place / "Café & été" / "cmdesk"
    shutil.copytree(built.parent, installed, symlinks=True)
    for entered in (place, installed.parent):
        entered.chmod(0o755)
    shutil.rmtree(folder)  # pytest would keep its 300 MB for a while
    _lock(installed)
    yield installed / built.name
    _lock(installed, again=True)
    shutil.rmtree(place)


def _built(folder: Path) -> Path:
    """The program, built by what ``dev.py bundle`` builds it with."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        dev_bundle = importlib.import_module("dev_bundle")
        patch.setattr(importlib.import_module("dev_base"), "PYTHON", Path(sys.executable))
        patch.setattr(dev_bundle, "PYTHON", Path(sys.executable))
        built = dev_bundle.build(folder / "dist", folder / "work")
    assert isinstance(built, Path)
    return built


def _lock(folder: Path, *, again: bool = False) -> None:
    """Let everybody read and start it and nobody write, or give that back to clear it away."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            starts = bool(path.stat().st_mode & 0o100)
            path.chmod((0o555 if starts else 0o444) | (0o200 if again else 0))


def _run(program: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    """Run it with no environment at all, as somebody who may not write to its folder."""
    bare = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    line = [str(program), *words]
    if not _may_become_nobody(program):
        return subprocess.run(line, cwd=program.anchor, env=bare, check=False, capture_output=True)
    return subprocess.run(
        line,
        cwd=program.anchor,
        env=bare,
        check=False,
        capture_output=True,
        user=NOBODY,
        group=NOBODY,
        extra_groups=(),
    )


def _may_become_nobody(program: Path) -> bool:
    """Whether this is root, whom no missing right hinders, and nobody may come to the program."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    return all(folder.stat().st_mode & 0o001 for folder in program.parents)


def _content(program: Path) -> dict[str, tuple[int, int]]:
    return {
        path.relative_to(program.parent).as_posix(): (
            path.lstat().st_size,
            path.lstat().st_mtime_ns,
        )
        for path in program.parent.rglob("*")
    }


def _temporary() -> set[str]:
    """What self tests have in the folder for temporary files: with no environment, the usual."""
    return {path.name for path in Path(tempfile.gettempdir()).glob("cmdesk-selftest-*")}


def _files(program: Path) -> set[str]:
    """The files of the bundle, by their place below what PyInstaller calls ``_internal``."""
    found = (name for name in _content(program) if (program.parent / name).is_file())
    return {name.removeprefix("_internal/") for name in found}


def test_it_tests_itself_and_leaves_nothing(program: Path) -> None:
    before, temporary = _content(program), _temporary()
    told = _run(program, "--selftest")
    said = told.stdout.decode("utf-8", "replace")
    assert told.returncode == 0, told.stderr.decode("utf-8", "replace")
    assert "compared: all" in said
    assert "The self test went well" in said
    assert _content(program) == before, "it wrote into its own folder"
    assert _temporary() == temporary


def test_a_window_without_a_screen_is_refused_in_one_line(program: Path) -> None:
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("there is always a screen here")
    told = _run(program, "--lang", "fr")
    assert told.returncode == 2
    words = told.stderr.decode("utf-8").splitlines()[-1]
    assert words.startswith("cmdesk: Il n’y a pas d’écran")


def test_everything_it_reads_is_inside(program: Path) -> None:
    there = _files(program)
    resources = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.suffix not in SOURCES_ONLY
    }
    assert resources - there == set()
    assert {f"resources/i18n/{name}.qm" for name in ("en", "fr", "fr_CA")} <= there
    assert {"tzdata/zoneinfo/Europe/Paris", "tzdata/zoneinfo/America/Toronto"} <= there
    assert any(name.endswith("translations/qtbase_fr.qm") for name in there)
    assert {"licences/cmdesk/LICENSE", "licences/SQLAlchemy/LICENSE"} <= there


def test_what_it_does_not_use_is_not_inside(program: Path) -> None:
    there = _content(program)
    assert [name for name in there if UNUSED_FILES.search(name)] == []
    words = [name for name in there if "/translations/" in name]
    assert [name for name in words if not name.endswith(("_fr.qm", "_en.qm"))] == []
    broken = [path for path in program.parent.rglob("*") if path.is_symlink() and not path.exists()]
    assert broken == []
    modules = _modules(program)
    assert "cmdesk.ui.tabs" in modules
    unused = [name for name in modules if re.match(rf"(?:{UNUSED_MODULES.pattern})\b", name)]
    assert unused == []


def test_it_names_no_folder_of_this_project(program: Path) -> None:
    wanted = str(ROOT).encode()
    naming = [
        path.name
        for path in program.parent.rglob("*")
        if path.is_file() and not path.is_symlink() and wanted in path.read_bytes()
    ]
    assert naming == []


def test_the_platforms_of_this_system_are_inside(program: Path) -> None:
    wanted = {"linux": {"offscreen", "xcb", "wayland"}, "win32": {"offscreen", "windows"}}
    platforms = {
        re.sub(r"^(?:lib)?q|\.\w+$", "", Path(name).name)
        for name in _files(program)
        if "/platforms/" in name and not name.startswith("resources/")
    }
    assert platforms >= wanted.get(sys.platform, {"offscreen", "cocoa"})
    assert platforms <= {"offscreen", "xcb", "wayland", "windows", "cocoa"}


def _modules(program: Path) -> set[str]:
    """The names of the Python modules in the program's archive."""
    line = [sys.executable, "-m", "PyInstaller.utils.cliutils.archive_viewer", "-r", "-b"]
    told = subprocess.run(
        [*line, str(program)], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    return {name.strip() for name in told.stdout.splitlines() if name.startswith(" ")}
