# SPDX-License-Identifier: MIT
"""Proposals under real keys and clicks: kept, changed, removed, moved; counted nowhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Client, Opening, Post, Record, Rhythm, Version
from cmdesk.services.sheets import week_sheet
from cmdesk.ui.calendar.card_filter import EVERYTHING, CardFilter, Trait
from cmdesk.ui.calendar.content import CardLook, Kind
from cmdesk.ui.calendar.ghosts import CHANGE, KEEP, REMOVE, proposal_ids
from cmdesk.ui.calendar.proposals import proposals_of
from cmdesk.ui.calendar.week_bar import MONTH
from cmdesk.ui.calendar.week_table import GHOSTS, MIME
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, Plan

LEFT = Qt.MouseButton.LeftButton
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
THURSDAY, FRIDAY = MONDAY + timedelta(days=3), MONDAY + timedelta(days=4)
NEXT = MONDAY + timedelta(days=7)
BREAD = Opening(id="bread", channel_id="fb", weekdays=(5,), minute=1020, name="Friday’s bread")
USUAL = Opening(id="usual", channel_id="ig", weekdays=(6,), minute=720)


def records(trade: str = "bakery", *more: Record) -> list[Record]:
    """A client without posts; Facebook is meant to have three a week."""
    client, facebook, *rest = BASE
    assert isinstance(client, Client)
    regular = replace(facebook, rhythm=Rhythm.REGULAR)  # type: ignore[call-arg]
    return [replace(client, trade=trade), regular, *rest, *more]


@pytest.fixture
def filled(open_tab: OpenTab) -> CalendarTab:
    """The week after this one with three proposals on Facebook."""
    tab = open_tab(records())
    tab.show_day(NEXT)
    tab.perform("fill_week")
    return tab


def ghosts(tab: CalendarTab, kind: Kind = Kind.PROPOSAL) -> list[CardLook]:
    return [card for day in tab.page.view.week.days for card in day.cards if card.kind is kind]


def stored(tab: CalendarTab) -> dict[str, Version]:
    with tab.document.reading() as reader:
        return {one.id: one for one in reader.all(Version)}


def rect_of(tab: CalendarTab, card: CardLook) -> tuple[QPoint, Callable[[str], QPoint]]:
    """The middle of a ghost, and the middle of each of its buttons."""
    view = tab.page.view
    rect = view.visualRect(view.table.index_of(card.id))
    corner = view.cards.buttons_at(card, rect)
    places = {one.action_id: one.rect.translated(corner) for one in view.cards.buttons(card)}
    assert all(rect.contains(place) for place in places.values()), "on the card itself"
    return rect.center(), lambda act: places[act].center()


def press(qtbot: QtBot, tab: CalendarTab, card: CardLook, act: str) -> None:
    _, place = rect_of(tab, card)
    qtbot.mouseClick(tab.page.view.viewport(), LEFT, pos=place(act))


def test_the_week_is_filled_with_ghosts_that_count_nowhere(filled: CalendarTab) -> None:
    found = ghosts(filled)
    assert len(found) == 3
    assert all(one.tag == "Proposal" and one.spoken.startswith("Proposal, ") for one in found)
    assert all("Space keeps it" in one.spoken and one.hint for one in found)
    assert stored(filled) == {}
    assert filled.figures() == "This week: 0 posts"
    assert filled.badge() == 0
    assert not any(day.count for day in filled.page.view.week.days)
    line = filled.page.proposals_line
    assert line.words.text().startswith("3 proposals for this week: ideas of your trade.")
    assert line.keep.isVisible()
    assert line.remove.isVisible()
    assert filled.page.note.isHidden()
    with filled.document.reading() as reader:
        platforms = filled.document.platforms
        sheet = week_sheet(reader, filled.week, platforms, filled.document.today())
    assert not any(day.cards for day in sheet.days), "nor on paper"


def test_space_keeps_enter_changes_delete_removes(
    qtbot: QtBot, filled: CalendarTab, answers: Answers
) -> None:
    view, stack = filled.page.view, filled.document.undo_stack
    first, second, third = ghosts(filled)
    assert view.current_card() == first, "the keyboard is there already"
    qtbot.keyClick(view, Qt.Key.Key_Space)
    kept = stored(filled)
    assert set(kept) == set(proposal_ids([first]))
    assert stack.undoText().startswith("keep the proposal “")
    assert ghosts(filled) == [second, third]
    assert view.chosen_ids() == tuple(kept)

    view.choose([second.id])
    answers.expect("run_dialog", False)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert ghosts(filled) == [second, third], "nothing saved, still proposed"

    def write(dialog: Composer) -> bool:
        dialog.show()
        assert dialog.text.toPlainText()
        assert dialog.where.keys() == ("fb",)
        dialog.text.setPlainText("In our own words")
        qtbot.mouseClick(dialog.save, LEFT)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    answers.expect("run_dialog", write)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert ghosts(filled) == [third]
    with filled.document.reading() as reader:
        assert "In our own words" in {post.text for post in reader.all(Post)}

    view.choose([third.id])
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert ghosts(filled) == []
    assert len(stored(filled)) == 2
    filled.perform("fill_week")
    assert third.words not in {one.words for one in ghosts(filled)}, "what was refused rests"


def test_the_buttons_on_the_card_do_the_same(
    qtbot: QtBot, filled: CalendarTab, answers: Answers
) -> None:
    first, second, third = ghosts(filled)
    press(qtbot, filled, first, KEEP)
    assert set(stored(filled)) == set(proposal_ids([first]))
    press(qtbot, filled, second, REMOVE)
    assert ghosts(filled) == [third]
    answers.expect("run_dialog", False)
    press(qtbot, filled, third, CHANGE)
    middle, place = rect_of(filled, third)
    port = filled.page.view.viewport()
    qtbot.mouseClick(port, LEFT, pos=QPoint(middle.x(), middle.y() - 30))
    assert ghosts(filled) == [third], "a click beside the buttons only chooses"
    qtbot.mousePress(port, LEFT, pos=place(REMOVE))
    qtbot.mouseRelease(port, LEFT, pos=QPoint(5, 300))
    assert ghosts(filled) == [third], "let go elsewhere: nothing"
    answers.expect("run_dialog", False)
    qtbot.mouseDClick(port, LEFT, pos=QPoint(middle.x(), middle.y() - 30))


def test_a_double_click_on_a_button_acts_once(qtbot: QtBot, filled: CalendarTab) -> None:
    card = ghosts(filled)[0]
    _, place = rect_of(filled, card)
    port, where = filled.page.view.viewport(), place(KEEP)
    qtbot.mouseClick(port, LEFT, pos=where)
    qtbot.mouseDClick(port, LEFT, pos=where)  # a composer would be a question nobody expects
    assert len(stored(filled)) == 1


def test_keep_all_is_one_step_and_remove_all_leaves_nothing(
    qtbot: QtBot, filled: CalendarTab
) -> None:
    line, stack = filled.page.proposals_line, filled.document.undo_stack
    qtbot.mouseClick(line.keep, LEFT)
    assert len(stored(filled)) == 3
    assert stack.undoText() == "fill the week with 3 posts"
    assert ghosts(filled) == []
    assert line.isHidden()
    stack.undo()
    assert stored(filled) == {}
    filled.perform("fill_week")
    qtbot.mouseClick(line.remove, LEFT)
    assert (ghosts(filled), stored(filled)) == ([], {})


def test_ghosts_wait_while_pages_are_turned(filled: CalendarTab) -> None:
    before = ghosts(filled)
    filled.perform("next")
    assert ghosts(filled) == []
    filled.perform("previous")
    assert ghosts(filled) == before
    filled.take_form(MONTH)
    assert {one.words for one in ghosts(filled)} <= {one.words for one in before}
    assert filled.page.view.grab().width()


def test_a_ghost_moves_by_keys_and_by_dragging(qtbot: QtBot, filled: CalendarTab) -> None:
    view = filled.page.view
    card = ghosts(filled)[0]
    view.choose([card.id])
    before = filled.page.view.current_day()
    assert before is not None
    qtbot.keyClick(view, Qt.Key.Key_Right, CTRL_SHIFT)
    assert view.current_day() == before + timedelta(days=1)
    current = view.current_card()
    assert current is not None
    assert current.id == card.id
    qtbot.keyClick(view, Qt.Key.Key_Left, CTRL_SHIFT)
    mime = view.table.mimeData([view.table.index_of(card.id)])
    assert (mime.hasFormat(GHOSTS), mime.hasFormat(MIME)) == (True, False)
    end = QPoint(view.layout_now.columns[6].center().x(), 200)
    actions = view.table.supportedDragActions()
    none = Qt.KeyboardModifier.NoModifier
    view.dragMoveEvent(QDragMoveEvent(end, actions, mime, LEFT, none))
    view.dropEvent(QDropEvent(end.toPointF(), actions, mime, LEFT, none))
    (found,) = proposals_of(filled.document).among(proposal_ids([card]))
    assert found.version.day == NEXT + timedelta(days=6)
    assert stored(filled) == {}


def test_a_ghost_is_never_put_on_a_day_that_is_over(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(records())
    tab.perform("fill_week")  # this week: from its Thursday on
    card = ghosts(tab)[0]
    tab.page.view.choose([card.id])
    for _ in range(7):
        qtbot.keyClick(tab.page.view, Qt.Key.Key_Left, CTRL_SHIFT)
    assert tab.page.view.current_day() == THURSDAY


def test_posts_and_ghosts_chosen_together_act_as_posts(qtbot: QtBot, filled: CalendarTab) -> None:
    first, second, _ = ghosts(filled)
    filled.page.view.choose([first.id])
    qtbot.keyClick(filled.page.view, Qt.Key.Key_Space)
    (kept,) = stored(filled)
    filled.page.view.choose([kept, second.id])
    assert filled.page.view.chosen_ids() == (kept,)
    qtbot.keyClick(filled.page.view, Qt.Key.Key_Delete)
    assert stored(filled) == {}
    assert second in ghosts(filled)


def chosen(action_id: str) -> Callable[[QMenu, QPoint], object]:
    def choose(menu: QMenu, _: QPoint) -> object:
        assert "Keep the proposal" in [action.text() for action in menu.actions()]
        return next(one for one in menu.actions() if one.objectName() == action_id)

    return choose


def test_the_menu_of_a_ghost_has_its_acts(filled: CalendarTab, answers: Answers) -> None:
    first, *_ = ghosts(filled)
    filled.page.view.choose([first.id])
    answers.expect("run_menu", chosen(KEEP))
    filled.page.view.menu_wanted.emit(QPoint())
    assert set(stored(filled)) == set(proposal_ids([first]))


def test_a_free_place_begins_its_post_and_is_fulfilled_by_it(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(records("bakery", BREAD, USUAL))
    bread, usual = ghosts(tab, Kind.PLACE)
    assert (bread.words, bread.tag) == ("Friday’s bread", "Free place")
    assert (usual.words, usual.tag, usual.hour) == ("Usual time", "", "12:00")
    assert bread.spoken.startswith("Free place, 17:00, Facebook, Friday’s bread")
    assert tab.figures() == "This week: 0 posts"

    def write(dialog: Composer) -> bool:
        dialog.show()
        assert dialog.where.keys() == ("fb",)
        assert dialog.hour.text() == "17:00"
        dialog.text.setPlainText("Rye")
        qtbot.mouseClick(dialog.save, LEFT)
        dialog.hide()
        return True

    answers.expect("run_dialog", write)
    middle, _ = rect_of(tab, bread)
    qtbot.mouseClick(tab.page.view.viewport(), LEFT, pos=middle)
    (version,) = stored(tab).values()
    assert (version.day, version.minute) == (FRIDAY, 1020)
    assert version.occurrence == f"bread/{FRIDAY.isoformat()}"
    assert ghosts(tab, Kind.PLACE) == [usual]
    assert tab.page.proposals_line.words.text() == "1 free place this week."
    tab.page.view.choose([usual.id])
    answers.expect("run_dialog", False)
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Return)
    qtbot.mouseClick(tab.page.proposals_line.fill, LEFT)
    assert ghosts(tab, Kind.PLACE) == [], "what is proposed there takes its place"
    assert usual.hour in {one.hour for one in ghosts(tab)}


def test_a_draft_that_waited_is_moved_and_edited_where_it_is_proposed(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan(records())
    waits = plan.add("An idea about the old oven", None, None, "fb", None)
    tab = open_tab(plan.records)
    tab.show_day(NEXT)
    tab.perform("fill_week")
    card = next(one for one in ghosts(tab) if proposal_ids([one]) == (waits,))
    assert "drafts that waited and ideas" in tab.page.proposals_line.words.text()

    def save(dialog: Composer) -> bool:
        dialog.show()
        assert dialog.text.toPlainText() == "An idea about the old oven"
        assert dialog.day.day() is not None
        qtbot.mouseClick(dialog.save, LEFT)
        dialog.hide()
        return True

    tab.page.view.choose([card.id])
    answers.expect("run_dialog", save)
    qtbot.keyClick(tab.page.view, Qt.Key.Key_Return)
    assert list(stored(tab)) == [waits]
    assert stored(tab)[waits].day is not None
    assert card not in ghosts(tab)
    tab.document.undo_stack.undo()
    assert stored(tab)[waits].day is None


def test_a_filter_hides_ghosts_too(open_tab: OpenTab) -> None:
    tab = open_tab(records("bakery", BREAD))
    assert ghosts(tab, Kind.PLACE)
    tab.perform("fill_week")
    found = len(ghosts(tab))
    row = tab.page.filter_row
    row.wanted = CardFilter(frozenset({(Trait.CHANNEL, "ig")}))
    tab.refresh()
    assert (ghosts(tab), ghosts(tab, Kind.PLACE)) == ([], [])
    assert "keep_proposals" not in tab.offered()
    row.wanted = EVERYTHING
    tab.refresh()
    assert len(ghosts(tab)) == found
