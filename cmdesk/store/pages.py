# SPDX-License-Identifier: MIT
"""The rows of an SQLite file read from its pages, where SQLite itself gives up.

SQLite reads nothing at all of a file whose table of contents is damaged, though every page with
rows may be whole. This reads the leaf pages of tables one by one, after SQLite's published file
format, and leaves out what makes no sense. Which table a row is of, its reader must tell.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

Value = str | int | float | bytes | None

_USUAL_PAGE: Final = 4096
_TABLE_LEAF: Final = 13
_FIRST_HEADER: Final = 100  # bytes of the file's own head, on the first page
_MOST_BYTES: Final = 10 * 1024 * 1024  # of one row
_MOST_COLUMNS: Final = 200
_WHOLE_BYTES: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # serial type → bytes of the number


def rows_of_pages(data: bytes) -> Iterator[tuple[Value, ...]]:
    """Every row of every table that can be read, in the order of the pages."""
    pages = _Pages(data)
    for number in range(1, pages.count + 1):
        for start in pages.cells_of(number):
            try:
                yield _values(pages.row_at(start))
            except (ValueError, IndexError, struct.error):
                continue


class _Pages:
    """The pages of a file, by number from 1."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        size = int.from_bytes(data[16:18], "big")
        size = 65536 if size == 1 else size
        sensible = 512 <= size <= 65536 and size & (size - 1) == 0
        self._size = size if sensible else _USUAL_PAGE
        self._usable = self._size - (data[20] if len(data) > 20 and data[20] < 32 else 0)
        self.count = -(-len(data) // self._size)

    def cells_of(self, number: int) -> Iterator[int]:
        """Where the rows of a page begin in the file; none for a page that holds no rows."""
        first = (number - 1) * self._size
        head = first + (_FIRST_HEADER if number == 1 else 0)
        if len(self._data) < head + 8 or self._data[head] != _TABLE_LEAF:
            return
        many = int.from_bytes(self._data[head + 3 : head + 5], "big")
        for cell in range(min(many, self._usable // 4)):
            at = head + 8 + 2 * cell
            start = first + int.from_bytes(self._data[at : at + 2], "big")
            if head < start < len(self._data):
                yield start

    def row_at(self, start: int) -> bytes:
        """The bytes of a row, gathered over the pages it runs on to; raises ValueError."""
        length, at = _number(self._data, start)
        _, at = _number(self._data, at)  # the row's own number
        if not 0 < length <= _MOST_BYTES:
            raise ValueError("no row is that long")
        here = self._bytes_here(length)
        row = self._data[at : at + here]
        following = int.from_bytes(self._data[at + here : at + here + 4], "big")
        seen: set[int] = set()
        while len(row) < length:
            if following in seen or not 1 <= following <= self.count:
                raise ValueError("the row is cut off")
            seen.add(following)
            first = (following - 1) * self._size
            row += self._data[first + 4 : first + self._usable]
            following = int.from_bytes(self._data[first : first + 4], "big")
        return row[:length]

    def _bytes_here(self, length: int) -> int:
        """How much of a row stands on its own page."""
        most = self._usable - 35
        if length <= most:
            return length
        least = (self._usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (self._usable - 4)
        return here if here <= most else least


def _values(row: bytes) -> tuple[Value, ...]:
    """The columns of a row; raises ValueError or IndexError where it makes no sense."""
    end, at = _number(row, 0)
    if not 1 <= end <= len(row):
        raise ValueError("no head of a row")
    place, values = end, []
    while at < end:
        kind, at = _number(row, at)
        value, length = _value(row, place, kind)
        place += length
        values.append(value)
        if len(values) > _MOST_COLUMNS or place > len(row):
            raise ValueError("more columns than bytes")
    return tuple(values)


def _value(row: bytes, place: int, kind: int) -> tuple[Value, int]:
    """A column by its serial type, and its bytes."""
    if kind >= 12:
        length = (kind - 12) // 2
        piece = row[place : place + length]
        return (piece.decode() if kind % 2 else piece), length
    if kind in _WHOLE_BYTES:
        length = _WHOLE_BYTES[kind]
        return int.from_bytes(row[place : place + length], "big", signed=True), length
    if kind == 7:
        return struct.unpack(">d", row[place : place + 8])[0], 8
    if kind in (8, 9):
        return kind - 8, 0
    if kind == 0:
        return None, 0
    raise ValueError("no such type")


def _number(data: bytes, at: int) -> tuple[int, int]:
    """A number of SQLite's varying length, and where it ends; raises IndexError."""
    number = 0
    for count in range(9):
        byte = data[at + count]
        if count == 8:
            return (number << 8) | byte, at + 9
        number = (number << 7) | (byte & 0x7F)
        if byte < 0x80:
            return number, at + count + 1
    raise AssertionError("nine bytes end a number")
