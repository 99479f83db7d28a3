# SPDX-License-Identifier: MIT
"""From a card to the phone: the code on the screen, and the week as a page or a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Status
from cmdesk.services.phone import MOST_BYTES, QUIET, phone_code
from cmdesk.ui.dialogs.phone import PhoneDialog
from cmdesk.ui.theme import Theme
from cmdesk.ui.widgets.code_view import LEAST, CodeView
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import MONDAY, Plan

LEFT = Qt.MouseButton.LeftButton
Use = Callable[[PhoneDialog], bool]


def modules_of(view: CodeView) -> list[list[bool]]:
    """What a camera would see: the middle of each module of the painted square."""
    image = view.grab().toImage()
    code = phone_code("Warm at seven.")
    assert code is not None
    step = image.width() / code.side
    return [
        [
            image.pixelColor(int((x + 0.5) * step), int((y + 0.5) * step)) == QColor("black")
            for x in range(code.side)
        ]
        for y in range(code.side)
    ]


def using(qtbot: QtBot, press: str, seen: list[PhoneDialog]) -> Use:
    """What a person does in the dialog: look, and press a button."""

    def use(dialog: PhoneDialog) -> bool:
        dialog.show()
        seen.append(dialog)
        button = next(b for b in dialog.findChildren(QPushButton) if b.text() == press)
        qtbot.mouseClick(button, LEFT)
        accepted = dialog.result() == QDialog.DialogCode.Accepted
        dialog.hide()
        return accepted

    return use


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_code_is_painted_module_by_module_in_black_on_white(
    qtbot: QtBot, qapp: QApplication, theme: str
) -> None:
    Theme.apply(qapp, theme)
    dialog = PhoneDialog("Warm at seven.", "Instagram")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.code is not None
    painted = modules_of(dialog.code)
    code = phone_code("Warm at seven.")
    assert code is not None
    quiet = [False] * QUIET
    assert [row[QUIET:-QUIET] for row in painted[QUIET:-QUIET]] == [list(r) for r in code.rows]
    assert all(row[:QUIET] == row[-QUIET:] == quiet for row in painted)
    assert not any(any(row) for row in (*painted[:QUIET], *painted[-QUIET:]))
    image = dialog.code.grab().toImage()
    colours = {image.pixelColor(x, x).name() for x in range(image.width())}
    assert colours == {"#000000", "#ffffff"}, "no soft edges"
    Theme.apply(qapp, "light")


def test_the_largest_code_keeps_its_modules_large_and_fits_a_small_screen(qtbot: QtBot) -> None:
    dialog = PhoneDialog("e" * MOST_BYTES, "Blog")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.code is not None
    assert dialog.code.width() == LEAST * (117 + 2 * QUIET)
    assert dialog.width() <= 1024
    assert dialog.height() <= 660


def test_a_text_is_copied(qtbot: QtBot) -> None:
    dialog = PhoneDialog("Warm at seven.", "Instagram")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "Warm at seven."
    assert dialog.copy.text() == "Copied"
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert not dialog.pocket_wanted


def test_a_text_that_is_too_long_offers_the_week(qtbot: QtBot) -> None:
    dialog = PhoneDialog("e" * (MOST_BYTES + 1), "Blog")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.code is None
    (hint,) = dialog.hints
    assert "too long" in hint.text()
    assert "The week in my pocket" in hint.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.pocket_wanted
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_post_without_text_says_so(qtbot: QtBot) -> None:
    dialog = PhoneDialog("", "Blog")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.code is None
    assert [hint.text() for hint in dialog.hints] == [
        "There is no text to send yet. Write it first, then come back."
    ]
    assert not dialog.copy.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_card_s_menu_sends_it(qtbot: QtBot, open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    card = plan.add("Warm at seven.", MONDAY, 540, "ig")
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    assert "to_phone" in tab.offered()

    def choose(menu: QMenu, *_: object) -> QAction:
        return next(one for one in menu.actions() if one.text() == "Send to my phone…")

    seen: list[PhoneDialog] = []
    answers.expect("run_menu", choose)
    answers.expect("run_dialog", using(qtbot, "Close", seen))
    tab.page.view.menu_wanted.emit(tab.page.view.mapToGlobal(tab.page.view.rect().center()))
    (dialog,) = seen
    assert dialog.code is not None
    assert "Instagram" in " ".join(
        label.text() for label in dialog.findChildren(type(dialog.hints[0]))
    )
    assert tab.document.undo_stack.count() == 0, "nothing was changed"


def test_nothing_is_offered_without_a_card(open_tab: OpenTab) -> None:
    tab = open_tab(Plan().records)
    assert "to_phone" not in tab.offered()
    assert "week_pocket" in tab.offered()


def test_from_the_dialog_to_the_week_in_a_page(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    plan = Plan()
    card = plan.add("A long story. " * 200, MONDAY)
    tab = open_tab(plan.records)
    tab.page.view.choose([card])
    out = tmp_path / "week.html"
    proposed: list[object] = []

    def place(_parent: object, _title: object, name: str, kinds: object) -> Path:
        proposed.extend((name, kinds))
        return out

    answers.expect("run_dialog", using(qtbot, "The week in my pocket…", []))
    answers.expect("file_to_save_as", place)
    tab.perform("to_phone")
    assert proposed[0] == "Lacroix Bakery – Week of 23 to 29 November 2026.html"
    page = out.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert '<html lang="en">' in page
    assert "A long story." in page
    assert "Monday 23 November, 9:00" in page


def test_the_week_as_a_pdf(open_tab: OpenTab, answers: Answers, tmp_path: Path) -> None:
    plan = Plan()
    plan.add("Already out", MONDAY, 480, status=Status.PUBLISHED)
    plan.add("Warm at seven.", MONDAY, 540, "ig")
    tab = open_tab(plan.records)
    out = tmp_path / "week.pdf"
    answers.expect("file_to_save_as", out)
    tab.perform("week_pocket")
    said = [" ".join(page.extract_text().split()) for page in PdfReader(out).pages]
    assert ["Warm at seven." in page for page in said] == [True, False]
    assert "Already out" in said[1]


def test_a_place_that_cannot_be_written_is_told(
    open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    tab = open_tab(Plan().records)
    answers.expect("file_to_save_as", None)
    tab.perform("week_pocket")
    answers.expect("file_to_save_as", tmp_path / "gone" / "week.html")
    answers.expect("tell")
    tab.perform("week_pocket")
    assert "could not be written" in answers.said[-1][1]
