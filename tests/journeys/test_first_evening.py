# SPDX-License-Identifier: MIT
"""A baker's first evening: from nothing to a week on the wall, by mouse and keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from cmdesk.domain.records import Measurement, Post, Status, Version
from cmdesk.domain.rules.findings import FixKey, Level
from cmdesk.ui.calendar.content import CardLook, Kind
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.dialogs.repair_preview import RepairPreview
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.printing.preview import SheetPreview
from tests.journeys.person import CTRL, LEFT, MONDAY, SHIFT, Person, types

CLOSED = (1, 7)  # Monday and Sunday


def answers_the_questions(dialog: NewClientDialog) -> bool:
    """Name, trade, where, how many follow, and the days the shop is closed."""
    dialog.show()
    types(dialog.name, "Au Bon Levain")
    types(dialog.trade.edit, "bakery")
    for network in ("facebook_page", "instagram"):
        box = dialog.networks.boxes[network]
        QTest.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))
    types(dialog.networks.counts["facebook_page"], "820")
    for weekday in CLOSED:
        dialog.closed[weekday].click()
    QTest.mouseClick(dialog.start, LEFT)
    accepted = not dialog.isVisible()
    dialog.hide()
    return accepted


def cards(person: Person) -> list[CardLook]:
    return [card for day in person.calendar.page.view.week.days for card in day.cards]


def double_clicks(person: Person, card_id: str) -> None:
    view = person.calendar.page.view
    place = view.visualRect(view.table.index_of(card_id)).center()
    person.qtbot.mouseDClick(view.viewport(), LEFT, pos=place)


def fills_the_blanks(person: Person, card_id: str) -> None:
    """Types into the blank that is chosen, Tab to the next; then *Ready* and Save."""

    def fill(dialog: Composer) -> bool:
        dialog.show()
        dialog.activateWindow()
        person.qtbot.waitUntil(dialog.isActiveWindow)
        assert not dialog.more.isVisible(), "what an idea brings along overwhelms nobody"
        assert "Photo to take" in dialog.within.accessibleName()
        blanks = dialog.text.blanks
        assert dialog.blanks.isVisible() is bool(blanks)
        for number in range(blanks):
            assert set(dialog.text.textCursor().selectedText()) == {"_"}
            types(dialog.text, f"word {number}")
            QTest.keyClick(dialog.text, Qt.Key.Key_Tab)
        assert "___" not in dialog.text.toPlainText()
        person.clicks(dialog, "Ready")
        QTest.mouseClick(dialog.save, LEFT)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    person.answers.expect("run_dialog", fill)
    double_clicks(person, card_id)


def writes_on_facebook(person: Person, day: date, text: str, hour: str) -> None:
    """One more post of that day: the key, the words, the network, the hour."""

    def fill(dialog: Composer) -> bool:
        dialog.show()
        types(dialog.text, text)
        for chip in dialog.where.buttons.values():
            if chip.isChecked() is not (chip.text() == "Facebook"):
                QTest.mouseClick(chip, LEFT)
        types(dialog.hour, hour)
        QTest.mouseClick(dialog.save, LEFT)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    person.calendar.page.view.choose_day(day)
    person.answers.expect("run_dialog", fill)
    person.presses(Qt.Key.Key_Insert)


def spreads_what_is_too_much(person: Person) -> None:
    """Unfolds the one line beside the week, reads, looks at the repair and applies it."""
    panel = person.calendar.page.side.findings
    assert panel.folded, "nothing must be fixed: a line is enough"
    seen = [one for one in panel.findChildren(QPushButton) if one.isVisible()]
    (line,) = [one for one in seen if one.text().endswith("▸")]
    person.qtbot.mouseClick(line, LEFT)
    row = panel.rows[0]
    assert row.finding.level is not Level.TROUBLE

    def apply(dialog: RepairPreview) -> bool:
        dialog.show()
        person.clicks(dialog, "Apply")
        return not dialog.isVisible()

    person.answers.expect("run_dialog", apply)
    person.qtbot.mouseClick(row.fix_buttons[FixKey.SPREAD], LEFT)
    assert not panel.rows, "a balanced week"


def prints_as_pdf(person: Person, path: Path) -> None:
    """The preview, then the PDF in place of a printer; it is said where it went."""

    def save(dialog: SheetPreview) -> bool:
        dialog.show()
        person.answers.expect("file_to_save", path)
        QTest.mouseClick(dialog.pdf_button, LEFT)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    person.answers.expect("run_dialog", save)
    person.presses(Qt.Key.Key_P, CTRL)
    remark = person.calendar.page.remark
    assert remark.isVisible()
    assert path.name in remark.words.text()
    assert path.parent.name in remark.words.text()


def test_one_evening_is_enough(person: Person, tmp_path: Path) -> None:
    person.starts_the_program()
    person.answers.expect("run_dialog", answers_the_questions)
    person.clicks(person.window.start, "Start a calendar")
    with person.document.reading() as reader:
        assert [one.value for one in reader.all(Measurement)] == [820]

    proposed = cards(person)
    assert [card.kind for card in proposed] == [Kind.PROPOSAL] * 3
    person.clicks(person.calendar.page.proposals_line, "Keep all")
    kept = cards(person)
    assert [card.words for card in kept] == [card.words for card in proposed]
    assert Kind.PROPOSAL not in {card.kind for card in kept}
    for card in kept:
        fills_the_blanks(person, card.id)
    with person.document.reading() as reader:
        assert {one.status for one in reader.all(Version)} == {Status.READY}
        assert not [post for post in reader.all(Post) if "___" in post.text]
        day = next(v.day for v in reader.all(Version) if v.id == kept[0].id)
    assert day is not None
    assert day.isoweekday() not in CLOSED

    for text, hour in (("The oven sings", "18:00"), ("Last loaves", "14:00"), ("Sale", "18:30")):
        writes_on_facebook(person, day, text, hour)
    assert person.to_fix() == 0, "a remark, and nothing worse"
    spreads_what_is_too_much(person)
    after = {card.id: card.words for card in cards(person)}
    person.presses(Qt.Key.Key_Z, CTRL)
    assert person.calendar.page.side.findings.rows or person.calendar.page.side.findings.folded
    person.presses(Qt.Key.Key_Z, CTRL | SHIFT)
    assert {card.id: card.words for card in cards(person)} == after

    pdf = tmp_path / "wall" / "week.pdf"
    pdf.parent.mkdir()
    prints_as_pdf(person, pdf)
    printed = " ".join(PdfReader(pdf).pages[0].extract_text().split())
    for words in ("Au Bon Levain", "The oven sings", "Last loaves", "Sale"):
        assert words in printed
    assert "___" not in printed

    person.leaves()
    person.starts_the_program()
    person.clicks(person.window.start, "Go on with it")
    assert MONDAY in person.calendar.period
    assert {card.id: card.words for card in cards(person)} == after


def test_nothing_planned_is_not_called_balanced(person: Person) -> None:
    person.starts_the_program()
    person.answers.expect("run_dialog", answers_the_questions)
    person.clicks(person.window.start, "Start a calendar")
    person.clicks(person.calendar.page.proposals_line, "Keep all")
    side = person.calendar.page.side
    assert side.findings.isVisible()
    person.asks_the_menu("next")
    assert side.isVisible()
    assert not side.findings.isVisible()
    person.asks_the_menu("previous")
    assert side.findings.isVisible()


def test_nothing_moves_while_the_proposals_are_decided_on(person: Person) -> None:
    person.starts_the_program()
    person.answers.expect("run_dialog", answers_the_questions)
    person.clicks(person.window.start, "Start a calendar")
    view, side = person.calendar.page.view, person.calendar.page.side
    first, second, third = cards(person)
    width = view.width()
    for card in (first, second):
        view.choose([card.id])
        person.presses(Qt.Key.Key_Space)
        assert view.width() == width
        assert not side.isVisible()
    view.choose([third.id])
    person.presses(Qt.Key.Key_Space)
    assert Kind.PROPOSAL not in {card.kind for card in cards(person)}
    assert side.isVisible()
