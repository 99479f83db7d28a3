# SPDX-License-Identifier: MIT
"""The remarks: what was silenced comes back with one click, and rules say what they wait for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Mute, Rhythm
from cmdesk.domain.rules import RULES
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Add, Set
from cmdesk.ui.editorial.remarks import RemarksSection
from cmdesk.ui.tabs.editorial import EditorialTab
from tests.ui.editorial.conftest import BAKERY, FACEBOOK, OpenLine

LABEL = mark("Test", "test")


def section(tab: EditorialTab) -> RemarksSection:
    tab.show_section("remarks")
    found = tab.section
    assert isinstance(found, RemarksSection)
    return found


def mute(mute_id: str, scope_id: str) -> Mute:
    return Mute(id=mute_id, rule="flood", scope_kind="group", scope_id=scope_id)


def test_what_is_silenced_comes_back(qtbot: QtBot, open_line: OpenLine) -> None:
    tab = open_line(BAKERY)
    remarks = section(tab)
    assert remarks.none.isVisible()
    tab.document.run(Add((mute("m1", f"{FACEBOOK.id}/feed"), mute("m2", "gone/feed")), LABEL))
    assert remarks.count() == 2
    assert not remarks.none.isVisible()
    row = remarks.rows.by_id["m1"]
    assert row.title.text() == "Too many posts on a day"
    assert row.about.text() == FACEBOOK.name
    qtbot.keyClick(row.again, Qt.Key.Key_Return)
    assert list(tab.document.cadence.plan.mutes) == ["m2"]
    assert remarks.notice.words == "You will be told again: Too many posts on a day."
    qtbot.mouseClick(remarks.notice.undo, Qt.MouseButton.LeftButton)
    assert set(tab.document.cadence.plan.mutes) == {"m1", "m2"}
    assert tab.document.undo_stack.redoText() == "be told again: Too many posts on a day"
    assert remarks.bring("m1")
    assert not remarks.bring("nothing")
    remarks._on_again("nothing")
    assert remarks.count() == 2


def test_each_rule_says_whether_it_looks(qtbot: QtBot, open_line: OpenLine) -> None:
    without = (replace(FACEBOOK, rhythm=Rhythm.NONE) if one is FACEBOOK else one for one in BAKERY)
    tab = open_line(tuple(without))
    remarks = section(tab)
    words = [label.text() for label in remarks.table.findChildren(QLabel)]
    assert len([one for one in words if one.startswith(("✓", "waits"))]) == len(RULES)
    assert "silence" in remarks.table.links
    qtbot.keyClick(remarks.table.links["silence"], Qt.Key.Key_Return)
    assert tab.section.key == "channels"
    tab.document.run(Set(Channel, FACEBOOK.id, {"rhythm": Rhythm.CALM}, LABEL))
    assert "silence" not in section(tab).table.links
