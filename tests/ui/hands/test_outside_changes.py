# SPDX-License-Identifier: MIT
"""Others change, rename or delete the file of the document in the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.texts import Text
from cmdesk.store.backups import Reason
from cmdesk.ui.ask import Choice
from cmdesk.ui.dialogs.compare import CompareDialog
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.outside_changes import OutsideChanges
from cmdesk.ui.publication import SaveState
from tests.ui.answers import Answers
from tests.ui.hands.shared import (
    Elsewhere,
    banner,
    edit,
    look,
    press,
    publication_of,
    shown_title,
    title_in,
)


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
