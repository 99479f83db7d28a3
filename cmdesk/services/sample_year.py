# SPDX-License-Identifier: MIT
"""The sample's year: what was counted, aimed at and decided, and how far its profiles are.

Everything in ``resources/sample/LANGUAGE.toml`` counts back from today: months and weeks that
ended, days ago. Numbers between two given ones follow a curve with small waves, so that a year of
weeks takes one line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from math import sin
from typing import Any, Final

from cmdesk.domain.months import Month, month_of
from cmdesk.domain.records import (
    Adjustment,
    Aim,
    Channel,
    CheckState,
    Indicator,
    Measurement,
    NameSeen,
    Ownership,
    Period,
    Post,
    Presentation,
    ProfileCheck,
    Record,
    Standing,
    Status,
    Version,
    WantedName,
    new_id,
)

WEEKS: Final = 52
_FRIDAY: Final = 5
_WAVE, _GROWTH_A_WEEK = 0.12, 0.06


def year_records(
    content: Mapping[str, Any], channels: Mapping[str, Channel], today: date
) -> Iterator[Record]:
    """What the sample counted, aims at, decided and checked; channels by the file's keys."""
    for order, entry in enumerate(content["number"]):
        place = _place(entry, channels)
        weekly = "from" in entry
        period = Period.WEEK if weekly else Period.MONTH
        yield Indicator(id=new_id(), order=order, period=period, **place)
        yield from _weekly(entry, place, today) if weekly else _monthly(entry, place, today)
    for entry in content["aim"]:
        yield _aim(entry, _place(entry, channels), today)
    for entry in content["decision"]:
        day = today - timedelta(weeks=entry["weeks_ago"])
        yield Adjustment(id=new_id(), day=day, words=entry["words"], **_place(entry, channels))
    yield from _profiles(content, channels, today)


def with_reactions(
    record: Record, liked: Mapping[str | None, int], posts: Mapping[str, Post], today: date
) -> Record:
    """A published version with about as many reactions as its theme gets (by the theme's id)."""
    if not isinstance(record, Version) or record.status is not Status.PUBLISHED:
        return record
    usual = liked.get(posts[record.post_id].pillar_id)
    if usual is None or record.published_day is None:
        return record
    weeks_ago = (today - record.published_day).days / 7
    wave = _WAVE * sin(record.published_day.toordinal() * 2.4)
    reactions = round(usual * (1 + wave) * (1 - _GROWTH_A_WEEK * weeks_ago))
    return replace(record, reactions=max(1, reactions))


def _place(entry: Mapping[str, Any], channels: Mapping[str, Channel]) -> dict[str, Any]:
    channel_id = channels[entry["on"]].id if "on" in entry else None
    return {"metric": entry.get("metric", ""), "channel_id": channel_id}


def _weekly(
    entry: Mapping[str, Any], place: Mapping[str, Any], today: date
) -> Iterator[Measurement]:
    """A stock read each Friday of a year, on its way from one number to the other."""
    first, last = entry["from"], entry["to"]
    friday = today - timedelta(days=(today.isoweekday() - _FRIDAY) % 7)
    for week in range(WEEKS + 1):
        share = (week / WEEKS) ** 1.3
        wave = sin(week * 0.9) * (last - first) * 0.01 if 0 < week < WEEKS else 0
        day = friday - timedelta(weeks=WEEKS - week)
        value = float(round(first + (last - first) * share + wave))
        yield Measurement(id=new_id(), value=value, day=day, **place)


def _monthly(
    entry: Mapping[str, Any], place: Mapping[str, Any], today: date
) -> Iterator[Measurement]:
    """A flow of whole months, the last of which has ended."""
    values = entry["monthly"]
    for back, value in zip(range(len(values), 0, -1), values, strict=True):
        day = _months_from(today, -back).end
        yield Measurement(id=new_id(), value=float(value), day=day, period=Period.MONTH, **place)


def _months_from(today: date, number: int) -> Month:
    month = month_of(today)
    for _ in range(abs(number)):
        month = month.next if number > 0 else month.previous
    return month


def _aim(entry: Mapping[str, Any], place: Mapping[str, Any], today: date) -> Aim:
    return Aim(
        id=new_id(),
        words=entry["words"],
        baseline=float(entry["baseline"]),
        target=float(entry["target"]),
        start=_months_from(today, -entry["months_ago"]).end,
        due=_months_from(today, entry["months_ahead"]).end,
        **place,
    )


def _profiles(
    content: Mapping[str, Any], channels: Mapping[str, Channel], today: date
) -> Iterator[Record]:
    for entry in content["checked"]:
        for check in entry["checks"]:
            yield ProfileCheck(
                id=new_id(),
                channel_id=channels[entry["on"]].id,
                check=check,
                state=CheckState(entry.get("state", CheckState.DONE)),
                day=today - timedelta(days=entry["days_ago"]),
            )
    for entry in content["presentation"]:
        yield Presentation(id=new_id(), channel_id=channels[entry["on"]].id, text=entry["text"])
    for entry in content["wanted_name"]:
        name = WantedName(id=new_id(), name=entry["name"])
        yield name
        for seen in entry["seen"]:
            yield NameSeen(
                id=new_id(),
                name_id=name.id,
                platform=seen["platform"],
                standing=Standing(seen["standing"]),
                day=today - timedelta(days=seen["days_ago"]),
            )
    for entry in content["ownership"]:
        yield Ownership(
            id=new_id(),
            channel_id=channels[entry["on"]].id,
            address=entry["address"],
            person=entry["person"],
            others=entry.get("others", ""),
            second_factor=entry.get("second_factor", ""),
            reviewed=today - timedelta(days=entry["days_ago"]),
        )
