# SPDX-License-Identifier: MIT
"""Figures that somebody reads: where they are found, and the first of them.

Noting them is in ``services.noting``, choosing them in ``services.following``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final

from cmdesk.config.paths import resource
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import Metric
from cmdesk.domain.numbers_found import NumberFound, parse
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import FOLLOWERS, Channel, Measurement, new_id
from cmdesk.domain.texts import Text, mark, plain

MOST_DIGITS: Final = 10
_SPACES: Final = " \u00a0\u202f\u2009"  # ordinary, no-break, narrow no-break, thin
_NOT_A_COUNT: Final = mark(
    "Measures",
    "“{words}” is not a number that can be kept. Write all its digits, like 1204, "
    "or leave the field empty.",
)
_NOBODY_FOLLOWS: Final = frozenset({"blog", "google_business"})


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
    return platform.key not in _NOBODY_FOLLOWS


def count_written(words: str, separator: str = "") -> int | None:
    """The whole number that was written, None for nothing; raises WrongInput.

    Thousands may stand apart by spaces or by the language's own ``separator``.
    """
    words = words.strip()
    if not words:
        return None
    apart = re.escape(_SPACES + separator)
    grouped = rf"[0-9]+|[0-9]{{1,3}}(?:[{apart}][0-9]{{3}})+"
    digits = re.sub(r"[^0-9]", "", words)
    if re.fullmatch(grouped, words) is None or len(digits) > MOST_DIGITS:
        raise WrongInput(_NOT_A_COUNT.filled(words=words[:20]))
    return int(digits)


def first_followers(channel: Channel, count: int, day: date) -> Measurement:
    """How many people followed a channel on the day its calendar was begun."""
    return Measurement(
        id=new_id(), metric=FOLLOWERS, value=float(count), day=day, channel_id=channel.id
    )
