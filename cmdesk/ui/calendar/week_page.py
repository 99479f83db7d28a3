# SPDX-License-Identifier: MIT
"""The calendar's page: the bar, the week's or month's sheet and the column beside it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cmdesk.domain.months import Month
from cmdesk.domain.openings import Week, week_of
from cmdesk.domain.records import Version
from cmdesk.services.confirming import next_due, to_confirm_of
from cmdesk.services.editorial import ordered_pillars
from cmdesk.services.planning import undated_cards
from cmdesk.store.access import Reader
from cmdesk.ui.calendar.confirm_line import ConfirmLine
from cmdesk.ui.calendar.content import WeekLook
from cmdesk.ui.calendar.empty_note import EMPTY_CLIENT, EMPTY_MONTH, EMPTY_WEEK, EmptyNote
from cmdesk.ui.calendar.filter_row import FilterRow
from cmdesk.ui.calendar.ghosts import Ghosts
from cmdesk.ui.calendar.mix import mix_of
from cmdesk.ui.calendar.month_look import month_look
from cmdesk.ui.calendar.month_view import MonthView
from cmdesk.ui.calendar.proposals import proposals_of
from cmdesk.ui.calendar.proposals_line import FILL, PROPOSE, ProposalsLine
from cmdesk.ui.calendar.reading import Around, card_look, week_look
from cmdesk.ui.calendar.remark import Remark
from cmdesk.ui.calendar.side import Side
from cmdesk.ui.calendar.watching import DocumentWatch
from cmdesk.ui.calendar.week_bar import WeekBar
from cmdesk.ui.calendar.week_view import WeekView
from cmdesk.ui.calendar.wishes import NOTHING_ASIDE
from cmdesk.ui.open_document import OpenDocument


class WeekPage(QWidget):
    """Shows one week or one month of a document with its findings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = WeekBar(self)
        self.week_view = WeekView(self)
        self.month_view = MonthView(self)
        self._sheets = QStackedWidget(self)
        self._sheets.addWidget(self.week_view)
        self._sheets.addWidget(self.month_view)
        self.confirm_line = ConfirmLine(self)
        self.proposals_line = ProposalsLine(self)
        self.filter_row = FilterRow(self)
        self.note = EmptyNote(self._sheets)
        self.remark = Remark(self._sheets)
        self.side = Side(self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._sheets, 1)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.bar)
        column.addWidget(self.filter_row)
        column.addWidget(self.confirm_line)
        column.addWidget(self.proposals_line)
        column.addLayout(row, 1)

    @property
    def view(self) -> WeekView:
        """The sheet in use: the week's or the month's."""
        on_month = self._sheets.currentWidget() is self.month_view
        return self.month_view if on_month else self.week_view

    def show_period(
        self,
        document: OpenDocument,
        watch: DocumentWatch,
        period: Week | Month,
        *,
        keep_place: bool,
    ) -> None:
        """Read and show a week or a month; ``keep_place`` for the same one as it is now."""
        of_month = isinstance(period, Month)
        sheet = period.sheet if isinstance(period, Month) else period
        now, wanted = document.now(), self.filter_row.wanted
        proposals = proposals_of(document)
        ghosts = proposals.ghosts_of(sheet, wanted, with_places=not of_month)
        around = Around(
            document.platforms,
            watch.findings_of(sheet),
            now.date(),
            now,
            wanted=wanted,
            ghosts=ghosts.looks,
        )
        last = period if isinstance(period, Week) else week_of(period.end, period.week_start)
        with document.reading() as reader:
            look = _look_of(reader, period, around)
            waiting_all = undated_cards(reader)
            waits = [card for card in waiting_all if wanted.shows(card)]
            undated = [card_look(c, None, document.platforms, now) for c in waits]
            mix = mix_of(ordered_pillars(reader), document.cadence.plan, last)
            empty = reader.count(Version) == 0
            waiting, due = to_confirm_of(reader, now), next_due(reader, now)
        self.confirm_line.show_count(len(waiting), due, now)
        self._sheets.setCurrentWidget(self.month_view if of_month else self.week_view)
        self.bar.show_period(period)
        self.view.show_week(look, keep_place=keep_place)
        planned = any(day.posts or day.hidden for day in look.days)
        self._show_findings(watch, period, planned=planned)
        self.side.undated.show_cards(undated, self.view.cut)
        self.side.undated.show_hidden(len(waiting_all) - len(waits))
        self.side.mix.show_mix(mix)
        # It does not come, and move the cards, while the first proposals are being decided on.
        deciding = self.side.isHidden() and ghosts.proposed and not watch.findings_of(period)
        self.side.setVisible(not empty and not deciding)
        self.side.settle()
        self._show_note(look, empty=empty, ghosts=ghosts)
        told = proposals.told_of(period)
        self.proposals_line.show_ghosts(ghosts, told, filling=self.note.isHidden())
        self.bar.give_way(bool(ghosts.proposed))
        shown, hidden = look.counts(period)
        self.filter_row.show_counts(shown, shown + hidden)

    def show_cut(self, version_ids: frozenset[str]) -> None:
        """Draw cards pale that were cut and not pasted yet."""
        for view in (self.week_view, self.month_view):
            view.cut = version_ids
            view.viewport().update()
        self.side.undated.show_cut(version_ids)
        self.view.choice_changed.emit()

    def _show_findings(self, watch: DocumentWatch, period: Week | Month, *, planned: bool) -> None:
        """Show what is to be said of a period; one of which nothing is planned is not balanced."""
        findings, aside = watch.findings_of(period), watch.aside_of(period)
        of_month = isinstance(period, Month)
        self.side.findings.show_findings(findings, of_month=of_month, aside=aside)
        self.side.findings.setVisible(planned or bool(findings) or aside != NOTHING_ASIDE)

    def _show_note(self, look: WeekLook, *, empty: bool, ghosts: Ghosts) -> None:
        nothing = not ghosts.proposed and not any(day.posts or day.hidden for day in look.days)
        of_week = self.view is self.week_view
        usual = EMPTY_WEEK if of_week else EMPTY_MONTH
        self.note.show_words((EMPTY_CLIENT if empty else usual) if nothing else None)
        self.note.offer(PROPOSE if empty else FILL if of_week else "")
        self.note.keep_clear(max(self.view.layout_now.ends, default=0) if ghosts.free else 0)
        self.note.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        self.side.fit(event.size().width())
        super().resizeEvent(event)


def _look_of(reader: Reader, period: Week | Month, around: Around) -> WeekLook:
    if isinstance(period, Month):
        return month_look(reader, period, around)
    return week_look(reader, period, around)
