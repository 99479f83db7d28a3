# SPDX-License-Identifier: MIT
"""What every command stands on: the places, how programs are run, how work stops."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)
_BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = _BIN / ("python.exe" if os.name == "nt" else "python")


class Stop(Exception):
    """Work that cannot go on: the sentence says why and what to do."""

    def __init__(self, words: str, status: int = 2) -> None:
        """Keep the exit status: 1 something failed, 2 something is missing."""
        super().__init__(words)
        self.status = status


def say(words: str) -> None:
    """One line on what is being done."""
    print(words, flush=True)


def must(line: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
    """Run a program in the project's folder and stop when it fails."""
    status = subprocess.call(list(line), cwd=ROOT, env=with_environment(environment))
    if status:
        raise Stop(f"This failed with status {status}: {' '.join(line)}", 1)


def with_environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """This environment, with UTF-8 everywhere and the .venv's programs first."""
    path = os.pathsep.join((str(_BIN), os.environ.get("PATH", "")))
    return {**os.environ, "PYTHONUTF8": "1", "PATH": path, **(more or {})}


def tool(name: str) -> str:
    """The program ``name`` of the .venv."""
    return str(_BIN / (f"{name}.exe" if os.name == "nt" else name))
