# SPDX-License-Identifier: MIT
"""How far a post is: the order of the statuses, and what follows from a status and the clock."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

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


def due_at(version: Version) -> datetime | None:
    """When a scheduled version has to be confirmed, on the client's wall; None for any other.

    Without an hour that is when its day is over.
    """
    if version.status is not Status.SCHEDULED or version.day is None:
        return None
    midnight = datetime.combine(version.day, time())
    if version.minute is None:
        return midnight + timedelta(days=1) if version.day < date.max else None
    return midnight + timedelta(minutes=version.minute)


def to_confirm(version: Version, now: datetime) -> bool:
    """True when it was handed to a scheduler and its time has passed: did it go out?

    ``now`` is the client's wall clock.
    """
    due = due_at(version)
    return due is not None and due <= now.replace(tzinfo=None)
