# SPDX-License-Identifier: MIT
"""The recovery ladder through the window: what is safe comes first, then what can be done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post
from cmdesk.domain.texts import Text, plain
from cmdesk.services.edits import Add
from cmdesk.store.salvage import Salvaged, salvage
from cmdesk.ui import rescue
from cmdesk.ui.dialogs.recovery import RecoveryDialog, SalvagedDialog, WorkingDialog
from cmdesk.ui.dialogs.versions import VersionsDialog
from cmdesk.ui.main_window import MainWindow
from tests.ui.answers import Answers
from tests.ui.windowed import (
    POST,
    click,
    damage,
    leave_work,
    publication_of,
    retitle,
    save_now,
    title_in,
    title_shown,
)


@pytest.fixture
def large_file(main_window: MainWindow, saved_file: Path) -> Path:
    """A file of many posts with one earlier version, put away."""
    assert main_window.open_path(saved_file)
    document = main_window.desk.document
    assert document is not None
    posts = tuple(Post(id=f"{n:032x}", title=f"Post {n}", text="Words. " * 60) for n in range(300))
    assert document.run(Add(posts, plain("x")))
    save_now(main_window)
    assert main_window.desk.close()
    return saved_file


def said(dialog: RecoveryDialog | SalvagedDialog) -> str:
    dialog.show()
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def spoil(path: Path) -> bytes:
    """Overwrite a part in the middle of a file; what it is then."""
    data = bytearray(path.read_bytes())
    third = len(data) // 3
    data[third : 2 * third] = b"\xa5" * third
    path.write_bytes(bytes(data))
    return bytes(data)


def test_a_damaged_file_is_read_as_far_as_it_goes(
    qtbot: QtBot, main_window: MainWindow, large_file: Path, answers: Answers
) -> None:
    spoiled = spoil(large_file)
    recovered: list[Path] = []

    def help_it(dialog: RecoveryDialog) -> bool:
        words = said(dialog)
        assert "left exactly as it is" in words
        assert dialog.versions_button.text() == "Earlier versions (1)…"
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert dialog.focusWidget() is dialog.salvage_button
        qtbot.keyClick(dialog.salvage_button, Qt.Key.Key_Return)
        return not dialog.isVisible()

    def read(dialog: SalvagedDialog) -> bool:
        words = said(dialog)
        assert "Posts: " in words
        assert "does not tell what else it held" in words
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
        words = said(dialog)
        assert "No earlier version" in words
        assert not dialog.versions_button.isVisible()
        (not_now,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Not now")
        click(not_now)
        return False

    answers.expect("run_dialog", leave)
    assert not main_window.open_path(saved_file)
    assert main_window.desk.document is None
    assert saved_file.read_bytes() == before


def salvage_pressed(dialog: RecoveryDialog) -> bool:
    dialog.show()
    click(dialog.salvage_button)
    return not dialog.isVisible()


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
    monkeypatch.setattr(rescue, "salvage", lambda _: Salvaged((), {}))
    answers.expect("run_dialog", salvage_pressed)
    answers.expect("tell")
    if with_versions:
        answers.expect("run_dialog", lambda dialog: not isinstance(dialog, VersionsDialog))
    assert not main_window.open_path(large_file)


def test_reading_that_takes_long_can_be_stopped(
    qtbot: QtBot,
    main_window: MainWindow,
    large_file: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoil(large_file)
    monkeypatch.setattr(rescue, "_PATIENCE_MS", 0)

    def wait(dialog: WorkingDialog) -> bool:
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.isVisible())
        return True

    answers.expect("run_dialog", salvage_pressed)
    answers.expect("run_dialog", wait)
    answers.expect("run_dialog", lambda dialog: not isinstance(dialog, SalvagedDialog))
    assert not main_window.open_path(large_file)

    answers.expect("run_dialog", salvage_pressed)
    answers.expect("run_dialog", False)  # Stop
    assert not main_window.open_path(large_file)

    answers.expect("run_dialog", salvage_pressed)
    answers.expect("run_dialog", wait)
    answers.expect("run_dialog", False)
    assert not main_window.open_path(large_file), "what was stopped is no obstacle"


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

    def fail(_path: Path) -> Salvaged:
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
        words = said(dialog)
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


# ---- unsaved work ------------------------------------------------------------------------------


def test_found_work_is_looked_at_first_when_its_file_is_opened(
    main_window: MainWindow, saved_file: Path, answers: Answers
) -> None:
    leave_work(saved_file, "from the crash")
    answers.expect("choose", "look")
    assert main_window.open_path(saved_file)
    assert title_shown(main_window) == "from the crash"
    assert main_window.page is not None
    assert "looking at unsaved work" in main_window.page.banner.words
    assert main_window.desk.close()
    (work,) = main_window.desk.found_work()
    assert work.target == saved_file
    answers.expect("choose", "recover")
    assert main_window.open_path(saved_file)
    save_now(main_window)
    assert title_in(saved_file) == "from the crash"


def on_first_page(qtbot: QtBot, window: MainWindow, words: str) -> QPushButton:
    def found() -> list[QPushButton]:
        buttons = window.start.findChildren(QPushButton)
        return [b for b in buttons if b.text() == words and b.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)  # what was shown before goes first
    return found()[0]


def test_found_work_is_looked_at_from_the_first_page(
    qtbot: QtBot, make_main_window: Callable[[], MainWindow], saved_file: Path
) -> None:
    leave_work(saved_file, "from the crash")
    window = make_main_window()
    click(on_first_page(qtbot, window, "Look at it"))
    assert title_shown(window) == "from the crash"
    assert window.desk.close()
    assert len(window.desk.found_work()) == 1
    click(on_first_page(qtbot, window, "Go on with it"))
    assert not publication_of(window).safe.read_only
    retitle(window, "and on")
    save_now(window)
    assert title_in(saved_file) == "and on"


def test_damaged_work_is_read_as_far_as_it_goes(
    main_window: MainWindow, large_file: Path, answers: Answers, tmp_path: Path
) -> None:
    leave_work(large_file, "from the crash")
    (work,) = main_window.desk.found_work()
    spoil(work.folder / "work.db")
    other = tmp_path / "recovered.cmdesk"
    answers.expect("choose", "recover")

    def help_it(dialog: RecoveryDialog) -> bool:
        assert large_file.name in said(dialog)
        return salvage_pressed(dialog)

    answers.expect("run_dialog", help_it)
    answers.expect("run_dialog", True)
    answers.expect("file_to_save", other)
    assert main_window.open_path(large_file)
    assert publication_of(main_window).safe.target == other
    assert salvage(other).read > 50
    assert len(main_window.desk.found_work()) == 1, "the work stays until it is thrown away"


def test_damaged_work_without_a_file_is_read_too(
    main_window: MainWindow, large_file: Path, answers: Answers
) -> None:
    assert main_window.open_path(large_file)
    document = main_window.desk.document
    assert document is not None
    with document.reading() as reader:
        posts = tuple(post for post in reader.all(Post) if post.pillar_id is None)
        client = document.client
    assert main_window.desk.close()
    main_window.desk.start_new((client, *posts))
    assert main_window.desk.close()
    (work,) = main_window.desk.found_work()
    spoil(work.folder / "work.db")
    answers.expect("run_dialog", lambda dialog: "Corner Bakery" not in said(dialog))
    assert not main_window.desk.recover(work)


def test_a_working_copy_that_breaks_while_it_is_used_is_a_sentence(
    main_window: MainWindow, large_file: Path, answers: Answers
) -> None:
    assert main_window.open_path(large_file)
    document = main_window.desk.document
    assert document is not None
    work = document.document_file.path
    spoil(work)
    data = bytearray(work.read_bytes())
    data[24:28] = b"\xff\xff\xff\xf0"  # SQLite's counter of changes: what it remembers is old
    work.write_bytes(bytes(data[:4096]) + b"\xa5" * (len(data) - 4096))
    answers.expect("tell")
    assert not document.run(Add((Post(id="9" * 32),), plain("x")))
    assert title_in(large_file) == "Bread of the day", f"{POST}: the file is as it was saved"
    main_window.desk.replace(publication_of(main_window).safe.copy_of(large_file))
