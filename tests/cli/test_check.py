# SPDX-License-Identifier: MIT
"""``cmdesk check``: findings in words and as JSON, and the exit status they give."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from cmdesk.__main__ import main
from cmdesk.domain.records import Channel, Client, Post, Record, Version
from cmdesk.domain.rules import RULES
from cmdesk.domain.rules.findings import FixKey
from cmdesk.services.cadence import CadenceWatch, repair
from cmdesk.services.edits import apply
from cmdesk.services.platforms import load_platforms
from cmdesk.store.safe_document import SafeDocument

Call = Callable[..., int]
KEYS = [
    "rule",
    "level",
    "channel",
    "pillar",
    "from",
    "to",
    "count",
    "limit",
    "unit",
    "fact",
    "reason",
    "source",
    "also",
    "posts",
    "fixes",
]
POST_KEYS = ["post", "version", "channel", "date", "time", "title"]
THURSDAY = date(2026, 11, 26)
NOW = datetime.fromisoformat("2026-11-22T12:00:00")


def printed(capfd: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    found = json.loads(capfd.readouterr().out)
    assert isinstance(found, list)
    return found


def saved(path: Path, days: Sequence[tuple[date, str]]) -> Path:
    """A document with one post a (day, text) on Facebook, at noon."""
    records: list[Record] = [
        Client(id="client", name="Lou"),
        Channel(id="fb", platform="facebook_page", name="Facebook"),
    ]
    for number, (day, text) in enumerate(days):
        records += [
            Post(id=f"post{number}", title=f"Post {number}", text=text),
            Version(
                id=f"version{number:02}",
                post_id=f"post{number}",
                channel_id="fb",
                day=day,
                minute=540 + 200 * number % 800,
            ),
        ]
    document = SafeDocument.new(records, path)
    document.publish()
    document.close()
    return path


def quiet(path: Path) -> Path:
    """A document on which there is nothing to say."""
    return saved(path, [(THURSDAY + timedelta(days=2 * n), f"Bread {n}") for n in range(6)])


def busy(path: Path, day: date = THURSDAY, number: int = 3) -> Path:
    """A document with a day of several posts, and four other days."""
    others = [(day + timedelta(days=2 * n), f"Bread {n}") for n in range(1, 5)]
    return saved(path, [(day, f"Bun {n}") for n in range(number)] + others)


# ---- JSON ------------------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [True, False], ids=["with hours", "without hours"])
def test_45_imported_posts_on_one_day_are_one_thing_to_fix(
    empty: Path,
    forty_five: Callable[[bool], Path],
    hours: bool,
    call: Call,
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert call("import", empty, forty_five(hours)) == 0
    capfd.readouterr()
    assert call("check", empty, "--json") == 3
    (found,) = [one for one in printed(capfd) if one["level"] == "trouble"]
    assert (found["rule"], found["channel"], found["unit"]) == ("flood", "Facebook", "posts")
    assert (found["from"], found["to"]) == ("2026-11-26", "2026-11-26")
    assert (found["count"], found["limit"]) == (45, 2)
    assert "45 posts" in found["fact"]
    assert "Facebook" in found["fact"]
    assert "2 a day" in found["reason"]
    assert "Hootsuite" in found["source"]
    assert found["fixes"] == ["spread", "keep_first", "intended"]
    assert len(found["posts"]) == 45
    assert {post["date"] for post in found["posts"]} == {"2026-11-26"}
    times = [post["time"] for post in found["posts"]]
    assert (times == sorted(times) and times[0] == "08:00") if hours else (set(times) == {None})
    folded = {also["rule"] for also in found["also"]}
    assert ("burst" in folded) is hours
    assert "flood_all" in folded


def test_each_finding_has_the_same_shape(
    sample: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("check", sample, "--json", "--past") == 3
    found = printed(capfd)
    rules = {rule.key for rule in RULES}
    for one in [*found, *(folded for flood in found for folded in flood["also"])]:
        assert list(one) == KEYS
        assert one["rule"] in rules
        assert one["level"] in {"note", "attention", "trouble"}
        assert date.fromisoformat(one["from"]) <= date.fromisoformat(one["to"])
        assert isinstance(one["count"], int)
        assert isinstance(one["limit"], int)
        assert one["fact"]
        assert one["reason"]
        assert {FixKey(key) for key in one["fixes"]} <= set(FixKey)
        for post in one["posts"]:
            assert list(post) == POST_KEYS
            assert date.fromisoformat(post["date"])


def test_findings_are_sorted_by_level_date_and_rule(
    sample: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("check", sample, "--json") == 3
    found = printed(capfd)
    weight = {"trouble": 0, "attention": 1, "note": 2}
    order = [(weight[one["level"]], one["from"], one["rule"]) for one in found]
    assert order == sorted(order)
    assert [one["level"] for one in found] == ["trouble", "attention", "note"]


def test_nothing_found_is_an_empty_list(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("check", quiet(tmp_path / "quiet.cmdesk"), "--json") == 0
    assert printed(capfd) == []


# ---- exit status -----------------------------------------------------------------------------


def test_something_to_review_gives_three(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("check", busy(tmp_path / "busy.cmdesk")) == 3
    assert capfd.readouterr().out.startswith("[to review] Thursday 26 November: 3 posts")


def test_something_to_know_gives_zero(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    days = [(THURSDAY + timedelta(days=n), f"Bread {n}") for n in range(7)]
    assert call("check", saved(tmp_path / "daily.cmdesk", days)) == 0
    assert capfd.readouterr().out.startswith("[to know] Facebook: a post every day")


def test_nothing_to_say_is_said(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("check", quiet(tmp_path / "quiet.cmdesk")) == 0
    assert capfd.readouterr().out == "Nothing to fix and nothing to review.\n"


def test_without_a_day_the_clock_decides(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    long_past = busy(tmp_path / "past.cmdesk", date(2020, 1, 2), 5)
    assert main(["check", str(long_past), "--lang", "en"]) == 0
    assert main(["check", str(long_past), "--lang", "en", "--past"]) == 3
    assert "5 posts on Facebook" in capfd.readouterr().out


def test_each_finding_says_its_reason_and_source(
    sample: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("check", sample, "--week", "2026-W50") == 3
    fact, reason, source = capfd.readouterr().out.splitlines()
    assert fact == "[to fix] Thursday 10 December: 45 posts on Facebook."
    assert reason.startswith("    Usual mark: 2 a day.")
    assert "Hootsuite" in source


# ---- which days ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "rules"),
    [
        (["--week", "2026-W48"], ["flood", "same_text"]),
        (["--week", "2026-W49"], []),
        (["--week", "2026-W50"], ["flood"]),
        (["--from", "2026-11-30"], ["flood"]),
        (["--to", "2026-11-28"], ["same_text"]),
        (["--from", "2026-11-29", "--to", "2026-11-29"], ["flood"]),
        (["--from", "2026-12-11"], []),
    ],
)
def test_only_the_days_asked_for(
    sample: Path,
    asked: list[str],
    rules: list[str],
    call: Call,
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert call("check", sample, "--json", *asked) == (3 if "flood" in rules else 0)
    assert [one["rule"] for one in printed(capfd)] == rules


@pytest.mark.parametrize(
    "asked",
    [
        ["--week", "2026-W60"],
        ["--week", "next"],
        ["--week", "2026-W48", "--from", "2026-11-23"],
        ["--from", "2026-12-02", "--to", "2026-12-01"],
    ],
)
def test_days_that_are_none_are_one_clear_line(
    sample: Path, asked: list[str], call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("check", sample, *asked) == 2
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err.startswith("cmdesk: ")
    assert said.err.count("\n") == 1


def test_the_past_is_shown_on_request(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    path = busy(tmp_path / "past.cmdesk", THURSDAY - timedelta(weeks=2), 5)
    assert call("check", path, "--json") == 0
    assert printed(capfd) == []
    assert call("check", path, "--json", "--past") == 3
    (found,) = printed(capfd)
    assert (found["level"], found["from"]) == ("trouble", "2026-11-12")


def test_what_is_intended_is_shown_on_request_and_fails_nothing(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    path = busy(tmp_path / "intended.cmdesk")
    document = SafeDocument.open(path)
    with document.document_file.reading() as reader:
        watch = CadenceWatch(reader, load_platforms())
    (finding,) = watch.findings(NOW)
    apply(document.document_file, repair(watch, finding, FixKey.INTENDED, NOW).edit)
    document.publish()
    document.close()
    assert call("check", path, "--json") == 0
    assert printed(capfd) == []
    assert call("check", path, "--json", "--accepted") == 0
    assert [one["rule"] for one in printed(capfd)] == ["flood"]


def test_posts_without_channel_hour_or_title_are_shown_as_they_are(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    records: list[Record] = [Client(id="client", name="Lou")]
    for number in range(45):
        records += [
            Post(id=f"post{number}", text=f"Bread {number}"),
            Version(id=f"version{number}", post_id=f"post{number}", day=THURSDAY),
        ]
    document = SafeDocument.new(records, tmp_path / "placeless.cmdesk")
    document.publish()
    document.close()
    assert call("check", tmp_path / "placeless.cmdesk", "--json") == 3
    (found,) = printed(capfd)
    assert (found["rule"], found["channel"], found["count"]) == ("flood_all", None, 45)
    assert {(post["channel"], post["time"], post["title"]) for post in found["posts"]} == {
        (None, None, "")
    }
