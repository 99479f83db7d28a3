# SPDX-License-Identifier: MIT
"""What was published and what people reacted to, over the spans one looks at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.months import Span
from cmdesk.domain.reacting import Verdict
from cmdesk.domain.records import (
    FOLLOWERS,
    Adjustment,
    Aim,
    Client,
    Degree,
    Format,
    Indicator,
    Measurement,
    Period,
    Pillar,
    Post,
    Status,
    Version,
)
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set, apply
from cmdesk.services.planning import set_status
from cmdesk.services.results import (
    LOOKS,
    By,
    Look,
    last_numbers,
    note_reactions,
    published_per_week,
    span_of_look,
    what_people_react_to,
)
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.i18n import say
from tests.services.conftest import BLOG, CLIENT, CRAFT, FACEBOOK
from tests.services.laws import held

TODAY = date(2026, 11, 22)  # a Sunday
NOW = datetime.combine(TODAY, time(9))
OFFERS = Pillar(id="offers", name="Offres", usual_degree=Degree.SELL)
POSTS = (
    Post(id="craft-post", text="Bread", pillar_id="craft"),
    Post(id="offer-post", text="Offer", pillar_id="offers"),
    Post(id="useful-offer", text="Recipe", pillar_id="offers", degree=Degree.USEFUL),
    Post(id="free-post", text="Hello"),
)


def published(
    post: str,
    day: date,
    reactions: int | None,
    kind: Format = Format.PHOTO,
    channel: str = "facebook",
) -> Version:
    return Version(
        id=f"{post}-{day}-{channel}",
        post_id=post,
        channel_id=channel,
        format=kind,
        status=Status.PUBLISHED,
        day=day - timedelta(days=1),
        published_day=day,
        reactions=reactions,
    )


VERSIONS = (
    *(published("craft-post", TODAY - timedelta(days=n), 80 + n, Format.VIDEO) for n in range(5)),
    *(published("offer-post", TODAY - timedelta(days=n), 6) for n in range(6)),
    *(published("free-post", TODAY - timedelta(days=n), 22) for n in range(3)),
    published("free-post", TODAY - timedelta(days=9), None, channel="blog"),
    published("craft-post", date(2026, 1, 5), 500),
    Version(id="planned", post_id="craft-post", channel_id="facebook", day=TODAY),
)


@pytest.fixture
def document(tmp_path: Path) -> Iterator[DocumentFile]:
    made = DocumentFile.create(
        tmp_path / "w.db", (CLIENT, FACEBOOK, BLOG, CRAFT, OFFERS, *POSTS, *VERSIONS)
    )
    yield made
    made.close()


@pytest.mark.parametrize(
    ("look", "start"),
    [
        (Look.FOUR_WEEKS, date(2026, 10, 26)),
        (Look.THREE_MONTHS, date(2026, 8, 24)),
        (Look.YEAR, date(2025, 11, 24)),
        (Look.ALL, date(2026, 1, 5)),
    ],
)
def test_one_looks_back_over_whole_weeks(document: DocumentFile, look: Look, start: date) -> None:
    with document.reading() as reader:
        assert span_of_look(reader, look, TODAY) == Span(start, TODAY)
    assert say(LOOKS[look])


def test_since_the_start_begins_with_the_first_fact(tmp_path: Path) -> None:
    facts = (
        Measurement(id="m", metric="sales", value=1, day=date(2026, 3, 3)),
        Adjustment(id="d", day=date(2026, 3, 2), words="x"),
        Aim(id="a", words="x", start=date(2026, 3, 1)),
        Aim(id="b", words="x"),
    )
    for n in range(4):
        with (
            DocumentFile.create(tmp_path / f"{n}.db", (CLIENT, *facts[:n])) as made,
            made.reading() as reader,
        ):
            assert span_of_look(reader, Look.ALL, TODAY).start == min(
                [TODAY, *(date(2026, 3, 3 - one) for one in range(n))]
            )


def test_a_slip_of_the_pen_is_not_the_start(tmp_path: Path) -> None:
    slip = Measurement(id="m", metric="sales", value=1, day=date(26, 3, 3))
    with (
        DocumentFile.create(tmp_path / "w.db", (CLIENT, slip)) as made,
        made.reading() as reader,
    ):
        assert span_of_look(reader, Look.ALL, TODAY) == Span(TODAY, TODAY)
        assert last_numbers(reader, TODAY) == ()


def test_posts_are_counted_by_the_clients_week(document: DocumentFile) -> None:
    span = Span(TODAY - timedelta(days=20), TODAY)
    with document.reading() as reader:
        weeks = published_per_week(reader, span)
        here = published_per_week(reader, span, "blog")
        from_monday = published_per_week(reader, span, week_start=1)
    assert [(str(one.start), one.count) for one in weeks] == [
        *(("2026-11-02", 0), ("2026-11-09", 1), ("2026-11-16", 14)),
    ]
    assert [one.count for one in here] == [0, 1, 0]
    assert from_monday == weeks
    apply(document, Set(Client, CLIENT.id, {"week_start": 7}, plain("x")))
    with document.reading() as reader:
        sundays = published_per_week(reader, span)
    assert [one.count for one in sundays] == [0, 1, 11, 3]


def test_themes_are_told_apart_by_the_median_of_reactions(document: DocumentFile) -> None:
    with document.reading() as reader:
        span = span_of_look(reader, Look.FOUR_WEEKS, TODAY)
        found = what_people_react_to(reader, span)
    rows = [(row.kind, row.posts, row.noted, row.median, row.verdict) for row in found.rows]
    assert rows == [
        ("craft", 5, 5, 82.0, Verdict.REPEAT),
        ("offers", 6, 6, 6.0, Verdict.TILL),
        ("", 4, 3, 22.0, Verdict.TOO_FEW),
    ]
    assert (found.overall, found.noted, found.posts) == (22.0, 14, 15)


def test_formats_and_channels_are_told_apart(document: DocumentFile) -> None:
    with document.reading() as reader:
        span = span_of_look(reader, Look.FOUR_WEEKS, TODAY)
        formats = what_people_react_to(reader, span, By.FORMAT, "facebook")
        nothing = what_people_react_to(reader, Span(TODAY, TODAY), By.FORMAT, "blog")
    assert [(row.kind, row.posts) for row in formats.rows] == [("video", 5), ("photo", 9)]
    assert (nothing.rows, nothing.overall) == ((), None)


def test_a_useful_post_of_a_selling_theme_does_not_sell(tmp_path: Path) -> None:
    useful = tuple(published("useful-offer", TODAY - timedelta(days=n), 6) for n in range(5))
    with (
        DocumentFile.create(
            tmp_path / "w.db", (CLIENT, FACEBOOK, OFFERS, POSTS[2], *useful)
        ) as made,
        made.reading() as reader,
    ):
        (row,) = what_people_react_to(reader, Span(TODAY - timedelta(days=9), TODAY)).rows
    assert row.verdict is Verdict.KEEP


def test_reactions_are_noted_changed_and_removed(document: DocumentFile) -> None:
    card = VERSIONS[-3].id
    for reactions, label in (
        (57, "note 57 reactions"),
        (1, "note 1 reaction"),
        (0, "note 0 reactions"),
        (None, "remove the reactions of a post"),
    ):
        with document.reading() as reader:
            edit = note_reactions(reader, card, reactions)
        assert edit is not None
        assert say(edit.label) == label
        held(document, edit)
        with document.reading() as reader:
            assert reader.get(Version, card).reactions == reactions
            assert note_reactions(reader, card, reactions) is None


def test_reactions_belong_to_what_is_published(document: DocumentFile) -> None:
    with document.reading() as reader:
        with pytest.raises(WrongInput, match="Tick it as published"):
            note_reactions(reader, "planned", 3)
        with pytest.raises(WrongInput, match="from 0 on"):
            note_reactions(reader, VERSIONS[0].id, -1)
        edit = set_status(reader, ("planned",), Status.PUBLISHED, NOW)
    held(document, edit)
    with document.reading() as reader:
        assert note_reactions(reader, "planned", 3) is not None


def test_the_last_numbers_are_said_with_their_change(tmp_path: Path) -> None:
    stock = Measurement(
        id="m1", metric=FOLLOWERS, value=1166, day=date(2026, 11, 13), channel_id="facebook"
    )
    noted = (
        Measurement(id="m3", metric="sales", value=640, day=date(2026, 10, 31)),
        stock,
        replace(stock, id="m2", value=1204, day=date(2026, 11, 20)),
        replace(stock, id="m9", value=9999, day=date(2026, 12, 20)),
        Measurement(
            id="m4", metric="bookings", value=43, day=date(2026, 10, 31), period=Period.MONTH
        ),
    )
    followed = (
        Indicator(id="i1", metric="bookings", order=1),
        Indicator(id="i0", metric=FOLLOWERS, channel_id="facebook", order=0),
        Indicator(id="i2", metric="calls", channel_id="facebook", order=2),
    )
    with (
        DocumentFile.create(tmp_path / "w.db", (CLIENT, FACEBOOK, *noted, *followed)) as made,
        made.reading() as reader,
    ):
        found = last_numbers(reader, TODAY)
    told = [
        (say(one.name), say(one.value), say(one.change_text) if one.change_text else "")
        for one in found
    ]
    assert told == [
        ("Facebook · followers", "1,204", "+38"),
        ("bookings", "43", ""),
        ("sales", "€640", ""),
    ]
    assert (found[0].change, found[0].last.id) == (38, "m2")
