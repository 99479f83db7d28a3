# SPDX-License-Identifier: MIT
"""The last numbers noted, each with its change and its course; one of them is charted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.services.results import LastNumber
from cmdesk.ui.i18n import say, sentence_case
from cmdesk.ui.results.charting import spark_of
from cmdesk.ui.results.choice_row import ChoiceRow
from cmdesk.ui.results.content import Numbers, Subject
from cmdesk.ui.theme import muted_label, plain_label, set_look
from cmdesk.ui.widgets.chart.said import day_seen, short_dated, short_day
from cmdesk.ui.widgets.chart.spark import Spark
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import Sheet, wrapped

_NAMED = mark("LastNumbers", "{name}: {value} on {day}")
_CHANGED = mark("LastNumbers", "{name}: {value} on {day}, {change} since the one before")
_ROOMY = 310  # pixels of a row with a curve


class NumberLine(ChoiceRow):
    """One number: its name, its course, its last value and the change."""

    picked = Signal(object)

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = subject
        self.name = CutLabel("", self)
        self.day = muted_label("", self)
        self.spark = Spark(parent=self)
        self.value = plain_label("", self)
        font = self.value.font()
        font.setWeight(font.Weight.DemiBold)
        self.value.setFont(font)
        self.change = plain_label("", self)
        for label in (self.value, self.change):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.day)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(8)
        row.addLayout(names, 1)
        for widget in (self.spark, self.value, self.change):
            row.addWidget(widget)
        self.hold(self.name, self.day, self.spark, self.value, self.change)
        self.clicked.connect(self._on_clicked)

    def show_number(self, number: LastNumber, numbers: Numbers, usual: date) -> None:
        """Show a value; its day too when it is not the usual one."""
        day = number.last.day
        name, said = sentence_case(say(number.name)), short_dated(day)
        self.name.show_words(name)
        self.day.setText(day_seen(day, numbers.today))
        self.day.setVisible(day != usual)
        self.spark.set_series(spark_of(number.series, numbers))
        self.value.setText(say(number.value))
        change = "" if number.change_text is None else say(number.change_text)
        self.change.setText(change)
        _colour(self.change, number)
        words = (_CHANGED if change else _NAMED).filled(
            name=name, value=number.value, day=said, change=change
        )
        self.setAccessibleName(say(words))
        self.setToolTip(plain_hint(say(words)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, names come before curves."""
        self.spark.setVisible(event.size().width() >= _ROOMY)
        super().resizeEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        self.picked.emit(self.subject)


class LastNumbersSheet(Sheet):
    """The rows, and the way to choose what is followed."""

    picked = Signal(object)
    """A ``Subject`` to chart."""
    follow_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(mark("LastNumbers", "Last numbers noted")), parent=parent)
        self.lines: dict[Subject, NumberLine] = {}
        self._order: tuple[Subject, ...] = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        empty = mark("LastNumbers", "Nothing noted yet.")
        self.empty = wrapped(muted_label(say(empty), self))
        self.follow = Link(say(mark("LastNumbers", "Numbers we follow…")), self)
        self.follow.clicked.connect(self.follow_wanted)
        foot = QHBoxLayout()
        foot.addWidget(self.follow)
        foot.addStretch(1)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._column)
        self.body.addLayout(foot)

    def show_numbers(self, numbers: Numbers, subject: Subject) -> None:
        """Show the latest values, the charted one marked."""
        wanted = {
            Subject("", one.series.metric.key, one.series.channel_id): one for one in numbers.last
        }
        for gone in [key for key in self.lines if key not in wanted]:
            line = self.lines.pop(gone)
            line.hide()
            line.deleteLater()
        days = [one.last.day for one in numbers.last]
        usual = max(days, default=numbers.today)
        for place, (key, number) in enumerate(wanted.items()):
            line = self.lines.get(key) or self._made(key)
            if self._column.indexOf(line) != place:
                self._column.insertWidget(place, line)
            line.show_number(number, numbers, usual)
        self._order = tuple(wanted)
        self._align([self.lines[key] for key in wanted])
        self.mark(subject)
        self.empty.setVisible(not wanted)
        self.set_title(self.title.text(), short_day(usual) if days else "")

    def lines_shown(self) -> tuple[NumberLine, ...]:
        """The rows, in order."""
        return tuple(self.lines[key] for key in self._order)

    def mark(self, subject: Subject) -> None:
        """Mark the number that is charted."""
        for key, line in self.lines.items():
            line.setChecked(key == subject)

    def _made(self, subject: Subject) -> NumberLine:
        line = self.lines[subject] = NumberLine(subject, self)
        line.picked.connect(self.picked)
        return line

    def _align(self, lines: Iterable[NumberLine]) -> None:
        """Values and changes stand under each other."""
        for labels in ([one.value for one in lines], [one.change for one in lines]):
            widest = max((_width(one) for one in labels), default=0)
            for label in labels:
                label.setFixedWidth(widest)


def said_age(last: date | None, today: date) -> Text | None:
    """How long ago the last number was noted; None without any."""
    if last is None:
        return None
    days = (today - last).days
    if days <= 0:
        return mark("LastNumbers", "Last numbers today")
    return mark("LastNumbers", "Last numbers %n day(s) ago", "", 1).filled(n=days)


def _width(label: QLabel) -> int:
    return label.fontMetrics().horizontalAdvance(label.text()) + 2


def _colour(label: QLabel, number: LastNumber) -> None:
    """More is good and less is not, except of a number that only its owner can judge."""
    look = "muted"
    if number.change and not number.series.metric.own:
        look = "good" if number.change > 0 else "trouble"
    set_look(label, look)
