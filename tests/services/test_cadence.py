# SPDX-License-Identifier: MIT
"""Watching a document's cadence and repairing it, on a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cmdesk.domain.records import (
    Acceptance,
    Channel,
    Client,
    Format,
    Post,
    Record,
    Status,
    Version,
)
from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.domain.texts import plain
from cmdesk.services.cadence import CadenceWatch, Repair, repair, watch_of_file
from cmdesk.services.clients import wall_clock
from cmdesk.services.edits import Add, Applied, Edit, Remove, Set, apply
from cmdesk.services.platforms import load_platforms
from cmdesk.services.records import all_records
from cmdesk.store.course import Course, Stopped
from cmdesk.store.document_file import DocumentFile

THURSDAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 (the client's wall clock)
LABEL = plain("a change")


def flooded(number: int, minute: Callable[[int], int | None]) -> tuple[Record, ...]:
    """The records of a document with so many posts on one Thursday."""
    posts = tuple(Post(id=f"p{n:03}", text=f"Text {n}") for n in range(number))
    versions = tuple(
        Version(
            id=f"v{n:03}",
            post_id=f"p{n:03}",
            channel_id="fb",
            day=THURSDAY,
            minute=minute(n),
            status=Status.READY,
        )
        for n in range(number)
    )
    channel = Channel(id="fb", platform="facebook_page", name="Facebook")
    return (Client(id="client", name="Bakery"), channel, *posts, *versions)


class Desk:
    """A document on disk with its watch, kept up to date edit by edit."""

    def __init__(self, document_file: DocumentFile) -> None:
        self.file = document_file
        with document_file.reading() as reader:
            self.watch = CadenceWatch(reader, load_platforms())

    def run(self, edit: Edit) -> Applied:
        applied = apply(self.file, edit)
        self.watch.update(applied.changes)
        return applied

    def records(self) -> tuple[Record, ...]:
        with self.file.reading() as reader:
            return tuple(sorted(all_records(reader), key=lambda r: (type(r).__name__, r.id)))

    def trouble(self) -> list[Finding]:
        return [f for f in self.watch.findings(NOW) if f.level is Level.TROUBLE]

    def repair(self, fix: FixKey) -> Repair:
        (finding,) = self.trouble()
        return repair(self.watch, finding, fix, NOW)


@contextmanager
def desk_with(records: tuple[Record, ...]) -> Iterator[Desk]:
    with TemporaryDirectory() as folder:
        document_file = DocumentFile.create(Path(folder, "work.db"), records)
        try:
            yield Desk(document_file)
        finally:
            document_file.close()


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A desk with five posts on a Thursday."""
    with desk_with(flooded(5, lambda n: 600 + n)) as made:
        yield made


def no_hour(_: int) -> None:
    return None


@pytest.mark.parametrize("minute", [lambda n: 420 + 15 * n, no_hour], ids=["hours", "no hour"])
def test_45_posts_are_found_spread_and_brought_back(minute: Callable[[int], int | None]) -> None:
    with desk_with(flooded(45, minute)) as desk:
        (finding,) = desk.trouble()
        assert (finding.rule, finding.count, finding.limit) == ("flood", 45, 2)
        assert finding.source is not None
        assert finding.fixes == (FixKey.SPREAD, FixKey.KEEP_FIRST, FixKey.INTENDED)
        before = desk.records()
        spread = desk.repair(FixKey.SPREAD)
        assert (spread.moved, spread.undated) == (43, 0)
        assert spread.edit.label.n == 43
        assert finding in spread.before
        assert desk.records() == before, "a preview writes nothing"
        applied = desk.run(spread.edit)
        assert desk.watch.findings(NOW) == spread.after
        assert desk.trouble() == []
        assert sum(isinstance(r, Version) and r.day == THURSDAY for r in desk.records()) == 2
        desk.run(applied.inverse)
        assert desk.records() == before
        assert desk.trouble() == [finding]


def test_what_gets_no_date_is_counted(desk: Desk) -> None:
    kept = desk.repair(FixKey.KEEP_FIRST)
    assert (kept.moved, kept.undated) == (0, 3)
    assert [move.version_id for move in kept.moves] == ["v002", "v003", "v004"]
    desk.run(kept.edit)
    assert desk.trouble() == []


