# SPDX-License-Identifier: MIT
"""What records and their fields are called where two documents are compared.

To add a record: 1. its name in ``KINDS``; 2. what tells one from another in ``name_of``; 3. the
fields worth naming, in the order they are read, in ``FIELDS``. A field that has no name here
counts among the *other details*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Final

from cmdesk.domain import records as r
from cmdesk.domain.cleaning import one_line
from cmdesk.domain.metrics import metric_of
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.platforms import heading_of_check, load_platforms, platform_of
from cmdesk.services.presentations import LANGUAGES

MOST_OF_NAME: Final = 60  # characters
MOST_OF_VALUE: Final = 160
_MINUTES_A_DAY: Final = 24 * 60

KINDS: Final[Mapping[type[r.Record], Text]] = {
    r.Client: mark("Comparing", "The business"),
    r.Closure: mark("Comparing", "Days off"),
    r.SpecialDay: mark("Comparing", "Special days"),
    r.Channel: mark("Comparing", "Channels"),
    r.Pillar: mark("Comparing", "Themes"),
    r.Opening: mark("Comparing", "Publishing times"),
    r.Post: mark("Comparing", "Posts"),
    r.Version: mark("Comparing", "Posts on a channel"),
    r.Acceptance: mark("Comparing", "“It’s intended”"),
    r.Mute: mark("Comparing", "“Don’t tell me again”"),
    r.Measurement: mark("Comparing", "Figures"),
    r.OwnMetric: mark("Comparing", "Metrics of our own"),
    r.Indicator: mark("Comparing", "Numbers we follow"),
    r.Aim: mark("Comparing", "Aims"),
    r.Adjustment: mark("Comparing", "Decisions"),
    r.ReportWords: mark("Comparing", "Words of a report"),
    r.ProfileCheck: mark("Comparing", "Checks of profiles"),
    r.Presentation: mark("Comparing", "Presentations"),
    r.WantedName: mark("Comparing", "Names"),
    r.NameSeen: mark("Comparing", "Looks at a name"),
    r.Ownership: mark("Comparing", "Who holds the accounts"),
}
OTHER_DETAILS: Final = mark("Comparing", "other details")
THERE_IS: Final = mark("Comparing", "yes")
_NAME: Final = mark("Comparing", "name")
_DAY: Final = mark("Comparing", "day")
_LINK: Final = mark("Comparing", "link")
_PICTURES: Final = mark("Comparing", "pictures")
_REASON: Final = mark("Comparing", "reason")
_NOTE: Final = mark("Comparing", "note")
_THEME: Final = mark("Comparing", "theme")
_CHANNEL: Final = mark("Comparing", "channel")
_HOUR: Final = mark("Comparing", "hour")
_TEXT: Final = mark("Comparing", "text")
_WORDS: Final = mark("Comparing", "words")

FIELDS: Final[Mapping[type[r.Record], Mapping[str, Text]]] = {
    r.Client: {
        "name": _NAME,
        "trade": mark("Comparing", "trade"),
        "time_zone": mark("Comparing", "time zone"),
        "language": mark("Comparing", "language of the posts"),
    },
    r.Closure: {
        "start": mark("Comparing", "first day"),
        "end": mark("Comparing", "last day"),
        "reason": _REASON,
    },
    r.SpecialDay: {"day": _DAY, "reason": _REASON},
    r.Channel: {
        "name": _NAME,
        "handle": mark("Comparing", "account"),
        "active": mark("Comparing", "in use"),
    },
    r.Pillar: {
        "name": _NAME,
        "wanted_share": mark("Comparing", "wanted share (%)"),
        "maximum_share": mark("Comparing", "share at most (%)"),
    },
    r.Opening: {
        "name": _NAME,
        "minute": _HOUR,
        "channel_id": _CHANNEL,
        "pillar_id": _THEME,
        "important": mark("Comparing", "not to be missed"),
    },
    r.Post: {
        "title": mark("Comparing", "title"),
        "text": _TEXT,
        "link": _LINK,
        "images": _PICTURES,
        "pillar_id": _THEME,
        "note": _NOTE,
        "photo_to_take": mark("Comparing", "photo to take"),
        "tell_team": mark("Comparing", "tell the team"),
    },
    r.Version: {
        "day": _DAY,
        "minute": _HOUR,
        "status": mark("Comparing", "status"),
        "channel_id": _CHANNEL,
        "text": mark("Comparing", "text of this channel"),
        "link": _LINK,
        "images": _PICTURES,
        "scheduled_with": mark("Comparing", "scheduled with"),
        "published_day": mark("Comparing", "published on"),
        "published_link": mark("Comparing", "address of the post"),
        "reactions": mark("Comparing", "reactions"),
    },
    r.Acceptance: {"reason": _REASON, "value": mark("Comparing", "up to")},
    r.Mute: {},
    r.Measurement: {"value": mark("Comparing", "value"), "day": _DAY, "note": _NOTE},
    r.OwnMetric: {"name": _NAME, "where": mark("Comparing", "where it is found")},
    r.Indicator: {"channel_id": _CHANNEL},
    r.Aim: {
        "words": _WORDS,
        "baseline": mark("Comparing", "point of departure"),
        "target": mark("Comparing", "target"),
        "due": mark("Comparing", "until"),
        "channel_id": _CHANNEL,
    },
    r.Adjustment: {"day": _DAY, "words": _WORDS},
    r.ReportWords: {"sentences": _WORDS},
    r.ProfileCheck: {
        "state": mark("Comparing", "state"),
        "day": _DAY,
        "note": _NOTE,
        "proof": mark("Comparing", "proof"),
    },
    r.Presentation: {"text": _TEXT},
    r.WantedName: {"name": _NAME},
    r.NameSeen: {"standing": mark("Comparing", "whose it is"), "day": _DAY, "note": _NOTE},
    r.Ownership: {
        "address": mark("Comparing", "address"),
        "person": mark("Comparing", "person"),
        "others": mark("Comparing", "who else"),
        "second_factor": mark("Comparing", "second factor"),
        "reviewed": mark("Comparing", "last reviewed"),
        "note": _NOTE,
    },
}
_STATUSES: Final[Mapping[StrEnum, Text]] = {
    r.Status.IDEA: mark("Status", "Idea"),
    r.Status.TO_WRITE: mark("Status", "Draft"),
    r.Status.TO_REVIEW: mark("Status", "To review"),
    r.Status.WITH_CLIENT: mark("Status", "With the client"),
    r.Status.TO_REWORK: mark("Status", "To rework"),
    r.Status.READY: mark("Status", "Ready"),
    r.Status.SCHEDULED: mark("Status", "Scheduled"),
    r.Status.PUBLISHED: mark("Status", "Published"),
    r.Status.NOT_PUBLISHED: mark("Status", "Not published"),
    r.Status.ON_HOLD: mark("Status", "On hold"),
}
_STATES: Final[Mapping[StrEnum, Text]] = {
    **_STATUSES,
    r.CheckState.TO_DO: mark("Comparing", "to do"),
    r.CheckState.DONE: mark("Comparing", "done"),
    r.CheckState.NOT_APPLICABLE: mark("Comparing", "not applicable"),
    r.Standing.OURS: mark("Comparing", "ours"),
    r.Standing.FREE: mark("Comparing", "free"),
    r.Standing.TAKEN: mark("Comparing", "taken"),
}
_NOTHING = mark("Comparing", "(nothing)")
_YES, _NO = mark("Comparing", "yes"), mark("Comparing", "no")
_AS_POST = mark("Comparing", "(as in the post)")
_UNWRITTEN = mark("Comparing", "a post without words")
_UNPLACED = mark("Comparing", "no channel yet")
_GONE = mark("Comparing", "something deleted")
_PLACE = mark("Comparing", "{channel}, {day:full}")
_PLACE_UNDATED = mark("Comparing", "{channel}, no date yet")
_POST_AT = mark("Comparing", "{post} · {place}")
_FROM_TO = mark("Comparing", "{start:full} to {end:full}")
_ON = mark("Comparing", "{day:full}")
_AT = mark("Comparing", "{at}")
_NUMBER = mark("Comparing", "{value}")
_OF_PICTURES = mark("Comparing", "%n picture(s)", "", 1)
_OPENING = mark("Comparing", "{channel}, at {at}")
_OPENING_ANY = mark("Comparing", "{channel}, any hour")
_OF_CHANNEL = mark("Comparing", "{channel} · {metric}")
_MEASURED = mark("Comparing", "{metric}, {day:full}")
_OF_PROFILE = mark("Comparing", "{channel} · {what}")
_OF_MONTH = mark("Comparing", "{day:month}")
_HOURS_OF = mark("Comparing", "{what}, {day:full}")
_NAMED: Final = (
    *(r.Client, r.Channel, r.Pillar, r.OwnMetric, r.WantedName),
    *(r.Aim, r.Adjustment),
)
_SAME_FOR_VERSION: Final = frozenset({"text", "link", "images"})


@dataclass(frozen=True, slots=True)
class Names:
    """Where the names stand to which the records of one document refer, by id.

    ``language`` is the client's, in which checks and networks are called.
    """

    posts: Mapping[str, r.Post]
    channels: Mapping[str, r.Channel]
    pillars: Mapping[str, r.Pillar]
    own_metrics: Mapping[str, r.OwnMetric] = field(default_factory=dict)
    wanted: Mapping[str, r.WantedName] = field(default_factory=dict)
    language: str = "en"


def name_of(record: r.Record, names: Names) -> Text:
    """What tells a record from its like, for a reader."""
    if isinstance(record, r.Post):
        return post_name(record)
    if isinstance(record, r.Version):
        post = names.posts.get(record.post_id)
        called = _GONE if post is None else post_name(post)
        return _POST_AT.filled(post=called, place=place_of(record, names))
    if isinstance(record, r.Opening):
        return _opening_name(record, names)
    if isinstance(record, r.ProfileCheck | r.Presentation | r.Ownership | r.NameSeen):
        return _profile_name(record, names)
    if isinstance(record, _NAMED):
        words = record.words if isinstance(record, r.Aim | r.Adjustment) else record.name
        return plain(_cut(one_line(words), MOST_OF_NAME)) if words else _NOTHING
    return _name_by_day(record, names)


def _profile_name(
    record: r.ProfileCheck | r.Presentation | r.Ownership | r.NameSeen, names: Names
) -> Text:
    """What belongs to a profile, by its channel or network and what it is about there."""
    if isinstance(record, r.NameSeen):
        platform = platform_of(load_platforms(), record.platform).label_in(names.language)
        name = names.wanted.get(record.name_id)
        called = _GONE if name is None else plain(_cut(name.name, MOST_OF_NAME))
        return _OF_PROFILE.filled(channel=platform, what=called)
    channel = _channel_name(record.channel_id, names)
    if isinstance(record, r.Presentation) and record.language:
        language = LANGUAGES.get(record.language, plain(record.language))
        return _OF_PROFILE.filled(channel=channel, what=language)
    if not isinstance(record, r.ProfileCheck):
        return channel
    what: Text | str = heading_of_check(record.check, names.language)
    if record.occasion is not None:
        what = _HOURS_OF.filled(what=what, day=record.occasion)
    return _OF_PROFILE.filled(channel=channel, what=what)


def _number_name(record: r.Measurement | r.Indicator, names: Names) -> Text:
    """A number by its metric, with the channel it is of and the day it was noted."""
    called = metric_of(record.metric, names.own_metrics.values()).name
    if record.channel_id is not None:
        called = _OF_CHANNEL.filled(metric=called, channel=_channel_name(record.channel_id, names))
    if isinstance(record, r.Indicator):
        return called
    return _MEASURED.filled(metric=called, day=record.day)


def _name_by_day(record: r.Record, names: Names) -> Text:
    """The name of what has none of its own."""
    if isinstance(record, r.Measurement | r.Indicator):
        return _number_name(record, names)
    if isinstance(record, r.Closure):
        return _FROM_TO.filled(start=record.start, end=record.end)
    if isinstance(record, r.SpecialDay):
        return _ON.filled(day=record.day)
    if isinstance(record, r.ReportWords):
        return _OF_MONTH.filled(day=record.month)
    return plain(record.rule) if isinstance(record, r.Acceptance | r.Mute) else _NOTHING


def post_name(post: r.Post) -> Text:
    """A post by its title or its first words."""
    words = one_line(post.title) or one_line(post.text)
    return plain(_cut(words, MOST_OF_NAME)) if words else _UNWRITTEN


def place_of(version: r.Version, names: Names) -> Text:
    """Where and on which day a version is planned."""
    channel = _channel_name(version.channel_id, names)
    if version.real_day is None:
        return _PLACE_UNDATED.filled(channel=channel)
    return _PLACE.filled(channel=channel, day=version.real_day)


def status_of(version: r.Version) -> Text:
    """How far a version is."""
    return _STATUSES[version.status]


def value_of(record: r.Record, field: str, names: Names) -> Text:
    """What a record's field holds, in words."""
    value = getattr(record, field)
    if value is None and isinstance(record, r.Version) and field in _SAME_FOR_VERSION:
        return _AS_POST
    if value is None or value == "":
        return _NOTHING
    if field == "images":
        return _OF_PICTURES.filled(n=len(value))
    if field == "minute":
        return _AT.filled(at=_clock(value))
    return _referred(field, value, names) or _plain_value(value)


