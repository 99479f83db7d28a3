# SPDX-License-Identifier: MIT
"""Looking for words in all posts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from time import perf_counter

import pytest

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Client, Post, Record, Status, Version
from cmdesk.services.platforms import load_platforms
from cmdesk.services.searching import LONGEST, Hit, PostSearch, pieces

DAY = date(2026, 11, 23)
CLIENT = Client(id="c", name="Lacroix")


def card(number: int, day: date | None, minute: int | None = 540, **values: str) -> list[Record]:
    post = Post(id=f"p{number}", **values)  # type: ignore[arg-type]
    return [post, Version(id=f"v{number}", post_id=post.id, day=day, minute=minute)]


def plan_of(*records: Record) -> Plan:
    return Plan.of((CLIENT, *records), load_platforms())


def ids(plan: Plan, words: str) -> list[str]:
    return [hit.post.id for hit in PostSearch().hits(plan, words)]


@pytest.mark.parametrize(
    "words",
    [
        *("cœur", "coeur", "COEUR", "d’ete", "d'été", "ete coeur", "marche", "exemple.fr"),
        *("levain", "equipe", "photo du four", "#pain"),
    ],
)
def test_accents_capitals_and_apostrophes_do_not_matter_in_any_field(words: str) -> None:
    records = card(
        0,
        DAY,
        title="Le Cœur d’Été",
        text="Au marché #Pain",
        link="https://exemple.fr/a",
        note="Le LEVAIN",
        tell_team="L’équipe sait",
        photo_to_take="Photo du four",
    )
    assert ids(plan_of(*records), words) == ["p0"]


def test_every_word_must_be_there_and_nothing_finds_nothing() -> None:
    plan = plan_of(*card(0, DAY, text="Pain chaud"), *card(1, DAY, text="Pain froid"))
    assert ids(plan, "pain froid") == ["p1"]
    assert ids(plan, "pain tiède") == []
    assert ids(plan, "  ") == []


def test_the_newest_comes_first_and_what_has_no_date_last() -> None:
    plan = plan_of(
        *card(0, None, text="pain"),
        *card(1, DAY, 540, text="pain"),
        *card(2, DAY, 600, text="pain"),
        *card(3, DAY, None, text="pain"),
        *card(4, DAY + timedelta(days=400), text="pain"),
    )
    assert ids(plan, "pain") == ["p4", "p2", "p1", "p3", "p0"]


def test_a_versions_own_words_find_that_version_only() -> None:
    post, first = card(0, DAY, text="Pain du soir")
    own = Version(
        id="own", post_id="p0", day=DAY + timedelta(days=1), minute=None, text="Baguette d’or",
        link="https://example.org/or", status=Status.PUBLISHED,
        published_link="https://example.com/42",
    )  # fmt: skip
    twin = Version(id="twin", post_id="p0", day=DAY, minute=600)
    plan, search = plan_of(post, first, own, twin), PostSearch()
    for words in ("baguette", "pain baguette", "example.org", "example.com"):
        (hit,) = search.hits(plan, words)
        assert [version.id for version in hit.versions] == ["own"]
    later, earlier = search.hits(plan, "pain")
    assert [version.id for version in later.versions] == ["own"]
    assert {version.id for version in earlier.versions} == {"v0", "twin"}
    assert (earlier.day, earlier.minute) == (DAY, 540)


def test_what_changed_is_found_as_it_is_now() -> None:
    post, version = card(0, DAY, text="Pain")
    plan, search = plan_of(post, version, *card(1, DAY, text="Pain")), PostSearch()
    assert len(search.hits(plan, "pain")) == 2
    edited = replace(post, text="Brioche")  # type: ignore[call-arg]
    after = plan.after(ChangeSet((Change(post, edited),)))
    assert [hit.post.id for hit in search.hits(after, "pain")] == ["p1"]
    assert [hit.post.text for hit in search.hits(after, "brioche")] == ["Brioche"]
    gone = after.after(ChangeSet((Change(version, None), Change(edited, None))))
    assert search.hits(gone, "brioche") == ()


def test_the_place_is_quoted_with_its_words_marked() -> None:
    plan = plan_of(*card(0, DAY, title="Rien", text="Un cœur d’été,\nle cœur du four"))
    (hit,) = PostSearch().hits(plan, "coeur FOUR")
    assert pieces(hit, "coeur FOUR") == (
        ("Un ", False),
        ("cœur", True),
        (" d’été, le ", False),
        ("cœur", True),
        (" du ", False),
        ("four", True),
    )


def test_a_long_text_is_quoted_around_the_match() -> None:
    plan = plan_of(*card(0, DAY, text="mot " * 60 + "pépite" + " mot" * 60))
    (hit,) = PostSearch().hits(plan, "pepite")
    quoted = pieces(hit, "pepite")
    assert quoted[0] == ("…", False)
    assert ("pépite", True) in quoted
    assert quoted[-1] == ("…", False)
    assert sum(len(words) for words, _ in quoted) <= LONGEST + 2
    unbroken = plan_of(*card(0, DAY, text="x" * 100 + "pépite" + "x" * 200))
    (hit,) = PostSearch().hits(unbroken, "pepite")
    assert ("pépite", True) in pieces(hit, "pepite")


def test_a_part_of_a_letter_marks_the_letter() -> None:
    plan = plan_of(*card(0, DAY, text="Œuf"))
    (hit,) = PostSearch().hits(plan, "o")
    assert pieces(hit, "o") == (("Œ", True), ("uf", False))


def test_without_a_match_the_post_is_quoted_by_its_title() -> None:
    plan = plan_of(*card(0, DAY, title="Le titre", text="pain"))
    (hit,) = PostSearch().hits(plan, "pain")
    assert pieces(hit, "autre") == (("Le titre", False),)


def test_3000_posts_are_quick() -> None:
    records: list[Record] = []
    for number in range(3000):
        records += card(number, DAY + timedelta(days=number % 700), text="Été au four, " * 12)
    plan, search = plan_of(*records), PostSearch()
    search.hits(plan, "first")  # folds everything once
    started = perf_counter()
    assert len(search.hits(plan, "ete four")) == 3000
    assert perf_counter() - started < 0.25, "each letter typed asks again"


def test_a_letter_in_a_long_text_is_quoted_at_once() -> None:
    text = "Été à la boulangerie, près de l’église. " * 3000
    hit = Hit(Post(id="p", text=text), (), None, None)
    began = perf_counter()
    assert len(pieces(hit, "e")) > 10
    assert perf_counter() - began < 5, "it took minutes when each match looked at all the rest"
