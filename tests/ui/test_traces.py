# SPDX-License-Identifier: MIT
"""What this computer keeps is for its user alone, and goes when that is wanted."""

from __future__ import annotations

import logging
import stat
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.config import memory
from cmdesk.config.logs import start_logging, stop_logging
from cmdesk.config.memory import DocumentMemory, memory_of, remember
from cmdesk.config.paths import config_folder, data_folder, log_folder
from cmdesk.config.recents import load_glances
from cmdesk.config.who import signature
from cmdesk.domain.records import Record
from cmdesk.domain.texts import Text
from cmdesk.store.backups import Reason
from cmdesk.store.traces import remove_traces, traces_of
from cmdesk.store.working import OpenNote, WorkingFolder, write_note
from cmdesk.ui import trace_removal
from cmdesk.ui.dialogs.failure import FailureDialog
from cmdesk.ui.i18n import say
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.support import Support
from tests.ui.answers import Answers
from tests.ui.windowed import click, leave_work, publication_of, retitle, save_now, title_in

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


@pytest.fixture
def window(main_window: MainWindow, saved_file: Path) -> MainWindow:
    """A window on a document of which much is kept here."""
    assert main_window.open_path(saved_file)
    retitle(main_window, "second")
    save_now(main_window)
    publication_of(main_window).safe.keep_version(Reason.IMPORT)
    return main_window


def delete(window: MainWindow) -> None:
    window.actions_by_id["delete_traces"].trigger()


@POSIX
def test_all_that_is_kept_is_for_this_user_alone(
    window: MainWindow, saved_file: Path, user_folders: Path
) -> None:
    log = start_logging()
    log.handle(_line())
    remember("d" * 32, DocumentMemory(more=True))
    kept = [path for path in user_folders.rglob("*") if path.name != "home"]
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (user_folders, *kept)}
    stop_logging(log)
    assert {path.name for path in kept} >= {"work.db", "open.json", "settings.json", "cmdesk.log"}
    open_to_others = {
        str(path): oct(mode)
        for path, mode in modes.items()
        if mode != (0o700 if path.is_dir() else 0o600)
    }
    assert open_to_others == {}
    assert window.desk.close()
    assert not list((data_folder() / "open").rglob("*.db")), "the working copy goes with it"


def _line() -> logging.LogRecord:
    return logging.LogRecord("cmdesk", logging.INFO, "", 0, "a line", None, None)


@POSIX
def test_the_users_own_file_keeps_the_modes_of_its_folder(saved_file: Path) -> None:
    assert stat.S_IMODE(saved_file.stat().st_mode) & 0o077, "others may read it, as they could"