def test_what_is_intended_is_put_away_until_it_grows(desk: Desk) -> None:
    intended = desk.repair(FixKey.INTENDED)
    assert intended.moves == ()
    (finding,) = desk.trouble()
    desk.run(intended.edit)
    assert desk.trouble() == []
    assert finding in desk.watch.findings(NOW, accepted=True)
    another = Version(id="one-more", post_id="p000", channel_id="fb", day=THURSDAY)
    desk.run(Add((another,), LABEL))
    (worse,) = desk.trouble()
    assert worse.count == 6
    undo = desk.run(desk.repair(FixKey.INTENDED).edit).inverse
    (accepted,) = [r for r in desk.records() if isinstance(r, Acceptance)]
    assert accepted.value == 6
    assert desk.trouble() == []
    desk.run(undo)
    assert desk.trouble() == [worse]


def test_a_fix_that_only_opens_something_is_no_repair(desk: Desk) -> None:
    with pytest.raises(ValueError, match="changes nothing"):
        desk.repair(FixKey.SHOW)


def test_a_preview_leaves_the_watch_as_it_was(desk: Desk) -> None:
    before = desk.watch.findings(NOW)
    for fix in (FixKey.SPREAD, FixKey.KEEP_FIRST, FixKey.INTENDED, FixKey.MUTE):
        assert desk.repair(fix).after != before
        assert desk.watch.findings(NOW) == before


def test_the_watch_follows_every_kind_of_change(desk: Desk) -> None:
    desk.watch.findings(NOW)
    desk.run(Set(Channel, "fb", {"marks": {"feed.day_mark": 4, "feed.day_trouble": 5}}, LABEL))
    (finding,) = desk.trouble()
    assert (finding.limit, finding.own_mark) == (4, True)
    desk.run(Set(Version, "v000", {"format": Format.STORY}, LABEL))
    desk.run(Remove(Version, ("v001",), LABEL))
    assert desk.trouble() == []


def test_changes_before_the_first_look_are_seen(desk: Desk) -> None:
    desk.run(Set(Channel, "fb", {"marks": {"feed.day_mark": 9}}, LABEL))
    assert desk.trouble() == []
    assert desk.watch.plan.channels["fb"].marks == {"feed.day_mark": 9}


def test_past_floods_are_shown_and_repaired_on_request(desk: Desk) -> None:
    later = NOW + timedelta(days=30)
    assert not [f for f in desk.watch.findings(later) if f.rule == "flood"]
    (flood,) = [f for f in desk.watch.findings(later, past=True) if f.rule == "flood"]
    spread = repair(desk.watch, flood, FixKey.SPREAD, later)
    assert flood in spread.before
    assert flood.key not in {finding.key for finding in spread.after}
    assert all(day is not None and day >= later.date() for _, day, _ in spread.moves)


changes = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.none() | st.integers(-20, 20).map(lambda n: THURSDAY + timedelta(days=n)),
        st.none() | st.integers(0, 1439),
        st.sampled_from(list(Status)),
    ),
    max_size=4,
)


@settings(max_examples=15)
@given(changes, st.sampled_from([FixKey.SPREAD, FixKey.KEEP_FIRST, FixKey.MUTE]))
def test_what_is_followed_is_what_a_fresh_look_finds(
    moved: list[tuple[int, date | None, int | None, Status]], fix: FixKey
) -> None:
    with desk_with(flooded(12, lambda n: 500 + 20 * n)) as desk:
        (finding,) = desk.trouble()
        for number, day, minute, status in moved:
            values = {"day": day, "minute": minute, "status": status}
            desk.run(Set(Version, f"v{number:03}", values, LABEL))
        before = desk.records()
        made = repair(desk.watch, finding, fix, NOW)
        undo = desk.run(made.edit).inverse
        assert desk.watch.findings(NOW) == made.after == Desk(desk.file).watch.findings(NOW)
        assert {r.id for r in desk.records()} >= {r.id for r in before}
        desk.run(undo)
        assert desk.records() == before
        assert desk.watch.findings(NOW) == made.before


def test_the_watch_of_a_file_is_that_of_its_records(desk: Desk) -> None:
    moment = NOW.replace(tzinfo=UTC)
    made = watch_of_file(desk.file.path, load_platforms(), lambda: moment, Course())
    now = wall_clock(made.plan.client, moment)
    assert made.plan == desk.watch.plan
    assert made.findings(now) == desk.watch.findings(now) != ()


def test_the_watch_of_a_file_can_be_given_up(desk: Desk) -> None:
    course = Course()
    course.stop()
    with pytest.raises(Stopped):
        watch_of_file(desk.file.path, load_platforms(), lambda: NOW, course)
