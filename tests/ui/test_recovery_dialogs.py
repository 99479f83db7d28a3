# SPDX-License-Identifier: MIT
"""The recovery ladder through the window: what is safe comes first, then what can be done."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post
from cmdesk.domain.texts import Text, plain
from cmdesk.store.course import Course
from cmdesk.store.salvage import Salvaged, save_salvaged
from cmdesk.ui import rescue, waiting
from cmdesk.ui.dialogs.recovery import Findings, RecoveryDialog, SalvagedDialog
from cmdesk.ui.dialogs.versions import VersionsDialog
from cmdesk.ui.dialogs.waiting import WaitingDialog
from cmdesk.ui.main_window import MainWindow
from tests.ui.answers import Answers
from tests.ui.windowed import (
    click,
    damage,
    publication_of,
    said_in,
    salvage_pressed,
    spoil,
    title_in,
    title_shown,
)


def test_a_damaged_file_is_read_as_far_as_it_goes(
    qtbot: QtBot, main_window: MainWindow, large_file: Path, answers: Answers
) -> None:
    spoiled = spoil(large_file)
    recovered: list[Path] = []

    def help_it(dialog: RecoveryDialog) -> bool:
        words = said_in(dialog)
        assert "left exactly as it is" in words
        assert dialog.versions_button.text() == "Earlier versions (1)…"
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert dialog.focusWidget() is dialog.salvage_button
        qtbot.keyClick(dialog.salvage_button, Qt.Key.Key_Return)
        return not dialog.isVisible()

    def read(dialog: SalvagedDialog) -> bool:
        words = said_in(dialog)
        assert "Posts: " in words
        assert "does not say" in words
        click(dialog.save_button)
        return not dialog.isVisible()

    def name(_parent: object, _title: Text, proposed: Path, *_: object) -> Path:
        recovered.append(proposed)
        return proposed

    answers.expect("run_dialog", help_it)
    answers.expect("run_dialog", read)
    answers.expect("file_to_save", name)
    assert main_window.open_path(large_file)
    assert [path.name for path in recovered] == ["Café & Fils #1 (recovered 2026-11-25).cmdesk"]
    assert publication_of(main_window).safe.target == recovered[0]
    document = main_window.desk.document
    assert document is not None
    with document.reading() as reader:
        assert 50 < reader.count(Post) < 301
    assert large_file.read_bytes() == spoiled


def test_an_earlier_version_instead(
    main_window: MainWindow, large_file: Path, answers: Answers, tmp_path: Path
) -> None:
    spoiled = spoil(large_file)
    copy = tmp_path / "copy.cmdesk"

    def versions(dialog: RecoveryDialog) -> bool:
        dialog.show()
        click(dialog.versions_button)
        return not dialog.isVisible()

    def choose(dialog: VersionsDialog) -> bool:
        dialog.show()
        assert not dialog.back_button.isVisible(), "the damaged file is never touched"
        assert not dialog.compare_button.isVisible()
        click(dialog.copy_button)
        return not dialog.isVisible()

    answers.expect("run_dialog", versions)
    answers.expect("run_dialog", choose)
    answers.expect("file_to_save", copy)
    assert main_window.open_path(large_file)
    assert title_in(copy) == title_shown(main_window) == "Bread of the day"
    assert large_file.read_bytes() == spoiled


def test_not_now_leaves_everything(
    main_window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    damage(saved_file)
    before = saved_file.read_bytes()

    def leave(dialog: RecoveryDialog) -> bool:
        words = said_in(dialog)
        assert "No earlier version" in words
        assert not dialog.versions_button.isVisible()
        (not_now,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Not now")
        click(not_now)
        return False

    answers.expect("run_dialog", leave)
    assert not main_window.open_path(saved_file)
    assert main_window.desk.document is None
    assert saved_file.read_bytes() == before


def test_what_was_read_need_not_be_saved(
    main_window: MainWindow, large_file: Path, answers: Answers
) -> None:
    spoiled = spoil(large_file)
    answers.expect("run_dialog", salvage_pressed)
    answers.expect("run_dialog", False)
    assert not main_window.open_path(large_file)
    for place in (None, large_file):
        answers.expect("run_dialog", salvage_pressed)
        answers.expect("run_dialog", True)
        answers.expect("file_to_save", place)
        if place is not None:
            answers.expect("tell")
        assert not main_window.open_path(large_file)
    answers.expect("run_dialog", salvage_pressed)
    answers.expect("run_dialog", True)
    answers.expect("file_to_save", large_file.parent / "missing" / "x.cmdesk")
    answers.expect("tell")
    assert not main_window.open_path(large_file)
    assert large_file.read_bytes() == spoiled


def test_what_is_recovered_may_replace_a_file_that_was_agreed_to(
    main_window: MainWindow, large_file: Path, answers: Answers, tmp_path: Path
) -> None:
    spoil(large_file)
    other = tmp_path / "other.cmdesk"
    other.write_bytes(b"something older")
    answers.expect("run_dialog", salvage_pressed)
    answers.expect("run_dialog", True)
    answers.expect("file_to_save", other)
    assert main_window.open_path(large_file)
    assert publication_of(main_window).safe.target == other


@pytest.mark.parametrize("with_versions", [True, False])
def test_a_file_of_which_nothing_is_left(
    main_window: MainWindow,
    large_file: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
    with_versions: bool,
) -> None:
    if not with_versions:
        for path in main_window.preferences.recents:
            assert path == large_file
        import shutil

        from cmdesk.config.paths import data_folder

        shutil.rmtree(data_folder() / "backups")
    spoil(large_file)
    monkeypatch.setattr(rescue, "salvage", lambda _, course: Salvaged((), {}))
    answers.expect("run_dialog", salvage_pressed)
    answers.expect("tell")
    if with_versions:
        answers.expect("run_dialog", lambda dialog: not isinstance(dialog, VersionsDialog))
    assert not main_window.open_path(large_file)


def opened_from_recents(window: MainWindow, path: Path) -> None:
    window.start.recent_asked.emit(path)


def opened_by_the_action(window: MainWindow, _: Path) -> None:
    window.actions_by_id["open"].trigger()


def opened_by_dropping(window: MainWindow, path: Path) -> None:
    dragged = QMimeData()  # the event does not own it
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, dragged, left, nothing)
    window.dropEvent(drop)


@pytest.mark.parametrize("way", [opened_from_recents, opened_by_the_action, opened_by_dropping])
def test_whatever_the_way_what_is_safe_is_all_that_comes_first(
    main_window: MainWindow,
    large_file: Path,
    answers: Answers,
    way: Callable[[MainWindow, Path], None],
) -> None:
    """No warning before it: any other question would fail this test."""
    spoiled = spoil(large_file)

    def read(dialog: RecoveryDialog) -> bool:
        assert isinstance(dialog, RecoveryDialog)
        dialog.show()
        assert dialog.safe.isVisible()
        assert dialog.safe.text().startswith("The file was left exactly as it is")
        return False

    if way is opened_by_the_action:
        answers.expect("file_to_open", large_file)
    answers.expect("run_dialog", read)
    way(main_window, large_file)
    assert large_file.read_bytes() == spoiled
    assert main_window.desk.document is None


@pytest.fixture
def impatient(large_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is waited for from now on takes long enough for a dialog."""
    assert large_file.exists()
    monkeypatch.setattr(waiting, "PATIENCE_MS", 0)


