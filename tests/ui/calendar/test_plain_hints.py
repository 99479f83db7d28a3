# SPDX-License-Identifier: MIT
"""What people wrote shows over cards and days as it is written, never as HTML."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from cmdesk.domain.records import Post
from cmdesk.ui.widgets.hint import plain_hint
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import ordinary_week

SLY = "<img src='file:///etc/passwd'> & <b>bread</b>"


def test_a_card_s_hint_shows_the_text_as_it_is_written(open_tab: OpenTab) -> None:
    records = [
        replace(record, text=SLY, title="") if isinstance(record, Post) else record
        for record in ordinary_week().records
    ]
    tab = open_tab(records)
    table = tab.page.view.table
    (number, row) = next(
        (number, 1) for number, day in enumerate(tab.page.view.week.days) if day.cards
    )
    hint = str(table.data(table.place(number, row), Qt.ItemDataRole.ToolTipRole))
    shown = QTextDocument()
    shown.setHtml(hint)
    assert SLY in shown.toPlainText()


def test_lines_stay_lines() -> None:
    shown = QTextDocument()
    shown.setHtml(plain_hint("<one>\n\ntwo"))
    assert shown.toPlainText() == "<one>\n\ntwo"
    assert plain_hint("one\ntwo") == "one\ntwo"
