# SPDX-License-Identifier: MIT
"""The list of the profiles and the handover sheet, written to a place the user picks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from cmdesk.config.memory import memory_of
from cmdesk.config.settings import load_settings
from cmdesk.domain.errors import UserError
from cmdesk.domain.texts import Text, mark
from cmdesk.services.documents.profiles_html import (
    HANDOVER_TITLE,
    LIST_TITLE,
    handover_body,
    list_body,
)
from cmdesk.services.documents.profiles_paper import handover, profiles_list
from cmdesk.services.documents.writing import file_name
from cmdesk.services.profiles import Profiles
from cmdesk.ui import ask
from cmdesk.ui.i18n import language, say, speaking
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.printing.papers import usual_paper
from cmdesk.ui.printing.profiles import write_profiles_paper
from cmdesk.ui.report.paged import language_for

_HANDOVER = "handover"
_KINDS = ((ask.PDFS, ".pdf"), (ask.WEB_PAGES, ".html"))
_TITLE = mark("ProfilesPapers", "{client} – {title}")
# The papers, each with its words in the menu; to add one: a line here and its body in _body.
_PAPERS: tuple[tuple[str, Text, Text], ...] = (
    ("list", mark("ProfilesPapers", "The list of things to do and done…"), LIST_TITLE),
    (_HANDOVER, mark("ProfilesPapers", "The handover sheet: who holds what…"), HANDOVER_TITLE),
)


def paper_asked(button: QWidget) -> str:
    """Ask below a button which paper is wanted; its key, empty for none."""
    menu = QMenu(button)
    for key, words, _ in _PAPERS:
        menu.addAction(say(words)).setObjectName(key)
    chosen = ask.run_menu(menu, button.mapToGlobal(QPoint(0, button.height())))
    key = "" if chosen is None else chosen.objectName()
    menu.deleteLater()
    return key


def save_paper(
    document: OpenDocument, profiles: Profiles, key: str, parent: QWidget
) -> Path | None:
    """Ask for a place and write a paper; None when nothing was written.

    What is handed over speaks the client's language, as the report of the month does.
    """
    words = next(title for name, _, title in _PAPERS if name == key)
    client, spoken = profiles.client, language()
    if key == _HANDOVER:
        spoken = language_for(client.language)
    with speaking(spoken):
        title = say(_TITLE.filled(client=client.name, title=words))
    path = ask.file_to_save_as(parent, words, f"{file_name(title)}.pdf", _KINDS)
    if path is None:
        return None
    try:
        with speaking(spoken):
            write_profiles_paper(title, _body(document, profiles, key), path, _paper(document))
    except UserError as problem:
        ask.tell(parent, problem.text, problem.detail)
        return None
    return path


def _body(document: OpenDocument, profiles: Profiles, key: str) -> str:
    if key == _HANDOVER:
        return handover_body(handover(profiles), say)
    return list_body(profiles_list(profiles, document.platforms, language()), say)


def _paper(document: OpenDocument) -> str:
    kept = memory_of(document.uuid).paper
    return kept or load_settings().paper or usual_paper(document.client.region)
