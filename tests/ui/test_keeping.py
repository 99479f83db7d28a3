# SPDX-License-Identifier: MIT
"""A version before much is changed, and what a version holds in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Post, Version, new_id
from cmdesk.domain.texts import mark, plain
from cmdesk.services.edits import Add, Batch, Remove
from cmdesk.services.previewing import MOST_LINES, preview
from cmdesk.store.backups import Reason
from cmdesk.ui.dialogs.import_posts import ImportPostsDialog, import_posts
from cmdesk.ui.i18n import say
from cmdesk.ui.keeping import MUCH, removed_posts
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from tests.ui.answers import Answers
from tests.ui.windowed import POST, publication_of


@pytest.fixture
def window(main_window: MainWindow, saved_file: Path) -> MainWindow:
    """A window on a saved document."""
    assert main_window.open_path(saved_file)
    return main_window


def reasons(window: MainWindow) -> list[Reason]:
    return [backup.reason for backup in publication_of(window).safe.shelf.backups()]


def many(count: int) -> tuple[Post, ...]:
    return tuple(Post(id=f"{number:032x}", title=f"Post {number}") for number in range(count))


def test_a_big_deletion_keeps_a_version_quietly(window: MainWindow) -> None:
    document = window.desk.document
    assert document is not None
    posts = many(MUCH)
    assert document.run(Add(posts, plain("add")))
    ids = tuple(post.id for post in posts)
    assert document.run(Remove(Post, ids[1:], plain("a little less")))
    assert Reason.DELETION not in reasons(window)
    document.undo_stack.undo()
    assert document.run(Remove(Post, ids, plain("delete")))
    assert Reason.DELETION in reasons(window)


def test_how_much_an_edit_takes_away() -> None:
    def removal(kind: type[Post | Version], count: int) -> Remove:
        return Remove(kind, tuple(new_id() for _ in range(count)), plain("x"))

    both = Batch((removal(Version, 12), Batch((removal(Post, 9),), plain("x"))), plain("x"))
    assert removed_posts(both) == 12
    assert removed_posts(Add((), plain("x"))) == 0


@pytest.mark.parametrize("answer", ["anyway", None])
def test_a_version_that_cannot_be_kept_is_told_once_and_the_user_decides(
    window: MainWindow, answers: Answers, monkeypatch: pytest.MonkeyPatch, answer: str | None
) -> None:
    document = window.desk.document
    assert document is not None
    posts = many(2 * MUCH)
    assert document.run(Add(posts, plain("add")))

    def refuse(_reason: Reason) -> None:
        raise FileProblem(mark("Test", "The disk is full. Nothing was changed."))

    monkeypatch.setattr(publication_of(window).safe, "keep_version", refuse)
    answers.expect("choose", answer)
    first = Remove(Post, tuple(post.id for post in posts[:MUCH]), plain("x"))
    assert document.run(first) is (answer is not None)
    if answer is None:
        answers.expect("choose", answer)
    second = Remove(Post, tuple(post.id for post in posts[MUCH:]), plain("x"))
    assert document.run(second) is (answer is not None)


def test_an_import_keeps_a_version_first(
    window: MainWindow, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "posts.csv"
    source.write_text("Date,Text\n2026-12-01,Rye is back\n", "utf-8")
    document = window.desk.document
    assert document is not None

    def accept(dialog: ImportPostsDialog) -> bool:
        return dialog.planned is not None

    answers.expect("run_dialog", accept)
    assert import_posts(document, window, source)
    assert Reason.IMPORT in reasons(window)

    def refuse(_reason: Reason) -> None:
        raise FileProblem(mark("Test", "The disk is full. Nothing was changed."))

    monkeypatch.setattr(publication_of(window).safe, "keep_version", refuse)
    source.write_text("Date,Text\n2026-12-02,Rolls are back\n", "utf-8")
    answers.expect("run_dialog", accept)
    answers.expect("choose", None)
    assert not import_posts(document, window, source), "the user would rather not"


def test_a_week_in_words(document: OpenDocument) -> None:
    day = date(2026, 11, 25)
    with document.document_file.writing() as writer:
        writer.update(Version, "v" * 32, {"day": day, "minute": 570})
        friday = date(2026, 11, 27)
        writer.add([Version(id=f"{n:032x}", post_id=POST, day=friday) for n in range(MOST_LINES)])
    with document.reading() as reader:
        near, far = preview(reader, day), preview(reader, date(2027, 3, 1))
        never = preview(reader, date(2031, 1, 1))
    assert say(near.title) == "Week of 23 to 29 November 2026"
    assert (len(near.lines), near.more) == (MOST_LINES, 1)
    assert near.lines[0].args["at"].__str__() == "09:30:00"
    assert "nearest" in far.title.source
    assert len(far.lines) == MOST_LINES
    assert "without a date" in never.title.source


def test_a_document_without_posts(make_document: Callable[[], OpenDocument]) -> None:
    document = make_document()
    with document.document_file.writing() as writer:
        writer.remove(Version, ("v" * 32,))
        writer.remove(Post, (POST,))
    with document.reading() as reader:
        found = preview(reader, date(2026, 11, 25))
    assert (found.title.source, found.lines, found.more) == ("No post yet", (), 0)
