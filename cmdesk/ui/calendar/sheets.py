# SPDX-License-Identifier: MIT
"""The shown week on paper: the preview that prints, and the PDF, as this client's week was last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.config.memory import DocumentMemory, memory_of, remember
from cmdesk.config.settings import load_settings
from cmdesk.domain.openings import Week
from cmdesk.services.sheets import WeekSheet, week_sheet
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.printing.paged import Wish
from cmdesk.ui.printing.papers import usual_paper
from cmdesk.ui.printing.saving import save_week_asked
from cmdesk.ui.printing.week import preview_week


def print_week(document: OpenDocument, week: Week, parent: QWidget) -> Path | None:
    """Show the week as it will be printed, and remember how this client's is printed.

    The PDF that was written instead.
    """
    kept = memory_of(document.uuid)
    shown = _paper(document, kept), _wish(kept)
    paper, wish, saved = preview_week(parent, _sheet(document, week), *shown)
    if (paper, wish) != shown:
        known = replace(
            memory_of(document.uuid), pictures=wish.pictures, long_texts=wish.long_texts
        )
        # A paper that was not changed stays whatever the settings or the region say.
        remember(document.uuid, replace(known, paper=paper) if paper != shown[0] else known)
    return saved


def save_week_pdf(document: OpenDocument, week: Week, parent: QWidget) -> Path | None:
    """Ask for a place and write the week's PDF; None when nothing was written."""
    kept = memory_of(document.uuid)
    return save_week_asked(parent, _sheet(document, week), _paper(document, kept), _wish(kept))


def _sheet(document: OpenDocument, week: Week) -> WeekSheet:
    with document.reading() as reader:
        return week_sheet(reader, week, document.platforms, document.today(), document.folder)


def _paper(document: OpenDocument, kept: DocumentMemory) -> str:
    return kept.paper or load_settings().paper or usual_paper(document.client.region)


def _wish(kept: DocumentMemory) -> Wish:
    return Wish(kept.pictures, kept.long_texts)
