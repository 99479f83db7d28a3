# SPDX-License-Identifier: MIT
"""The composer filled in by a test, and what it left in the document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cmdesk.domain.records import Image, Post, Version
from cmdesk.ui.forms.channel_rows import ChannelRow
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.weeks import MONDAY, Plan

LEFT = Qt.MouseButton.LeftButton
Fill = Callable[[Composer], None]


def saving(fill: Fill) -> Callable[[Composer], bool]:
    """Shows the form, fills it and presses Save."""

    def run(dialog: Composer) -> bool:
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        fill(dialog)
        QTest.mouseClick(dialog.save, LEFT)
        accepted = not dialog.isVisible()
        dialog.hide()
        return accepted

    return run


def edit(tab: CalendarTab, answers: Answers, card: str, fill: Fill) -> None:
    answers.expect("run_dialog", saving(fill))
    tab.page.view.choose([card])
    tab.perform("edit_post")


def stored(tab: CalendarTab) -> tuple[Post, dict[str | None, Version]]:
    with tab.document.reading() as reader:
        (post,) = reader.all(Post)
        return post, {one.channel_id: one for one in reader.all(Version)}


def row(dialog: Composer, channel_id: str) -> ChannelRow:
    return dialog.more.channels.rows[channel_id]


def two_channels(*images: Image, **own: object) -> Plan:
    plan = Plan()
    post = Post(id="post", text="Rye", link="https://example.com", images=images)
    second = Version(id="b", post_id="post", channel_id="x", day=MONDAY, minute=540)
    plan.records += [
        post,
        Version(id="a", post_id="post", channel_id="ig", day=MONDAY, minute=540),
        replace(second, **own),  # type: ignore[arg-type]
    ]
    return plan
