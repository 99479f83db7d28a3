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
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.config.paths import HOME_VARIABLE, data_folder
from cmdesk.domain.cleaning import one_line
from cmdesk.domain.openings import week_of
from cmdesk.domain.rules.findings import FixKey
from cmdesk.services.confirming import USUAL_TOOLS
from cmdesk.services.editorial import ordered_channels, ordered_pillars
from cmdesk.services.idea_box import IdeaBox
from cmdesk.services.ideas import load_trades
from cmdesk.services.phone import phone_text
from cmdesk.services.planning import cards_between
from cmdesk.services.platforms import load_platforms, platform_of
from cmdesk.services.sample import crowded_week, sample_client, sample_records
from cmdesk.ui.application import make_application
from cmdesk.ui.calendar.composing import NEW
from cmdesk.ui.calendar.parts.confirming import passed_of
from cmdesk.ui.calendar.repairing import Repairing
from cmdesk.ui.calendar.watching import DocumentWatch
from cmdesk.ui.calendar.week_bar import MONTH
from cmdesk.ui.calendar.wording import SHORT_STATUSES, STATUS_WORDS
from cmdesk.ui.dialogs.handing_over import HandingOver
from cmdesk.ui.dialogs.ideas import IdeasDialog
from cmdesk.ui.dialogs.import_posts import ImportPostsDialog
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.dialogs.one_by_one import OneByOne
from cmdesk.ui.dialogs.phone import PhoneDialog
from cmdesk.ui.dialogs.preferences import PreferencesDialog
from cmdesk.ui.dialogs.repair_preview import RepairPreview
from cmdesk.ui.fonts import FAMILIES, load_fonts
from cmdesk.ui.forms.already import AlreadyPosted
from cmdesk.ui.forms.composer import Choices, Composer
from cmdesk.ui.forms.draft import Draft
from cmdesk.ui.forms.text_counts import Place
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.i18n import install_language, say
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.tabs import TABS
from cmdesk.ui.tabs.calendar import CalendarTab
from cmdesk.ui.tabs.editorial import SECTIONS, EditorialTab
from cmdesk.ui.theme import Theme

_TABLE = "Date,Time,Channel,Text\n{},9:00,Facebook,Warm at seven.\n{},,Blog,Why rye?\n,,,No day\n"
_FONT_POINTS = 9.75  # 13 px at 96 dots per inch


@dataclass(frozen=True)
class Studio:
    """What a picture is made with: the window, and the document asked for, if any."""

    window: MainWindow
    language: str
    document: Path | None
    today: date

    def open_document(self) -> None:
        """Show the document that was given, else the sample."""
        if self.document is not None:
            self.window.open_path(self.document)
        else:
            self.window.desk.start_example()

    def opened(self) -> OpenDocument:
        """That document, opened."""
        self.open_document()
        document = self.window.desk.document
        assert document is not None, "a picture of a document needs one that opens"
        return document


def dialog_where_scheduled(studio: Studio) -> QWidget:
    """Where a post was scheduled, with the tool used last."""
    return HandingOver(USUAL_TOOLS, USUAL_TOOLS[1], 1, studio.window)


def dialog_one_by_one(studio: Studio) -> QWidget:
    """Scheduled posts whose time has passed, one after the other."""
    document = studio.opened()
    with document.reading() as reader:
        cards = cards_between(reader, studio.today - timedelta(days=7), studio.today)
    posts = tuple(passed_of(card) for card in cards)
    return OneByOne(posts, document.now(), studio.window)


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


def dialog_preferences(studio: Studio) -> QWidget:
    """What the user prefers."""
    return PreferencesDialog(studio.window.preferences.settings, studio.window)


def dialog_ideas(studio: Studio) -> QWidget:
    """Three ideas for the week."""
    plan = studio.opened().cadence.plan
    return IdeasDialog(IdeaBox(plan, week_of(studio.today), load_trades()), studio.window)


def dialog_composer(studio: Studio) -> QWidget:
    """A post being written, with its date, its hour and two channels."""
    document = studio.opened()
    with document.reading() as reader:
        channels, pillars = ordered_channels(reader), ordered_pillars(reader)
        cards = cards_between(reader, studio.today, studio.today + timedelta(days=6))
    places = tuple(Place(one, platform_of(document.platforms, one.platform)) for one in channels)
    statuses = tuple((one, say(STATUS_WORDS[one])) for one in SHORT_STATUSES)
    chosen = tuple(one.id for one in channels[:2])
    text = max((card.text for card in cards), key=len, default="")
    draft = Draft(text, chosen, studio.today + timedelta(days=2), 9 * 60, pillars[0].id)
    choices = Choices(places, pillars, statuses, studio.today)
    return Composer(NEW, draft, choices, studio.window)


def dialog_composer_more(studio: Studio) -> QWidget:
    """The same post unfolded, with a text of its own for one channel."""
    dialog = dialog_composer(studio)
    assert isinstance(dialog, Composer)
    draft = dialog.draft()
    text = one_line(draft.text).partition(".")[0] + "."
    parts = (*draft.parts[:1], replace(draft.parts[1], text=text))
    choices = dialog.choices
    dialog.deleteLater()
    return Composer(NEW, replace(draft, parts=parts), choices, studio.window)


