# SPDX-License-Identifier: MIT
"""`check` and `test`: lint, types, import rules, then the tests and their coverage."""

from __future__ import annotations

import json
import re
import subprocess
import time
from collections.abc import Iterable, Mapping, Sequence

from dev_base import PYTHON, ROOT, say, with_environment

_COVERAGE = ROOT / "coverage.json"
_CLOSING = re.compile(r"^=+ .*\b(?:passed|failed|errors?|no tests ran)\b.* =+$")

_IMPORT_RULES = "from importlinter.cli import lint_imports_command as run; run(['--no-logo'])"

# The whole suite: on all cores, a file's tests together, measured.
_WHOLE = (
    *("-n", "auto", "--dist", "loadfile"),
    *("--cov", "--cov-report=", f"--cov-report=json:{_COVERAGE.name}"),
)

# To add a check: one line, its name and the words that run it.
CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("lint", ("-m", "ruff", "check", ".")),
    ("format", ("-m", "ruff", "format", "--check", ".")),
    ("types", ("-m", "mypy")),
    ("types of packaging", ("-m", "mypy", "--strict", "--config-file=", "packaging")),
    ("import rules", ("-c", _IMPORT_RULES)),
)

# To add a floor: what it is of (the start of a path), least % of lines, least % of branches.
FLOORS: tuple[tuple[str, float, float], ...] = (
    ("cmdesk/domain/rules/", 100, 100),
    ("cmdesk/services/edits.py", 100, 100),
    ("cmdesk/domain/", 95, 95),
    ("cmdesk/config/", 95, 95),
    ("cmdesk/store/", 95, 95),
    ("cmdesk/services/", 95, 95),
    ("cmdesk/ui/", 80, 80),
)


def check(_: Sequence[str]) -> int:
    """Lint, types and import rules; all of them, also after one has failed."""
    return _told(_failed_checks())


def test(arguments: Sequence[str]) -> int:
    """Everything; with arguments for pytest only those tests run and no floor is asked."""
    failed = _failed_checks()
    say("\n== tests")
    measured = not arguments
    status, closing = _pytest(arguments, measured)
    if status:
        failed.append("tests")
    if measured and _COVERAGE.exists() and below_floors():
        failed.append("coverage")
    status = _told(failed)
    say(closing)
    return status


def below_floors() -> bool:
    """Print what each package's tests reach, and tell whether one lies below its floor."""
    files = json.loads(_COVERAGE.read_text(encoding="utf-8"))["files"]
    low = False
    say(f"\n{'coverage':<28}{'lines':>8}{'branches':>10}{'floor':>7}")
    for start, least_lines, least_branches in FLOORS:
        found = [one["summary"] for path, one in files.items() if _lies_in(path, start)]
        lines = _percent(found, "covered_lines", "num_statements")
        branches = _percent(found, "covered_branches", "num_branches")
        fine = bool(found) and lines >= least_lines and branches >= least_branches
        low = low or not fine
        verdict = "" if fine else "  too low"
        say(f"{start:<28}{lines:>8.1f}{branches:>10.1f}{least_branches:>7.0f}{verdict}")
    return low


def _lies_in(path: str, start: str) -> bool:
    """Whether a measured file belongs to a floor; Windows writes paths with backslashes."""
    return path.replace("\\", "/").startswith(start)


def _percent(found: Iterable[Mapping[str, int]], part: str, whole: str) -> float:
    """A share over several files, in percent; 100 where there is nothing to reach."""
    rows = list(found)
    total = sum(row[whole] for row in rows)
    return 100 * sum(row[part] for row in rows) / total if total else 100.0


def _failed_checks() -> list[str]:
    """The names of the checks that fail, each shown with its time."""
    failed = []
    for name, words in CHECKS:
        say(f"\n== {name}")
        begun = time.monotonic()
        line = [str(PYTHON), *words]
        if subprocess.call(line, cwd=ROOT, env=with_environment()):
            failed.append(name)
        say(f"   {time.monotonic() - begun:.1f} s")
    return failed


def _pytest(arguments: Sequence[str], measured: bool) -> tuple[int, str]:
    """Run the tests, shown as they go; their status and their closing line."""
    _COVERAGE.unlink(missing_ok=True)
    line = [str(PYTHON), "-m", "pytest", *(_WHOLE if measured else arguments)]
    closing = "no closing line from pytest"
    with subprocess.Popen(
        line,
        cwd=ROOT,
        env=with_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as running:
        assert running.stdout is not None
        for shown in running.stdout:
            print(shown, end="", flush=True)
            if _CLOSING.match(shown.rstrip()):
                closing = shown.rstrip()
    return running.returncode, closing


def _told(failed: Sequence[str]) -> int:
    """Say what failed, if anything, and turn it into an exit status."""
    say(f"\nFailed: {', '.join(failed)}" if failed else "\nAll checks passed.")
    return 1 if failed else 0
