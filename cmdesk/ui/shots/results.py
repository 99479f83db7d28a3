# SPDX-License-Identifier: MIT
"""The results: the tab with a year of numbers, without any, and its forms."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cmdesk.services.sample import sample_client
from cmdesk.ui.results.content import Subject
from cmdesk.ui.shots.studio import Prepare, Studio, asked_by
from cmdesk.ui.tabs.results import ResultsTab


def results_of(studio: Studio) -> ResultsTab:
    """The results of the document that is open now."""
    tab = studio.turn_to(ResultsTab)
    assert isinstance(tab, ResultsTab)
    QCoreApplication.sendPostedEvents()
    return tab


def results(studio: Studio) -> QWidget:
    """The aim charted."""
    studio.open_document()
    results_of(studio)
    return studio.window


def results_number(studio: Studio) -> QWidget:
    """A number charted, as a table."""
    studio.open_document()
    tab = results_of(studio)
    subjects = [one for one in tab.numbers.subjects() if one.metric]
    tab.chart(subjects[0] if subjects else Subject())
    return studio.window


def results_empty(studio: Studio) -> QWidget:
    """Nothing noted yet."""
    studio.window.desk.start_new((sample_client(studio.language),))
    results_of(studio)
    return studio.window


def note_numbers(studio: Studio) -> QWidget | None:
    """The table of numbers."""
    studio.open_document()
    return asked_by(results_of(studio).acts.note_numbers)


def note_first_numbers(studio: Studio) -> QWidget | None:
    """The table of numbers where nothing is followed yet."""
    studio.window.desk.start_new((sample_client(studio.language),))
    return asked_by(results_of(studio).acts.note_numbers)


SHOTS: tuple[tuple[str, Prepare], ...] = (
    ("results", results),
    ("results-number", results_number),
    ("results-empty", results_empty),
    ("results-note-numbers", note_numbers),
    ("results-note-first", note_first_numbers),
)
