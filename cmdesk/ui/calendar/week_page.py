# SPDX-License-Identifier: MIT
"""The calendar's page: the bar, the week's sheet and the column beside it, read together."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.openings import Week
from cmdesk.domain.records import Version
from cmdesk.domain.rules.findings import Finding
from cmdesk.services.editorial import ordered_pillars
from cmdesk.services.planning import undated_cards
from cmdesk.ui.calendar.content import WeekLook
from cmdesk.ui.calendar.empty_note import EMPTY_CLIENT, EMPTY_WEEK, EmptyNote
from cmdesk.ui.calendar.mix import mix_of
from cmdesk.ui.calendar.reading import Around, card_look, week_look
from cmdesk.ui.calendar.side import Side
from cmdesk.ui.calendar.week_bar import WeekBar
from cmdesk.ui.calendar.week_view import WeekView
from cmdesk.ui.open_document import OpenDocument


class WeekPage(QWidget):
    """Shows one week of a document with its findings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = WeekBar(self)
        self.view = WeekView(self)
        self.note = EmptyNote(self.view)
        self.side = Side(self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.view, 1)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.bar)
        column.addLayout(row, 1)

    def show_week(
        self,
        document: OpenDocument,
        week: Week,
        findings: tuple[Finding, ...],
        *,
        keep_place: bool,
    ) -> None:
        """Read and show a week; ``keep_place`` for the same week as it is now."""
        around = Around(document.platforms, findings, document.today())
        with document.reading() as reader:
            look = week_look(reader, week, around)
            undated = [card_look(c, None, document.platforms) for c in undated_cards(reader)]
            mix = mix_of(ordered_pillars(reader), document.cadence.plan, week)
            empty = reader.count(Version) == 0
        self.bar.show_week(week)
        self.view.show_week(look, keep_place=keep_place)
        self.side.findings.show_findings(findings)
        self.side.undated.show_cards(undated)
        self.side.mix.show_mix(mix)
        self.side.setVisible(not empty)
        self.side.settle()
        self._show_note(look, empty=empty)

    def _show_note(self, look: WeekLook, *, empty: bool) -> None:
        nothing = not any(day.cards for day in look.days)
        self.note.show_words((EMPTY_CLIENT if empty else EMPTY_WEEK) if nothing else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        self.side.fit(event.size().width())
        super().resizeEvent(event)
