# SPDX-License-Identifier: MIT
"""The idea box of a week: the trade, the reasons, and the opening that waits for a post."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cmdesk.domain.ideas import Theme, trade_of
from cmdesk.domain.openings import week_of
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import (
    About,
    Channel,
    Client,
    Closure,
    Opening,
    Pillar,
    Post,
    Record,
    Status,
    Version,
)
from cmdesk.services.edits import Set, apply
from cmdesk.services.idea_box import IdeaBox, reasons_of, trade_named
from cmdesk.services.ideas import Lacks, load_trades
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile

MONDAY = date(2026, 11, 23)
CLIENT = Client(id="client", name="Lacroix", language="fr", trade="Boulangerie bio")
BASE: tuple[Record, ...] = (
    CLIENT,
    Channel(id="fb", platform="facebook_page", name="Facebook"),
    Channel(id="old", platform="x", name="X", active=False),
    Pillar(id="craft", name="Savoir-faire"),
    Pillar(id="people", name="Coulisses"),
)
POST = Post(id="new", text="…", pillar_id="craft")


def box(*more: Record, client: Client = CLIENT) -> IdeaBox:
    records = (client, *BASE[1:], *more)
    return IdeaBox(Plan.of(records, load_platforms()), week_of(MONDAY), load_trades())


def opening(key: str, weekday: int, pillar: str | None = "craft", channel: str = "fb") -> Opening:
    return Opening(id=key, channel_id=channel, weekdays=(weekday,), pillar_id=pillar, minute=540)


def test_three_ideas_then_three_others() -> None:
    first, second = box().three(), box().three(1)
    assert len(first) == len(second) == 3
    assert not {one.key for one in first} & {one.key for one in second}


def test_without_a_trade_there_is_nothing_until_one_is_chosen() -> None:
    empty = box(client=replace(CLIENT, trade=""))
    assert (empty.trade, empty.three(), empty.lacks()) == (None, (), Lacks())
    chosen = empty.for_trade(load_trades()["crafts"])
    assert chosen.trade is load_trades()["crafts"]
    assert len(chosen.three()) == 3


@pytest.mark.parametrize("key", sorted(load_trades()))
@pytest.mark.parametrize("language", ["fr", "fr_CA", "en"])
@pytest.mark.parametrize("words", ["", "Dresseur de licornes", "Boulangerie"])
def test_a_trade_that_was_chosen_is_known_again(
    tmp_path: Path, key: str, language: str, words: str
) -> None:
    trade = load_trades()[key]
    client = replace(CLIENT, trade=words, language=language)
    known = trade_of(words, load_trades())
    with DocumentFile.create(tmp_path / "a.cmdesk", (client, *BASE[1:])) as file:
        apply(file, trade_named(client, trade, load_trades()))
        with file.reading() as reader:
            kept = reader.get(Client, "client").trade
    assert trade_of(kept, load_trades()) is trade
    if words and known is None:
        assert kept.startswith(words), "own words stay"


def test_a_known_trade_is_not_named_twice() -> None:
    edit = trade_named(CLIENT, load_trades()["food"], load_trades())
    assert isinstance(edit, Set)
    assert edit.values == {"trade": "Alimentation et restauration"}
    assert edit.label.source == "say what the trade is"


def test_reasons_are_told_by_weight_and_two_at_most() -> None:
    idea = replace(
        load_trades()["food"].ideas[0],
        theme=Theme.CRAFT,
        asks=True,
        about=About.CUSTOMERS,
        months=(11,),
    )
    everything = Lacks(question=True, customers=True, expected=frozenset({Theme.CRAFT}))

    def told(lacks: Lacks) -> list[str]:
        return [text.source for text in reasons_of(idea, lacks)]

    assert told(everything) == [
        "this theme is expected this week",
        "nothing was asked lately",
    ]
    lacks = replace(everything, expected=frozenset(), question=False)
    assert told(lacks) == ["the last posts spoke of you only", "it is the season"]
    lacks = Lacks(told=frozenset({Theme.CRAFT}))
    assert told(lacks) == ["it is the season"]
    idea = replace(idea, months=())
    assert told(lacks) == []
    assert told(Lacks()) == ["not spoken of these last weeks"]


def test_an_opening_of_the_theme_comes_before_one_of_any() -> None:
    any_day, craft, people = opening("a", 2, None), opening("b", 5), opening("c", 1, "people")
    found = box(any_day, craft, people).opening_for(POST, MONDAY)
    assert found is not None
    assert (found.opening.id, found.day) == ("b", MONDAY + timedelta(days=4))
    found = box(any_day, people).opening_for(POST, MONDAY)
    assert found is not None
    assert found.opening.id == "a"
    assert box(people).opening_for(POST, MONDAY) is None


def test_an_opening_that_is_past_or_closed_or_silent_waits_for_nothing() -> None:
    craft = opening("b", 3)
    assert box(craft).opening_for(POST, MONDAY + timedelta(days=3)) is None
    closed = Closure(id="x", start=MONDAY, end=MONDAY + timedelta(days=6))
    assert box(craft, closed).opening_for(POST, MONDAY) is None
    assert box(opening("o", 3, channel="old")).opening_for(POST, MONDAY) is None


def test_an_opening_that_another_post_fulfils_is_passed_over() -> None:
    taken = Post(id="p", text="Le pain", pillar_id="craft")
    card = Version(
        id="v", post_id="p", channel_id="fb", day=MONDAY + timedelta(days=2), status=Status.READY
    )
    craft = opening("b", 3)
    assert box(craft).opening_for(POST, MONDAY) is not None
    assert box(craft, taken, card).opening_for(POST, MONDAY) is None


def test_a_post_is_begun_in_the_language_of_the_posts() -> None:
    idea = next(one for one in load_trades()["food"].ideas if one.theme is Theme.CRAFT)
    post = box().post_of(idea)
    assert (post.title, post.pillar_id) == (idea.title_in("fr"), "craft")
    assert "___" in idea.opening_in("fr") or post.text == idea.opening_in("fr")
