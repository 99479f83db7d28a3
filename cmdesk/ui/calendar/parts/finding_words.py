# SPDX-License-Identifier: MIT
"""Going to posts by their words: the field, its rows, and the next and the previous one."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.texts import mark
from cmdesk.services.searching import Hit, PostSearch, pieces
from cmdesk.ui.calendar.find_panel import FindPanel
from cmdesk.ui.calendar.hit_list import HitLook
from cmdesk.ui.calendar.parts.base import Doers, Hands, Part
from cmdesk.ui.calendar.wording import FILTER_LIFTED, UNPLACED
from cmdesk.ui.i18n import said_day, said_time, say, sentence_case

MOST_ROWS = 60  # shown; the next and the previous one go through all


class FindingWords(Part):
    """Looks through all posts while one types, and goes to what was found."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self.panel = FindPanel(hands.page)
        self._search = PostSearch()
        self._hits: tuple[Hit, ...] = ()
        self._at = -1
        self._stale = False
        self._came_from: QWidget | None = None
        self.panel.edited.connect(self._on_edited)
        self.panel.chosen.connect(self._on_chosen)
        self.panel.taken.connect(self._on_taken)
        self.panel.closed.connect(self._on_closed)

    def doers(self) -> Doers:
        """Find; once something was found, the next and the previous one."""
        found = {"find": self._open}
        if self._hits:
            found["find_next"] = self._next
            found["find_previous"] = self._previous
        return found

    def _open(self) -> None:
        if not self.panel.isVisible():
            self._came_from = QApplication.focusWidget()
        self._look()
        self.panel.open()

    def _look(self) -> None:
        """Look again, the plan or the words being others."""
        self._stale = False
        words = self.panel.field.text()
        self._hits = self._search.hits(self.hands.document.cadence.plan, words)
        looks = [_look_of(hit, words, self.hands) for hit in self._hits[:MOST_ROWS]]
        self.panel.show_hits(looks, len(self._hits))
        self._at = min(self._at, len(self._hits) - 1)
        if self._at >= 0:
            self.panel.choose(self._at)
        self.hands.page.view.choice_changed.emit()  # next and previous became possible, or not

    def _on_edited(self, words: str) -> None:
        del words
        self._at = -1
        self._look()

    def take_changes(self, changes: ChangeSet) -> None:
        """Look again while the rows are seen, else when they are next gone through."""
        del changes
        self._stale = True
        if self.panel.isVisible():
            self._look()

    def _on_chosen(self, row: int) -> None:
        self._go(row)
        self.panel.field.setFocus()  # the drawer may have taken the keyboard

    def _on_taken(self, row: int) -> None:
        self.panel.hide()
        if not self._go(row):
            self.hands.page.view.setFocus()

    def _on_closed(self) -> None:
        """Give the keyboard back to where it was."""
        self.panel.hide()
        back = self._came_from
        if back is None or not isValid(back) or not back.isVisible():
            back = self.hands.page.view
        back.setFocus()

    def _next(self) -> None:
        self._step(1)

    def _previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        """Go on through what was found, round and round."""
        if self._stale:
            self._look()
        if not self._hits:
            return  # what was found is gone
        start = self._at if self._at >= 0 or step > 0 else 0
        row = (start + step) % len(self._hits)
        if self.panel.isVisible():
            self._on_chosen(row)
        elif not self._go(row):
            self.hands.page.view.setFocus()

    def _go(self, row: int) -> bool:
        """Show a post where it stands; True when that is the drawer, which takes the keyboard."""
        self._at, hit = row, self._hits[row]
        self.panel.choose(row)
        ids = tuple(version.id for version in hit.versions)
        if hit.day is not None:
            self.hands.shown.show_record("version", ids[0])
            self.hands.page.view.choose(ids)
            self._uncover()
            return False
        page = self.hands.page
        if not page.side.undated.choose(ids) and page.filter_row.lift():
            page.remark.show_words(FILTER_LIFTED)
            page.side.undated.choose(ids)
        self._keep_off(page.side.undated, page.side.undated.rect())
        return True

    def _uncover(self) -> None:
        """Keep the panel off the card that was gone to."""
        view = self.hands.page.view
        self._keep_off(view.viewport(), view.visualRect(view.currentIndex()))

    def _keep_off(self, where: QWidget, rect: QRect) -> None:
        page = self.hands.page
        self.panel.avoid(QRect(where.mapTo(page, rect.topLeft()), rect.size()))


def _look_of(hit: Hit, words: str, hands: Hands) -> HitLook:
    channels = hands.document.cadence.plan.channels
    ids = dict.fromkeys(version.channel_id for version in hit.versions)
    known = [channels.get(one or "") for one in ids]
    names = [say(UNPLACED) if channel is None else channel.name for channel in known]
    day = sentence_case(say(mark("Repairing", "no date yet")))
    if hit.day is not None:
        day = said_day(hit.day, "Full")
        if hit.minute is not None:
            day = f"{day}, {said_time(time(*divmod(hit.minute, 60)))}"
    return HitLook(f"{day} · {', '.join(names)}", pieces(hit, words))
