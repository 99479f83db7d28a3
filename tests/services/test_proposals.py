# SPDX-License-Identifier: MIT
"""What becomes of proposals: kept as one step, moved, changed, dropped with what they stand on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from cmdesk.domain.records import Opening, Pillar, Post, Version
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Add, Batch, Remove, Set, apply
from cmdesk.services.filling import begun_for, week_filled
from cmdesk.services.places import waiting
from cmdesk.services.planning import new_post
from cmdesk.services.proposals import Origin, Proposal, as_kept, keep, put_on, standing
from cmdesk.store.document_file import DocumentFile
from tests.services.test_filling import CLIENT, FACEBOOK, MONDAY, WEEK, draft, ground


def test_kept_proposals_are_one_step_and_undone_as_one(tmp_path: Path) -> None:
    waits = draft("waits")
    records = (CLIENT, FACEBOOK, *waits)
    proposals = week_filled(ground(FACEBOOK, *waits), WEEK)
    with DocumentFile.create(tmp_path / "a.cmdesk", records) as file:
        edit = keep(proposals)
        assert (edit.label.source, edit.label.n) == ("fill the week with %n post(s)", 3)
        inverse = apply(file, edit).inverse
        with file.reading() as reader:
            versions = {version.id: version for version in reader.all(Version)}
            assert reader.count(Post) == 3
        assert versions == {one.id: one.version for one in proposals}
        apply(file, inverse)
        with file.reading() as reader:
            assert (reader.all(Post), reader.all(Version)) == ((waits[0],), (waits[1],))
        words = keep(proposals[:1]).label
        assert words.source == "keep the proposal “{post}”"
        long = replace(proposals[1], post=replace(proposals[1].post, title="long " * 30))
        assert str(keep([long]).label.args["post"]).count("…") == 1


def test_a_proposal_is_put_on_another_day_with_its_hour() -> None:
    bread = Opening(id="bread", channel_id="fb", weekdays=(4,), minute=1020, name="Bread")
    one = next(o for o in week_filled(ground(FACEBOOK, bread), WEEK) if o.version.occurrence)
    assert put_on(one, MONDAY + timedelta(days=3)) is one
    moved = put_on(one, MONDAY)
    assert (moved.version.day, moved.version.minute, moved.version.occurrence) == (
        MONDAY,
        1020,
        None,
    )
    assert moved.id == one.id


def test_proposals_fall_with_what_they_stand_on() -> None:
    craft = Pillar(id="craft", name="Craft")
    waits = draft("waits")
    usual = Opening(id="u", channel_id="fb", weekdays=(2, 4), minute=700, pillar_id="craft")
    made = ground(FACEBOOK, craft, usual, *waits, *draft("meant", pillar="craft"))
    proposals = week_filled(made, WEEK)
    assert {one.moved is None for one in proposals} == {True, False}
    assert {one.origin for one in proposals} == {Origin.DRAFT, Origin.IDEA}
    assert standing(proposals, made.plan) == proposals
    fresh = [one for one in proposals if one.moved is None]
    for gone in (ground(craft), ground(replace(FACEBOOK, active=False), craft)):
        assert standing(proposals, gone.plan) == ()
    bare = standing(fresh, ground(FACEBOOK).plan)
    assert {one.post.pillar_id for one in bare} == {None}
    kept = made.plan.after(fresh[0].changes)
    assert fresh[0] not in standing(proposals, kept), "it is no proposal any more"
    (post, version) = draft("meant", pillar="craft")
    renamed = (replace(post, title="Better"), replace(version, text="Own"))
    (one,) = standing([o for o in proposals if o.moved], ground(FACEBOOK, craft, *renamed).plan)
    assert (one.words, one.version.text) == ("Better", "Own")
    assert one.version.day == next(o for o in proposals if o.moved).version.day
    dated = (post, replace(version, day=MONDAY))
    assert standing([one], ground(FACEBOOK, craft, *dated).plan) == ()


def test_what_was_begun_in_a_free_place_stands_for_its_opening() -> None:
    bread = Opening(
        id="bread", channel_id="fb", weekdays=(4,), minute=1020, name="Bread", pillar_id="craft"
    )
    plan = ground(FACEBOOK, bread, Pillar(id="craft", name="Craft")).plan
    begun = begun_for(plan, waiting(plan, MONDAY, WEEK.end)[0])
    assert begun.origin is Origin.RENDEZVOUS
    assert (begun.words, begun.post.pillar_id, begun.version.minute) == ("Bread", "craft", 1020)
    written = replace(begun.version, id="written", occurrence=None)
    elsewhere = replace(written, id="else", channel_id="ig")
    edit = as_kept(new_post(begun.post, [written, elsewhere]), begun)
    assert isinstance(edit, Add)
    links = [one.occurrence for one in edit.records if isinstance(one, Version)]
    assert links == [begun.version.occurrence, None]
    free = put_on(begun, MONDAY)
    assert as_kept(edit, free) is edit


def test_a_draft_that_was_edited_where_it_was_proposed_stands_for_its_opening() -> None:
    post, version = draft("waits")
    day = MONDAY + timedelta(days=3)
    there = replace(version, day=day, occurrence="bread/2026-11-26")
    proposal = Proposal(post, there, mark("Filling", "why"), version)
    label = mark("Filling", "label")
    moves = Set(Version, "waits", {"day": day}, label)
    linked = as_kept(Batch((moves,), label), proposal)
    assert isinstance(linked, Batch)
    assert linked.edits[-1] == Set(Version, "waits", {"occurrence": there.occurrence}, label)
    assert isinstance(as_kept(moves, proposal), Batch)
    for other in (
        Set(Version, "waits", {"day": MONDAY}, label),
        Set(Version, "waits", {"day": day, "channel_id": "ig"}, label),
        Set(Post, "waits", {"day": day}, label),
        Remove(Version, ("waits",), label),
    ):
        assert as_kept(other, proposal) is other
