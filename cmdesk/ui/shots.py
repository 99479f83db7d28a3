# SPDX-License-Identifier: MIT
"""Pictures of every screen, painted without a screen and with the bundled font.

    python -m cmdesk.ui.shots OUT [--lang fr] [--theme dark] [--size 1440x900]
                                  [--document FILE] [--today 2026-11-25]

To add a picture: a function that prepares the window and its line in ``SHOTS``.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.config.paths import HOME_VARIABLE
from cmdesk.domain.records import Client, Region
from cmdesk.services.clients import new_client, region_guessed
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.application import make_application
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.fonts import FAMILIES, load_fonts
from cmdesk.ui.i18n import install_language
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.tabs import TABS
from cmdesk.ui.theme import Theme

_FONT_POINTS = 9.75  # 13 px at 96 dots per inch


@dataclass(frozen=True)
class Studio:
    """What a picture is made with: the window, and the document asked for, if any."""

    window: MainWindow
    language: str
    document: Path | None

    def client(self) -> Client:
        """A client to show an empty document with."""
        region = region_guessed(self.language, "FR" if self.language == "fr" else "GB")
        assert isinstance(region, Region)
        return new_client("Boulangerie Lacroix", region, self.language)


def start_page(studio: Studio) -> QWidget:
    """The first page, nothing opened yet."""
    studio.window.desk.close()
    return studio.window


def start_page_with_recents(studio: Studio) -> QWidget:
    """The first page of somebody who keeps several clients."""
    studio.window.desk.close()
    for name in ("Garage du Pont", "Fleurs de Mai", "Boulangerie Lacroix"):
        path = Path(tempfile.gettempdir(), "clients", f"{name}.cmdesk")
        studio.window.preferences.add_recent(path)
    return studio.window


def dialog_new_client(studio: Studio) -> QWidget:
    """The questions that begin a client."""
    dialog = NewClientDialog(studio.window.desk.platforms, studio.window)
    dialog.name.setText("Boulangerie Lacroix")
    for key in ("facebook_page", "instagram"):
        dialog.boxes[key].setChecked(True)
    return dialog


def empty_tab(number: int) -> Callable[[Studio], QWidget]:
    """One tab of a client without anything."""

    def prepare(studio: Studio) -> QWidget:
        studio.window.desk.start_new((studio.client(),))
        assert studio.window.page is not None
        studio.window.page.show_tab(number)
        return studio.window

    return prepare


def document_tab(number: int) -> Callable[[Studio], QWidget | None]:
    """One tab of the document that was given; nothing without one."""

    def prepare(studio: Studio) -> QWidget | None:
        if studio.document is None or not studio.window.open_path(studio.document):
            return None
        assert studio.window.page is not None
        studio.window.page.show_tab(number)
        return studio.window

    return prepare


Prepare = Callable[[Studio], QWidget | None]
SHOTS: tuple[tuple[str, Prepare], ...] = (
    ("start", start_page),
    ("start-recents", start_page_with_recents),
    ("new-client", dialog_new_client),
    *((f"{kind.key}-empty", empty_tab(number)) for number, kind in enumerate(TABS)),
    *((f"{kind.key}", document_tab(number)) for number, kind in enumerate(TABS)),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Make the pictures that are asked for and name them; 0."""
    asked = _asked(argv)
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="cmdesk-shots-") as home:
        os.environ[HOME_VARIABLE] = home
        application = _application(asked)
        noon = datetime.combine(asked.today, time(12), UTC)
        window = MainWindow(Preferences(application), load_platforms(), lambda: noon)
        window.resize(asked.size)
        window.show()
        studio = Studio(window, asked.lang, asked.document)
        for name, prepare in SHOTS:
            shown = prepare(studio)
            if shown is not None:
                _take(shown, asked.out / f"{name}-{asked.lang}-{asked.theme}.png")
        window.desk.close()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return 0


def _take(shown: QWidget, path: Path) -> None:
    shown.show()
    QCoreApplication.sendPostedEvents()
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
    return parser.parse_args(argv)


def _size(words: str) -> QSize:
    width, _, height = words.partition("x")
    return QSize(int(width), int(height))


if __name__ == "__main__":
    sys.exit(main())
