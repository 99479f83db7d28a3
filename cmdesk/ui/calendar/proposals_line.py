# SPDX-License-Identifier: MIT
"""A calm line above the sheet: how many posts are proposed and why, or how to have some."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.services.proposals import Origin
from cmdesk.ui.calendar.ghosts import Ghosts
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import show_sign
from cmdesk.ui.theme import Role, plain_label

KEEP_ALL, REMOVE_ALL = "keep_proposals", "remove_proposals"
FILL, PROPOSE = "fill_week", "propose_posts"
OF_WEEK = mark(
    "ProposalsLine",
    "%n proposal(s) for this week: {sources}. Nothing counts or is printed until you keep it.",
    "",
    1,
)
OF_MONTH = mark(
    "ProposalsLine",
    "%n proposal(s) this month: {sources}. Nothing counts or is printed until you keep it.",
    "",
    1,
)
SOURCES = {
    Origin.RENDEZVOUS: mark("ProposalsLine", "your rendez-vous"),
    Origin.DRAFT: mark("ProposalsLine", "drafts that waited"),
    Origin.IDEA: mark("ProposalsLine", "ideas of your trade"),
}
PLACES = mark("ProposalsLine", "%n free place(s) this week.", "", 1)


class ProposalsLine(QFrame):
    """``asked`` carries the id of a menu's action."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self._sign = QLabel(self)
        self.words = plain_label("", self)
        self.words.setWordWrap(True)
        # Wrapped words ask for little width and much height; here they have the line's width.
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.keep = self._button(KEEP_ALL, mark("ProposalsLine", "Keep all"))
        self.keep.setProperty("look", "accent")
        self.remove = self._button(REMOVE_ALL, mark("ProposalsLine", "Remove all"))
        self.fill = self._button(FILL, mark("Actions", "Fill my week"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        for button in (self.fill, self.keep, self.remove):
            row.addWidget(button)
        self.hide()

    def show_ghosts(self, ghosts: Ghosts, told: Text | None, *, filling: bool) -> None:
        """Say what was told, else how many proposals are shown, else what could be filled.

        ``filling`` is False where something else offers to fill the week already.
        """
        count, said = ghosts.proposed, told
        if said is None and count:
            sources = tuple(say(words) for key, words in SOURCES.items() if key in ghosts.origins)
            said = (OF_WEEK if ghosts.of_week else OF_MONTH).filled(n=count, sources=sources)
        elif said is None and ghosts.free and filling:
            said = PLACES.filled(n=ghosts.free)
        self.setVisible(said is not None)
        self.keep.setVisible(count > 0)
        self.remove.setVisible(count > 0)
        self.fill.setVisible(not count and told is None)
        if said is not None:
            self.words.setText(say(said))
            show_sign(self._sign, "plus", 18, Role.ACCENT)

    def _button(self, action_id: str, words: Text) -> QPushButton:
        button = QPushButton(say(words), self)
        button.setObjectName(action_id)
        button.clicked.connect(self._on_clicked)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        assert button is not None, "only the buttons above are connected"
        self.asked.emit(button.objectName())