def test_all_traces_go_and_the_file_stays(
    window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    uuid = publication_of(window).safe.note.document_uuid
    remember(uuid, DocumentMemory(more=True))
    remember("e" * 32, DocumentMemory(more=True))
    retitle(window, "typed a moment ago")

    def agree(_parent: object, question: Text, verb: Text, more: Text) -> bool:
        assert "Corner Bakery" in say(question)
        assert say(verb) == "Delete these traces"
        told = say(more)
        assert "2 earlier versions" in told or "3 earlier versions" in told
        assert str(saved_file) in told
        assert "import" in told
        assert f"who saved it last ({signature()})" in told
        assert f"{saved_file.name}.ouvert" in told
        return True

    answers.expect("confirm", agree)
    answers.expect("inform")
    delete(window)
    assert window.desk.document is None
    assert title_in(saved_file) == "typed a moment ago"
    for folder in ("backups", "open"):
        assert not (data_folder() / folder / uuid).exists()
    assert memory_of(uuid) == DocumentMemory()
    assert memory_of("e" * 32).more, "other clients are left alone"
    assert window.preferences.recents == ()
    assert load_glances() == {}
    left = [
        path
        for folder in (data_folder(), config_folder(), log_folder())
        for path in folder.rglob("*")
        if path.is_file()
        and any(word in path.read_bytes() for word in (uuid.encode(), b"Bakery", b"Caf"))
    ]
    assert left == []


def test_what_a_crash_left_of_an_opening_goes_too(
    window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    """Copies of a client lie under another name while a file is opened or looked at."""
    left = WorkingFolder.make(data_folder(), "opening")
    (left.path / "taken.db").write_bytes(saved_file.read_bytes())
    left.release()
    looked_at = WorkingFolder.make(data_folder(), "looking")
    uuid = publication_of(window).safe.note.document_uuid
    looked_at.work.write_bytes(saved_file.read_bytes())
    write_note(looked_at.path, replace(OpenNote.here(uuid, None), ready=True, read_only=True))
    looked_at.release()
    living = WorkingFolder.make(data_folder(), "opening")
    begun = data_folder() / "open" / "opening" / "justbegun"
    begun.mkdir()
    (begun / "in-use").touch()
    answers.expect("confirm", True)
    answers.expect("inform")
    delete(window)
    assert not left.path.exists()
    assert not looked_at.path.exists()
    assert living.path.exists(), "another window is opening something"
    assert begun.exists()
    living.remove()


def test_nothing_goes_without_a_yes(window: MainWindow, saved_file: Path, answers: Answers) -> None:
    before = traces_of(data_folder(), publication_of(window).safe.note.document_uuid)
    answers.expect("confirm", False)
    delete(window)
    assert window.desk.document is not None
    assert traces_of(data_folder(), publication_of(window).safe.note.document_uuid) == before


def test_work_that_is_nowhere_else_is_not_deleted(
    main_window: MainWindow, records: Sequence[Record], answers: Answers
) -> None:
    assert main_window.desk.start_new(records)
    answers.expect("tell")
    delete(main_window)
    assert main_window.desk.document is not None


def test_a_file_that_is_away_is_not_the_only_copy(
    window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    saved_file.unlink()
    answers.expect("tell")
    delete(window)
    uuid = publication_of(window).safe.note.document_uuid
    assert traces_of(data_folder(), uuid).versions


def test_unsaved_work_is_counted(window: MainWindow, saved_file: Path, answers: Answers) -> None:
    uuid = publication_of(window).safe.note.document_uuid
    assert window.desk.close()
    leave_work(saved_file, "from a crash")
    traces = traces_of(data_folder(), uuid)
    assert (traces.unsaved, traces.versions) == (1, 2)
    answers.expect("choose", "look")
    assert window.open_path(saved_file)
    answers.expect("tell")  # what is only looked at has no file
    delete(window)
    assert remove_traces(data_folder(), uuid)
    assert traces_of(data_folder(), uuid).size == 0


def test_what_refuses_to_go_is_told(
    window: MainWindow, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trace_removal, "remove_traces", lambda *_: False)
    answers.expect("confirm", True)
    answers.expect("tell")
    delete(window)


def test_forgetting_what_was_never_known_is_no_trouble(user_folders: Path) -> None:
    assert memory.forget("f" * 32)
    assert not memory.memory_file().exists()
    remember("f" * 32, DocumentMemory(more=True))
    memory.memory_file().parent.chmod(0o700)
    assert memory.forget("f" * 32)
    assert memory_of("f" * 32) == DocumentMemory()


# ---- the Help menu -----------------------------------------------------------------------------


def test_information_for_support_names_nobody(
    window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    answers.expect("inform")
    window.actions_by_id["copy_support"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert "SQLite" in copied
    for private in ("Bakery", saved_file.stem, str(Path.home())):
        assert private not in copied


def test_the_folder_of_reports(window: MainWindow, answers: Answers) -> None:
    answers.expect("inform")
    window.actions_by_id["open_reports"].trigger()
    log_folder().mkdir(parents=True)
    answers.expect("show_folder", lambda path: path == log_folder())
    window.actions_by_id["open_reports"].trigger()
    answers.expect("show_folder", False)
    answers.expect("tell")
    window.actions_by_id["open_reports"].trigger()


def test_a_run_that_was_stopped_is_told_quietly(
    qtbot: QtBot, main_window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    report = tmp_path / "report.txt"
    report.write_text("cmdesk report", "utf-8")
    support = Support(main_window)
    support.tell_of_stop(main_window.start, None)
    assert not notice(main_window)
    support.tell_of_stop(main_window.start, report)
    (button,) = notice(main_window)

    def read(dialog: FailureDialog) -> bool:
        assert dialog.words.toPlainText() == "cmdesk report"
        return True

    answers.expect("run_dialog", read)
    click(button)
    assert not notice(main_window), "it is told once"
    main_window.start.notice_asked.emit()
    gone = Support(main_window)
    gone.tell_of_stop(main_window.start, tmp_path / "gone.txt")
    main_window.start.notice_asked.emit()


def notice(window: MainWindow) -> list[QPushButton]:
    found = window.start.findChildren(QPushButton)
    return [b for b in found if b.text() == "Read the report…" and b.isVisible()]
