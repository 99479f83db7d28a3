# SPDX-License-Identifier: MIT
"""The table that numbers are noted in, as values: its rows as of a day, and what keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.months import month_of
from cmdesk.domain.records import Indicator, Measurement, Period
from cmdesk.domain.texts import Text
from cmdesk.domain.written_numbers import number_written
from cmdesk.services.edits import Batch, Edit
from cmdesk.services.following import follow, suggested_indicators
from cmdesk.services.ideas import load_trades
from cmdesk.services.noting import (
    Noting,
    NumberRow,
    doubt_about,
    note_numbers,
    ordered_indicators,
    remove_numbers,
    rows_of,
)
from cmdesk.services.series import Log, log_of
from cmdesk.ui.open_document import OpenDocument

_FINEST: Final = (Period.DAY, Period.WEEK, Period.MONTH)


@dataclass(frozen=True, slots=True)
class Table:
    """What is asked as of a day; ``suggested`` when nothing is followed yet."""

    day: date
    rows: tuple[NumberRow, ...]
    suggested: bool
    log: Log

    @property
    def step(self) -> Period:
        """How far one goes back at a time: as often as the most frequent number is noted."""
        periods = {row.indicator.period for row in self.rows}
        return next((one for one in _FINEST if one in periods), Period.MONTH)

    def before(self) -> date:
        """The day one step earlier."""
        return _stepped(self.day, self.step, -1)

    def after(self) -> date:
        """The day one step later."""
        return _stepped(self.day, self.step, 1)


@dataclass(frozen=True, slots=True)
class Written:
    """What was typed for a row: ``words`` in a field that held ``shown`` before."""

    row: NumberRow
    words: str
    shown: str

    @property
    def changed(self) -> bool:
        """Whether it says something else than what stands in the document."""
        return self.words.strip() != self.shown.strip()

    def noting(self) -> Noting | None:
        """The number to keep, None for an emptied field; raises WrongInput."""
        value = number_written(self.words, self.row.metric)
        if value is None:
            return None
        indicator = self.row.indicator
        return Noting(indicator.metric, value, self.row.reading, indicator.channel_id)

    def doubt(self, log: Log) -> Text | None:
        """What to ask about it; None when it is easy to believe or says nothing."""
        try:
            noting = self.noting() if self.changed else None
        except WrongInput:
            return None
        return None if noting is None else doubt_about(log, noting)


def table_of(document: OpenDocument, day: date) -> Table:
    """What is followed, as of a day; the three suggested numbers where nothing is."""
    with document.reading() as reader:
        log = log_of(reader)
        indicators: Sequence[Indicator] = ordered_indicators(reader)
        suggested = not indicators
        if suggested:
            indicators = suggested_indicators(reader, load_trades())
    return Table(day, rows_of(log, indicators, day), suggested, log)


def kept(document: OpenDocument, table: Table, written: Iterable[Written]) -> Edit | None:
    """Keep all that was typed in one step, an emptied field as *not noted*; raises WrongInput.

    Numbers that were only suggested are followed from now on.
    """
    changed = [one for one in written if one.changed]
    notings = [one.noting() for one in changed]
    emptied = [one.row.noted for one in changed if one.noting() is None]
    gone = [one.id for one in emptied if isinstance(one, Measurement)]
    known = [one for one in notings if one is not None]
    steps: list[Edit | None] = []
    with document.reading() as reader:
        if known:
            steps.append(note_numbers(reader, known, document.today()))
        if gone:
            steps.append(remove_numbers(reader, gone))
        if table.suggested and known:
            steps.append(follow(reader, [row.indicator for row in table.rows]))
    made = [step for step in steps if step is not None]
    if len(made) < 2:
        return made[0] if made else None
    return Batch(tuple(made), made[0].label)


def _stepped(day: date, step: Period, by: int) -> date:
    if step is Period.MONTH:
        month = month_of(day)
        return (month.next if by > 0 else month.previous).same_day(day)
    return day + timedelta(days=by * (7 if step is Period.WEEK else 1))
