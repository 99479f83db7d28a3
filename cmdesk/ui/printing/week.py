# SPDX-License-Identifier: MIT
"""Print the week from the window: a preview that prints, beside what ``paged`` writes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.services.sheets import WeekSheet
from cmdesk.ui import ask
from cmdesk.ui.printing.paged import Wish
from cmdesk.ui.printing.preview import SheetPreview


def preview_week(
    parent: QWidget | None, sheet: WeekSheet, paper: str, wish: Wish
) -> tuple[str, Wish, Path | None]:
    """Show the week as it will be printed; the dialog prints it.

    What was chosen there, and the PDF that was written in the place of a print.
    """
    dialog = SheetPreview(sheet, paper, wish, parent)
    ask.run_dialog(dialog)
    chosen = dialog.paper, dialog.wish, dialog.saved
    dialog.deleteLater()
    return chosen
