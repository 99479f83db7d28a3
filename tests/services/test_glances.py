# SPDX-License-Identifier: MIT
"""What the list of the latest documents may tell of one that is not open."""

from __future__ import annotations

from datetime import date, datetime

from cmdesk.domain.plan import Plan
from cmdesk.domain.records import (
    Channel,
    Client,
    Closure,
    Opening,
    Post,
    Record,
    Status,
    Version,
)
from cmdesk.services.glances import WEEKS_AHEAD, glance_of

at = datetime.fromisoformat

TODAY = date(2026, 11, 25)  # a Wednesday
NEXT, AFTER = date(2026, 11, 30), date(2026, 12, 7)
CLIENT = Client(id="c", name="Lou")
CHANNEL = Channel(id="f", platform="facebook_page", name="Facebook")
PAUSED = Channel(id="x", platform="x", name="X", active=False)


def plan_of(*records: Record, client: Client = CLIENT) -> Plan:
    post = Post(id="p", text="Bread")
    return Plan.of((client, CHANNEL, PAUSED, post, *records), {})


def version(key: str, day: date | None, **values: object) -> Version:
    return Version(id=key, post_id="p", channel_id="f", day=day, **values)  # type: ignore[arg-type]


def test_nothing_is_nothing() -> None:
    glance = glance_of(plan_of(), TODAY)
    assert glance.due == ()
    assert list(glance.weeks.values()) == [(0, 0)] * WEEKS_AHEAD
    assert next(iter(glance.weeks)) == NEXT


def test_weeks_hold_what_is_planned_and_what_is_expected() -> None:
    glance = glance_of(
        plan_of(
            Opening(id="o", channel_id="f", weekdays=(1, 3, 5)),
            Opening(id="q", channel_id="x", weekdays=(2,)),  # of a channel at rest
            Closure(id="z", start=date(2026, 12, 9), end=date(2026, 12, 31)),
            version("a", NEXT),
            version("b", date(2026, 12, 2), status=Status.ON_HOLD),
            version("this week", TODAY),
            version("no day", None),
        ),
        TODAY,
    )
    assert glance.weeks[NEXT] == (1, 3)
    assert glance.weeks[AFTER] == (0, 1), "closed from Wednesday on"


def test_what_is_scheduled_is_due_at_its_hour_or_at_the_end_of_its_day() -> None:
    glance = glance_of(
        plan_of(
            version("b", TODAY, status=Status.SCHEDULED),
            version("a", TODAY, minute=570, status=Status.SCHEDULED),
            version("c", TODAY, minute=570, status=Status.READY),
        ),
        TODAY,
    )
    assert glance.due == (at("2026-11-25T09:30"), at("2026-11-26T00:00"))
    assert glance.to_confirm(at("2026-11-25T09:29")) == 0
    assert glance.to_confirm(at("2026-11-25T09:30")) == 1


def test_weeks_begin_when_the_client_says() -> None:
    sunday = Client(id="c", name="Lou", week_start=7)
    glance = glance_of(plan_of(client=sunday), TODAY)
    assert next(iter(glance.weeks)) == date(2026, 11, 29)


def test_on_a_closed_weekday_only_a_rendezvous_is_expected() -> None:
    openings = (
        Opening(id="usual", channel_id="f", weekdays=(1, 3)),
        Opening(id="named", channel_id="f", weekdays=(1,), name="Monday’s loaf"),
    )
    client = Client(id="c", name="Lou", closed_weekdays=(1,))
    assert glance_of(plan_of(*openings, client=client), TODAY).weeks[NEXT] == (0, 2)
