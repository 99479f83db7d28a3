# SPDX-License-Identifier: MIT
"""Windows that slide over the plan day by day, with the tallies of what they hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from cmdesk.domain.lines import Line, Placed


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of days (ordinals, both included): posts in all, and how many are of the kind."""

    start: int
    end: int
    total: int
    hits: int


Tallies = Mapping[int, tuple[int, int]]


def tallies_of(
    line: Line, span: tuple[int, int], kind: Callable[[Placed], bool | None]
) -> dict[int, tuple[int, int]]:
    """For each day of a span (ordinals, both included): posts, and those of the kind.

    ``kind`` says whether a post is of the kind looked for; None leaves it out altogether.
    """
    tallies: dict[int, tuple[int, int]] = {}
    for day in line.days_between(*span):
        answers = [answer for answer in map(kind, line.on(day)) if answer is not None]
        if answers:
            tallies[day] = (len(answers), sum(answers))
    return tallies


def sliding(tallies: Tallies, first: int, last: int, length: int) -> Iterator[Window]:
    """The windows of ``length`` days that start from ``first`` to ``last``, where they differ."""
    nothing = (0, 0)
    inside = [tally for day, tally in tallies.items() if first <= day < first + length]
    total, hits = sum(tally[0] for tally in inside), sum(tally[1] for tally in inside)
    yield Window(first, first + length - 1, total, hits)
    for start in range(first + 1, last + 1):
        end = start + length - 1
        came, gone = tallies.get(end, nothing), tallies.get(start - 1, nothing)
        if came is not nothing or gone is not nothing:
            total, hits = total + came[0] - gone[0], hits + came[1] - gone[1]
            yield Window(start, end, total, hits)
