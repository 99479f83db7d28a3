# SPDX-License-Identifier: MIT
"""Every page, tab and dialog in every language: no English left over, no words cut off."""

from __future__ import annotations

import importlib
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Group, Region, Status
from cmdesk.domain.rules.findings import FixKey, Level
from cmdesk.domain.rules.fixes.words import WORDS
from cmdesk.domain.rules.flood import FACTS
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sample import crowded_week, sample_client, sample_records
from cmdesk.ui.about import about_words, shortcut_words
from cmdesk.ui.calendar.finding_row import FindingRow
from cmdesk.ui.calendar.findings_panel import POINTS
from cmdesk.ui.calendar.wording import STATUS_WORDS
from cmdesk.ui.dialogs.ideas import IdeasDialog
from cmdesk.ui.dialogs.import_posts import ImportPostsDialog
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.dialogs.preferences import PreferencesDialog
from cmdesk.ui.dialogs.repair_preview import RepairPreview
from cmdesk.ui.dialogs.ticking import TickingDialog
from cmdesk.ui.editorial.rendezvous import RendezvousSection
from cmdesk.ui.editorial.rendezvous_form import RendezvousForm
from cmdesk.ui.fonts import FAMILIES, load_fonts
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.i18n import install_language, say
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.printing.preview import SheetPreview
from cmdesk.ui.tabs import TABS
from cmdesk.ui.tabs.editorial import SECTIONS, EditorialTab
from cmdesk.ui.theme import Theme
from tests.ui.answers import NOW, Answers
from tests.ui.screen_words import SOURCES, cut_off, judge, left_in_english

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("fr", "fr_CA", "en")
SMALLEST = QSize(1024, 700)
TODAY = date(2026, 11, 25)
TABLE = "Date;Heure;Canal;Texte\n03/12/2026;9 h;Facebook;Du pain\n;;;Sans jour\n"
OpenWindow = Callable[[str], MainWindow]


# ---- the program in a language ---------------------------------------------------------------


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as they are today, compiled."""
    folder = tmp_path_factory.mktemp("languages")
    for path in SOURCES.glob("*.ts"):
        shutil.copy(path, folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        importlib.import_module("dev_i18n").compile_stale(folder)
    return folder


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, compiled: Path) -> Iterator[OpenWindow]:
    """A maker of the window in a language, at the smallest size, with the program's own font."""
    made: list[MainWindow] = []
    usual = QFont(qapp.font())

    def make(code: str) -> MainWindow:
        load_fonts()
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPointSizeF(9.75)
        qapp.setFont(font)
        install_language(qapp, code, compiled)
        Theme.apply(qapp, "light")
        client = sample_client(code)
        around = Surroundings(load_platforms(), lambda: NOW, lambda: sample_records(client, TODAY))
        window = furnished_window(Preferences(), around)
        window.preferences.setParent(window)
        qtbot.addWidget(window)
        window.resize(SMALLEST)
        window.show()
        qtbot.waitExposed(window)
        made.append(window)
        return window

    yield make
    for window in made:
        if window.desk.publication is not None:
            window.desk.publication.close(discard=True)
    install_language(qapp, "en", Path("does-not-exist"))
    qapp.setFont(usual)
    Theme.apply(qapp, "light")


def look_at(code: str, kind: type[QDialog]) -> Callable[[QDialog], bool]:
    """An answer to a dialog: show it, judge its words, give it up."""

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, kind)
        dialog.show()
        judge(dialog, code)
        dialog.hide()
        return False

    return look


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_first_page(open_window: OpenWindow, answers: Answers, code: str) -> None:
    window = open_window(code)
    window.preferences.add_recent(Path("away", "Fleurs de Mai.cmdesk"))
    judge(window, code)
    answers.expect("run_dialog", look_at(code, NewClientDialog))
    window.start.new_button.click()
    answers.expect("run_dialog", look_at(code, PreferencesDialog))
    window.actions_by_id["preferences"].trigger()


def test_what_each_region_decides(qtbot: QtBot, qapp: QApplication, compiled: Path) -> None:
    install_language(qapp, "fr_CA", compiled)
    dialog = NewClientDialog(load_platforms())
    qtbot.addWidget(dialog)
    said = {}
    for row in range(dialog.region.count()):
        dialog.region.setCurrentIndex(row)
        said[dialog.region.itemData(row)] = dialog.decided.text()
    assert set(said) == {region.value for region in Region}
    assert said["qc"] == "Publications en français du Québec · heure de Montréal · papier Lettre"
    assert said["uk"] == "Publications en anglais · heure de Londres · papier A4"
    assert left_in_english(said.values()) == []


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("number", range(len(TABS)), ids=[kind.key for kind in TABS])
def test_every_tab(open_window: OpenWindow, code: str, number: int) -> None:
    window = open_window(code)
    for records in ((sample_client(code),), sample_records(sample_client(code), TODAY)):
        window.desk.start_new(records)
        assert window.page is not None
        window.page.show_tab(number)
        judge(window, code)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("key", [kind.key for kind in SECTIONS])
