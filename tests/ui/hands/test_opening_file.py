# SPDX-License-Identifier: MIT
"""A file that somebody has open elsewhere, and copies of it beside it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.config.memory import memory_of
from cmdesk.domain.records import Post
from cmdesk.domain.texts import Text, plain
from cmdesk.services.edits import Set
from cmdesk.store import locks
from cmdesk.store.locks import lock_beside
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui.ask import Choice
from cmdesk.ui.copies_beside import CopiesBeside
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.publication import SaveState
from tests.documents import CLIENT
from tests.ui.answers import Answers
from tests.ui.hands.shared import (
    POST,
    Elsewhere,
    banner,
    edit,
    look,
    press,
    publication_of,
    shown_title,
    title_in,
)


def test_open_elsewhere_one_may_look(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path, theirs: SafeDocument
) -> None:
    def asked(_parent: object, question: Text, choices: Sequence[Choice], _more: Text) -> str:
        assert question.args["who"] == "Marie, PC-ACCUEIL"
        assert "since" in question.args
        assert [(one.key, one.destructive) for one in choices] == [
            ("look", False),
            ("copy", False),
            ("anyway", True),
        ]
        return "look"

    mine = target.parent.parent / "mine.cmdesk"
    answers.expect("choose", asked)
    assert window.open_path(target)
    assert "without changing it" in banner(window)
    assert publication_of(window).saving.state is SaveState.READ_ONLY
    document = window.desk.document
    assert document is not None
    answers.expect("tell")
    assert not document.run(Set(Post, POST, {"title": "x"}, plain("x")))
    with theirs.document_file.writing() as writer:
        writer.update(Post, POST, {"title": "theirs"})
    theirs.publish()
    qtbot.waitUntil(lambda: "changed elsewhere" in banner(window))
    press(qtbot, window, "Reload")
    assert shown_title(window) == "theirs"
    answers.expect("file_to_save", mine)
    window.actions_by_id["save_as"].trigger()
    assert window.desk.target == mine
    edit(window, "in my copy")
    assert window.close()
    assert (title_in(mine), title_in(target)) == ("in my copy", "theirs")


@pytest.mark.usefixtures("theirs")
def test_open_elsewhere_one_may_take_a_copy_or_go_on_or_not(
    window: MainWindow, answers: Answers, target: Path
) -> None:
    answers.expect("choose", None)
    assert not window.open_path(target)
    answers.expect("choose", "copy")
    assert window.open_path(target)
    assert not window.windowFilePath(), "it has no file yet"
    assert shown_title(window) == "Bread of the day"
    answers.expect("choose", "anyway")
    assert window.open_path(target)
    assert window.desk.target == target
    edit(window, "ours")
    assert window.close()
    assert title_in(target) == "ours"


@pytest.mark.usefixtures("theirs")
def test_a_lock_that_cannot_be_taken_away_is_asked_about_once(
    window: MainWindow, answers: Answers, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "_remove", lambda _: None)
    answers.expect("choose", "anyway")
    assert window.open_path(target)
    assert window.desk.close()
    assert window.open_path(target), "it was passed over before"
    assert publication_of(window).safe.target == target
    assert window.desk.close()
    lock = json.loads(lock_beside(target).read_text("utf-8"))
    lock_beside(target).write_text(json.dumps({**lock, "token": "of another day"}))
    answers.expect("choose", None)
    assert not window.open_path(target), "another opening is another question"


def test_a_lock_that_makes_no_sense_is_somebody(
    window: MainWindow, answers: Answers, target: Path
) -> None:
    lock_beside(target).write_text("{")
    answers.expect("choose", None)
    assert not window.open_path(target)
    assert "seems to be open" in answers.said[-1][1]
    lock_beside(target).write_text('{"user": "Marie", "host": "PC-ACCUEIL", "since": "noon"}')
    answers.expect("choose", None)
    assert not window.open_path(target)
    assert "since" not in answers.said[-1][1]


def test_copies_beside_are_told_compared_and_then_known(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path, elsewhere: Elsewhere
) -> None:
    one = shutil.copy(target, target.with_name("client-PC-ACCUEIL.cmdesk"))
    two = shutil.copy(target, target.with_name("client (1).cmdesk"))
    elsewhere("theirs", one)
    elsewhere("theirs too", two)
    window.open_path(target)
    (copies,) = window.desk.findChildren(CopiesBeside)
    copies.look()
    qtbot.waitUntil(lambda: banner(window).startswith("2 other"))

    def asked(_parent: object, _question: Text, choices: Sequence[Choice], _more: Text) -> str:
        assert [choice.verb.args["words"] for choice in choices] == [
            "client (1).cmdesk",
            "client-PC-ACCUEIL.cmdesk",
        ]
        return "1"

    answers.expect("choose", None)
    press(qtbot, window, "Compare…")
    answers.expect("choose", asked)
    answers.expect("run_dialog", True)
    press(qtbot, window, "Compare…")
    assert banner(window).startswith("1 other")
    answers.expect("run_dialog", True)
    press(qtbot, window, "Compare…")
    assert not banner(window)
    assert window.desk.document is not None
    assert len(memory_of(window.desk.document.uuid).copies.split("\n")) == 2
    elsewhere("theirs again", two)
    copies.look()
    qtbot.waitUntil(lambda: banner(window).startswith("1 other"))


def test_a_document_without_file_is_not_watched(window: MainWindow) -> None:
    assert window.desk.start_new([CLIENT])
    look(window)
    (copies,) = window.desk.findChildren(CopiesBeside)
    copies.look()
    assert publication_of(window).news.first is None
