# SPDX-License-Identifier: MIT
"""The results tab: what it charts, what it lists, and what it reads again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Adjustment, Aim, Indicator, Period, Post, Status, Version
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Add, Set
from cmdesk.services.sample import sample_client
from cmdesk.services.sample import sample_records as sample
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.content import Subject
from cmdesk.ui.scope import scope_of
from cmdesk.ui.tabs.results import ResultsTab
from tests.ui.results.conftest import CUSTOMERS, FACEBOOK, FOLLOWERS, TODAY, followed, noted, put
from tests.ui.tab_order import round_from

Show = Callable[[OpenDocument], ResultsTab]
FACEBOOK_FOLLOWERS, IN_SHOP = Subject("", *FOLLOWERS), Subject("", *CUSTOMERS)


def test_nothing_noted_asks_for_the_first_numbers(document: OpenDocument, shown: Show) -> None:
    tab = shown(document)
    assert tab.page.chart.first.isVisible()
    assert not tab.page.chart.panel.isVisible()
    assert not tab.page.chart.aim.isVisible()
    assert tab.page.last.empty.isVisible()
    assert (tab.figures(), tab.badge()) == ("", 0)
    hidden = (tab.page.aims, tab.page.decisions, tab.page.reactions, tab.page.not_noted)
    assert not any(sheet.isVisible() for sheet in hidden)


def test_the_first_number_is_the_starting_point(document: OpenDocument, shown: Show) -> None:
    put(document, followed(FOLLOWERS, 0), noted(FOLLOWERS, 100, TODAY - timedelta(weeks=1)))
    chart = shown(document).page.chart
    assert "Your starting point" in chart.standing.text()
    assert chart.standing.isVisible()
    put(document, noted(FOLLOWERS, 104, TODAY))
    assert not chart.standing.isVisible()


def test_everything_shows_what_is_empty_too(document: OpenDocument, shown: Show) -> None:
    tab = shown(document)
    QTest.mouseClick(tab.page.everything, Qt.MouseButton.LeftButton)
    assert scope_of(document).everything
    assert tab.page.aims.empty.isVisible()
    assert tab.page.decisions.empty.isVisible()
    assert "No post was published" in tab.page.reactions.nothing.text()
    assert not tab.page.everything.isVisible()
    assert not tab.page.not_noted.isVisible(), "no post waits for its reactions"


def test_the_last_numbers_are_listed_and_charted(weeks: OpenDocument, shown: Show) -> None:
    tab = shown(weeks)
    lines = tab.page.last.lines
    assert list(lines) == [FACEBOOK_FOLLOWERS, IN_SHOP]
    first = lines[FACEBOOK_FOLLOWERS]
    assert (first.value.text(), first.change.text()) == ("103", "+1")
    assert first.accessibleName() == (
        "Facebook · followers: 103 on 18 Nov 2026, +1 since the one before"
    )
    assert first.isChecked()
    assert tab.page.chart.words.text() == "Facebook · followers"
    assert tab.figures() == "Last numbers 3 days ago"
    QTest.keyClick(lines[IN_SHOP], Qt.Key.Key_Return)
    assert tab.page.chart.words.text() == "customers at the till"
    assert (first.isChecked(), lines[IN_SHOP].isChecked()) == (False, True)
    QTest.mouseClick(lines[IN_SHOP], Qt.MouseButton.LeftButton)
    assert lines[IN_SHOP].isChecked(), "choosing it again does not unchoose it"


def test_a_left_out_week_is_a_gap(weeks: OpenDocument, shown: Show) -> None:
    early = TODAY - timedelta(days=TODAY.isoweekday() + 7 * 8)
    put(weeks, noted(CUSTOMERS, 200, early, Period.WEEK))
    tab = shown(weeks)
    tab.chart(IN_SHOP)
    points = tab.page.chart.panel.view.chart.series[0].points
    assert [one.value for one in points] == [200, None, 280, 290, 300]


def test_only_what_changed_is_read_again(
    weeks: OpenDocument, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = shown(weeks)
    read: list[str] = []
    monkeypatch.setattr(tab, "_show_numbers", lambda: read.append("numbers"))
    monkeypatch.setattr(tab, "_show_posts", lambda: read.append("posts"))
    put(weeks, noted(FOLLOWERS, 110, TODAY))
    assert read == ["numbers"]
    assert weeks.run(Set(Post, "p" * 32, {"title": "another"}, plain("x")))
    assert read == ["numbers", "numbers", "posts"]
    tab.hide()
    put(weeks, noted(FOLLOWERS, 111, TODAY - timedelta(days=1)))
    assert read == ["numbers", "numbers", "posts"]
    assert tab.stale


def test_the_look_is_kept_while_the_document_is_open(weeks: OpenDocument, shown: Show) -> None:
    tab = shown(weeks)
    chart = tab.page.chart.panel.view
    assert chart.chart.start == TODAY - timedelta(days=363)
    tab.page.looks.set_key("all")
    tab.page.looks.chosen.emit("all")
    assert chart.chart.start == TODAY - timedelta(weeks=4)
    assert shown(weeks).page.looks.key == "all"
    tab.page.looks.chosen.emit("four_weeks")
    assert chart.chart.start == TODAY - timedelta(days=27)


def test_the_sample_charts_its_aim(sample_tab: ResultsTab) -> None:
    tab = sample_tab
    chart = tab.page.chart.panel.view.chart
    assert chart.title == "60 online bookings a month for the workshops"
    assert tab.page.chart.standing.text().replace("\u00a0", " ") == ("43 in October 2026 · on time")
    assert chart.target is not None
    assert chart.target.value == 60
    assert chart.baseline is not None
    assert chart.baseline.value == 24
    assert len(chart.decisions) == 3
    assert chart.bars is not None
    row = next(iter(tab.page.aims.rows.by_id.values()))
    assert row.choice.isChecked()
    assert row.figure.text() == "43 of 60"
    assert round(row.bar.share, 2) == 0.53


def test_show_everything_is_offered_where_it_shows_more(sample_tab: ResultsTab) -> None:
    page = sample_tab.page
    sheets = (page.aims, page.decisions, page.reactions, page.last)
    assert all(sheet.isVisible() for sheet in sheets), "what holds something is never hidden"
    assert not page.everything.isVisible()


def test_an_aim_is_shown_from_elsewhere(sample_tab: ResultsTab) -> None:
    aim_id = sample_tab.numbers.aims[0].aim.id
    sample_tab.chart(sample_tab.numbers.subjects()[-1])
    assert sample_tab.show_record("aim", aim_id)
    assert sample_tab.subject == Subject(aim_id=aim_id)
    assert sample_tab.page.aims.rows.by_id[aim_id].choice.hasFocus()
    decision_id = sample_tab.numbers.decisions[0].decision.id
    assert sample_tab.show_record("decision", decision_id)
    assert not sample_tab.show_record("aim", "none")
    assert not sample_tab.show_record("version", aim_id)


def test_what_is_charted_may_go(sample_tab: ResultsTab) -> None:
    with sample_tab.document.reading() as reader:
        (aim,) = reader.all(Aim)
    sample_tab.acts.delete_aim(aim.id)
    assert sample_tab.subject.metric == "followers"
    assert sample_tab.page.notice.words.startswith("The aim was deleted")
    assert sample_tab.page.notice.undo.hasFocus()
    QTest.mouseClick(sample_tab.page.notice.undo, Qt.MouseButton.LeftButton)
    assert [one.aim for one in sample_tab.numbers.aims] == [aim]
    assert sample_tab.page.notice.words == ""


def test_a_wish_gets_its_question(document: OpenDocument, shown: Show) -> None:
    put(document, Aim(id="1" * 32, words="Be on Instagram"))
    tab = shown(document)
    row = tab.page.aims.rows.by_id["1" * 32]
    assert row.question.isVisible()
    assert "what should happen" in row.question.text()
    assert not row.choice.isEnabled()
    assert not row.bar.isVisible()
    assert tab.page.chart.first.isVisible(), "a wish is not charted"
    assert tab.page.aims.bring("1" * 32)
    assert row.edit.hasFocus()


def test_a_decision_says_what_happened_since(weeks: OpenDocument, shown: Show) -> None:
    day = TODAY - timedelta(days=10)
    put(
        weeks,
        Adjustment(id="1" * 32, day=day, words="<b>One</b> a day", metric="followers",
                   channel_id=FACEBOOK),
        Adjustment(id="2" * 32, day=day - timedelta(days=400), words="We begin"),
    )  # fmt: skip
    tab = shown(weeks)
    rows = tab.page.decisions.rows.by_id
    assert rows["1" * 32].since.text() == "since: +1% (1 number)"
    assert rows["1" * 32].day.text() == "15 Nov · Facebook · followers"
    assert rows["1" * 32].words.text() == "<b>One</b> a day"
    assert rows["2" * 32].day.text() == "11 Oct 2025"
    assert not rows["2" * 32].since.isVisible()


def test_tab_goes_through_the_page_as_it_is_read(sample_tab: ResultsTab) -> None:
    page = sample_tab.page
    stations = list(round_from(page.note))
    wanted = [
        page.chart.panel.view,
        page.chart.values,
        next(iter(page.aims.rows.by_id.values())).choice,
        page.aims.add,
        next(iter(page.last.lines.values())),
        page.last.follow,
        page.decisions.add,
    ]
    places = [stations.index(one) for one in wanted]
    assert places == sorted(places)


def test_a_narrow_window_has_one_column(weeks: OpenDocument, shown: Show, qtbot: QtBot) -> None:
    tab = shown(weeks)
    assert tab.page.last.mapTo(tab, tab.page.last.rect().topLeft()).x() > 600
    tab.resize(700, 800)
    qtbot.waitUntil(lambda: tab.page.last.mapTo(tab, tab.page.last.rect().topLeft()).x() < 100)
    assert tab.width() == 700, "nothing holds it wider"
    assert tab.page.note.mapTo(tab, tab.page.note.rect().topRight()).x() < 700


def test_the_menu_reaches_the_tab(main_window: MainWindow) -> None:
    main_window.desk.start_new(sample(sample_client("en"), TODAY))
    page = main_window.page
    assert page is not None
    for action_id in ("note_numbers", "follow_numbers", "new_aim", "note_decision"):
        assert action_id in page.offered()
        assert main_window.actions_by_id[action_id].isEnabled()


def test_a_format_may_be_looked_at(sample_tab: ResultsTab) -> None:
    reactions = sample_tab.page.reactions
    assert reactions.lines[0].startswith("Our craft: 12 posts, ")
    assert reactions.lines[0].endswith("to repeat")
    assert any(line.endswith("too few to conclude") for line in reactions.lines)
    reactions.ways.set_key("format")
    reactions.ways.chosen.emit("format")
    assert reactions.lines[0].startswith("Photo: ")


def test_reactions_are_noted_one_after_the_other(
    document: OpenDocument, shown: Show, qtbot: QtBot
) -> None:
    days = [TODAY - timedelta(days=n) for n in range(1, 10)]
    for number, day in enumerate(days):
        post = Post(id=f"a{number:031x}", text=f"Bread {number}\nmore")
        version = Version(
            id=f"b{number:031x}", post_id=post.id, channel_id=FACEBOOK, day=day,
            status=Status.PUBLISHED, published_day=day,
        )  # fmt: skip
        assert document.run(Add((post, version), plain("x")))
    scope_of(document).show_everything(everything=True)
    tab = shown(document)
    sheet = tab.page.not_noted
    rows = list(sheet.rows.by_id.values())
    assert len(rows) == 6
    assert sheet.more.text() == "Show 3 more"
    first, second = rows[0].field, rows[1].field
    assert first.accessibleName().startswith("Reactions to “Bread 0")
    first.setFocus()
    qtbot.keyClicks(first, "4x")
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert "4x" in sheet.notice.words
    first.setFocus()
    first.selectAll()
    qtbot.keyClicks(first, "41")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert second.hasFocus()
    qtbot.keyClicks(second, "12")
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    with document.reading() as reader:
        assert reader.get(Version, f"b{0:031x}").reactions == 41
        assert reader.get(Version, f"b{1:031x}").reactions == 12
    assert document.undo_stack.undoText() == "note 12 reactions"
    assert len(tab.page.not_noted.posts) == 7
    document.undo_stack.undo()
    assert [post.day for post in tab.page.not_noted.posts] == days[1:]
    QTest.mouseClick(sheet.more, Qt.MouseButton.LeftButton)
    assert len(sheet.rows.by_id) == 8
    with document.reading() as reader:
        assert not reader.all(Indicator)
