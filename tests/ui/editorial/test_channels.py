# SPDX-License-Identifier: MIT
"""Channels, their rhythm and their marks, typed and clicked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cmdesk.domain.platforms import unknown
from cmdesk.domain.records import Channel, Client, Post, Rhythm, Version
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.editorial.channel_card import ChannelCard
from cmdesk.ui.editorial.channels import ChannelsSection
from cmdesk.ui.editorial.figures import MarkKind, marks_of_platform, origin_words
from cmdesk.ui.i18n import say
from cmdesk.ui.tabs.editorial import EditorialTab
from tests.ui.answers import Answers
from tests.ui.editorial.conftest import CLIENT, FACEBOOK, LETTER, OpenLine, Write

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def section(tab: EditorialTab) -> ChannelsSection:
    tab.show_section("channels")
    found = tab.section
    assert isinstance(found, ChannelsSection)
    return found


@pytest.fixture
def card(section: ChannelsSection) -> ChannelCard:
    return section.rows.by_id[FACEBOOK.id]


def channels(section: ChannelsSection) -> tuple[Channel, ...]:
    with section.document.reading() as reader:
        return reader.all(Channel)


def picked(name: str) -> Callable[[QMenu, QPoint], QAction]:
    def pick(menu: QMenu, _at: QPoint) -> QAction:
        return next(one for one in menu.actions() if one.objectName() == name)

    return pick


def test_name_account_rhythm_and_use(
    section: ChannelsSection, card: ChannelCard, qtbot: QtBot, write: Write
) -> None:
    write(card.name, "Our page")
    write(card.handle, "@bakery")
    qtbot.mouseClick(card.active, LEFT)
    intense = next(b for b in card.rhythm.findChildren(type(card.bin)) if "Intense" in b.text())
    qtbot.mouseClick(intense, LEFT)
    page = channels(section)[0]
    assert (page.name, page.handle, page.active) == ("Our page", "@bakery", False)
    assert page.rhythm is Rhythm.INTENSE
    write(card.name, "")
    assert section.notice.words == "A channel needs a name. Nothing was changed."
    assert card.name.text() == "Our page"
    for _ in range(4):
        section.document.undo_stack.undo()
    assert channels(section) == (FACEBOOK, LETTER)
    assert (card.name.text(), card.active.isChecked()) == ("Facebook", True)
    assert card.rhythm.key == "calm"


def test_a_limit_of_ones_own_and_back(
    section: ChannelsSection, card: ChannelCard, qtbot: QtBot, write: Write
) -> None:
    line = card.marks.lines["feed.day_mark"]
    assert line.field.text() == "2"
    assert line.state.text().startswith("usual mark · Hootsuite 2023")
    assert line.back.isHidden()
    write(line.field, "4")
    assert dict(channels(section)[0].marks) == {"feed.day_mark": 4}
    assert line.state.text() == "your limit (usual mark: 2)"
    qtbot.mouseClick(line.back, LEFT)
    assert dict(channels(section)[0].marks) == {}
    assert (line.field.text(), line.back.isHidden()) == ("2", True)
    write(line.field, "0")
    assert dict(channels(section)[0].marks) == {"feed.day_mark": 0}
    assert (line.field.text(), line.state.text()) == ("", "no limit (usual mark: 2)")
    write(line.field, "2")
    assert dict(channels(section)[0].marks) == {}, "the usual value is no limit of one’s own"
    write(line.field, "many")
    assert line.field.warned
    assert "“many” was not kept" in section.notice.words
    assert section.notice.isVisible()
    write(line.field, "")
    assert (line.field.text(), dict(channels(section)[0].marks)) == ("2", {})


def test_the_menu_of_a_mark(
    section: ChannelsSection, card: ChannelCard, qtbot: QtBot, answers: Answers
) -> None:
    line = card.marks.lines["feed.burst"]
    assert line.state.text() == "3 hours · usual mark, indicative · our own judgement"
    answers.expect("run_menu", picked("none"))
    qtbot.mouseClick(line.more, LEFT)
    assert line.state.text() == "no limit (usual mark: 3 hours)"
    answers.expect("run_menu", picked("back"))
    qtbot.mouseClick(line.more, LEFT)
    assert dict(channels(section)[0].marks) == {}
    answers.expect("run_menu")
    qtbot.mouseClick(line.more, LEFT)
    heard: list[str] = []
    answers.expect("run_menu", picked("origin"))
    answers.expect("inform", lambda _parent, _title, words: heard.append(words))
    qtbot.mouseClick(line.more, LEFT)
    answers.expect("inform", lambda _parent, _title, words: heard.append(words))
    qtbot.mouseClick(card.marks.lines["feed.day_mark"].origin, LEFT)
    assert "our own judgement" in heard[0]
    assert heard[1].startswith("Usual mark: 2. Source: Hootsuite 2023")
    assert heard[1].endswith("Checked Saturday 21 November 2026.")


def test_where_marks_come_from() -> None:
    platforms = load_platforms()
    for platform in platforms.values():
        for kind in marks_of_platform(platform):
            words = say(origin_words(kind))
            assert "{" not in words, (platform.key, kind.figure)
            if kind.usual is not None and kind.usual.indicative and not kind.usual.ours:
                assert "indicative" in words
    stories = {kind.figure: kind for kind in marks_of_platform(platforms["facebook_page"])}
    assert stories["story.day_mark"].usual is not None
    nothing = MarkKind("x", stories["text_limit"].words, None)
    assert say(origin_words(nothing)).startswith("No study that we read")


def test_which_marks_a_network_has() -> None:
    platforms = load_platforms()
    letter = [kind.figure for kind in marks_of_platform(platforms["newsletter"])]
    assert letter == ["newsletter.week_mark"]
    assert [kind.figure for kind in marks_of_platform(unknown("new"))] == [
        *("feed.day_mark", "story.day_mark", "short.day_mark"),
        *("newsletter.week_mark", "feed.burst", "text_limit"),
    ]


def test_a_network_without_figures_takes_limits(open_line: OpenLine, write: Write) -> None:
    channel = Channel(id="z" * 32, platform="not_known", name="New")
    tab = open_line([CLIENT, channel])
    tab.show_section("channels")
    section = tab.section
    assert isinstance(section, ChannelsSection)
    line = section.rows.by_id[channel.id].marks.lines["feed.day_mark"]
    assert line.state.text() == "no usual mark is known here"
    write(line.field, "3")
    assert line.state.text() == "your limit"
    write(line.field, "0")
    assert line.state.text() == "no limit"


def test_limits_for_all_channels(section: ChannelsSection, write: Write) -> None:
    def own() -> dict[str, int]:
        with section.document.reading() as reader:
            return dict(reader.all(Client)[0].marks)

    line = section.all_marks.lines["day_all"]
    assert line.field.text() == "45"
    write(line.field, "12")
    assert own() == {"day_all": 12}
    write(line.field, "12")
    assert section.document.undo_stack.count() == 1
    section.document.undo_stack.undo()
    assert (own(), line.field.text()) == ({}, "45")


def test_deleting_a_channel_with_posts_asks_and_one_undo_restores(
    section: ChannelsSection, card: ChannelCard, qtbot: QtBot, answers: Answers
) -> None:
    heard: list[str] = []

    def hear(_parent: object, question: object, *_rest: object) -> bool:
        heard.append(say(question))  # type: ignore[arg-type]
        return len(heard) > 1

    answers.expect("confirm", hear)
    qtbot.mouseClick(card.bin, LEFT)
    assert heard == ["Delete the channel “Facebook” and its 1 post?"]
    assert len(channels(section)) == 2
    answers.expect("confirm", hear)
    qtbot.mouseClick(card.bin, LEFT)
    assert channels(section) == (LETTER,)
    with section.document.reading() as reader:
        assert reader.count(Post) == reader.count(Version) == 0
    assert section.notice.words == "“Facebook” was deleted."
    qtbot.mouseClick(section.notice.undo, LEFT)
    with section.document.reading() as reader:
        assert reader.count(Post) == reader.count(Version) == 1
    assert {one.id for one in channels(section)} == {FACEBOOK.id, LETTER.id}


def test_a_channel_without_posts_goes_at_once(section: ChannelsSection, qtbot: QtBot) -> None:
    qtbot.mouseClick(section.rows.by_id[LETTER.id].bin, LEFT)
    assert channels(section) == (FACEBOOK,)


def test_channels_are_added_from_the_known_networks(
    open_line: OpenLine, qtbot: QtBot, answers: Answers
) -> None:
    tab = open_line([CLIENT])
    tab.show_section("channels")
    section = tab.section
    assert isinstance(section, ChannelsSection)
    answers.expect("run_menu")
    qtbot.mouseClick(section.first, LEFT)
    assert channels(section) == ()
    answers.expect("run_menu", picked("instagram"))
    qtbot.mouseClick(section.first, LEFT)
    (first,) = channels(section)
    assert section.rows.by_id[first.id].name.hasFocus()
    answers.expect("run_menu", picked("instagram"))
    qtbot.mouseClick(section.add, LEFT)
    assert [one.name for one in channels(section)] == ["Instagram", "Instagram 2"]
    assert section.count() == 2
