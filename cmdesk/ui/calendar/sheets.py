# SPDX-License-Identifier: MIT
"""The shown week on paper: the preview that prints, and the PDF."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cmdesk.config.settings import load_settings
from cmdesk.domain.errors import UserError
from cmdesk.domain.openings import Week
from cmdesk.domain.texts import mark
from cmdesk.services.documents.writing import file_name
from cmdesk.services.sheets import WeekSheet, week_sheet
from cmdesk.ui import ask
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.printing.week import preview_week, title_of, usual_paper, write_week_pdf


def print_week(document: OpenDocument, week: Week, parent: QWidget) -> None:
    """Show the week as it will be printed."""
    preview_week(parent, _sheet(document, week), _paper(document))


def save_week_pdf(document: OpenDocument, week: Week, parent: QWidget) -> bool:
    """Ask for a place and write the week's PDF; False when nothing was written."""
    sheet = _sheet(document, week)
    title = mark("WeekPdf", "PDF of the week")
    path = ask.file_to_save(parent, title, f"{file_name(title_of(sheet))}.pdf", ask.PDFS, ".pdf")
    if path is None:
        return False
    try:
        write_week_pdf(sheet, path, _paper(document))
    except UserError as problem:
        ask.tell(parent, problem.text, problem.detail)
        return False
    return True


def _sheet(document: OpenDocument, week: Week) -> WeekSheet:
    with document.reading() as reader:
        return week_sheet(reader, week, document.platforms, document.today())


def _paper(document: OpenDocument) -> str:
    return load_settings().paper or usual_paper(document.client.region)