def test_every_section_of_the_editorial_line(
    open_window: OpenWindow, answers: Answers, code: str, key: str
) -> None:
    window = open_window(code)
    for records in ((sample_client(code),), sample_records(sample_client(code), TODAY)):
        window.desk.start_new(records)
        assert window.page is not None
        (tab,) = (one for one in window.page.tabs if isinstance(one, EditorialTab))
        window.page.show_tab(window.page.tabs.index(tab))
        tab.show_section(key)
        judge(window, code)
    if key == "rendezvous":
        answers.expect("run_dialog", look_at(code, RendezvousForm))
        assert isinstance(tab.section, RendezvousSection)
        tab.section.add.click()


@pytest.mark.parametrize("code", LANGUAGES)
def test_composing(open_window: OpenWindow, answers: Answers, code: str) -> None:
    window = open_window(code)
    window.desk.start_example()
    answers.expect("run_dialog", look_at(code, Composer))
    window.actions_by_id["new_post"].trigger()
    answers.expect("run_dialog", look_at(code, IdeasDialog))
    window.actions_by_id["ideas"].trigger()
    window.desk.start_new((replace(sample_client(code), trade=""),))
    answers.expect("run_dialog", look_at(code, IdeasDialog))
    window.actions_by_id["ideas"].trigger()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_crowded_day_and_its_repair(
    qtbot: QtBot, open_window: OpenWindow, answers: Answers, code: str
) -> None:
    window = open_window(code)
    window.desk.start_example()
    assert window.page is not None
    window.page.tabs[0].show_record("week", crowded_week(TODAY))
    rows = window.findChildren(FindingRow)
    assert rows
    for row in rows:
        for button in row.findChildren(QPushButton):
            if button.isCheckable():
                button.setChecked(True)
    judge(window, code)
    answers.expect("run_dialog", look_at(code, RepairPreview))
    rows[0].fix_buttons[FixKey.SPREAD].click()


@pytest.mark.parametrize("code", LANGUAGES)
def test_importing(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, code: str) -> None:
    window = open_window(code)
    window.desk.start_example()
    assert window.desk.document is not None
    path = tmp_path / "calendrier.csv"
    path.write_text(TABLE, encoding="utf-8")
    dialog = ImportPostsDialog(window.desk.document, path)
    qtbot.addWidget(dialog)
    look_at(code, ImportPostsDialog)(dialog)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_sheet_and_typing_it_back(open_window: OpenWindow, answers: Answers, code: str) -> None:
    window = open_window(code)
    window.desk.start_example()
    assert window.page is not None
    window.page.tabs[0].show_record("week", crowded_week(TODAY))
    for action, kind in (("print_week", SheetPreview), ("tick_week", TickingDialog)):
        answers.expect("run_dialog", look_at(code, kind))
        window.actions_by_id[action].trigger()


@pytest.mark.parametrize("code", ["fr", "fr_CA"])
def test_the_help_is_in_french(qapp: QApplication, compiled: Path, code: str) -> None:
    install_language(qapp, code, compiled)
    told = f"{about_words()}\n{shortcut_words()}".replace("&nbsp;", " ")
    words = re.sub(r"<[^>]*>", "\n", told)
    assert left_in_english([words]) == []


MOVE = mark("Planning", "move “{post}” to {day:long}")
UNDO = mark("Menus", "Undo: {what}")
LOAF = plain("Le pain")
THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            FACTS[Group.FEED].filled(n=45, day=THURSDAY, channel="Facebook"),
            "Jeudi 26 novembre\u00a0: 45 publications sur Facebook.",
        ),
        (
            UNDO.filled(what=MOVE.filled(post=LOAF, day=THURSDAY)),
            "Annuler\u00a0: déplacer «\u00a0Le pain\u00a0» au jeudi 26 novembre",
        ),
        (WORDS[FixKey.KEEP_FIRST].filled(n=1), "Garder la première"),
        (WORDS[FixKey.KEEP_FIRST].filled(n=2), "Garder les 2 premières"),
        (WORDS[FixKey.INTENDED], "C’est voulu"),
        (POINTS[Level.NOTE].filled(n=0), "0 point à savoir"),
        (STATUS_WORDS[Status.SCHEDULED], "Programmée"),
        (STATUS_WORDS[Status.TO_REVIEW], "À relire"),
    ],
)
def test_the_french_voice(qapp: QApplication, compiled: Path, text: Text, said: str) -> None:
    install_language(qapp, "fr", compiled)
    assert say(text) == said


def test_quebec_says_it_otherwise(qapp: QApplication, compiled: Path) -> None:
    install_language(qapp, "fr_CA", compiled)
    assert say(STATUS_WORDS[Status.TO_REVIEW]) == "À réviser"
    assert say(mark("FindingRow", "Where does this mark come from?")) == "D’où vient ce repère?"
    assert say(WORDS[FixKey.INTENDED]) == "C’est voulu"


# ---- the judge itself ------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["Save", "&Save", "Thursday 26 November: 45 posts on Facebook."])
def test_english_is_seen(words: str) -> None:
    assert left_in_english([words])


@pytest.mark.parametrize("words", ["Enregistrer", "Notes", "Jeudi 26 novembre : 3 stories sur X."])
def test_french_is_let_through(words: str) -> None:
    assert left_in_english([words]) == []


def test_a_word_cut_off_is_seen(qtbot: QtBot) -> None:
    button = QPushButton("Nouvelle publication")
    box = QWidget()
    button.setParent(box)
    qtbot.addWidget(box)
    button.setFixedWidth(30)
    box.show()
    assert cut_off(box)
