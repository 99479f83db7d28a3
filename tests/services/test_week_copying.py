# SPDX-License-Identifier: MIT
"""A week copied onto another one, with what is asked first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from cmdesk.domain.openings import Week
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import (
    Channel,
    Client,
    Closure,
    Image,
    Opening,
    Post,
    Record,
    Region,
    Status,
    Version,
    occurrence_id,
)
from cmdesk.domain.stale_words import StaleKind
from cmdesk.services.cadence import CadenceWatch
from cmdesk.services.edits import apply
from cmdesk.services.platforms import load_platforms
from cmdesk.services.week_copying import (
    Answers,
    Copyable,
    FilledWeek,
    caused_findings,
    copy_posts,
    copyables,
    records_of,
    weeks_to_copy,
)
from cmdesk.store.document_file import DocumentFile

OLD, NEW = Week(date(2026, 11, 16)), Week(date(2026, 11, 23))
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9)  # noqa: DTZ001  (the client's wall clock has no zone)
CLIENT = Client(id="client", name="Boulangerie Lacroix")
FACEBOOK = Channel(id="fb", platform="facebook_page", name="Facebook", handle="@maisonlacroix")
INSTAGRAM = Channel(id="ig", platform="instagram", name="Instagram")
BASE: tuple[Record, ...] = (CLIENT, FACEBOOK, INSTAGRAM)


def post(
    post_id: str, text: str, nth: int, status: Status = Status.READY, **of_version: Any
) -> list[Any]:
    """A post on Facebook on the nth day of the old week, at nine."""
    version = Version(
        id=f"{post_id}-fb",
        post_id=post_id,
        channel_id="fb",
        day=OLD.start + timedelta(days=nth),
        minute=540,
        status=status,
    )
    return [Post(id=post_id, text=text), replace(version, **of_version)]


def plan_of(*records: Record, base: Sequence[Record] = BASE) -> Plan:
    return Plan.of((*base, *records), load_platforms())


def copied(plan: Plan, today: date = TODAY) -> tuple[Copyable, ...]:
    return copyables(plan, OLD, NEW, today)


def test_the_week_before_comes_first_even_when_it_is_empty() -> None:
    older = Week(date(2026, 9, 7))
    plan = plan_of(
        *post("a", "A", 0, day=older.start),
        *post("b", "B", 0, day=older.end),
        *post("c", "C", 0, day=date(2026, 10, 5)),
        *post("d", "D", 0, day=NEW.start),
        *post("e", "E", 0, day=None),
    )
    assert weeks_to_copy(plan, NEW) == (
        FilledWeek(OLD, 0),
        FilledWeek(Week(date(2026, 10, 5)), 1),
        FilledWeek(older, 2),
    )
    assert weeks_to_copy(plan_of(*post("a", "A", 0)), NEW) == (FilledWeek(OLD, 1),)


def test_weeks_begin_on_the_clients_day() -> None:
    sunday = Week(date(2026, 11, 22))
    plan = plan_of(*post("a", "A", 0, day=date(2026, 11, 21)))
    assert weeks_to_copy(plan, sunday) == (FilledWeek(Week(date(2026, 11, 15)), 1),)


def test_a_copy_is_a_draft_on_the_same_weekday_and_hour_with_all_its_versions() -> None:
    image = Image(path="bread.jpg", alt="A loaf")
    records = [
        *post(
            "a", "Warm bread", 1, Status.PUBLISHED,
            published_day=OLD.start + timedelta(days=2), published_minute=601,
            published_link="https://example.org/1", pinned=True, scheduled_with="Suite",
        ),
        Version(
            id="a-ig", post_id="a", channel_id="ig", day=OLD.start + timedelta(days=1), minute=None,
            status=Status.SCHEDULED, scheduled_at="2026-11-16T08:00", text="On Insta",
            link="", images=(image,),
        ),
    ]  # fmt: skip
    records[0] = replace(records[0], images=(image,), asks=True)
    (one,) = copied(plan_of(*records))
    assert one.hindrance is None
    assert (one.post.text, one.post.images, one.post.asks) == ("Warm bread", (image,), True)
    by_channel = {version.channel_id: version for version in one.versions}
    facebook, instagram = by_channel["fb"], by_channel["ig"]
    assert (facebook.day, facebook.minute) == (NEW.start + timedelta(days=1), 540)
    assert (instagram.day, instagram.minute) == (NEW.start + timedelta(days=1), None)
    assert (instagram.text, instagram.link, instagram.images) == ("On Insta", "", (image,))
    for version in one.versions:
        assert version.status is Status.TO_WRITE
        assert version.post_id == one.post.id != "a"
        assert not version.published_link
        assert version.published_day is None
        assert not version.scheduled_with
        assert version.scheduled_at is None
        assert not version.pinned


def test_what_was_published_on_another_week_follows_the_fact() -> None:
    records = post(
        "a", "Late", 0, Status.PUBLISHED, day=OLD.previous.end,
        published_day=OLD.end, published_minute=61,
    )  # fmt: skip
    (one,) = copied(plan_of(*records))
    assert (one.versions[0].day, one.versions[0].minute) == (NEW.end, 61)


def test_every_price_day_hour_and_name_is_asked_about_once_for_all_its_places() -> None:
    records = post("a", "Samedi 21 novembre, 12 € avec Marie. Oui, 12 € à 17 h.", 1)
    records[0] = replace(
        records[0],
        title="La tarte à 12 €",
        tell_team="Offre jusqu’à demain",
        photo_to_take="Le four de Paul",
        note="vu avec @client",
    )
    own = Version(
        id="a-ig", post_id="a", channel_id="ig", day=OLD.start, minute=0, text="12 € chez Facebook"
    )
    (one,) = copied(plan_of(*records, own))
    asked = {(q.kind, q.words): q for q in one.questions}
    assert set(asked) == {
        (StaleKind.DAY, "Samedi 21 novembre"),
        (StaleKind.PRICE, "12 €"),
        (StaleKind.NAME, "Marie"),
        (StaleKind.HOUR, "17 h"),
        (StaleKind.DAY, "demain"),
        (StaleKind.NAME, "Paul"),
        (StaleKind.NAME, "@client"),
    }
    price = asked[StaleKind.PRICE, "12 €"]
    assert [place.field for place in price.places] == ["title", "text", "text", "ig"]
    day = asked[StaleKind.DAY, "Samedi 21 novembre"]
    assert day.proposal == "Samedi 28 novembre"
    assert (day.sentence.before, day.sentence.after) == ("", ", 12 € avec Marie.")

    numbers = {question.words: number for number, question in enumerate(one.questions)}
    answers = {numbers["12 €"]: "13,50 €", numbers["Samedi 21 novembre"]: "Samedi 28 novembre"}
    text, *versions = records_of([(one, answers)])
    assert isinstance(text, Post)
    assert text.title == "La tarte à 13,50 €"
    assert text.text == "Samedi 28 novembre, 13,50 € avec Marie. Oui, 13,50 € à 17 h."
    assert (text.tell_team, text.note) == ("Offre jusqu’à demain", "vu avec @client")
    words = {v.channel_id: v.text for v in versions if isinstance(v, Version)}
    assert words == {"fb": None, "ig": "13,50 € chez Facebook"}


def test_names_that_stay_are_not_asked_about() -> None:
    text = "Venez chez Boulangerie Lacroix, Lacroix, sur Instagram et @maisonlacroix"
    (one,) = copied(plan_of(*post("a", text, 0)))
    assert one.questions == ()


def test_american_dates_are_read_month_first() -> None:
    client = replace(CLIENT, region=Region.UNITED_STATES, language="en")
    plan = plan_of(*post("a", "Come by 11/12", 0), base=(client, FACEBOOK))
    assert [q.proposal for q in copied(plan)[0].questions] == ["11/19"]


@pytest.mark.parametrize(
    ("records", "said"),
    [
        ([Closure(id="c", start=NEW.start, end=NEW.end, reason="congés")],
         "{day:Long} is a closed day: {reason}."),
        ([Closure(id="c", start=NEW.start, end=NEW.end)], "{day:Long} is a closed day."),
        ([Post(id="n", text="warm  BREAD"),
          Version(id="n1", post_id="n", channel_id="fb", day=NEW.end)],
         "It stands in this week already."),
    ],
)  # fmt: skip
def test_what_speaks_against_a_copy_is_said(records: list[Record], said: str) -> None:
    (one,) = copied(plan_of(*post("a", "Warm bread", 1), *records))
    assert one.hindrance is not None
    assert one.hindrance.source == said


def test_closed_weekdays_past_days_old_channels_and_posts_called_off_are_said() -> None:
    closed = replace(CLIENT, closed_weekdays=(2,))
    left = replace(FACEBOOK, active=False)
    plan, plan_left = plan_of(*post("a", "A", 1)), plan_of(*post("a", "A", 1), base=(CLIENT, left))
    plan_closed = plan_of(*post("a", "A", 1), base=(closed, FACEBOOK))
    wednesday = NEW.start + timedelta(days=2)
    said = [
        copied(plan_closed)[0].hindrance,
        copied(plan, wednesday)[0].hindrance,
        copied(plan_left)[0].hindrance,
        copied(plan_of(*post("a", "A", 1, Status.NOT_PUBLISHED)))[0].hindrance,
        copied(plan_of(*post("a", "A", 1, Status.ON_HOLD)))[0].hindrance,
        copied(plan_of(*post("a", "A", 1, channel_id=None)))[0].hindrance,
    ]
    assert [None if text is None else text.source for text in said] == [
        "{day:Long} is a closed day.",
        "{day:Long} is over.",
        "{channel} is no longer in use.",
        "It was called off.",
        "It is on hold.",
        None,
    ]


def test_rendezvous_are_linked_to_the_new_week() -> None:
    bread = Opening(id="bread", channel_id="fb", weekdays=(6,), minute=540, name="Pain")
    saturday = OLD.start + timedelta(days=5)
    old = post("a", "Bread", 5, occurrence=occurrence_id("bread", saturday))
    later = occurrence_id("bread", saturday + timedelta(days=7))
    assert copied(plan_of(bread, *old))[0].versions[0].occurrence == later
    taken = post("b", "Other", 0, day=NEW.end, occurrence=later)
    assert copied(plan_of(bread, *old, *taken))[0].versions[0].occurrence is None
    ended = replace(bread, end=saturday)
    assert copied(plan_of(ended, *old))[0].versions[0].occurrence is None
    assert copied(plan_of(*old))[0].versions[0].occurrence is None


def test_copying_is_one_step_that_is_undone_whole(tmp_path: Path) -> None:
    records = [*BASE, *post("a", "Bread", 0), *post("b", "Cake", 1)]
    file = DocumentFile.create(tmp_path / "work.db", records)
    with file.reading() as reader:
        plan = CadenceWatch(reader, load_platforms()).plan
    chosen: list[tuple[Copyable, Answers]] = [(one, {}) for one in copied(plan)]
    edit = copy_posts(chosen, OLD, NEW)
    assert (edit.label.source, edit.label.n) == ("copy %n post(s) from last week", 2)
    applied = apply(file, edit)
    with file.reading() as reader:
        drafts = [v for v in reader.all(Version) if v.day is not None and v.day in NEW]
    assert [draft.status for draft in drafts] == [Status.TO_WRITE] * 2
    apply(file, applied.inverse)
    with file.reading() as reader:
        assert (reader.count(Post), reader.count(Version)) == (2, 2)
    file.close()
    far = copy_posts(chosen, OLD.previous, NEW)
    assert far.label.source == "copy %n post(s) from the week of {start:date}"


def test_what_a_copy_would_cause_is_known_before(tmp_path: Path) -> None:
    many = [one for n in range(5) for one in post(f"p{n}", f"Number {n} is new", 1, minute=500 + n)]
    there = [
        Post(id="t", text="There"),
        Version(id="t1", post_id="t", channel_id="fb", day=NEW.end),
    ]
    file = DocumentFile.create(tmp_path / "work.db", [*BASE, *many, *there])
    with file.reading() as reader:
        watch = CadenceWatch(reader, load_platforms())
    new = records_of((one, {}) for one in copied(watch.plan))
    caused = caused_findings(watch, new, NOW)
    assert [(one.rule, one.start) for one in caused] == [("flood", NEW.start + timedelta(days=1))]
    assert caused_findings(watch, new[:1] + new[5:6], NOW) == ()
    assert caused_findings(watch, (), NOW) == ()
    file.close()
