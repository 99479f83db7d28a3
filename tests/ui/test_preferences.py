# SPDX-License-Identifier: MIT
"""The preferences by keys and clicks: asked, used at once, kept, and left alone by Esc."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.config.settings import Settings, load_settings, save_settings
from cmdesk.domain.records import Record
from cmdesk.domain.texts import mark
from cmdesk.services import spelling
from cmdesk.services.platforms import load_platforms
from cmdesk.ui import ask as real_ask
from cmdesk.ui.dialogs.preferences import PreferencesDialog
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.i18n import language
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.tabs.calendar import CalendarTab
from cmdesk.ui.theme import Theme, current
from tests.ui.answers import NOW, Answers

OPEN, SAVE, FOLDER = real_ask.file_to_open, real_ask.file_to_save, real_ask.folder
TITLE = mark("Test", "Title")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, records: list[Record]) -> Iterator[MainWindow]:
    made = furnished_window(Preferences(), Surroundings(load_platforms(), lambda: NOW))
    made.preferences.setParent(made)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.desk.start_new(records)
    yield made
    if made.desk.publication is not None:
        made.desk.publication.close(discard=True)
    Theme.apply(qapp, "light")


def test_they_are_asked_by_keys_and_used_at_once(
    qtbot: QtBot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    def fill(dialog: PreferencesDialog) -> bool:
        dialog.show()
        qtbot.waitExposed(dialog)
        QTest.keyClick(dialog.language, Qt.Key.Key_Down)
        QTest.keyClick(dialog.theme, Qt.Key.Key_End)
        QTest.keyClick(dialog.paper, Qt.Key.Key_End)
        QTest.keyClicks(dialog.folder, str(tmp_path))
        assert dialog.gone.text() == ""
        QTest.keyClick(dialog.folder, Qt.Key.Key_Return)
        assert dialog.result() == PreferencesDialog.DialogCode.Accepted
        return True

    answers.expect("run_dialog", fill)
    document = window.desk.document
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    kept = load_settings()
    assert (kept.language, kept.theme, kept.paper) == ("fr", "dark", "Tabloid")
    assert kept.folder == str(tmp_path)
    assert language() == "fr"
    assert current().dark
    assert window.desk.document is document, "the same document, in the new language"


def test_the_calendar_begins_as_it_was_left(qtbot: QtBot, window: MainWindow) -> None:
    def calendar() -> CalendarTab:
        assert window.page is not None
        return next(tab for tab in window.page.tabs if isinstance(tab, CalendarTab))

    assert calendar().form == "week"
    forms = calendar().page.bar.forms
    month = next(one for one in forms.findChildren(QPushButton) if one.text() == "Month")
    qtbot.mouseClick(month, Qt.MouseButton.LeftButton)
    assert load_settings().calendar == "month"
    former = calendar()
    window.preferences.set_language("en")  # makes the page anew, as another document does
    assert calendar() is not former
    assert calendar().form == "month"


def test_esc_changes_nothing(window: MainWindow, answers: Answers) -> None:
    def give_up(dialog: PreferencesDialog) -> bool:
        dialog.show()
        QTest.keyClick(dialog.theme, Qt.Key.Key_End)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        return False

    before = load_settings()
    answers.expect("run_dialog", give_up)
    window.actions_by_id["preferences"].trigger()
    assert load_settings() == before
    assert not current().dark


def test_the_system_finds_them_where_it_looks(window: MainWindow) -> None:
    action = window.actions_by_id["preferences"]
    assert action.menuRole() is QAction.MenuRole.PreferencesRole
    assert action.isEnabled()
    window.desk.close()
    assert window.actions_by_id["preferences"].isEnabled(), "without a document too"


def test_what_holds_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(language="fr_CA", theme="light", paper="A4", folder=str(tmp_path))
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    assert dialog.wanted() == settings
    assert dialog.language.currentText() == "Français (Québec)"
    assert [dialog.paper.itemText(n) for n in range(dialog.paper.count())] == [
        "By the calendar’s region",
        "A4",
        "A3",
        "Letter",
        "Tabloid",
    ]


def test_a_folder_is_chosen_or_told_to_be_gone(
    qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    dialog = PreferencesDialog(Settings(folder=str(tmp_path / "gone")))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "not there at the moment" in dialog.gone.text()
    answers.expect("folder", None)
    dialog.choose.click()
    assert dialog.folder.text() == str(tmp_path / "gone")
    answers.expect("folder", tmp_path)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    assert (dialog.folder.text(), dialog.gone.text()) == (str(tmp_path), "")


def test_dialogs_for_files_begin_in_the_folder(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun: list[str] = []

    def answer(*given: str) -> tuple[str, str]:
        begun.append(given[2])
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)

    def ask_both(proposed: str) -> list[str]:
        begun.clear()
        OPEN(None, TITLE, real_ask.PDFS, "*.pdf")
        SAVE(None, TITLE, proposed, real_ask.PDFS, ".pdf")
        return list(begun)

    home = [str(Path.home()), str(Path.home() / "week.pdf")]
    assert ask_both("week.pdf") == home, "not where the program happened to start"
    save_settings(Settings(folder=str(tmp_path)))
    assert ask_both("week.pdf") == [str(tmp_path), str(tmp_path / "week.pdf")]
    elsewhere = str(tmp_path.parent / "week.pdf")
    assert ask_both(elsewhere)[1] == elsewhere, "a file that has its folder stays in it"
    save_settings(Settings(folder=str(tmp_path / "gone")))
    assert ask_both("week.pdf") == home


def test_a_folder_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    names = [str(tmp_path), ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: names.pop(0))
    assert FOLDER(None, TITLE, "") == tmp_path
    assert FOLDER(None, TITLE, "") is None


def test_a_new_document_is_saved_in_the_folder(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    window.preferences.set_folder(str(tmp_path))
    proposed: list[Path] = []

    def note(*given: object) -> None:
        proposed.append(Path(str(given[2])))

    answers.expect("file_to_save", note)
    window.actions_by_id["save_as"].trigger()
    assert proposed == [tmp_path / "Corner Bakery.cmdesk"]


def test_spelling_is_switched_off_and_on(window: MainWindow, answers: Answers) -> None:
    pytest.importorskip("hunspell", reason="no wheel of chunspell for this system")

    def turn(dialog: PreferencesDialog) -> bool:
        dialog.show()
        QTest.keyClick(dialog.spelling, Qt.Key.Key_Space)
        return True

    for wanted in (False, True):
        answers.expect("run_dialog", turn)
        window.actions_by_id["preferences"].trigger()
        assert load_settings().spelling is wanted


def test_without_the_library_a_sentence_says_so_and_the_choice_is_kept(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sentences(dialog: PreferencesDialog) -> list[str]:
        return [one.text() for one in dialog.findChildren(QLabel) if "chunspell" in one.text()]

    monkeypatch.setattr(spelling, "_maker", lambda: object)
    with_it = PreferencesDialog(Settings())
    qtbot.addWidget(with_it)
    assert with_it.spelling.isEnabled()
    assert with_it.spelling.isChecked()
    assert sentences(with_it) == []
    monkeypatch.setattr(spelling, "_maker", lambda: None)
    for kept in (True, False):
        dialog = PreferencesDialog(Settings(spelling=kept))
        qtbot.addWidget(dialog)
        assert not dialog.spelling.isEnabled()
        assert not dialog.spelling.isChecked()
        assert len(sentences(dialog)) == 1
        assert dialog.wanted().spelling is kept