@pytest.mark.usefixtures("impatient")
def test_reading_that_takes_long_can_be_stopped(
    qtbot: QtBot, main_window: MainWindow, large_file: Path, answers: Answers
) -> None:
    spoil(large_file)

    def wait(dialog: WaitingDialog) -> bool:
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.isVisible())
        return True

    answers.expect("run_dialog", True)  # opening was waited for
    answers.expect("run_dialog", salvage_pressed)
    answers.expect("run_dialog", wait)
    answers.expect("run_dialog", lambda dialog: not isinstance(dialog, SalvagedDialog))
    assert not main_window.open_path(large_file)

    answers.expect("run_dialog", True)  # opening was waited for
    answers.expect("run_dialog", salvage_pressed)
    answers.expect("run_dialog", False)  # Cancel
    assert not main_window.open_path(large_file)

    answers.expect("run_dialog", True)  # opening was waited for
    answers.expect("run_dialog", salvage_pressed)
    answers.expect("run_dialog", wait)
    answers.expect("run_dialog", False)
    assert not main_window.open_path(large_file), "what was stopped is no obstacle"


@pytest.mark.usefixtures("impatient")
def test_writing_that_is_stopped_leaves_nothing(
    main_window: MainWindow,
    large_file: Path,
    answers: Answers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoil(large_file)
    before = sorted(tmp_path.rglob("*"))
    answers.expect("run_dialog", True)  # opening was waited for
    answers.expect("run_dialog", salvage_pressed)
    answers.expect("run_dialog", True)  # it was read
    answers.expect("run_dialog", True)
    answers.expect("file_to_save", tmp_path / "new.cmdesk")
    answers.expect("run_dialog", False)  # Cancel
    begin = threading.Event()

    def slowly(*arguments: object, course: Course, **named: object) -> None:
        begin.wait(10)
        save_salvaged(*arguments, course=course, **named)  # type: ignore[arg-type]

    def stop(course: Course) -> None:
        really(course)
        begin.set()

    really = Course.stop
    monkeypatch.setattr(Course, "stop", stop)
    monkeypatch.setattr(rescue, "save_salvaged", slowly)
    assert not main_window.open_path(large_file)
    assert sorted(tmp_path.rglob("*")) == before
    assert main_window.desk.document is None


def test_the_wait_tells_how_far_it_is_and_ends_by_escape(qtbot: QtBot) -> None:
    course = Course()
    dialog = WaitingDialog(plain("Reading"), course)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.numbers.text()
    course.step(12_400)
    qtbot.waitUntil(lambda: "12,400" in dialog.numbers.text())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == WaitingDialog.DialogCode.Rejected
    again = WaitingDialog(plain("Reading"), course)
    qtbot.addWidget(again)
    again.show()
    click(again.cancel_button)
    assert not again.isVisible()


@pytest.mark.parametrize(
    ("lost", "exact", "said", "unsaid"),
    [
        ((), False, "How much is lost cannot be told", "Lost"),
        ((plain("Posts: 3"),), False, "Lost, at least", "could be read"),
        ((plain("Posts: 3"),), True, "All the rest of the file could be read", "at least"),
        ((), True, "All that is in the file could be read", "Lost"),
    ],
)
def test_no_more_is_claimed_than_is_known(
    qtbot: QtBot, lost: tuple[Text, ...], exact: bool, said: str, unsaid: str
) -> None:
    dialog = SalvagedDialog("x.cmdesk", Findings((plain("Posts: 5"),), lost, exact))
    qtbot.addWidget(dialog)
    words = said_in(dialog)
    assert said in words
    assert unsaid not in words


def test_a_file_that_goes_away_while_it_is_read_is_told(
    main_window: MainWindow, large_file: Path, answers: Answers
) -> None:
    spoil(large_file)

    def pull(dialog: RecoveryDialog) -> bool:
        large_file.unlink()
        return salvage_pressed(dialog)

    answers.expect("run_dialog", pull)
    answers.expect("tell")
    assert not main_window.open_path(large_file)


def test_a_bug_while_reading_is_no_silence(
    qtbot: QtBot,
    main_window: MainWindow,
    large_file: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoil(large_file)

    def fail(_path: Path, course: object) -> Salvaged:
        raise ZeroDivisionError

    monkeypatch.setattr(rescue, "salvage", fail)
    answers.expect("run_dialog", salvage_pressed)
    with pytest.raises(ZeroDivisionError):
        main_window.open_path(large_file)


def test_a_missing_file_offers_its_versions(
    main_window: MainWindow, large_file: Path, answers: Answers, tmp_path: Path
) -> None:
    large_file.unlink()

    def versions(dialog: RecoveryDialog) -> bool:
        words = said_in(dialog)
        assert "is not there" in words
        assert "moved or renamed" in words
        assert not dialog.salvage_button.isVisible()
        click(dialog.versions_button)
        return not dialog.isVisible()

    def look(dialog: VersionsDialog) -> bool:
        dialog.show()
        click(dialog.look_button)
        return not dialog.isVisible()

    answers.expect("run_dialog", versions)
    answers.expect("run_dialog", look)
    assert main_window.open_path(large_file)
    assert publication_of(main_window).safe.read_only
    assert title_shown(main_window) == "Bread of the day"


def test_a_missing_file_without_versions_is_told(
    main_window: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    answers.expect("tell")
    assert not main_window.open_path(tmp_path / "never.cmdesk")
