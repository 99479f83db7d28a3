# SPDX-License-Identifier: MIT
"""Small plans for the tests of cadence, made with few words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.plan import Plan
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import (
    About,
    Channel,
    Client,
    Degree,
    Format,
    Post,
    Record,
    Rhythm,
    Status,
    Version,
)
from cmdesk.domain.rules import check
from cmdesk.domain.rules.findings import Finding
from cmdesk.services.platforms import load_platforms

MONDAY = date(2026, 11, 23)
THURSDAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 (the client's wall clock)
LONG = "Our walnut bread comes out of the oven at seven and is gone by ten, so come early."

FACEBOOK = Channel(id="fb", platform="facebook_page", name="Facebook")
INSTAGRAM = Channel(id="ig", platform="instagram", name="Instagram")
NEWSLETTER = Channel(id="nl", platform="newsletter", name="Newsletter")
X = Channel(id="x", platform="x", name="X")


def at(day: date, minute: int = 540) -> datetime:
    """A moment of the client's wall clock."""
    return datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)


class Desk:
    """Records under way: add posts in one line, then look at what is found."""

    def __init__(self, *records: Record, **client: Any) -> None:
        self.client = Client(id="client", name="Bakery", **client)
        self.records: dict[str, Record] = {
            record.id: record for record in (self.client, FACEBOOK, INSTAGRAM, NEWSLETTER, X)
        }
        self.records.update({record.id: record for record in records})
        self._numbers = count()

    def post(
        self,
        day: date | None,
        minute: int | None = None,
        channel: str | None = "fb",
        *,
        version: Mapping[str, Any] | None = None,
        **post: Any,
    ) -> str:
        """Add a post with one version; the version's id."""
        number = next(self._numbers)
        post_id, version_id = f"p{number:04}", f"v{number:04}"
        self.records[post_id] = Post(id=post_id, **{"text": f"Text {number}", **post})
        self.records[version_id] = Version(
            id=version_id,
            post_id=post_id,
            channel_id=channel,
            day=day,
            minute=minute,
            **(version or {}),
        )
        return version_id

    def posts(self, days: Iterable[date], **post: Any) -> list[str]:
        """Add the same kind of post on each day."""
        return [self.post(day, **post) for day in days]

    def set(self, record_id: str, **values: Any) -> None:
        """Change fields of a record."""
        self.records[record_id] = replace(self.records[record_id], **values)

    @property
    def plan(self) -> Plan:
        """The plan of all records."""
        return Plan.of(self.records.values(), load_platforms())

    def found(self, now: datetime = NOW, **options: bool) -> tuple[Finding, ...]:
        """What is found, by all rules."""
        return check(self.plan, now, **options)

    def of_rule(self, key: str, now: datetime = NOW, **options: bool) -> list[Finding]:
        """What one rule says on its own, in the list that is shown."""
        return [finding for finding in self.found(now, **options) if finding.rule == key]


def days_from(start: date, number: int, step: int = 1) -> list[date]:
    """Days at a regular distance."""
    return [start + timedelta(days=step * index) for index in range(number)]


def changed(before: Record | None, after: Record | None) -> ChangeSet:
    """A change of one record."""
    return ChangeSet((Change(before, after),))


def platforms() -> Mapping[str, Platform]:
    """The networks of the program."""
    return load_platforms()


__all__ = [
    "FACEBOOK",
    "INSTAGRAM",
    "LONG",
    "MONDAY",
    "NEWSLETTER",
    "NOW",
    "THURSDAY",
    "About",
    "Degree",
    "Desk",
    "Format",
    "Rhythm",
    "Status",
    "X",
    "at",
    "changed",
    "days_from",
    "platforms",
]
