# SPDX-License-Identifier: MIT
"""The table of actions, the menus' table, and the icons they wear."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.config.paths import resource
from cmdesk.ui.actions import ACTIONS, MENUS, Need, make_actions
from cmdesk.ui.commands import Commands
from cmdesk.ui.desk import Desk
from cmdesk.ui.icons import dress, icon, picture, program_icon, redress, show_sign
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.theme import DARK, LIGHT, Role
from cmdesk.ui.widgets.segments import Segments

LINE_ICONS = sorted(
    path
    for path in resource("icons").glob("*.svg")
    if path.stem not in {"cmdesk", "combo_arrow", "tick_light", "tick_dark"}
)


def test_ids_are_unique_and_each_stands_in_one_menu() -> None:
    in_menus = Counter(one for _, ids in MENUS for one in ids if one[0] not in "-+")
    assert in_menus == Counter({action.id: 1 for action in ACTIONS})


def test_every_action_has_somebody_to_do_it(qtbot: QtBot) -> None:
    window, preferences = QWidget(), Preferences()
    qtbot.addWidget(window)
    doers = Commands(window, Desk(window, preferences, {})).doers()
    assert set(doers) == {action.id for action in ACTIONS if action.need is not Need.TAB}
    preferences.deleteLater()


def test_shortcuts_are_unique_and_spare_altgr(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    keys = Counter(
        sequence.toString(QKeySequence.SequenceFormat.PortableText)
        for action in make_actions(parent).values()
        for sequence in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []
    assert [key for key in keys if "Ctrl+Alt" in key] == []
    assert not {f"Ctrl+{number}" for number in range(1, 10)} & set(keys), "these are the tabs’"
    assert "Ctrl+Q" in keys


@pytest.mark.parametrize("path", LINE_ICONS, ids=lambda path: path.stem)
def test_line_icons_are_of_one_family(qtbot: QtBot, path: Path) -> None:
    source = path.read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke-width="1.75"' in source
    assert 'stroke-linecap="round"' in source
    assert set(re.findall("#[0-9a-fA-F]{6}", source)) == {"#000000"}
    image = picture(path.stem, 48, Role.ACCENT).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    assert all(abs(colour.red() - LIGHT.colour(Role.ACCENT).red()) < 4 for colour in inked), (
        "drawn in the colour asked for"
    )


def test_icons_follow_the_theme(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton(window)
    dress(button, "plus", Role.INK)
    before = button.icon().cacheKey()
    sign, plain = QLabel(window), QLabel("words", window)
    show_sign(sign, "plus", 14, Role.INK)
    drawn = sign.pixmap().toImage()
    monkeypatch.setattr("cmdesk.ui.icons.current", lambda: DARK)
    redress(window)
    assert button.icon().cacheKey() != before
    assert sign.pixmap().toImage().size() == drawn.size()
    assert sign.pixmap().toImage() != drawn
    assert plain.text() == "words"


def test_an_icon_that_does_not_exist_is_a_bug(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no such icon")
    assert not program_icon().isNull()


def test_segments_hold_one_choice_and_tell_the_user_s_only(qtbot: QtBot) -> None:
    segments = Segments([("a", "First"), ("b", "Second"), ("c", "Third")])
    qtbot.addWidget(segments)
    told: list[str] = []
    segments.chosen.connect(told.append)
    segments.set_key("c")
    assert (segments.key, told) == ("c", [])
    segments.findChildren(QPushButton)[1].click()
    assert (segments.key, told) == ("b", ["b"])
    only = Segments([("x", "Alone")])
    qtbot.addWidget(only)
    assert only.key == "x"
