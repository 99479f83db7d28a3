# SPDX-License-Identifier: MIT
"""Windows that slide over the plan day by day, with the tallies of what they hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cmdesk.domain.lines import Line, Placed


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of days (ordinals, both included): posts in all, and how many are of the kind."""

    start: int
    end: int
    total: int
    hits: int


def sliding(
    line: Line, first: int, last: int, length: int, kind: Callable[[Placed], bool | None]
) -> Iterator[Window]:
    """Every window of ``length`` days from the one that starts on ``first`` to ``last``.

    ``kind`` says whether a post is of the kind looked for; None leaves it out altogether.
    Windows in which nothing changed since the one before are left out.
    """
    tallies: dict[int, tuple[int, int]] = {}
    for place in line.between(first, last + length - 1):
        answer = kind(place)
        if answer is not None:
            total, hits = tallies.get(place.day, (0, 0))
            tallies[place.day] = (total + 1, hits + answer)
    total = sum(tallies.get(day, (0, 0))[0] for day in range(first, first + length - 1))
    hits = sum(tallies.get(day, (0, 0))[1] for day in range(first, first + length - 1))
    for start in range(first, last + 1):
        end = start + length - 1
        came, gone = tallies.get(end, (0, 0)), tallies.get(start - 1, (0, 0))
        if start == first:
            gone = (0, 0)
        total, hits = total + came[0] - gone[0], hits + came[1] - gone[1]
        if start == first or came[0] or gone[0]:
            yield Window(start, end, total, hits)
