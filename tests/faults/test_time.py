# SPDX-License-Identifier: MIT
"""Clocks that jump or are wrong, summer time, and a computer without a time zone database.

The clock of the system is not touched: what the store takes for now is shifted in its modules.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import types
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.months import month_of
from cmdesk.domain.openings import Week, week_named, week_of
from cmdesk.domain.records import Client, Post, Version
from cmdesk.services.clients import REGIONS, wall_clock
from cmdesk.services.edits import Add, apply
from cmdesk.services.importing.dates import DateOrder, Moment, read_moment
from cmdesk.services.planning import move_versions
from cmdesk.store import access, backups, locks, notices, publisher, restoring, sending, working
from cmdesk.store.backups import Reason, Shelf
from cmdesk.store.files import FileOps
from cmdesk.store.locks import holder_of, lock_beside
from cmdesk.store.peeking import facts_in
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import recoverable
from tests.documents import (
    CLIENT,
    EVERY_KIND,
    LABEL,
    POST,
    VERSION,
    published,
    retitle,
    saved_document,
    title_in,
)
from tests.faults.promising import changed

ROOT = Path(__file__).resolve().parent.parent.parent
CLOCKED = (access, backups, locks, notices, publisher, restoring, sending, working)
TRUTH = datetime.now(UTC)
JUMPS = {
    "1970": datetime(1970, 1, 3, tzinfo=UTC) - TRUTH,
    "2099": datetime(2099, 6, 1, tzinfo=UTC) - TRUTH,
    "a day ago": -timedelta(days=1),
    "tomorrow": timedelta(days=1),
}


class Clock:
    """What the store takes for now."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.monkeypatch = monkeypatch

    def jump(self, by: timedelta) -> None:
        """Be so much before or behind the true time from now on."""

        class Shifted(datetime):
            @classmethod
            def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
                return datetime.now(UTC) + by

        seconds = types.SimpleNamespace(
            time=lambda: datetime.now(UTC).timestamp() + by.days * 86400
        )
        for module in CLOCKED:
            self.monkeypatch.setattr(module, "datetime", Shifted)
        self.monkeypatch.setattr(working, "time", seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return saved_document(tmp_path / "client.cmdesk")


def numbered(number: int) -> Post:
    return Post(id=f"{99 - number:032x}", title=f"post {number}")


def titles(path: Path) -> list[str]:
    """The titles of the numbered posts in their order."""
    posts = [one for one in published(path).values() if isinstance(one, Post)]
    return [one.title for one in posts if one.title.startswith("post ")]


# ---- F48: clocks --------------------------------------------------------------------------------


@pytest.mark.parametrize("jump", JUMPS)
def test_f48_a_clock_that_jumps_loses_and_misorders_nothing(
    clock: Clock, target: Path, jump: str
) -> None:
    document = SafeDocument.open(target)
    for number in range(6):
        clock.jump(JUMPS[jump] if number % 2 else timedelta(0))
        revision = document.note.revision
        apply(document.document_file, Add((numbered(number),), LABEL))
        assert document.publish()
        with document.document_file.reading() as reader:
            kept = [one.title for one in reader.all(Post) if one.title.startswith("post ")]
        assert kept == titles(target) == [f"post {n}" for n in range(number + 1)]
        facts = facts_in(target)
        assert facts is not None
        assert (facts.revision != revision, facts.revision) == (True, document.note.revision)
    assert any(published(one.path)[POST.id] == POST for one in document.shelf.backups())
    document.close()


@pytest.mark.parametrize("jump", JUMPS)
def test_f48_work_of_another_day_is_found_and_another_hand_is_seen(
    clock: Clock, target: Path, jump: str
) -> None:
    document = SafeDocument.open(target)
    retitle(document, "mine")
    clock.jump(JUMPS[jump])
    document.document_file.close()
    document._folder.release()
    (work,) = recoverable(document.shelf.folder.parents[1])
    found = SafeDocument.recover(work)
    changed(target, "UPDATE client SET trade = 'x'")
    os.utime(target, (1, 1))
    theirs = target.read_bytes()
    with pytest.raises(FileProblem, match="changed elsewhere"):
        found.publish()
    assert target.read_bytes() == theirs
    with found.document_file.reading() as reader:
        assert reader.get(Post, POST.id).title == "mine"
    found.close(discard=True)


def test_f48_versions_are_kept_again_after_a_clock_was_put_back(clock: Clock, target: Path) -> None:
    document = SafeDocument.open(target)
    clock.jump(JUMPS["2099"])
    retitle(document, "in another century")
    document.publish()
    assert len(document.shelf.backups()) == 1
    clock.jump(timedelta(0))
    retitle(document, "today")
    document.publish()
    kept = {title_in(one.path) for one in document.shelf.backups()}
    assert kept == {POST.title, "in another century"}
    document.close()


def test_f48_what_was_kept_just_now_stays_whatever_day_it_says(
    clock: Clock, target: Path, tmp_path: Path
) -> None:
    shelf, now = Shelf.of(tmp_path / "home", "d" * 32), datetime(2026, 11, 26, 12, tzinfo=UTC)
    shelf.folder.mkdir(parents=True)
    for days in range(3, 900, 3):
        moment = f"{now - timedelta(days=days):%Y%m%dT%H%M%SZ}"
        shutil.copy(target, shelf.folder / f"{moment}-time-{days:012x}.cmdesk")
    clock.jump(JUMPS["1970"])
    old = saved_document(tmp_path / "of 1970.cmdesk")
    backup = shelf.keep(old, Reason.RESTORE, now, FileOps())
    assert backup.at.year == 1970
    assert backup in shelf.backups()
    assert len(shelf.backups()) < 30, "the others were thinned out"


def test_f48_a_file_from_the_future_says_so(clock: Clock, tmp_path: Path) -> None:
    for days, told in ((400, True), (2, True), (0, False), (-400, False)):
        clock.jump(timedelta(days=days))
        path = saved_document(tmp_path / f"{days}.cmdesk")
        clock.jump(timedelta(0))
        document = SafeDocument.open(path)
        notices = [one for one in document.notices if "still to come" in one.source]
        assert bool(notices) is told
        if told:
            day = (datetime.now(UTC) + timedelta(days=days)).date()
            assert abs(notices[0].args["day"] - day) <= timedelta(days=1)  # type: ignore[operator]
            assert "Nothing is lost" in notices[0].source
        document.close()


@pytest.mark.parametrize(
    "words",
    ["9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00", "9999-12-31T23:59:59", "soon", ""],
)
def test_f48_moments_that_make_no_sense_stop_nothing(target: Path, words: str) -> None:
    changed(target, f"UPDATE meta SET value = '{words}' WHERE key = 'saved_at_utc'")
    lock_beside(target).write_text(f'{{"user": "Marie", "host": "far", "since": "{words}"}}')
    facts, holder = facts_in(target), holder_of(target)
    assert facts is not None
    assert facts.saved_at is None
    assert holder is not None
    assert holder.since is None
    document = SafeDocument.open(target)
    retitle(document, "mine")
    assert document.publish()
    (kept,) = document.shelf.backups()
    assert abs(kept.at - datetime.now(UTC)) < timedelta(minutes=5)
    document.close()
    assert title_in(target) == "mine"


# ---- F49: summer time, travel, the ends of the calendar -----------------------------------------


@pytest.mark.parametrize(
    ("day", "minute"),
    [(date(2026, 3, 29), 150), (date(2026, 10, 25), 150), (date(2026, 3, 29), 540)],
)
def test_f49_the_hour_on_the_wall_stays_through_summer_time(
    tmp_path: Path, day: date, minute: int
) -> None:
    """2:30 does not exist on the first of these days, and is there twice on the second."""
    records = tuple(
        Version(id=VERSION.id, post_id=POST.id, day=day - timedelta(days=7), minute=minute)
        if one is VERSION
        else one
        for one in EVERY_KIND
    )
    target = saved_document(tmp_path / "client.cmdesk", records)
    document = SafeDocument.open(target)
    with document.document_file.reading() as reader:
        edit = move_versions(reader, [VERSION.id], day)
    undo = apply(document.document_file, edit).inverse
    document.publish()
    moved = published(target)[VERSION.id]
    assert isinstance(moved, Version)
    assert (moved.day, moved.minute) == (day, minute)
    apply(document.document_file, undo)
    document.publish()
    document.close()
    back = published(target)[VERSION.id]
    assert isinstance(back, Version)
    assert (back.day, back.minute) == (day - timedelta(days=7), minute)


def test_f49_the_clock_is_the_one_on_the_client_s_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    paris, montreal = (Client(id="c", name="c", time_zone=f"{zone}") for zone in ZONES)
    for moment, hours in ((datetime(2026, 3, 10, 2, tzinfo=UTC), 5), (WINTER, 6)):
        difference = wall_clock(paris, moment) - wall_clock(montreal, moment)
        assert difference == timedelta(hours=hours)
    assert wall_clock(montreal, datetime(2026, 3, 10, 2, tzinfo=UTC)).date() == date(2026, 3, 9)
    assert wall_clock(Client(id="c", name="c", time_zone="Mars/Base"), WINTER).hour == 12


ZONES = ("Europe/Paris", "America/Toronto")
WINTER = datetime(2026, 1, 15, 12, tzinfo=UTC)


def test_f49_imported_moments_are_told_on_the_wall_through_summer_time() -> None:
    zone = ZoneInfo("Europe/Paris")
    for words, day, minute in (
        ("2026-03-29T00:30:00Z", date(2026, 3, 29), 90),
        ("2026-03-29T01:30:00Z", date(2026, 3, 29), 210),
        ("2026-10-25T00:30:00Z", date(2026, 10, 25), 150),
        ("2026-10-25T01:30:00Z", date(2026, 10, 25), 150),
        ("2026-12-31T23:30:00Z", date(2027, 1, 1), 30),
    ):
        assert read_moment(words, DateOrder.DAY_FIRST, zone) == Moment(day, minute)


def test_f49_the_week_of_new_year_s_day_is_the_53rd() -> None:
    week = week_of(date(2027, 1, 1))
    assert (week.iso, week.start, week.next.iso) == ("2026-W53", date(2026, 12, 28), "2027-W01")
    assert week_named("2026-W53") == week
    for year in range(1990, 2060):
        first = Week(week_of(date(year, 1, 4)).start)
        assert (first.iso, week_named(first.iso)) == (f"{year}-W01", first)


@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(2201, 1, 1), date.max])
def test_f49_beyond_the_calendar_there_is_its_end(day: date) -> None:
    for week_start in (1, 7):
        week, month = week_of(day, week_start), month_of(day, week_start)
        assert week.previous.next == week
        assert month.sheet.days
        assert month.previous.end < month.next.end
        assert month.start.year in (1900, 2200)


# ---- F50: no time zone database -----------------------------------------------------------------

_ZONES_LOADED = """
import sys, zoneinfo
if sys.argv[1] == "without":
    sys.modules["tzdata"] = None
assert zoneinfo.TZPATH == ()
from datetime import UTC, datetime
from cmdesk.services.clients import REGIONS, new_client, wall_clock
moment = datetime(2026, 7, 1, 12, tzinfo=UTC)
walls = {wall_clock(new_client("x", one), moment).hour for one in REGIONS}
print(sorted(walls))
"""


@pytest.mark.parametrize(("how", "seen"), [("with", "14"), ("without", "[12]")])
def test_f50_zones_load_without_the_system_s_database(how: str, seen: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ZONES_LOADED, how],
        cwd=ROOT,
        env={**os.environ, "PYTHONTZPATH": ""},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert seen in done.stdout


def test_f50_the_zones_are_a_dependency_and_hold_every_region() -> None:
    assert '"tzdata>=' in (ROOT / "pyproject.toml").read_text("utf-8")
    assert {facts.time_zone for facts in REGIONS.values()} >= set(ZONES)
    assert CLIENT.time_zone == ZONES[0]
