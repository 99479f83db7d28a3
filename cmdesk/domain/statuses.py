# SPDX-License-Identifier: MIT
"""How far a post is: the order of the statuses, and what follows from a status and the clock."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time

from cmdesk.domain.records import Status, Version

# From the first idea to the fact. A post that will not be published is done with as well, so it
# keeps nothing back; *on hold* is no step of the way and shows above all.
ORDER: tuple[Status, ...] = (
    Status.IDEA,
    Status.TO_WRITE,
    Status.TO_REVIEW,
    Status.WITH_CLIENT,
    Status.TO_REWORK,
    Status.READY,
    Status.SCHEDULED,
    Status.PUBLISHED,
    Status.NOT_PUBLISHED,
)


def status_of_post(statuses: Iterable[Status]) -> Status:
    """The status of a post from its versions': the least advanced, *on hold* above all.

    A post without versions is an idea.
    """
    found = set(statuses)
    if Status.ON_HOLD in found:
        return Status.ON_HOLD
    return min(found, key=ORDER.index, default=Status.IDEA)


def to_confirm(version: Version, now: datetime) -> bool:
    """True when it was handed to a scheduler and its time has passed: did it go out?

    ``now`` is the client's wall clock. Without an hour its day must be over.
    """
    if version.status is not Status.SCHEDULED or version.day is None:
        return False
    if version.minute is None:
        return version.day < now.date()
    hour, minute = divmod(version.minute, 60)
    return datetime.combine(version.day, time(hour, minute)) <= now.replace(tzinfo=None)
