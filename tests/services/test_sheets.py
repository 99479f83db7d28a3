# SPDX-License-Identifier: MIT
"""The printed week's content: which cards, which words, what the foot says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.openings import week_named
from cmdesk.domain.records import (
    Channel,
    Client,
    Closure,
    Format,
    KeptFor,
    Opening,
    Pattern,
    Pillar,
    Post,
    Record,
    SpecialDay,
    Status,
    Version,
    occurrence_id,
)
from cmdesk.domain.texts import Text
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sheets import MOST_CHARACTERS, SheetCard, WeekSheet, week_sheet
from cmdesk.store.document_file import DocumentFile

WEEK = week_named("2026-W48")
MONDAY, TUESDAY, SATURDAY = WEEK.days[0], WEEK.days[1], WEEK.days[5]
TODAY = date(2026, 11, 22)
CLIENT = Client(id="client", name="Boulangerie  Lacroix", language="fr")
FACEBOOK = Channel(id="fb", platform="facebook_page", name="Facebook")
LINE: tuple[Record, ...] = (FACEBOOK, Pillar(id="craft", name="Craft", pattern=Pattern.DOTS))
BREAD = Opening(id="bread", channel_id="fb", weekdays=(6,), minute=540, name="Saturday’s bread")


def _sheet(
    tmp_path: Path, records: Sequence[Record], client: Client = CLIENT, name: str = "2026-W48"
) -> WeekSheet:
    document_file = DocumentFile.create(tmp_path / "work.db", (client, *records))
    try:
        with document_file.reading() as reader:
            return week_sheet(reader, week_named(name), load_platforms(), TODAY)
    finally:
        document_file.close()


def _post(number: int, day: date | None = MONDAY, **fields: object) -> tuple[Record, Record]:
    """A post and its version; fields of the version by name, of the post with ``post_``."""
    of_post = {key[5:]: value for key, value in fields.items() if key.startswith("post_")}
    of_version = {key: value for key, value in fields.items() if not key.startswith("post_")}
    post = {"title": f"Post {number}", **of_post}
    version = {"channel_id": "fb", "status": Status.READY, "day": day, **of_version}
    return (
        Post(id=f"post{number}", **post),  # type: ignore[arg-type]
        Version(id=f"version{number}", post_id=f"post{number}", **version),  # type: ignore[arg-type]
    )


def _only_card(sheet: WeekSheet) -> SheetCard:
    (card,) = sheet.cards
    return card


def _source(text: Text | None) -> str | None:
    return None if text is None else text.source


def test_cards_are_numbered_in_the_order_of_the_week(tmp_path: Path) -> None:
    records = (
        *LINE,
        *_post(1, TUESDAY, minute=480),
        *_post(2, MONDAY, minute=600),
        *_post(3, MONDAY, minute=None),
        *_post(4, date(2026, 11, 30)),
        *_post(5, None),
    )
    sheet = _sheet(tmp_path, records)
    assert [(c.number, c.version_id) for c in sheet.cards] == [
        (1, "version3"),
        (2, "version2"),
        (3, "version1"),
    ]
    assert [len(day.cards) for day in sheet.days] == [2, 1, 0, 0, 0, 0, 0]
    assert [day.day for day in sheet.days] == list(WEEK.days)
    assert sheet.client == "Boulangerie Lacroix"
    assert sheet.printed == TODAY


def test_a_post_called_off_is_left_out_and_a_published_one_is_ticked(tmp_path: Path) -> None:
    called_off = _post(1, status=Status.NOT_PUBLISHED)
    published = _post(
        2, SATURDAY, status=Status.PUBLISHED, published_day=MONDAY, published_minute=430
    )
    card = _only_card(_sheet(tmp_path, (*LINE, *called_off, *published)))
    assert (card.version_id, card.done, card.minute, card.remark) == ("version2", True, 430, None)


@pytest.mark.parametrize(
    ("status", "kept_for", "remark"),
    [
        (Status.IDEA, KeptFor.OWN, "draft"),
        (Status.TO_WRITE, KeptFor.OWN, "draft"),
        (Status.IDEA, KeptFor.TEAM, "idea"),
        (Status.TO_WRITE, KeptFor.CLIENTS, "to write"),
        (Status.TO_REVIEW, KeptFor.OWN, "to review"),
        (Status.WITH_CLIENT, KeptFor.OWN, "with the client"),
        (Status.TO_REWORK, KeptFor.OWN, "to rework"),
        (Status.ON_HOLD, KeptFor.OWN, "on hold"),
        (Status.READY, KeptFor.OWN, None),
        (Status.SCHEDULED, KeptFor.OWN, None),
        (Status.PUBLISHED, KeptFor.OWN, None),
    ],
)
def test_a_status_is_said_only_when_not_ready(
    tmp_path: Path, status: Status, kept_for: KeptFor, remark: str | None
) -> None:
    client = Client(id="client", name="Lacroix", kept_for=kept_for)
    card = _only_card(_sheet(tmp_path, (*LINE, *_post(1, status=status)), client))
    assert _source(card.remark) == remark
    assert card.done == (status is Status.PUBLISHED)


def test_what_was_edited_after_the_hand_over_says_so(tmp_path: Path) -> None:
    post = _post(1, status=Status.SCHEDULED, handed_over="something else")
    card = _only_card(_sheet(tmp_path, (*LINE, *post)))
    assert _source(card.remark) == "changed since scheduled"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le pain\u00a0: au levain", "au levain"),
        ("LE PAIN – au levain", "au levain"),
        ("Le pain", ""),
        ("Le painier du coin", "Le painier du coin"),
        ("Au levain, le pain", "Au levain, le pain"),
    ],
)
def test_a_title_is_dropped_from_the_words_only_as_a_whole(
    tmp_path: Path, text: str, words: str
) -> None:
    post = _post(1, post_title="Le pain", post_text=text)
    assert _only_card(_sheet(tmp_path, (*LINE, *post))).words == words


def test_words_are_one_clean_line_without_the_repeated_title(tmp_path: Path) -> None:
    text = "Warm or cold?\n\n The  chocolate\tone\u0007 ☕, l’œuf à 2\u00a0€"
    post = _post(1, post_title="Warm or cold?", post_text=text, post_pillar_id="craft")
    card = _only_card(_sheet(tmp_path, (*LINE, *post)))
    assert card.title == "Warm or cold?"
    assert card.words == "The chocolate one ☕, l’œuf à 2\u00a0€"
    assert card.theme is not None
    assert (card.theme.name, card.theme.pattern) == ("Craft", Pattern.DOTS)


def test_a_version_s_own_text_is_printed_and_very_long_words_are_shortened(tmp_path: Path) -> None:
    own = _post(1, post_text="from the post", text="its own")
    long_words = _post(2, TUESDAY, post_text="word " * 1000)
    unbroken = _post(3, SATURDAY, post_text="x" * 5000)
    cards = _sheet(tmp_path, (*LINE, *own, *long_words, *unbroken)).cards
    assert cards[0].words == "its own"
    assert cards[1].words.endswith("word…")
    assert [len(card.words) <= MOST_CHARACTERS for card in cards] == [True] * 3
    assert cards[2].words.endswith("x…")


@pytest.mark.parametrize(
    ("channel", "kind", "source", "words"),
    [
        (FACEBOOK, Format.PHOTO, "{words}", "Facebook"),
        (FACEBOOK, Format.STORY, "{channel}, story", None),
        (FACEBOOK, Format.SHORT, "{channel}, short video", None),
        (Channel(id="fb", platform="google_business", name=""), Format.TEXT, "{words}", None),
    ],
)
def test_the_channel_is_in_full_words(
    tmp_path: Path, channel: Channel, kind: Format, source: str, words: str | None
) -> None:
    card = _only_card(_sheet(tmp_path, (channel, *_post(1, format=kind))))
    assert card.channel.source == source
    said = next(iter(card.channel.args.values()))
    assert said == (words or said)
    assert said, "an unnamed channel is called by its network"


def test_a_card_without_channel_says_so(tmp_path: Path) -> None:
    card = _only_card(_sheet(tmp_path, _post(1, channel_id=None)))
    assert card.channel.source == "network to choose"


def test_closures_and_special_days_stand_in_the_head(tmp_path: Path) -> None:
    client = Client(id="client", name="Lacroix", closed_weekdays=(1,))
    records = (
        Closure(id="a", start=TUESDAY, end=WEEK.days[2], reason="stocktaking"),
        Closure(id="b", start=TUESDAY, end=TUESDAY, reason=""),
        Closure(id="c", start=SATURDAY, end=SATURDAY, reason=" "),
        SpecialDay(id="d", day=WEEK.days[2], reason="Market"),
        SpecialDay(id="e", day=WEEK.days[3]),
    )
    days = _sheet(tmp_path, records, client).days
    sources = [[remark.source for remark in day.remarks] for day in days]
    assert sources == [
        ["Closed"],
        ["Closed: {reason}"],
        ["Closed: {reason}", "{words}"],
        ["Special day"],
        [],
        ["Closed"],
        [],
    ]
    assert days[1].remarks[0].args["reason"] == "stocktaking"


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("2026-W48", "Week of {first:number} to {last:date} {year:plain}"),
        ("2026-W49", "Week of {first:date} to {last:date} {year:plain}"),
        ("2026-W53", "Week of {first:date} {year:plain} to {last:date} {end:plain}"),
    ],
)
def test_the_title_names_the_months_and_years_that_differ(
    tmp_path: Path, name: str, source: str
) -> None:
    assert _sheet(tmp_path, (), name=name).title.source == source


def test_the_foot_names_photos_and_team_words_once(tmp_path: Path) -> None:
    records = (
        *LINE,
        *_post(1, TUESDAY, post_photo_to_take="The oven", post_tell_team="2 for 1"),
        *_post(2, SATURDAY, post_photo_to_take="The  oven", post_tell_team="Closed early"),
        *_post(3, MONDAY, post_photo_to_take="Marc", status=Status.PUBLISHED),
    )
    sheet = _sheet(tmp_path, records)
    assert [(t.text.args["day"], t.text.args["words"], t.done) for t in sheet.photos] == [
        (TUESDAY, "The oven", False)
    ]
    assert [(t.text.args["day"], t.text.args["words"], t.done) for t in sheet.team] == [
        (TUESDAY, "2 for 1", None),
        (SATURDAY, "Closed early", None),
    ]


def _rendezvous(sheet: WeekSheet) -> list[tuple[str, bool | None]]:
    return [(task.text.source, task.done) for task in sheet.rendezvous]


def test_a_rendezvous_without_a_card_is_not_planned_yet(tmp_path: Path) -> None:
    sheet = _sheet(tmp_path, (*LINE, BREAD))
    assert _rendezvous(sheet) == [("{rendezvous}: not planned yet", False)]
    named = sheet.rendezvous[0].text.args["rendezvous"]
    assert isinstance(named, Text)
    assert named.args["day"] == SATURDAY


def test_a_rendezvous_of_the_past_is_no_longer_to_plan(tmp_path: Path) -> None:
    sheet = _sheet(tmp_path, (*LINE, BREAD), name="2026-W40")
    assert _rendezvous(sheet) == [("{rendezvous}: nothing was planned", False)]


def test_a_rendezvous_is_fulfilled_by_its_card_or_one_of_its_channel(tmp_path: Path) -> None:
    linked = _post(1, MONDAY, occurrence=occurrence_id("bread", SATURDAY))
    sheet = _sheet(tmp_path, (*LINE, BREAD, *linked))
    assert _rendezvous(sheet) == [("{rendezvous}: no.\u00a0{number:plain}", False)]
    assert sheet.rendezvous[0].text.args["number"] == 1


def test_any_counted_card_of_the_channel_and_pillar_fulfils_it(tmp_path: Path) -> None:
    themed = Opening(id="bread", channel_id="fb", weekdays=(6,), name="Bread", pillar_id="craft")
    other = _post(1, SATURDAY)
    held = _post(2, SATURDAY, post_pillar_id="craft", status=Status.ON_HOLD)
    right = _post(
        3, SATURDAY, post_pillar_id="craft", status=Status.PUBLISHED, published_day=SATURDAY
    )
    sheet = _sheet(tmp_path, (*LINE, themed, *other, *held, *right))
    assert _rendezvous(sheet) == [("{rendezvous}: no.\u00a0{number:plain}", True)]
    number = sheet.rendezvous[0].text.args["number"]
    assert [card.version_id for card in sheet.cards if card.number == number] == ["version3"]


@pytest.mark.parametrize(
    ("day", "source"),
    [
        (date(2026, 12, 5), "{rendezvous}: on {day:long}"),
        (None, "{rendezvous}: prepared, no date yet"),
    ],
)
def test_a_rendezvous_may_be_fulfilled_outside_the_week(
    tmp_path: Path, day: date | None, source: str
) -> None:
    linked = _post(1, day, occurrence=occurrence_id("bread", SATURDAY))
    assert _rendezvous(_sheet(tmp_path, (*LINE, BREAD, *linked))) == [(source, False)]


def test_closures_and_sleeping_channels_expect_nothing(tmp_path: Path) -> None:
    closed = Closure(id="closed", start=SATURDAY, end=SATURDAY)
    asleep = Channel(id="old", platform="x", name="X", active=False)
    nameless = Opening(id="plain", channel_id="fb", weekdays=(1,))
    of_asleep = Opening(id="gone", channel_id="old", weekdays=(1,), name="Gone")
    records = (*LINE, asleep, closed, BREAD, nameless, of_asleep)
    assert _sheet(tmp_path, records).rendezvous == ()
