# SPDX-License-Identifier: MIT
"""Takes the pictures that are asked for."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from cmdesk.config.paths import HOME_VARIABLE
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sample import sample_client, sample_records
from cmdesk.ui.application import make_application
from cmdesk.ui.fonts import FAMILIES, load_fonts
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.i18n import install_language
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.shots import dialogs, forms, hands, line, papers, profiles, rescue, results, week
from cmdesk.ui.shots.studio import Prepare, Studio
from cmdesk.ui.theme import Theme

SHOTS: tuple[tuple[str, Prepare], ...] = (
    *dialogs.SHOTS,
    *forms.SHOTS,
    *week.SHOTS,
    *line.SHOTS,
    *profiles.SHOTS,
    *hands.SHOTS,
    *rescue.SHOTS,
    *results.SHOTS,
    *papers.SHOTS,
)
_ROUNDS = 3
_FONT_POINTS = 9.75  # 13 px at 96 dots per inch


def main(argv: Sequence[str] | None = None) -> int:
    """Make the pictures that are asked for and name them; 0."""
    asked = _asked(argv)
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="cmdesk-shots-") as home:
        os.environ[HOME_VARIABLE] = home
        application = _application(asked)
        noon = datetime.combine(asked.today, time(12), UTC)
        around = Surroundings(
            load_platforms(),
            lambda: noon,
            lambda: sample_records(sample_client(asked.lang), asked.today),
        )
        window = furnished_window(Preferences(application), around)
        window.resize(asked.size)
        window.show()
        studio = Studio(window, asked.lang, asked.document, asked.today)
        for name, prepare in SHOTS:
            shown = prepare(studio) if asked.only in name else None
            if shown is not None:
                _take(shown, asked.out / f"{name}-{asked.lang}-{asked.theme}.png")
        window.desk.close()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return 0


def _take(shown: QWidget, path: Path) -> None:
    if isinstance(shown, QMenu):
        shown.resize(shown.sizeHint())
    shown.show()
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents()
        shown.grab()  # gives every widget its size, whereupon some lay themselves out again
    shown.grab().save(str(path))
    sys.stdout.write(f"{path}\n")
    if shown.parentWidget() is not None:
        shown.close()
        shown.deleteLater()


def _application(asked: argparse.Namespace) -> QApplication:
    application = make_application()
    load_fonts()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(_FONT_POINTS)
    application.setFont(font)
    install_language(application, asked.lang)
    Theme.apply(application, asked.theme)
    return application


def _asked(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="shots")
    parser.add_argument("out", type=Path)
    parser.add_argument("--lang", default="en", choices=("en", "fr", "fr_CA"))
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--size", default=QSize(1440, 900), type=_size)
    parser.add_argument("--document", type=Path)
    parser.add_argument("--today", default=date(2026, 11, 25), type=date.fromisoformat)
    parser.add_argument("--only", default="", help="only pictures with this in their name")
    return parser.parse_args(argv)


def _size(words: str) -> QSize:
    width, _, height = words.partition("x")
    return QSize(int(width), int(height))
