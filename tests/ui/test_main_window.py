# SPDX-License-Identifier: MIT
"""The window by clicks and keys: start, new client, save, close, recover, reopen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.config.settings import load_settings
from cmdesk.domain.records import Channel, Client, Post, Record
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.services.platforms import load_platforms
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.ui.actions import MENUS
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.publication import SaveState
from tests.ui.answers import NOW, Answers
from tests.workbooks import ods, xlsx

POST = "p" * 32
MakeWindow = Callable[[], MainWindow]


@pytest.fixture
def make_window(qtbot: QtBot, records: list[Record]) -> Iterator[MakeWindow]:
    made: list[MainWindow] = []

    def make() -> MainWindow:
        around = Surroundings(load_platforms(), lambda: NOW, lambda: records)
        window = furnished_window(Preferences(), around)
        window.preferences.setParent(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        made.append(window)
        return window

    yield make
    for window in made:
        if window.desk.publication is not None:
            window.desk.publication.close(discard=True)


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window()


@pytest.fixture
def saved(tmp_path: Path, records: Sequence[Record]) -> Path:
    path = tmp_path / "Café & Fils #1.cmdesk"
    document = SafeDocument.new(records, path)
    document.publish()
    document.close()
    return path


def titled(title: str) -> Set:
    return Set(Post, POST, {"title": title}, plain(f"name it {title}"))


def title_in(path: Path) -> str:
    with view(path) as file, file.reading() as reader:
        return reader.get(Post, POST).title


def run(window: MainWindow, title: str) -> None:
    assert window.desk.document is not None
    assert window.desk.document.run(titled(title))


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_client_from_the_first_page(
    qtbot: QtBot, window: MainWindow, answers: Answers
) -> None:
    def fill(dialog: NewClientDialog) -> bool:
        assert not dialog.start.isEnabled()
        QTest.keyClicks(dialog.name, "Fleurs de Mai")
        dialog.boxes["facebook_page"].setChecked(True)
        assert dialog.start.isEnabled()
        return True

    answers.expect("run_dialog", fill)
    click(window.start.new_button)
    document = window.desk.document
    assert document is not None
    assert window.page is not None
    assert document.client.name == "Fleurs de Mai"
    with document.reading() as reader:
        assert [c.platform for c in reader.all(Channel)] == ["facebook_page"]
    assert window.windowTitle() == "Fleurs de Mai[*] — cmdesk"
    assert window.page.saved_words.text() == "Kept on this computer, not in a file yet"


def test_a_new_client_that_was_given_up(qtbot: QtBot, window: MainWindow, answers: Answers) -> None:
    answers.expect("run_dialog", False)
    click(window.start.new_button)
    assert window.desk.document is None


def test_the_example_opens_without_a_file_and_is_saved_where_one_says(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    click(window.start.example_button)
    page, target = window.page, tmp_path / "mine.cmdesk"
    assert page is not None
    assert page.save_button.isVisible()
    run(window, "A")
    answers.expect("file_to_save", target)
    click(page.save_button)
    assert title_in(target) == "A"
    assert page.saved_words.text() == f"Saved at 9:00 · {tmp_path}"
    assert not page.save_button.isVisible()
    assert load_settings().recents == (str(target),)


def test_an_edit_reaches_the_file_by_itself_on_ctrl_s_and_on_closing(
    qtbot: QtBot, make_window: MakeWindow, saved: Path
) -> None:
    window = make_window()
    assert window.open_path(saved)
    publication = window.desk.publication
    assert publication is not None
    run(window, "one")
    assert window.isWindowModified()
    assert publication.saving.state is SaveState.PENDING
    window.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: publication.saving.state is SaveState.SAVED)
    assert title_in(saved) == "one"
    assert not window.isWindowModified()
    run(window, "two")
    window.close()
    assert title_in(saved) == "two"
    assert window.desk.document is None


def test_undo_and_redo_say_what(qtbot: QtBot, window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    undo, redo = window.actions_by_id["undo"], window.actions_by_id["redo"]
    assert not undo.isEnabled()
    run(window, "A & B")
    assert undo.text() == "Undo: name it A && B"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not undo.isEnabled()
    assert redo.text() == "Redo: name it A && B"
    redo.trigger()
    assert undo.isEnabled()


def test_a_file_that_is_no_document_is_told_and_changes_nothing(
    window: MainWindow, answers: Answers, saved: Path, tmp_path: Path
) -> None:
    window.open_path(saved)
    bad = tmp_path / "bad.cmdesk"
    bad.write_bytes(b"PK\x03\x04 not ours")
    answers.expect("tell")
    assert not window.open_path(bad)
    assert window.desk.document is not None
    assert window.desk.document.client.name == "Corner Bakery"


def test_opening_the_open_file_again_keeps_it(window: MainWindow, saved: Path) -> None:
    assert window.open_path(saved)
    before = window.desk.document
    assert window.open_path(saved)
    assert window.desk.document is before


def test_a_target_changed_elsewhere_is_never_overwritten(
    qtbot: QtBot, window: MainWindow, answers: Answers, saved: Path
) -> None:
    window.open_path(saved)
    page, publication = window.page, window.desk.publication
    assert page is not None
    assert publication is not None
    other = saved.read_bytes() + b"\0" * 4096
    saved.write_bytes(other)
    run(window, "mine")
    publication.publish()
    qtbot.waitUntil(lambda: publication.saving.state is SaveState.CONFLICT)
    assert page.banner.words
    assert page.saved_words.text().startswith("Saving stopped")
    assert saved.read_bytes() == other
    answers.expect("choose", "both")
    click(page.banner.button)
    copy = saved.with_name(f"{saved.stem} (conflict 2026-11-25).cmdesk")
    assert title_in(copy) == "mine"
    assert publication.saving.state is SaveState.SAVED
    assert copy.name in page.banner.words, "it says in which file one goes on"
    assert saved.read_bytes() == other


def test_closing_asks_only_when_the_file_cannot_be_written(
    window: MainWindow, answers: Answers, saved: Path
) -> None:
    window.open_path(saved)
    run(window, "mine")
    saved.write_bytes(b"somebody else's")
    answers.expect("choose", None)
    assert not window.close()
    assert window.page is not None
    answers.expect("choose", "both")
    assert window.close()
    assert window.stack.currentWidget() is window.start
    assert title_in(saved.with_name(f"{saved.stem} (conflict 2026-11-25).cmdesk")) == "mine"


def test_work_without_a_file_is_found_again(
    qtbot: QtBot, make_window: MakeWindow, answers: Answers
) -> None:
    window = make_window()
    click(window.start.example_button)
    run(window, "kept")
    window.close()
    again = make_window()
    buttons = {button.text(): button for button in again.start.findChildren(QPushButton)}
    click(buttons["Go on with it"])
    document = again.desk.document
    assert document is not None
    with document.reading() as reader:
        assert reader.get(Post, POST).title == "kept"


def test_work_can_be_thrown_away(qtbot: QtBot, make_window: MakeWindow, answers: Answers) -> None:
    window = make_window()
    click(window.start.example_button)
    window.actions_by_id["close"].trigger()
    (work,) = window.desk.found_work()
    answers.expect("confirm", False)
    window.start.throw_away_asked.emit(work)
    assert window.desk.found_work()
    answers.expect("confirm", True)
    window.start.throw_away_asked.emit(work)
    assert not window.desk.found_work()


@pytest.mark.parametrize(
    ("answer", "title"), [("recover", "crashed"), ("file", "Bread of the day")]
)
def test_opening_a_file_with_unsaved_work(
    window: MainWindow, answers: Answers, saved: Path, answer: str, title: str
) -> None:
    crashed = SafeDocument.open(saved)
    with crashed.document_file.writing() as writer:
        writer.update(Post, POST, {"title": "crashed"})
    crashed.close()
    answers.expect("choose", answer)
    assert window.open_path(saved)
    document = window.desk.document
    assert document is not None
    with document.reading() as reader:
        assert reader.get(Post, POST).title == title


def drop(window: MainWindow, *paths: Path) -> bool:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, action = QPoint(50, 50), Qt.DropAction.CopyAction
    button, plain_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, action, content, button, plain_keys)
    entering.setAccepted(False)
    window.dragEnterEvent(entering)
    window.dropEvent(QDropEvent(QPointF(place), action, content, button, plain_keys))
    return entering.isAccepted()


def test_a_document_dropped_on_the_window_is_opened(
    window: MainWindow, saved: Path, tmp_path: Path
) -> None:
    assert not drop(window, Path("notes.txt"))
    assert not drop(window, saved, saved)
    assert not drop(window, tmp_path / "posts.csv"), "nothing to import into"
    assert window.desk.document is None
    assert drop(window, saved)
    assert window.desk.document is not None


POSTS = [["Date", "Time", "Channel", "Text"], ["2026-12-01", "9:00", "Facebook", "Hello all"]]


@pytest.mark.parametrize("name", ["posts.csv", "POSTS.XLSX", "posts.ods"])
def test_a_spreadsheet_dropped_on_a_document_is_imported(
    window: MainWindow, answers: Answers, saved: Path, tmp_path: Path, name: str
) -> None:
    source = tmp_path / name
    text = "\n".join(",".join(row) for row in POSTS).encode()
    source.write_bytes(
        {".csv": text, ".XLSX": xlsx({"A": POSTS})}.get(source.suffix, ods({"A": POSTS}))
    )
    window.open_path(saved)
    answers.expect("run_dialog", True)
    assert drop(window, source)
    document = window.desk.document
    assert document is not None
    with document.reading() as reader:
        assert {post.text for post in reader.all(Post)} >= {"Hello all"}
    window.actions_by_id["undo"].trigger()
    with document.reading() as reader:
        assert reader.count(Post) == 1


def test_recents_are_listed_opened_and_forgotten(
    qtbot: QtBot, window: MainWindow, saved: Path
) -> None:
    window.open_path(saved)
    listed = [a.text().replace("&&", "&") for a in window.menus.recents.actions()]
    assert listed == [f"{saved.stem}  ·  {saved.parent}"]
    window.actions_by_id["close"].trigger()
    assert window.page is None
    buttons = {b.accessibleName() or b.text(): b for b in window.start.findChildren(QPushButton)}
    click(buttons[saved.stem])
    assert window.desk.document is not None
    window.actions_by_id["close"].trigger()
    window.start.forget_asked.emit(saved)
    assert load_settings().recents == ()


def test_the_language_changes_at_once(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    document = window.desk.document
    window.menus.language_chosen.emit("fr")
    assert load_settings().language == "fr"
    assert window.desk.document is document
    assert window.page is not None
    run(window, "later")
    assert window.actions_by_id["undo"].isEnabled()
    count = len(window.findChildren(QObject))
    for code in ("en", "fr", "en"):
        window.menus.language_chosen.emit(code)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(window.findChildren(QObject)) <= count, "nothing of the old language is left"
    assert len(window.menuBar().actions()) == len(MENUS)


def test_the_theme_is_kept(window: MainWindow) -> None:
    window.menus.theme_chosen.emit("dark")
    assert load_settings().theme == "dark"
    window.menus.theme_chosen.emit("light")


def test_the_window_comes_back_where_it_stood(make_window: MakeWindow) -> None:
    window = make_window()
    window.resize(760, 611)  # within the screen of the tests
    window.close()
    assert make_window().size() == window.size()


def test_help_is_shown(window: MainWindow, answers: Answers) -> None:
    answers.expect("inform", lambda *_: None)
    window.actions_by_id["about"].trigger()
    answers.expect("inform", lambda _parent, _title, words: words.index("Ctrl+S"))
    window.actions_by_id["shortcuts"].trigger()


def test_the_client_s_name_is_followed(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    assert window.desk.document is not None
    window.desk.document.run(Set(Client, "c" * 32, {"name": "New name"}, plain("x")))
    assert window.windowTitle().startswith("New name")


def test_a_refused_edit_is_told(window: MainWindow, answers: Answers, saved: Path) -> None:
    window.open_path(saved)
    assert window.desk.document is not None
    answers.expect("tell")
    assert not window.desk.document.run(Set(Post, "gone", {"title": "x"}, plain("x")))


def test_damaged_work_that_was_found_can_be_thrown_away(
    window: MainWindow, answers: Answers, saved: Path
) -> None:
    crashed = SafeDocument.open(saved)
    with crashed.document_file.writing() as writer:
        writer.update(Post, POST, {"title": "crashed"})
    crashed.close()
    (work,) = window.desk.found_work()
    (work.folder / "work.db").write_bytes(b"\0" * 20 + b"\xff" * 500)
    answers.expect("confirm", True)
    window.start.throw_away_asked.emit(work)
    assert window.desk.found_work() == ()
    assert window.open_path(saved), "the file itself is as it was"
