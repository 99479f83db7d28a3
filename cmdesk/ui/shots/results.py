# SPDX-License-Identifier: MIT
"""The results: the tab with a year of numbers, without any, and its forms."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from cmdesk.domain.records import OwnMetric, new_id
from cmdesk.services.noting import correct
from cmdesk.services.sample import sample_client
from cmdesk.ui.results.aim_form import AimForm
from cmdesk.ui.results.content import Subject
from cmdesk.ui.results.follow_dialog import NEW_OWN
from cmdesk.ui.results.note_numbers import NoteNumbers
from cmdesk.ui.results.own_metric_form import OwnMetricForm
from cmdesk.ui.shots.samples import crowded_results
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


class _Asking(NoteNumbers):
    """A table whose words nobody misses when it is closed."""

    def reject(self) -> None:
        """Close without asking about what was typed."""
        QDialog.reject(self)


def note_numbers_asked(studio: Studio) -> QWidget | None:
    """A number that is hard to believe, and one that is none."""
    dialog = _Asking(studio.opened(), studio.window)
    dialog.show()
    for line, words in zip(dialog.lines, ("12040", "many"), strict=False):
        line.entry.setText(words)
        line.check(dialog.table.log)
    return dialog


def values(studio: Studio) -> QWidget | None:
    """All values of a number, one of them corrected."""
    document = studio.opened()
    tab = results_of(studio)
    series = tab.numbers.last[0].series if tab.numbers.last else None
    if series is None or series.last is None:
        return None
    with document.reading() as reader:
        edit = correct(reader, series.last.id, series.last.value + 7, studio.today)
    if edit is not None:
        document.run(edit)
    place = (series.metric.key, series.channel_id)

    def show() -> None:
        tab.acts.show_values(place)

    return asked_by(show)


def form_of(action_id: str) -> Prepare:
    """A form that the menu opens."""

    def prepare(studio: Studio) -> QWidget | None:
        studio.open_document()
        tab = results_of(studio)

        def ask_for() -> None:
            tab.perform(action_id)

        return asked_by(ask_for)

    return prepare


def aim_wish(studio: Studio) -> QWidget | None:
    """An aim that is a wish so far."""
    dialog = form_of("new_aim")(studio)
    assert isinstance(dialog, AimForm)
    dialog.words.setText("Être sur Instagram" if studio.language != "en" else "Be on Instagram")
    return dialog


def aim_changed(studio: Studio) -> QWidget | None:
    """An aim that can be followed."""
    studio.open_document()
    tab = results_of(studio)
    if not tab.numbers.aims:
        return None
    aim_id = tab.numbers.aims[0].aim.id

    def change() -> None:
        tab.acts.change_aim(aim_id)

    return asked_by(change)


def own_number(studio: Studio) -> QWidget:
    """A number of the user's own."""
    studio.open_document()
    return OwnMetricForm(NEW_OWN, OwnMetric(id=new_id(), name=""), studio.window)


def results_crowded(studio: Studio) -> QWidget:
    """Three years of weeks of twelve numbers, 3,000 posts."""
    studio.window.desk.start_new(crowded_results(studio.language, studio.today))
    tab = results_of(studio)
    tab.page.looks.set_key("all")
    tab.page.looks.chosen.emit("all")
    return studio.window


SHOTS: tuple[tuple[str, Prepare], ...] = (
    ("results", results),
    ("results-number", results_number),
    ("results-empty", results_empty),
    ("results-note-numbers", note_numbers),
    ("results-note-first", note_first_numbers),
    ("results-note-asked", note_numbers_asked),
    ("results-values", values),
    ("results-follow", form_of("follow_numbers")),
    ("results-aim", aim_changed),
    ("results-aim-wish", aim_wish),
    ("results-decision", form_of("note_decision")),
    ("results-own-number", own_number),
    ("results-crowded", results_crowded),
)
