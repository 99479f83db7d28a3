# SPDX-License-Identifier: MIT
"""The sheet as a PDF, at a place the user picks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import UserError
from cmdesk.domain.texts import mark
from cmdesk.services.documents.writing import file_name
from cmdesk.services.sheets import WeekSheet
from cmdesk.ui import ask
from cmdesk.ui.printing.paged import Wish, title_of, write_week_pdf


def save_week_asked(parent: QWidget, sheet: WeekSheet, paper: str, wish: Wish) -> Path | None:
    """Ask for a place and write the week's PDF; None when nothing was written."""
    title = mark("WeekPdf", "PDF of the week")
    path = ask.file_to_save(parent, title, f"{file_name(title_of(sheet))}.pdf", ask.PDFS, ".pdf")
    if path is None:
        return None
    try:
        write_week_pdf(sheet, path, paper, wish)
    except UserError as problem:
        ask.tell(parent, problem.text, problem.detail)
        return None
    return path
