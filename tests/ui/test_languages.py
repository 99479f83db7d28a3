# SPDX-License-Identifier: MIT
"""Every page, tab and dialog in every language: no English left over, no words cut off."""

from __future__ import annotations

import importlib
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cmdesk.domain.rules.findings import FixKey
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sample import crowded_week, sample_client, sample_records
from cmdesk.ui.about import about_words, shortcut_words
from cmdesk.ui.calendar.finding_row import FindingRow
from cmdesk.ui.dialogs.import_posts import ImportPostsDialog
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.dialogs.repair_preview import RepairPreview
from cmdesk.ui.editorial.rendezvous import RendezvousSection
from cmdesk.ui.editorial.rendezvous_form import RendezvousForm
from cmdesk.ui.fonts import FAMILIES, load_fonts
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.i18n import install_language
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.tabs import TABS
from cmdesk.ui.tabs.editorial import SECTIONS, EditorialTab
from cmdesk.ui.theme import Theme
from cmdesk.ui.widgets.cut_label import CutLabel
from tests.ui.answers import NOW, Answers

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "fr_CA", "en")
OWN_NAMES = {"English"}  # in the list of languages, each has its own name
SMALLEST = QSize(1024, 700)
SLACK = 2  # pixels: widths are rounded, and a button has room around its words
RAW = re.compile(r"%n|\{\w+[^}]*\}|\(s\)")
TODAY = date(2026, 11, 25)
TABLE = "Date;Heure;Canal;Texte\n03/12/2026;9 h;Facebook;Du pain\n;;;Sans jour\n"
OpenWindow = Callable[[str], MainWindow]


# ---- what counts as English ------------------------------------------------------------------


@cache
def french() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Every source and its French, read from the translation file."""
    messages = ET.parse(SOURCES / "fr.ts").getroot().iter("message")
    return tuple(
        (
            message.findtext("source", ""),
            tuple(form.text or "" for form in message.iter("numerusform"))
            or (message.findtext("translation", ""),),
        )
        for message in messages
    )


def bare(words: str) -> str:
    """Words as one reads them: without the sign of a mnemonic."""
    return words.replace("&", "")


@cache
def english_only() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Sources that no French text equals: whole ones, and those with something to fill in."""
    said = {bare(form) for _, forms in french() for form in forms} | OWN_NAMES
    sources = {bare(source) for source, _ in french()} - said
    plain = frozenset(source for source in sources if not RAW.search(source))
    filled = tuple(
        re.compile(_pattern(source))
        for source in sources - plain
        if len(re.findall(r"[a-z]{2,}", RAW.sub("", source))) > 1
    )
    return plain, filled


def _pattern(source: str) -> str:
    parts = RAW.split(source.replace("(s)", ""))
    return "s?.+?".join(re.escape(part) for part in parts)


def left_in_english(words: Iterable[str]) -> list[str]:
    """Those that are English sources."""
    plain, filled = english_only()
    return [
        line
        for line in {bare(line).strip() for text in words for line in text.splitlines()}
        if line in plain or any(pattern.fullmatch(line) for pattern in filled)
    ]


# ---- what is on the screen -------------------------------------------------------------------


def words_in(root: QWidget) -> set[str]:
    """All that a person reads or hears in a window: texts, hints, names for screen readers."""
    found: set[str] = set()
    for widget in (root, *root.findChildren(QWidget)):
        found.update((widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()))
        found.add(widget.windowTitle())
        found.update(_texts(widget))
    found.update(action.text() for action in root.findChildren(QAction))
    return {words for words in found if words}


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))
    elif isinstance(widget, QTableWidget):
        heads = (widget.horizontalHeaderItem(column) for column in range(widget.columnCount()))
        yield from (head.text() for head in heads if head is not None)


def cut_off(root: QWidget) -> list[str]:
    """Texts that need more room across than they have."""
    kinds = (QPushButton, QToolButton, QCheckBox, QLabel)
    return [
        f"{widget.text()}: {widget.width()} of {widget.sizeHint().width()}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not isinstance(widget, CutLabel)
        and widget.text()
        and widget.isVisible()
        and not (isinstance(widget, QLabel) and (widget.wordWrap() or _gives_way(widget)))
        and widget.width() < widget.sizeHint().width() - SLACK
    ]


def _gives_way(label: QLabel) -> bool:
    """True for a label whose maker chose to let it be cut (its policy says so)."""
    return label.sizePolicy().horizontalPolicy() == label.sizePolicy().Policy.Ignored


def judge(root: QWidget, code: str) -> None:
    """Fail when a window says something wrong in a language, or cuts its words."""
    QCoreApplication.sendPostedEvents()
    words = words_in(root)
    assert words
    assert [one for one in words if RAW.search(one)] == []
    if code != "en":
        assert left_in_english(words) == []
    if code == "fr_CA":
        assert [one for one in words if re.search("\u202f[;!?]", one)] == []
    assert cut_off(root) == []


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
        window = MainWindow(
            Preferences(), load_platforms(), lambda: NOW, lambda: sample_records(client, TODAY)
        )
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


@pytest.mark.parametrize("code", ["fr", "fr_CA"])
def test_the_help_is_in_french(qapp: QApplication, compiled: Path, code: str) -> None:
    install_language(qapp, code, compiled)
    told = f"{about_words()}\n{shortcut_words()}".replace("&nbsp;", " ")
    words = re.sub(r"<[^>]*>", "\n", told)
    assert left_in_english([words]) == []


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
