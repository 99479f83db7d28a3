# SPDX-License-Identifier: MIT
"""Proposals: where, what and why; nothing that brings a remark; kept as one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.ideas import bare
from cmdesk.domain.openings import Week, week_of
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import (
    Channel,
    Client,
    Closure,
    Format,
    Opening,
    Pillar,
    Post,
    Record,
    Rhythm,
    Status,
    Version,
    occurrence_id,
)
from cmdesk.domain.rules import RULES, silence
from cmdesk.domain.rules.findings import Finding, Level
from cmdesk.services.filling import (
    Ground,
    first_proposals,
    week_filled,
    why_nothing,
)
from cmdesk.services.ideas import load_trades
from cmdesk.services.places import waiting
from cmdesk.services.platforms import load_platforms
from cmdesk.services.proposals import Proposal, standing
from tests.domain.rules.building import Desk
from tests.domain.rules.test_fixes_laws import desks

MONDAY = date(2026, 11, 23)
WEEK = Week(MONDAY)
NOW = datetime(2026, 11, 20, 9, 0)  # noqa: DTZ001 (the client's wall clock)
CLIENT = Client(id="client", name="Lacroix", language="en", trade="bakery")
FACEBOOK = Channel(id="fb", platform="facebook_page", name="Facebook", rhythm=Rhythm.REGULAR)
INSTAGRAM = Channel(id="ig", platform="instagram", name="Instagram")
BLOG = Channel(id="blog", platform="blog", name="Blog")
LETTER = Channel(id="letter", platform="newsletter", name="Newsletter")


def ground(*records: Record, client: Client = CLIENT, now: datetime = NOW) -> Ground:
    return Ground(Plan.of((client, *records), load_platforms()), load_trades(), now)


def draft(key: str, *, pillar: str | None = None, **version: object) -> tuple[Post, Version]:
    post = Post(id=f"p-{key}", title=f"Draft {key}", pillar_id=pillar)
    made = Version(id=key, post_id=post.id, channel_id="fb", status=Status.TO_WRITE)
    return post, replace(made, **version)  # type: ignore[arg-type]


def days(proposals: tuple[Proposal, ...]) -> list[date | None]:
    return [one.version.day for one in proposals]


def channels(proposals: tuple[Proposal, ...]) -> list[str | None]:
    return [one.version.channel_id for one in proposals]


def test_a_beginning_has_three_ideas_spread_over_days_and_channels() -> None:
    proposals = first_proposals(ground(FACEBOOK, INSTAGRAM, BLOG), WEEK)
    assert days(proposals) == [MONDAY + timedelta(days=n) for n in (1, 3, 5)]
    assert set(channels(proposals)) == {"fb", "ig"}, "a blog is not for three posts a week"
    assert len({one.source for one in proposals}) == 3
    assert all(one.version.minute is not None and one.post.text for one in proposals)
    assert all(one.why.source and one.moved is None for one in proposals)


def test_a_beginning_stands_on_the_openings_and_the_rendezvous() -> None:
    rendezvous = Opening(id="bread", channel_id="fb", weekdays=(4,), minute=1020, name="Bread")
    usual = Opening(id="usual", channel_id="ig", weekdays=(2,), minute=720)
    proposals = first_proposals(ground(FACEBOOK, INSTAGRAM, rendezvous, usual), WEEK)
    found = {one.version.occurrence: one for one in proposals}
    bread = found[occurrence_id("bread", MONDAY + timedelta(days=3))]
    assert (bread.words, bread.version.minute) == ("Bread", 1020)
    assert occurrence_id("usual", MONDAY + timedelta(days=1)) in found
    assert len(proposals) == 3


def test_a_beginning_in_the_course_of_a_week_puts_nothing_before_now() -> None:
    friday = datetime(2026, 11, 27, 18, 30)  # noqa: DTZ001
    proposals = first_proposals(ground(FACEBOOK, now=friday), WEEK)
    assert len(proposals) == 3
    for one in proposals:
        assert one.version.day is not None
        assert one.version.minute is not None
        moment = datetime.combine(one.version.day, datetime.min.time())
        assert moment + timedelta(minutes=one.version.minute) > friday


def test_a_beginning_without_a_channel_is_not_placed_and_without_a_trade_nothing() -> None:
    proposals = first_proposals(ground(), WEEK)
    assert channels(proposals) == [None] * 3
    assert standing(proposals, ground(FACEBOOK).plan) == proposals
    assert first_proposals(ground(FACEBOOK, client=replace(CLIENT, trade="")), WEEK) == ()


def test_a_beginning_with_long_texts_only_still_has_its_days() -> None:
    proposals = first_proposals(ground(LETTER, BLOG), WEEK)
    assert all(one.version.format in {Format.NEWSLETTER, Format.ARTICLE} for one in proposals)


def test_closed_days_and_closures_are_left_out() -> None:
    off = Closure(id="off", start=MONDAY, end=MONDAY + timedelta(days=2))
    client = replace(CLIENT, closed_weekdays=(6, 7))
    proposals = first_proposals(ground(FACEBOOK, off, client=client), WEEK)
    assert set(days(proposals)) == {MONDAY + timedelta(days=3), MONDAY + timedelta(days=4)}
    whole = replace(off, end=WEEK.end)
    assert first_proposals(ground(FACEBOOK, whole), WEEK) == ()
    assert week_filled(ground(FACEBOOK, whole), WEEK) == ()


def test_on_a_closed_weekday_only_a_rendezvous_is_waited_for() -> None:
    client = replace(CLIENT, closed_weekdays=(6,))
    usual = Opening(id="usual", channel_id="fb", weekdays=(5, 6), minute=600)
    named = replace(usual, id="named", weekdays=(6,), minute=900, name="Saturday’s loaf")
    plan = ground(FACEBOOK, usual, named, client=client).plan
    found = [(one.opening.id, one.day.isoweekday()) for one in waiting(plan, MONDAY, WEEK.end)]
    assert found == [("usual", 5), ("named", 6)]


@pytest.mark.parametrize(
    ("rhythm", "posts"),
    [(Rhythm.CALM, 2), (Rhythm.REGULAR, 3), (Rhythm.INTENSE, 6), (Rhythm.NONE, 3)],
)
def test_the_rhythm_says_how_many(rhythm: Rhythm, posts: int) -> None:
    proposals = week_filled(ground(replace(FACEBOOK, rhythm=rhythm)), WEEK)
    assert len(set(days(proposals))) == len(proposals) == posts


def test_several_channels_leave_free_room() -> None:
    both = (FACEBOOK, replace(INSTAGRAM, rhythm=Rhythm.REGULAR))
    proposals = week_filled(ground(*both), WEEK)
    assert len(set(days(proposals))) == len(proposals) == 5
    assert set(channels(proposals)) == {"fb", "ig"}


def test_a_channel_without_a_rhythm_stays_silent_beside_one_that_has_one() -> None:
    assert set(channels(week_filled(ground(FACEBOOK, INSTAGRAM), WEEK))) == {"fb"}


def test_what_is_there_already_counts() -> None:
    there = draft("there", day=MONDAY, minute=600)
    proposals = week_filled(ground(FACEBOOK, *there), WEEK)
    assert len(proposals) == 2
    assert MONDAY not in days(proposals)
    also = week_filled(ground(FACEBOOK, *there), WEEK, already=proposals)
    assert also == ()


def test_of_a_week_that_has_begun_the_rest_is_filled() -> None:
    saturday = datetime(2026, 11, 28, 9, 0)  # noqa: DTZ001
    proposals = week_filled(ground(FACEBOOK, now=saturday), WEEK)
    assert len(proposals) == 1
    evening = datetime(2026, 11, 29, 23, 0)  # noqa: DTZ001
    assert week_filled(ground(FACEBOOK, now=evening), WEEK) == ()


def test_openings_come_first_and_are_all_of_their_channel() -> None:
    usual = Opening(id="usual", channel_id="fb", weekdays=(2, 5), minute=720, pillar_id="craft")
    craft = Pillar(id="craft", name="Craft")
    proposals = week_filled(ground(FACEBOOK, usual, craft), WEEK)
    assert days(proposals) == [MONDAY + timedelta(days=1), MONDAY + timedelta(days=4)]
    assert {one.post.pillar_id for one in proposals} == {"craft"}
    assert all(one.version.occurrence for one in proposals)


def test_an_opening_whose_theme_no_idea_has_waits() -> None:
    usual = Opening(id="usual", channel_id="fb", weekdays=(2,), minute=720, pillar_id="odd")
    assert week_filled(ground(FACEBOOK, usual, Pillar(id="odd", name="Xyzzy")), WEEK) == ()
    assert week_filled(ground(FACEBOOK, usual), WEEK) == (), "nor one of a theme that is gone"


def test_an_opening_of_today_whose_hour_is_over_waits_no_more() -> None:
    late = Opening(id="late", channel_id="fb", weekdays=(1,), minute=540)
    monday = datetime.combine(MONDAY, datetime.min.time())
    calm = replace(FACEBOOK, rhythm=Rhythm.NONE)
    assert len(week_filled(ground(calm, late, now=monday), WEEK)) == 1
    assert week_filled(ground(calm, late, now=monday + timedelta(hours=10)), WEEK) == ()
    hourless = replace(late, minute=None)
    (one,) = week_filled(ground(calm, hourless, now=monday + timedelta(hours=10)), WEEK)
    assert one.version.minute is None


def test_a_rendezvous_is_proposed_by_its_name_or_with_the_draft_meant_for_it() -> None:
    bread = Opening(id="bread", channel_id="fb", weekdays=(4,), name="Thursday’s bread")
    calm = replace(FACEBOOK, rhythm=Rhythm.NONE)
    other = draft("other")
    (one,) = week_filled(ground(calm, bread, *other), WEEK)
    assert (one.words, one.moved) == ("Thursday’s bread", None)
    post, version = draft("meant")
    meant = (replace(post, title="Thursday’s bread: rye"), version)
    (one,) = week_filled(ground(calm, bread, *other, *meant), WEEK)
    assert one.moved == version
    themed = replace(bread, pillar_id="craft")
    craft = Pillar(id="craft", name="Craft")
    (one,) = week_filled(
        ground(calm, themed, craft, *other, *draft("craft-draft", pillar="craft")), WEEK
    )
    assert one.id == "craft-draft"
    assert one.version.occurrence == occurrence_id("bread", MONDAY + timedelta(days=3))


def test_drafts_that_wait_come_before_ideas_and_are_moved() -> None:
    unplaced = draft("unplaced", channel_id=None, format=Format.NEWSLETTER)
    held = draft("held", status=Status.ON_HOLD)
    blank = (Post(id="blank-post"), Version(id="blank", post_id="blank-post", channel_id="fb"))
    made = ground(FACEBOOK, *unplaced, *held, *blank, *draft("waits"))
    proposals = week_filled(made, WEEK)
    moved = {one.id: one for one in proposals if one.moved is not None}
    assert moved.keys() == {"unplaced", "waits"}
    assert moved["unplaced"].version.channel_id == "fb"
    assert moved["unplaced"].version.format is not Format.NEWSLETTER
    refused = replace(made, refused={"waits"})
    assert "waits" not in {one.id for one in week_filled(refused, WEEK)}


def test_what_was_refused_is_not_proposed_again() -> None:
    first = week_filled(ground(FACEBOOK), WEEK)
    again = week_filled(replace(ground(FACEBOOK), refused={one.source for one in first}), WEEK)
    assert len(again) == 3
    assert not {one.source for one in first} & {one.source for one in again}


def test_wanted_themes_are_proposed_rather_than_those_with_too_much_room() -> None:
    pillars = (
        Pillar(id="craft", name="Craft", maximum_share=10),
        Pillar(id="people", name="Team", wanted_share=90),
    )
    told = [
        record
        for n in range(6)
        for record in draft(f"told{n}", pillar="craft", day=MONDAY - timedelta(days=3 * n + 4))
    ]
    proposals = week_filled(ground(FACEBOOK, *pillars, *told), WEEK)
    themes = [one.post.pillar_id for one in proposals]
    assert "people" in themes
    assert "craft" not in themes


def test_the_hour_is_the_channels_own_where_it_has_one() -> None:
    told = [
        record
        for n in range(3)
        for record in draft(f"t{n}", day=NOW.date() - timedelta(days=3 + 2 * n), minute=795)
    ]
    assert 795 in {one.version.minute for one in week_filled(ground(FACEBOOK, *told), WEEK)}


def test_nothing_to_propose_is_said_in_a_sentence() -> None:
    today = NOW.date()
    plan = ground(FACEBOOK).plan
    assert "over" in why_nothing(plan, week_of(today).previous, today).source
    assert "all its posts" in why_nothing(plan, WEEK, today).source
    assert "No channel" in why_nothing(ground().plan, WEEK, today).source
    assert week_filled(ground(FACEBOOK), week_of(today).previous) == ()
    assert week_filled(ground(), WEEK) == ()


def everything(plan: Plan, now: datetime) -> dict[object, Finding]:
    """What the rules find, nothing folded or hidden by a young document's quiet."""
    rules = [rule for rule in RULES if rule is not silence.RULE]
    found = (
        f for rule in rules for c in rule.all_cells(plan) for f in rule.find(plan, c, now.date())
    )
    return {one.key: one for one in found if one.level > Level.NOTE}


