# SPDX-License-Identifier: MIT
"""The comparison: a table to read, to filter and to copy."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post, Record
from cmdesk.domain.texts import plain
from cmdesk.services import comparing
from cmdesk.services.comparing import Comparison, compare
from cmdesk.services.edits import Set
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui import comparing_files, waiting
from cmdesk.ui.comparing_files import show_comparison
from cmdesk.ui.dialogs.compare import CompareDialog, CompareWords
from cmdesk.ui.dialogs.waiting import WaitingDialog
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from tests.documents import EVERY_KIND, POST, VERSION
from tests.ui.answers import Answers
from tests.ui.windowed import publication_of, retitle

WORDS = CompareWords(plain("Two of them"), plain("Mine"), plain("Theirs"))
CTRL = Qt.KeyboardModifier.ControlModifier


def compared(folder: Path, here: Sequence[Record], there: Sequence[Record]) -> Comparison:
    with (
        DocumentFile.create(folder / "here.db", here) as one,
        DocumentFile.create(folder / "there.db", there) as other,
        one.reading() as ours,
        other.reading() as theirs,
    ):
        return compare(ours, theirs)


@pytest.fixture
def comparison(tmp_path: Path) -> Comparison:
    """A post only here, one only there, and one that differs in two fields."""
    here = (*EVERY_KIND, Post(id="1" * 32, title="Only mine"))
    changed = replace(POST, title="Winter", text="Brrr\tcold")
    there = [changed if one is POST else one for one in EVERY_KIND]
    return compared(tmp_path, here, (*there, Post(id="2" * 32, title="Only theirs")))


def shown(dialog: CompareDialog) -> list[list[str]]:
    table = dialog.table
    rows = []
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(table.columnCount())]
        rows.append([item.text() for item in items if item is not None])
    return rows


def test_the_table_says_what_is_where(qtbot: QtBot, comparison: Comparison) -> None:
    dialog = CompareDialog(WORDS, comparison)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.summary.text() == "Posts: 1 only here, 1 only there, 1 different"
    assert shown(dialog) == [
        ["Posts", "Only mine", "yes", "—"],
        ["Posts", "Only theirs", "—", "yes"],
        ["Posts", "L’été: title", "L’été", "Winter"],
        ["Posts", "L’été: text", "Bonjour 👋🏽 « à bientôt »", "Brrr cold"],
    ]
    heads = [dialog.table.horizontalHeaderItem(n) for n in (2, 3)]
    assert [head.text() for head in heads if head is not None] == ["Mine", "Theirs"]
    assert not dialog.more.text()


def test_one_side_can_be_shown_alone(qtbot: QtBot, comparison: Comparison) -> None:
    dialog = CompareDialog(WORDS, comparison)
    qtbot.addWidget(dialog)
    buttons = {button.text(): button for button in dialog.filter._buttons.values()}
    assert list(buttons) == ["All", "1 only here", "1 only there", "1 different"]
    qtbot.mouseClick(buttons["1 only there"], Qt.MouseButton.LeftButton)
    assert [row[1] for row in shown(dialog)] == ["Only theirs"]
    qtbot.mouseClick(buttons["1 different"], Qt.MouseButton.LeftButton)
    assert len(shown(dialog)) == 2
    qtbot.mouseClick(buttons["All"], Qt.MouseButton.LeftButton)
    assert len(shown(dialog)) == 4


def test_lines_are_copied_as_a_table(qtbot: QtBot, comparison: Comparison) -> None:
    dialog = CompareDialog(WORDS, comparison)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 4
    assert lines[2] == "Posts\tL’été: title\tL’été\tWinter"
    dialog.table.selectRow(1)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "Posts\tOnly theirs\t—\tyes"


def test_two_that_are_the_same_are_said_to_be(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CompareDialog(WORDS, compared(tmp_path, EVERY_KIND, EVERY_KIND))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.summary.text().startswith("The two hold the same")
    assert not dialog.table.isVisible()
    assert not dialog.copy_button.isVisible()
    dialog.copy()
    assert QGuiApplication.clipboard().text() == ""


def test_what_is_left_out_is_counted(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "MOST_LINES", 2)
    posts = [Post(id=f"{n:032x}", title=f"post {n}") for n in range(1_202)]
    dialog = CompareDialog(WORDS, compared(tmp_path, (*EVERY_KIND, *posts), EVERY_KIND))
    qtbot.addWidget(dialog)
    assert len(shown(dialog)) == 2
    assert dialog.more.text() == "and 1,200 more"


def test_words_of_the_file_are_shown_as_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    evil = "<img src='file:///etc/passwd'><b>bold</b>"
    mine = [replace(POST, title=evil) if one is POST else one for one in EVERY_KIND]
    mine = [replace(one, images=()) if one is VERSION else one for one in mine]
    dialog = CompareDialog(WORDS, compared(tmp_path, mine, EVERY_KIND))
    qtbot.addWidget(dialog)
    assert shown(dialog)[0][2] == evil
    assert dialog.summary.textFormat() is Qt.TextFormat.PlainText


# ---- off the window's thread -------------------------------------------------------------------


@pytest.fixture
def ours(main_window: MainWindow, saved_file: Path) -> OpenDocument:
    """A document in use with an edit that its file does not hold."""
    assert main_window.open_path(saved_file)
    document = main_window.desk.document
    assert document is not None
    retitle(main_window, "ours")
    return document


@pytest.fixture
def theirs(ours: OpenDocument, main_window: MainWindow, tmp_path: Path) -> Path:
    """A copy of its file as it is."""
    copy = tmp_path / "copy.cmdesk"
    publication_of(main_window).safe.save_copy(copy)
    retitle(main_window, "ours now")
    return copy


def test_a_small_file_is_compared_at_once_and_in_another_thread(
    main_window: MainWindow,
    ours: OpenDocument,
    theirs: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads: list[int] = []

    def noted(*arguments: Any) -> Comparison:
        threads.append(threading.get_ident())
        return compare(*arguments)

    def seen(dialog: CompareDialog) -> bool:
        assert [row[2:] for row in shown(dialog)] == [["ours now", "ours"]]
        return True

    monkeypatch.setattr(comparing_files, "compare", noted)
    answers.expect("run_dialog", seen)
    assert show_comparison(ours, theirs, WORDS, main_window)
    assert len(threads) == 1
    assert threads != [threading.get_ident()]


@pytest.fixture
def aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where private copies are made, whatever takes time being waited for with a dialog."""
    folder = tmp_path / "aside"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setattr(waiting, "PATIENCE_MS", 0)
    return folder


