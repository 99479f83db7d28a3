# SPDX-License-Identifier: MIT
"""`bench`: how long things take, as multiples of starting Python, all in one run.

Milliseconds differ from machine to machine and from hour to hour; the ratios of one run can be
compared. Nothing here is a test: tests check behaviour.
"""

from __future__ import annotations

import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import dev_bundle
from dev_base import PYTHON, must, say, tool, with_environment

_ROUNDS = 5


def command(arguments: Sequence[str]) -> int:
    """Measure whole programs here, and the parts inside one process of the .venv."""
    del arguments
    quiet = with_environment({"QT_QPA_PLATFORM": "offscreen"})
    with tempfile.TemporaryDirectory(prefix="cmdesk-bench-") as home:
        quiet["CMDESK_HOME"] = home
        large = Path(home, "large.cmdesk")
        inside = [str(PYTHON), str(Path(__file__).with_name("bench_parts.py"))]
        must([*inside, "make", str(large)], quiet)
        base = _median([str(PYTHON), "-c", "pass"], quiet)
        say(f"{'python -c pass':<46} {base:9.1f} ms      1.0")
        for name, line in _programs(inside, large):
            _tell(name, _median(line, quiet), base)
        told = subprocess.run(
            [*inside, "measure", str(large)], env=quiet, check=True, capture_output=True, text=True
        )
        for row in told.stdout.splitlines():
            name, _, milliseconds = row.rpartition("\t")
            _tell(name, float(milliseconds), base)
    return 0


def _programs(inside: list[str], large: Path) -> tuple[tuple[str, list[str]], ...]:
    program = tool("cmdesk")
    found = (
        ("import of PySide6.QtWidgets", [str(PYTHON), "-c", "import PySide6.QtWidgets"]),
        ("start page shown and painted", [*inside, "first_paint"]),
        ("cmdesk info, 3,000 posts", [program, "info", str(large)]),
        ("cmdesk check, 3,000 posts", [program, "check", str(large)]),
        ("self test", [program, "--selftest"]),
    )
    bundled = dev_bundle.program_in(dev_bundle.OUT)
    if not bundled.exists():
        return found
    return (
        *found,
        ("bundle of dev.py bundle: cmdesk info", [str(bundled), "info", str(large)]),
        ("bundle of dev.py bundle: self test", [str(bundled), "--selftest"]),
    )


def _median(line: Sequence[str], environment: dict[str, str]) -> float:
    """Milliseconds of a program, the median of a few runs; its exit status does not matter."""

    def once() -> None:
        subprocess.run(line, env=environment, check=False, capture_output=True)

    return median_of(once)


def median_of(work: Callable[[], object], rounds: int = _ROUNDS) -> float:
    """Milliseconds of some work, the median of a few rounds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def _tell(name: str, milliseconds: float, base: float) -> None:
    say(f"{name:<46} {milliseconds:9.1f} ms {milliseconds / base:8.2f}")
