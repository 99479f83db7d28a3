# SPDX-License-Identifier: MIT
"""The sheet of the chart: what is aimed at or counted, its curve, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.months import Span
from cmdesk.domain.texts import mark
from cmdesk.services.results import published_per_week
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.charting import chart_of, said_now
from cmdesk.ui.results.content import Numbers, Subject
from cmdesk.ui.results.metric_choice import Place
from cmdesk.ui.theme import plain_label, title_label
from cmdesk.ui.widgets.chart.panel import ChartPanel
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import Sheet, dots_kept, wrapped

_NOTHING = mark(
    "ResultsChart",
    "What you count will show here, week after week: followers, visits, bookings… Three numbers "
    "are enough, and noting them takes a minute.",
)
_FIRST_ONE = mark("ResultsChart", "Your starting point. The curve begins with the next number.")
_NOTE_FIRST = mark("ResultsChart", "Note your first numbers")


class ChartSheet(Sheet):
    """One chart, or where there is nothing to chart a sentence and the first step."""

    note_wanted = Signal()
    aim_wanted = Signal(object)
    """The place, metric and channel, of the number to aim for."""
    values_wanted = Signal(object)
    """The place of the number whose values shall be seen and corrected."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._document = document
        self._place: Place = ("", None)
        self.words = wrapped(title_label("", 1, self))
        self.standing = plain_label("", self)
        self.standing.setProperty("look", "muted")
        self.standing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.panel = ChartPanel(parent=self)
        self.values = Link(say(mark("ResultsChart", "See and correct the values…")), self)
        self.values.clicked.connect(self._on_values)
        self.aim = Link(say(mark("ResultsChart", "Aim for a number…")), self)
        self.aim.clicked.connect(self._on_aim)
        self.nothing = QWidget(self)
        self.first = QPushButton(say(_NOTE_FIRST), self.nothing)
        self.first.clicked.connect(self.note_wanted)
        self._lay_out()

    def show_subject(self, numbers: Numbers, subject: Subject, span: Span) -> None:
        """Chart something between two days."""
        series, aim = numbers.series_of(subject), numbers.aim(subject.aim_id)
        some = series is not None
        self.nothing.setVisible(not some)
        for widget in (self.words, self.panel, self.values):
            widget.setVisible(some)
        self.aim.setVisible(some and aim is None)
        begun = series is not None and aim is None and len(series.noted) == 1
        self.standing.setVisible(aim is not None or begun)
        if series is None:
            self.setAccessibleName(say(_NOTHING))
            return
        self._place = (series.metric.key, series.channel_id)
        with self._document.reading() as reader:
            week_start = self._document.client.week_start
            weeks = published_per_week(reader, span, series.channel_id, week_start)
        chart = chart_of(numbers, subject, span, weeks)
        self.words.setText(chart.title)
        self.setAccessibleName(chart.title)
        first = say(_FIRST_ONE) if begun else ""
        self.standing.setText(first if aim is None else dots_kept(said_now(aim, numbers)))
        self.panel.set_chart(chart)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.words, 1)
        head.addWidget(self.standing)
        empty = QVBoxLayout(self.nothing)
        empty.setContentsMargins(0, 24, 0, 24)
        empty.setSpacing(14)
        sentence = wrapped(plain_label(say(_NOTHING), self.nothing))
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        empty.addWidget(sentence)
        empty.addWidget(self.first, 0, Qt.AlignmentFlag.AlignHCenter)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.values)
        foot.addWidget(self.aim)
        foot.addStretch(1)
        foot.addWidget(self.panel.link)
        self.body.addLayout(head)
        self.body.addWidget(self.panel)
        self.body.addWidget(self.nothing)
        self.body.addLayout(foot)

    @Slot()
    def _on_values(self) -> None:
        self.values_wanted.emit(self._place)

    @Slot()
    def _on_aim(self) -> None:
        self.aim_wanted.emit(self._place)
