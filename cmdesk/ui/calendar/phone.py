# SPDX-License-Identifier: MIT
"""From the calendar to the phone: one post as a QR code, the shown week as a page or a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import UserError
from cmdesk.domain.openings import Week
from cmdesk.domain.texts import mark
from cmdesk.services.documents.writing import file_name
from cmdesk.services.phone import phone_text
from cmdesk.services.planning import cards_of
from cmdesk.services.pocket import pocket_week
from cmdesk.services.sheets import channel_words
from cmdesk.ui import ask
from cmdesk.ui.dialogs.phone import PhoneDialog
from cmdesk.ui.i18n import say, sentence_case
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.printing.pocket import title_of_pocket, write_pocket


def send_to_phone(document: OpenDocument, version_id: str, parent: QWidget) -> bool:
    """Show a card's text as a QR code; True when the whole week is wanted instead."""
    with document.reading() as reader:
        (card,) = cards_of(reader, [version_id])
    where = channel_words(card, document.client, document.platforms)
    dialog = PhoneDialog(phone_text(card), sentence_case(say(where)), parent)
    wanted = ask.run_dialog(dialog) and dialog.pocket_wanted
    dialog.deleteLater()
    return wanted


def save_pocket(document: OpenDocument, week: Week, parent: QWidget) -> Path | None:
    """Ask for a place and write the week for the phone; None when nothing was written."""
    with document.reading() as reader:
        pocket = pocket_week(reader, week, document.platforms, document.now())
    title = mark("Pocket", "The week in my pocket")
    kinds = ((ask.WEB_PAGES, ".html"), (ask.PDFS, ".pdf"))
    path = ask.file_to_save_as(parent, title, f"{file_name(title_of_pocket(pocket))}.html", kinds)
    if path is None:
        return None
    try:
        write_pocket(pocket, path, document.folder)
    except UserError as problem:
        ask.tell(parent, problem.text, problem.detail)
        return None
    return path
