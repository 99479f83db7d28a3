# SPDX-License-Identifier: MIT
"""`bundle`: the whole program in one folder that runs without Python, and its self test."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from dev_base import PYTHON, ROOT, must, say

SPEC = Path(__file__).with_name("cmdesk.spec")
OUT, WORK = ROOT / "dist", ROOT / "build" / "bundle"
_NAME = "cmdesk"


def command(arguments: Sequence[str]) -> int:
    """Build into ``dist/cmdesk`` (or below the folder given), then let the program test itself."""
    out = Path(arguments[0]).absolute() if arguments else OUT
    begun = time.monotonic()
    program = build(out, WORK)
    seconds = time.monotonic() - begun
    say(f"Built in {seconds:.0f} s, {megabytes(program.parent):.0f} MB: {program.parent}")
    return subprocess.call([str(program), "--selftest"])


def build(out: Path, work: Path) -> Path:
    """Build the folder ``cmdesk`` below ``out`` and return the program in it.

    ``work`` keeps what a second build need not do again. Raises Stop when PyInstaller fails.
    """
    line = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(out), "--workpath", str(work)]
    # Without this, PyInstaller keeps its own things in the user's home.
    must([*line, *folders, str(SPEC)], {"PYINSTALLER_CONFIG_DIR": str(work / "kept")})
    return program_in(out)


def program_in(out: Path) -> Path:
    """Where the program lies below the folder it was built into; it may not be there yet."""
    return out / _NAME / (f"{_NAME}.exe" if os.name == "nt" else _NAME)


def megabytes(folder: Path) -> float:
    """The size of a folder's files in millions of bytes; a link counts nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6
