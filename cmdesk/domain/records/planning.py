# SPDX-License-Identifier: MIT
"""The plan: posts (one idea with its text) and their versions (the cards)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cmdesk.domain.records.base import Record
from cmdesk.domain.records.editorial import Degree


class Format(StrEnum):
    """What a version is on its channel."""

    TEXT = "text"
    PHOTO = "photo"
    CAROUSEL = "carousel"
    VIDEO = "video"
    SHORT = "short"
    STORY = "story"
    ARTICLE = "article"
    NEWSLETTER = "newsletter"
    OTHER = "other"


class Group(StrEnum):
    """Formats that compete with each other on a channel and are counted together."""

    FEED = "feed"
    STORY = "story"
    SHORT = "short"
    NEWSLETTER = "newsletter"


GROUP_OF: dict[Format, Group] = {
    Format.STORY: Group.STORY,
    Format.SHORT: Group.SHORT,
    Format.NEWSLETTER: Group.NEWSLETTER,
}


def group_of(kind: Format) -> Group:
    """The group a format is counted in: story, short and newsletter alone, all else in feed."""
    return GROUP_OF.get(kind, Group.FEED)


class Status(StrEnum):
    """How far a version is, from the first idea to the fact."""

    IDEA = "idea"
    TO_WRITE = "to_write"
    TO_REVIEW = "to_review"
    WITH_CLIENT = "with_client"
    TO_REWORK = "to_rework"
    READY = "ready"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    NOT_PUBLISHED = "not_published"
    ON_HOLD = "on_hold"


class About(StrEnum):
    """Who a post speaks of."""

    US = "us"
    CUSTOMERS = "customers"
    SUBJECT = "subject"
    OTHERS = "others"


class Permission(StrEnum):
    """Whether the people on a picture agreed to its use."""

    NOT_NEEDED = "not_needed"
    RECEIVED = "received"
    TO_ASK = "to_ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture of a post: its path on this computer, what it shows, and the permission.

    A relative ``path`` begins at the document's folder. ``permission_day`` is when the people on
    it agreed, None when that is not known. ``preview`` is a small JPEG in base64, made when the
    picture was added; empty for what cannot be shown.
    """

    path: str
    alt: str = ""
    permission: Permission = Permission.NOT_NEEDED
    preview: str = ""
    permission_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Record):
    """One idea with its text, told on one channel or several through its versions."""

    title: str = ""
    text: str = ""
    link: str = ""
    images: tuple[Image, ...] = ()
    pillar_id: str | None = None
    degree: Degree | None = None
    about: About | None = None
    asks: bool = False
    tell_team: str = ""
    photo_to_take: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(Record):
    """A post on one channel: the card that is dragged, ruled and printed.

    ``day`` None is *no date yet*; ``minute`` (0–1439, the client's wall clock) None is no hour;
    ``text``, ``link`` and ``images`` None mean *as in the post*, empty means *deliberately empty*.
    ``occurrence`` names the opening's occurrence it fulfils (``occurrence_id``).
    A *scheduled* version was handed to ``scheduled_with`` at ``scheduled_at`` (ISO, wall clock),
    ``handed_over`` tells what it was then (a fingerprint, empty when unknown);
    a *published* one carries its real day, minute and link, and ``reactions`` the number of
    reactions that was noted, None when none was.
    """

    post_id: str
    channel_id: str | None = None
    format: Format = Format.TEXT
    day: date | None = None
    minute: int | None = None
    status: Status = Status.IDEA
    scheduled_with: str = ""
    scheduled_at: str | None = None
    published_day: date | None = None
    published_minute: int | None = None
    published_link: str = ""
    occurrence: str | None = None
    pinned: bool = False
    text: str | None = None
    link: str | None = None
    images: tuple[Image, ...] | None = None
    handed_over: str = ""
    reactions: int | None = None

    @property
    def real_day(self) -> date | None:
        """The day that counts: the real one once published, else the planned one."""
        if self.status is Status.PUBLISHED and self.published_day is not None:
            return self.published_day
        return self.day

    @property
    def real_minute(self) -> int | None:
        """The minute that counts, of the day in ``real_day``."""
        if self.status is Status.PUBLISHED and self.published_day is not None:
            return self.published_minute
        return self.minute

    @property
    def counted(self) -> bool:
        """True when cadence counts it: it has a day and is neither on hold nor called off."""
        return self.real_day is not None and self.status not in NOT_COUNTED


NOT_COUNTED = frozenset({Status.NOT_PUBLISHED, Status.ON_HOLD})
