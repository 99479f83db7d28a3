# SPDX-License-Identifier: MIT
"""One number that is followed: how often it is noted, its place, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.records import Indicator, Nature, Period
from cmdesk.domain.texts import Text, mark
from cmdesk.services.series import Log
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import say, sentence_case
from cmdesk.ui.results.row_acts import CHANGE, act_button, name_act
from cmdesk.ui.results.where import where_words
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.sheet import rule, wrapped

OFTEN: tuple[tuple[Period, Text], ...] = (
    (Period.DAY, mark("FollowNumbers", "each day")),
    (Period.WEEK, mark("FollowNumbers", "each week")),
    (Period.MONTH, mark("FollowNumbers", "each month")),
)
_EARLIER = mark("FollowNumbers", "Move “{name}” up")
_LATER = mark("FollowNumbers", "Move “{name}” down")
_STOP = mark("FollowNumbers", "No longer follow “{name}”")
_OFTEN_OF = mark("FollowNumbers", "How often: {name}")
_ADDS_UP = mark("FollowNumbers", "adds up")
_STANDS = mark("FollowNumbers", "stands on a day")


class FollowRow(QWidget):
    """A row that tells what is wanted of its number."""

    period_wanted = Signal(str, str)
    moved = Signal(str, object)
    stop_wanted = Signal(str)
    change_wanted = Signal(str)

    def __init__(self, indicator_id: str) -> None:
        super().__init__()
        self._id = indicator_id
        self.name = CutLabel("", self)
        self.where = wrapped(muted_label("", self))
        self.often = CalmCombo(self)
        for period, words in OFTEN:
            self.often.addItem(say(words), period.value)
        self.change = act_button("pencil", self)
        self.earlier, self.later = act_button("chevron_up", self), act_button("chevron_down", self)
        self.stop = act_button("close", self)
        self.often.activated.connect(self._on_often)
        self.change.clicked.connect(self._on_change)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.stop.clicked.connect(self._on_stop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.name)
        texts.addWidget(self.where)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(4)
        row.addLayout(texts, 1)
        row.addSpacing(8)
        for widget in (self.often, self.change, self.earlier, self.later, self.stop):
            widget.setMinimumHeight(28)
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule(self))

    def show_indicator(self, indicator: Indicator, log: Log, ends: tuple[bool, bool]) -> None:
        """Show a number; ``ends`` says whether it is the first and the last one."""
        metric = log.metric(indicator.metric)
        channel = log.channels.get(indicator.channel_id or "")
        name = sentence_case(say(log.name(indicator.metric, indicator.channel_id)))
        self.name.show_words(name)
        self.where.setText(say(where_words(metric, "" if channel is None else channel.platform)))
        self.often.setCurrentIndex(self.often.findData(indicator.period.value))
        self.often.setAccessibleName(say(_OFTEN_OF.filled(name=name)))
        kind = _ADDS_UP if metric.nature is Nature.FLOW else _STANDS
        self.often.setToolTip(say(kind))
        self.change.setVisible(metric.own)
        self.earlier.setEnabled(not ends[0])
        self.later.setEnabled(not ends[1])
        for button, words in (
            (self.change, CHANGE),
            (self.earlier, _EARLIER),
            (self.later, _LATER),
            (self.stop, _STOP),
        ):
            name_act(button, words, name)

    @Slot()
    def _on_often(self) -> None:
        self.period_wanted.emit(self._id, str(self.often.currentData()))

    @Slot()
    def _on_change(self) -> None:
        self.change_wanted.emit(self._id)

    @Slot()
    def _on_earlier(self) -> None:
        self.moved.emit(self._id, -1)

    @Slot()
    def _on_later(self) -> None:
        self.moved.emit(self._id, 1)

    @Slot()
    def _on_stop(self) -> None:
        self.stop_wanted.emit(self._id)
