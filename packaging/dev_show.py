# SPDX-License-Identifier: MIT
"""`run` and `shots`: the program on its sample, with and without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from dev_base import PYTHON, ROOT, must, say, with_environment

SAMPLES = ROOT / "build" / "sample"
_NAME = "Boulangerie Lacroix"
_CROWDED = (
    "import sys, datetime as d, cmdesk.services.sample as s;"
    " print(s.crowded_week(d.date.fromisoformat(sys.argv[1])))"
)


def run(arguments: Sequence[str]) -> int:
    """The window on the sample, or the program with these arguments; without a screen a PDF."""
    program = [str(PYTHON), "-m", "cmdesk"]
    environment = with_environment()
    if arguments:
        return subprocess.call([*program, *arguments], env=environment)
    today = date.today().isoformat()
    sample = _sample(today)
    if has_screen():
        return subprocess.call([*program, str(sample)], env=environment)
    say("There is no screen here, so the sample's fullest week is written as a PDF instead.")
    asked = [str(PYTHON), "-c", _CROWDED, today]
    week = subprocess.run(
        asked, cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    ).stdout.strip()
    target = Path.cwd() / f"boulangerie-lacroix-{week}.pdf"
    must([*program, "week", str(sample), week, "-o", str(target)])
    say(f"Written: {target.name}, in this folder.")
    return 0


def shots(arguments: Sequence[str]) -> int:
    """Every tab and state as PNG, painted without a screen and with the bundled font."""
    line = [str(PYTHON), "-m", "cmdesk.ui.shots", *arguments]
    environment = with_environment({"QT_QPA_PLATFORM": "offscreen"})
    return subprocess.call(line, env=environment)


def has_screen() -> bool:
    """Whether a window can be shown: only Linux and its kin run without a screen."""
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _sample(today: str) -> Path:
    """The day's sample document: made on the first run of the day, then kept as it was left."""
    folder = SAMPLES / today
    sample = folder / f"{_NAME}.cmdesk"
    if not sample.exists():
        folder.mkdir(parents=True, exist_ok=True)
        new = ["new", str(sample), "--name", _NAME, "--sample", "--today", today]
        must([str(PYTHON), "-m", "cmdesk", *new])
    return sample
