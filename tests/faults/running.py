# SPDX-License-Identifier: MIT
"""Runs one of the programs of this folder and reads what it saw."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent


def seen_by(
    program: str, folder: Path, *words: str, under: Path | None = None, seconds: float = 110
) -> dict[str, Any]:
    """What a program saw, ``under`` a library that makes calls fail; it must end in time."""
    environment = dict(os.environ)
    if under is not None:
        environment["LD_PRELOAD"] = str(under)
    done = subprocess.run(
        [sys.executable, "-m", f"tests.faults.{program}", str(folder), *words],
        cwd=ROOT,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=seconds,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen
