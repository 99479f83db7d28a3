# SPDX-License-Identifier: MIT
"""The month as it is read, said, placed and painted, and turning to it and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from time import perf_counter

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QStyleOptionViewItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from cmdesk.domain.months import Month
from cmdesk.domain.openings import Week
from cmdesk.domain.records import Client, Status
from cmdesk.ui.calendar.colours import sheet_colours
from cmdesk.ui.calendar.content import CardLook, DayLook
from cmdesk.ui.calendar.month_look import MonthLook
from cmdesk.ui.calendar.month_table import MonthTable
from cmdesk.ui.calendar.month_view import MonthView
from cmdesk.ui.calendar.sheet_view import Move
from cmdesk.ui.i18n import install_language
from cmdesk.ui.theme import Theme, current
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, Plan, crowded_week, long_plan, ordinary_week

FIRST = date(2026, 11, 1)
SHEET = Month(FIRST).sheet
PLAIN, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def month_of_cards(counts: dict[date, int]) -> MonthLook:
    """November 2026 with so many cards on some of its days."""
    statuses = tuple(Status)
    days = []
    for day in SHEET.days:
        cards = tuple(
            CardLook(f"{day}/{n}", f"{8 + n % 12}:30", "FB", f"Warm bread {n}", statuses[n % 10])
            for n in range(counts.get(day, 0))
        )
        days.append(DayLook(day, str(day.day), "", cards=cards))
    return MonthLook(tuple(days), FIRST)


@pytest.fixture
def view(qtbot: QtBot) -> MonthView:
    made = MonthView()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_the_table_keeps_its_word(qtmodeltester: ModelTester) -> None:
    table = MonthTable()
    assert (table.rowCount(), table.columnCount()) == (0, 0)
    assert table.headerData(0, Qt.Orientation.Horizontal) is None
    look = month_of_cards({date(2026, 11, 12): 3, date(2026, 12, 6): 1})
    table.show_week(look)
    qtmodeltester.check(table)
    assert (table.rowCount(), table.columnCount()) == (6 + 3 + 1, 7)
    assert [table.headerData(n, Qt.Orientation.Horizontal) for n in (0, 6)] == ["Monday", "Sunday"]
    assert table.headerData(0, Qt.Orientation.Vertical) is None
    for number, day in enumerate(look.days):
        for row in range(len(day.cards) + 1):
            place = table.place(number, row)
            assert (table.number_of(place), table.row_of(place)) == (number, row)
            assert table.day_at(place) == day
    assert table.card_at(table.index_of("2026-11-12/2")) == look.days[17].cards[2]
    assert not table.index_of("elsewhere").isValid()
    beside = table.place(0, 0).siblingAtRow(table.place(17, 1).row())
    assert table.flags(beside) == Qt.ItemFlag.NoItemFlags  # no card there
    table.show_week(MonthLook())
    qtmodeltester.check(table)


def test_a_day_is_named_with_all_that_concerns_it(open_tab: OpenTab) -> None:
    tab = open_tab(crowded_week().records)
    tab.take_form("month")
    table, look = tab.page.view.table, tab.page.view.week
    assert isinstance(look, MonthLook)

    def said(day: date) -> tuple[str, object]:
        place = table.place(look.number_of(day), 0)
        hint = table.data(place, Qt.ItemDataRole.ToolTipRole)
        return table.data(place, Qt.ItemDataRole.AccessibleTextRole), hint

    assert said(date(2026, 11, 26)) == ("Thursday 26 November, 46 posts, today, to fix", None)
    assert said(date(2026, 11, 27))[0].startswith("Friday 27 November, ")
    assert said(date(2026, 11, 27))[1] == "Christmas market"
    assert said(date(2026, 11, 29))[1] == "Closed: Stocktaking"
    assert said(date(2026, 11, 5)) == ("Thursday 5 November, 0 posts", None)
    card = table.index_of(look.days[look.number_of(date(2026, 11, 26))].cards[0].id)
    assert "Thank you for the hundred answers" in table.data(
        card, Qt.ItemDataRole.AccessibleTextRole
    )
    assert tab.page.view.accessibleName() == "Month: days and posts"


def test_days_of_other_months_and_heads(open_tab: OpenTab) -> None:
    tab = open_tab(ordinary_week().records)
    tab.take_form("month")
    look = tab.page.view.week
    assert isinstance(look, MonthLook)
    assert [day.name for day in look.days[5:8]] == ["31", "1 Nov", "2"]
    assert [look.is_away(day) for day in look.days[5:8]] == [True, False, False]
    assert look.number_of(date(2027, 1, 1)) == -1
    assert len(look.rows) == 6


def test_a_month_can_start_its_weeks_on_sunday(open_tab: OpenTab) -> None:
    client = next(one for one in BASE if isinstance(one, Client))
    tab = open_tab((replace(client, week_start=7), *BASE[1:]))
    tab.take_form("month")
    assert tab.page.view.week.days[0].day == FIRST
    assert tab.page.view.table.headerData(0, Qt.Orientation.Horizontal) == "Sunday"


def test_turning_months_and_back_to_weeks(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(ordinary_week().records)
    chosen: list[str] = []
    tab.form_chosen.connect(chosen.append)
    tab.take_form("month")
    bar = tab.page.bar
    assert (bar.title.text(), bar.forms.key) == ("November 2026", "month")
    assert tab.figures().startswith("This month: ")
    following, back = bar.findChild(QPushButton, "next"), bar.findChild(QPushButton, "previous")
    assert isinstance(following, QPushButton)
    assert isinstance(back, QPushButton)
    assert (following.toolTip(), back.accessibleName()) == ("Next month", "Previous month")
    qtbot.mouseClick(following, LEFT)
    assert bar.title.text() == "December 2026"
    qtbot.mouseClick(following, LEFT)
    assert bar.title.text() == "January 2027"
    assert tab.page.note.isVisible()
    assert tab.page.note.words.text() == "Nothing is planned this month yet."
    tab.perform("today")
    assert bar.title.text() == "November 2026"
    assert tab.page.view.current_day() == date(2026, 11, 26)
    tab.perform("week")
    assert bar.title.text() == "Week of 23 to 29 November 2026"
    assert tab.page.view.current_day() == date(2026, 11, 26)
    assert following.toolTip() == "Next week"
    tab.perform("week")  # it is shown already
    assert chosen == ["month", "week"]


def test_the_choice_goes_along(qtbot: QtBot, open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", date(2026, 12, 2), 550)
    tab = open_tab(plan.records)
    tab.take_form("month")
    tab.page.view.setFocus()
    assert tab.show_record("version", card)
    assert tab.page.bar.title.text() == "December 2026"
    tab.take_form("week")
    assert tab.page.view.chosen_ids() == (card,)
    assert tab.week == Week(date(2026, 11, 30))
    tab.take_form("month")
    assert tab.page.view.chosen_ids() == (card,)
    assert tab.show_record("week", "2026-W40")
    assert tab.form == "week"


def test_the_findings_are_those_of_the_month(open_tab: OpenTab) -> None:
    plan = crowded_week()
    for number in (2, 9, 16, 23):
        plan.add(f"Bread of the {number}th", date(2026, 9, number))
    tab = open_tab(plan.records)
    tab.take_form("month")
    panel = tab.page.side.findings
    words = " ".join(label.text() for label in panel.findChildren(type(tab.page.bar.title)))
    assert "this month: " in words
    assert "1 to fix" in tab.figures()
    for day, balanced in ((date(2026, 9, 2), True), (date(2026, 10, 2), False)):
        tab.show_day(day)  # October has no post, and an empty month is not called balanced
        labels = panel.findChildren(type(tab.page.bar.title))
        shown = {label.text() for label in labels if label.isVisible()}
        assert ("✓ Balanced month: nothing to fix" in shown) is balanced
        assert "to fix" not in tab.figures()


def test_a_finding_is_shown_in_the_month(open_tab: OpenTab) -> None:
    tab = open_tab(crowded_week().records)
    tab.take_form("month")
    tab.page.view.choose_day(date(2026, 11, 3))
    row = tab.page.side.findings.rows[0]
    row.chosen.emit(row.finding)
    assert tab.page.view.current_day() == MONDAY + timedelta(days=3)
    assert tab.form == "month"


def test_an_undo_keeps_the_open_week_and_the_place(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(crowded_week().records)
    tab.take_form("month")
    view = tab.page.view
    number = 31
    view.toggle_day(number)
    card = view.week.days[number].cards[30].id
    view.choose([card])
    assert view.verticalOffset() > 0
    tab.perform("duplicate_post")
    tab.document.undo_stack.undo()
    assert view.chosen_ids() == (card,)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert number in view.opened
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.current_day() == MONDAY + timedelta(days=3)


def test_places_are_found_again(view: MonthView) -> None:
    assert not view.indexAt(QPoint(50, 100)).isValid()
    assert not view.moveCursor(Move.MoveDown, PLAIN).isValid()
    view.show_week(month_of_cards({date(2026, 11, 12): 2}), keep_place=False)
    for number in range(42):
        for row in range(view.shown_rows(number)):
            rect = view.visualRect(view.table.place(number, row))
            low = rect.bottomLeft() + QPoint(8, -4)
            assert view.indexAt(low) == view.table.place(number, row)
    assert not view.indexAt(QPoint(50, 3)).isValid()
    assert not view.indexAt(QPoint(2000, 100)).isValid()
    assert view.moveCursor(Move.MoveDown, PLAIN) == view.table.place(view.look.number_of(FIRST), 0)
    assert view.visualRect(view.table.place(17, 0).siblingAtRow(view.table.rowCount())).isNull()


def test_another_month_with_fewer_weeks_takes_over(view: MonthView) -> None:
    view.show_week(month_of_cards({}), keep_place=False)
    view.choose_day(date(2026, 12, 6))
    days = tuple(DayLook(date(2027, 2, 1) + timedelta(days=n), str(n + 1), "") for n in range(28))
    view.show_week(MonthLook(days, date(2027, 2, 1)), keep_place=False)
    assert view.current_day() is None
    assert len(view.layout_now.columns) == 28


def test_a_low_window_scrolls_and_never_crushes_a_day(view: MonthView) -> None:
    view.resize(700, 260)
    view.show_week(month_of_cards({date(2026, 11, 12): 9}), keep_place=False)
    assert view.verticalScrollBar().maximum() > 0
    view.choose_day(date(2026, 11, 30))
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert view.shown_rows(17) == 2  # one card and “+ 8 more”
    view.choose_day(FIRST)
    assert view.visualRect(view.currentIndex()).top() >= view.layout_now.top


def test_a_drop_beside_the_days_is_refused(view: MonthView) -> None:
    view.show_week(month_of_cards({}), keep_place=False)
    wishes: list[object] = []
    view.drop_wanted.connect(wishes.append)
    mime = QMimeData()
    mime.setData("application/x-cmdesk-versions", b"one")
    drop = QDropEvent(QPointF(50, 3), Qt.DropAction.MoveAction, mime, LEFT, PLAIN)
    view.dropEvent(drop)
    assert not wishes
    assert not drop.isAccepted()


def test_the_picture_under_the_pointer_is_the_line(view: MonthView) -> None:
    view.show_week(month_of_cards({date(2026, 11, 12): 1}), keep_place=False)
    picture = QImage(120, 24, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.magenta)
    painter = QPainter(picture)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 120, 24)
    view.itemDelegate().paint(painter, option, view.table.index_of("2026-11-12/0"))
    painter.end()
    assert picture.pixelColor(60, 4) != picture.pixelColor(0, 0)


@pytest.mark.parametrize("width", [500, 1100])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_paints_every_look(
    open_tab: OpenTab, qapp: QApplication, width: int, theme: str
) -> None:
    Theme.apply(qapp, theme)
    tab = open_tab(crowded_week().records)
    tab.resize(width + 400, 700)
    tab.take_form("month")
    view = tab.page.view
    view.renew_looks()
    plain = view.grab().toImage()
    card = view.week.days[31].cards[0]
    view.choose([card.id])
    assert view.grab().toImage() != plain
    view.toggle_day(31)
    assert view.grab().toImage() != plain
    Theme.apply(qapp, "light")


def test_a_month_that_was_never_shown_follows_the_theme(
    open_tab: OpenTab, qapp: QApplication
) -> None:
    tab = open_tab(crowded_week().records)
    try:
        Theme.apply(qapp, "dark")
        tab.take_form("month")
        assert tab.page.view.cards.colours == sheet_colours(current())
    finally:
        Theme.apply(qapp, "light")


def test_a_large_font_makes_larger_lines(view: MonthView) -> None:
    view.show_week(month_of_cards({date(2026, 11, 12): 2}), keep_place=False)
    before = view.visualRect(view.table.index_of("2026-11-12/0")).height()
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 1.5)
    view.setFont(font)
    assert view.visualRect(view.table.index_of("2026-11-12/0")).height() > before


def test_the_month_speaks_french(open_tab: OpenTab, qapp: QApplication) -> None:
    install_language(qapp, "fr")
    try:
        tab = open_tab(ordinary_week().records)
        tab.take_form("month")
        assert tab.page.bar.title.text() == "Novembre 2026"
        assert tab.page.view.table.headerData(0, Qt.Orientation.Horizontal) == "Lundi"
        assert tab.page.view.week.days[6].name == "1 nov."
    finally:
        install_language(qapp, "en")


def test_3000_posts_turn_fast(open_tab: OpenTab) -> None:
    tab = open_tab(long_plan(3000).records)
    tab.take_form("month")
    tab.grab()
    times: list[float] = []
    for action in ("next", "previous", "next", "week", "month", "previous", "next"):
        start = perf_counter()
        tab.perform(action)
        tab.page.view.grab()
        times.append(perf_counter() - start)
    assert min(times) < 0.1  # the best time: a test's machine is busy


@pytest.mark.parametrize("width", [1440, 1024, 900])
def test_the_bar_keeps_its_title_whole(open_tab: OpenTab, width: int) -> None:
    tab = open_tab(BASE)
    tab.resize(width, 700)
    bar = tab.page.bar
    for week in (date(2026, 11, 2), date(2026, 12, 28)):  # a short title, the longest
        tab.show_week(Week(week))
        QApplication.sendPostedEvents()
        wanted = bar.title.fontMetrics().horizontalAdvance(bar.title.text())
        assert bar.title.width() >= wanted, bar.title.text()
        (printing,) = [b for b in bar.findChildren(QPushButton, "print_week") if b.isVisible()]
        assert printing.accessibleName() == "Print the week"
    (pdf,) = bar.findChildren(QPushButton, "week_pdf")
    (new,) = bar.findChildren(QPushButton, "new_post")
    assert pdf.isVisible() == (width == 1440)
    assert "New post" in (new.text(), new.toolTip())
    tab.resize(1440, 700)
    tab.take_form("month")
    assert (pdf.isVisible(), new.text()) == (True, "New post")