def dialog_already_posted(studio: Studio) -> QWidget:
    """The one line of what was posted without a plan."""
    document = studio.opened()
    with document.reading() as reader:
        channels = ordered_channels(reader)
    places = [Place(one, platform_of(document.platforms, one.platform)) for one in channels]
    return AlreadyPosted(places, None, document.now(), studio.window)


def dialog_repair(studio: Studio) -> QWidget | None:
    """What a repair of the fullest day would do; nothing for a document without trouble."""
    document = studio.opened()
    watch = DocumentWatch(document)
    found = (one for one in watch.findings() if FixKey.SPREAD in one.fixes)
    finding = next(found, None)
    if finding is None:
        return None
    work = watch.repair(finding, FixKey.SPREAD)
    words = Repairing(document, watch, studio.window).words_of(finding, FixKey.SPREAD, work)
    return RepairPreview(words, studio.window)


def dialog_phone(studio: Studio) -> QWidget:
    """A text on its way to the phone."""
    document = studio.opened()
    with document.reading() as reader:
        cards = cards_between(reader, studio.today, studio.today + timedelta(days=6))
    words = max((phone_text(card) for card in cards), key=len, default="Warm at seven.")
    return PhoneDialog(words, "Instagram", studio.window)


def dialog_phone_too_long(studio: Studio) -> QWidget:
    """A text that no phone could read from the screen."""
    return PhoneDialog("Il était une fois… " * 90, "Blog", studio.window)


def dialog_import(studio: Studio) -> QWidget:
    """A spreadsheet about to come in, with a row that will not."""
    path = data_folder() / "posts.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_TABLE.format(*(studio.today + timedelta(days=n) for n in (3, 4))), "utf-8")
    return ImportPostsDialog(studio.opened(), path, studio.window)


def empty_tab(number: int) -> Callable[[Studio], QWidget]:
    """One tab of a client without anything."""

    def prepare(studio: Studio) -> QWidget:
        studio.window.desk.start_new((sample_client(studio.language),))
        assert studio.window.page is not None
        studio.window.page.show_tab(number)
        return studio.window

    return prepare


def document_tab(number: int) -> Callable[[Studio], QWidget]:
    """One tab of the document that was given, else of the sample."""

    def prepare(studio: Studio) -> QWidget:
        studio.open_document()
        assert studio.window.page is not None
        studio.window.page.show_tab(number)
        return studio.window

    return prepare


def crowded_calendar(studio: Studio) -> QWidget | None:
    """The sample's week with the day that holds too much; nothing for a document given."""
    if studio.document is not None:
        return None
    studio.open_document()
    page = studio.window.page
    assert page is not None
    shown = any(tab.show_record("week", crowded_week(studio.today)) for tab in page.tabs)
    return studio.window if shown else None


def month_calendar(*, empty: bool = False) -> Callable[[Studio], QWidget]:
    """The calendar's month of the document that was given, else of the sample."""

    def prepare(studio: Studio) -> QWidget:
        number = next(n for n, kind in enumerate(TABS) if kind is CalendarTab)
        shown = (empty_tab if empty else document_tab)(number)(studio)
        tab = None if studio.window.page is None else studio.window.page.tab
        assert isinstance(tab, CalendarTab)
        tab.take_form(MONTH)
        return shown

    return prepare


def editorial_section(key: str, *, empty: bool = False) -> Callable[[Studio], QWidget]:
    """One section of the editorial line."""

    def prepare(studio: Studio) -> QWidget:
        number = next(n for n, kind in enumerate(TABS) if kind is EditorialTab)
        shown = (empty_tab if empty else document_tab)(number)(studio)
        tab = None if studio.window.page is None else studio.window.page.tab
        assert isinstance(tab, EditorialTab)
        tab.show_section(key)
        return shown

    return prepare


Prepare = Callable[[Studio], QWidget | None]
SHOTS: tuple[tuple[str, Prepare], ...] = (
    ("start", start_page),
    ("start-recents", start_page_with_recents),
    ("new-client", dialog_new_client),
    ("preferences", dialog_preferences),
    ("ideas", dialog_ideas),
    ("composer", dialog_composer),
    ("composer-more", dialog_composer_more),
    ("already-posted", dialog_already_posted),
    ("repair", dialog_repair),
    ("where-scheduled", dialog_where_scheduled),
    ("one-by-one", dialog_one_by_one),
    ("phone", dialog_phone),
    ("phone-too-long", dialog_phone_too_long),
    ("import", dialog_import),
    *((f"{kind.key}-empty", empty_tab(number)) for number, kind in enumerate(TABS)),
    *((f"{kind.key}", document_tab(number)) for number, kind in enumerate(TABS)),
    ("calendar-crowded", crowded_calendar),
    ("calendar-month", month_calendar()),
    ("calendar-month-empty", month_calendar(empty=True)),
    *((f"editorial-{kind.key}", editorial_section(kind.key)) for kind in SECTIONS[1:]),
    *(
        (f"editorial-{kind.key}-empty", editorial_section(kind.key, empty=True))
        for kind in SECTIONS[1:]
    ),
)


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
