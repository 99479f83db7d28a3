# SPDX-License-Identifier: MIT
"""What stands under the findings: a reason to give, what was accepted, a limit that is offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.rules.findings import Finding
from cmdesk.domain.rules.offers import Offer
from cmdesk.domain.texts import mark
from cmdesk.services.consents import REASON_WORDS, Reason
from cmdesk.ui.calendar.wishes import Accepted, GiveReason, NewLimit, TellAgain
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.link import LINKS_APART, Link

SHOWN_MS = 15_000  # long enough to read three words and choose


class ReasonChips(QWidget):
    """*It's intended*: why, if one likes to say; goes away by itself, or with Escape."""

    wished = Signal(object)
    gone = Signal()

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(muted_label(say(mark("ReasonChips", "Noted. Why? (optional)")), self))
        links = QWidget(self)
        column.addWidget(links)
        flow = FlowLayout(links, LINKS_APART, 0)
        self.chips: dict[str, Link] = {}
        words = {reason.value: text for reason, text in REASON_WORDS.items()}
        words[""] = mark("ReasonChips", "no reason")
        for reason, text in words.items():
            chip = Link(say(text), links)
            chip.setObjectName(reason)
            chip.clicked.connect(self._on_chip)
            self.chips[chip.objectName()] = chip
            flow.addWidget(chip)
        self._clock = QTimer(self)
        self._clock.setInterval(SHOWN_MS)
        self._clock.timeout.connect(self._on_time)
        self._clock.start()

    @property
    def being_chosen(self) -> bool:
        """True while one goes through them; the first one gets the keyboard by itself."""
        return any(chip.hasFocus() for chip in tuple(self.chips.values())[1:])

    @Slot()
    def _on_chip(self) -> None:
        chip = self.sender()
        assert chip is not None, "only the chips above are connected"
        if chip.objectName():
            self.wished.emit(GiveReason(self._finding, Reason(chip.objectName())))
        self.gone.emit()

    @Slot()
    def _on_time(self) -> None:
        if not self.being_chosen and not self.underMouse():
            self.gone.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape: rather not say."""
        if event.key() == Qt.Key.Key_Escape:
            self.gone.emit()
        else:
            super().keyPressEvent(event)


class AcceptedList(QWidget):
    """*2 accepted this week*, and unfolded what they are, each with the way back."""

    wished = Signal(object)
    toggled = Signal(bool)

    def __init__(
        self,
        accepted: Sequence[Accepted],
        *,
        of_month: bool,
        unfolded: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        words = mark("AcceptedList", "%n accepted this week", "", 1)
        if of_month:
            words = mark("AcceptedList", "%n accepted this month", "", 1)
        count = say(words.filled(n=len(accepted)))
        self.fold = Link(f"{count} {'▾' if unfolded else '▸'}", self, quiet=True)
        self.fold.setAccessibleName(count)
        self.fold.clicked.connect(self._on_fold)
        self._unfolded = unfolded
        self.again: list[Link] = []
        self._accepted = tuple(accepted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        if unfolded:
            for one in accepted:
                self._add(one, column)

    def _add(self, one: Accepted, column: QVBoxLayout) -> None:
        words = say(one.finding.fact)
        if one.reason is not None:
            words = f"{words} ({say(one.reason)})"
        label = plain_label(words, self)
        label.setWordWrap(True)
        label.setProperty("look", "muted")
        again = Link(say(mark("AcceptedList", "Tell me again")), self)
        again.setAccessibleDescription(words)
        again.clicked.connect(self._on_again)
        self.again.append(again)
        column.addWidget(label)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_fold(self) -> None:
        self.toggled.emit(not self._unfolded)

    @Slot()
    def _on_again(self) -> None:
        pressed = next(n for n, link in enumerate(self.again) if link is self.sender())
        self.wished.emit(TellAgain(self._accepted[pressed].finding))


class OfferLine(QWidget):
    """A limit that three *it's intended* suggest, with one button."""

    wished = Signal(object)

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        told = muted_label(say(offer.told), self)
        told.setWordWrap(True)
        words = mark("OfferLine", "Make {value} my limit").filled(value=offer.value)
        self.button = Link(say(words), self)
        self.button.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addWidget(told)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_clicked(self) -> None:
        self.wished.emit(NewLimit(self._offer.limit, self._offer.value))
