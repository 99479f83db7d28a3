# SPDX-License-Identifier: MIT
"""Unsaved work found after a crash: recover, look, throw away; damaged work is read too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Add
from cmdesk.store.salvage import salvage
from cmdesk.ui.dialogs.recovery import RecoveryDialog
from cmdesk.ui.main_window import MainWindow
from tests.ui.answers import Answers
from tests.ui.windowed import (
    POST,
    click,
    leave_work,
    publication_of,
    retitle,
    said_in,
    salvage_pressed,
    save_now,
    spoil,
    title_in,
    title_shown,
)


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
    click(on_first_page(qtbot, window, "Look at it first"))
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
        assert large_file.name in said_in(dialog)
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
    answers.expect("run_dialog", lambda dialog: "Corner Bakery" not in said_in(dialog))
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
