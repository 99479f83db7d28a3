# SPDX-License-Identifier: MIT
"""Figures that somebody reads: where they are found, and the first of them.

Noting them is in ``services.noting``, choosing them in ``services.following``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from cmdesk.config.paths import resource
from cmdesk.domain.metrics import Metric, audience_of
from cmdesk.domain.numbers_found import NumberFound, parse
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import FOLLOWERS, Channel, Measurement, new_id
from cmdesk.domain.texts import Text, plain


@cache
def load_numbers_found() -> Mapping[str, Mapping[str, NumberFound]]:
    """Where the numbers of each platform are found, by platform and metric."""
    return MappingProxyType(
        {
            path.stem: parse(path.read_text(encoding="utf-8"), path.stem)
            for path in sorted(resource("platforms").glob("*.toml"))
        }
    )


def where_found(metric: Metric, platform: str, language: str) -> tuple[Text, bool] | None:
    """Where to read a number, and True when that is only roughly so; None when nothing is known.

    ``platform`` is the key of the channel's, empty for a number of the business.
    """
    found = load_numbers_found().get(platform, {}).get(metric.key)
    if found is not None:
        return plain(found.said_in(language)), found.indicative
    return None if metric.where is None else (metric.where, False)


def has_followers(platform: Platform) -> bool:
    """Whether people follow a channel there, so that they can be counted."""
    return bool(audience_of(platform.key))


def first_followers(channel: Channel, count: float, day: date) -> Measurement:
    """How many people followed a channel, or got its letter, on the day its calendar was begun."""
    metric = audience_of(channel.platform) or FOLLOWERS
    return Measurement(
        id=new_id(), metric=metric, value=float(count), day=day, channel_id=channel.id
    )
