# SPDX-License-Identifier: MIT
"""What is said: too commercial, only about us, the mix of themes."""

from __future__ import annotations

from datetime import date, timedelta

from cmdesk.domain.records import About, Degree, Pillar, Status
from cmdesk.domain.rules.findings import FixKey, Level, Scope, ScopeKind
from tests.domain.rules.building import MONDAY, NOW, Desk, days_from

TODAY = NOW.date()
STEP = 3


def selling(number: int, sells: int, start: date = TODAY - timedelta(days=12)) -> Desk:
    """Posts every third day, the first of which sell."""
    desk = Desk()
    for index, day in enumerate(days_from(start, number, STEP)):
        desk.post(day, degree=Degree.SELL if index < sells else Degree.USEFUL)
    return desk


def test_more_than_four_in_ten_sell() -> None:
    assert selling(10, 4).of_rule("too_commercial") == []
    assert selling(9, 9).of_rule("too_commercial") == []
    (finding,) = selling(10, 5).of_rule("too_commercial")
    assert (finding.level, finding.scope) == (Level.ATTENTION, Scope(ScopeKind.ALL))
    assert (finding.count, finding.limit, finding.value) == (5, 4, 500)
    assert (finding.start, finding.end) == (date(2026, 11, 1), date(2026, 11, 30))
    assert len(finding.versions) == 5
    assert finding.fixes == (FixKey.SHOW, FixKey.EDIT, FixKey.INTENDED)
    assert finding.reason.source.startswith("Usual mark")


def test_the_clients_own_share_of_offers() -> None:
    desk = selling(10, 5)
    desk.set("client", marks={"sell_tenths": 5})
    assert desk.of_rule("too_commercial") == []
    desk.set("client", marks={"sell_tenths": 2})
    (finding,) = desk.of_rule("too_commercial")
    assert (finding.limit, finding.own_mark) == (2, True)
    assert finding.reason.source.startswith("Your limit")
    desk.set("client", marks={"sell_tenths": 0})
    assert desk.of_rule("too_commercial") == []


def test_a_theme_says_how_commercial_its_posts_are() -> None:
    desk = Desk(Pillar(id="offers", name="Offers", usual_degree=Degree.SELL))
    desk.posts(days_from(TODAY - timedelta(days=12), 10, STEP), pillar_id="offers")
    (finding,) = desk.of_rule("too_commercial")
    assert finding.count == 10
    desk.set("offers", usual_degree=Degree.KNOWN)
    assert desk.of_rule("too_commercial") == []


def test_the_worst_weeks_of_a_month_are_told() -> None:
    desk = selling(10, 5, date(2027, 2, 5))
    for day in days_from(date(2027, 2, 5), 3, 1):
        desk.post(day, degree=Degree.SELL)
    desk.posts(days_from(date(2026, 12, 15), 8, 2), degree=Degree.USEFUL)
    found = {finding.start: finding for finding in desk.of_rule("too_commercial")}
    february = found[date(2027, 2, 1)]
    assert february.count == 8
    assert february.value == 8000 // 13
    assert found.keys() <= {date(2027, 1, 1), date(2027, 2, 1), date(2027, 3, 1)}


def test_facts_can_only_be_shown() -> None:
    desk = selling(10, 5, TODAY - timedelta(days=27))
    for number in range(5):
        record = f"v{number:04}"
        desk.set(record, status=Status.PUBLISHED)
    (finding,) = desk.of_rule("too_commercial")
    assert finding.fixes == (FixKey.SHOW, FixKey.INTENDED)


def speaking(us: int, others: int, start: date) -> Desk:
    """Posts about us, then about customers, among others that do not say."""
    desk = Desk()
    subjects = [About.US] * us + [About.CUSTOMERS] * others
    for day, about in zip(days_from(start, us + others, 2), subjects, strict=True):
        desk.post(day, about=about)
        desk.post(day, channel="ig")
    return desk


def test_eight_of_the_last_ten_about_us() -> None:
    assert speaking(7, 3, TODAY - timedelta(days=20)).of_rule("about_us") == []
    assert speaking(8, 1, TODAY - timedelta(days=20)).of_rule("about_us") == []
    (finding,) = speaking(8, 2, TODAY - timedelta(days=20)).of_rule("about_us")
    assert (finding.level, finding.count, finding.limit) == (Level.NOTE, 8, 7)
    assert finding.start == date(2026, 11, 1)
    assert finding.fixes == (FixKey.SHOW,)
    assert len(finding.versions) == 8


def test_the_last_ten_follow_what_is_planned() -> None:
    desk = speaking(12, 0, TODAY - timedelta(days=30))
    assert [finding.count for finding in desk.of_rule("about_us")] == [10]
    for day in days_from(TODAY + timedelta(days=1), 3):
        desk.post(day, about=About.OTHERS)
    assert [finding.count for finding in desk.of_rule("about_us")] == [10]
    for day in days_from(TODAY - timedelta(days=6), 3, 2):
        desk.post(day, about=About.OTHERS)
    assert desk.of_rule("about_us") == []
    desk = speaking(10, 0, MONDAY + timedelta(days=5))
    (finding,) = desk.of_rule("about_us")
    assert finding.end == MONDAY + timedelta(days=23)


def test_a_post_on_two_channels_counts_once() -> None:
    desk = speaking(6, 0, TODAY - timedelta(days=20))
    for number in range(6):
        twin = desk.post(TODAY, channel="ig")
        desk.set(twin, post_id=f"p{2 * number:04}")
    assert desk.of_rule("about_us") == []


def mixed(crafts: int, shops: int, wanted: int | None) -> Desk:
    """Posts of two themes on successive days, one of which has a wished share."""
    desk = Desk(
        Pillar(id="craft", name="Craft", wanted_share=wanted), Pillar(id="shop", name="Shop")
    )
    themes = ["craft"] * crafts + ["shop"] * shops
    for day, theme in zip(days_from(date(2026, 11, 20), len(themes)), themes, strict=True):
        desk.post(day, pillar_id=theme)
    desk.post(date(2026, 11, 20))
    return desk


def test_a_theme_with_too_little_room() -> None:
    assert mixed(4, 8, 48).of_rule("mix") == []
    assert mixed(4, 7, 90).of_rule("mix") == []
    assert mixed(4, 8, None).of_rule("mix") == []
    (finding,) = mixed(4, 8, 60).of_rule("mix")
    assert (finding.level, finding.count, finding.limit) == (Level.NOTE, 4, 7)
    assert finding.pillar_id == "craft"
    assert finding.start == date(2026, 12, 1)
    assert "less room" in finding.reason.source
    assert len(finding.versions) == 12
    assert finding.value == 2667


def test_a_theme_with_too_much_room() -> None:
    (finding,) = mixed(8, 4, 20).of_rule("mix")
    assert (finding.count, finding.limit) == (8, 2)
    assert "more room" in finding.reason.source
    assert len(finding.versions) == 8


def test_only_the_theme_furthest_off_is_told() -> None:
    desk = mixed(8, 4, 30)
    desk.set("shop", wanted_share=90)
    assert [finding.pillar_id for finding in desk.of_rule("mix")] == ["shop"]
