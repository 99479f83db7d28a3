# SPDX-License-Identifier: MIT
"""Other spellings of a name, worked out here; one that is pressed is added to the wanted names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.handle_variants import Variant, variants
from cmdesk.domain.platforms import Platform
from cmdesk.domain.texts import mark
from cmdesk.ui.editorial.rows import retire
from cmdesk.ui.i18n import language, said_list, say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import Role, muted_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.sheet import wrapped

_MOST = 10
_TITLE = mark("NameVariants", "Other spellings of “{name}”: press one to add it.")
_NONE = mark("NameVariants", "No other spelling comes to mind. Add a word: a town, the trade…")
_TAKES = mark("NameVariants", "Allowed on {networks}.")


class NameVariants(QWidget):
    """The spellings of one name as buttons, and a word to make others with."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._name = "", ""
        self._usual: tuple[str, ...] = ()
        self._known: frozenset[str] = frozenset()
        self._platforms: tuple[Platform, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self.title = wrapped(muted_label("", self))
        self.close_ = QPushButton(self)
        self.close_.setProperty("look", "flat")
        self.close_.setFixedWidth(32)
        dress(self.close_, "close", Role.MUTED)
        self.close_.setAccessibleName(say(mark("NameVariants", "Close the other spellings")))
        self.close_.clicked.connect(self._on_close)
        self._place = QWidget(self)
        self._flow = FlowLayout(self._place, 6)
        self.word = QLineEdit(self)
        self.word.setMaxLength(60)
        self.word.setAccessibleName(say(mark("NameVariants", "A word to add to the name")))
        self.word.setPlaceholderText(say(mark("NameVariants", "with a word more: Lyon, bakery…")))
        self.word.textEdited.connect(self._on_word)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._place)
        column.addWidget(self.word)
        self.hide()

    def show_for(
        self, name: str, words: str, usual: Sequence[str], platforms: Sequence[Platform]
    ) -> None:
        """Propose spellings of a name whose words are these, with what usually follows them."""
        self._name, self._words = name, words
        self._usual, self._platforms = tuple(usual), tuple(platforms)
        self.word.clear()
        self._propose()
        self.show()

    def leave_out(self, known: Sequence[str]) -> None:
        """Do not propose the names that are wanted already."""
        fresh = frozenset(name.casefold() for name in known)
        if fresh != self._known:
            self._known = fresh
            if not self.isHidden():
                self._propose()

    def _propose(self) -> None:
        typed = self.word.text().strip()
        additions = (typed,) if typed else self._usual
        made = variants(self._words, additions, self._platforms)
        fresh = [one for one in made if one.name not in self._known]
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            retire(old)
        self.buttons = {one.name: self._button(one) for one in fresh[:_MOST]}
        title = _TITLE.filled(name=self._name) if self.buttons else _NONE
        self.title.setText(say(title))
        self._place.setVisible(bool(self.buttons))

    def _button(self, variant: Variant) -> QPushButton:
        button = QPushButton(variant.name, self._place)
        button.setProperty("look", "chip")
        names = {one.key: one.label_in(language()) for one in self._platforms}
        networks = said_list(tuple(names[key] for key in variant.networks))
        said = say(_TAKES.filled(networks=networks))
        button.setToolTip(plain_hint(said))
        button.setAccessibleDescription(said)
        button.clicked.connect(self._on_chosen)
        self._flow.addWidget(button)
        button.show()
        return button

    @Slot(str)
    def _on_word(self, _words: str) -> None:
        self._propose()

    @Slot()
    def _on_chosen(self) -> None:
        pressed = self.sender()
        name = next((name for name, one in self.buttons.items() if one is pressed), "")
        if name:
            self.chosen.emit(name)

    @Slot()
    def _on_close(self) -> None:
        self.hide()
