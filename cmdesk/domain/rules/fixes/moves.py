# SPDX-License-Identifier: MIT
"""The repairs that move versions: where each goes, worked out without writing anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.lines import Placed
from cmdesk.domain.plan import Plan
from cmdesk.domain.rules.findings import Finding, FixKey
from cmdesk.domain.rules.fixes.choice import copies, not_fixed, surplus, too_close
from cmdesk.domain.rules.fixes.room import Room

HALF_DAY = 12 * 60


class Move(NamedTuple):
    """A version's new day (None: no date yet) and minute (None: no hour)."""

    version_id: str
    day: date | None
    minute: int | None


CHOICES: Mapping[FixKey, Callable[[Plan, Finding], tuple[Placed, ...]]] = {
    FixKey.SPREAD: surplus,
    FixKey.KEEP_FIRST: surplus,
    FixKey.KEEP_ONE: copies,
    FixKey.MOVE_TO_FREE_TIME: too_close,
    FixKey.HALF_DAY_LATER: not_fixed,
}


def moves_of(plan: Plan, finding: Finding, fix: FixKey, now: datetime) -> tuple[Move, ...]:
    """The moves one repair makes, in the order of the plan; none for a repair that moves nothing.

    ``now`` is the client's wall clock: nothing is put before it.
    """
    choice = CHOICES.get(fix)
    if choice is None:
        return ()
    moving = choice(plan, finding)
    if fix is FixKey.SPREAD:
        return _into_room(plan, moving, now)
    if fix is FixKey.MOVE_TO_FREE_TIME:
        return _into_room(plan, moving, now, later=True)
    if fix is FixKey.HALF_DAY_LATER:
        return tuple(
            Move(p.id, p.date, ((p.minute or 0) + HALF_DAY) % (2 * HALF_DAY)) for p in moving
        )
    return tuple(Move(place.id, None, place.minute) for place in moving)


def offered(plan: Plan, finding: Finding) -> tuple[FixKey, ...]:
    """The repairs that can do something: none that moves when nothing may be moved."""
    return tuple(fix for fix in finding.fixes if fix not in CHOICES or CHOICES[fix](plan, finding))


def changes_of(plan: Plan, moves: Iterable[Move]) -> ChangeSet:
    """What moves would change, for ``plan.after``."""
    changes = []
    for move in moves:
        version = plan.versions[move.version_id]
        changes.append(Change(version, replace(version, day=move.day, minute=move.minute)))
    return ChangeSet.of_changes(changes)


def _into_room(
    plan: Plan, moving: tuple[Placed, ...], now: datetime, *, later: bool = False
) -> tuple[Move, ...]:
    """Each on the earliest day with room, ``later`` than its own hour; else no date yet."""
    room = Room(plan, moving, now)
    moves = []
    for place in moving:
        spot = room.spot_for(place, place.day, place.minute if later else None)
        if spot is None:
            moves.append(Move(place.id, None, place.minute))
            continue
        room.take(place, spot)
        moves.append(Move(place.id, date.fromordinal(spot[0]), spot[1]))
    return tuple(moves)
