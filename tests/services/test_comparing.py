# SPDX-License-Identifier: MIT
"""What differs between two states of a document, in numbers and in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cmdesk.domain import records as r
from cmdesk.domain.records import RECORDS
from cmdesk.services import comparing, comparing_words
from cmdesk.services.comparing import Comparison, Counts, Line, Side, compare
from cmdesk.services.comparing_words import FIELDS, KINDS
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.i18n import install_language, say
from tests.documents import CHANNEL, EVERY_KIND, PILLAR, POST, VERSION

Compared = Callable[[Sequence[r.Record], Sequence[r.Record]], Comparison]


@pytest.fixture(autouse=True)
def english() -> None:
    install_language(None, "en", Path("does-not-exist"))


@pytest.fixture
def compared(tmp_path: Path) -> Compared:
    """Two documents with these records, compared."""

    def two(here: Sequence[r.Record], there: Sequence[r.Record]) -> Comparison:
        number = len(list(tmp_path.iterdir()))
        with (
            DocumentFile.create(tmp_path / f"{number}here.db", here) as one,
            DocumentFile.create(tmp_path / f"{number}there.db", there) as other,
            one.reading() as ours,
            other.reading() as theirs,
        ):
            return compare(ours, theirs)

    return two


def changed(record: r.Record, **values: Any) -> tuple[r.Record, ...]:
    """Every kind of record, one of them otherwise."""
    return tuple(replace(one, **values) if one == record else one for one in EVERY_KIND)


def without(*gone: r.Record) -> tuple[r.Record, ...]:
    return tuple(record for record in EVERY_KIND if record not in gone)


def words(line: Line) -> tuple[str, ...]:
    parts = (line.kind, line.what, line.part, line.here, line.there)
    return tuple("" if part is None else say(part) for part in parts)


def test_the_same_is_the_same(compared: Compared) -> None:
    found = compared(
        EVERY_KIND, tuple(reversed(EVERY_KIND[1:-1])) + EVERY_KIND[:1] + EVERY_KIND[-1:]
    )
    assert found.same
    assert (found.counts, found.lines) == ({}, ())
    assert set(found.more.values()) == {0}


def test_a_post_on_one_side_only_is_one_line_with_its_places(compared: Compared) -> None:
    second = replace(VERSION, id="b" * 32, day=None, status=r.Status.IDEA)
    ours = (*EVERY_KIND, second)
    found = compared(ours, without(POST, VERSION))
    assert found.counts == {r.Post: Counts(here=1), r.Version: Counts(here=2)}
    assert found.total(Side.HERE) == 3
    (line,) = found.lines
    assert line.side is Side.HERE
    assert words(line) == (
        "Posts",
        "L’été",
        "",
        "Facebook, Thursday 26 November 2026 (Ready), and 1 more place",
        "",
    )
    (line,) = compared(without(POST, VERSION), EVERY_KIND).lines
    assert line.side is Side.THERE
    assert words(line)[3:] == ("", "Facebook, Thursday 26 November 2026 (Ready)")


def test_a_place_on_one_side_only_is_told_with_its_post(compared: Compared) -> None:
    (line,) = compared(without(VERSION), EVERY_KIND).lines
    what = "L’été · Facebook, Thursday 26 November 2026"
    assert words(line) == ("Posts on a channel", what, "", "", "Ready")


def test_what_differs_is_told_field_by_field_with_both_values(compared: Compared) -> None:
    theirs = changed(POST, title="Winter", pillar_id=None, images=(), degree=r.Degree.SELL)
    found = compared(EVERY_KIND, theirs)
    assert found.counts == {r.Post: Counts(different=1)}
    assert found.counts[r.Post].of(Side.DIFFERENT) == 1
    assert [words(line)[2:] for line in found.lines] == [
        ("title", "L’été", "Winter"),
        ("pictures", "1 picture", "0 pictures"),
        ("theme", "Coulisses ☕", "(nothing)"),
        ("other details", "", ""),
    ]


def test_a_moved_card_says_from_when_to_when(compared: Compared) -> None:
    theirs = changed(
        VERSION,
        day=date(2026, 11, 27),
        minute=None,
        status=r.Status.SCHEDULED,
        channel_id=None,
        images=None,
        text="",
    )
    found = compared(EVERY_KIND, theirs)
    assert [words(line)[2:] for line in found.lines] == [
        ("day", "Thursday 26 November 2026", "Friday 27 November 2026"),
        ("hour", "9:30", "(nothing)"),
        ("status", "Ready", "Scheduled"),
        ("channel", "Facebook", "(nothing)"),
        ("text of this channel", "(as in the post)", "(nothing)"),
        ("pictures", "1 picture", "(as in the post)"),
    ]


def test_long_words_are_cut_and_stay_on_one_line(compared: Compared) -> None:
    found = compared(changed(POST, title="", text="word\n" * 200), changed(POST, title="", text=""))
    (line,) = found.lines
    assert len(say(line.what)) <= 60
    assert line.here is not None
    assert len(say(line.here)) <= 160
    assert "\n" not in say(line.here)
    (line,) = compared(changed(POST, title="", text=""), changed(POST, title="", text="x")).lines
    assert say(line.what) == "a post without words"


def test_every_kind_of_record_can_be_lacking(compared: Compared) -> None:
    found = compared(EVERY_KIND, EVERY_KIND[:1])
    assert found.counts.keys() == {*RECORDS} - {r.Client}
    told = [words(line)[:4] for line in found.lines]
    assert ("Days off", "Thursday 24 December 2026 to Saturday 2 January 2027", "", "yes") in told
    assert ("Special days", "Saturday 5 December 2026", "", "yes") in told
    assert ("Channels", "Letter", "", "yes") in told
    assert ("Themes", "Coulisses ☕", "", "yes") in told
    assert ("Publishing times", "Tuesday recipe", "", "yes") in told
    assert ("Posts", "a post without words", "", "no channel yet, no date yet (Idea)") in told
    assert ("“It’s intended”", "flood", "", "yes") in told
    assert ("Figures", "visits, Sunday 22 November 2026", "", "yes") in told


def test_publishing_times_without_name_are_told_by_channel_and_hour(compared: Compared) -> None:
    times = (
        r.Opening(id="a1" * 16, channel_id=CHANNEL.id, weekdays=(1,), minute=17 * 60),
        r.Opening(id="a2" * 16, channel_id=CHANNEL.id, weekdays=(1,)),
    )
    found = compared((*EVERY_KIND, *times), EVERY_KIND)
    assert [words(line)[1] for line in found.lines] == [
        "Facebook, at 17:00",
        "Facebook, any hour",
    ]


def test_the_business_and_its_settings(compared: Compared) -> None:
    client = EVERY_KIND[0]
    found = compared(EVERY_KIND, changed(client, name="", week_start=7))
    assert [words(line) for line in found.lines] == [
        ("The business", "Café Müller & Fils", "name", "Café Müller & Fils", "(nothing)"),
        ("The business", "Café Müller & Fils", "other details", "", ""),
    ]
    (line, _) = compared(changed(client, name=""), changed(client, name="x", marks={})).lines
    assert say(line.what) == "(nothing)"


def test_yes_no_and_numbers(compared: Compared) -> None:
    theirs = tuple(
        replace(one, active=False) if one == CHANNEL else one
        for one in changed(PILLAR, wanted_share=55)
    )
    told = [words(line)[2:] for line in compared(EVERY_KIND, theirs).lines]
    assert told == [("in use", "yes", "no"), ("wanted share (%)", "40", "55")]


def test_a_reference_to_what_is_gone_is_said(compared: Compared) -> None:
    """A document refuses such a reference; the words must not depend on it."""
    lost = comparing_words.Names({}, {}, {})
    assert say(comparing_words.name_of(VERSION, lost)).startswith(
        "something deleted · something deleted"
    )
    assert say(comparing_words.value_of(POST, "pillar_id", lost)) == "something deleted"
    assert say(comparing_words.name_of(r.Record(id="x"), lost)) == "(nothing)"


def test_a_number_is_named_by_its_metric_and_channel() -> None:
    own = r.OwnMetric(id="own", name="Ateliers")
    names = comparing_words.Names({}, {CHANNEL.id: CHANNEL}, {}, {own.id: own})
    noted = r.Measurement(
        id="m", metric=r.FOLLOWERS, value=1, day=date(2026, 11, 2), channel_id=CHANNEL.id
    )
    assert say(comparing_words.name_of(noted, names)) == (
        "Facebook · followers, Monday 2 November 2026"
    )
    followed = r.Indicator(id="i", metric=own.id)
    assert say(comparing_words.name_of(followed, names)) == "Ateliers"
    unknown = r.Measurement(id="m", metric="of tomorrow", value=1, day=date(2026, 11, 2))
    assert say(comparing_words.name_of(unknown, names)).startswith("of tomorrow, ")


def test_what_belongs_to_a_profile_is_told_apart(compared: Compared) -> None:
    check = next(one for one in EVERY_KIND if isinstance(one, r.ProfileCheck))
    picture = replace(check, id="c1" * 16, check="picture", occasion=None)
    later = replace(picture, id="c2" * 16, check="of tomorrow")
    found = compared((*EVERY_KIND, picture, later), EVERY_KIND[:1])
    told = {words(line)[:2] for line in found.lines}
    assert told >= {
        ("Checks of profiles", "Facebook · Photo"),
        ("Checks of profiles", "Facebook · of tomorrow"),
        ("Checks of profiles", "Facebook · Horaires des fêtes, Friday 25 December 2026"),
        ("Presentations", "Facebook · Dutch"),
        ("Looks at a name", "TikTok · cafe.muller"),
        ("Who holds the accounts", "Facebook"),
        ("Words of a report", "November 2026"),
        ("Names", "cafe.muller"),
    }
    lost = comparing_words.Names({}, {}, {})
    own = r.Presentation(id="p", channel_id="gone", language="")
    assert say(comparing_words.name_of(own, lost)) == "something deleted"
    seen = next(one for one in EVERY_KIND if isinstance(one, r.NameSeen))
    assert say(comparing_words.name_of(seen, lost)) == "TikTok · something deleted"


def test_many_differences_are_told_in_part_and_counted_whole(
    compared: Compared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "MOST_LINES", 3)
    posts = tuple(r.Post(id=f"{n:032x}", title=f"post {n}") for n in range(10))
    theirs = tuple(replace(post, title=f"{post.title}!") for post in posts[:5])
    found = compared((*EVERY_KIND, *posts), (*EVERY_KIND, *theirs))
    assert found.counts == {r.Post: Counts(here=5, different=5)}
    assert len(found.lines) == 6
    assert found.more == {Side.HERE: 2, Side.THERE: 0, Side.DIFFERENT: 2}


def test_everything_has_a_name() -> None:
    assert KINDS.keys() == FIELDS.keys() == {*RECORDS}
    for kind, named in FIELDS.items():
        assert named.keys() <= {field.name for field in fields(kind)}
