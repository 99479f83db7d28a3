# SPDX-License-Identifier: MIT
"""The little that is kept of the latest documents: whole, or nothing."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from cmdesk.config import recents
from cmdesk.config.recents import Glance, glances_file, load_glances, save_glances

at = datetime.fromisoformat

MONDAY = date(2026, 11, 30)
FULL = Glance((at("2026-11-25T09:30"),), {MONDAY: (1, 3), date(2026, 12, 7): (0, 3)})


def written(content: str) -> None:
    glances_file().parent.mkdir(parents=True, exist_ok=True)
    glances_file().write_text(content, "utf-8")


def test_what_was_kept_comes_back() -> None:
    assert load_glances() == {}
    assert save_glances({"/a b/é.cmdesk": FULL, "/empty": Glance()}, ("/a b/é.cmdesk", "/empty"))
    assert load_glances() == {"/a b/é.cmdesk": FULL, "/empty": Glance()}


def test_what_is_not_listed_any_more_is_forgotten() -> None:
    save_glances({"/a": FULL, "/b": FULL}, ("/a", "/b"))
    save_glances(load_glances(), ("/b",))
    assert list(load_glances()) == ["/b"]
    assert "/a" not in glances_file().read_text("utf-8")


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "12", "[" * 100_000, json.dumps({"/a": "x"}), json.dumps({"/a": {}})],
)
def test_junk_is_nothing(content: str) -> None:
    written(content)
    assert load_glances() == {}


@pytest.mark.parametrize(
    ("due", "weeks"),
    [
        (["soon"], []),
        ([12], []),
        (["2026-11-25T09:30+01:00"], []),
        ([], [["2026-11-30", -1, 2]]),
        ([], [["2026-11-30", True, 2]]),
        ([], [["2026-11-30", 1]]),
        ([], [["2026-02-30", 1, 2]]),
        (12, []),
    ],
)
def test_one_bad_entry_takes_no_other_with_it(due: object, weeks: object) -> None:
    good = {"due": [], "weeks": [["2026-11-30", 1, 3]]}
    written(json.dumps({"/bad": {"due": due, "weeks": weeks}, "/good": good}))
    assert load_glances() == {"/good": Glance((), {MONDAY: (1, 3)})}


def test_a_folder_that_refuses_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, text: str) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(recents, "replace_text", refuse)
    assert save_glances({"/a": FULL}, ("/a",)) is False
    monkeypatch.undo()
    glances_file().mkdir(parents=True)
    assert load_glances() == {}


def test_next_week_is_the_one_that_begins_within_seven_days() -> None:
    assert FULL.week_after(date(2026, 11, 25)) == (1, 3)
    assert FULL.week_after(date(2026, 11, 29)) == (1, 3)
    assert FULL.week_after(date(2026, 11, 30)) == (0, 3)
    assert FULL.week_after(date(2026, 12, 7)) is None
    assert FULL.week_after(date(2026, 11, 20)) is None
