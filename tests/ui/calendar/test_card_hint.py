# SPDX-License-Identifier: MIT
"""What the pointer shows over a card about the people on its pictures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cmdesk.domain.records import Image, Permission, Post, Version
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY

ASKED = Image(path="/a.jpg", permission=Permission.TO_ASK)
AGREED = replace(ASKED, permission=Permission.RECEIVED)


def hint(tab: CalendarTab) -> str:
    (card,) = tab.page.view.week.days[0].cards
    return card.hint


@pytest.mark.parametrize(
    ("images", "own", "said"),
    [
        ((ASKED, AGREED), None, True),
        ((ASKED,), (), False),
        ((AGREED,), (ASKED,), True),
        ((), None, False),
    ],
)
def test_people_still_to_be_asked_are_named_in_the_hint(
    open_tab: OpenTab, images: tuple[Image, ...], own: tuple[Image, ...] | None, said: bool
) -> None:
    post = Post(id="post", text="Rye", images=images)
    version = Version(id="a", post_id="post", channel_id="fb", day=MONDAY, images=own)
    assert ("people are still to be asked" in hint(open_tab([*BASE, post, version]))) is said