@given(
    desks(), st.sampled_from(Rhythm), st.integers(0, 2), st.booleans(), st.sampled_from([0, 1, 3])
)
def test_no_proposal_brings_a_remark_or_makes_one_worse(
    made: tuple[Desk, datetime], rhythm: Rhythm, weeks: int, known: bool, undated: int
) -> None:
    desk, now = made
    desk.set("fb", rhythm=rhythm)
    desk.set("client", trade="bakery" if known else "")
    for _ in range(undated):
        desk.post(None, 600, "fb", pillar_id="craft")
    plan = desk.plan
    before = everything(plan, now)
    ground = Ground(plan, load_trades(), now)
    week = week_of(now.date() + timedelta(weeks=weeks), plan.client.week_start)
    proposals = week_filled(ground, week)
    later = plan
    for one in proposals:
        later = later.after(one.changes)
        assert one.version.day is not None
        assert max(week.start, now.date()) <= one.version.day <= week.end
    for key, after in everything(later, now).items():
        told = before.get(key)
        assert told is not None, after
        assert (after.level, after.value) <= (told.level, told.value)
    assert len({one.source for one in proposals}) == len(proposals) or not known
    assert later.versions.keys() == plan.versions.keys() | {one.id for one in proposals}


def test_sources_are_told_apart_without_case_and_accents() -> None:
    proposal = first_proposals(ground(FACEBOOK), WEEK)[0]
    assert proposal.source == bare(proposal.post.title)


def test_a_remark_about_all_posts_does_not_keep_one_from_being_proposed() -> None:
    pillars = (Pillar(id="a", name="Xyzzy", wanted_share=100), Pillar(id="b", name="Zzyx"))
    told = [
        record
        for n in range(11)
        for record in draft(f"t{n}", pillar="b", day=NOW.date() - timedelta(days=2 * n))
    ]
    usual = Opening(id="u", channel_id="fb", weekdays=(3,), name="Zzyx", pillar_id="b")
    (one,) = week_filled(
        ground(replace(FACEBOOK, rhythm=Rhythm.NONE), *pillars, *told, usual), WEEK
    )
    assert one.words == "Zzyx", "the twelfth lets the mix be judged, which is not its fault"
