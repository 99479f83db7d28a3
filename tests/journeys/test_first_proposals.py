# SPDX-License-Identifier: MIT
"""The first five minutes: three proposals, one kept, one changed, one removed, one post more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from cmdesk.domain.records import Version
from cmdesk.ui.calendar.content import CardLook, Kind
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.forms.composer import Composer
from tests.journeys.person import CTRL, LEFT, MONDAY, SHIFT, Person, types


def bakery(dialog: NewClientDialog) -> bool:
    """The questions of the start page, answered by a baker."""
    dialog.show()
    types(dialog.name, "Chez Paul & Léa")
    dialog.trade.edit.setText("bakery")
    for network in ("facebook_page", "instagram"):
        dialog.boxes[network].click()
    QTest.mouseClick(dialog.start, LEFT)
    accepted = not dialog.isVisible()
    dialog.hide()
    return accepted


def ghosts(person: Person) -> list[CardLook]:
    days = person.calendar.page.view.week.days
    return [card for day in days for card in day.cards if card.kind is Kind.PROPOSAL]


def presses_on_card(person: Person, card: CardLook, words: str) -> None:
    """One of the buttons drawn on a proposal."""
    view = person.calendar.page.view
    rect = view.visualRect(view.table.index_of(card.id))
    (button,) = [one for one in view.cards.buttons(card) if one.words == words]
    place = button.rect.translated(view.cards.buttons_at(card, rect)).center()
    person.qtbot.mouseClick(view.viewport(), LEFT, pos=place)


def count(person: Person) -> int:
    with person.document.reading() as reader:
        return reader.count(Version)


def starts(person: Person) -> None:
    person.starts_the_program()
    person.answers.expect("run_dialog", bakery)
    person.clicks(person.window.start, "Start a calendar")


def test_a_baker_decides_upon_three_proposals(person: Person) -> None:
    starts(person)
    assert MONDAY in person.calendar.period
    first, second, third = ghosts(person)
    assert {first.badge, second.badge, third.badge} == {"FB", "IG"}
    assert count(person) == 0, "nothing is stored that was not wanted"
    assert person.calendar.figures() == "This week: 0 posts"

    presses_on_card(person, first, "Keep")
    assert count(person) == 1

    def write(dialog: Composer) -> bool:
        dialog.show()
        dialog.text.selectAll()
        types(dialog.text, "Our rye is back, warm at seven.")
        QTest.mouseClick(dialog.save, LEFT)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    person.answers.expect("run_dialog", write)
    presses_on_card(person, second, "Change")
    assert count(person) == 2
    presses_on_card(person, third, "Remove")
    assert (ghosts(person), count(person)) == ([], 2)

    person.presses(Qt.Key.Key_Z, CTRL)
    assert count(person) == 1, "the changed one is undone; its ghost need not come back"
    person.presses(Qt.Key.Key_Z, CTRL)
    assert count(person) == 0
    words = person.window.actions_by_id["redo"].text()
    assert words.startswith("Redo: keep the proposal “")


def test_a_baker_keeps_all_at_once_by_keys_and_fills_the_next_week(person: Person) -> None:
    starts(person)
    line = person.calendar.page.proposals_line
    person.clicks(line, "Keep all")
    assert (ghosts(person), count(person)) == ([], 3)
    undo = person.window.actions_by_id["undo"].text()
    assert undo == "Undo: fill the week with 3 posts"
    person.asks_the_menu("next")
    person.presses(Qt.Key.Key_I, CTRL | SHIFT)
    found = len(ghosts(person))
    assert found >= 1
    assert count(person) == 3
    for _ in range(found):
        person.calendar.page.view.choose([ghosts(person)[0].id])
        person.presses(Qt.Key.Key_Space)
    assert count(person) == 3 + found
    assert person.to_fix() == 0


def test_ghosts_outlive_another_language(person: Person) -> None:
    starts(person)
    before = {card.words for card in ghosts(person)}
    person.window.preferences.set_language("en")
    person.qtbot.waitUntil(person.calendar.isVisible)
    assert {card.words for card in ghosts(person)} == before
    assert person.calendar.page.proposals_line.isVisible()
    keep = person.calendar.page.proposals_line.findChildren(QPushButton)
    assert "Keep all" in {button.text() for button in keep}
