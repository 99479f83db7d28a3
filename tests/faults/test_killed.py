# SPDX-License-Identifier: MIT
"""Killed at any moment: no edit that was told as done is lost, no target is half a file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


def seen_while(folder: Path, *words: str) -> dict[str, int]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killing", str(folder), *words],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, int] = json.loads(done.stdout)
    return seen


def test_killed_while_editing_a_hundred_times(tmp_path: Path) -> None:
    seen = seen_while(tmp_path, "editing", "100")
    assert seen["runs"] == 100
    assert seen["acknowledged"] > 100
    assert (seen["lost"], seen["not_found"]) == (0, 0)


def test_killed_at_every_step_of_publishing(tmp_path: Path) -> None:
    seen = seen_while(tmp_path, "publishing")
    assert seen["steps"] >= 12
    assert seen["old"] > 3
    assert seen["new"] > 3
    assert (seen["wrong"], seen["unpublished"], seen["left"]) == (0, 0, 0)
