# SPDX-License-Identifier: MIT
"""The editorial line, a picture a section."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from cmdesk.domain.rules.findings import FixKey
from cmdesk.services.sample import crowded_week, sample_client
from cmdesk.services.spelling import add_word
from cmdesk.ui.calendar.finding_row import FindingRow
from cmdesk.ui.shots.studio import Prepare, Studio
from cmdesk.ui.tabs.editorial import SECTIONS

_WORDS = ("Lacroix", "pain d’épices", "babka", "Saint-Honoré", "tourte de seigle")


def section(key: str, *, empty: bool = False) -> Prepare:
    """One section of the document that was given, else of the sample, or of an empty client."""

    def prepare(studio: Studio) -> QWidget:
        if empty:
            studio.window.desk.start_new((replace(sample_client(studio.language)),))
        else:
            studio.open_document()
        studio.editorial().show_section(key)
        return studio.window

    return prepare


def own_words(studio: Studio) -> QWidget:
    """Some words of the house."""
    document = studio.opened()
    for word in _WORDS:
        edit = add_word(document.client, word)
        if edit is not None:
            document.run(edit)
    studio.editorial().show_section("own_words")
    return studio.window


def remarks_silenced(studio: Studio) -> QWidget:
    """A remark that is not made any more."""
    studio.open_document()
    tab = studio.calendar()
    tab.show_record("week", crowded_week(studio.today))
    rows: list[FindingRow] = tab.page.side.findings.rows
    if rows:
        tab.page.side.findings.fix_wanted.emit(rows[0].finding, FixKey.MUTE)
    studio.editorial().show_section("remarks")
    return studio.window


SHOTS: tuple[tuple[str, Prepare], ...] = (
    *((f"editorial-{kind.key}", section(kind.key)) for kind in SECTIONS),
    *((f"editorial-{kind.key}-empty", section(kind.key, empty=True)) for kind in SECTIONS),
    ("editorial-own_words-some", own_words),
    ("editorial-remarks-silenced", remarks_silenced),
)
