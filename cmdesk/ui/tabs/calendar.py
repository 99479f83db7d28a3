# SPDX-License-Identifier: MIT
"""The calendar tab: a week or a month on its sheet, and what is to be said about it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.months import Month, month_of
from cmdesk.domain.openings import Week, week_named, week_of, week_to_prepare
from cmdesk.domain.records import Version
from cmdesk.domain.rules.findings import Level
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.choice_words import choice_words
from cmdesk.ui.calendar.doing import Doing
from cmdesk.ui.calendar.proposals import proposals_of
from cmdesk.ui.calendar.watching import DocumentWatch
from cmdesk.ui.calendar.week_bar import MONTH, WEEK
from cmdesk.ui.calendar.week_page import WeekPage
from cmdesk.ui.calendar.wording import FILTER_LIFTED
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.tabs.base import TabBase


class CalendarTab(TabBase):
    """One week, or one month, at a time."""

    key = "calendar"
    title = mark("Tabs", "Calendar")

    form_chosen = Signal(str)
    """The user chose to see the ``month`` or the ``week``."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        watch = DocumentWatch(document)
        super().__init__(document, parent)
        self._watch = watch
        start = document.client.week_start
        self.period: Week | Month = week_to_prepare(document.today(), start)
        self.page = WeekPage(self)
        self.setFocusProxy(self.page.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.confirm_line.due.connect(self.refresh)
        self.doing = Doing(document, watch, self.page, self)
        proposals = proposals_of(document)
        proposals.changed.connect(self.refresh)
        proposals.changed.connect(self.offers_changed)
        for sheet in (self.page.week_view, self.page.month_view):
            sheet.ghosts_dropped.connect(proposals.put_on_day)
        for view in (self.page.week_view, self.page.month_view):
            view.choice_changed.connect(self.offers_changed)
            view.choice_changed.connect(self.figures_changed)

    @property
    def week(self) -> Week:
        """The shown week; of a month the one that holds the keyboard, or is meant."""
        if isinstance(self.period, Week):
            return self.period
        return week_of(self._day_here(), self.document.client.week_start)

    @property
    def form(self) -> str:
        """``month`` or ``week``."""
        return MONTH if isinstance(self.period, Month) else WEEK

    def refresh(self) -> None:
        """Read what is shown again, in weeks that begin on the client's day."""
        middle = self.period.start + timedelta(days=3)
        self.period = self._period_of(middle, self.form)
        self._show(keep_place=True)

    def show_week(self, week: Week) -> None:
        """Turn to a week."""
        self.show_period(week)

    def show_period(self, period: Week | Month) -> None:
        """Turn to a week or a month."""
        if period != self.period:
            self.period = period
            self._show(keep_place=False)
            self.page.side.findings.start_folded()
        self.figures_changed.emit()

    def show_day(self, day: date) -> None:
        """Turn to the week or the month of a day, and put the keyboard on it."""
        self.show_period(self._period_of(day, self.form))
        self.page.view.choose_day(day)

    def take_form(self, form: str) -> None:
        """Show ``month`` or ``week`` from now on, with the same day and cards chosen."""
        if form == self.form:
            return
        day, chosen, had_keyboard = self._day_here(), self.page.view.chosen_ids(), self.hasFocus()
        self.show_period(self._period_of(day, form))
        view = self.page.view
        if not view.choose(chosen):
            view.choose_day(day)
        if had_keyboard:
            view.setFocus()
        self.form_chosen.emit(form)

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
            self.show_period(self._period_of(day, self.form))
            if not self.page.view.choose([record_id]) and self.page.filter_row.lift():
                self.page.remark.show_words(FILTER_LIFTED)
                self.page.view.choose([record_id])
        return day is not None

    def badge(self) -> int:
        """How many findings are *to fix*, this week or later."""
        return self._watch.to_fix()

    def badge_words(self) -> Text:
        """What the badge counts: not this week's only, as the figures in the foot do."""
        return mark("Calendar", "%n to fix, from this week on", "", 1).filled(n=self.badge())

    def figures(self) -> str:
        """What is chosen, how many posts the week or month holds, how much of it is to fix."""
        posts = sum(self.page.view.week.counts(self.period))
        count = mark("Calendar", "This week: %n post(s)", "", 1)
        if self.form == MONTH:
            count = mark("Calendar", "This month: %n post(s)", "", 1)
        words = [say(count.filled(n=posts))]
        findings = self._watch.findings_of(self.period)
        to_fix = sum(finding.level is Level.TROUBLE for finding in findings)
        if to_fix:
            words.append(say(mark("Calendar", "%n to fix", "", 1).filled(n=to_fix)))
        chosen = len(self.doing.hands.chosen)
        return " · ".join([*choice_words(chosen, len(self.page.view.cut)), *words])

    def offered(self) -> frozenset[str]:
        """What the menus can do here now."""
        return self.doing.offered()

    def holding(self) -> frozenset[str]:
        """The week or the month."""
        return frozenset({self.form})

    def perform(self, action_id: str) -> None:
        """Do what a menu, a key or a button asked: an id of ``ui.actions`` or of our own keys."""
        self.doing.perform(action_id)

    def _day_here(self) -> date:
        """The day with the keyboard, else today when it is shown, else the first one."""
        today = self.document.today()
        usual = today if today in self.period else self.period.start
        return self.page.view.current_day() or usual

    def _period_of(self, day: date, form: str) -> Week | Month:
        start = self.document.client.week_start
        return month_of(day, start) if form == MONTH else week_of(day, start)

    def _show(self, *, keep_place: bool) -> None:
        self.page.show_period(self.document, self._watch, self.period, keep_place=keep_place)
        self.setFocusProxy(self.page.view)
