# SPDX-License-Identifier: MIT
"""*Go back to a version…* through the window, and going back on it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Client, Post
from cmdesk.domain.texts import Text, plain
from cmdesk.services.edits import Set
from cmdesk.store.backups import Reason
from cmdesk.store.files import FileOps, Stamp
from cmdesk.ui.dialogs.compare import CompareDialog
from cmdesk.ui.dialogs.versions import VersionsDialog
from cmdesk.ui.main_window import MainWindow
from tests.ui.answers import Answers
from tests.ui.windowed import (
    POST,
    click,
    publication_of,
    retitle,
    save_now,
    title_in,
    title_shown,
)

FROZEN = Path(__file__).parent.parent / "data" / "documents"


@pytest.fixture
def window(main_window: MainWindow, saved_file: Path) -> MainWindow:
    """A window on a document with one earlier version, its second title saved."""
    assert main_window.open_path(saved_file)
    retitle(main_window, "second")
    save_now(main_window)
    return main_window


def go_back(window: MainWindow) -> None:
    action = window.actions_by_id["go_back"]
    assert action.isEnabled()
    action.trigger()


def cells(dialog: VersionsDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [item.text() for c in range(4) if (item := table.item(row, c)) is not None]
        for row in range(table.rowCount())
    ]


def reasons(window: MainWindow) -> list[Reason]:
    return [backup.reason for backup in publication_of(window).safe.shelf.backups()]


def test_without_a_version_it_says_when_one_is_kept(
    main_window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    assert not main_window.actions_by_id["go_back"].isEnabled()
    assert main_window.open_path(saved_file)
    answers.expect("inform")
    go_back(main_window)


def test_the_list_and_what_a_version_holds(window: MainWindow, answers: Answers) -> None:
    def read(dialog: VersionsDialog) -> bool:
        ((saved, posts, size, why),) = cells(dialog)
        assert saved[0].isupper()
        assert (posts, why) == ("1", "as it was opened")
        assert size
        words = dialog.preview_words
        assert "Corner Bakery" in words
        assert "Posts 1" in words
        assert "Bread of the day" in words
        return False

    answers.expect("run_dialog", read)
    go_back(window)
    assert title_shown(window) == "second"


def test_put_back_in_place_and_back_again(
    qtbot: QtBot, window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    retitle(window, "third, not saved")
    answers.expect("run_dialog", lambda dialog: _press(dialog, "back_button"))
    go_back(window)
    assert title_shown(window) == "Bread of the day"
    save_now(window)
    assert title_in(saved_file) == "Bread of the day"
    assert Reason.RESTORE in reasons(window)

    def choose_the_latest(dialog: VersionsDialog) -> bool:
        rows = [row[3] for row in cells(dialog)]
        dialog.table.setCurrentCell(rows.index("before an earlier version was put back"), 0)
        return _press(dialog, "back_button")

    answers.expect("run_dialog", choose_the_latest)
    go_back(window)
    save_now(window)
    assert title_in(saved_file) == "third, not saved"
    assert window.desk.found_work() == ()


def _press(dialog: VersionsDialog, name: str) -> bool:
    dialog.show()
    click(getattr(dialog, name))
    done = not dialog.isVisible()
    dialog.hide()
    return done


def test_by_the_keyboard_alone(
    qtbot: QtBot, window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    def keys(dialog: VersionsDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert dialog.focusWidget() is dialog.table
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
        assert dialog.isVisible(), "Enter in the list changes nothing"
        for _ in range(10):
            focus = dialog.focusWidget()
            assert focus is not None
            if focus is dialog.back_button:
                break
            qtbot.keyClick(focus, Qt.Key.Key_Tab)
        qtbot.keyClick(dialog.back_button, Qt.Key.Key_Space)
        return not dialog.isVisible()

    answers.expect("run_dialog", keys)
    go_back(window)
    save_now(window)
    assert title_in(saved_file) == "Bread of the day"


def test_restored_as_a_copy_with_a_name_of_its_own(
    window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    named: list[Path] = []

    def name(_parent: object, _title: Text, proposed: Path, *_: object) -> Path:
        named.append(proposed)
        return proposed

    before = publication_of(window).safe.note.document_uuid
    answers.expect("run_dialog", lambda dialog: _press(dialog, "copy_button"))
    answers.expect("file_to_save", name)
    go_back(window)
    (path,) = named
    assert path.parent == saved_file.parent
    assert path.stem.startswith("Café & Fils #1 (version of ")
    assert title_shown(window) == "Bread of the day"
    assert title_in(saved_file) == "second"
    assert publication_of(window).safe.note.document_uuid != before
    assert publication_of(window).safe.target == path


def test_no_copy_over_the_file_itself(
    window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    for answer in (None, saved_file):
        answers.expect("run_dialog", lambda dialog: _press(dialog, "copy_button"))
        answers.expect("file_to_save", answer)
        if answer is not None:
            answers.expect("tell")
        go_back(window)
        assert title_shown(window) == "second"
        assert title_in(saved_file) == "second"


def test_a_copy_that_cannot_be_written_is_told(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.expect("run_dialog", lambda dialog: _press(dialog, "copy_button"))
    answers.expect("file_to_save", tmp_path / "missing" / "copy.cmdesk")
    answers.expect("tell")
    go_back(window)


def test_looked_at_without_changing_anything(
    window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    answers.expect("run_dialog", lambda dialog: _press(dialog, "look_button"))
    go_back(window)
    assert title_shown(window) == "Bread of the day"
    assert window.page is not None
    assert "looking at the version of" in window.page.banner.words
    assert publication_of(window).safe.read_only
    assert saved_file == window.preferences.recents[0], "what is looked at is not listed"
    answers.expect("tell")
    document = window.desk.document
    assert document is not None
    assert not document.run(Set(Post, POST, {"title": "x"}, plain("x")))
    answers.expect("run_dialog", lambda dialog: dialog.back_button.isVisible())
    go_back(window)
    assert window.desk.close()
    assert window.desk.found_work() == ()
    assert title_in(saved_file) == "second"


def test_compared_with_now(window: MainWindow, answers: Answers) -> None:
    def compare(dialog: VersionsDialog) -> bool:
        answers.expect("run_dialog", lambda comparison: isinstance(comparison, CompareDialog))
        click(dialog.compare_button)
        return False

    answers.expect("run_dialog", compare)
    go_back(window)
    assert [question for question, _ in answers.said] == ["run_dialog", "run_dialog"]


def test_a_version_that_cannot_be_read_offers_nothing(window: MainWindow, answers: Answers) -> None:
    (backup,) = publication_of(window).safe.shelf.backups()
    backup.path.write_bytes(backup.path.read_bytes()[:3000])

    def read(dialog: VersionsDialog) -> bool:
        assert cells(dialog)[0][1] == "?"
        assert "cannot be read" in dialog.preview_words
        assert not dialog.back_button.isEnabled()
        assert not dialog.copy_button.isEnabled()
        return False

    answers.expect("run_dialog", read)
    go_back(window)


class NoRoom(FileOps):
    """No version can be kept."""

    def copy(self, source: Path, target: Path) -> Stamp:
        if target.suffix == ".tmp" and not target.name.startswith("~Caf"):
            raise OSError(28, "no space left")
        return super().copy(source, target)


def test_what_cannot_be_kept_is_not_replaced(
    window: MainWindow, saved_file: Path, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cmdesk.store import restoring

    monkeypatch.setattr(restoring, "FileOps", NoRoom)
    answers.expect("run_dialog", lambda dialog: _press(dialog, "back_button"))
    answers.expect("tell")
    go_back(window)
    assert title_shown(window) == "second"
    retitle(window, "third")
    save_now(window)
    assert title_in(saved_file) == "third"


# ---- a suspect file ----------------------------------------------------------------------------


def tamper(path: Path) -> None:
    """Change a file as another program would: its digest no longer fits."""
    data = path.read_bytes()
    assert b"Warm at seven." in data
    path.write_bytes(data.replace(b"Warm at seven.", b"Warm at eight."))


def test_a_file_changed_outside_offers_its_versions(
    qtbot: QtBot, window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    shelf = publication_of(window).safe.shelf
    old = shelf.folder / "20200101T080000Z-time-0123456789ab.cmdesk"
    older = shelf.folder / "20200101T070000Z-time-1123456789ab.cmdesk"
    for path in (old, older):
        shutil.copy(shelf.backups()[0].path, path)
    assert window.desk.close()
    tamper(saved_file)
    assert window.open_path(saved_file)
    assert window.page is not None
    assert "modified outside" in window.page.banner.words
    assert "kept on this computer" in window.page.banner.words
    assert old.exists()
    retitle(window, "on top of it")
    save_now(window)
    assert old.exists(), "no version goes while the file is suspect"
    assert older.exists()

    def read(dialog: VersionsDialog) -> bool:
        assert len(cells(dialog)) == 4
        dialog.table.setCurrentCell(2, 0)
        return _press(dialog, "back_button")

    answers.expect("run_dialog", read)
    click(window.page.banner.button)
    assert window.page.banner.words == "", "what was put back is sound"
    assert not publication_of(window).safe.note.suspect


# ---- an earlier format -------------------------------------------------------------------------


def test_a_file_of_an_earlier_format_is_told_once(
    main_window: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    target = Path(shutil.copy(FROZEN / "v1.cmdesk", tmp_path / "old.cmdesk"))
    original = target.read_bytes()
    assert main_window.open_path(target)
    assert main_window.page is not None
    assert "It will be converted when it is saved" in main_window.page.banner.words
    assert target.read_bytes() == original
    document = main_window.desk.document
    assert document is not None
    assert document.run(Set(Client, document.client.id, {"name": "Of today"}, plain("x")))
    save_now(main_window)
    (backup,) = publication_of(main_window).safe.shelf.backups()
    assert (backup.reason, backup.path.read_bytes()) == (Reason.FORMAT, original)
    assert main_window.desk.close()
    assert main_window.open_path(target)
    assert main_window.page.banner.words == ""
