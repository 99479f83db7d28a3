# SPDX-License-Identifier: MIT
"""What every screen keeps to: one accent, Enter on it, nothing too small to press."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Record
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sample import sample_client, sample_records
from cmdesk.ui import shots
from cmdesk.ui.calendar.act_buttons import buttons_of, row_height
from cmdesk.ui.dialogs.import_posts import ImportPostsDialog
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.shots import Studio
from cmdesk.ui.theme import Theme
from cmdesk.ui.widgets.link import LEAST_TARGET, Link
from tests.ui.answers import NOW

DIALOGS = (
    *("new-client", "preferences", "trade", "where-scheduled", "one-by-one", "import"),
    *("composer", "already-posted", "repair", "copy-week", "move-to", "tick-week"),
)


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication) -> Iterator[Studio]:
    Theme.apply(qapp, "light")
    today = date(2026, 11, 25)

    def example() -> Sequence[Record]:
        return sample_records(sample_client("en"), today)

    around = Surroundings(load_platforms(), lambda: NOW, example)
    window = furnished_window(Preferences(), around)
    window.preferences.setParent(window)
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    yield Studio(window, "en", None, today)
    if window.desk.publication is not None:
        window.desk.publication.close(discard=True)


def shown(studio: Studio, name: str) -> QWidget:
    widget = dict(shots.SHOTS)[name](studio)
    assert widget is not None
    widget.show()
    return widget


def visible_buttons(widget: QWidget) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if one.isVisible()]


@pytest.mark.parametrize("name", DIALOGS)
def test_enter_is_the_accent_at_the_right(studio: Studio, name: str) -> None:
    dialog = shown(studio, name)
    assert isinstance(dialog, QDialog)
    buttons = visible_buttons(dialog)
    (accent,) = [one for one in buttons if one.property("look") == "accent"]
    focus = dialog.focusWidget()
    if not (isinstance(focus, QPushButton) and focus.autoDefault()):
        # Where Enter belongs to a list or to many fields, Ctrl+Enter does it: no default then.
        assert [one for one in buttons if one.isDefault()] in ([], [accent])
    line = [one for one in buttons if one.parent() is accent.parent() and one is not accent]
    beside = [one for one in line if abs(one.y() - accent.y()) < accent.height()]
    assert beside
    assert all(one.x() < accent.x() for one in beside)
    dialog.close()


@pytest.mark.parametrize("name", ["calendar", "calendar-empty", "calendar-begun", "composer"])
def test_a_view_has_one_accent_at_most(studio: Studio, name: str) -> None:
    widget = shown(studio, name)
    accents = [one for one in visible_buttons(widget) if one.property("look") == "accent"]
    assert len(accents) <= 1


def test_a_sign_is_as_wide_as_a_finger_needs(studio: Studio) -> None:
    widget = shown(studio, "findings-unfolded")
    links = [one for one in widget.findChildren(Link) if one.isVisible() and len(one.text()) == 1]
    assert links
    assert all(one.width() >= LEAST_TARGET for one in links)


def test_buttons_on_a_proposal_are_far_enough_apart(qtbot: QtBot) -> None:
    font = QWidget().font()
    rows = {one.rect.top() for one in buttons_of((("a", "Keep"), ("b", "Change")), font, 50)}
    assert rows == {0, row_height(font)}
    assert row_height(font) >= LEAST_TARGET


def test_a_short_table_leaves_no_white_void(studio: Studio) -> None:
    dialog = shown(studio, "import")
    assert isinstance(dialog, ImportPostsDialog)
    last = dialog.rows.rowCount() - 1
    bottom = dialog.rows.rowViewportPosition(last) + dialog.rows.rowHeight(last)
    assert bottom <= dialog.rows.viewport().height() <= bottom + 8
    dialog.close()
