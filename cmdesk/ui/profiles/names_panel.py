# SPDX-License-Identifier: MIT
"""The names we want on the networks: ours, free when last looked at, or taken by somebody."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.handle_variants import letters_of
from cmdesk.domain.records import Standing
from cmdesk.domain.texts import Text, mark
from cmdesk.services.names import (
    LONGEST,
    NameRow,
    add_wanted_name,
    names_table,
    names_to_protect,
    own_networks,
    remove_wanted_name,
    set_standing,
    usual_additions,
    words_of_name,
)
from cmdesk.services.platforms import platform_of
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.editorial.rows import order_tabs, retire, stops_of
from cmdesk.ui.i18n import language, say
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.name_card import NameCard
from cmdesk.ui.profiles.name_variants import NameVariants
from cmdesk.ui.theme import Role, muted_label
from cmdesk.ui.widgets.sheet import Sheet, wrapped

TITLE = mark("NamesPanel", "Names to protect")
_EMPTY = mark(
    "NamesPanel",
    "The name under which people look for you: have it everywhere, in one spelling, before "
    "somebody else does.",
)
_ADD_OURS = mark("NamesPanel", "Add “{name}”")
_REMOVED = mark("NamesPanel", "“{name}” was removed.")
_LEFT = mark("NamesPanel", "%n to protect", "", 1)


class NamesPanel(QWidget):
    """A sheet with a card per wanted name."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._rows: tuple[NameRow, ...] = ()
        self._offers_undo, self._removed = False, ""
        self.cards: dict[str, NameCard] = {}
        self.sheet = Sheet(say(TITLE), parent=self)
        self.empty = wrapped(muted_label(say(_EMPTY), self))
        self.first = QPushButton(self)
        dress(self.first, "plus")
        self.first.clicked.connect(self._on_first)
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self.variants = NameVariants(self)
        self.variants.chosen.connect(self._on_add)
        self.notice = Notice(self)
        self.notice.undo_wanted.connect(document.undo_stack.undo)
        self.word = QLineEdit(self)
        self.word.setMaxLength(4 * LONGEST)
        self.word.setAccessibleName(say(mark("NamesPanel", "A name to have")))
        self.word.setPlaceholderText(say(mark("NamesPanel", "a name or address")))
        self.word.returnPressed.connect(self._on_word)
        self.add = QPushButton(say(mark("NamesPanel", "Add")), self)
        self.add.clicked.connect(self._on_word)
        self._lay_out()
        self.refresh()

    @property
    def to_protect(self) -> int:
        """How many names may still be lost on a network we use."""
        return names_to_protect(self._rows)

    def refresh(self) -> None:
        """Read the names again."""
        with self._document.reading() as reader:
            self._rows = names_table(reader, self._document.platforms, self._document.today())
        had_keyboard = False
        if self._offers_undo:
            self._offers_undo = False
            had_keyboard = self.notice.undo.hasFocus()
            self.notice.clear()
        self._keep_cards()
        if had_keyboard:
            self.bring(self._removed)
        ours = self._our_name()
        self.empty.setVisible(not self._rows)
        self.first.setVisible(not self._rows and bool(ours))
        self.first.setText(say(_ADD_OURS.filled(name=ours)).replace("&", "&&"))
        left = self.to_protect
        self.sheet.set_title(say(TITLE), say(_LEFT.filled(n=left)) if left else "")
        self.variants.leave_out([row.name for row in self._rows])

    def show_channel(self, channel_id: str | None) -> None:
        """Names are the same whatever channel is looked at: nothing to turn to."""
        del channel_id

    def bring(self, name_id: str) -> bool:
        """Unfold a name and put the keyboard on it; False when it is not here."""
        card = self.cards.get(name_id)
        if card is None:
            return False
        card.unfold(open_=True)
        card.name.setFocus()
        return True

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.first)
        first.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.word, 1)
        row.addWidget(self.add)
        body = self.sheet.body
        body.addWidget(self.empty)
        body.addLayout(first)
        body.addLayout(self._column)
        body.addWidget(self.variants)
        body.addWidget(self.notice)
        body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)

    def _keep_cards(self) -> None:
        wanted = [row.id for row in self._rows]
        for gone in [one for one in self.cards if one not in wanted]:
            retire(self.cards.pop(gone))
        for place, row in enumerate(self._rows):
            card = self.cards.get(row.id)
            if card is None:
                card = self.cards[row.id] = self._card(row.id)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
                card.show()
            card.show_row(row)
        stops = (stop for one in wanted for stop in self.cards[one].stops())
        last = (*stops_of(self.variants), self.notice.undo, self.word, self.add)
        order_tabs([self.first, *stops, *last])

    def _card(self, name_id: str) -> NameCard:
        card = NameCard(name_id, self._network, self.sheet)
        card.seen.connect(self._on_seen)
        card.removal_wanted.connect(self._on_removal)
        card.variants_wanted.connect(self._on_variants)
        card.others_wanted.connect(self.refresh)
        return card

    def _network(self, key: str) -> str:
        return platform_of(self._document.platforms, key).label_in(language())

    def _our_name(self) -> str:
        return "".join(letters_of(self._document.client.name))

    def _refuse(self, problem: Text) -> None:
        self._offers_undo = False
        self.notice.say(problem)

    @Slot()
    def _on_first(self) -> None:
        self._on_add(self._our_name())

    @Slot()
    def _on_word(self) -> None:
        if self.word.text().strip() and self._on_add(self.word.text()):
            self.word.clear()
            self.word.setFocus()

    @Slot(str)
    def _on_add(self, written: str) -> bool:
        self.notice.clear()
        try:
            with self._document.reading() as reader:
                wanted, edit = add_wanted_name(reader, self._document.platforms, written)
        except WrongInput as problem:
            self._refuse(problem.text)
            return False
        done = self._document.run(edit, self)
        self.refresh()
        if done and len(self._rows) == 1:
            self.bring(wanted.id)
        return done

    @Slot(str, str, object)
    def _on_seen(self, name_id: str, platform: str, standing: Standing) -> None:
        today = self._document.today()
        row = next((one for one in self._rows if one.id == name_id), None)
        cell = None if row is None else row.cell(platform)
        # Said again on another day it is a fresh look; on the same day it is taken back.
        taken_back = cell is not None and (cell.standing, cell.day) == (standing, today)
        with self._document.reading() as reader:
            wanted = None if taken_back else standing
            edit = set_standing(reader, name_id, platform, wanted, today)
        self._document.run(edit, self)
        self.refresh()

    @Slot(str)
    def _on_removal(self, name_id: str) -> None:
        name = next((row.name for row in self._rows if row.id == name_id), "")
        with self._document.reading() as reader:
            edit = remove_wanted_name(reader, name_id)
        done = self._document.run(edit, self)
        self.refresh()
        if done:
            self.notice.say(_REMOVED.filled(name=name), Role.NOTE, undo=True)
            self._offers_undo, self._removed = True, name_id
            self.notice.undo.setFocus()

    @Slot(str)
    def _on_variants(self, name: str) -> None:
        client = self._document.client
        with self._document.reading() as reader:
            networks = own_networks(reader, self._document.platforms)
        words = words_of_name(client, name)
        self.variants.show_for(name, words, usual_additions(client), networks)
        self.variants.word.setFocus()
