# SPDX-License-Identifier: MIT
"""How much room the cells of a workbook take once read: rows, columns, repeats, shared texts.

A few bytes can stand for a lot: a cell far away from the first, a row repeated a million times,
a long text that every cell points to.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from cmdesk.services.importing.csv_source import MOST_COLUMNS, MOST_ROWS

MOST_CELLS: Final = 2_000_000  # cells of the smallest box around all cells of a sheet
MOST_LETTERS: Final = 50_000_000  # characters of all cells, each as often as it is told
MOST_COUNTED: Final = 5_000_000  # what a list may announce; its reader reserves that much
_PLACE = re.compile(r"([A-Za-z]+)([0-9]+)")
_COUNTS: Final = ("count", "uniqueCount")


class TooLarge(Exception):
    """A workbook that would take more room than its reader may."""


class _Box:
    """The smallest box around the cells of one sheet that hold something."""

    def __init__(self) -> None:
        self._rows: tuple[int, int] | None = None
        self._columns = (0, 0)

    def take(self, rows: tuple[int, int], columns: tuple[int, int]) -> None:
        """Widen the box; raises TooLarge when it grows beyond what is read."""
        if self._rows is None:
            self._rows, self._columns = rows, columns
        elif self._holds(rows, columns):
            return
        else:
            self._rows = min(self._rows[0], rows[0]), max(self._rows[1], rows[1])
            self._columns = (
                min(self._columns[0], columns[0]),
                max(self._columns[1], columns[1]),
            )
        high = self._rows[1] - self._rows[0] + 1
        wide = self._columns[1] - self._columns[0] + 1
        if high > MOST_ROWS or wide > MOST_COLUMNS or high * wide > MOST_CELLS:
            raise TooLarge(f"{high} rows, {wide} columns")

    def _holds(self, rows: tuple[int, int], columns: tuple[int, int]) -> bool:
        assert self._rows is not None, "the box has its first cell"
        top, bottom = self._rows
        left, right = self._columns
        return top <= rows[0] and rows[1] <= bottom and left <= columns[0] and columns[1] <= right


class WorkbookGauge:
    """What all parts of a workbook hold together."""

    def __init__(self) -> None:
        self._shared: dict[int, int] = {}  # the greatest length of each shared text
        self.used: Counter[str] = Counter()  # how often each is pointed to
        self._letters = 0

    def take_letters(self, count: int) -> None:
        """Add characters; raises TooLarge when they are too many."""
        self._letters += count
        if self._letters > MOST_LETTERS:
            raise TooLarge(f"{self._letters} characters")

    def take_shared(self, number: int, letters: int) -> None:
        """Note a shared text; of two parts with such texts, either may be the one that counts."""
        self._shared[number] = max(letters, self._shared.get(number, 0))

    def check_words(self) -> None:
        """Add the shared texts as often as cells point to them; once, after all parts."""
        for number, times in self.used.items():
            self.take_letters(times * self._shared.get(_number(number), 0))


class PartGauge:
    """Measures one part while it is parsed; it need not know what kind of part that is."""

    def __init__(self, gauge: WorkbookGauge) -> None:
        self._gauge = gauge
        self._box = _Box()
        self._row, self._column = 0, 0  # numbers from 1, as in a cell's name
        self._row_times, self._cell_times = 1, 1
        self._shared_cell = False
        self._shared_texts = 0
        self._pointer: list[str] | None = None  # the number of a shared text being read
        self._letters = 0  # of the cell or the shared text being read

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        kind = name.rpartition(":")[2]
        if kind == "c":
            self._start_cell(attributes)
        elif kind in {"v", "is"}:
            self._box.take((self._row, self._row), (self._column, self._column))
            self._pointer = [] if self._shared_cell and kind == "v" else None
        elif kind == "row":
            self._row, self._column = _number(attributes.get("r", "")) or self._row + 1, 0
        elif attributes or kind not in {"t", "p"}:
            self._start_other(kind, attributes)

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        """A cell of an xlsx sheet: named by its place, else the next one of its row."""
        self._shared_cell = attributes.get("t") == "s"
        place = _PLACE.fullmatch(attributes["r"]) if "r" in attributes else None
        if place is None:
            self._column += 1
        else:
            self._row, self._column = _number(place[2]), _column_number(place[1])

    def _start_other(self, kind: str, attributes: Mapping[str, str]) -> None:
        """A list, whose length is announced, or an OpenDocument sheet, whose cells repeat."""
        for count in _COUNTS:
            if _number(attributes.get(count, "")) > MOST_COUNTED:
                raise TooLarge(f"{count} of {kind}")
        if kind == "si":
            self._letters = 0
        elif kind == "table":
            self._box, self._row = _Box(), 0
        elif kind == "table-row":
            self._row += 1
            self._column = 0
            self._row_times = _times(attributes, "number-rows-repeated")
        elif kind in {"table-cell", "covered-table-cell"}:
            self._column += 1
            self._cell_times = _times(attributes, "number-columns-repeated")
            self._letters = sum(
                len(value) for key, value in attributes.items() if key.endswith("string-value")
            )
            if any(key.endswith("value-type") for key in attributes):
                self._take_open_cell()
        elif kind == "s":
            self._letters += _times(attributes, "c")

    def _take_open_cell(self) -> None:
        self._box.take(
            (self._row, self._row + self._row_times - 1),
            (self._column, self._column + self._cell_times - 1),
        )

    def end(self, name: str) -> None:
        """An element ends."""
        kind = name.rpartition(":")[2]
        if kind == "v" and self._pointer is not None:
            self._gauge.used["".join(self._pointer).strip()] += 1
            self._pointer = None
        elif kind == "si":
            self._gauge.take_shared(self._shared_texts, self._letters)
            self._shared_texts += 1
        elif kind == "p" and self._letters:
            self._take_open_cell()
        elif kind in {"table-cell", "covered-table-cell"}:
            self._gauge.take_letters(self._letters * self._row_times * self._cell_times)
            self._letters = 0
            self._column += self._cell_times - 1
        elif kind == "table-row":
            self._row += self._row_times - 1

    def words(self, words: str) -> None:
        """Characters between two elements."""
        if self._pointer is not None:
            self._pointer.append(words)
        else:
            self._letters += len(words)


def _number(words: str) -> int:
    """A count as written, 0 for none; one of absurdly many digits stays absurdly large."""
    digits = words.strip().lstrip("+").lstrip("0")
    return int(digits[:12]) if digits.isdecimal() else 0


def _times(attributes: Mapping[str, str], name: str) -> int:
    """How often an OpenDocument element is repeated: once unless it says more."""
    said = (_number(value) for key, value in attributes.items() if key.rpartition(":")[2] == name)
    return max(1, max(said, default=1))


@lru_cache(maxsize=512)  # the same few columns come back in every row
def _column_number(letters: str) -> int:
    """The number, from 1, of a column named by letters."""
    number = 0
    for letter in letters[:12].upper():
        number = number * 26 + ord(letter) - 64
    return number
