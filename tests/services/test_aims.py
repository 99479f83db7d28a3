# SPDX-License-Identifier: MIT
"""Aims and decisions of a document: shown, added, changed and deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cmdesk.domain.metrics import REACTIONS
from cmdesk.domain.progress import Standing
from cmdesk.domain.records import FOLLOWERS, Adjustment, Aim, Measurement, Post, Status, Version
from cmdesk.services.aims import (
    add_aim,
    add_decision,
    aims_shown,
    change_aim,
    change_decision,
    decisions_shown,
    delete_aim,
    delete_decision,
    shown_aim,
    with_start,
)
from cmdesk.services.edits import Edit
from cmdesk.services.series import log_of
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.i18n import say
from tests.services.conftest import CLIENT, FACEBOOK
from tests.services.laws import held

START, TODAY = date(2026, 9, 6), date(2026, 11, 22)
AIM = Aim(
    id="aim",
    words="2 000 followers",
    metric=FOLLOWERS,
    channel_id="facebook",
    baseline=1000,
    target=2000,
    start=START,
    due=date(2027, 3, 31),
)
WISH = Aim(id="wish", words="Être présent sur Facebook")
SOONER = replace(AIM, id="sooner", due=date(2026, 12, 31), words="x" * 60)
NOTED = tuple(
    Measurement(
        id=f"m{n}",
        metric=FOLLOWERS,
        value=1000 + 50 * n,
        day=START + timedelta(days=7 * n),
        channel_id="facebook",
    )
    for n in range(9)
)
FEWER_OFFERS = Adjustment(id="d1", day=date(2026, 10, 6), words="Fewer offers", metric=REACTIONS)
GROW = Adjustment(
    id="d2", day=date(2026, 10, 20), words="", metric=FOLLOWERS, channel_id="facebook"
)
BEGUN = Adjustment(id="d3", day=START, words="Begun")
POST = Post(id="post", text="Bread")


def published(day: date, reactions: int | None, channel: str = "facebook") -> Version:
    return Version(
        id=f"v{day}{reactions}",
        post_id="post",
        channel_id=channel,
        day=day,
        status=Status.PUBLISHED,
        published_day=day,
        reactions=reactions,
    )


@pytest.fixture
def document(tmp_path: Path) -> Iterator[DocumentFile]:
    posts = [published(date(2026, 9, 6) + timedelta(days=n), 100) for n in range(6)]
    posts += [published(date(2026, 10, 6) + timedelta(days=n), 119) for n in range(6)]
    posts.append(published(date(2026, 10, 30), None))
    records = (CLIENT, FACEBOOK, AIM, WISH, SOONER, *NOTED, FEWER_OFFERS, GROW, BEGUN, POST)
    made = DocumentFile.create(tmp_path / "w.db", (*records, *posts))
    yield made
    made.close()


def test_aims_are_shown_with_their_progress_the_nearest_first(document: DocumentFile) -> None:
    with document.reading() as reader:
        sooner, aim, wish = aims_shown(reader, TODAY)
    assert [one.aim.id for one in (sooner, aim, wish)] == ["sooner", "aim", "wish"]
    assert say(aim.name) == "Facebook · followers"
    assert (aim.question, aim.progress.standing) == (None, Standing.AHEAD)
    assert sooner.progress.standing is Standing.ON_TIME
    assert len(aim.series.noted) == 9
    assert wish.question is not None
    assert wish.progress.standing is Standing.WISH


def test_an_aim_being_written_is_shown_too(document: DocumentFile) -> None:
    with document.reading() as reader:
        shown = shown_aim(log_of(reader), replace(AIM, target=1100, id="new"), TODAY)
    assert say(shown.progress.text) == "reached: 1,400"


def test_an_aim_begins_at_the_last_value_known(document: DocumentFile) -> None:
    bare = replace(AIM, start=None, baseline=None)
    with document.reading() as reader:
        assert with_start(reader, bare, TODAY).start == TODAY
        assert with_start(reader, bare, TODAY).baseline == 1400
        early = with_start(reader, replace(bare, start=START), TODAY)
        assert (early.start, early.baseline) == (START, 1000)
        unknown = replace(bare, metric="sales", channel_id=None)
        assert with_start(reader, unknown, TODAY).baseline is None
        assert with_start(reader, AIM, TODAY) == AIM
        assert with_start(reader, WISH, TODAY).baseline is None


def test_aims_and_decisions_obey_the_laws(document: DocumentFile) -> None:
    with document.reading() as reader:
        edits: list[Edit] = [
            add_aim(replace(AIM, id="new", words=" \n")),
            change_aim(reader, "aim", {"target": 2500.0, "due": None}),
            delete_aim(reader, "sooner"),
            add_decision(replace(BEGUN, id="new2")),
            change_decision(reader, "d1", {"words": "Less"}),
            delete_decision(reader, "d2"),
        ]
    for edit in edits:
        held(document, edit)
    assert [say(edit.label) for edit in edits] == [
        "add the aim “without words”",
        "change the aim “2 000 followers”",
        f"delete the aim “{'x' * 39}…”",
        "note the decision “Begun”",
        "change the decision “Fewer offers”",
        "delete the decision “without words”",
    ]


def test_decisions_are_shown_with_what_happened_since(document: DocumentFile) -> None:
    with document.reading() as reader:
        grow, fewer, begun = decisions_shown(reader, TODAY)
    assert grow.since is not None
    assert say(grow.since.text) == "since: +8% (2 numbers)"
    assert fewer.since is not None
    assert fewer.name is not None
    assert say(fewer.name) == "reactions"
    assert say(fewer.since.text) == "since: +19% (6 posts)"
    assert (begun.name, begun.since) == (None, None)


def test_reactions_counted_by_the_network_serve_where_no_post_tells_its_own(
    tmp_path: Path,
) -> None:
    noted = tuple(
        replace(one, id=f"r{one.id}", metric=REACTIONS, channel_id=None, value=10) for one in NOTED
    )
    with DocumentFile.create(tmp_path / "w.db", (CLIENT, FEWER_OFFERS, *noted)) as made:
        with made.reading() as reader:
            (fewer,) = decisions_shown(reader, TODAY)
        assert fewer.since is not None
        assert "number" in say(fewer.since.text)
