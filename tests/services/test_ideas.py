# SPDX-License-Identifier: MIT
"""Three ideas for a week: of the season, for what is lacking, and never one that rests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from cmdesk.domain.ideas import Idea, Theme, Trade
from cmdesk.domain.openings import Week
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import (
    About,
    Channel,
    Client,
    Degree,
    Format,
    Opening,
    Pillar,
    Post,
    Record,
    Version,
)
from cmdesk.services.ideas import (
    FRESH_DAYS,
    RESTS_DAYS,
    Lacks,
    draft_of,
    ideas_of_plan,
    lacks_of,
    last_uses,
    load_trades,
)
from cmdesk.services.platforms import load_platforms

WEEK = Week(date(2026, 11, 23))
CLIENT = Client(id="client", name="Lacroix", trade="Boulangerie")
THEMES = tuple(Theme)


def idea_named(key: str, theme: Theme = Theme.CRAFT, **values: object) -> Idea:
    idea = Idea(
        key=key,
        theme=theme,
        degree=Degree.USEFUL,
        about=About.SUBJECT,
        format=Format.PHOTO,
        titles={"fr": f"Titre {key}", "en": f"Title {key}"},
        openings={"fr": f"Parlons donc de {key}, ___.", "en": f"Let us talk of {key}, ___."},
        photos={"fr": f"Photo {key}", "en": f"Picture of {key}"},
    )
    return replace(idea, **values)  # type: ignore[arg-type]


def box(*ideas: Idea) -> dict[str, Trade]:
    labels = {"fr": "Alimentation", "en": "Food"}
    return {"food": Trade("food", labels, ("boulangerie",), ideas, date(2026, 11, 22))}


def plan_of(*records: Record) -> Plan:
    clients = [record for record in records if isinstance(record, Client)]
    return Plan.of((*(clients or [CLIENT]), *records), load_platforms())


def told(key: str, day: date | None, **values: object) -> tuple[Post, Version]:
    post = replace(Post(id=key, text=f"Text {key}"), **values)  # type: ignore[arg-type]
    return post, Version(id=f"v-{key}", post_id=key, day=day)


def many(count: int, **values: object) -> tuple[Record, ...]:
    """So many posts, one on each of the days before the week."""
    pairs = (told(f"p{n}", WEEK.start - timedelta(days=n + 1), **values) for n in range(count))
    return tuple(record for pair in pairs for record in pair)


def keys(ideas: Iterable[Idea]) -> list[str]:
    return [idea.key for idea in ideas]


def shown(plan: Plan, *ideas: Idea, another: int = 0) -> list[str]:
    return keys(ideas_of_plan(plan, box(*ideas), WEEK, another))


FILLERS = tuple(idea_named(f"filler-{n}", THEMES[n % 7]) for n in range(9))


# ---- which ideas -----------------------------------------------------------------------------


def test_the_trades_are_read_once() -> None:
    trades = load_trades()
    assert {"association", "care", "consultant"} <= set(trades)
    assert all(key == trade.key for key, trade in trades.items())
    assert load_trades() is trades


def test_a_client_gets_three_ideas_of_its_trade() -> None:
    plan = plan_of(Client(id="client", name="Cabinet", trade="Opticienne"))
    ideas = ideas_of_plan(plan, load_trades(), WEEK)
    others = ideas_of_plan(plan, load_trades(), WEEK, another=1)
    assert len(ideas) == 3
    assert ideas == ideas_of_plan(plan, load_trades(), WEEK)
    assert set(keys(ideas)) <= set(keys(load_trades()["care"].ideas))
    assert set(keys(ideas)).isdisjoint(keys(others))


def test_a_trade_nobody_knows_gets_none() -> None:
    plan = plan_of(Client(id="c", name="X", trade="Plombier"))
    assert shown(plan, *FILLERS) == []
    assert shown(plan_of(Client(id="c", name="X")), *FILLERS) == []


def test_others_are_shown_until_all_were_then_the_first_come_back() -> None:
    groups = [shown(plan_of(), *FILLERS, another=n) for n in range(4)]
    assert all(len(group) == 3 for group in groups)
    assert len({key for group in groups[:3] for key in group}) == 9
    assert groups[3] == groups[0]


def test_a_lot_of_fewer_than_three_is_shown_when_it_is_the_only_one() -> None:
    assert len(shown(plan_of(), *FILLERS[:5], another=1)) == 3
    assert sorted(shown(plan_of(), *FILLERS[:2], another=7)) == ["filler-0", "filler-1"]
    assert shown(plan_of()) == []


def test_two_clients_of_a_trade_and_two_weeks_do_not_all_see_the_same() -> None:
    ideas = [idea_named(f"idea-{n}") for n in range(30)]
    boxes = box(*ideas)
    weeks = [Week(WEEK.start + timedelta(weeks=n)) for n in range(6)]
    assert len({tuple(keys(ideas_of_plan(plan_of(), boxes, week))) for week in weeks}) > 1
    plans = [plan_of(replace(CLIENT, id=f"client-{n}")) for n in range(6)]
    assert len({tuple(keys(ideas_of_plan(plan, boxes, WEEK))) for plan in plans}) > 1


def test_the_three_are_varied() -> None:
    same = [idea_named(f"same-{n}", asks=True, format=Format.VIDEO) for n in range(6)]
    other = [idea_named("tips", Theme.ADVICE), idea_named("street", Theme.PLACE)]
    assert {"tips", "street"} < set(
        shown(plan_of(*told("q", WEEK.start, asks=True)), *same, *other)
    )


def test_two_that_sell_are_not_shown_together() -> None:
    selling = [idea_named(f"sell-{n}", theme, degree=Degree.SELL) for n, theme in enumerate(THEMES)]
    ideas = shown(plan_of(), *selling, idea_named("a"), idea_named("b"))
    assert sum(key.startswith("sell") for key in ideas) == 1


# ---- the season ------------------------------------------------------------------------------


def test_ideas_of_the_season_come_first_and_others_not_at_all() -> None:
    summer = [idea_named(f"summer-{n}", theme, months=(7, 8)) for n, theme in enumerate(THEMES)]
    autumn = idea_named("autumn", Theme.PROOF, months=(10, 11))
    assert shown(plan_of(), *summer, autumn, idea_named("any"))[0] == "autumn"
    assert len(shown(plan_of(), *summer, autumn, idea_named("any"))) == 2


def test_a_week_across_two_months_has_the_ideas_of_both() -> None:
    ideas = [idea_named("nov", months=(11,)), idea_named("dec", months=(12,))]
    across = Week(date(2026, 11, 30))
    assert set(keys(ideas_of_plan(plan_of(), box(*ideas), across))) == {"nov", "dec"}
    assert shown(plan_of(), *ideas) == ["nov"]


# ---- what is lacking -------------------------------------------------------------------------


def lacks(*records: Record, ideas: tuple[Idea, ...] = ()) -> Lacks:
    return lacks_of(plan_of(*records), box(*ideas)["food"], WEEK)


@pytest.mark.parametrize(
    ("days", "lacking"), [(6, False), (0, False), (-21, False), (-22, True), (7, True)]
)
def test_a_question_is_lacking_after_three_weeks(days: int, lacking: bool) -> None:
    asked = told("q", WEEK.start + timedelta(days=days), text="Sucré ou salé ?")
    assert lacks(*asked).question is lacking


def test_an_idea_that_asks_is_shown_when_a_question_is_lacking() -> None:
    asking = idea_named("asking", asks=True)
    assert shown(plan_of(), *FILLERS, asking)[0] == "asking"


def test_customers_are_lacking_when_nearly_all_posts_are_about_us() -> None:
    us, theirs = many(8, about=About.US), many(10, about=About.SUBJECT)[16:]
    assert not lacks(*many(7, about=About.US), *many(10, about=About.SUBJECT)[14:]).customers
    assert lacks(*us, *theirs, *told("silent", WEEK.start)).customers
    ours = idea_named("ours", about=About.US, asks=True)
    customers = idea_named("customers", about=About.CUSTOMERS)
    asked = told("q", WEEK.start, asks=True)
    plan = plan_of(*us, *theirs, *asked)
    assert shown(plan, *FILLERS, ours, customers)[0] == "customers"
    assert "ours" not in {
        k for n in range(3) for k in shown(plan, *FILLERS[:8], ours, another=n)[:2]
    }


def test_less_is_sold_when_too_much_was() -> None:
    selling = many(5, degree=Degree.SELL)
    assert lacks(*selling).less_selling
    assert not lacks(*many(4, degree=Degree.SELL)).less_selling
    assert not lacks(*many(5, degree=Degree.KNOWN)).less_selling
    assert not lacks(replace(CLIENT, marks={"sell_tenths": 0}), *selling).less_selling
    offer = idea_named("offer", degree=Degree.SELL, months=(11,))
    assert "offer" in shown(plan_of(), *FILLERS, offer)
    every = {key for n in range(3) for key in shown(plan_of(*selling), *FILLERS, offer, another=n)}
    assert "offer" not in every


def test_a_theme_that_was_not_told_lately_comes_first() -> None:
    pillars = (Pillar(id="c", name="Savoir-faire"), Pillar(id="x", name="Divers"))
    posts = (
        *told("a", WEEK.start, pillar_id="c"),
        *told("b", WEEK.start, pillar_id="x"),
        *told("c", WEEK.start, title="Titre shelf", pillar_id="c"),
        *told("d", WEEK.start - timedelta(days=FRESH_DAYS + 1), title="Titre offer"),
        *told("e", WEEK.start - timedelta(days=FRESH_DAYS), title="Titre place"),
    )
    ideas = tuple(idea_named(theme, theme) for theme in THEMES)
    shelf = idea_named("shelf", Theme.ADVICE)
    told_lately = {Theme.CRAFT, Theme.ADVICE, Theme.PLACE}
    assert lacks(*pillars, *posts, ideas=(*ideas, shelf)).told == told_lately
    plan = plan_of(*pillars, *told("z", WEEK.start, asks=True, pillar_id="c"))
    assert "craft" not in shown(plan, *ideas)


def test_a_free_opening_of_a_theme_calls_for_it() -> None:
    pillars = (Pillar(id="c", name="Savoir-faire"), Pillar(id="o", name="Offres"))
    channel = Channel(id="fb", platform="facebook_page", name="Facebook")
    craft = Opening(id="o1", channel_id="fb", weekdays=(2,), pillar_id="c")
    offer = Opening(id="o2", channel_id="fb", weekdays=(4,), pillar_id="o")
    plain = Opening(id="o3", channel_id="fb", weekdays=(5,))
    post = Post(id="p", pillar_id="o", asks=True)
    card = Version(id="v", post_id="p", channel_id="fb", day=date(2026, 11, 26))
    records = (*pillars, channel, craft, offer, plain, post, card)
    assert lacks(*records).expected == {Theme.CRAFT}
    ideas = tuple(idea_named(theme, theme) for theme in THEMES)
    assert shown(plan_of(*records), *ideas)[0] == "craft"


def test_what_no_channel_offers_comes_last() -> None:
    blog = Channel(id="b", platform="blog", name="Blog", active=False)
    photos = Channel(id="i", platform="instagram", name="Instagram")
    assert lacks(blog).formats == frozenset()
    assert Format.STORY in lacks(blog, photos).formats
    article = idea_named("article", format=Format.ARTICLE, months=(11,))
    assert "article" in shown(plan_of(), *FILLERS[:4], article)
    assert "article" not in shown(plan_of(photos), *FILLERS[:4], article)


# ---- rest ------------------------------------------------------------------------------------


def test_a_used_idea_is_known_by_the_last_of_its_days() -> None:
    post, card = told("a", WEEK.start, title="Titre filler-0")
    later = replace(card, id="later", day=WEEK.end)
    earlier = told("b", WEEK.start - timedelta(days=9), text="Parlons donc de filler-0, le blé.")
    undated = told("c", None, title="Title filler-1")
    bare = Post(id="bare", title="Titre filler-2")
    other = told("d", WEEK.start)
    plan = plan_of(post, card, later, *earlier, *undated, bare, *other)
    assert last_uses(plan, box(*FILLERS)["food"]) == {
        "filler-0": WEEK.end,
        "filler-1": date.max,
        "filler-2": date.max,
    }
    assert set(last_uses(plan, box(*FILLERS)["food"], since=WEEK.end + timedelta(days=1))) == {
        "filler-1",
        "filler-2",
    }


@pytest.mark.parametrize(
    ("day", "rests"),
    [
        (WEEK.start - timedelta(days=RESTS_DAYS + 1), False),
        (WEEK.start - timedelta(days=RESTS_DAYS), True),
        (WEEK.end, True),
        (WEEK.end + timedelta(days=60), True),
        (None, True),
    ],
)
def test_a_used_idea_rests_for_six_months(day: date | None, rests: bool) -> None:
    plan = plan_of(*told("p", day, title="Titre filler-4"))
    every = {key for n in range(3) for key in shown(plan, *FILLERS, another=n)}
    assert ("filler-4" not in every) is rests


def test_the_longest_rested_return_when_too_few_are_left() -> None:
    ago = {0: 20, 1: 40, 2: 90, 3: 120}
    pairs = (
        told(f"p{n}", WEEK.start - timedelta(days=days), title=f"Titre filler-{n}")
        for n, days in ago.items()
    )
    undated = told("p4", None, title="Titre filler-4")
    records = (*(record for pair in pairs for record in pair), *undated)
    assert set(shown(plan_of(*records), *FILLERS[:6])) == {"filler-5", "filler-3", "filler-2"}
    assert set(shown(plan_of(*records), *FILLERS[:5])) == {"filler-3", "filler-2", "filler-1"}


# ---- the draft -------------------------------------------------------------------------------


def test_a_draft_holds_what_the_idea_says() -> None:
    idea = idea_named("flour", about=About.CUSTOMERS, degree=Degree.KNOWN, asks=True)
    pillars = (Pillar(id="o", name="Offres"), Pillar(id="c", name="Savoir-faire"))
    draft = draft_of(idea, "fr_CA", pillars)
    assert draft == Post(
        id=draft.id,
        title="Titre flour",
        text="Parlons donc de flour, ___.",
        photo_to_take="Photo flour",
        pillar_id="c",
        degree=Degree.KNOWN,
        about=About.CUSTOMERS,
        asks=True,
    )
    assert draft_of(idea, "en", ()).text == "Let us talk of flour, ___."
    assert draft_of(idea, "en", pillars[:1]).pillar_id is None
    assert draft_of(idea, "en", pillars).id != draft.id


def test_a_kept_draft_puts_its_idea_to_rest() -> None:
    draft = draft_of(FILLERS[0], "fr", ())
    plan = plan_of(draft, Version(id="v", post_id=draft.id, day=WEEK.start))
    assert "filler-0" not in {k for n in range(3) for k in shown(plan, *FILLERS, another=n)}
