# SPDX-License-Identifier: MIT
"""The words of the house, which no dictionary has and which are never marked in posts."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from cmdesk.domain.cleaning import clean
from cmdesk.domain.texts import mark
from cmdesk.services.spelling import LONGEST_WORD, add_word, remove_word
from cmdesk.ui.editorial.line import Line
from cmdesk.ui.editorial.rows import order_tabs, retire
from cmdesk.ui.editorial.section import Section
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import Role, muted_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.sheet import Sheet, wrapped

_NONE = mark(
    "OwnWords",
    "No word yet. Names, products, words of your region: add them here, or in a post from the menu "
    "at a word that is underlined.",
)
_REMOVE = mark("OwnWords", "Remove “{word}”")


class WordButton(QPushButton):
    """One word; pressed, it goes."""

    removal_wanted = Signal(str)

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word.replace("&", "&&"), parent)
        self._word = word
        dress(self, "close", Role.MUTED)
        said = say(_REMOVE.filled(word=word))
        self.setToolTip(plain_hint(said))
        self.setAccessibleName(said)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.removal_wanted.emit(self._word)


class OwnWordsSection(Section):
    """The words in one sheet, with a line to add one."""

    key = "own_words"
    title = mark("Editorial", "Our own words")
    about = mark(
        "OwnWords",
        "Words that are right although no dictionary has them: they are never underlined in your "
        "posts. The names of your business, channels and themes are known anyway.",
    )

    def __init__(self, document: OpenDocument, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(document, line, parent)
        self.none = wrapped(muted_label(say(_NONE), self))
        self.buttons: dict[str, WordButton] = {}
        self._field = QWidget(self)
        self._flow = FlowLayout(self._field, 6)
        self.word = QLineEdit(self)
        self.word.setMaxLength(LONGEST_WORD)
        self.word.setAccessibleName(say(mark("OwnWords", "A new word")))
        self.word.setPlaceholderText(say(mark("OwnWords", "a word or a name")))
        self.word.setMaximumWidth(320)
        self.word.returnPressed.connect(self._on_add)
        self.add = QPushButton(say(mark("OwnWords", "Add")), self)
        self.add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.word, 1)
        row.addWidget(self.add)
        row.addStretch(1)
        sheet = Sheet(say(self.title), parent=self)
        sheet.body.addWidget(self.none)
        sheet.body.addWidget(self._field)
        sheet.body.addWidget(self.notice)
        sheet.body.addLayout(row)
        self.column.addWidget(sheet)
        self.show_line(line)

    def count(self) -> int | None:
        """How many words there are."""
        return len(self.line.client.words)

    def show_line(self, line: Line) -> None:
        """Show the words the document holds now."""
        super().show_line(line)
        words = line.client.words
        if tuple(self.buttons) != words:
            self._make_buttons(words)
        self.none.setVisible(not words)
        self._field.setVisible(bool(words))

    def bring(self, record_id: str) -> bool:
        """Put the keyboard on a word."""
        button = self.buttons.get(record_id)
        if button is not None:
            button.setFocus()
        return button is not None

    def _make_buttons(self, words: tuple[str, ...]) -> None:
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            retire(old)
        self.buttons = {}
        for word in words:
            button = WordButton(word, self._field)
            button.removal_wanted.connect(self._on_removal)
            self._flow.addWidget(button)
            button.show()  # now, not with the next event: it may be given the keyboard
            self.buttons[word] = button
        self._order()

    def _order(self) -> None:
        order_tabs([*self.buttons.values(), self.notice.undo, self.word, self.add])

    @Slot()
    def _on_add(self) -> None:
        word = clean(self.word.text()).strip()
        edit = add_word(self.line.client, word)
        if edit is None and word:
            known = mark("OwnWords", "“{word}” is one of your words already.").filled(word=word)
            self.notice.say(known, Role.NOTE)
        elif edit is not None and self.run(edit):
            self.word.clear()
        self.word.setFocus()

    @Slot(str)
    def _on_removal(self, word: str) -> None:
        removed = mark("OwnWords", "“{word}” was removed.").filled(word=word)
        self.delete(word, remove_word(self.line.client, word), removed)

    def showEvent(self, event: QShowEvent) -> None:
        """Have Tab go from word to word: the tab that took this section in cut the order anew."""
        super().showEvent(event)
        self._order()
