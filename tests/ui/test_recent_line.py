# SPDX-License-Identifier: MIT
"""One line about a document that is not open."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from cmdesk.config.recents import Glance
from cmdesk.ui.i18n import install_language
from cmdesk.ui.recent_line import recent_line

at = datetime.fromisoformat

NOW = at("2026-11-25T10:00")
MONDAY = date(2026, 11, 30)
DUE = (at("2026-11-24T09:00"), at("2026-11-25T09:00"), at("2026-11-26T09:00"))


@pytest.fixture(autouse=True)
def plurals(qapp: object) -> None:
    install_language(None, "en")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.mark.parametrize(
    ("glance", "line"),
    [
        (Glance(DUE, {MONDAY: (1, 3)}), "2 to confirm · next week: 1 of 3"),
        (Glance((), {MONDAY: (3, 3)}), "Next week: 3 of 3"),
        (Glance((), {MONDAY: (0, 3)}), "Nothing planned next week"),
        (Glance((), {MONDAY: (0, 0)}), "Nothing planned next week"),
        (Glance(DUE[2:], {MONDAY: (5, 3)}), "5 planned next week"),
        (Glance(DUE, {}), "2 to confirm"),
        (Glance(), "Saved today at 9:30"),
        (None, "Saved today at 9:30"),
    ],
)
def test_the_line(glance: Glance | None, line: str) -> None:
    said = recent_line(glance, at("2026-11-25T09:30"), NOW)
    assert said.replace("(s)", "") == line


def test_an_older_file_says_its_day() -> None:
    saved = at("2026-11-03T09:30")
    assert recent_line(None, saved, NOW) == "Saved on 3 November"
    before = at("2025-12-31T09:30")
    assert recent_line(None, before, NOW) == "Saved on Wednesday 31 December 2025"
