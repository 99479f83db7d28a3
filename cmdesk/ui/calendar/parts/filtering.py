# SPDX-License-Identifier: MIT
"""Fewer cards at a time: those of some channels, themes or statuses."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.records import Status, Version
from cmdesk.domain.texts import Text, mark
from cmdesk.services.editorial import ordered_channels, ordered_pillars
from cmdesk.services.planning import cards_of
from cmdesk.ui import ask
from cmdesk.ui.calendar.card_filter import Trait, Wish
from cmdesk.ui.calendar.parts.base import Doers, Hands, Part
from cmdesk.ui.calendar.wording import SHORT_STATUSES, STATUS_WORDS
from cmdesk.ui.i18n import say
from cmdesk.ui.widgets.stay_menu import StayMenu

_HEADS: dict[Trait, Text] = {
    Trait.CHANNEL: mark("Filtering", "Channels"),
    Trait.THEME: mark("Filtering", "Themes"),
    Trait.STATUS: mark("Filtering", "Statuses"),
}
_FLAT = 18  # lines; more of them go into a menu for each trait


class Filtering(Part):
    """Asks what to show, and shows it; nothing of it is kept in the document."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        hands.page.filter_row.changed.connect(self._show)
        hands.page.filter_row.left.connect(self._on_left)

    def doers(self) -> Doers:
        """Choose what is shown; with a filter, show everything again."""
        row = self.hands.page.filter_row
        choose: Doers = {"filter": self._choose}
        lift: Doers = {"show_all": row.lift}
        return {**choose, **lift} if row.wanted else choose

    def _choose(self) -> None:
        """A menu under the button, in which several may be ticked."""
        page = self.hands.page
        menu = self.menu()
        ask.run_menu(menu, page.bar.filter_place())
        menu.deleteLater()

    def menu(self) -> QMenu:
        """The channels, themes and statuses there are, the wished ones ticked."""
        names, row = self._names(), self.hands.page.filter_row
        menu = StayMenu(row)
        flat = len(names) <= _FLAT
        for trait, head in _HEADS.items():
            lines = [(wish, name) for wish, name in names.items() if wish[0] is trait]
            into: QMenu = menu
            if flat:
                title = menu.addAction(say(head))
                title.setEnabled(False)
            else:
                into = StayMenu(say(head), menu)
                menu.addMenu(into)
            for wish, name in lines:
                action = into.addAction(name.replace("&", "&&"))
                action.setObjectName("/".join(wish))
                action.setCheckable(True)
                action.setChecked(wish in row.wanted.wishes)
        menu.addSeparator()
        show_all = menu.addAction(say(mark("Actions", "Show all posts")))
        show_all.setObjectName("show_all")
        show_all.setEnabled(bool(row.wanted))
        menu.triggered.connect(self._on_triggered)
        return menu

    def _names(self) -> dict[Wish, str]:
        """What can be wished, and what it is called."""
        plan = self.hands.document.cadence.plan
        with self.hands.document.reading() as reader:
            channels, pillars = ordered_channels(reader), ordered_pillars(reader)
        versions = plan.versions.values()
        names: dict[Wish, str] = {(Trait.CHANNEL, one.id): one.name for one in channels}
        if any(version.channel_id is None for version in versions):
            names[Trait.CHANNEL, ""] = say(mark("Filtering", "No channel"))
        names |= {(Trait.THEME, one.id): one.name for one in pillars}
        if any(post.pillar_id is None for post in plan.posts.values()):
            names[Trait.THEME, ""] = say(mark("Filtering", "No theme"))
        present = {version.status for version in versions} - {Status.IDEA}
        for status in STATUS_WORDS:
            if status in SHORT_STATUSES or status in present:
                names[Trait.STATUS, status.value] = say(STATUS_WORDS[status])
        return names

    def _on_triggered(self, action: QAction) -> None:
        row = self.hands.page.filter_row
        if action.objectName() == "show_all":
            row.lift()
            return
        trait, _, value = action.objectName().partition("/")
        row.use(row.wanted.toggled((Trait(trait), value)), self._names())

    def _show(self) -> None:
        hands = self.hands
        hands.page.show_period(hands.document, hands.watch, hands.shown.period, keep_place=True)
        hands.page.view.choice_changed.emit()  # other acts are possible now

    def _on_left(self) -> None:
        self.hands.page.view.setFocus()

    def take_changes(self, changes: ChangeSet) -> None:
        """Say so when a new card is not among the shown ones."""
        row = self.hands.page.filter_row
        added = [new.id for old, new in changes.pairs(Version) if old is None and new is not None]
        if not row.wanted or not added:
            return
        with self.hands.document.reading() as reader:
            cards = cards_of(reader, added)
        if not any(row.wanted.shows(card) for card in cards):
            row.tell_hidden()
