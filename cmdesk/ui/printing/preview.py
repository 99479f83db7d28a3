# SPDX-License-Identifier: MIT
"""The week as it will be printed: a few clear choices over the page, then print or PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QPageLayout, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import Text, mark
from cmdesk.services.sheets import WeekSheet
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.printing.at_printer import lay_on_desk, print_asked
from cmdesk.ui.printing.frame import Paper
from cmdesk.ui.printing.paged import (
    Wish,
    creator,
    page_layout,
    paint_pages,
    title_of,
)
from cmdesk.ui.printing.paging import Paging
from cmdesk.ui.printing.painting import FontMetrics
from cmdesk.ui.printing.papers import PAPER_WORDS
from cmdesk.ui.printing.said import MOST_PICTURED, said_week
from cmdesk.ui.printing.saving import save_week_asked
from cmdesk.ui.printing.thumbnails import Thumbnails
from cmdesk.ui.printing.week_layout import layout
from cmdesk.ui.theme import Role, muted_label, plain_label
from cmdesk.ui.widgets.tick_field import TickField

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SHARE = 0.9  # of the window: what lies beneath stays in sight
LEAST = QSize(760, 520)
_LEAST_WIDTH, _LEAST_HEIGHT = 770.0, 560.0  # points: a little less than A4 and Letter


class SheetPreview(QDialog):
    """Shows the pages; ``paper`` and ``wish`` are what was chosen last, ``saved`` the PDF."""

    def __init__(
        self, sheet: WeekSheet, paper: str, wish: Wish, parent: QWidget | None = None
    ) -> None:
        from PySide6.QtPrintSupport import QPrintPreviewWidget

        super().__init__(parent)
        self.setWindowTitle(title_of(sheet))
        self.saved: Path | None = None
        self._sheet = sheet
        self._thumbnails = Thumbnails(sheet.folder)
        self.printer = _printer(sheet, paper)
        self.preview = QPrintPreviewWidget(self.printer, self)
        self.preview.setAccessibleName(say(mark("SheetPreview", "The sheet as it will be printed")))
        self.paging = Paging(self.preview, self)
        self._choices(paper, wish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.preview, 1)
        column.addWidget(self._foot())
        lay_on_desk(self.preview)
        self._keys()
        self._enlarge(parent)
        self.preview.paintRequested.connect(self._on_paint_requested)

    @property
    def paper(self) -> str:
        """The chosen paper."""
        return str(self.papers.currentData())

    @property
    def wish(self) -> Wish:
        """What was wanted on it; pictures stay as wanted before where the week has none."""
        return Wish(self.pictures.isChecked(), self.long_texts.isChecked())

    def _choices(self, paper: str, wish: Wish) -> None:
        self.papers = CalmCombo(self)
        for name, words in PAPER_WORDS.items():
            self.papers.addItem(say(words), name)
        self.papers.setCurrentIndex(self.papers.findData(paper))
        self.pictures = TickField(say(mark("SheetPreview", "P&ictures")), self)
        self.pictures.setChecked(wish.pictures)
        why = self._why_no_pictures()
        self.pictures.setEnabled(why is None)
        self.pictures.setToolTip("" if why is None else say(why))
        self.long_texts = TickField(say(mark("SheetPreview", "&Long texts")), self)
        self.long_texts.setChecked(wish.long_texts)
        self.long_texts.setToolTip(
            say(
                mark(
                    "SheetPreview",
                    "Without them only the first lines are printed, and there is room to write.",
                )
            )
        )
        self.papers.activated.connect(self._renew)
        self.pictures.clicked.connect(self._renew)
        self.long_texts.clicked.connect(self._renew)

    def _why_no_pictures(self) -> Text | None:
        """What keeps pictures from this week's sheet; None when there are any."""
        if not any(card.image for card in self._sheet.cards):
            return mark("SheetPreview", "No post of this week has a picture.")
        if len(self._sheet.cards) > MOST_PICTURED:
            return mark("SheetPreview", "So many posts leave no room for pictures.")
        return None

    def _head(self) -> QFrame:
        """What can be chosen, left; how it is looked at, right."""
        bar = QFrame(self)
        bar.setProperty("look", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        label = plain_label(say(mark("SheetPreview", "Pap&er")), bar)
        label.setBuddy(self.papers)
        for widget in (label, self.papers, self.pictures, self.long_texts):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.paging)
        return bar

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("look", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 12)
        row.setSpacing(8)
        row.addWidget(muted_label(say(mark("SheetPreview", "These choices are kept.")), foot))
        row.addStretch(1)
        self.close_button = QPushButton(say(mark("SheetPreview", "Close")), foot)
        self.pdf_button = QPushButton(say(mark("SheetPreview", "P&DF…")), foot)
        self.print_button = QPushButton(say(mark("SheetPreview", "&Print…")), foot)
        self.print_button.setProperty("look", "accent")
        dress(self.print_button, "print", Role.ON_ACCENT)
        for button in (self.close_button, self.pdf_button, self.print_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.print_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.print_button.clicked.connect(self.print_sheet)
        return foot

    def _keys(self) -> None:
        """Print, sizes and pages by the keys one expects."""
        standard = QKeySequence.StandardKey
        for keys, slot in (
            (QKeySequence(standard.Print), self.print_sheet),
            (QKeySequence(standard.ZoomIn), self.paging.zoom_in),
            (QKeySequence("Ctrl+="), self.paging.zoom_in),
            (QKeySequence(standard.ZoomOut), self.paging.zoom_out),
            (QKeySequence("Ctrl+0"), self.paging.zoom_whole),
            (QKeySequence("PgUp"), self.paging.turn_back),
            (QKeySequence("PgDown"), self.paging.turn_on),
        ):
            QShortcut(keys, self).activated.connect(slot)

    def _enlarge(self, parent: QWidget | None) -> None:
        """Nearly as large as the window it is opened from, or its screen."""
        screen = self.screen().availableSize()
        around = screen if parent is None else parent.window().size().boundedTo(screen)
        self.resize((around * SHARE).expandedTo(LEAST.boundedTo(screen)))

    @Slot()
    def print_sheet(self) -> None:
        """Ask for a printer and print; where there is none, offer a PDF."""
        print_asked(self, self.printer, self._paint, self.save_pdf)

    @Slot()
    def save_pdf(self) -> None:
        """Ask for a place and write the PDF."""
        self.saved = save_week_asked(self, self._sheet, self.paper, self.wish)
        if self.saved is not None:
            self.accept()

    @Slot()
    def _renew(self) -> None:
        """Lay the sheet out again as it is wanted now."""
        self.printer.setPageLayout(page_layout(self.paper))
        self.preview.updatePreview()

    @Slot(object)
    def _on_paint_requested(self, printer: QPrinter) -> None:
        self._paint(printer)

    def _paint(self, printer: QPrinter) -> None:
        """Paint on whatever paper the printer has by now; raises UserError."""
        chosen = printer.pageLayout().fullRect(QPageLayout.Unit.Point)
        # On a smaller or upright paper the sheet shrinks: the layout needs about A4's room.
        zoom = min(1.0, chosen.width() / _LEAST_WIDTH, chosen.height() / _LEAST_HEIGHT)
        paper = Paper(chosen.width() / zoom, chosen.height() / zoom)
        wish = self.wish
        thumbnails = self._thumbnails if wish.pictures else None
        said = said_week(self._sheet, thumbnails, long_texts=wish.long_texts)
        paint_pages(layout(said, paper, FontMetrics()), printer, zoom)

    def showEvent(self, event: QShowEvent) -> None:
        """The page fits the room it has now."""
        super().showEvent(event)
        self.preview.fitInView()
        self.paging.say_page()
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _printer(sheet: WeekSheet, paper: str) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(paper))
    printer.setDocName(title_of(sheet))
    printer.setCreator(creator())
    return printer
