# SPDX-License-Identifier: MIT
"""What can be counted, on a network and in the shop, and how its values are said.

To add a metric: 1. an entry in ``METRICS`` (its key is never renamed); 2. where its number is
found: ``[numbers.KEY]`` in the files of its platforms, or ``where`` here for one of the business;
nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from cmdesk.domain.folding import folded
from cmdesk.domain.records import FOLLOWERS, Nature, OwnMetric, Region, Unit
from cmdesk.domain.texts import Text, mark, plain

REACTIONS: Final = "reactions"
RATING: Final = "review_rating"
SUBSCRIBERS: Final = "subscribers"
MOST_STARS: Final = 5
_COUNT, _MONEY, _PERCENT = Unit.COUNT, Unit.MONEY, Unit.PERCENT
_FLOW, _STOCK, _RATIO = Nature.FLOW, Nature.STOCK, Nature.RATIO

_SOCIAL: Final = frozenset(
    {
        *("facebook_page", "instagram", "linkedin_page", "linkedin_personal", "x", "threads"),
        *("bluesky", "mastodon", "tiktok", "youtube", "pinterest", "snapchat"),
        *("telegram_channel", "whatsapp_channel"),
    }
)
_REACH: Final = frozenset(
    {"facebook_page", "instagram", "linkedin_page", "linkedin_personal", "tiktok", "snapchat"}
)
_VIEWED: Final = frozenset(
    {
        *("facebook_page", "instagram", "linkedin_page", "linkedin_personal", "x", "threads"),
        *("tiktok", "youtube", "pinterest", "snapchat", "telegram_channel"),
    }
)
_ANSWERED: Final = _SOCIAL - {"whatsapp_channel", "telegram_channel", "snapchat"}
_WRITTEN_TO: Final = frozenset(
    {"facebook_page", "instagram", "linkedin_page", "linkedin_personal", "x", "tiktok", "bluesky"}
)
_CLICKED: Final = frozenset(
    {"facebook_page", "instagram", "linkedin_page", "linkedin_personal", "x", "pinterest"}
)
_SHARED: Final = frozenset(
    {
        *("facebook_page", "instagram", "linkedin_page", "linkedin_personal", "x", "threads"),
        *("bluesky", "mastodon", "tiktok", "youtube"),
    }
)
_VISITED: Final = frozenset(
    {"facebook_page", "instagram", "linkedin_page", "linkedin_personal", "x", "tiktok"}
)
_GOOGLE: Final = frozenset({"google_business"})
_LETTER: Final = frozenset({"newsletter"})


@dataclass(frozen=True, slots=True)
class Metric:
    """Something that is counted.

    ``platforms`` are the keys of the networks that give it, empty for all; ``where`` says where a
    number of the business is found (a network's own is in ``domain.numbers_found``). ``whole``
    is True for what is never a fraction, ``own`` for one that the user added, and ``known`` False
    for the key of another version, which shows itself.
    """

    key: str
    name: Text
    unit: Unit = Unit.COUNT
    nature: Nature = Nature.FLOW
    per_channel: bool = False
    platforms: frozenset[str] = frozenset()
    where: Text | None = None
    whole: bool = False
    own: bool = False
    known: bool = True

    def given_by(self, platform: str) -> bool:
        """Whether a channel of this platform has the number."""
        return self.per_channel and (not self.platforms or platform in self.platforms)


def _on(key: str, name: Text, nature: Nature, platforms: frozenset[str]) -> Metric:
    """A count of a channel."""
    return Metric(key, name, nature=nature, per_channel=True, platforms=platforms, whole=True)


def _here(key: str, name: Text, where: Text) -> Metric:
    """A count of the business that adds up."""
    return Metric(key, name, where=where, whole=True)


_TILL: Final = mark("Metrics", "On the till: the total or the number of receipts of the period.")
_BOOK: Final = mark("Metrics", "In the appointment book or the booking tool: count the period.")
_MAIL: Final = mark("Metrics", "In the mailbox and on the phone: count, or keep a tally.")
_ORDERS: Final = mark("Metrics", "In the order book, or among the orders of the shop’s site.")
_TALLY: Final = mark("Metrics", "Ask at the till “how did you hear of us?” and keep a tally.")
_SITE: Final = mark("Metrics", "In the visit statistics of the site, where its host shows them.")

# To add one: 1. an entry; 2. where its number is found (see above). The order is that of lists.
METRICS: Final[tuple[Metric, ...]] = (
    _on(FOLLOWERS, mark("Metrics", "followers"), _STOCK, _SOCIAL),
    _on("reach", mark("Metrics", "people reached"), _FLOW, _REACH),
    _on("views", mark("Metrics", "views"), _FLOW, _VIEWED | {"blog"} | _GOOGLE),
    _on(REACTIONS, mark("Metrics", "reactions"), _FLOW, _SOCIAL),
    _on("comments", mark("Metrics", "comments"), _FLOW, _ANSWERED | {"blog"}),
    _on("shares", mark("Metrics", "shares"), _FLOW, _SHARED),
    _on("clicks", mark("Metrics", "clicks on links"), _FLOW, _CLICKED | _LETTER | _GOOGLE),
    _on("profile_visits", mark("Metrics", "visits of the profile"), _FLOW, _VISITED),
    _on("private_messages", mark("Metrics", "private messages"), _FLOW, _WRITTEN_TO),
    _on("visits", mark("Metrics", "visits"), _FLOW, frozenset({"blog"})),
    _on("calls", mark("Metrics", "calls"), _FLOW, _GOOGLE),
    _on("directions", mark("Metrics", "requests for directions"), _FLOW, _GOOGLE),
    _on("reviews", mark("Metrics", "reviews"), _STOCK, _GOOGLE | {"facebook_page"}),
    Metric(
        RATING,
        mark("Metrics", "average rating"),
        nature=_RATIO,
        per_channel=True,
        platforms=_GOOGLE | {"facebook_page"},
    ),
    _on(SUBSCRIBERS, mark("Metrics", "subscribers"), _STOCK, _LETTER),
    Metric(
        "open_rate",
        mark("Metrics", "letters opened"),
        unit=_PERCENT,
        nature=_RATIO,
        per_channel=True,
        platforms=_LETTER,
    ),
    _here("customers", mark("Metrics", "customers at the till"), _TILL),
    Metric("sales", mark("Metrics", "sales"), unit=_MONEY, where=_TILL),
    _here("bookings", mark("Metrics", "bookings"), _BOOK),
    _here("orders", mark("Metrics", "orders"), _ORDERS),
    _here("from_networks", mark("Metrics", "customers who come from a network"), _TALLY),
    _here("site_visits", mark("Metrics", "visits of the site"), _SITE),
    _here("enquiries", mark("Metrics", "enquiries"), _MAIL),
    _here("phone_calls", mark("Metrics", "phone calls"), _MAIL),
    Metric(
        "members",
        mark("Metrics", "members"),
        nature=_STOCK,
        where=mark("Metrics", "In the list of members."),
        whole=True,
    ),
)
_BY_KEY: Final = {metric.key: metric for metric in METRICS}

# To add a trade of ``resources/ideas``: the number of the shop that is proposed to it.
SHOP_METRIC: Final = {
    "food": "customers",
    "shop": "customers",
    "care": "bookings",
    "tourism": "bookings",
    "crafts": "orders",
    "consultant": "enquiries",
    "association": "members",
}


def metric_of(key: str, own: Iterable[OwnMetric] = ()) -> Metric:
    """The metric of a key: of the catalogue, one of the user's, else one that shows its key."""
    if key in _BY_KEY:
        return _BY_KEY[key]
    for one in own:
        if one.id == key:
            return of_own(one)
    return Metric(key, plain(key), known=False)


def of_own(own: OwnMetric) -> Metric:
    """A metric that the user added, as any other."""
    return Metric(
        own.id,
        plain(own.name),
        unit=own.unit,
        nature=own.nature,
        per_channel=own.per_channel,
        where=plain(own.where) if own.where else None,
        own=True,
    )


def metric_named(
    words: str, own: Iterable[OwnMetric] = (), said: Callable[[Text], str] | None = None
) -> Metric | None:
    """The metric that somebody names by its key or its name, case and accents aside; else None.

    ``said`` says a name in the language in use; the user's own metrics come first.
    """
    wanted = folded(words.strip())
    for metric in (*(of_own(one) for one in own), *METRICS):
        names = {metric.key, str(metric.name.args.get("words", metric.name.source))}
        if said is not None:
            names.add(said(metric.name))
        if wanted in {folded(name) for name in names}:
            return metric
    return None


def metrics_of_platform(platform: str, own: Iterable[OwnMetric] = ()) -> tuple[Metric, ...]:
    """The metrics that a channel of a platform has, the user's own last."""
    found = (*METRICS, *(of_own(one) for one in own))
    return tuple(metric for metric in found if metric.given_by(platform))


def audience_of(platform: str) -> str:
    """The key of the metric that counts who listens on a platform; empty where nothing does."""
    return next((key for key in (FOLLOWERS, SUBSCRIBERS) if _BY_KEY[key].given_by(platform)), "")


def metrics_of_business(own: Iterable[OwnMetric] = ()) -> tuple[Metric, ...]:
    """The metrics of the business itself, the user's own last."""
    found = (*METRICS, *(of_own(one) for one in own))
    return tuple(metric for metric in found if not metric.per_channel)


_EURO: Final = mark("Figures", "€{value}")
_DOLLAR: Final = mark("Figures", "${value}")
_POUND: Final = mark("Figures", "£{value}")
_FRANC: Final = mark("Figures", "CHF {value}")
_SHARE: Final = mark("Figures", "{value}%")
_MINUTES: Final = mark("Figures", "{value} min")
_NUMBER: Final = mark("Figures", "{value}")
_CENTS: Final = mark("Figures", "{value:money}")
_MORE: Final = mark("Figures", "+{value}")
_LESS: Final = mark("Figures", "−{value}")
_MONEY_OF: Final = {
    Region.QUEBEC: _DOLLAR,
    Region.CANADA: _DOLLAR,
    Region.UNITED_STATES: _DOLLAR,
    Region.UNITED_KINGDOM: _POUND,
    Region.SWITZERLAND: _FRANC,
}


def said_value(metric: Metric, value: float, region: Region = Region.FRANCE) -> Text:
    """A value with its unit: ``1,204``, ``€640``, ``€640.50``, ``21%``, ``12 min``."""
    whole = metric.whole or value == int(value)
    number: float | Text = round(value) if whole else value
    if metric.unit is Unit.MONEY and not whole:
        number = _CENTS.filled(value=value)
    said = {
        Unit.COUNT: _NUMBER,
        Unit.MONEY: _MONEY_OF.get(region, _EURO),
        Unit.PERCENT: _SHARE,
        Unit.MINUTES: _MINUTES,
    }[metric.unit]
    return said.filled(value=number)


def said_change(metric: Metric, change: float, region: Region = Region.FRANCE) -> Text:
    """A difference with its sign: ``+38``, ``−€21``, ``0``."""
    if change == 0:
        return said_value(metric, 0, region)
    size = said_value(metric, abs(change), region)
    return (_MORE if change > 0 else _LESS).filled(value=size)