def test_a_comparison_that_takes_long_is_waited_for_and_can_be_stopped(
    qtbot: QtBot, ours: OpenDocument, theirs: Path, answers: Answers, aside: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def wait(dialog: WaitingDialog) -> bool:
        assert isinstance(dialog, WaitingDialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.isVisible())
        return True

    answers.expect("run_dialog", wait)
    answers.expect("run_dialog", lambda dialog: isinstance(dialog, CompareDialog))
    assert show_comparison(ours, theirs, WORDS, window)
    answers.expect("run_dialog", False)  # Cancel
    assert not show_comparison(ours, theirs, WORDS, window)
    assert list(aside.iterdir()) == [], "nothing is left behind"
    assert ours.run(Set(Post, "p" * 32, {"title": "goes on"}, plain("x")))


def test_what_cannot_be_compared_is_told(
    main_window: MainWindow,
    ours: OpenDocument,
    theirs: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    theirs.write_text("a letter")
    answers.expect("tell")
    assert not show_comparison(ours, theirs, WORDS, main_window)

    def full(*_: object) -> None:
        raise OSError(28, "no space left")

    with monkeypatch.context() as patched:
        patched.setattr(DocumentFile, "snapshot_into", full)
        answers.expect("tell")
        assert not show_comparison(ours, theirs, WORDS, main_window)
