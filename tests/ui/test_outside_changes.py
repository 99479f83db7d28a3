# SPDX-License-Identifier: MIT
"""Others change, rename or delete the file of the document in the window; or have it open."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.config import who
from cmdesk.config.memory import memory_of
from cmdesk.domain.records import Post, Record
from cmdesk.domain.texts import Text, plain
from cmdesk.services.edits import Set
from cmdesk.services.platforms import load_platforms
from cmdesk.store.backups import Reason
from cmdesk.store.locks import lock_beside
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.ui import watching_file
from cmdesk.ui.ask import Choice
from cmdesk.ui.copies_beside import CopiesBeside
from cmdesk.ui.dialogs.compare import CompareDialog
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.outside_changes import OutsideChanges
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.publication import Publication, SaveState
from tests.documents import CLIENT
from tests.ui.answers import NOW, Answers

POST = "p" * 32
Elsewhere = Callable[..., None]


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(watching_file, "SOON_MS", 20)
    window = furnished_window(Preferences(), Surroundings(load_platforms(), lambda: NOW))
    window.preferences.setParent(window)
    qtbot.addWidget(window)
    window.show()
    yield window
    if window.desk.publication is not None:
        window.desk.publication.close(discard=True)


@pytest.fixture
def target(tmp_path: Path, records: Sequence[Record]) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    document = SafeDocument.new(records, folder / "client.cmdesk", author="Anne")
    document.publish()
    document.close()
    return folder / "client.cmdesk"


@pytest.fixture
def elsewhere(tmp_path: Path, target: Path, monkeypatch: pytest.MonkeyPatch) -> Elsewhere:
    """Somebody changes the file, or another one, at another computer."""

    def change(title: str, path: Path = target) -> None:
        with monkeypatch.context() as there:
            there.setattr(who, "computer", lambda: "PC-ACCUEIL")
            document = SafeDocument.open(path, author="Marie", home=tmp_path / "their home")
            with document.document_file.writing() as writer:
                writer.update(Post, POST, {"title": title})
            document.publish()
            document.close()

    return change


def edit(window: MainWindow, title: str) -> None:
    document = window.desk.document
    assert document is not None
    assert document.run(Set(Post, POST, {"title": title}, plain("x")))


def publication_of(window: MainWindow) -> Publication:
    assert window.desk.publication is not None
    return window.desk.publication


def title_in(path: Path) -> str:
    with view(path) as file, file.reading() as reader:
        return reader.get(Post, POST).title


def shown_title(window: MainWindow) -> str:
    assert window.desk.document is not None
    with window.desk.document.reading() as reader:
        return reader.get(Post, POST).title


def banner(window: MainWindow) -> str:
    assert window.page is not None
    return window.page.banner.words


def press(qtbot: QtBot, window: MainWindow, verb: str) -> None:
    assert window.page is not None
    assert window.page.banner.button.text() == verb
    qtbot.mouseClick(window.page.banner.button, Qt.MouseButton.LeftButton)


def look(window: MainWindow) -> None:
    (changes,) = window.desk.findChildren(OutsideChanges)
    assert changes.watch is not None
    changes.watch.look()


def test_a_file_changed_elsewhere_offers_to_be_opened_anew(
    qtbot: QtBot, window: MainWindow, target: Path, elsewhere: Elsewhere
) -> None:
    assert window.open_path(target)
    elsewhere("theirs")
    qtbot.waitUntil(lambda: "changed elsewhere" in banner(window))
    assert "Marie" in banner(window)
    assert window.desk.document is not None
    before = window.desk.document
    press(qtbot, window, "Reload")
    assert window.desk.document is not before
    assert shown_title(window) == "theirs"
    assert not banner(window)
    versions = publication_of(window).safe.shelf.backups()
    assert [version.reason for version in versions] == [Reason.CONFLICT]
    edit(window, "ours after theirs")
    publication_of(window).publish()
    qtbot.waitUntil(lambda: publication_of(window).saving.state is SaveState.SAVED)
    assert title_in(target) == "ours after theirs"
    assert not banner(window), "what we saved ourselves is no news"


def test_work_of_both_leads_to_the_question_and_nothing_is_overwritten(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path, elsewhere: Elsewhere
) -> None:
    window.open_path(target)
    edit(window, "ours")
    elsewhere("theirs")
    qtbot.waitUntil(lambda: publication_of(window).saving.state is SaveState.CONFLICT)
    page = window.page
    assert page is not None
    assert page.save_button.isVisible(), "the status bar leads there too"
    assert page.save_button.text() == "Decide…"

    def asked(_parent: object, question: Text, choices: Sequence[Choice], more: Text) -> str:
        assert (question.args["file"], question.args["who"]) == ("client.cmdesk", "Marie")
        assert [choice.key for choice in choices] == ["both", "reload", "compare"]
        assert not any(choice.destructive for choice in choices), "nothing is lost by any"
        assert more.args["copy"] == "client (conflict 2026-11-25).cmdesk"
        return "compare"

    def compared(dialog: CompareDialog) -> bool:
        cells = [dialog.table.item(0, column) for column in (2, 3)]
        assert [cell.text() for cell in cells if cell is not None] == ["ours", "theirs"]
        return True

    answers.expect("choose", asked)
    answers.expect("run_dialog", compared)
    answers.expect("choose", None)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert publication_of(window).saving.state is SaveState.CONFLICT
    answers.expect("choose", "both")
    press(qtbot, window, "Decide…")
    copy = target.with_name("client (conflict 2026-11-25).cmdesk")
    assert (title_in(copy), title_in(target)) == ("ours", "theirs")
    assert window.desk.target == copy
    assert "You go on in" in banner(window)
    press(qtbot, window, "All right")
    assert not banner(window)
    edit(window, "ours, later")
    assert window.close()
    assert (title_in(copy), title_in(target)) == ("ours, later", "theirs")


def test_reloading_keeps_our_work_among_the_versions(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path, elsewhere: Elsewhere
) -> None:
    window.open_path(target)
    edit(window, "ours")
    elsewhere("theirs")
    qtbot.waitUntil(lambda: publication_of(window).saving.state is SaveState.CONFLICT)
    answers.expect("choose", "reload")
    window.actions_by_id["save"].trigger()
    assert shown_title(window) == "theirs"
    (version,) = publication_of(window).safe.shelf.backups()
    assert title_in(version.path) == "ours"
    assert window.desk.found_work() == ()


def test_what_was_edited_since_the_news_is_asked_about(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path, elsewhere: Elsewhere
) -> None:
    window.open_path(target)
    elsewhere("theirs")
    qtbot.waitUntil(lambda: "changed elsewhere" in banner(window))
    edit(window, "ours")
    answers.expect("choose", "both")
    press(qtbot, window, "Reload")
    assert window.desk.target is not None
    assert title_in(window.desk.target) == "ours"
    assert title_in(target) == "theirs"


def test_two_conflicts_of_a_day_have_two_names(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path, elsewhere: Elsewhere
) -> None:
    taken = target.with_name("client (conflict 2026-11-25).cmdesk")
    taken.write_text("the first")
    window.open_path(target)
    edit(window, "ours")
    elsewhere("theirs")
    answers.expect("choose", "both")
    assert window.close()
    assert taken.read_text() == "the first"
    assert title_in(target.with_name("client (conflict 2026-11-25) 2.cmdesk")) == "ours"


def test_a_file_that_cannot_be_opened_anew_leaves_all_as_it_is(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path
) -> None:
    window.open_path(target)
    target.write_bytes(b"no document any more")
    qtbot.waitUntil(lambda: "changed elsewhere" in banner(window))
    before = window.desk.document
    answers.expect("tell")
    press(qtbot, window, "Reload")
    assert window.desk.document is before
    edit(window, "still at work")
    answers.expect("choose", "compare")
    answers.expect("tell")
    answers.expect("choose", "close")
    assert window.close()
    assert len(window.desk.found_work()) == 1


def test_a_renamed_file_is_followed(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path
) -> None:
    window.open_path(target)
    renamed = target.rename(target.with_name("bilan.cmdesk"))
    qtbot.waitUntil(lambda: "now called “bilan.cmdesk”" in banner(window))

    def asked(_parent: object, _question: Text, choices: Sequence[Choice]) -> str:
        assert [choice.key for choice in choices] == ["follow", "back", "as"]
        return "follow"

    answers.expect("choose", asked)
    press(qtbot, window, "Decide…")
    assert window.desk.target == renamed
    edit(window, "ours")
    qtbot.waitUntil(lambda: not banner(window))
    assert window.close()
    assert title_in(renamed) == "ours"
    assert not target.exists()


def test_a_deleted_file_is_put_back(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path
) -> None:
    window.open_path(target)
    edit(window, "ours")
    target.unlink()
    qtbot.waitUntil(lambda: "no longer in its place" in banner(window))
    answers.expect("choose", "back")
    press(qtbot, window, "Decide…")
    assert title_in(target) == "ours"
    qtbot.waitUntil(lambda: not banner(window))
    assert publication_of(window).saving.state is SaveState.SAVED


def test_a_deleted_file_is_saved_elsewhere(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path, tmp_path: Path
) -> None:
    window.open_path(target)
    target.unlink()
    qtbot.waitUntil(lambda: "no longer in its place" in banner(window))
    answers.expect("choose", None)
    press(qtbot, window, "Decide…")
    answers.expect("choose", "as")
    answers.expect("file_to_save", tmp_path / "other.cmdesk")
    press(qtbot, window, "Decide…")
    assert title_in(tmp_path / "other.cmdesk") == "Bread of the day"
    assert not target.exists()


def test_a_file_that_came_back_another_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, answers: Answers, target: Path
) -> None:
    window.open_path(target)
    target.unlink()
    qtbot.waitUntil(lambda: "no longer in its place" in banner(window))
    target.write_text("somebody else's")
    answers.expect("choose", "back")
    answers.expect("tell")
    press(qtbot, window, "Decide…")
    assert target.read_text() == "somebody else's"
    answers.expect("choose", "close")
    assert window.close()
    assert len(window.desk.found_work()) == 1


def test_a_pulled_drive_is_not_nagged_about(
    qtbot: QtBot, window: MainWindow, target: Path, tmp_path: Path
) -> None:
    window.open_path(target)
    target.parent.rename(tmp_path / "pulled")
    (changes,) = window.desk.findChildren(OutsideChanges)
    assert changes.watch is not None
    with qtbot.waitSignal(changes.watch.seen):
        look(window)
    assert not banner(window)
    (tmp_path / "pulled").rename(target.parent)


@pytest.fixture
def theirs(target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SafeDocument]:
    """The file, open at Marie's."""
    with monkeypatch.context() as there:
        there.setattr(who, "computer", lambda: "PC-ACCUEIL")
        document = SafeDocument.open(target, author="Marie", home=tmp_path / "their home")
    yield document
    document.close()


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
