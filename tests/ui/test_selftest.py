# SPDX-License-Identifier: MIT
"""The self test runs from source too, tells what is wrong, and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.__main__ import main
from cmdesk.services import spelling
from cmdesk.store.verifying import Verdict
from cmdesk.ui import i18n, selftest

TODAY = date(2026, 11, 24)


@pytest.fixture
def nothing_left(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], None]:
    """Check that folders, environment and language are as they were before."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    environment, spoken = _environment(), i18n.language()

    def check() -> None:
        assert list(temporary.iterdir()) == []
        assert sorted(path.name for path in tmp_path.iterdir()) == ["temporary"]
        assert _environment() == environment
        assert (tempfile.gettempdir(), i18n.language()) == (str(temporary), spoken)

    return check


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"}


@pytest.mark.parametrize("today", [TODAY, date(2026, 12, 31), date(2028, 2, 29)])
def test_all_is_well(
    today: date, nothing_left: Callable[[], None], capsys: pytest.CaptureFixture[str]
) -> None:
    assert selftest.run(today) == 0
    told, wrong = capsys.readouterr()
    assert wrong == ""
    for step in ("parts:", "opened:", "painted: calendar", "edited:", "published:", "compared:"):
        assert f"\n  {step}" in f"\n{told}"
    assert "The self test went well" in told
    nothing_left()


def _says(value: object) -> Callable[..., object]:
    def answer(*_: object, **__: object) -> object:
        return value

    return answer


@pytest.mark.parametrize(
    "fault",
    [
        (
            "verify",
            _says(Verdict(1, True, True, True, None, "page 3")),
            "the file is damaged: page 3",
        ),
        ("load_fonts", _says(()), "fonts are missing"),
        ("_own_zone_is_there", _says(False), "the time zone America/Toronto is missing"),
        ("say", lambda text: text.source, "the translations are missing"),
        ("phone_code", _says(None), "no code for the phone"),
        ("write_week_pdf", lambda _, path, *__: path.write_bytes(b"no"), "this is no PDF"),
        ("_all", lambda reader: {("kind", "id"): object()}, "undo did not bring back"),
    ],
)
def test_what_is_wrong_is_said(
    fault: tuple[str, Callable[..., object], str],
    nothing_left: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    place, instead, reason = fault
    monkeypatch.setattr(selftest, place, instead)
    assert selftest.run(TODAY) == 1
    told, wrong = capsys.readouterr()
    assert wrong.startswith("The self test failed: SelfTestFailed: ")
    assert reason in wrong
    assert "went well" not in told
    assert "Traceback" not in wrong
    nothing_left()


def test_a_fault_of_the_program_is_told_with_its_place(
    nothing_left: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def missing() -> object:
        raise FileNotFoundError("platforms")

    monkeypatch.setattr(selftest, "load_platforms", missing)
    assert selftest.run(TODAY) == 1
    wrong = capsys.readouterr().err
    assert "FileNotFoundError: platforms" in wrong
    assert "in missing" in wrong
    nothing_left()


def test_a_system_without_spelling_is_fine(
    nothing_left: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(spelling, "is_there", lambda: False)
    assert selftest.run(TODAY) == 0
    assert "no spelling on this system" in capsys.readouterr().out
    nothing_left()


def test_the_command_line_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[date] = []

    def noted(today: date) -> int:
        asked.append(today)
        return 1

    monkeypatch.setattr(selftest, "run", noted)
    assert main(["--selftest", "--today", "2026-11-24"]) == 1
    assert main(["--today", "2026-11-25", "--selftest"]) == 1
    assert asked == [TODAY, date(2026, 11, 25)]


def test_it_needs_neither_screen_nor_home(tmp_path: Path) -> None:
    """As from a bare console: no variable at all but Windows's own and where to put things."""
    bare = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    bare |= {name: str(tmp_path) for name in ("TMPDIR", "TEMP", "TMP")}
    line = [sys.executable, "-m", "cmdesk", "--selftest"]
    root = Path(selftest.__file__).resolve().parent.parent.parent
    told = subprocess.run(
        line, cwd=root, env=bare, check=False, capture_output=True, text=True, encoding="utf-8"
    )
    assert told.returncode == 0, told.stderr
    assert "compared: all" in told.stdout
    assert list(tmp_path.iterdir()) == []
