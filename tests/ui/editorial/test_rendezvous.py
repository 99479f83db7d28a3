# SPDX-License-Identifier: MIT
"""Fixed rendez-vous, typed and clicked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Opening
from cmdesk.ui.editorial.rendezvous import RendezvousSection
from cmdesk.ui.editorial.rendezvous_form import RendezvousForm
from cmdesk.ui.tabs.editorial import EditorialTab
from tests.ui.answers import Answers
from tests.ui.editorial.conftest import BREAD, CLIENT, CRAFT, FACEBOOK, OpenLine, Write

LEFT = Qt.MouseButton.LeftButton
Fill = Callable[[RendezvousForm], bool]


@pytest.fixture
def section(tab: EditorialTab) -> RendezvousSection:
    tab.show_section("rendezvous")
    found = tab.section
    assert isinstance(found, RendezvousSection)
    return found


def openings(section: RendezvousSection) -> tuple[Opening, ...]:
    with section.document.reading() as reader:
        return reader.all(Opening)


def test_a_rendezvous_is_added_after_bad_input(
    section: RendezvousSection, qtbot: QtBot, answers: Answers, write: Write
) -> None:
    refused: list[str] = []

    def fill(form: RendezvousForm) -> bool:
        def save() -> None:
            qtbot.mouseClick(form.save, LEFT)
            refused.append(form.notice.words)

        form.show()
        save()
        write(form.name, "The question")
        refused.pop()  # Return is the same as the button
        save()
        qtbot.mouseClick(form.days.buttons["3"], LEFT)
        form.hour.setText("26 h")
        save()
        form.hour.setText("18 h")
        form.start.edit.setText("2 december 2026")
        form.end.edit.setText("1 december 2026")
        save()
        form.end.edit.clear()
        form.theme.setCurrentIndex(1)
        form.where.setCurrentIndex(-1)
        save()
        form.where.setCurrentIndex(1)
        qtbot.mouseClick(form.save, LEFT)
        assert form.result() == RendezvousForm.DialogCode.Accepted
        return True

    answers.expect("run_dialog", fill)
    qtbot.mouseClick(section.add, LEFT)
    assert [words[:24] for words in refused] == [
        "Choose at least one day "[:24],
        "“26 h” is not an hour of",
        "It would end on Tuesday ",
        "Choose the channel it is",
    ]
    added = openings(section)[1]
    assert (added.name, added.weekdays, added.minute) == ("The question", (3,), 18 * 60)
    assert (added.start, added.end, added.pillar_id) == (date(2026, 12, 2), None, CRAFT.id)
    row = section.rows.by_id[added.id]
    assert row.words == "The question · Wednesday at 18:00 · Letter · from 2 December on"
    assert row.edit.hasFocus()
    section.document.undo_stack.undo()
    assert openings(section) == (BREAD,)


def test_a_rendezvous_needs_a_name(
    section: RendezvousSection, qtbot: QtBot, answers: Answers
) -> None:
    def fill(form: RendezvousForm) -> bool:
        form.show()
        qtbot.mouseClick(form.save, LEFT)
        assert form.notice.words.startswith("A rendez-vous needs a name")
        form.reject()
        return False

    answers.expect("run_dialog", fill)
    qtbot.mouseClick(section.add, LEFT)
    assert openings(section) == (BREAD,)


def test_a_rendezvous_is_changed_and_deleted(
    section: RendezvousSection, qtbot: QtBot, answers: Answers
) -> None:
    def fill(form: RendezvousForm) -> bool:
        assert (form.name.text(), form.hour.text()) == ("Bread", "9:00")
        assert form.important.isChecked()
        form.hour.clear()
        form.important.setChecked(False)
        form.start.edit.setText("1/12/2026")
        form.end.edit.setText("24/12/2026")
        form.days.set_keys([str(day) for day in range(1, 8)])
        return True

    row = section.rows.by_id[BREAD.id]
    answers.expect("run_dialog", fill)
    qtbot.mouseDClick(row, LEFT)
    assert row.words == (
        "Bread · Every day, at no fixed hour · Facebook · from 1 December to 24 December"
    )
    answers.expect("run_dialog", lambda form: True)
    qtbot.mouseClick(row.edit, LEFT)
    assert section.document.undo_stack.count() == 1, "nothing differed the second time"
    qtbot.mouseClick(row.bin, LEFT)
    assert openings(section) == ()
    assert section.notice.words == "“Bread” was deleted; the posts made for it stay."
    qtbot.mouseClick(section.notice.undo, LEFT)
    assert len(openings(section)) == 1


def test_an_example_begins_the_list(open_line: OpenLine, qtbot: QtBot, answers: Answers) -> None:
    instagram = Channel(id="i" * 32, platform="instagram", name="Instagram")
    tab = open_line([CLIENT, FACEBOOK, instagram])
    tab.show_section("rendezvous")
    section = tab.section
    assert isinstance(section, RendezvousSection)
    assert section.add.isHidden()
    assert section.example.text() == (
        "For example: Saturday’s bread, Saturday at 9:00, on Instagram…"
    )
    answers.expect("run_dialog", lambda form: True)
    qtbot.mouseClick(section.example, LEFT)
    (made,) = openings(section)
    assert (made.name, made.channel_id, made.minute) == ("Saturday’s bread", instagram.id, 540)
    assert made.start == tab.document.today()


def test_without_a_channel_the_way_there_is_shown(open_line: OpenLine, qtbot: QtBot) -> None:
    tab = open_line([CLIENT])
    tab.show_section("rendezvous")
    section = tab.section
    assert isinstance(section, RendezvousSection)
    assert section.empty.text() == "A rendez-vous is published somewhere: add a channel first."
    qtbot.mouseClick(section.to_channels, LEFT)
    assert tab.section.key == "channels"


def test_an_unnamed_time_and_an_end(open_line: OpenLine) -> None:
    unnamed = Opening(id="u" * 32, channel_id=FACEBOOK.id, weekdays=(1,), end=date(2026, 12, 1))
    tab = open_line([CLIENT, FACEBOOK, unnamed])
    section = tab.sections["rendezvous"]
    assert isinstance(section, RendezvousSection)
    assert section.rows.by_id[unnamed.id].words == (
        "Publishing time without a name · Monday, at no fixed hour · Facebook · until 1 December"
    )
    section.rows.by_id[unnamed.id].bin.click()
    assert section.notice.words.startswith("“Publishing time” was deleted")
