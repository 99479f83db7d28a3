# SPDX-License-Identifier: MIT
"""The results tab: what was counted, aimed at and decided, and what people react to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.months import Span
from cmdesk.domain.texts import Text, mark
from cmdesk.services.results import By, Look
from cmdesk.ui.i18n import say
from cmdesk.ui.number_buttons import NumberButtons
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.acts import ResultsActs
from cmdesk.ui.results.charting import days_of
from cmdesk.ui.results.content import (
    MEASURED,
    POSTED,
    Numbers,
    Subject,
    nothing_read,
    numbers_of,
    posted_of,
    span_shown,
    touches,
)
from cmdesk.ui.results.last_numbers import said_age
from cmdesk.ui.results.page import ResultsPage
from cmdesk.ui.scope import scope_of
from cmdesk.ui.tabs.base import TabBase
from cmdesk.ui.theme import Role

_LOOK, _USUAL_LOOK = "results_look", Look.YEAR  # numbers noted each month need a year of room


class ResultsTab(TabBase):
    """A chart, the numbers behind it, and the rest of what is known."""

    key = "results"
    title = mark("Tabs", "Results")

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.page = ResultsPage(document, self)
        self.acts = ResultsActs(document, self)
        self.tables = NumberButtons(document, self)
        self.page.add_buttons(self.tables.buttons)
        # To add an action: 1. its line in ``ui.actions``; 2. its id here.
        self._doers: dict[str, Callable[[], None]] = {
            "note_numbers": self.acts.note_numbers,
            "follow_numbers": self.acts.follow_numbers,
            "new_aim": self.acts.add_aim,
            "note_decision": self.acts.add_decision,
        }
        self.scope = scope_of(document)
        self.numbers: Numbers = nothing_read(document)
        self.subject = Subject()
        self.look = Look(document.property(_LOOK) or _USUAL_LOOK)
        self.page.looks.set_key(self.look.value)
        self.by = By.THEME
        self._span = Span(document.today(), document.today())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.setFocusProxy(self.page.note)
        self._connect()

    def refresh(self) -> None:
        """Read everything again."""
        self._offers_nothing()
        self.numbers = numbers_of(self.document)
        self._span = span_shown(self.document, self.look)
        self._show_numbers()
        self._show_posts()
        self._show_scope()

    def take_changes(self, changes: ChangeSet, origin: object) -> None:
        """Read again the numbers, or the posts and the numbers that speak of them."""
        del origin
        measured, posted = touches(changes, MEASURED), touches(changes, POSTED)
        if not measured and not posted:
            return
        self._offers_nothing()
        self.numbers = numbers_of(self.document)
        self._span = span_shown(self.document, self.look)
        self._show_numbers()
        if posted:
            self._show_posts()
        self._show_scope()

    def show_record(self, kind: str, record_id: str) -> bool:
        """Bring an aim (``"aim"``) or a decision (``"decision"``) into view."""
        if self.stale:
            self.stale = False
            self.refresh()
        if kind == "aim":
            self.chart(Subject(aim_id=record_id))
            return self.page.aims.bring(record_id)
        return kind == "decision" and self.page.decisions.bring(record_id)

    def figures(self) -> str:
        """How long ago the last numbers were noted."""
        days = [one.last.day for one in self.numbers.last]
        age: Text | None = said_age(max(days, default=None), self.document.today())
        return "" if age is None else say(age)

    def offered(self) -> frozenset[str]:
        """What the menu can do here: always all of it."""
        return frozenset(self._doers)

    def perform(self, action_id: str) -> None:
        """Do what the menu asked."""
        self._doers[action_id]()

    @Slot(object)
    def chart(self, subject: Subject) -> None:
        """Chart an aim or a number."""
        if subject in self.numbers.subjects():
            self.subject = subject
        self._show_chart()
        self.page.aims.mark(self.subject)
        self.page.last.mark(self.subject)

    def _connect(self) -> None:
        page, acts = self.page, self.acts
        page.looks.chosen.connect(self._on_look)
        page.note.clicked.connect(acts.note_numbers)
        page.chart.note_wanted.connect(acts.note_numbers)
        page.last.picked.connect(self.chart)
        page.aims.picked.connect(self.chart)
        page.chart.aim_wanted.connect(acts.aim_for)
        page.chart.values_wanted.connect(acts.show_values)
        page.aims.add_wanted.connect(acts.add_aim)
        page.aims.change_wanted.connect(acts.change_aim)
        page.decisions.add_wanted.connect(acts.add_decision)
        page.decisions.change_wanted.connect(acts.change_decision)
        page.last.follow_wanted.connect(acts.follow_numbers)
        page.aims.delete_wanted.connect(acts.delete_aim)
        page.decisions.delete_wanted.connect(acts.delete_decision)
        page.reactions.by_chosen.connect(self._on_by)
        page.not_noted.reactions_wanted.connect(acts.note_reactions)
        page.notice.undo_wanted.connect(self.document.undo_stack.undo)
        page.everything.clicked.connect(self._on_everything)
        acts.aimed.connect(self._on_aimed)
        acts.deleted.connect(self._on_deleted)
        self.scope.changed.connect(self._show_scope)

    def _show_numbers(self) -> None:
        subjects = self.numbers.subjects()
        if self.subject not in subjects:
            self.subject = subjects[0] if subjects else Subject()
        self._show_chart()
        self.page.last.show_numbers(self.numbers, self.subject)
        self.page.aims.show_aims(self.numbers, self.subject)
        self.page.decisions.show_decisions(self.numbers)

    def _show_chart(self) -> None:
        series = self.numbers.series_of(self.subject)
        span = days_of(self.look, self._span, series)
        self.page.chart.show_subject(self.numbers, self.subject, span)

    def _show_posts(self) -> None:
        posted = posted_of(self.document, self._span, self.by)
        self.page.reactions.show_posted(posted)
        self.page.not_noted.show_posts(posted.not_noted, dict(self.numbers.log.channels))

    @Slot()
    def _show_scope(self) -> None:
        """Show what belongs to the essentials, and whatever holds something."""
        page, shows = self.page, self.scope.shows_sheet
        posts = bool(page.not_noted.posts)
        some = bool(self.numbers.last)
        noted = bool(page.reactions.lines)
        sheets = (
            # key, sheet, whether it holds something, whether it could
            ("last_numbers", page.last, some, True),
            ("aims", page.aims, bool(self.numbers.aims), True),
            ("decisions", page.decisions, bool(self.numbers.decisions), True),
            ("reactions", page.reactions, noted, True),
            ("not_noted", page.not_noted, noted and posts, posts),
        )
        hidden = False
        for key, sheet, full, possible in sheets:
            wanted = full or (possible and shows(key))
            sheet.setVisible(wanted)
            hidden = hidden or (possible and not wanted)
        page.everything.setVisible(hidden and not self.scope.everything)
        page.order_stops()

    def _offers_nothing(self) -> None:
        """What could be undone from the page is not the last step any more."""
        self.page.notice.clear()

    @Slot(str)
    def _on_look(self, key: str) -> None:
        self.look = Look(key)
        self.document.setProperty(_LOOK, key)
        self._span = span_shown(self.document, self.look)
        self._show_chart()
        self._show_posts()
        self._show_scope()

    @Slot(str)
    def _on_by(self, key: str) -> None:
        self.by = By(key)
        self._show_posts()

    @Slot(str)
    def _on_aimed(self, aim_id: str) -> None:
        """Chart a new aim, and put the keyboard on it."""
        self.show_record("aim", aim_id)

    @Slot(object)
    def _on_deleted(self, done: Text) -> None:
        self.page.notice.say(done, Role.NOTE, undo=True)
        self.page.notice.undo.setFocus()

    @Slot()
    def _on_everything(self) -> None:
        self.scope.show_everything(everything=True)
        self.page.note.setFocus()