def _referred(field: str, value: object, names: Names) -> Text | None:
    """The name of what a field points to; None for a field that does not."""
    if field == "channel_id":
        return _channel_name(str(value), names)
    if field == "pillar_id":
        pillar = names.pillars.get(str(value))
        return _GONE if pillar is None else plain(_cut(pillar.name, MOST_OF_NAME))
    return None


def _plain_value(value: object) -> Text:
    """A value that means the same whatever holds it."""
    if isinstance(value, StrEnum):
        return _STATES[value]
    if isinstance(value, tuple):
        return plain(_cut(one_line(" · ".join(filter(None, value))), MOST_OF_VALUE))
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, date):
        return _ON.filled(day=value)
    if isinstance(value, int | float):
        return _NUMBER.filled(value=value)
    return plain(_cut(one_line(str(value)), MOST_OF_VALUE))


def _opening_name(opening: r.Opening, names: Names) -> Text:
    if opening.name:
        return plain(_cut(opening.name, MOST_OF_NAME))
    channel = _channel_name(opening.channel_id, names)
    if opening.minute is None:
        return _OPENING_ANY.filled(channel=channel)
    return _OPENING.filled(channel=channel, at=_clock(opening.minute))


def _channel_name(channel_id: str | None, names: Names) -> Text:
    if channel_id is None:
        return _UNPLACED
    channel = names.channels.get(channel_id)
    return _GONE if channel is None else plain(_cut(channel.name, MOST_OF_NAME))


def _clock(minute: int) -> time:
    return time(*divmod(minute % _MINUTES_A_DAY, 60))


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
