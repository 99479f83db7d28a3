# SPDX-License-Identifier: MIT
"""The calendar tab: the week on its sheet, and beside it what is to be said about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.openings import Week, week_named, week_of
from cmdesk.domain.records import Status, Version
from cmdesk.domain.rules.findings import Finding, FixKey
from cmdesk.domain.texts import mark
from cmdesk.ui import ask
from cmdesk.ui.calendar.acts import STATUS_ACT, CardActs
from cmdesk.ui.calendar.card_menu import card_menu
from cmdesk.ui.calendar.composing import Composing
from cmdesk.ui.calendar.repairing import Repairing
from cmdesk.ui.calendar.sheets import print_week, save_week_pdf
from cmdesk.ui.calendar.watching import watch_of
from cmdesk.ui.calendar.week_page import WeekPage
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.tabs.base import TabBase

ALWAYS = frozenset({"previous", "next", "today", "new_post", "print_week", "week_pdf"})
ON_CARDS = frozenset({"edit_post", "duplicate_post", "delete_post"})


class CalendarTab(TabBase):
    """One week at a time."""

    key = "calendar"
    title = mark("Tabs", "Calendar")

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        watch = watch_of(document)  # before ours, so that it hears of changes first
        super().__init__(document, parent)
        self._watch = watch
        self.week = week_of(document.today(), document.client.week_start)
        self._composing = Composing(document, self)
        self._repairing = Repairing(document, watch, self)
        self._acts = CardActs(document)
        self.page = WeekPage(self)
        self.setFocusProxy(self.page.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._connect()

    def refresh(self) -> None:
        """Read the shown week again."""
        self._show(keep_place=True)

    def show_week(self, week: Week) -> None:
        """Turn to a week."""
        if week != self.week:
            self.week = week
            self._show(keep_place=False)
            self.page.side.findings.start_folded()
        self.figures_changed.emit()

    def show_record(self, kind: str, record_id: str) -> bool:
        """Bring a version (``"version"``) or a week (``"week"``, its ISO name) into view."""
        if kind == "week":
            self.show_week(week_named(record_id, self.document.client.week_start))
            return True
        if kind != "version":
            return False
        with self.document.reading() as reader:
            day = reader.get(Version, record_id).real_day
        if day is not None:
            self.show_week(week_of(day, self.document.client.week_start))
            self.page.view.choose([record_id])
        return day is not None

    def badge(self) -> int:
        """How many findings are *to fix*, this week or later."""
        return self._watch.to_fix()

    def figures(self) -> str:
        """How many posts the week holds, and how much of it is to fix."""
        posts = sum(len(day.cards) for day in self.page.view.week.days)
        words = [say(mark("Calendar", "This week: %n post(s)", "", 1).filled(n=posts))]
        to_fix = self._watch.to_fix()
        if to_fix:
            words.append(say(mark("Calendar", "%n to fix", "", 1).filled(n=to_fix)))
        return " · ".join(words)

    def offered(self) -> frozenset[str]:
        """What the menus can do here now."""
        return ALWAYS | ON_CARDS if self.page.view.chosen_ids() else ALWAYS

    def perform(self, action_id: str) -> None:
        """Do what a menu, a key or a button asked: an id of ``ui.actions`` or of our own keys."""
        ids = self.page.view.chosen_ids()
        doers: dict[str, Callable[[], object]] = {
            "previous": lambda: self.show_week(self.week.previous),
            "next": lambda: self.show_week(self.week.next),
            "today": self._turn_to_today,
            "new_post": lambda: self._compose_new(self._day_for_new()),
            "open": lambda: self._open(ids),
            "print_week": lambda: print_week(self.document, self.week, self),
            "week_pdf": lambda: save_week_pdf(self.document, self.week, self),
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
            "toggle_published": lambda: self._acts.toggle_published(ids),
            "undate": lambda: self._acts.drop(ids, None, copies=False),
            "earlier": lambda: self._shift(ids, -1),
            "later": lambda: self._shift(ids, 1),
        }
        if action_id.startswith(STATUS_ACT):
            self._acts.give_status(ids, Status(action_id.removeprefix(STATUS_ACT)))
        else:
            doers[action_id]()

    def _show(self, *, keep_place: bool) -> None:
        findings = self._watch.findings_of(self.week)
        self.page.show_week(self.document, self.week, findings, keep_place=keep_place)

    def _turn_to_today(self) -> None:
        today = self.document.today()
        self.show_week(week_of(today, self.document.client.week_start))
        self.page.view.choose_day(today)

    def _day_for_new(self) -> date:
        """The chosen day, else today when it is shown, else the week's first day."""
        today = self.document.today()
        usual = today if today in self.week else self.week.start
        return self.page.view.current_day() or usual

    def _open(self, ids: tuple[str, ...]) -> None:
        if self.page.view.current_card() is not None:
            self._composing.edit(ids[0])
        else:
            self._compose_new(self._day_for_new())

    def _compose_new(self, day: date) -> None:
        self._composing.new(day)

    def _shift(self, ids: tuple[str, ...], days: int) -> None:
        """Move cards, and go with them when they leave the week."""
        if self._acts.shift(ids, days) and not self.page.view.choose(ids):
            self.show_record("version", ids[0])

    def _connect(self) -> None:
        page = self.page
        page.bar.asked.connect(self._on_asked)
        page.view.acted.connect(self._on_asked)
        page.view.edit_wanted.connect(self._on_edit_wanted)
        page.view.new_wanted.connect(self._on_new_wanted)
        page.view.drop_wanted.connect(self._on_drop_wanted)
        page.view.menu_wanted.connect(self._on_menu_wanted)
        page.view.choice_changed.connect(self.offers_changed)
        page.note.asked.connect(self._on_note_asked)
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
        self._compose_new(day)

    @Slot()
    def _on_note_asked(self) -> None:
        self.perform("new_post")

    @Slot(object, object, bool)
    def _on_drop_wanted(self, version_ids: tuple[str, ...], day: date, copies: bool) -> None:
        if self._acts.drop(version_ids, day, copies=copies) and not copies:
            self.page.view.choose(version_ids)

    @Slot(QPoint)
    def _on_menu_wanted(self, at: QPoint) -> None:
        menu = card_menu(self, on_card=bool(self.page.view.chosen_ids()))
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
        else:
            self._repairing.do(finding, key)

    @Slot(object)
    def _on_finding_chosen(self, finding: Finding) -> None:
        """Choose its cards in the week; in another week when none is here."""
        view = self.page.view
        if not finding.versions:
            if finding.start in self.week:
                view.choose_day(finding.start)
            return
        if not view.choose(finding.versions):
            self.show_record("version", finding.versions[0])
        view.setFocus()
