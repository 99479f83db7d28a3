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
PERIODS: Final[Mapping[Period, Text]] = {
    Period.DAY: mark("NumbersTable", "day"),
    Period.WEEK: mark("NumbersTable", "week"),
    Period.MONTH: mark("NumbersTable", "month"),
}


def numbers_csv(reader: Reader, say: Say) -> str:
    """All noted numbers, a row each by day, in the words of ``say``; opens in any spreadsheet.

    Days are ISO, values have a decimal point, columns are parted by semicolons. No cell begins
    like a formula.
    """
    log = log_of(reader)
    written = io.StringIO()
    table = csv.writer(written, delimiter=";", lineterminator="\r\n")
    table.writerow([say(heading) for heading in HEADINGS.values()])
    for one in sorted(log.measurements, key=lambda one: (one.day, one.metric)):
        table.writerow([safe_cell(cell) for cell in _cells(one, log, say)])
    return written.getvalue()


def _cells(one: Measurement, log: Log, say: Say) -> Iterator[str]:
    channel = log.channels.get(one.channel_id or "")
    yield one.day.isoformat()
    yield channel.name if channel else ""
    yield say(log.metric(one.metric).name)
    yield str(int(one.value)) if one.value == int(one.value) else repr(one.value)
    yield say(PERIODS[one.period]) if one.period else ""
    yield one.note
