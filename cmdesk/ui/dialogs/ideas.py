# SPDX-License-Identifier: MIT
"""*I don't know what to say…*: three ideas for the week, one of which begins a post."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.ideas import Idea, Trade
from cmdesk.domain.texts import mark
from cmdesk.services.idea_box import IdeaBox, reasons_of
from cmdesk.services.ideas import SHOWN, Lacks
from cmdesk.services.sheets import week_words
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import language, say
from cmdesk.ui.icons import dress, picture
from cmdesk.ui.theme import Role, muted_label, plain_label, title_label
from cmdesk.ui.widgets.sheet import wrapped

_WIDTH = 640
_ASK_TRADE = mark(
    "IdeasDialog", "What is the trade? Each has ideas of its own, and the answer is kept."
)
_NONE_LEFT = mark(
    "IdeasDialog",
    "You have used every idea of this season. They come back once they have rested six months.",
)


class IdeasDialog(QDialog):
    """Shows ideas by threes; ``chosen`` is the one to use, ``named`` a trade that was picked."""

    def __init__(self, box: IdeaBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = box
        self._another = 0
        self.chosen: Idea | None = None
        self.named: Trade | None = None
        self.setWindowTitle(say(mark("IdeasDialog", "What could we say?")))
        self.setMinimumWidth(_WIDTH)
        self.trade = CalmCombo(self)
        self.cards = tuple(IdeaCard(self) for _ in range(SHOWN))
        self.words = wrapped(muted_label("", self))
        self.others = QPushButton(say(mark("IdeasDialog", "Three &others")), self)
        self._fill_trades()
        self._lay_out()
        self.trade.activated.connect(self._on_trade_chosen)
        self.others.clicked.connect(self._on_others)
        self._show()

    def _fill_trades(self) -> None:
        known = self._box.trade
        if known is None:
            self.trade.addItem(say(mark("IdeasDialog", "choose…")), None)
        trades = self._box.trades.values()
        for trade in sorted(trades, key=lambda one: one.label_in(language()).casefold()):
            self.trade.addItem(trade.label_in(language()), trade.key)
        if known is not None:
            self.trade.setCurrentIndex(self.trade.findData(known.key))

    def _lay_out(self) -> None:
        title = title_label(say(mark("IdeasDialog", "What could we say?")), 2, self)
        trade = plain_label(say(mark("IdeasDialog", "&Trade")), self)
        trade.setBuddy(self.trade)
        self.trade.setAccessibleName(trade.text().replace("&", ""))
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(muted_label(say(week_words(self._box.week)), self))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(trade)
        row.addWidget(self.trade, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.words)
        for card in self.cards:
            card.used.connect(self._on_used)
            column.addWidget(card)
        column.addStretch(1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        close = QPushButton(say(mark("IdeasDialog", "Close")), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.others.setAutoDefault(False)
        foot.addWidget(self.others)
        foot.addStretch(1)
        foot.addWidget(close)
        return foot

    def _show(self) -> None:
        """Show the three of this turn, or say why there are none."""
        ideas = self._box.three(self._another)
        lacks = self._box.lacks()
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(ideas))
            if number < len(ideas):
                card.show_idea(ideas[number], lacks)
        self.words.setVisible(not ideas)
        self.words.setText(say(_ASK_TRADE if self._box.trade is None else _NONE_LEFT))
        self.others.setEnabled(len(ideas) == SHOWN and ideas != self._box.three(self._another + 1))
        (self.cards[0].use if ideas else self.trade).setFocus()
        self._fit()

    def _fit(self) -> None:
        """Be as tall as the lines need once they are broken; Qt asks for less."""
        column = self.layout()
        assert column is not None, "laid out when it was made"
        for layout in (*(card.layout() for card in self.cards), column):
            if layout is not None:
                layout.invalidate()
                layout.activate()
        self.setMinimumHeight(column.heightForWidth(self.minimumWidth()))
        self.resize(max(self.width(), self.minimumWidth()), self.minimumHeight())

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again: only now are the letters those of the screen."""
        super().showEvent(event)
        self._fit()

    @Slot(int)
    def _on_trade_chosen(self, index: int) -> None:
        key = self.trade.itemData(index)
        now = self._box.trade
        if key is None or (now is not None and key == now.key):
            return
        self.named = self._box.trades[key]
        self._box = self._box.for_trade(self.named)
        self._another = 0
        if self.trade.itemData(0) is None:
            self.trade.removeItem(0)  # once chosen, there is no way back to none
        self._show()
        self.trade.setFocus()  # the arrows go on through the list

    @Slot()
    def _on_others(self) -> None:
        self._another += 1
        self._show()
        self.others.setFocus()

    @Slot(object)
    def _on_used(self, idea: Idea) -> None:
        self.chosen = idea
        self.accept()


class IdeaCard(QFrame):
    """One idea: its title, how the post begins, the photo to take, and why it is shown."""

    used = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self._idea: Idea | None = None
        self.title = wrapped(title_label("", 0, self))
        self.opening = wrapped(plain_label("", self))
        self.photo = wrapped(muted_label("", self))
        self.why = wrapped(plain_label("", self))
        self.why.setProperty("look", "good")
        self.use = QPushButton(say(mark("IdeasDialog", "Use it")), self)
        self.use.clicked.connect(self._on_use)
        camera = QLabel(self)
        camera.setPixmap(picture("photo", 16, Role.MUTED, 2.0))
        dress(self.use, "pencil")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTop)
        photo = QHBoxLayout()
        photo.setSpacing(6)
        photo.addWidget(camera, 0, Qt.AlignmentFlag.AlignTop)
        photo.addWidget(self.photo, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.opening)
        column.addLayout(photo)
        column.addWidget(self.why)

    def show_idea(self, idea: Idea, lacks: Lacks) -> None:
        """Say what an idea is, in the language of the window."""
        self._idea = idea
        title, reasons = idea.title_in(language()), reasons_of(idea, lacks)
        self.title.setText(title)
        self.opening.setText(idea.opening_in(language()))
        self.photo.setText(idea.photo_in(language()))
        self.why.setVisible(bool(reasons))
        why = " · ".join(say(reason) for reason in reasons)
        self.why.setText(say(mark("IdeasDialog", "Why: {reasons}").filled(reasons=why)))
        self.setAccessibleName(title)
        self.use.setAccessibleName(f"{self.use.text()}: {title}")

    @Slot()
    def _on_use(self) -> None:
        self.used.emit(self._idea)
