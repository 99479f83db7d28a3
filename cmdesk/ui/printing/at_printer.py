# SPDX-License-Identifier: MIT
"""What windows that show paper share: the desk it lies on, and printing where the user wants it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFrame, QGraphicsView

from cmdesk.domain.errors import UserError
from cmdesk.domain.texts import mark
from cmdesk.ui import ask
from cmdesk.ui.theme import Role, current

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget

_NO_PRINTER = mark(
    "SheetPreview",
    "No printer was found on this computer. Nothing was printed. "
    "A PDF prints the same on any other one.",
)
_PDF = ask.Choice("pdf", mark("SheetPreview", "Save as PDF…"))


def print_asked(
    dialog: QDialog,
    printer: QPrinter,
    paint: Callable[[QPrinter], object],
    save_pdf: Callable[[], object],
) -> None:
    """Ask for a printer, print and close the dialog; where there is none, offer a PDF.

    ``paint`` raises UserError where the printer takes nothing; that is told.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        if ask.choose(dialog, _NO_PRINTER, (_PDF,)) == _PDF.key:
            save_pdf()
        return
    choice = QPrintDialog(printer, dialog)
    wanted = ask.run_dialog(choice)
    choice.deleteLater()
    if not wanted:
        return
    try:
        paint(printer)
    except UserError as problem:
        ask.tell(dialog, problem.text, problem.detail)
        return
    dialog.accept()


def lay_on_desk(preview: QPrintPreviewWidget) -> None:
    """Have paper lie on our desk, not on Qt's grey."""
    view = preview.findChild(QGraphicsView)
    if view is not None:
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAccessibleName(preview.accessibleName())
        view.scene().setBackgroundBrush(current().colour(Role.LINE))
