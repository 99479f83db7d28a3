# SPDX-License-Identifier: MIT
"""What the tests of the profiles tab share: the tab shown alone, and a bakery with its checks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, CheckState, ProfileCheck, Record, Region
from cmdesk.services.profiles import Spot
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.next_row import NextRow
from cmdesk.ui.tabs.profiles import ProfilesTab
from tests.ui.profiles.panels import BLOG, CLIENT, INSTAGRAM, RECORDS

FACEBOOK = Channel(id="b1" * 16, platform="facebook_page", name="Facebook", handle="lacroix")
HOURS = ProfileCheck(
    id="b2" * 16,
    channel_id=FACEBOOK.id,
    check="hours",
    state=CheckState.DONE,
    day=date(2026, 11, 3),
    note="from the door",
)
SHOP: tuple[Record, ...] = (*RECORDS, FACEBOOK, HOURS)
ALONE: tuple[Record, ...] = (CLIENT,)
assert CLIENT.region is Region.FRANCE, "its holidays are known"


def shown_tab(qtbot: QtBot, document: OpenDocument, width: int = 1440) -> ProfilesTab:
    """The tab in a window of its own, with the keyboard."""
    tab = ProfilesTab(document)
    qtbot.addWidget(tab)
    tab.resize(width, 780)
    tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    return tab


def row_about(tab: ProfilesTab, words: str) -> NextRow:
    """The one of the next things that says these words."""
    (found,) = [r for r in tab.page.next_things.rows.values() if words in r.what.text()]
    return found


def state_of(document: OpenDocument, channel: Channel, check: str) -> CheckState:
    """What was said about a check."""
    with document.reading() as reader:
        found = reader.find(ProfileCheck, channel_id=channel.id, check=check)
    return found[-1].state if found else CheckState.TO_DO


def under_hand(tab: ProfilesTab, channel: Channel, check: str) -> None:
    """The keyboard on a cell, as an arrow would bring it there."""
    grid = tab.page.checks.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.table.place_of(Spot(channel.id, check)))
    assert grid.channel_id == channel.id


def press(qtbot: QtBot, tab: ProfilesTab, key: Qt.Key) -> None:
    """A key into the grid."""
    qtbot.keyClick(tab.page.checks.grid, key)


__all__ = ["ALONE", "BLOG", "FACEBOOK", "INSTAGRAM", "SHOP"]
