# SPDX-License-Identifier: MIT
"""Posts handed to a scheduler: once their time has passed, whether they went out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from functools import partial

from cmdesk.domain.cleaning import clean
from cmdesk.domain.handover import changed_since_handed_over
from cmdesk.domain.texts import mark
from cmdesk.services.confirming import (
    Fact,
    all_went_as_planned,
    did_not_go_out,
    to_confirm_of,
    went_out,
)
from cmdesk.services.edits import Edit
from cmdesk.services.planning import Card, cards_of
from cmdesk.ui import ask
from cmdesk.ui.calendar.confirm_line import ALL, EACH
from cmdesk.ui.calendar.parts.base import Doers, Part
from cmdesk.ui.calendar.wording import UNPLACED, UNWRITTEN
from cmdesk.ui.dialogs.one_by_one import OneByOne, Passed
from cmdesk.ui.i18n import said_day, said_time, say

_REMARK = mark(
    "OneByOne", "It was changed here after it was scheduled: it may have gone out as it was before."
)


class Confirming(Part):
    """Lets scheduled posts whose time has passed be ticked, at once or one by one."""

    def doers(self) -> Doers:
        """What the line above the sheet offers, while it has something to say."""
        if self.hands.page.confirm_line.isHidden():
            return {}
        return {ALL: self._confirm_all, EACH: self._confirm_each}

    def _waiting(self) -> tuple[Card, ...]:
        with self.hands.document.reading() as reader:
            return to_confirm_of(reader, self.hands.document.now())

    def _confirm_all(self) -> None:
        cards = self._waiting()
        if cards:
            self.hands.document.run(all_went_as_planned(cards, self.hands.document.now()))
        self._keep_keyboard()

    def _confirm_each(self) -> None:
        posts = tuple(passed_of(card) for card in self._waiting())
        if not posts:
            return
        dialog = OneByOne(posts, self.hands.document.now(), self.hands.page)
        dialog.went_out.connect(self._on_went_out)
        dialog.stayed.connect(self._on_stayed)
        try:
            ask.run_dialog(dialog)
        finally:
            dialog.deleteLater()
        self._keep_keyboard()

    def _keep_keyboard(self) -> None:
        """The pressed button went away with its line: go on in the sheet."""
        if self.hands.page.confirm_line.isHidden():
            self.hands.page.view.setFocus()

    def _on_went_out(self, version_id: str, fact: Fact) -> None:
        self._answer(version_id, partial(went_out, fact=fact))

    def _on_stayed(self, version_id: str) -> None:
        self._answer(version_id, did_not_go_out)

    def _answer(self, version_id: str, edit_of: Callable[[Card], Edit]) -> None:
        with self.hands.document.reading() as reader:
            cards = cards_of(reader, [version_id])
        for card in cards:
            self.hands.document.run(edit_of(card))


def passed_of(card: Card) -> Passed:
    """A card in the words of the dialog."""
    version = card.version
    assert version.day is not None, "what has passed had a day"
    parts = [card.channel.name if card.channel else say(UNPLACED), said_day(version.day)]
    if version.minute is not None:
        parts.append(said_time(time(*divmod(version.minute, 60))))
    if version.scheduled_with:
        parts.append(version.scheduled_with)
    words = "\n".join(part for part in (card.post.title, clean(card.text).strip()) if part)
    return Passed(
        version_id=version.id,
        where=" · ".join(parts),
        words=words or say(UNWRITTEN),
        day=version.day,
        minute=version.minute,
        remark=say(_REMARK) if changed_since_handed_over(version, card.post) else "",
    )
