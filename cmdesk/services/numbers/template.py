# SPDX-License-Identifier: MIT
"""Our own table of noted numbers: its columns, and a document's numbers written in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Final

from cmdesk.domain.records import Measurement, Period
from cmdesk.domain.safe_cells import safe_cell
from cmdesk.domain.texts import Text, mark
from cmdesk.services.series import Log, log_of
from cmdesk.store.access import Reader

Say = Callable[[Text], str]


class Holds(StrEnum):
    """What a column of a table of numbers holds; ``NUMBER`` one metric's values, row by row."""

    DATE = "date"
    CHANNEL = "channel"
    METRIC = "metric"
    VALUE = "value"
    PERIOD = "period"
    NOTE = "note"
    NUMBER = "number"
    IGNORED = "ignored"


HEADINGS: Final[Mapping[Holds, Text]] = {
    Holds.DATE: mark("NumbersTable", "Date"),
    Holds.CHANNEL: mark("NumbersTable", "Channel"),
    Holds.METRIC: mark("NumbersTable", "Number"),
    Holds.VALUE: mark("NumbersTable", "Value"),
    Holds.PERIOD: mark("NumbersTable", "Period"),
    Holds.NOTE: mark("NumbersTable", "Note"),
}
_HALF: Final = mark("Figures", "{value}")
PERIODS: Final[Mapping[Period, Text]] = {
    Period.DAY: mark("NumbersTable", "day"),
    Period.WEEK: mark("NumbersTable", "week"),
    Period.MONTH: mark("NumbersTable", "month"),
}


def numbers_csv(reader: Reader, say: Say) -> str:
    """All noted numbers, a row each by day, in the words of ``say``; opens in any spreadsheet.

    Days are ISO, columns are parted by semicolons, values have the decimal sign of the language
    (a French spreadsheet takes 1.5 for the first of May). No cell begins like a formula.
    """
    log, comma = log_of(reader), say(_HALF.filled(value=0.5))[1]
    written = io.StringIO()
    table = csv.writer(written, delimiter=";", lineterminator="\r\n")
    table.writerow([say(heading) for heading in HEADINGS.values()])
    for one in sorted(log.measurements, key=lambda one: (one.day, one.metric)):
        table.writerow([safe_cell(cell) for cell in _cells(one, log, (say, comma))])
    return written.getvalue()


def _cells(one: Measurement, log: Log, how: tuple[Say, str]) -> Iterator[str]:
    say, comma = how
    channel = log.channels.get(one.channel_id or "")
    yield one.day.isoformat()
    yield channel.name if channel else ""
    yield say(log.metric(one.metric).name)
    yield _written(one.value, comma)
    yield say(PERIODS[one.period]) if one.period else ""
    yield one.note


def _written(value: float, comma: str) -> str:
    """A value with all its digits, so that reading it again gives the same.

    Three digits behind the sign would be read as thousands.
    """
    if value == int(value):
        return str(int(value))
    before, _, behind = f"{value:.6f}".rstrip("0").partition(".")
    return f"{before}{comma}{behind}{'0' if len(behind) == 3 else ''}"
