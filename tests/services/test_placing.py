# SPDX-License-Identifier: MIT
"""The next free opening: after now, not taken, not on a closed day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from cmdesk.domain.plan import Plan
from cmdesk.domain.records import (
    Channel,
    Client,
    Closure,
    Opening,
    Pillar,
    Post,
    Record,
    Status,
    Version,
)
from cmdesk.services.edits import Batch, Set
from cmdesk.services.placing import Placing, place_next
from cmdesk.services.planning import Card
from cmdesk.services.platforms import load_platforms

NOW = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001  (a Tuesday; the wall clock has no zone)
TUESDAY, THURSDAY = date(2026, 11, 24), date(2026, 11, 26)
NEXT_TUESDAY = date(2026, 12, 1)
CLIENT = Client(id="client", name="Bakery")
FACEBOOK = Channel(id="fb", platform="facebook_page", name="Facebook")
INSTAGRAM = Channel(id="ig", platform="instagram", name="Instagram")
CRAFT = Pillar(id="craft", name="Craft")
TWICE = Opening(id="twice", channel_id="fb", weekdays=(2, 4), minute=540)


def card(key: str, channel: Channel | None = FACEBOOK, **values: object) -> Card:
    post = Post(id=f"p-{key}", text=key)
    version = Version(id=key, post_id=post.id, channel_id=channel.id if channel else None)
    return Card(replace(version, **values), post, channel, None)  # type: ignore[arg-type]


def placing(cards: list[Card], *records: Record, client: Client = CLIENT) -> Placing:
    stored = [record for one in cards for record in (one.post, one.version)]
    plan = Plan.of((client, FACEBOOK, INSTAGRAM, CRAFT, *stored, *records), load_platforms())
    return place_next(plan, cards, NOW)


def days(found: Placing) -> dict[str, date]:
    assert isinstance(found.edit, Batch)
    return {step.record_id: step.values["day"] for step in found.edit.edits if type(step) is Set}


def test_each_card_takes_the_next_free_opening() -> None:
    found = placing([card("a"), card("b")], TWICE)
    assert days(found) == {"a": THURSDAY, "b": NEXT_TUESDAY}  # this morning at 9:00 is over
    assert (found.placed, found.homeless) == (("a", "b"), ())
    assert found.edit is not None
    assert found.edit.label.n == 2
    (first, _) = found.edit.edits  # type: ignore[attr-defined]
    assert first.values == {"day": THURSDAY, "minute": 540, "occurrence": "twice/2026-11-26"}


def test_an_opening_without_an_hour_keeps_the_card_s() -> None:
    today = replace(TWICE, minute=None)
    found = placing([card("a", minute=700)], today)
    assert days(found) == {"a": TUESDAY}
    assert isinstance(found.edit, Batch)
    (step,) = found.edit.edits
    assert isinstance(step, Set)
    assert "minute" not in step.values


def test_a_card_without_a_channel_takes_the_opening_s() -> None:
    found = placing([card("a", None)], TWICE)
    assert isinstance(found.edit, Batch)
    (step,) = found.edit.edits
    assert isinstance(step, Set)
    assert step.values["channel_id"] == "fb"


def test_what_is_taken_closed_or_for_another_theme_is_left() -> None:
    there = card("there", day=THURSDAY, status=Status.READY)
    closure = Closure(id="c", start=date(2026, 11, 29), end=NEXT_TUESDAY)
    craft = Opening(id="craft-day", channel_id="fb", weekdays=(3,), minute=600, pillar_id="craft")
    away = Opening(id="x", channel_id="ig", weekdays=(3,), minute=600)
    found = placing([card("a")], TWICE, closure, craft, away, there.post, there.version)
    assert days(found) == {"a": date(2026, 12, 3)}


def test_a_closed_weekday_takes_only_a_rendez_vous() -> None:
    closed = replace(CLIENT, closed_weekdays=(4,))
    assert days(placing([card("a")], TWICE, client=closed)) == {"a": NEXT_TUESDAY}
    named = replace(TWICE, name="Thursday’s bread")
    assert days(placing([card("a")], named, client=closed)) == {"a": THURSDAY}


def test_without_a_free_opening_it_stays_and_is_named() -> None:
    retired = replace(FACEBOOK, active=False)
    lonely = card("a", INSTAGRAM)
    found = placing([lonely, card("done", status=Status.PUBLISHED)], TWICE)
    assert found == Placing(None, (), (lonely,))
    plan = Plan.of((CLIENT, retired, TWICE), load_platforms())
    assert place_next(plan, [card("b")], NOW).placed == ()
