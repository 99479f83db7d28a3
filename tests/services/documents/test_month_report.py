# SPDX-License-Identifier: MIT
"""The report of a month as values and as a web page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cmdesk.domain.records import Measurement, Opening, Pattern, Period, Status, Version
from cmdesk.domain.texts import Text
from cmdesk.services.documents.month_html import ReportChart, ReportShown, month_html
from cmdesk.services.documents.month_report import MOST_MISSED, MonthReport
from cmdesk.services.documents.month_words import prepared
from cmdesk.ui.i18n import say
from tests.reports import (
    BLOG,
    BREAD,
    CLIENT,
    FACEBOOK,
    LATER,
    RUNNING,
    SENTENCES,
    USUAL,
    posts,
    report_from,
)

HEADS = ("November", "since October", "starting point", "since the start")


@pytest.fixture
def report(tmp_path: Path) -> MonthReport:
    return report_from(tmp_path)


def said(*texts: Text | None) -> list[str]:
    return ["" if text is None else say(text) for text in texts]


def test_title_and_what_was_written(report: MonthReport) -> None:
    assert (report.client, say(report.title)) == ("Chez <Lou> & Fils", "Report of November 2026")
    assert report.so_far is None
    assert report.sentences == SENTENCES
    assert not report.is_empty


def test_numbers_with_their_changes(report: MonthReport) -> None:
    rows = [said(n.name, n.value, n.change, n.baseline, n.since) for n in report.numbers]
    assert rows == [
        ["bookings", "43", "+7 (+19%)", "24", "+19"],
        ["Facebook · followers", "1,204", "+204 (+20%)", "1,000", "+204"],
        ["calls", "", "", "", ""],
    ]


def test_percentages_of_few_are_not_told(tmp_path: Path) -> None:
    few = [replace(one, value=4) if one.id == "bookings-2026-10-01" else one for one in USUAL]  # type: ignore[call-arg]
    less = [replace(one, value=90) if one.id == "bookings-2026-10-01" else one for one in USUAL]  # type: ignore[call-arg]
    (tmp_path / "b").mkdir()
    assert said(report_from(tmp_path, few).numbers[0].change) == ["+39"]
    assert said(report_from(tmp_path / "b", less).numbers[0].change) == ["−47 (−52%)"]


def test_aims_in_words(report: MonthReport) -> None:
    aim, wish = report.aims
    assert said(aim.standing, aim.way) == [
        "43 in November 2026 · ahead by 7",
        "bookings: from 24 to 60 by 31 March 2027",
    ]
    assert said(wish.standing, wish.way) == ["a question first", ""]


def test_an_aim_of_followers_names_the_day(tmp_path: Path) -> None:
    aim = next(one for one in USUAL if one.id == "aim")
    other = replace(aim, id="x", metric="followers", channel_id="facebook", baseline=None)  # type: ignore[call-arg]
    weekly = replace(aim, id="y", period=Period.WEEK)  # type: ignore[call-arg]
    noted = Measurement(
        id="w", metric="bookings", value=11, day=date(2026, 11, 29), period=Period.WEEK
    )
    empty = replace(aim, id="z", metric="calls", baseline=None)  # type: ignore[call-arg]
    found = {
        one.shown.aim.id: one
        for one in report_from(tmp_path, (*USUAL, other, empty, weekly, noted)).aims
    }
    assert said(found["x"].standing)[0].startswith("1,204 on 30 November · ")
    assert said(found["z"].standing, found["z"].way) == [
        "no number noted yet",
        "calls: 60 by 31 March 2027",
    ]
    assert said(found["y"].standing)[0].startswith("10 in the week to 29 November · ")


def test_what_was_published_and_kept(report: MonthReport) -> None:
    facts = [said(fact.value, fact.label) for fact in report.facts]
    assert facts == [["10", "published"], ["10", "planned"], ["0 of 4", "rendez-vous kept"]]
    themes = [(say(one.name), one.count, one.pattern) for one in report.by_theme]
    assert themes == [
        ("Craft", 7, Pattern.DIAGONAL),
        ("Offers", 2, Pattern.DOTS),
        ("without a theme", 1, None),
    ]
    assert [(say(one.name), one.count) for one in report.by_channel] == [
        ("Blog", 5),
        ("Facebook", 5),
    ]


def test_missed_rendezvous_are_named(tmp_path: Path) -> None:
    daily = Opening(id="daily", channel_id="facebook", weekdays=(1, 2, 3), name="News")
    missed = report_from(tmp_path, (CLIENT, FACEBOOK, daily)).missed
    assert missed is not None
    words = say(missed)
    assert words.startswith("Without a post: “News” on 2 November, “News” on 3 November, ")
    assert words.endswith(f" and {13 - MOST_MISSED} more.")
    assert words.count("“News”") == MOST_MISSED


def test_kept_rendezvous_leave_nothing_to_say(tmp_path: Path) -> None:
    once = replace(BREAD, start=date(2026, 11, 7), end=date(2026, 11, 7))
    kept = Version(
        id="v",
        post_id="post-None0",
        channel_id="facebook",
        day=date(2026, 11, 7),
        published_day=date(2026, 11, 7),
        status=Status.PUBLISHED,
    )
    found = report_from(tmp_path, (CLIENT, FACEBOOK, once, posts(1, None)[0], kept))
    assert found.missed is None
    assert said(found.facts[-1].value) == ["1 of 1"]
    assert found.by_theme == ()


def test_called_off_posts_are_counted(tmp_path: Path) -> None:
    off = Version(
        id="off",
        post_id="post-craft0",
        channel_id="facebook",
        day=date(2026, 11, 5),
        status=Status.NOT_PUBLISHED,
    )
    facts = report_from(tmp_path, (*USUAL, off)).facts
    assert said(facts[2].value, facts[2].label) == ["1", "called off"]


def test_reactions_are_judged_only_where_there_are_enough(report: MonthReport) -> None:
    rows = [(say(k.name), k.noted, *said(k.median, k.words)) for k in report.reactions]
    assert rows == [
        ("Craft", 7, "13", "to keep"),
        ("Offers", 2, "", "too few to conclude"),
    ]
    assert said(report.reactions_words) == [
        "Half of the 9 posts with reactions noted got 12 or more."
    ]
    assert said(*report.liked)[0] == "16 – “Post craft6”, Blog, 7 November"
    assert len(report.liked) == 3


def test_too_few_reactions_are_said(tmp_path: Path) -> None:
    found = report_from(tmp_path, (CLIENT, FACEBOOK, BLOG, *posts(3, None)))
    assert said(found.reactions_words) == [
        "Reactions were noted for 3 posts: too few to conclude (at least 5)."
    ]
    assert found.liked == ()


def test_decisions_with_what_happened_since(report: MonthReport) -> None:
    first, second = report.decisions
    assert (first.words, second.words) == ("Fewer offers", "Closed on Mondays")
    assert said(first.since)[0].startswith("bookings, since: too few numbers noted")
    assert second.since is None


def test_a_month_that_runs_says_until_when(tmp_path: Path) -> None:
    found = report_from(tmp_path, USUAL, RUNNING)
    assert said(found.so_far) == ["as of 20 November"]


def test_a_month_of_nothing(tmp_path: Path) -> None:
    found = report_from(tmp_path, (CLIENT,))
    assert found.is_empty
    assert (found.facts, found.numbers, found.reactions_words) == ((), (), None)


def test_posts_of_no_network_are_named_so(tmp_path: Path) -> None:
    alone = Version(
        id="v",
        post_id="post-None0",
        day=date(2026, 11, 7),
        published_day=date(2026, 11, 7),
        status=Status.PUBLISHED,
    )
    found = report_from(tmp_path, (CLIENT, posts(1, None)[0], alone))
    assert [say(one.name) for one in found.by_channel] == ["without a network"]


def test_long_titles_are_cut(tmp_path: Path) -> None:
    records = [
        replace(one, title="word " * 40) if one.id.startswith("post-") else one  # type: ignore[call-arg]
        for one in (CLIENT, FACEBOOK, BLOG, *posts(6, None))
    ]
    assert "…”" in said(*report_from(tmp_path, records).liked)[0]


class _Tags(HTMLParser):
    """Checks that every element is closed in order."""

    VOID = frozenset({"meta", "img", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page(report: MonthReport) -> tuple[str, _Tags]:
    chart = ReportChart(b"png", 360, 150, "From 24 & up", ("Day", "bookings"), (("1 Oct", "36"),))
    shown = ReportShown(
        HEADS, date(2026, 12, 3), "Anne", {"aim": chart}, {Pattern.DIAGONAL: b"pattern"}
    )
    html = month_html(report, shown, say, "fr_CA")
    tags = _Tags()
    tags.feed(html)
    assert tags.open == []
    return html, tags


def test_the_page_is_whole_and_safe(report: MonthReport) -> None:
    html, tags = page(report)
    assert html.startswith('<!DOCTYPE html>\n<html lang="fr-CA">')
    assert "<script" not in html
    assert "http:" not in html
    assert "https:" not in html
    assert "Chez &lt;Lou&gt; &amp; Fils" in html
    assert "<Lou>" not in html
    assert tags.seen.count("h1") == 1
    assert ("alt", "From 24 & up") in tags.attributes


def test_the_page_tells_all_parts(report: MonthReport) -> None:
    html, tags = page(report)
    for words in (
        "What went well",
        "For next month",
        "Numbers",
        "+7 (+19%)",
        "not noted",
        "Aims",
        "The same as a table",
        "What was published",
        "0 of 4",
        "What people reacted to",
        "too few to conclude",
        "What we decided",
        "Prepared by Anne on 3 December 2026",
    ):
        assert words in html, words
    assert "What we learnt" not in html, "an empty sentence is left out"
    assert tags.seen.count("details") == 1
    assert "effect" not in html


def test_a_page_of_nothing_says_so(tmp_path: Path) -> None:
    html, tags = page(report_from(tmp_path, (CLIENT,)))
    assert "Nothing was published or noted in this month." in html
    assert "h2" not in tags.seen


def test_a_page_without_values_and_of_a_running_month(tmp_path: Path) -> None:
    silent = [one for one in USUAL if not one.id.startswith(("bookings", "followers"))]
    html, _ = page(report_from(tmp_path, silent, RUNNING))
    assert "No number was noted in this month." in html
    assert "as of 20 November" in html


def test_a_page_with_a_part_of_a_month(tmp_path: Path) -> None:
    part = Measurement(id="w", metric="calls", value=14, day=date(2026, 11, 14), period=Period.WEEK)
    html, _ = page(report_from(tmp_path, (*USUAL, part)))
    assert "14 · 7 of 30 days" in html


def test_a_page_with_few_reactions_and_no_lists(tmp_path: Path) -> None:
    html, _ = page(report_from(tmp_path, (CLIENT, FACEBOOK, BLOG, *posts(2, None))))
    assert "too few to conclude" in html
    assert "By theme" not in html
    assert "By network" in html


def test_a_page_of_rendezvous_without_posts(tmp_path: Path) -> None:
    html, _ = page(report_from(tmp_path, (CLIENT, FACEBOOK, BREAD)))
    assert "Without a post: “Saturday loaf” on 7 November" in html
    assert "By network" not in html


def test_who_prepared_it() -> None:
    assert say(prepared("", LATER.date())) == "Prepared on 3 December 2026"
