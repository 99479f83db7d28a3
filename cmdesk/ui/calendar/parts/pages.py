# SPDX-License-Identifier: MIT
"""Turning the pages: another week or month, today, the one form or the other."""

from __future__ import annotations

from cmdesk.ui.calendar.parts.base import Doers, Part
from cmdesk.ui.calendar.week_bar import MONTH, WEEK


class Pages(Part):
    """Goes through the calendar."""

    def doers(self) -> Doers:
        """Back, on, to today, and from weeks to months."""
        shown = self.hands.shown
        return {
            "previous": lambda: shown.show_period(shown.period.previous),
            "next": lambda: shown.show_period(shown.period.next),
            "today": lambda: shown.show_day(self.hands.document.today()),
            MONTH: lambda: shown.take_form(MONTH),
            WEEK: lambda: shown.take_form(WEEK),
        }
