# SPDX-License-Identifier: MIT
"""What the calendar does when a menu, a key, a button or a drag asks for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Slot

from cmdesk.domain.months import Month
from cmdesk.domain.openings import Week
from cmdesk.domain.records import Status
from cmdesk.domain.rules.findings import Finding, FixKey
from cmdesk.ui import ask
from cmdesk.ui.calendar.acts import STATUS_ACT, CardActs
from cmdesk.ui.calendar.card_menu import card_menu
from cmdesk.ui.calendar.composing import Composing
from cmdesk.ui.calendar.noting import Noting
from cmdesk.ui.calendar.phone import save_pocket, send_to_phone
from cmdesk.ui.calendar.repairing import Repairing
from cmdesk.ui.calendar.sheets import print_week, save_week_pdf
from cmdesk.ui.calendar.watching import DocumentWatch
from cmdesk.ui.calendar.week_bar import MONTH, WEEK
from cmdesk.ui.calendar.week_page import WeekPage
from cmdesk.ui.open_document import OpenDocument


class Shown(Protocol):
    """What turns the pages: the tab."""

    period: Week | Month

    @property
    def week(self) -> Week:
        """The week that is printed."""

    def show_period(self, period: Week | Month) -> None:
        """Turn to a week or a month."""

    def show_day(self, day: date) -> None:
        """Turn to the week or the month of a day, and put the keyboard on it."""

    def take_form(self, form: str) -> None:
        """Show ``month`` or ``week`` from now on."""

    def show_record(self, kind: str, record_id: str) -> bool:
        """Bring a record into view."""


class Doing(QObject):
    """Carries out the wishes of the page's parts, each as one undoable step."""

    def __init__(
        self, document: OpenDocument, watch: DocumentWatch, page: WeekPage, shown: Shown
    ) -> None:
        super().__init__(page)
        self._document = document
        self._page = page
        self._shown = shown
        self._composing = Composing(document, page)
        self._noting = Noting(document, page)
        self._repairing = Repairing(document, watch, page)
        self._acts = CardActs(document)
        self._connect()

    def perform(self, action_id: str) -> None:
        """Do what a menu, a key or a button asked: an id of ``ui.actions`` or of our own keys."""
        ids = self._page.view.chosen_ids()
        doers: dict[str, Callable[[], object]] = {
            "previous": lambda: self._shown.show_period(self._shown.period.previous),
            "next": lambda: self._shown.show_period(self._shown.period.next),
            "today": lambda: self._shown.show_day(self._document.today()),
            MONTH: lambda: self._shown.take_form(MONTH),
            WEEK: lambda: self._shown.take_form(WEEK),
            "new_post": lambda: self._composing.new(self._day_to_plan()),
            "ideas": lambda: self._composing.inspired(self._shown.week, self._day_for_new()),
            "already_posted": self._note_posted,
            "special_day": lambda: self._acts.turn_special(self._day_for_new()),
            "open": lambda: self._open(ids),
            "print_week": lambda: print_week(self._document, self._shown.week, self._page),
            "week_pdf": lambda: save_week_pdf(self._document, self._shown.week, self._page),
            "week_pocket": lambda: save_pocket(self._document, self._shown.week, self._page),
        }
        if action_id in doers:
            doers[action_id]()
        elif ids:
            self._perform_on(ids, action_id)

    def _perform_on(self, ids: tuple[str, ...], action_id: str) -> None:
        """Do something with the chosen cards."""
        doers: dict[str, Callable[[], object]] = {
            "edit_post": lambda: self._composing.edit(ids[0]),
            "duplicate_post": lambda: self._acts.duplicate(ids),
            "delete_post": lambda: self._acts.delete(ids),
            "to_phone": lambda: self._send_to_phone(ids[0]),
            "toggle_published": lambda: self._acts.toggle_published(ids),
            "undate": lambda: self._acts.drop(ids, None, copies=False),
            "earlier": lambda: self._shift(ids, -1),
            "later": lambda: self._shift(ids, 1),
        }
        if action_id.startswith(STATUS_ACT):
            self._acts.give_status(ids, Status(action_id.removeprefix(STATUS_ACT)))
        else:
            doers[action_id]()

    def _day_for_new(self) -> date:
        """The chosen day, else today when it is shown, else the first day."""
        today = self._document.today()
        usual = today if today in self._shown.period else self._shown.period.start
        return self._page.view.current_day() or usual

    def _day_to_plan(self) -> date:
        """The same, but today instead of a day that is over: one plans what is to come."""
        day, today = self._day_for_new(), self._document.today()
        return today if day < today and today in self._shown.period else day

    def _open(self, ids: tuple[str, ...]) -> None:
        if self._page.view.current_card() is not None:
            self._composing.edit(ids[0])
        else:
            self._composing.new(self._day_for_new())

    def _send_to_phone(self, version_id: str) -> None:
        """Show the code of a text; too long a one may go with its whole week."""
        if send_to_phone(self._document, version_id, self._page):
            save_pocket(self._document, self._shown.week, self._page)

    def _note_posted(self) -> None:
        """Note what was posted without a plan, and show the day of it."""
        day = self._noting.note()
        if day is not None:
            self._shown.show_day(day)

    def _shift(self, ids: tuple[str, ...], days: int) -> None:
        """Move cards, and go with them when they leave the sheet."""
        if self._acts.shift(ids, days) and not self._page.view.choose(ids):
            self._shown.show_record("version", ids[0])

    def _connect(self) -> None:
        page = self._page
        page.bar.asked.connect(self._on_asked)
        for view in (page.week_view, page.month_view):
            view.acted.connect(self._on_asked)
            view.edit_wanted.connect(self._on_edit_wanted)
            view.new_wanted.connect(self._on_new_wanted)
            view.drop_wanted.connect(self._on_drop_wanted)
            view.menu_wanted.connect(self._on_menu_wanted)
        page.month_view.day_wanted.connect(self._on_day_wanted)
        page.note.asked.connect(self._on_note_asked)
        page.note.ideas_asked.connect(self._on_note_ideas_asked)
        page.side.undated.edit_wanted.connect(self._on_edit_wanted)
        page.side.findings.fix_wanted.connect(self._on_fix_wanted)
        page.side.findings.chosen.connect(self._on_finding_chosen)

    @Slot(str)
    def _on_asked(self, action_id: str) -> None:
        self.perform(action_id)

    @Slot(str)
    def _on_edit_wanted(self, version_id: str) -> None:
        self._composing.edit(version_id)

    @Slot(object)
    def _on_new_wanted(self, day: date) -> None:
        self._composing.new(day)

    @Slot(object)
    def _on_day_wanted(self, day: date) -> None:
        self._shown.show_day(day)

    @Slot()
    def _on_note_asked(self) -> None:
        self.perform("new_post")

    @Slot()
    def _on_note_ideas_asked(self) -> None:
        self.perform("ideas")

    @Slot(object, object, bool)
    def _on_drop_wanted(self, version_ids: tuple[str, ...], day: date, copies: bool) -> None:
        if self._acts.drop(version_ids, day, copies=copies) and not copies:
            self._page.view.choose(version_ids)

    @Slot(QPoint)
    def _on_menu_wanted(self, at: QPoint) -> None:
        special = self._acts.is_special(self._day_for_new())
        on_card = bool(self._page.view.chosen_ids())
        menu = card_menu(self._page, on_card=on_card, special_day=special)
        chosen = ask.run_menu(menu, at)
        if chosen is not None:
            self.perform(chosen.objectName())
        menu.deleteLater()

    @Slot(object, object)
    def _on_fix_wanted(self, finding: Finding, key: FixKey) -> None:
        if key is FixKey.SHOW:
            self._on_finding_chosen(finding)
        elif key is FixKey.EDIT:
            self._on_finding_chosen(finding)
            self._composing.edit(finding.versions[0])
        elif self._repairing.do(finding, key):
            self._page.view.setFocus()  # the pressed link is gone with its finding

    @Slot(object)
    def _on_finding_chosen(self, finding: Finding) -> None:
        """Choose its cards where they are shown; turn there when none is here."""
        view = self._page.view
        if not finding.versions:
            if finding.start in self._shown.period:
                view.choose_day(finding.start)
            return
        if not view.choose(finding.versions):
            self._shown.show_record("version", finding.versions[0])
        view.setFocus()
