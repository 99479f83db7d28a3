# SPDX-License-Identifier: MIT
"""One row of a calendar: what it says of a post, or why it says nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum
from typing import Final

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.records import Format, Image, Status
from cmdesk.domain.texts import Text, mark
from cmdesk.services.importing.csv_source import Row
from cmdesk.services.importing.dates import DateOrder, Moment, read_minute, read_moment
from cmdesk.services.importing.headers import Columns, cell
from cmdesk.services.importing.vocabulary import Field, folded, vocabulary, without_brackets

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}(?:/\S*)?", re.IGNORECASE
)
_PICTURE = re.compile(
    r"(?!\w+://)[^\n|]+\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp|svg)", re.IGNORECASE
)
_BETWEEN_PICTURES = re.compile(r"\|\||[;\n]")
_CONTENT: Final = frozenset(
    {
        Field.DATE,
        Field.TIME,
        Field.CHANNEL,
        Field.TITLE,
        Field.TEXT,
        Field.HASHTAGS,
        Field.LINK,
        Field.IMAGE,
    }
)
_EXTRACT: Final = 60  # characters of a cell quoted in a reason


class SkipKind(StrEnum):
    """Why a row gives no post."""

    EMPTY = "empty"
    NOTES = "notes"
    NO_DATE = "no_date"
    BAD_DATE = "bad_date"
    NO_TEXT = "no_text"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that gives no post: its line in the file, the kind and the reason in words."""

    line: int
    kind: SkipKind
    reason: Text


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that gives a post. ``channels`` and ``further`` are cells still to be resolved.

    ``further`` are the places it is also spread to; ``switches`` the channels ticked in columns
    of their own. ``format`` and ``status`` are None when the row names none.
    """

    line: int
    moment: Moment
    title: str
    text: str
    channels: str
    further: str
    switches: tuple[str, ...]
    pillar: str
    format: Format | None
    status: Status | None
    link: str
    images: tuple[Image, ...]
    note: str


class EntryReader:
    """Reads the rows of one table; ``order`` and ``zone`` settle its dates."""

    def __init__(self, columns: Columns, order: DateOrder, zone: tzinfo) -> None:
        self._columns = columns
        self._order = order
        self._zone = zone
        self._numbers = {field: columns.of(field) for field in Field}

    def read(self, row: Row) -> Entry | Skipped:
        """What a row says; whatever is not understood is kept in the note."""
        found = self._moment(row)
        if isinstance(found, Skipped):
            return found
        return self._entry(row, found)

    def _moment(self, row: Row) -> Moment | Skipped:
        """When the post is planned, or why the row gives none."""
        if row.empty:
            reason = mark("Import", "The row is empty.")
            return Skipped(row.line, SkipKind.EMPTY, reason)
        if not any(self._words(row, field) for field in _CONTENT):
            words = next(words.strip() for words in row.cells if words.strip())
            reason = mark("Import", "The row holds only a note: “{words}”.")
            return Skipped(row.line, SkipKind.NOTES, reason.filled(words=_extract(words)))
        day = self._words(row, Field.DATE)
        if not day:
            reason = mark("Import", "The row has no date.")
            return Skipped(row.line, SkipKind.NO_DATE, reason)
        moment = read_moment(day, self._order, self._zone)
        if moment is None:
            reason = mark("Import", "“{words}” is not a date that can be read.")
            return Skipped(row.line, SkipKind.BAD_DATE, reason.filled(words=_extract(day)))
        if not any(self._words(row, f) for f in (Field.TITLE, Field.TEXT, Field.HASHTAGS)):
            reason = mark("Import", "The row has neither a text nor a title.")
            return Skipped(row.line, SkipKind.NO_TEXT, reason)
        return moment

    def _entry(self, row: Row, moment: Moment) -> Entry:
        minute = read_minute(self._words(row, Field.TIME))
        wanted, whole = format_of(self._words(row, Field.FORMAT))
        status = self._status(row)
        link = self._words(row, Field.LINK)
        link = link if _ADDRESS.fullmatch(link) else ""
        images = self._images(row)
        unread = [
            (Field.TIME, minute is None),
            (Field.FORMAT, not whole),
            (Field.STATUS, folded(self._words(row, Field.STATUS)) not in vocabulary().statuses),
            (Field.DRAFT, folded(self._words(row, Field.DRAFT)) not in vocabulary().answers),
            (Field.LINK, not link),
            (Field.IMAGE, not images),
        ]
        return Entry(
            line=row.line,
            moment=moment if minute is None else Moment(moment.day, minute),
            title=one_line(self._words(row, Field.TITLE)),
            text=_with_hashtags(self._words(row, Field.TEXT), self._all(row, Field.HASHTAGS)),
            channels=self._words(row, Field.CHANNEL),
            further=self._words(row, Field.DISTRIBUTION),
            switches=tuple(
                self._columns.names[number]
                for number in self._numbers[Field.SWITCH]
                if vocabulary().answers.get(folded(cell(row, number)), False)
            ),
            pillar=self._words(row, Field.PILLAR),
            format=wanted,
            status=status,
            link=link,
            images=images,
            note=self._note(row, [field for field, left in unread if left]),
        )

    def _words(self, row: Row, field: Field) -> str:
        """The words of a field that has at most one column."""
        numbers = self._numbers[field]
        return next((words for number in numbers if (words := cell(row, number))), "")

    def _all(self, row: Row, field: Field) -> str:
        """The words of all columns of a field, one line each."""
        words = (cell(row, number) for number in self._numbers[field])
        return "\n".join(word for word in words if word)

    def _status(self, row: Row) -> Status | None:
        status = vocabulary().statuses.get(folded(self._words(row, Field.STATUS)))
        if status is not None:
            return status
        draft = vocabulary().answers.get(folded(self._words(row, Field.DRAFT)))
        return None if draft is None else Status.TO_WRITE if draft else Status.READY

    def _images(self, row: Row) -> tuple[Image, ...]:
        """The pictures named by a path; a wish or a web address stays in the note."""
        paths = [
            path.strip()
            for path in _BETWEEN_PICTURES.split(self._all(row, Field.IMAGE))
            if path.strip()
        ]
        if not all(_PICTURE.fullmatch(path) for path in paths):
            return ()
        return tuple(Image(path=path) for path in paths)

    def _note(self, row: Row, unread: Sequence[Field]) -> str:
        """The note columns, then every other column that the post itself does not show."""
        lines = [self._all(row, Field.NOTE)]
        for number, (name, field) in enumerate(
            zip(self._columns.names, self._columns.fields, strict=True)
        ):
            words = cell(row, number)
            if words and (field is None or field in unread):
                lines.append(noted(name, words))
        extra = (cell(row, n) for n in range(len(self._columns.names), len(row.cells)))
        return "\n".join(line for line in (*lines, *extra) if line)


def noted(name: str, words: str) -> str:
    """A cell as the note tells it: ``Header: value``; the value alone when nothing is above."""
    return f"{name.strip()}: {words}" if name.strip() else words


def format_of(words: str) -> tuple[Format | None, bool]:
    """The format a cell names, and whether it says nothing else (``Reel 15s`` says more).

    A word such as ``post`` names none: the network's usual format is meant.
    """
    known, name = vocabulary(), folded(words)
    if name in known.formats:
        return known.formats[name], True
    if name in known.usual or not name:
        return None, True
    inside = f" {without_brackets(name).replace('/', ' ').replace(',', ' ')} "
    found = next((kind for word, kind in known.formats.items() if f" {word} " in inside), None)
    return found, False


def _with_hashtags(text: str, hashtags: str) -> str:
    """The text followed by its hashtags, unless it already holds them."""
    if not hashtags or hashtags in text:
        return text
    return f"{text}\n\n{hashtags}" if text else hashtags


def _extract(words: str) -> str:
    line = one_line(words)
    return line if len(line) <= _EXTRACT else f"{line[: _EXTRACT - 1]}…"
