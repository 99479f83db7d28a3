# SPDX-License-Identifier: MIT
"""Results to be looked at: a tab on a small document, and on the sample's year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Indicator, Measurement, Period, Record
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Add
from cmdesk.services.sample import sample_client, sample_records
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.tabs.results import ResultsTab
from tests.ui.answers import NOW

TODAY = NOW.date()  # a Wednesday
FACEBOOK = "f" * 32
FOLLOWERS, CUSTOMERS = ("followers", FACEBOOK), ("customers", None)


def noted(
    place: tuple[str, str | None], value: float, day: date, period: Period | None = None
) -> Measurement:
    """A value that was noted."""
    return Measurement(
        id=f"{place[0][:1]}{day.toordinal():031d}",
        metric=place[0],
        channel_id=place[1],
        value=value,
        day=day,
        period=period,
    )


def followed(
    place: tuple[str, str | None], order: int = 0, period: Period = Period.WEEK
) -> Indicator:
    """A number that is followed."""
    return Indicator(
        id=f"{order:032x}", metric=place[0], channel_id=place[1], order=order, period=period
    )


def put(document: OpenDocument, *records: Record) -> None:
    """Have records in the document, which nobody may undo."""
    assert document.run(Add(records, plain("x")))
    document.undo_stack.clear()


def all_noted(document: OpenDocument) -> list[Measurement]:
    """All values, by day."""
    with document.reading() as reader:
        return sorted(reader.all(Measurement), key=lambda one: (one.metric, one.day))


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[OpenDocument], ResultsTab]:
    """Shows the results of a document."""

    def show(document: OpenDocument) -> ResultsTab:
        tab = ResultsTab(document)
        qtbot.addWidget(tab)
        tab.resize(1200, 800)
        tab.show()
        qtbot.waitExposed(tab)
        tab.activateWindow()
        qtbot.waitUntil(tab.isActiveWindow)
        return tab

    return show


@pytest.fixture
def weeks(document: OpenDocument) -> OpenDocument:
    """Followers of four Wednesdays up to last week's, and three weeks of customers."""
    put(document, followed(FOLLOWERS, 0), followed(CUSTOMERS, 1))
    for back in range(1, 5):
        day = TODAY - timedelta(weeks=back)
        put(document, noted(FOLLOWERS, 104 - back, day))
    for back in range(3):
        sunday = TODAY - timedelta(days=TODAY.isoweekday() + 7 * back)
        put(document, noted(CUSTOMERS, 300 - 10 * back, sunday, Period.WEEK))
    return document


@pytest.fixture
def sample_tab(main_window: MainWindow, qtbot: QtBot) -> ResultsTab:
    """The sample's results in a real window."""
    main_window.resize(1300, 850)
    main_window.desk.start_new(sample_records(sample_client("en"), TODAY))
    assert main_window.page is not None
    for number, tab in enumerate(main_window.page.tabs):
        if isinstance(tab, ResultsTab):
            main_window.page.show_tab(number)
            main_window.activateWindow()
            qtbot.waitUntil(main_window.isActiveWindow)
            return tab
    raise AssertionError("the window has the tab")


@pytest.fixture
def before_us(qtbot: QtBot) -> Callable[[QDialog], None]:
    """Shows a dialog, with the keyboard."""

    def show(dialog: QDialog) -> None:
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)

    return show
