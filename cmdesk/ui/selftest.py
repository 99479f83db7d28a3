# SPDX-License-Identifier: MIT
"""``cmdesk --selftest``: the installed program tries itself on a sample, without a display.

It works in a folder of its own that is gone afterwards, and needs nothing of its surroundings:
no home folder, no environment, no right to write where the program lies. It is for whoever
builds or installs the program, so it speaks English, in short lines.

To add a step: 1. a method of ``_Trial`` that gives its line and raises where something is wrong;
2. its place in ``_Trial.steps``.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import tempfile
import traceback
import zoneinfo
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from time import perf_counter
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QDialogButtonBox

from cmdesk.config.paths import HOME_VARIABLE
from cmdesk.domain.openings import Week, week_named
from cmdesk.domain.records import RECORDS, Client, Record
from cmdesk.services import spelling
from cmdesk.services.phone import phone_code
from cmdesk.services.planning import cards_between, move_versions
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sample import crowded_week, sample_client, sample_records
from cmdesk.services.sheets import week_sheet
from cmdesk.store.access import Reader
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.verifying import verify
from cmdesk.store.viewing import view
from cmdesk.ui.application import make_application
from cmdesk.ui.desk import Desk
from cmdesk.ui.document_page import DocumentPage
from cmdesk.ui.fonts import FAMILIES, load_fonts
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.i18n import install_language, language, say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.printing.paged import write_week_pdf
from cmdesk.ui.single import name_of_instance
from cmdesk.ui.tabs import TABS
from cmdesk.ui.theme import Theme
from cmdesk.ui.versions import versions

PREFIX: Final = "cmdesk-selftest-"
_SECONDS: Final = 120  # then whatever it waits for (a question nobody answers) has ended it
_PICTURES: Final = ("png", "jpeg", "webp", "gif", "svg")
_ZONE: Final = "America/Toronto"

_Kept = Mapping[tuple[type[Record], str], Record]


class SelfTestFailed(Exception):
    """What is wrong with this copy of the program, in a few words."""


def run(today: date) -> int:
    """Try everything on a sample around ``today``; 0 when all is well, else 1 with the reason."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console that lacks a character goes on
    begun, spoken = perf_counter(), language()
    with _own_place() as folder, _own_end():
        try:
            _try_everything(folder, today)
        except Exception as problem:
            _tell(problem)
            return 1
        finally:
            install_language(QCoreApplication.instance(), spoken)
    _say(f"The self test went well, in {perf_counter() - begun:.1f} s.")
    return 0


def _try_everything(folder: Path, today: date) -> None:
    trial = _Trial(folder, today)
    try:
        for step in trial.steps():
            _say(f"  {step()}")
    finally:
        trial.put_away()


