# SPDX-License-Identifier: MIT
"""A bug is logged without the user's words, told once, and repeats stay quiet."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from cmdesk.domain.errors import UserError
from cmdesk.domain.texts import plain
from cmdesk.ui.excepthook import CrashReports
from tests.ui.answers import Answers


@pytest.fixture
def reports(qtbot: QtBot) -> Iterator[CrashReports]:
    before = sys.excepthook
    made = CrashReports()
    made.install()
    yield made
    made.uninstall()
    sys.excepthook = before
    made.deleteLater()


def crash(problem: Exception) -> None:
    try:
        raise problem
    except Exception:
        kind, value, trace = sys.exc_info()
        assert kind is not None
        assert value is not None
        sys.excepthook(kind, value, trace)


def test_one_report_for_a_fault_that_repeats(
    qtbot: QtBot, reports: CrashReports, answers: Answers, caplog: pytest.LogCaptureFixture
) -> None:
    answers.expect("run_dialog")
    with caplog.at_level(logging.ERROR, "cmdesk"):
        for _ in range(3):
            crash(ValueError("Marie’s secret"))
        qtbot.waitUntil(lambda: bool(answers.said))
    assert caplog.text.count("ValueError") == 3
    assert "secret" not in caplog.text


def test_what_the_user_can_mend_is_said_in_its_own_words(
    qtbot: QtBot, reports: CrashReports, answers: Answers
) -> None:
    answers.expect("tell", lambda _parent, text, _detail: text.args["words"])
    crash(UserError(plain("The stick is full.")))
    qtbot.waitUntil(lambda: bool(answers.said))


def test_a_fault_while_one_is_told_waits_its_turn(
    qtbot: QtBot, reports: CrashReports, answers: Answers
) -> None:
    def crash_again(*_: object) -> None:
        crash(KeyError("second"))
        reports._tell_waiting()
        assert len(answers.said) == 1

    answers.expect("run_dialog", crash_again)
    answers.expect("run_dialog")
    crash(ValueError("first"))
    qtbot.waitUntil(lambda: len(answers.said) == 2)


def test_an_exception_of_a_slot_arrives(
    qtbot: QtBot, reports: CrashReports, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: taken.append(kind))
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(_fail)
    timer.start(0)
    qtbot.waitUntil(lambda: taken == [ZeroDivisionError])


def _fail() -> None:
    raise ZeroDivisionError


def test_an_interruption_is_left_to_python(
    reports: CrashReports, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda kind, *_: left.append(kind))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert left == [KeyboardInterrupt]
