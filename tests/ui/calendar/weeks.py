# SPDX-License-Identifier: MIT
"""A bakery's plan, with as many posts as a test wants, on a fixed day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from cmdesk.domain.records import (
    Channel,
    Client,
    Closure,
    KeptFor,
    Opening,
    Pattern,
    Pillar,
    Post,
    Record,
    SpecialDay,
    Status,
    Version,
)

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)  # a Thursday

BASE: tuple[Record, ...] = (
    Client(id="client", name="Lacroix Bakery", kept_for=KeptFor.TEAM),  # who sees everything
    Channel(id="fb", platform="facebook_page", name="Facebook"),
    Channel(id="ig", platform="instagram", name="Instagram"),
    Channel(id="x", platform="x", name="X"),
    Pillar(id="craft", name="Craft", colour="#2A7F9E", wanted_share=35),
    Pillar(
        id="street", name="Our street", colour="#7AA63A", pattern=Pattern.DIAGONAL, wanted_share=30
    ),
    Pillar(
        id="behind", name="Behind the scenes", colour="#C9A227", pattern=Pattern.DOTS,
        wanted_share=15,
    ),
    Pillar(
        id="offers", name="Offers", colour="#C8553D", pattern=Pattern.HORIZONTAL, maximum_share=30
    ),
)  # fmt: skip


@dataclass
class Plan:
    """Posts written down in a few words, as records."""

    records: list[Record] = field(default_factory=lambda: list(BASE))

    def add(
        self,
        text: str,
        day: date | None,
        minute: int | None = 540,
        channel: str | None = "fb",
        pillar: str | None = "craft",
        *,
        status: Status = Status.READY,
    ) -> str:
        """One post with one version; returns the version's id."""
        number = len(self.records)
        self.records.append(Post(id=f"p{number}", text=text, pillar_id=pillar))
        published = day if status is Status.PUBLISHED else None
        self.records.append(
            Version(
                id=f"v{number}",
                post_id=f"p{number}",
                channel_id=channel,
                day=day,
                minute=minute,
                status=status,
                published_day=published,
                published_minute=minute if published else None,
            )
        )
        return f"v{number}"


def ordinary_week() -> Plan:
    """The week of the design's picture, without the Thursday of 45."""
    plan, day = Plan(), MONDAY
    draft, done, handed = Status.TO_WRITE, Status.PUBLISHED, Status.SCHEDULED
    plan.add(
        "Why our sourdough is twelve years old: Marc’s video", day, 480, "fb", "craft", status=done
    )
    plan.add("5:10, first batch. The photo of the day", day, 735, "ig", "behind", status=done)
    plan.add(
        "We are looking for an apprentice from January on", day, 1050, "fb", "street", status=handed
    )
    tue, wed, thu = (day + timedelta(days=n) for n in (1, 2, 3))
    plan.add(
        "Organic flour: what stone milling changes in the loaf",
        tue,
        540,
        "x",
        "craft",
        status=handed,
    )
    plan.add("A part of the article and the link to the blog", tue, 690, "fb", "craft")
    plan.add("Which is your pastry on Wednesdays?", wed, 600, "ig", "street")
    plan.add("Question: pain au chocolat, warm or cold?", wed, 1080, "fb", "street", status=draft)
    plan.add("Thank you for the hundred answers", thu, None, "ig", "street", status=draft)
    fri, sat, sun = (day + timedelta(days=n) for n in (4, 5, 6))
    plan.add("No Black Friday here: the right price all year", fri, 480, "fb", "street")
    plan.add("The yule log can be ordered from today on", fri, 720, "ig", "offers", status=draft)
    plan.add("Children’s workshop, the photos (parents agreed)", sat, 900, "ig", "behind")
    plan.add("December’s dates and the festival of lights", sun, 600, "fb", "street")
    plan.add("An idea about the old oven", None, None, "ig", "behind", status=Status.IDEA)
    plan.records.append(SpecialDay(id="special", day=fri, reason="Christmas market"))
    plan.records.append(Closure(id="closure", start=sun, end=sun, reason="Stocktaking"))
    plan.records.append(
        Opening(id="rdv", channel_id="ig", weekdays=(6,), minute=540, name="Saturday’s bread")
    )
    return plan


def crowded_week() -> Plan:
    """The ordinary week with 45 posts on Facebook on its Thursday."""
    plan = ordinary_week()
    for n in range(45):
        text = f"{n + 1}: two baguettes bought, the third one is for free until noon"
        plan.add(text, MONDAY + timedelta(days=3), 420 + n * 13, "fb", "offers")
    return plan


def long_plan(posts: int) -> Plan:
    """Many posts over years, ten a week or so, with a busy present week."""
    plan = ordinary_week()
    for n in range(posts):
        day = MONDAY + timedelta(days=(n * 7) // 10 - posts // 3)
        plan.add(f"Post number {n} of a long story", day, 480 + n % 600, ("fb", "ig", "x")[n % 3])
    return plan
