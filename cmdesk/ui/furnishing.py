# SPDX-License-Identifier: MIT
"""Brings into a window what works on documents: a desk, the commands, the document's page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cmdesk.domain.platforms import Platform
from cmdesk.ui.commands import Commands
from cmdesk.ui.copies_beside import CopiesBeside
from cmdesk.ui.deciding import Deciding
from cmdesk.ui.desk import Desk, Example, Neighbours
from cmdesk.ui.document_page import DocumentPage
from cmdesk.ui.main_window import Furniture, MainWindow
from cmdesk.ui.open_document import OpenDocument, utc_now
from cmdesk.ui.outside_changes import OutsideChanges
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.tabs import TABS
from cmdesk.ui.tabs.calendar import CalendarTab


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every window shares: the networks, the clock (UTC), the example if there is one.

    ``stopped`` is the report of the last run when that did not come to its end.
    """

    platforms: Mapping[str, Platform]
    clock: Callable[[], datetime] = utc_now
    example: Example | None = None
    stopped: Path | None = None


def furnish(
    window: MainWindow, surroundings: Surroundings, neighbours: Neighbours | None = None
) -> None:
    """Make a window work; without neighbours, it opens each document in the place of the last."""
    desk = Desk(
        window,
        window.preferences,
        surroundings.platforms,
        surroundings.clock,
        surroundings.example,
    )
    desk.neighbours = neighbours
    deciding = desk.decider = Deciding(desk)
    OutsideChanges(desk, deciding)
    CopiesBeside(desk)
    commands = Commands(window, desk)
    window.furnish(Furniture(desk, commands, _PageMaker(desk).page_of))
    window.put_away.connect(commands.rescue.close)
    commands.support.tell_of_stop(window.start, surroundings.stopped)


def furnished_window(preferences: Preferences, surroundings: Surroundings) -> MainWindow:
    """A window of its own, without neighbours."""
    window = MainWindow(preferences)
    furnish(window, surroundings)
    return window


class _PageMaker:
    """Makes the page of the document that lies on a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def page_of(self, document: OpenDocument) -> DocumentPage:
        """The page, its questions answered by the desk."""
        publication = self._desk.publication
        assert publication is not None, "an opened document has its publication"
        page = DocumentPage(document, publication, TABS)
        page.save_asked.connect(self._desk.save)
        page.save_copy_asked.connect(self._desk.save_as)
        for tab in page.tabs:
            if isinstance(tab, CalendarTab):
                tab.take_form(self._desk.preferences.settings.calendar)
                tab.form_chosen.connect(self._desk.preferences.set_calendar)
        return page
