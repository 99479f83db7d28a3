# SPDX-License-Identifier: MIT
"""The form of an aim: in words, with a number, a target and a day; or the question it gets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from cmdesk.domain.cleaning import clean
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import said_value
from cmdesk.domain.progress import question_of
from cmdesk.domain.records import Aim, Nature, Period
from cmdesk.domain.texts import Text, mark
from cmdesk.domain.written_numbers import number_written
from cmdesk.services.aims import with_start
from cmdesk.store.access import Reader
from cmdesk.ui.forms.fields import CalmCombo, DayField
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.form_frame import LONGEST, FormFrame
from cmdesk.ui.results.metric_choice import MetricChoice
from cmdesk.ui.theme import plain_label, set_look
from cmdesk.ui.widgets.chart.said import said_value as plain_value
from cmdesk.ui.widgets.sheet import wrapped

_EXAMPLE = mark("AimForm", "60 online bookings a month for the workshops")
_NO_NUMBER = mark("AimForm", "no number yet")
_NO_WORDS = mark("AimForm", "Say in a few words what you aim for, like “60 bookings a month”.")
_ASKS = mark("AimForm", "{asks} {why} You may keep it as it is and answer later.")
_GOOD = mark("AimForm", "It can be followed: from {start} to {target}, until {day:full}.")
PERIODS: tuple[tuple[Period, Text], ...] = (
    (Period.WEEK, mark("AimForm", "in a week")),
    (Period.MONTH, mark("AimForm", "in a month")),
)


class AimForm(FormFrame):
    """Asks for an aim; ``aim`` is what the fields hold. A mere wish is kept too."""

    def __init__(
        self, title: Text, aim: Aim, document: OpenDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._document = document
        self._was = aim
        self._today = document.today()
        with document.reading() as reader:
            self.number = MetricChoice(reader, _NO_NUMBER, self)
        self.words = QLineEdit(self)
        self.words.setMaxLength(LONGEST)
        self.words.setPlaceholderText(say(_EXAMPLE))
        self.period = CalmCombo(self)
        for period, words in PERIODS:
            self.period.addItem(say(words), period.value)
        self.baseline, self.target = QLineEdit(self), QLineEdit(self)
        self.due = DayField(self._today, self)
        self.due.edit.setPlaceholderText(say(mark("AimForm", "like 31 March")))
        self.said: QLabel = wrapped(plain_label("", self))
        self.said.setMargin(6)
        self._lines()
        self._show(aim)
        self.number.activated.connect(self._on_number)
        self.period.activated.connect(self._say_what_is_missing)
        for edit in (self.words, self.baseline, self.target, self.due.edit):
            edit.textChanged.connect(self._say_what_is_missing)
        self._say_what_is_missing()

    def aim(self) -> Aim:
        """The aim as the fields say it; raises WrongInput."""
        words = clean(self.words.text()).strip()
        if not words:
            raise WrongInput(_NO_WORDS)
        return self._written(words)

    def check(self) -> None:
        """Read all fields; raises WrongInput."""
        self.aim()

    def _written(self, words: str) -> Aim:
        metric, channel_id = self.number.place
        counted = self.number.log.metric(metric)
        wanted = replace(
            self._was,
            words=words,
            metric=metric,
            channel_id=channel_id,
            baseline=number_written(self.baseline.text(), counted),
            target=number_written(self.target.text(), counted),
            due=self.due.day(),
            period=Period(self.period.currentData()),
        )
        with self._document.reading() as reader:
            return self._begun(reader, wanted)

    def _begun(self, reader: Reader, aim: Aim) -> Aim:
        """With the day it begins; an emptied start is what was noted first."""
        return with_start(reader, aim, self._today)

    def _show(self, aim: Aim) -> None:
        self.words.setText(aim.words)
        self.number.choose((aim.metric, aim.channel_id))
        self.period.setCurrentIndex(max(0, self.period.findData(aim.period.value)))
        for field, value in ((self.baseline, aim.baseline), (self.target, aim.target)):
            field.setText("" if value is None else plain_value(value))
        self.due.set_day(aim.due)
        self._on_number()

    def _lines(self) -> None:
        self.add_line(mark("AimForm", "&Aim"), self.words)
        self.add_line(mark("AimForm", "&Number that shows it"), self.number)
        self._counted = self.add_line(mark("AimForm", "&Counted"), self.period)
        self.add_line(mark("AimForm", "&Where we start"), self.baseline)
        self.add_line(mark("AimForm", "&Target"), self.target)
        self.add_line(mark("AimForm", "&By when"), self.due)
        self.column.addWidget(self.said)
        self.finish()

    @Slot()
    def _on_number(self) -> None:
        """Take what was noted of the number as the start, unless something was written there."""
        metric, channel_id = self.number.place
        flow = self.number.log.metric(metric).nature is Nature.FLOW
        for widget in (self._counted, self.period):
            widget.setVisible(bool(metric) and flow)  # what stands on a day is not counted in one
        another = (metric, channel_id) != (self._was.metric, self._was.channel_id)
        fresh = another or self._was.baseline is None
        if metric and not self.baseline.isModified() and fresh:
            aim = replace(self._was, metric=metric, channel_id=channel_id, baseline=None)
            with self._document.reading() as reader:
                start = with_start(reader, aim, self._today).baseline
            self.baseline.setText("" if start is None else plain_value(start))
        self._say_what_is_missing()

    @Slot()
    def _say_what_is_missing(self) -> None:
        """The question that the aim gets as it stands, or that it can be followed."""
        self.calm()
        try:
            aim = self._written(self.words.text())
        except WrongInput:
            self.said.hide()
            return
        question = question_of(aim)
        if question is not None:
            text = _ASKS.filled(asks=question.asks, why=question.why)
        elif aim.baseline is not None and aim.target is not None and aim.due is not None:
            metric, region = self.number.log.metric(aim.metric), self.number.log.region
            text = _GOOD.filled(
                start=said_value(metric, aim.baseline, region),
                target=said_value(metric, aim.target, region),
                day=aim.due,
            )
        else:
            self.said.hide()
            return
        set_look(self.said, "good-pill" if question is None else "note-pill")
        self.said.setText(say(text))
        self.said.show()
        if self.isVisible():
            self.grow()
