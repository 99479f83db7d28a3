# SPDX-License-Identifier: MIT
"""Documents and spreadsheets for the commands, and ways to run them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cmdesk.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-22"  # a Sunday: the week to prepare is 2026-W48, the crowded one 2026-W50

Call = Callable[..., int]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def call() -> Call:
    """Runs a command in this process, in English, on a Sunday."""

    def run(*words: object) -> int:
        return main([*map(str, words), "--lang", "en", "--today", TODAY])

    return run


@pytest.fixture
def run(user_folders: Path, tmp_path: Path) -> Run:
    """Runs Python in a process of its own, where there is no display at all."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    lonely = {**kept, "CMDESK_HOME": str(user_folders), "PYTHONPATH": str(ROOT)}

    def start(*words: object, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *map(str, words)],
            env={**lonely, **more},
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=60,
            check=False,
        )

    return start


@pytest.fixture
def empty(tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]) -> Path:
    """A new document without posts."""
    path = tmp_path / "empty.cmdesk"
    assert call("new", path, "--name", "Chez Lou", "--region", "fr") == 0
    capfd.readouterr()
    return path


@pytest.fixture
def sample(tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]) -> Path:
    """A new document with the posts of the bakery in Lyon."""
    path = tmp_path / "sample.cmdesk"
    assert call("new", path, "--name", "Chez Lou", "--region", "fr", "--sample") == 0
    capfd.readouterr()
    return path


@pytest.fixture
def forty_five(tmp_path: Path) -> Callable[[bool], Path]:
    """A spreadsheet of 45 posts on Facebook on Thursday 26 November 2026, with hours or not."""

    def write(hours: bool) -> Path:
        path = tmp_path / "forty-five.csv"
        rows = ["Date;Heure;Canal;Thème;Texte"]
        for number in range(45):
            hour = f"{8 + number // 5} h {12 * (number % 5):02}" if hours else ""
            rows.append(f"26/11/2026;{hour};Facebook;Offres;Pain numéro {number + 1} du jour")
        path.write_text("\n".join(rows), encoding="utf-8")
        return path

    return write
