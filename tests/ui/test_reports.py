# SPDX-License-Identifier: MIT
"""What the program says of its own failures: a report without a word of the user's."""

from __future__ import annotations

import logging
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cmdesk.config.paths import log_folder
from cmdesk.config.reports import MOST_REPORTS, FatalFile, report_of, write_report
from cmdesk.domain.errors import UserError
from cmdesk.ui import qt_messages
from cmdesk.ui.dialogs.failure import FailureDialog
from cmdesk.ui.excepthook import CrashReports
from cmdesk.ui.versions import versions
from tests.ui.answers import Answers

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
SECRET = "Marie’s own words in /srv/marie/Clients/Bakery.cmdesk"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def reports(qtbot: QtBot) -> Iterator[CrashReports]:
    hooks = sys.excepthook, threading.excepthook
    made = CrashReports()
    made.install()
    yield made
    made.uninstall()
    sys.excepthook, threading.excepthook = hooks
    made.deleteLater()


def failure() -> Exception:
    """An exception that came through the program and quotes its user."""
    try:
        try:
            UserError(None)  # type: ignore[arg-type]
        except AttributeError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        return error
    raise AssertionError("nothing failed")


def test_a_report_names_places_and_versions_and_no_words() -> None:
    words = report_of(failure(), versions(), NOW)
    assert "cmdesk report of 2026-11-25 09:00" in words
    for part in ("Python", "Qt", "SQLite", "ValueError", "AttributeError"):
        assert part in words
    assert "cmdesk/domain/errors.py:" in words, "a place in the program by its own folder"
    assert "test_reports.py:" in words
    for private in ("Marie", "Bakery", str(Path.home()), str(ROOT)):
        assert private not in words


def test_a_report_of_a_frozen_build_names_places_too() -> None:
    """There the program's files have no folder before their package."""
    code = compile("raise ValueError", str(Path("cmdesk", "ui", "desk.py")), "exec")
    with pytest.raises(ValueError) as raised:  # noqa: PT011  (it is raised bare, above)
        exec(code)
    assert "  cmdesk/ui/desk.py:1 <module>" in report_of(raised.value, {}, NOW)


def test_a_circle_of_causes_ends() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert report_of(one, {}, NOW).count("KeyError") == 1


def test_reports_are_private_and_few() -> None:
    for minute in range(MOST_REPORTS + 3):
        assert write_report("x", NOW.replace(minute=minute))
    kept = sorted(log_folder().glob("report-*.txt"))
    assert len(kept) == MOST_REPORTS
    assert kept[0].name == "report-20261125-090300.txt", "the oldest went"
    if sys.platform != "win32":
        assert stat.S_IMODE(kept[0].stat().st_mode) == 0o600
        assert stat.S_IMODE(log_folder().stat().st_mode) == 0o700


def test_a_folder_that_refuses_stops_nothing(
    user_folders: Path, qtbot: QtBot, reports: CrashReports, answers: Answers
) -> None:
    user_folders.mkdir()
    (user_folders / "log").write_text("a file where the folder should be")
    assert write_report("x", NOW) is None
    assert FatalFile().start({}, NOW) is None

    def read(dialog: FailureDialog) -> bool:
        assert all("report was written" not in label.text() for label in shown(dialog))
        return True

    answers.expect("run_dialog", read)
    sys.excepthook(ValueError, failure(), None)
    qtbot.waitUntil(lambda: bool(answers.said))


def shown(dialog: FailureDialog) -> list[QLabel]:
    dialog.show()
    return [label for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_one_calm_dialog_with_the_report_folded(
    qtbot: QtBot, reports: CrashReports, answers: Answers, tmp_path: Path
) -> None:
    saved = tmp_path / "report.txt"

    def read(dialog: FailureDialog) -> bool:
        said = " ".join(label.text() for label in shown(dialog))
        assert "is kept on this computer" in said
        assert "Nothing is sent" in said
        assert not dialog.words.isVisible()
        dialog.show_button.click()
        assert dialog.words.isVisible()
        assert "ValueError" in dialog.words.toPlainText()
        assert "Marie" not in dialog.words.toPlainText()
        dialog.copy_button.click()
        assert QGuiApplication.clipboard().text() == dialog.words.toPlainText()
        dialog.save_button.click()
        dialog.hide()
        return True

    answers.expect("run_dialog", read)
    answers.expect("file_to_save", saved)
    problem = failure()
    sys.excepthook(type(problem), problem, problem.__traceback__)
    qtbot.waitUntil(saved.exists)
    (kept,) = log_folder().glob("report-*.txt")
    assert kept.read_text("utf-8") == saved.read_text("utf-8")


def test_a_report_that_cannot_be_saved_is_told(
    qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    dialog = FailureDialog("words", None)
    qtbot.addWidget(dialog)
    answers.expect("file_to_save", None)
    dialog.save_button.click()
    answers.expect("file_to_save", tmp_path / "missing" / "x.txt")
    answers.expect("tell")
    dialog.save_button.click()


def test_what_a_thread_raised_is_told_in_the_window(
    qtbot: QtBot, reports: CrashReports, answers: Answers
) -> None:
    def read(dialog: FailureDialog) -> bool:
        assert threading.current_thread() is threading.main_thread()
        assert "ZeroDivisionError" in dialog.words.toPlainText()
        return True

    answers.expect("run_dialog", read)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(answers.said))


def test_a_program_that_was_ended_tells_at_its_next_start(user_folders: Path) -> None:
    code = (
        "import os, signal\n"
        "from datetime import datetime\n"
        "from cmdesk.config.reports import FatalFile\n"
        "FatalFile().start({}, datetime.now())\n"
        "os.kill(os.getpid(), signal.SIGSEGV)\n"
    )
    child = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert child.returncode != 0
    fatal = FatalFile()
    report = fatal.start({"cmdesk": "1"}, NOW)
    assert report is not None
    words = report.read_text("utf-8")
    assert "Segmentation fault" in words
    assert "cmdesk 1" in words
    assert str(ROOT) not in words
    fatal.stop()
    assert list(log_folder().glob("fatal-*")) == []
    again = FatalFile()
    assert again.start({}, NOW) is None, "it is told once"
    again.stop()
    again.stop()


def test_qt_is_logged_without_paths_or_quotes(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "cmdesk"):
        context = QMessageLogContext()
        qt_messages.note_message(
            QtMsgType.QtWarningMsg, context, 'cannot read /srv/marie/a.png of "Bakery"'
        )
        qt_messages.note_message(QtMsgType.QtDebugMsg, context, "for developers")
        qt_messages.note_message(
            QtMsgType.QtWarningMsg, context, "This plugin does not support raise()"
        )
        worker = threading.Thread(
            target=qt_messages.note_message, args=(QtMsgType.QtCriticalMsg, context, "of a worker")
        )
        worker.start()
        worker.join()
        assert "of a worker" not in caplog.text, "workers never log"
        qt_messages.note_message(QtMsgType.QtWarningMsg, context, "next")
    assert "cannot read … of …" in caplog.text
    assert "of a worker" in caplog.text
    assert "developers" not in caplog.text
    assert "plugin" not in caplog.text
