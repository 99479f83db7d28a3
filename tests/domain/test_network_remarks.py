# SPDX-License-Identifier: MIT
"""What the composer's line says about pictures, links and hashtags."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from cmdesk.domain.figures import Figure, Grade
from cmdesk.domain.network_remarks import Outgoing, hashtags_in, remarks_on
from cmdesk.domain.platforms import Platform, unknown
from cmdesk.domain.records import Format, Image


def figure(value: int) -> Figure:
    return Figure(value, "ours", Grade.C, date(2026, 11, 21))


HOLO = Platform(
    key="holo",
    labels={"en": "Holo"},
    badges={"en": "HO"},
    pictures=figure(2),
    hashtags=figure(1),
    clickable_links=False,
)
NO_MARKS: Mapping[str, int] = {}
PLAIN = Outgoing("Holo", HOLO, NO_MARKS, Format.PHOTO, "Rye", "", ())
THREE = tuple(Image(path=f"/{n}.jpg", alt="a loaf") for n in range(3))


def said(*channels: Outgoing) -> list[tuple[str, dict[str, object], int | None]]:
    return [(text.source, dict(text.args), text.n) for text in remarks_on(channels)]


def test_nothing_is_said_of_what_is_usual() -> None:
    assert said(PLAIN, replace(PLAIN, images=THREE[:2], text="Rye #bread")) == []
    assert said() == []


def test_a_network_that_takes_fewer_pictures_says_so() -> None:
    (remark,) = said(replace(PLAIN, images=THREE))
    assert remark == (
        "{channel} takes %n picture(s) a post; here are {count}.",
        {"channel": "Holo", "count": 3},
        2,
    )
    assert said(replace(PLAIN, images=THREE, format=Format.STORY)) == []
    for marks in ({"pictures": 3}, {"pictures": 0}):
        assert said(replace(PLAIN, images=THREE, marks=marks)) == []
    assert said(replace(PLAIN, images=THREE, platform=unknown("new"))) == []


@pytest.mark.parametrize(
    ("text", "link"), [("Rye", "https://example.com"), ("Rye: example.com/rye now", "")]
)
def test_a_link_that_leads_nowhere_is_said_once(text: str, link: str) -> None:
    one = replace(PLAIN, text=text, link=link)
    other = replace(one, channel="Holo 2")
    clickable = replace(one, channel="Web", platform=replace(HOLO, clickable_links=True))
    (remark,) = said(one, other, clickable)
    assert remark[:2] == ("A link cannot be clicked on {channels}.", {"channels": "Holo, Holo 2"})


def test_hashtags_over_the_usual_are_counted() -> None:
    many = replace(PLAIN, text="#Rye and #pain_d’épices, #1")
    three = replace(many, channel="Holo 3", text="#a #b #c")
    first, second = said(many, replace(many, channel="Holo 2"), three)
    assert first[0] == "{count} hashtags; usual marks: {channels}."
    assert first[1] == {"count": 2, "channels": "Holo 1, Holo 2 1"}
    assert second[1] == {"count": 3, "channels": "Holo 3 1"}
    assert said(replace(PLAIN, text="#a #b", platform=unknown("new"))) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("#été2026 #rye", 2), ("#1 C# a#b &#39; /#anchor", 0), ("(#rye)#bread", 2)],
)
def test_what_is_a_hashtag(text: str, count: int) -> None:
    assert hashtags_in(text) == count


def test_a_picture_without_words_is_counted_once_for_all_channels() -> None:
    images = (*THREE[:1], Image(path="/bare.jpg", alt=" "))
    (remark,) = said(replace(PLAIN, images=images), replace(PLAIN, channel="B", images=images))
    assert remark == ("%n picture(s) without alt text.", {}, 1)
