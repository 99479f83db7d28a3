# SPDX-License-Identifier: MIT
"""How one edit travels: applied, pushed, told; undone and redone; refused without a trace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.errors import MissingRecord, UserError
from cmdesk.domain.records import Client, Post
from cmdesk.domain.texts import Text, plain
from cmdesk.services.edits import Edit, Set
from cmdesk.store.access import Writer
from cmdesk.ui.open_document import OpenDocument

POST = "p" * 32
BREAK = plain("break")
Make = Callable[[], OpenDocument]


@dataclass(frozen=True)
class Breaks:
    """An edit that cannot be applied."""

    problem: Exception
    label: Text = BREAK

    def apply(self, writer: Writer) -> Edit:
        raise self.problem


@dataclass(frozen=True)
class BreaksUndo:
    """An edit that works once; undoing it breaks."""

    problem: Exception
    label: Text = BREAK

    def apply(self, writer: Writer) -> Edit:
        titled("once").apply(writer)
        return Breaks(self.problem)


def titled(title: str) -> Set:
    return Set(Post, POST, {"title": title}, plain(f"name it {title}"))


def title_of(document: OpenDocument) -> str:
    with document.reading() as reader:
        return reader.get(Post, POST).title


def test_it_has_the_uuid_of_its_file(document: OpenDocument) -> None:
    with document.reading() as reader:
        assert document.uuid == reader.meta()["document_uuid"]
    assert len(document.uuid) == 32


def test_an_edit_is_applied_pushed_and_told(qtbot: QtBot, document: OpenDocument) -> None:
    with qtbot.waitSignal(document.changed) as told:
        assert document.run(titled("A"), "the form")
    changes, origin = cast("list[object]", told.args)
    assert isinstance(changes, ChangeSet)
    assert changes.of(Post) == {POST}
    assert origin == "the form"
    assert title_of(document) == "A"
    assert document.undo_stack.undoText() == "name it A"


def test_undo_and_redo_tell_too_and_push_nothing(qtbot: QtBot, document: OpenDocument) -> None:
    document.run(titled("A"))
    document.run(titled("B"))
    with qtbot.waitSignal(document.changed) as told:
        document.undo_stack.undo()
    assert cast("list[object]", told.args)[1] is None
    assert title_of(document) == "A"
    document.undo_stack.undo()
    assert title_of(document) == "Bread of the day"
    document.undo_stack.redo()
    document.undo_stack.redo()
    assert title_of(document) == "B"
    assert document.undo_stack.count() == 2


def test_an_edit_that_changes_nothing_is_not_a_step(document: OpenDocument) -> None:
    document.changed.connect(_fail)
    assert document.run(titled("Bread of the day"))
    assert document.undo_stack.count() == 0


def _fail(*_: object) -> None:
    pytest.fail("told")


def test_a_refused_edit_leaves_no_trace(qtbot: QtBot, document: OpenDocument) -> None:
    with qtbot.waitSignal(document.failed) as told:
        assert not document.run(Set(Post, "missing", {"title": "x"}, plain("x")))
    assert isinstance(cast("list[object]", told.args)[0], MissingRecord)
    assert document.undo_stack.count() == 0


def test_a_bug_in_an_edit_is_raised_and_leaves_no_trace(document: OpenDocument) -> None:
    with pytest.raises(ValueError, match="user words"):
        document.run(Breaks(ValueError("user words")))
    assert document.undo_stack.count() == 0
    assert document.run(titled("still works"))


@pytest.mark.parametrize("problem", [ValueError("user words"), UserError(plain("told"))])
def test_a_broken_undo_is_told_and_ends_the_history(
    qtbot: QtBot, document: OpenDocument, problem: Exception
) -> None:
    document.run(titled("A"))
    document.run(BreaksUndo(problem))
    with qtbot.waitSignal(document.failed) as told:
        document.undo_stack.undo()
    assert isinstance(cast("list[object]", told.args)[0], UserError)
    qtbot.waitUntil(lambda: document.undo_stack.count() == 0)
    assert title_of(document) == "once"
    assert document.run(titled("B"))


def test_a_listener_may_not_edit(qtbot: QtBot, document: OpenDocument) -> None:
    def edit_again(changes: ChangeSet, origin: object) -> None:
        document.run(titled("again"))

    document.changed.connect(edit_again)
    with qtbot.captureExceptions() as caught:
        document.run(titled("A"))
    assert [kind for kind, _, _ in caught] == [RuntimeError]
    assert title_of(document) == "A"


def test_a_listener_may_not_undo(qtbot: QtBot, document: OpenDocument) -> None:
    document.changed.connect(document.undo_stack.undo)
    with qtbot.waitSignal(document.failed):
        document.run(titled("A"))
    assert title_of(document) == "A"


def test_the_client_and_its_clock_follow(document: OpenDocument) -> None:
    assert document.client.name == "Corner Bakery"
    assert document.now().hour == 9
    values = {"name": "Other", "time_zone": "America/Montreal"}
    document.run(Set(Client, "c" * 32, values, plain("x")))
    assert (document.client.name, document.now().hour) == ("Other", 4)
    assert document.today() == date(2026, 11, 25)
    document.run(Set(Client, "c" * 32, {"time_zone": "Nowhere/Land"}, plain("x")))
    assert document.now().hour == 9


def test_closing_lets_go_of_the_file(tmp_path: Path, make_document: Make) -> None:
    document = make_document()
    document.run(titled("A"))
    document.close()
    document.close()
    assert document.undo_stack.count() == 0
