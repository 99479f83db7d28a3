# SPDX-License-Identifier: MIT
"""The table of colours: contrast, completeness, and switching."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cmdesk.ui.theme import (
    DARK,
    LIGHT,
    MEANINGFUL,
    READABLE,
    Role,
    Theme,
    contrast,
    current,
)

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@pytest.fixture
def application(qtbot: QtBot) -> Iterator[QApplication]:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    yield found
    Theme.apply(found, "light")


def test_contrast_of_known_pairs() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize(("text", "ground"), READABLE)
def test_words_are_readable(theme: Theme, text: Role, ground: Role) -> None:
    assert contrast(theme.colour(text), theme.colour(ground)) >= 4.5


@BOTH
@pytest.mark.parametrize(("line", "ground"), MEANINGFUL)
def test_meaningful_lines_are_seen(theme: Theme, line: Role, ground: Role) -> None:
    assert contrast(theme.colour(line), theme.colour(ground)) >= 3


@BOTH
def test_every_role_has_a_colour(theme: Theme) -> None:
    assert set(theme.table) == set(Role)
    assert all(QColor(colour).isValid() for colour in theme.table.values())


def test_a_theme_reaches_the_palette(application: QApplication) -> None:
    assert Theme.apply(application, "dark") is DARK
    assert current() is DARK
    assert current().dark
    window = application.palette().color(QPalette.ColorRole.Window)
    assert window == DARK.colour(Role.PAPER)
    assert Theme.apply(application, "light") is LIGHT
    assert DARK.colour(Role.INK).name() not in application.styleSheet().lower()


def test_the_system_theme_is_followed(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    scheme = [Qt.ColorScheme.Dark]
    hints = application.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _: scheme[0])
    assert Theme.apply(application, "system") is DARK
    scheme[0] = Qt.ColorScheme.Light
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current() is LIGHT
    Theme.apply(application, "dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current() is DARK
