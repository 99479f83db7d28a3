# SPDX-License-Identifier: MIT
"""Which numbers a client follows, and the metrics of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from cmdesk.domain.ideas import Trade, trade_of
from cmdesk.domain.metrics import SHOP_METRIC, audience_of
from cmdesk.domain.records import (
    Adjustment,
    Aim,
    Channel,
    Indicator,
    Measurement,
    OwnMetric,
    Period,
    Version,
    new_id,
)
from cmdesk.domain.texts import Text, mark
from cmdesk.services.editorial import client_of
from cmdesk.services.edits import Add, Batch, Edit, Remove, Set
from cmdesk.services.noting import ordered_indicators
from cmdesk.services.removal import removal_of
from cmdesk.services.series import log_of
from cmdesk.store.access import Reader

MOST_NETWORKS: Final = 2
USUAL_SHOP_METRIC: Final = "customers"


def suggested_indicators(reader: Reader, trades: Mapping[str, Trade]) -> tuple[Indicator, ...]:
    """The three numbers proposed first: the followers of two networks, one number of the shop.

    The networks are the active ones with the most posts, then the first made. What is followed
    already is left out.
    """
    client, posts = client_of(reader), Counter(v.channel_id for v in reader.all(Version))
    followed = {(one.metric, one.channel_id) for one in reader.all(Indicator)}
    channels = [c for c in reader.all(Channel) if c.active and audience_of(c.platform)]
    channels.sort(key=lambda channel: -posts[channel.id])
    wanted: list[tuple[str, str | None]] = [
        (audience_of(channel.platform), channel.id) for channel in channels[:MOST_NETWORKS]
    ]
    trade = trade_of(client.trade, trades)
    wanted.append((SHOP_METRIC.get(trade.key if trade else "", USUAL_SHOP_METRIC), None))
    first = _next_order(reader)
    return tuple(
        Indicator(id=new_id(), metric=metric, channel_id=channel_id, order=first + place)
        for place, (metric, channel_id) in enumerate(wanted)
        if (metric, channel_id) not in followed
    )


def follow(reader: Reader, indicators: Iterable[Indicator]) -> Edit | None:
    """Follow numbers, after those followed already; None when all of them are."""
    followed = {(one.metric, one.channel_id) for one in reader.all(Indicator)}
    wanted = {(one.metric, one.channel_id): one for one in indicators}
    first = _next_order(reader)
    fresh = [one for place, one in wanted.items() if place not in followed]
    if not fresh:
        return None
    added = tuple(replace(one, order=first + place) for place, one in enumerate(fresh))
    return Add(added, mark("Following", "follow %n number(s)", "", 1).filled(n=len(added)))


def new_indicator(
    metric: str, channel_id: str | None = None, period: Period = Period.MONTH
) -> Indicator:
    """A number to follow; ``follow`` gives it its place."""
    return Indicator(id=new_id(), metric=metric, channel_id=channel_id, period=period)


def change_indicator(reader: Reader, indicator_id: str, period: Period) -> Edit:
    """Note a number by the day, the week or the month from now on."""
    label = mark("Following", "change how often {metric} is noted")
    named = _name_of(reader, indicator_id)
    return Set(Indicator, indicator_id, {"period": period}, label.filled(metric=named))


def unfollow(reader: Reader, indicator_id: str) -> Edit:
    """No longer ask for a number; what was noted stays."""
    label = mark("Following", "no longer follow {metric}")
    return Remove(Indicator, (indicator_id,), label.filled(metric=_name_of(reader, indicator_id)))


def reorder(reader: Reader, indicator_ids: Sequence[str]) -> Edit | None:
    """Put the numbers in this order, those not named after them; None when nothing moves."""
    stored = ordered_indicators(reader)
    places = {one: place for place, one in enumerate(indicator_ids)}
    wanted = sorted(stored, key=lambda one: places.get(one.id, len(places)))
    label = mark("Following", "put the numbers in another order")
    steps = tuple(
        Set(Indicator, one.id, {"order": place}, label)
        for place, one in enumerate(wanted)
        if one.order != place
    )
    return Batch(steps, label) if steps else None


def add_own_metric(own: OwnMetric) -> Edit:
    """Add a metric of the client's own."""
    return Add((own,), mark("Following", "add the number “{name}”").filled(name=own.name))


def change_own_metric(reader: Reader, own_id: str, values: Mapping[str, Any]) -> Edit:
    """Give a metric of the client's own another name, unit, nature or place to find it."""
    own = reader.get(OwnMetric, own_id)
    label = mark("Following", "change the number “{name}”").filled(name=own.name)
    return Set(OwnMetric, own_id, values, label)


def delete_own_metric(reader: Reader, own_id: str) -> Edit:
    """Delete a metric of the client's own with its values, its aims and its line in the table.

    What was decided stays, without it; the label says how many values go.
    """
    own = reader.get(OwnMetric, own_id)
    noted = tuple(one.id for one in reader.find(Measurement, metric=own_id))
    label = mark("Following", "delete the number “{name}”").filled(name=own.name)
    if noted:
        counted = mark("Following", "delete the number “{name}” and %n value(s)", "", 1)
        label = counted.filled(n=len(noted), name=own.name)
    loosened = reader.find(Adjustment, metric=own_id)
    steps: tuple[Edit, ...] = (
        *removal_of(Measurement, noted, label),
        *removal_of(Indicator, tuple(i.id for i in reader.find(Indicator, metric=own_id)), label),
        *removal_of(Aim, tuple(aim.id for aim in reader.find(Aim, metric=own_id)), label),
        *(Set(Adjustment, one.id, {"metric": ""}, label) for one in loosened),
        Remove(OwnMetric, (own_id,), label),
    )
    return Batch(steps, label)


def _next_order(reader: Reader) -> int:
    return max((one.order for one in reader.all(Indicator)), default=-1) + 1


def _name_of(reader: Reader, indicator_id: str) -> Text:
    indicator = reader.get(Indicator, indicator_id)
    return log_of(reader).name(indicator.metric, indicator.channel_id)
