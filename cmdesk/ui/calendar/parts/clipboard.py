# SPDX-License-Identifier: MIT
"""Cut, copy and paste of cards, and of a text that becomes a post."""

from __future__ import annotations

from cmdesk.domain.records import Status
from cmdesk.domain.texts import Text, mark
from cmdesk.services.clipping import clipped
from cmdesk.ui.calendar.clip import CardClip
from cmdesk.ui.calendar.parts.base import Doers, Hands, Part
from cmdesk.ui.i18n import said_list

_STAYS = mark(
    "Clipboard",
    "%n published post(s) will be copied: what was published stays where it happened.",
    "",
    1,
)
_NOTHING = mark("Clipboard", "There is nothing to paste: copy a post or a text first.")
_UNPLACED = mark(
    "Clipboard",
    "No channel here is called {channels}: choose another one in what was pasted.",
)
_STAYS_THERE = mark(
    "Clipboard",
    "%n post(s) copied here: the other calendar keeps what was cut in it.",
    "",
    1,
)
_GONE = mark("Clipboard", "What was cut lies there already, or is gone.")


class Clipboard(Part):
    """Works on the chosen cards while the calendar is shown; text fields do it themselves."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self._clip = CardClip(hands.page)
        self._clip.cut_changed.connect(self._on_cut_changed)

    def doers(self) -> Doers:
        """Paste, choose all, and forget what was cut."""
        if not self.hands.page.isVisible():
            return {}
        always: Doers = {"paste": self._paste, "select_all": self._choose_all}
        forget: Doers = {"forget_cut": self._clip.forget_cut}
        return {**always, **forget} if self._clip.cut else always

    def doers_on(self, ids: tuple[str, ...]) -> Doers:
        """Cut and copy."""
        if not self.hands.page.isVisible():
            return {}
        return {"cut": lambda: self._cut(ids), "copy": lambda: self._copy(ids)}

    def _copy(self, ids: tuple[str, ...]) -> None:
        with self.hands.document.reading() as reader:
            self._clip.hold(clipped(reader, ids))

    def _cut(self, ids: tuple[str, ...]) -> None:
        """Mark cards to be moved; published ones are copied instead, and that is said."""
        with self.hands.document.reading() as reader:
            cards = clipped(reader, ids)
        cut = [c.version.id for c in cards if c.version.status is not Status.PUBLISHED]
        self._clip.hold(cards, frozenset(cut))
        stay = len(cards) - len(cut)
        if stay:
            self.hands.page.remark.show_words(_STAYS.filled(n=stay))

    def _paste(self) -> None:
        """Bring the cards to the chosen day or into the drawer; a text begins a new post."""
        day = None if self.hands.in_drawer else self.hands.day
        cards, cut = self._clip.cards()
        if not cards:
            text = self._clip.text()
            if text:
                self.hands.composing.new(self.hands.day_to_plan, text)
            else:
                self._say(_NOTHING)
            return
        elsewhere = self._clip.cut_elsewhere
        pasted = self.hands.acts.paste(cards, cut, day)
        self._clip.forget_cut()
        if not pasted.ids:
            self._say(_GONE)
            return
        self.hands.follow(pasted.ids, day)
        told: list[Text] = []
        if elsewhere:
            told.append(_STAYS_THERE.filled(n=len(pasted.ids)))
        if pasted.unplaced:
            told.append(_UNPLACED.filled(channels=said_list(pasted.unplaced)))
        if told:
            self._say(*told, self.hands.acts.closed_words([day]))

    def _choose_all(self) -> None:
        if self.hands.in_drawer:
            self.hands.page.side.undated.list.selectAll()
        else:
            self.hands.page.view.choose_all()

    def _say(self, *texts: Text | None) -> None:
        self.hands.page.remark.show_words(*texts)

    def _on_cut_changed(self) -> None:
        self.hands.page.show_cut(self._clip.cut)
