# SPDX-License-Identifier: MIT
"""What the calendar does when a menu, a key, a button or a drag asks for it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QPoint, Slot

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.rules.findings import Finding, FixKey
from cmdesk.ui.calendar.acts import CardActs
from cmdesk.ui.calendar.card_menu import card_menu, chosen_of
from cmdesk.ui.calendar.composing import Composing
from cmdesk.ui.calendar.drawer import Drawer
from cmdesk.ui.calendar.ghost_menu import ghost_menu
from cmdesk.ui.calendar.parts import PARTS
from cmdesk.ui.calendar.parts.base import Doers, Hands, Shown
from cmdesk.ui.calendar.repairing import Repairing
from cmdesk.ui.calendar.watching import DocumentWatch
from cmdesk.ui.calendar.week_page import WeekPage
from cmdesk.ui.open_document import OpenDocument


class Doing(QObject):
    """Hears what the page's parts wish and has it done, each wish as one undoable step."""

    def __init__(
        self, document: OpenDocument, watch: DocumentWatch, page: WeekPage, shown: Shown
    ) -> None:
        super().__init__(page)
        self._page = page
        self._shown = shown
        self._composing = Composing(document, page)
        self._acts = CardActs(document)
        self._repairing = Repairing(document, watch, page)
        self.hands = Hands(document, watch, page, shown, self._composing, self._acts)
        self._parts = tuple(kind(self.hands) for kind in PARTS)
        self._drawer = Drawer(self.hands, self.perform)
        self._connect()
        document.changed.connect(self._on_changed)

    def perform(self, action_id: str) -> None:
        """Do what a menu, a key or a button asked; nothing when it cannot be done now."""
        doer = self._doers().get(action_id)
        if doer is not None:
            doer()

    def offered(self) -> frozenset[str]:
        """The ids that ``perform`` can do now."""
        return frozenset(self._doers())

    def _doers(self) -> Doers:
        ids = self.hands.chosen
        found = {key: doer for part in self._parts for key, doer in part.doers().items()}
        if ids:
            for part in self._parts:
                found.update(part.doers_on(ids))
        return found

    def _connect(self) -> None:
        page = self._page
        page.bar.asked.connect(self._on_asked)
        page.confirm_line.asked.connect(self._on_asked)
        page.proposals_line.asked.connect(self._on_asked)
        page.note.acted.connect(self._on_asked)
        for view in (page.week_view, page.month_view):
            view.acted.connect(self._on_asked)
            view.edit_wanted.connect(self._on_edit_wanted)
            view.new_wanted.connect(self._on_new_wanted)
            view.menu_wanted.connect(self._on_menu_wanted)
        page.month_view.day_wanted.connect(self._on_day_wanted)
        page.note.asked.connect(self._on_note_asked)
        page.note.ideas_asked.connect(self._on_note_ideas_asked)
        page.side.undated.edit_wanted.connect(self._on_edit_wanted)
        page.side.findings.fix_wanted.connect(self._on_fix_wanted)
        page.side.findings.chosen.connect(self._on_finding_chosen)

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, origin: object) -> None:
        del origin
        for part in self._parts:
            part.take_changes(changes)

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

    @Slot(QPoint)
    def _on_menu_wanted(self, at: QPoint) -> None:
        special = self._acts.is_special(self.hands.day)
        on_card = bool(self._page.view.chosen_ids())
        ghost = self._page.view.current_ghost()
        if ghost is not None:
            menu = ghost_menu(self._page, ghost.kind)
        else:
            menu = card_menu(self._page, on_card=on_card, special_day=special)
        self.perform(chosen_of(menu, at))

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
