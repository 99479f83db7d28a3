# SPDX-License-Identifier: MIT
"""The calendar tab: the week on its sheet, and beside it what is to be said about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.openings import Week, week_named, week_of, week_to_prepare
from cmdesk.domain.records import Version
from cmdesk.domain.rules.findings import Level
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.doing import Doing
from cmdesk.ui.calendar.watching import DocumentWatch
from cmdesk.ui.calendar.week_page import WeekPage
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.tabs.base import TabBase

ALWAYS = frozenset(
    {
        "previous",
        "next",
        "today",
        "new_post",
        "already_posted",
        "ideas",
        "print_week",
        "week_pdf",
        "week_pocket",
    }
)
ON_CARDS = frozenset({"edit_post", "duplicate_post", "to_phone", "delete_post"})


class CalendarTab(TabBase):
    """One week at a time."""

    key = "calendar"
    title = mark("Tabs", "Calendar")

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        watch = DocumentWatch(document)
        super().__init__(document, parent)
        self._watch = watch
        self.week = week_to_prepare(document.today(), document.client.week_start)
        self.page = WeekPage(self)
        self.setFocusProxy(self.page.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.doing = Doing(document, watch, self.page, self)
        self.page.view.choice_changed.connect(self.offers_changed)

    def refresh(self) -> None:
        """Read the shown week again."""
        self._show(keep_place=True)

    def show_week(self, week: Week) -> None:
        """Turn to a week."""
        if week != self.week:
            self.week = week
            self._show(keep_place=False)
            self.page.side.findings.start_folded()
        self.figures_changed.emit()

    def show_record(self, kind: str, record_id: str) -> bool:
        """Bring a version (``"version"``) or a week (``"week"``, its ISO name) into view."""
        if kind == "week":
            self.show_week(week_named(record_id, self.document.client.week_start))
            return True
        if kind != "version":
            return False
        with self.document.reading() as reader:
            day = reader.get(Version, record_id).real_day
        if day is not None:
            self.show_week(week_of(day, self.document.client.week_start))
            self.page.view.choose([record_id])
        return day is not None

    def badge(self) -> int:
        """How many findings are *to fix*, this week or later."""
        return self._watch.to_fix()

    def badge_words(self) -> Text:
        """What the badge counts: not this week's only, as the figures in the foot do."""
        return mark("Calendar", "%n to fix, from this week on", "", 1).filled(n=self.badge())

    def figures(self) -> str:
        """How many posts the week holds, and how much of it is to fix."""
        posts = sum(len(day.cards) for day in self.page.view.week.days)
        words = [say(mark("Calendar", "This week: %n post(s)", "", 1).filled(n=posts))]
        findings = self._watch.findings_of(self.week)
        to_fix = sum(finding.level is Level.TROUBLE for finding in findings)
        if to_fix:
            words.append(say(mark("Calendar", "%n to fix", "", 1).filled(n=to_fix)))
        return " · ".join(words)

    def offered(self) -> frozenset[str]:
        """What the menus can do here now."""
        return ALWAYS | ON_CARDS if self.page.view.chosen_ids() else ALWAYS

    def perform(self, action_id: str) -> None:
        """Do what a menu, a key or a button asked: an id of ``ui.actions`` or of our own keys."""
        self.doing.perform(action_id)

    def _show(self, *, keep_place: bool) -> None:
        findings = self._watch.findings_of(self.week)
        self.page.show_week(self.document, self.week, findings, keep_place=keep_place)
