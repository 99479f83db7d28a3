# SPDX-License-Identifier: MIT
"""What an empty week says: one sentence, and a button for those who know what to write or not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.proposals_line import FILL, PROPOSE
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.sheet import wrapped

EMPTY_CLIENT = mark(
    "EmptyNote",
    "Nothing is planned yet. Write the first post: what do your customers like to hear about?",
)
_DROP = mark("EmptyNote", "Is it all in a spreadsheet already? Drop the file on this window.")
LEAST_TOP, APART = 80, 16  # pixels: below the days' heads, and from what stands above
OFFERS = {
    PROPOSE: mark("EmptyNote", "Propose three posts"),
    FILL: mark("Actions", "Fill my week"),
}
EMPTY_MONTH = mark("EmptyNote", "Nothing is planned this month yet.")
EMPTY_WEEK = mark("EmptyNote", "Nothing is planned this week yet.")


class EmptyNote(QFrame):
    """Lies over the week while it has no card."""

    asked = Signal()
    ideas_asked = Signal()
    acted = Signal(str)
    """What was asked for: an id that the tab's ``perform`` takes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        self.words = plain_label("", self)
        self.words.setWordWrap(True)
        self.button = QPushButton(say(mark("EmptyNote", "Write a post")), self)
        self.button.clicked.connect(self.asked)
        self.ideas = QPushButton(say(mark("EmptyNote", "I don’t know what to say…")), self)
        self.ideas.setProperty("look", "flat")
        self.ideas.clicked.connect(self.ideas_asked)
        self.filling = QPushButton(self)
        self.filling.clicked.connect(self._on_filling)
        column.addWidget(self.words)
        column.addWidget(self.filling)
        column.addWidget(self.button)
        column.addWidget(self.ideas)
        self.dropping = wrapped(muted_label(say(_DROP), self))
        column.addWidget(self.dropping)
        self._least = LEAST_TOP
        parent.installEventFilter(self)
        self.hide()

    def show_words(self, text: Text | None) -> None:
        """Say this, or go away."""
        self.setVisible(text is not None)
        if text is not None:
            self.words.setText(say(text))
            self.dropping.setVisible(text is EMPTY_CLIENT)
            self.place()

    def offer(self, action_id: str) -> None:
        """Offer to have posts proposed, three for a beginning or a week's; nothing when empty."""
        words = OFFERS.get(action_id)
        self.filling.setObjectName(action_id)
        self.filling.setText("" if words is None else say(words))
        self.filling.setVisible(words is not None)
        self.place()

    def keep_clear(self, bottom: int) -> None:
        """Stay below what ends there in the parent (free places), as far as there is room."""
        self._least = bottom + APART
        self.place()

    @Slot()
    def _on_filling(self) -> None:
        self.acted.emit(self.filling.objectName())

    def place(self) -> None:
        """Stand in the middle of the parent."""
        parent = self.parentWidget()
        assert parent is not None, "made with a parent"
        width = min(360, parent.width() - 40)
        height = self.heightForWidth(width)
        lowest = parent.height() - height - APART
        top = max(LEAST_TOP, (parent.height() - height) // 3, min(self._least, lowest))
        self.setGeometry((parent.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.place()
        return False
