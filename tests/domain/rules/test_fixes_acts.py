# SPDX-License-Identifier: MIT
"""The fixes that move nothing: what each changes, and that the finding is gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.records import (
    Acceptance,
    Channel,
    Degree,
    Format,
    Mute,
    Opening,
    Pillar,
    Post,
    Record,
    Rhythm,
    Status,
    Version,
    occurrence_id,
)
from cmdesk.domain.rules import check
from cmdesk.domain.rules.findings import Finding, FixKey
from cmdesk.domain.rules.fixes import ACTS
from tests.domain.rules.building import MONDAY, NOW, THURSDAY, Desk, days_from

WEDNESDAY = THURSDAY - timedelta(days=1)
BREAD = Opening(
    id="bread",
    channel_id="fb",
    weekdays=(3,),
    minute=540,
    name="Bread",
    important=True,
    pillar_id="craft",
    start=MONDAY,
)
CRAFT = Pillar(id="craft", name="Craft", usual_degree=Degree.KNOWN)


def act(desk: Desk, finding: Finding, fix: FixKey) -> tuple[ChangeSet, tuple[Finding, ...]]:
    """What a fix changes, and what is found afterwards."""
    changes = ACTS[fix](desk.plan, finding, NOW)
    return changes, check(desk.plan.after(changes), NOW)


def afters(changes: ChangeSet) -> Sequence[Record | None]:
    return [change.after for change in changes.changes]


def flooded() -> tuple[Desk, Finding]:
    desk = Desk()
    for _ in range(5):
        desk.post(THURSDAY)
    (finding,) = desk.of_rule("flood")
    return desk, finding


def with_rendezvous(*records: Record) -> tuple[Desk, Finding]:
    desk = Desk(BREAD, CRAFT, *records)
    desk.posts(days_from(MONDAY - timedelta(days=7), 3, 7))
    (finding,) = desk.of_rule("rendezvous_to_plan")
    return desk, finding


def test_what_is_intended_is_accepted_as_bad_as_it_is() -> None:
    desk, finding = flooded()
    changes, found = act(desk, finding, FixKey.INTENDED)
    (accepted,) = afters(changes)
    assert isinstance(accepted, Acceptance)
    assert (accepted.rule, accepted.value, accepted.start) == ("flood", 5, THURSDAY)
    assert accepted.at == "2026-11-23T09:00"
    assert finding not in found


def test_an_acceptance_ends_when_the_value_grows_and_grows_with_the_next() -> None:
    desk, finding = flooded()
    (accepted,) = afters(act(desk, finding, FixKey.INTENDED)[0])
    assert accepted is not None
    desk.records[accepted.id] = accepted
    desk.post(THURSDAY, channel="ig")
    assert desk.of_rule("flood") == []
    desk.post(THURSDAY)
    (worse,) = desk.of_rule("flood")
    changes, found = act(desk, worse, FixKey.INTENDED)
    (grown,) = afters(changes)
    assert isinstance(grown, Acceptance)
    assert (grown.id, grown.value) == (accepted.id, 6)
    assert worse not in found


def test_acceptances_of_other_findings_stay_as_they_are() -> None:
    desk, finding = flooded()
    desk.records["other"] = Acceptance(
        id="other",
        rule="flood",
        scope_kind=finding.scope.kind.value,
        scope_id=finding.scope.id,
        start=MONDAY,
        end=MONDAY,
        value=9,
    )
    (accepted,) = afters(act(desk, finding, FixKey.INTENDED)[0])
    assert accepted is not None
    assert accepted.id != "other"


def test_a_muted_rule_says_nothing_of_that_scope() -> None:
    desk, finding = flooded()
    changes, found = act(desk, finding, FixKey.MUTE)
    (muted,) = afters(changes)
    assert isinstance(muted, Mute)
    assert (muted.rule, muted.scope_id) == ("flood", finding.scope.id)
    assert finding not in found


def test_a_draft_is_put_on_its_rendezvous() -> None:
    desk, finding = with_rendezvous()
    changes, found = act(desk, finding, FixKey.CREATE_DRAFT)
    post, version = afters(changes)
    assert isinstance(post, Post)
    assert isinstance(version, Version)
    assert (post.title, post.pillar_id, post.degree) == ("Bread", "craft", Degree.KNOWN)
    assert (version.post_id, version.channel_id) == (post.id, "fb")
    assert (version.day, version.minute, version.status) == (WEDNESDAY, 540, Status.TO_WRITE)
    assert version.occurrence == occurrence_id("bread", WEDNESDAY)
    assert version.format is Format.PHOTO
    assert found == ()


def test_a_draft_that_calls_for_an_answer_has_no_date_yet() -> None:
    quiet = Channel(id="own", platform="unheard", name="Own", rhythm=Rhythm.CALM)
    desk = Desk(quiet)
    desk.posts(days_from(MONDAY - timedelta(days=20), 7, 3), channel="own")
    (finding,) = desk.of_rule("no_question")
    changes, _ = act(desk, finding, FixKey.CREATE_DRAFT)
    post, version = afters(changes)
    assert isinstance(post, Post)
    assert isinstance(version, Version)
    assert (post.asks, post.pillar_id, post.degree) == (True, None, None)
    assert (version.day, version.occurrence) == (None, None)


def test_nothing_is_made_for_what_is_gone() -> None:
    desk, finding = with_rendezvous()
    del desk.records["bread"]
    assert not ACTS[FixKey.END_RENDEZVOUS](desk.plan, finding, NOW)
    desk.records["fb"] = Channel(id="other", platform="facebook_page", name="Other")
    assert not ACTS[FixKey.CREATE_DRAFT](desk.plan, finding, NOW)
    assert not ACTS[FixKey.PAUSE_CHANNEL](desk.plan, finding, NOW)


def test_a_rendezvous_is_left_out_one_week() -> None:
    desk, finding = with_rendezvous()
    changes, found = act(desk, finding, FixKey.NOT_THIS_WEEK)
    (accepted,) = afters(changes)
    assert isinstance(accepted, Acceptance)
    assert accepted.scope_id == occurrence_id("bread", WEDNESDAY)
    assert found == ()


def test_a_rendezvous_ends_on_the_eve() -> None:
    desk, finding = with_rendezvous()
    changes, found = act(desk, finding, FixKey.END_RENDEZVOUS)
    (ended,) = afters(changes)
    assert isinstance(ended, Opening)
    assert ended.end == date(2026, 11, 24)
    assert found == ()


def test_only_a_rendezvous_can_be_ended() -> None:
    desk, finding = flooded()
    assert not ACTS[FixKey.END_RENDEZVOUS](desk.plan, finding, NOW)


def test_a_paused_channel_is_no_longer_silent() -> None:
    calm = Channel(id="own", platform="facebook_page", name="Own", rhythm=Rhythm.CALM)
    desk = Desk(calm)
    desk.posts(days_from(MONDAY - timedelta(days=60), 5), channel="own")
    (finding,) = desk.of_rule("silence")
    changes, found = act(desk, finding, FixKey.PAUSE_CHANNEL)
    (paused,) = afters(changes)
    assert isinstance(paused, Channel)
    assert not paused.active
    assert [f for f in found if f.rule == "silence"] == []
