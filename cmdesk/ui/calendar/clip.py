# SPDX-License-Identifier: MIT
"""Cards on the system's clipboard: ours to paste, and plain text for every other program."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from cmdesk.domain.cleaning import clean
from cmdesk.domain.records import new_id
from cmdesk.domain.texts import mark
from cmdesk.services.clipping import Clipped, from_json, to_json
from cmdesk.ui.calendar.wording import NO_HOUR, UNPLACED
from cmdesk.ui.i18n import said_day, said_time, say, sentence_case

CARDS = "application/x-cmdesk-cards"
NO_DATE = mark("Clipboard", "Without a date")
MOST_TEXT = 20_000  # letters: no network takes more in a post
_CUT = " cut"  # after the clip's name, for the calendars it was not cut in


class CardClip(QObject):
    """What was cut or copied in one calendar, as long as the clipboard holds it."""

    cut_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cut: frozenset[str] = frozenset()
        self._id = ""
        QApplication.clipboard().dataChanged.connect(self._on_data_changed)

    def hold(self, cards: Sequence[Clipped], cut: frozenset[str] = frozenset()) -> None:
        """Put cards on the clipboard; the cut ones are moved when they are pasted here."""
        self._id = new_id()
        carried = QMimeData()
        name = f"{self._id}{_CUT}" if cut else self._id
        carried.setData(CARDS, f"{name}\n{to_json(cards)}".encode())
        carried.setText(text_of(cards))
        QApplication.clipboard().setMimeData(carried)
        self._keep(cut)

    def cards(self) -> tuple[tuple[Clipped, ...], frozenset[str]]:
        """The cards on the clipboard, whoever put them there, and those of ours that were cut."""
        name, cards = self._held()
        ours = name.removesuffix(_CUT) == self._id
        return from_json(cards), self.cut if ours else frozenset()

    @property
    def cut_elsewhere(self) -> bool:
        """True when another calendar cut what is held: it stays there, only its copy comes."""
        name = self._held()[0]
        return name.endswith(_CUT) and name.removesuffix(_CUT) != self._id

    def text(self) -> str:
        """The text on the clipboard, fit to keep; empty when there is none."""
        return clean(QApplication.clipboard().text()[:MOST_TEXT]).strip()

    def forget_cut(self) -> None:
        """Nothing is cut any more; what was stays on the clipboard as a copy."""
        self._keep(frozenset())

    def _keep(self, cut: frozenset[str]) -> None:
        if cut != self.cut:
            self.cut = cut
            self.cut_changed.emit()

    def _held(self) -> tuple[str, str]:
        """The clip's own name and its cards as text; empty when others own the clipboard."""
        held = QApplication.clipboard().mimeData()
        if held is None or not held.hasFormat(CARDS):
            return "", ""
        words = bytes(held.data(CARDS).data()).decode("utf-8", "replace")
        name, _, cards = words.partition("\n")
        return name, cards

    @Slot()
    def _on_data_changed(self) -> None:
        """Somebody else copied something: what was cut here stays where it is."""
        if self.cut and self._held()[0].removesuffix(_CUT) != self._id:
            self.forget_cut()


def text_of(cards: Sequence[Clipped]) -> str:
    """The cards as plain text: day, hour and channel in a line, then the words."""
    return "\n\n".join(_told(card) for card in cards)


def _told(card: Clipped) -> str:
    day, minute = card.version.real_day, card.version.real_minute
    when = say(NO_DATE) if day is None else sentence_case(said_day(day, "full"))
    if day is not None:
        when += ", " + (
            say(NO_HOUR) if minute is None else said_time(time(minute // 60, minute % 60))
        )
    where = card.channel or say(UNPLACED)
    words = (card.post.title, card.text)
    return "\n".join((f"{when} · {where}", *(part for part in words if part)))
