# SPDX-License-Identifier: MIT
"""*No date yet* as a drawer: what is let go there, and what its keys and menu do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Opening, Status, Version
from cmdesk.ui.calendar.badge_icon import badge_icon, badge_size
from cmdesk.ui.calendar.content import CardLook
from cmdesk.ui.calendar.undated import UndatedPanel
from cmdesk.ui.calendar.undated_list import FEWEST_ROWS
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.tabs.calendar import CalendarTab
from cmdesk.ui.theme import Theme
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import MONDAY, Plan

FRIDAY = MONDAY + timedelta(days=4)
CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
BOTH = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def drawer_of(tab: CalendarTab) -> UndatedPanel:
    return tab.page.side.undated


def versions(tab: CalendarTab) -> dict[str, Version]:
    with tab.document.reading() as reader:
        return {version.id: version for version in reader.all(Version)}


def carried(tab: CalendarTab, *ids: str) -> QMimeData:
    view = tab.page.view
    return view.table.mimeData([view.table.index_of(i) for i in ids])


def let_go(panel: UndatedPanel, mime: QMimeData, how: Qt.KeyboardModifier) -> None:
    """What Qt tells the drawer of a drag that ends there."""
    place = QPoint(40, 20)
    for event in (
        QDragEnterEvent(place, BOTH, mime, LEFT, how),
        QDragMoveEvent(place, BOTH, mime, LEFT, how),
    ):
        QApplication.sendEvent(panel, event)
        assert event.isAccepted()
    assert panel.target.isVisible()
    assert not panel.grab().isNull()  # paints the place in full colour
    drop = QDropEvent(QPointF(place), BOTH, mime, LEFT, how)
    QApplication.sendEvent(panel, drop)
    assert drop.isAccepted()
    assert not panel.target.isVisible()


def goes_to(qtbot: QtBot, place: QWidget) -> None:
    """The keyboard, in a window that has it."""
    place.window().activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    place.setFocus()
    qtbot.waitUntil(place.hasFocus)


def picking(name: str, seen: list[str] | None = None) -> Callable[[QMenu, QPoint], QAction]:
    def pick(menu: QMenu, _at: QPoint) -> QAction:
        if seen is not None:
            seen.extend(action.objectName() for action in menu.actions())
        found = menu.findChild(QAction, name)
        assert isinstance(found, QAction)
        return found

    return pick


def reading_day(days: list[date | None]) -> Callable[[Composer], bool]:
    """What a person sees who opens the composer and closes it again."""

    def read(dialog: Composer) -> bool:
        days.append(dialog.draft().day)
        return False

    return read


def test_a_card_let_go_in_the_drawer_loses_its_date(open_tab: OpenTab) -> None:
    plan = Plan()
    first, second = plan.add("Bread", MONDAY, 550), plan.add("Rolls", FRIDAY)
    tab = open_tab(plan.records)
    let_go(drawer_of(tab), carried(tab, first, second), PLAIN)
    found = versions(tab)
    assert [found[i].day for i in (first, second)] == [None, None]
    assert found[first].minute == 550
    assert tab.doing.hands.chosen == (first, second)  # the choice follows
    assert tab.document.undo_stack.undoText() == "take the date off 2 posts"
    tab.document.undo_stack.undo()
    assert versions(tab)[first].day == MONDAY
    assert drawer_of(tab).title.text() == "No date yet: nothing waits"


def test_with_ctrl_a_copy_waits_there(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550)
    tab = open_tab(plan.records)
    tab.take_form("month")
    let_go(drawer_of(tab), carried(tab, card), CTRL)
    found = versions(tab)
    assert found.pop(card).day == MONDAY
    (copy,) = found.values()
    assert (copy.day, copy.minute) == (None, 550)
    assert tab.doing.hands.chosen == (copy.id,)


def test_what_was_published_stays_and_that_is_said(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY, 550, status=Status.PUBLISHED)
    tab = open_tab(plan.records)
    let_go(drawer_of(tab), carried(tab, card), PLAIN)
    assert tab.document.undo_stack.count() == 0
    assert "stays where it happened" in tab.page.remark.words.text()
    assert tab.page.remark.isVisible()
    assert not tab.page.remark.grab().isNull()


def test_foreign_things_are_not_taken(open_tab: OpenTab) -> None:
    plan = Plan()
    plan.add("Bread", MONDAY)
    panel = drawer_of(open_tab(plan.records))
    mime = QMimeData()
    mime.setText("something")
    place = QPoint(40, 20)
    for event in (
        QDragEnterEvent(place, BOTH, mime, LEFT, PLAIN),
        QDragMoveEvent(place, BOTH, mime, LEFT, PLAIN),
        QDropEvent(QPointF(place), BOTH, mime, LEFT, PLAIN),
    ):
        event.ignore()
        QApplication.sendEvent(panel, event)
        assert not event.isAccepted()
    QApplication.sendEvent(panel, QDragLeaveEvent())
    assert not panel.target.isVisible()


def test_an_empty_drawer_offers_its_place_while_something_is_dragged(open_tab: OpenTab) -> None:
    plan = Plan()
    plan.add("Bread", MONDAY)
    tab = open_tab(plan.records)
    tab.resize(1024, 590)
    panel = drawer_of(tab)
    assert panel.isVisible()
    assert panel.words.isVisible()
    tab.page.view.drag_began.emit()
    assert panel.target.isVisible()
    assert panel.target.text() == "Let go here: no date yet"
    tab.page.view.drag_ended.emit()
    assert not panel.target.isVisible()


def test_a_drag_is_told_from_its_beginning_to_its_end(open_tab: OpenTab) -> None:
    plan = Plan()
    plan.add("Bread", MONDAY)
    tab = open_tab(plan.records)
    panel = drawer_of(tab)
    seen: list[bool] = []
    for place in (tab.page.week_view, tab.page.month_view, panel.list):
        place.drag_began.connect(lambda: seen.append(panel.target.isVisible()))
        place.drag_ended.connect(lambda: seen.append(panel.target.isVisible()))
        place.selectionModel().clear()
        place.startDrag(BOTH)  # nothing is taken, so Qt begins no real drag
    assert seen == [True, False] * 2 + [False, False]


def test_ctrl_drag_from_the_drawer_leaves_the_card_there(open_tab: OpenTab) -> None:
    plan = Plan()
    plan.add("Bread", MONDAY)
    waiting = plan.add("Old oven", None, 600)
    tab = open_tab(plan.records)
    panel = drawer_of(tab)
    for form in ("week", "month"):
        tab.take_form(form)
        view = tab.page.view
        number = [day.day for day in view.week.days].index(FRIDAY)
        rect = view.layout_now.columns[number]
        place = QPointF(rect.center().x(), rect.bottom() - 8 - view.verticalOffset())
        mime = panel.list.mimeData([panel.list.item(0)])
        view.dropEvent(QDropEvent(place, BOTH, mime, LEFT, CTRL))
        assert len(view.week.days[number].cards) == (1 if form == "week" else 2)
        assert panel.list.count() == 1
        assert versions(tab)[waiting].day is None
        assert not panel.active  # the choice went with the copy
        (chosen,) = tab.doing.hands.chosen
        assert versions(tab)[chosen].day == FRIDAY


def test_its_keys_open_delete_write_and_choose_a_status(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    plan.add("Bread", MONDAY)
    first, second = plan.add("Old oven", None), plan.add("New oven", None)
    tab = open_tab(plan.records)
    lines = drawer_of(tab).list
    goes_to(qtbot, lines)
    assert tab.doing.hands.chosen == (first,)
    seen: list[str] = []

    def read(dialog: Composer) -> bool:
        seen.append(dialog.text.toPlainText())
        return False

    answers.expect("run_dialog", read)
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    assert seen == ["Old oven"]
    answers.expect("run_menu", picking("status/on_hold"))
    qtbot.keyClick(lines, Qt.Key.Key_S)
    assert versions(tab)[first].status is Status.ON_HOLD
    assert tab.doing.hands.chosen == (first,)  # kept through the change
    qtbot.keyClick(lines, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert tab.figures().startswith("2 posts chosen")
    qtbot.keyClick(lines, Qt.Key.Key_Space)  # nothing is published without a date
    assert versions(tab)[second].status is Status.READY
    days: list[date | None] = []
    answers.expect("run_dialog", reading_day(days))
    qtbot.keyClick(lines, Qt.Key.Key_Insert)
    assert days == [None]
    qtbot.keyClick(lines, Qt.Key.Key_Delete)
    assert set(versions(tab)) == {"v8"}
    assert tab.document.undo_stack.undoText() == "delete 2 posts"
    assert tab.page.view.hasFocus()  # an emptied drawer gives the keyboard back


def test_its_menu_places_on_the_next_free_opening(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    waiting = plan.add("Old oven", None, None, status=Status.TO_WRITE)
    plan.records.append(Opening(id="weekly", channel_id="fb", weekdays=(5,), minute=600))
    tab = open_tab(plan.records)
    lines = drawer_of(tab).list
    goes_to(qtbot, lines)
    seen: list[str] = []
    answers.expect("run_menu", picking("place_next", seen))
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(lines.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    assert {"edit_post", "cut", "copy", "paste", "move_to", "place_next", "delete_post"} <= set(
        seen
    )
    assert not {"undate", "earlier", "later", "special_day"} & set(seen)
    found = versions(tab)[waiting]
    assert (found.day, found.minute) == (FRIDAY, 600)
    assert tab.page.view.chosen_ids() == (waiting,)
    assert tab.document.undo_stack.undoText() == "put 1 post on the next free publishing time"


def test_without_a_free_opening_it_says_so(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    plan.add("Old oven", None)
    tab = open_tab(plan.records)
    goes_to(qtbot, drawer_of(tab).list)
    tab.perform("place_next")
    assert "No publishing time is free" in tab.page.remark.words.text()
    assert tab.document.undo_stack.count() == 0


def test_the_drawer_without_cards_takes_the_keyboard(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    plan.add("Bread", MONDAY)
    tab = open_tab(plan.records)
    panel = drawer_of(tab)
    goes_to(qtbot, panel)
    assert panel.active
    assert tab.doing.hands.chosen == ()
    assert not panel.grab().isNull()
    days: list[date | None] = []
    answers.expect("run_dialog", reading_day(days))
    qtbot.keyClick(panel, Qt.Key.Key_Insert)
    assert days == [None]
    qtbot.keyClick(panel, Qt.Key.Key_A)
    answers.expect("run_menu", None)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(panel, QContextMenuEvent(reason, QPoint(), QPoint()))
    goes_to(qtbot, tab.page.view)
    assert not panel.active


def test_sixty_lines_stay_usable_in_a_low_window(open_tab: OpenTab) -> None:
    plan = Plan()
    plan.add("Bread", MONDAY)
    for number in range(60):
        plan.add(f"Idea {number}", None)
    tab = open_tab(plan.records)
    lines = drawer_of(tab).list
    tall = lines.height()
    tab.resize(1024, 590)
    assert FEWEST_ROWS * lines.sizeHintForRow(0) <= lines.height() < tall
    assert lines.height() <= tab.page.side.viewport().height() // 2 + lines.sizeHintForRow(0)
    assert lines.verticalScrollBar().maximum() > 0
    last = str(lines.item(59).data(Qt.ItemDataRole.UserRole))
    assert drawer_of(tab).choose([last])
    assert lines.viewport().rect().intersects(lines.visualItemRect(lines.currentItem()))
    assert not lines.choose(["gone"])


def test_the_words_begin_in_one_line_whatever_the_network(qtbot: QtBot) -> None:
    font = QWidget().font()
    size = badge_size(["IG", "WWW", ""], font)
    assert size.width() > badge_size(["IG"], font).width()
    ink = badge_icon("IG", size, font, 1.0).pixmap(size).toImage()
    bare = badge_icon("", size, font, 1.0).pixmap(size).toImage()
    assert ink.size() == bare.size() == size
    middle = QPoint(size.width() // 2, 1)
    assert (ink.pixelColor(middle).alpha(), bare.pixelColor(middle).alpha()) == (255, 0)


def test_other_colours_draw_the_letters_again(qtbot: QtBot, qapp: QApplication) -> None:
    drawer = UndatedPanel()
    qtbot.addWidget(drawer)
    Theme.apply(qapp, "light")
    look = CardLook("a", "", "IG", "Idea", Status.IDEA)
    drawer.show_cards([look])
    drawer.show()
    drawer.choose(["a"])
    before = drawer.list.item(0).icon().cacheKey()
    Theme.apply(qapp, "dark")
    assert drawer.list.item(0).icon().cacheKey() != before
    assert drawer.chosen_ids() == ("a",)
    Theme.apply(qapp, "light")
