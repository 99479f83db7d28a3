# SPDX-License-Identifier: MIT
"""Print the week from the window: a preview that prints, beside what ``paged`` writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QWidget

from cmdesk.services.sheets import WeekSheet
from cmdesk.ui import ask
from cmdesk.ui.printing.frame import Paper
from cmdesk.ui.printing.paged import (
    creator,
    page_layout,
    paint_pages,
    paint_week,
    title_of,
    write_week_pdf,
)
from cmdesk.ui.printing.painting import FontMetrics
from cmdesk.ui.printing.papers import SIZES, usual_paper
from cmdesk.ui.printing.said import said_week
from cmdesk.ui.printing.week_layout import layout

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

SHARE = 0.9  # of the window: what lies beneath stays in sight
_LEAST_WIDTH, _LEAST_HEIGHT = 770.0, 560.0  # points: a little less than A4 and Letter

__all__ = [
    "SIZES",
    "paint_week",
    "preview_dialog",
    "preview_week",
    "title_of",
    "usual_paper",
    "write_week_pdf",
]


def preview_week(parent: QWidget | None, sheet: WeekSheet, paper: str) -> None:
    """Show the week as it will be printed; the dialog prints it."""
    dialog = preview_dialog(parent, sheet, paper)
    ask.run_dialog(dialog)
    dialog.deleteLater()


def preview_dialog(parent: QWidget | None, sheet: WeekSheet, paper: str) -> QDialog:
    """The preview of a sheet, not shown yet."""
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(paper))
    printer.setDocName(title_of(sheet))
    printer.setCreator(creator())
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(title_of(sheet))
    _enlarge(dialog, parent)
    _PreviewSource(sheet, printer, dialog)
    return dialog


def _enlarge(dialog: QPrintPreviewDialog, parent: QWidget | None) -> None:
    """Nearly as large as the window it is opened from, or its screen, the page fitted into it."""
    from PySide6.QtPrintSupport import QPrintPreviewWidget

    screen = dialog.screen().availableSize()
    around = screen if parent is None else parent.window().size().boundedTo(screen)
    dialog.resize(around * SHARE)
    for page in dialog.findChildren(QPrintPreviewWidget):
        page.fitInView()


class _PreviewSource(QObject):
    """Paints the preview on whatever paper the user chose there; keeps its printer alive."""

    def __init__(self, sheet: WeekSheet, printer: QPrinter, dialog: QPrintPreviewDialog) -> None:
        super().__init__(dialog)
        self._sheet = sheet
        self._printer = printer
        dialog.paintRequested.connect(self._on_paint_requested)

    @Slot(object)
    def _on_paint_requested(self, printer: QPrinter) -> None:
        chosen = printer.pageLayout().fullRect(QPageLayout.Unit.Point)
        # On a smaller or upright paper the sheet shrinks: the layout needs about A4's room.
        zoom = min(1.0, chosen.width() / _LEAST_WIDTH, chosen.height() / _LEAST_HEIGHT)
        paper = Paper(chosen.width() / zoom, chosen.height() / zoom)
        paint_pages(layout(said_week(self._sheet), paper, FontMetrics()), printer, zoom)
