# SPDX-License-Identifier: MIT
"""What keeps the composer calm for a newcomer: blanks, folded details, room for a picture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import (
    About,
    Channel,
    Client,
    Degree,
    Format,
    KeptFor,
    Post,
    Record,
    Version,
)
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.forms.text_counts import Place, count_line
from tests.journeys.person import types
from tests.ui.answers import Answers
from tests.ui.calendar.by_form import LEFT, edit, saving, stored
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY
from tests.ui.forms.photographs import photograph


def proposed(kept_for: KeptFor, **version: object) -> list[Record]:
    """What a kept proposal is: a text with blanks, and much that stands under *More*."""
    base = [replace(one, kept_for=kept_for) if isinstance(one, Client) else one for one in BASE]
    post = Post(
        id="post",
        title="Rye is back",
        text="___ is back on ___.",
        degree=Degree.SELL,
        about=About.US,
        photo_to_take="The crust",
    )
    card = Version(id="a", post_id="post", channel_id="fb", day=MONDAY, format=Format.VIDEO)
    return [*base, post, replace(card, **version)]  # type: ignore[arg-type]


def test_an_owner_is_told_what_is_folded_away(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(proposed(KeptFor.OWN))

    def look(dialog: Composer) -> None:
        assert not dialog.more.isVisible()
        names = "Facebook · Title · It is there · It speaks of · Photo to take"
        assert dialog.within.accessibleName() == f"filled in: {names}"
        QTest.mouseClick(dialog.fold, LEFT)
        assert dialog.more.title.isVisible()
        assert dialog.within.accessibleName() == ""
        QTest.mouseClick(dialog.fold, LEFT)

    edit(tab, answers, "a", look)
    assert tab.document.undo_stack.count() == 0


def test_a_text_of_its_own_is_never_folded_away(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(proposed(KeptFor.OWN, text="Warm at seven"))
    edit(tab, answers, "a", _sees_more)


def test_who_shows_everything_sees_everything(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(proposed(KeptFor.CLIENTS))
    edit(tab, answers, "a", _sees_more)


def _sees_more(dialog: Composer) -> None:
    assert dialog.more.isVisible()


def test_blanks_are_counted_until_they_are_filled(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(proposed(KeptFor.OWN))

    def fill(dialog: Composer) -> None:
        assert dialog.text.textCursor().selectedText() == "___"
        types(dialog.text, "Rye")
        assert dialog.blanks.isVisible()
        dialog.text.focusNextPrevChild(True)
        types(dialog.text, "Friday")
        assert not dialog.blanks.isVisible()

    edit(tab, answers, "a", fill)
    assert stored(tab)[0].text == "Rye is back on Friday."


def test_the_form_grows_with_a_picture(
    open_tab: OpenTab, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    tab = open_tab(BASE)
    path = photograph(tmp_path, "a.jpg")

    def fill(dialog: Composer) -> None:
        room = dialog.screen().availableGeometry().height()
        dialog.resize(dialog.width(), min(dialog.height(), room - 200))
        types(dialog.text, "Rye")
        height = dialog.height()
        dialog.pictures.add([path])
        qtbot.waitUntil(lambda: dialog.height() > height)
        assert dialog.height() <= room

    answers.expect("run_dialog", saving(fill))
    tab.perform("new_post")


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("bread " * 50, "folded after “…bread bread bread bread”"),
        ("b" * 300, f"folded after “…{'b' * 24}”"),
    ],
)
def test_a_fold_is_shown_by_whole_words(text: str, remark: str) -> None:
    platform = load_platforms()["instagram"]
    channel = Channel(id="ig", platform="instagram", name="Instagram")
    assert count_line(Place(channel, platform), text).remark == remark
