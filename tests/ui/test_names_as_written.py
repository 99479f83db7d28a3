# SPDX-License-Identifier: MIT
"""Names and texts are shown as they were written: none of them is HTML to a label or a hint."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.texts import plain
from cmdesk.ui.dialogs.one_by_one import OneByOne, Passed
from cmdesk.ui.dialogs.repair_preview import Remarks, RepairPreview, RepairWords
from cmdesk.ui.dialogs.ticking import StatusNames, TickingDialog, TickRow
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.theme import muted_label, title_label
from cmdesk.ui.widgets.banner import Banner
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.segments import Segment
from tests.ui.answers import NOW

NAME = "<b>Bread</b> & <img src='x'>"
DAY = date(2026, 11, 24)


def told() -> QWidget:
    notice = Notice()
    notice.say(plain(NAME))
    return notice


def warned() -> QWidget:
    banner = Banner()
    banner.say(NAME)
    return banner


def asked() -> QDialog:
    return OneByOne([Passed("v", NAME, NAME, DAY, 540, NAME)], NOW)


def ticked() -> QDialog:
    rows = [TickRow(1, NAME, NAME, NAME, "Ready", done=False, left=False)]
    dialog = TickingDialog(NAME, rows, StatusNames("Published", "Ready", "Not published"))
    dialog.numbers.setText(NAME)
    return dialog


def previewed() -> QDialog:
    remarks = Remarks(NAME, (NAME,), NAME)
    return RepairPreview(RepairWords(NAME, plain(NAME), (plain(NAME),), (), remarks, remarks))


@pytest.mark.parametrize("made", [told, warned, asked, ticked, previewed])
def test_labels_show_names_as_they_are_written(qtbot: QtBot, made: object) -> None:
    assert callable(made)
    widget = made()
    qtbot.addWidget(widget)
    named = [one for one in widget.findChildren(QLabel) if "<b>" in one.text()]
    assert named
    assert {one.textFormat() for one in named} == {Qt.TextFormat.PlainText}


def test_the_usual_labels_do(qtbot: QtBot) -> None:
    for label in (muted_label(NAME), title_label(NAME), CutLabel(NAME)):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == NAME


def test_a_hint_shows_a_name_as_it_is_written() -> None:
    assert plain_hint("Fish & Chips") == "Fish & Chips"
    assert plain_hint("<b>A&B") == "<span>&lt;b&gt;A&amp;B</span>"


def test_a_button_of_a_choice_keeps_its_ampersand(qtbot: QtBot) -> None:
    button = Segment("Fish & Chips", "only")
    qtbot.addWidget(button)
    assert button.text() == "Fish && Chips"
    plain_one = Segment("Fish + Chips", "only")
    qtbot.addWidget(plain_one)
    assert abs(button.sizeHint().width() - plain_one.sizeHint().width()) <= 4