class _Trial:
    """One trial of the program: what it opened and what it expects to find again."""

    def __init__(self, folder: Path, today: date) -> None:
        self._target = folder / "Café & été.cmdesk"
        self._sheet = folder / "week.pdf"
        self._today = today
        self._application = make_application()
        install_language(self._application, "fr")
        Theme.apply(self._application, "light")
        self._platforms = load_platforms()
        self._window = furnished_window(Preferences(), Surroundings(self._platforms))
        self._saved: _Kept = {}

    def steps(self) -> tuple[Callable[[], str], ...]:
        """What is tried, in order."""
        return (
            self._parts,
            self._texts,
            self._open,
            self._paint,
            self._edit,
            self._publish,
            self._check,
            self._print,
            self._reopen,
        )

    def put_away(self) -> None:
        """Let go of what a failed step left open."""
        if self._desk.publication is not None:
            self._desk.publication.close(discard=True)
        self._window.hide()
        self._window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def _desk(self) -> Desk:
        return self._window.desk

    @property
    def _document(self) -> OpenDocument:
        assert self._desk.document is not None, "the sample was opened"
        return self._desk.document

    @property
    def _week(self) -> Week:
        return week_named(crowded_week(self._today), self._document.client.week_start)

    def _parts(self) -> str:
        """What the program is made of is there: also what it asks for by name, and late."""
        from PySide6.QtPrintSupport import QPrintDialog
        from python_calamine import CalamineWorkbook

        _expect(all((QPrintDialog, CalamineWorkbook)), "printers or spreadsheets are missing")
        known = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
        _expect(known.issuperset(_PICTURES), f"pictures of some kinds cannot be read: {known}")
        missing = set(FAMILIES) - set(load_fonts())
        _expect(not missing, f"fonts are missing: {missing}")
        _expect(_own_zone_is_there(), f"the time zone {_ZONE} is missing")
        _expect(phone_code("Café & été") is not None, "no code for the phone")
        _expect(bool(name_of_instance()), "the program has no name of its own")
        told = ", ".join(f"{name} {version}" for name, version in versions().items())
        return f"parts: {told}"

    def _texts(self) -> str:
        """The program speaks French, Qt's own words included, and knows its spelling."""
        titles = [(say(kind.title), kind.title.source) for kind in TABS]
        _expect(any(said != source for said, source in titles), "the translations are missing")
        cancel = QDialogButtonBox.StandardButton.Cancel
        box = QDialogButtonBox(cancel)
        words = box.button(cancel).text()
        _expect(words.replace("&", "") == "Annuler", "Qt's own translation is missing")
        if not spelling.is_there():
            return "texts: French; no spelling on this system"
        speller = spelling.speller_of(sample_client("fr"))
        if speller is None:
            raise SelfTestFailed("the French dictionary is missing")
        unknown = [word.text for word in speller.misspelt("Une fournée bien chaute")]
        _expect(unknown == ["chaute"], f"the French dictionary does not know: {unknown}")
        return "texts: French, with its spelling"

    def _open(self) -> str:
        """A file with the sample, opened in the window."""
        made = SafeDocument.new(sample_records(sample_client("fr"), self._today), self._target)
        made.publish()
        made.close()
        self._desk.lay(SafeDocument.open(self._target))
        with self._document.reading() as reader:
            return f"opened: the sample, with {_counted(_all(reader))}"

    def _paint(self) -> str:
        """Every tab, painted."""
        self._window.show()
        page = self._window.page
        assert isinstance(page, DocumentPage), "an opened document has its page"
        for number, tab in enumerate(page.tabs):
            page.show_tab(number)
            QCoreApplication.sendPostedEvents()
            seen = self._window.grab()
            _expect(not seen.isNull() and not tab.stale, f"the tab {tab.key} shows nothing")
        return f"painted: {', '.join(tab.key for tab in page.tabs)}"

    def _edit(self) -> str:
        """A card moved, undone, redone: the same both ways."""
        document = self._document
        with document.reading() as reader:
            before = _all(reader)
            card = cards_between(reader, self._week.start, self._week.end)[0]
            day, minute = self._week.next.start, card.version.minute
            moved = move_versions(reader, [card.version.id], day, minute)
        _expect(document.run(moved), "the edit was refused")
        with document.reading() as reader:
            after = _all(reader)
        document.undo_stack.undo()
        with document.reading() as reader:
            _expect(_all(reader) == before, "undo did not bring back what was there")
        document.undo_stack.redo()
        with document.reading() as reader:
            self._saved = _all(reader)
        _expect(self._saved == after != before, "redo did not do the same again")
        return f"edited: one card moved to {day.isoformat()}, undone, redone"

    def _publish(self) -> str:
        """The file brought up to date and let go of."""
        publication = self._desk.publication
        assert publication is not None, "an opened document has its publication"
        _expect(publication.safe.publish(), "nothing was published")
        _expect(self._desk.close(), "the document could not be closed")
        return f"published: {self._target.stat().st_size // 1000} kB"

    def _check(self) -> str:
        """Nothing speaks against the file, as ``cmdesk verify`` sees it."""
        verdict = verify(self._target)
        _expect(verdict.sound and verdict.digest is True, f"the file is damaged: {verdict.detail}")
        return "checked: the file is sound"

    def _print(self) -> str:
        """The fullest week as a PDF."""
        with view(self._target) as seen, seen.reading() as reader:
            client = reader.all(Client)[0]
            week = week_named(crowded_week(self._today), client.week_start)
            sheet = week_sheet(reader, week, self._platforms, self._today, self._sheet.parent)
        pages = write_week_pdf(sheet, self._sheet, "A4")
        content = self._sheet.read_bytes()
        _expect(content.startswith(b"%PDF-") and b"%%EOF" in content[-32:], "this is no PDF")
        return f"printed: {pages} page(s), {len(content) // 1000} kB"

    def _reopen(self) -> str:
        """What is read from the file is what was in the window."""
        again = SafeDocument.open(self._target)
        try:
            with again.document_file.reading() as reader:
                found = _all(reader)
        finally:
            again.close()
        different = {
            key for key in {*found, *self._saved} if found.get(key) != self._saved.get(key)
        }
        _expect(not different, f"{len(different)} records are not what they were")
        return f"compared: all {len(found)} records are as they were"


def _expect(fine: bool, otherwise: str) -> None:
    if not fine:
        raise SelfTestFailed(otherwise)


def _all(reader: Reader) -> _Kept:
    return {(kind, record.id): record for kind in RECORDS for record in reader.all(kind)}


def _counted(found: _Kept) -> str:
    return f"{len(found)} records of {len({kind for kind, _ in found})} kinds"


def _own_zone_is_there() -> bool:
    """Whether the program brings its own time zones, for systems that have none."""
    try:
        zoneinfo.reset_tzpath(to=())
        zoneinfo.ZoneInfo.no_cache(_ZONE)
    except zoneinfo.ZoneInfoNotFoundError:
        return False
    finally:
        zoneinfo.reset_tzpath()
    return True


@contextmanager
def _own_place() -> Iterator[Path]:
    """A folder that stands for the user's home and goes afterwards; no display is asked for."""
    with tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        own = {
            HOME_VARIABLE: str(folder / "home"),
            "XDG_CACHE_HOME": str(folder / "cache"),  # of the system's fonts
            "QT_QPA_PLATFORM": "offscreen",
        }
        before = {variable: os.environ.get(variable) for variable in own}
        os.environ.update(own)
        temporary, tempfile.tempdir = tempfile.tempdir, str(folder)
        try:
            yield folder
        finally:
            tempfile.tempdir = temporary
            for variable, value in before.items():
                if value is None:
                    del os.environ[variable]
                else:
                    os.environ[variable] = value


@contextmanager
def _own_end() -> Iterator[None]:
    """End the program, and say where it stood, if it hangs."""
    if sys.__stderr__ is None:  # a program without a console
        yield
        return
    faulthandler.dump_traceback_later(_SECONDS, exit=True, file=sys.__stderr__)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _tell(problem: Exception) -> None:
    """The reason in one line; where the program itself is at fault, with the place."""
    sys.stderr.write(f"The self test failed: {type(problem).__name__}: {problem}\n")
    if not isinstance(problem, SelfTestFailed):
        traceback.print_exception(problem, file=sys.stderr)
