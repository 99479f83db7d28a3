# SPDX-License-Identifier: MIT
"""What stands under *More*, as plain values: of the post, and of each of its channels."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from cmdesk.domain.records import About, Degree, Format, Image, Post


@dataclass(frozen=True, slots=True)
class Details:
    """The fields of a post under *More*; the names are the record's."""

    title: str = ""
    link: str = ""
    degree: Degree | None = None
    about: About | None = None
    asks: bool = False
    tell_team: str = ""
    photo_to_take: str = ""
    note: str = ""

    @classmethod
    def of(cls, post: Post) -> Details:
        """What a stored post holds."""
        return cls(
            title=post.title,
            link=post.link,
            degree=post.degree,
            about=post.about,
            asks=post.asks,
            tell_team=post.tell_team,
            photo_to_take=post.photo_to_take,
            note=post.note,
        )

    def applied(self, post: Post) -> Post:
        """The post with these in it."""
        return replace(post, **asdict(self))

    @property
    def words(self) -> tuple[str, ...]:
        """Everything in it that somebody wrote."""
        return (self.title, self.link, self.tell_team, self.photo_to_take, self.note)


NOTHING_MORE = Details()


@dataclass(frozen=True, slots=True)
class Part:
    """What one channel gets: its format, and a text, a link, pictures of its own.

    ``format`` None is the usual one of its network; ``text``, ``link`` and ``images`` None are
    those of the post, and empty means deliberately none.
    """

    channel_id: str
    format: Format | None = None
    text: str | None = None
    link: str | None = None
    images: tuple[Image, ...] | None = None


@dataclass(frozen=True, slots=True)
class Common:
    """What the post has, for each channel that has nothing of its own instead."""

    text: str = ""
    link: str = ""
    images: tuple[Image, ...] = ()
