# SPDX-License-Identifier: MIT
"""Two states of a document side by side: what only one of them has, and what differs.

    comparison = compare(ours, theirs)
    comparison.counts[Post].different, comparison.lines

*Here* is the first document, *there* the second. A post that only one of them has is one line,
whatever its places.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Final, TypeVar

from cmdesk.domain.records import (
    RECORDS,
    Channel,
    Client,
    OwnMetric,
    Pillar,
    Post,
    Record,
    Version,
    WantedName,
)
from cmdesk.domain.texts import Text, mark
from cmdesk.services.comparing_words import (
    FIELDS,
    KINDS,
    OTHER_DETAILS,
    THERE_IS,
    Names,
    name_of,
    place_of,
    status_of,
    value_of,
)
from cmdesk.store.access import Reader
from cmdesk.store.course import Course

R = TypeVar("R", bound=Record)

MOST_LINES: Final = 200  # of each side

_ORDER: Final = (Post, Version, *(kind for kind in RECORDS if kind not in (Post, Version)))
_PLACED = mark("Comparing", "{place} ({status})")
_PLACED_MORE = mark("Comparing", "{place} ({status}), and %n more place(s)", "", 1)


class Side(StrEnum):
    """Where something is: in the first document only, in the second only, in both but unlike."""

    HERE = "here"
    THERE = "there"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many records of a kind are only here, only there, and different."""

    here: int = 0
    there: int = 0
    different: int = 0

    def of(self, side: Side) -> int:
        """The number of one side."""
        return {Side.HERE: self.here, Side.THERE: self.there}.get(side, self.different)


@dataclass(frozen=True, slots=True)
class Line:
    """One difference in words.

    ``part`` names the field that differs, None for a record that one side lacks; then the words
    of that side are None. For details without a name both are.
    """

    side: Side
    kind: Text
    what: Text
    part: Text | None = None
    here: Text | None = None
    there: Text | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs: counts by kind, and the first lines of each side in words.

    ``more`` tells how many lines of a side are left out.
    """

    counts: Mapping[type[Record], Counts]
    lines: tuple[Line, ...]
    more: Mapping[Side, int]

    @property
    def same(self) -> bool:
        """Whether the two hold the same."""
        return not self.counts

    def name_of(self, kind: type[Record]) -> Text:
        """What a kind of record is called."""
        return KINDS[kind]

    def total(self, side: Side) -> int:
        """How many records of all kinds are on a side."""
        return sum(counts.of(side) for counts in self.counts.values())


def compare(here: Reader, there: Reader, course: Course | None = None) -> Comparison:
    """Compare two documents record by record, by their ids.

    Raises Stopped when ``course``, which counts the records read, was stopped.
    """
    course = course or Course()
    one, other = _Document(here, course), _Document(there, course)
    counts = {kind: found for kind in _ORDER if (found := _counted(one, other, kind)) != Counts()}
    lines: dict[Side, list[Line]] = {side: [] for side in Side}
    more = dict.fromkeys(Side, 0)
    for line in _lines(one, other):
        course.step(0)
        if len(lines[line.side]) < MOST_LINES:
            lines[line.side].append(line)
        else:
            more[line.side] += 1
    return Comparison(counts, tuple(line for side in lines.values() for line in side), more)


class _Document:
    """All records of one document by kind and id, and the names they refer to."""

    def __init__(self, reader: Reader, course: Course) -> None:
        self._by_kind: dict[type[Record], dict[str, Record]] = {}
        for kind in RECORDS:
            self._by_kind[kind] = {one.id: one for one in reader.all(kind)}
            course.step(len(self._by_kind[kind]))
        self.names = Names(
            posts=self._all(Post),
            channels=self._all(Channel),
            pillars=self._all(Pillar),
            own_metrics=self._all(OwnMetric),
            wanted=self._all(WantedName),
            language=next((one.language for one in self._all(Client).values()), "en"),
        )
        self.places: dict[str, list[Version]] = {}
        for version in self._all(Version).values():
            self.places.setdefault(version.post_id, []).append(version)

    def _all(self, kind: type[R]) -> dict[str, R]:
        found = self._by_kind[kind].items()
        return {record_id: one for record_id, one in found if isinstance(one, kind)}

    def of(self, kind: type[Record]) -> Mapping[str, Record]:
        """The records of a kind, oldest first."""
        return self._by_kind[kind]


def _counted(one: _Document, other: _Document, kind: type[Record]) -> Counts:
    ours, theirs = one.of(kind), other.of(kind)
    both = ours.keys() & theirs.keys()
    different = sum(ours[key] != theirs[key] for key in both)
    return Counts(len(ours) - len(both), len(theirs) - len(both), different)


def _lines(one: _Document, other: _Document) -> Iterator[Line]:
    """Every difference, the posts first."""
    for kind in _ORDER:
        ours, theirs = one.of(kind), other.of(kind)
        for key, record in ours.items():
            if key not in theirs:
                yield from _only(Side.HERE, record, one, other)
            elif record != theirs[key]:
                yield from _different(record, theirs[key], one, other)
        for key, record in theirs.items():
            if key not in ours:
                yield from _only(Side.THERE, record, other, one)


def _only(side: Side, record: Record, owner: _Document, lacking: _Document) -> Iterator[Line]:
    """The line of a record that one side lacks."""
    if isinstance(record, Version) and record.post_id not in lacking.names.posts:
        return  # told with its post
    words = _described(record, owner)
    here, there = (words, None) if side is Side.HERE else (None, words)
    kind = KINDS[type(record)]
    yield Line(side, kind, name_of(record, owner.names), here=here, there=there)


def _described(record: Record, owner: _Document) -> Text:
    """What is said of a record in the column of the side that has it."""
    if isinstance(record, Version):
        return status_of(record)
    places = owner.places.get(record.id, []) if isinstance(record, Post) else []
    if not places:
        return THERE_IS
    first, *others = places
    text = _PLACED_MORE.filled(n=len(others)) if others else _PLACED
    return text.filled(place=place_of(first, owner.names), status=status_of(first))


def _different(ours: Record, theirs: Record, one: _Document, other: _Document) -> Iterator[Line]:
    """The lines of a record that both have: one for each field with a name that differs."""
    kind, what = KINDS[type(ours)], name_of(ours, one.names)
    unlike = _unlike(ours, theirs)
    named = FIELDS[type(ours)]
    for field, part in named.items():
        if field in unlike:
            here, there = value_of(ours, field, one.names), value_of(theirs, field, other.names)
            yield Line(Side.DIFFERENT, kind, what, part, here, there)
    if not unlike <= named.keys():
        yield Line(Side.DIFFERENT, kind, what, OTHER_DETAILS)


def _unlike(ours: Record, theirs: Record) -> set[str]:
    names: Sequence[str] = [field.name for field in fields(ours)]
    return {name for name in names if getattr(ours, name) != getattr(theirs, name)}
