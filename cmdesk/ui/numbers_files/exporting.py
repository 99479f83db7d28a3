# SPDX-License-Identifier: MIT
"""All noted numbers in a table that spreadsheets open and *Import numbers…* reads back."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import UserError
from cmdesk.domain.records import Measurement
from cmdesk.domain.texts import mark
from cmdesk.services.documents.writing import file_name, write_whole
from cmdesk.services.numbers.template import numbers_csv
from cmdesk.ui import ask
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument

BOM: Final = "\ufeff"
"""Tells spreadsheets that the table is UTF-8; without it some show “Ã©” for “é”."""
_NOTHING: Final = mark(
    "NumbersExport",
    "No number is noted yet, so there is nothing to write. Note the first ones in the tab Results.",
)


def export_numbers(document: OpenDocument, parent: QWidget | None = None) -> Path | None:
    """Ask for a place and write the table there; None when nothing was written."""
    with document.reading() as reader:
        some = reader.count(Measurement) > 0
        table = numbers_csv(reader, say)
    if not some:
        ask.tell(parent, _NOTHING)
        return None
    title = mark("NumbersExport", "Export numbers")
    named = mark("NumbersExport", "{client} – numbers").filled(client=document.client.name)
    path = ask.file_to_save(parent, title, f"{file_name(say(named))}.csv", ask.TABLES, ".csv")
    if path is None:
        return None
    try:
        write_whole(path, (BOM + table).encode("utf-8"))
    except UserError as problem:
        ask.tell(parent, problem.text, problem.detail)
        return None
    return path
