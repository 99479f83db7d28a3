# SPDX-License-Identifier: MIT
"""The week a calendar opens on: the one to prepare."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.services.editorial import change
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE


@pytest.mark.parametrize(
    ("day", "title"),
    [
        (26, "Week of 23 to 29 November 2026"),  # a Thursday
        (27, "Week of 30 November to 6 December 2026"),
        (29, "Week of 30 November to 6 December 2026"),  # a Sunday evening
    ],
)
def test_towards_the_weekend_the_next_week_is_prepared(
    qtbot: QtBot, tmp_path: Path, day: int, title: str
) -> None:
    noon = datetime(2026, 11, day, 12, tzinfo=UTC)
    with DocumentFile.create(tmp_path / "work.db", BASE) as document_file:
        document = OpenDocument(document_file, load_platforms(), clock=lambda: noon)
        tab = CalendarTab(document)
        qtbot.addWidget(tab)
        tab.show()
        assert tab.page.bar.title.text() == title
        tab.perform("today")
        assert tab.page.bar.title.text() == "Week of 23 to 29 November 2026"
        document.close()


def test_weeks_begin_on_another_day_as_soon_as_the_client_says_so(open_tab: OpenTab) -> None:
    tab = open_tab(BASE)
    monday = tab.page.bar.title.text()
    client = tab.document.client
    assert tab.document.run(change(client, client.name, {"week_start": 7}))
    assert tab.page.bar.title.text() == "Week of 22 to 28 November 2026"
    assert [day.day.isoweekday() for day in tab.page.week_view.week.days] == [7, 1, 2, 3, 4, 5, 6]
    tab.document.undo_stack.undo()
    assert tab.page.bar.title.text() == monday
