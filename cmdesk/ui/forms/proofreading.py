# SPDX-License-Identifier: MIT
"""Spelling in the text fields of a form: marks, corrections at the word, F7 to the next one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from cmdesk.config.settings import load_settings
from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.records import Channel, Client, Pillar
from cmdesk.domain.texts import mark
from cmdesk.domain.words import Word, spelt_alike
from cmdesk.services.spelling import Speller, add_word, speller_of
from cmdesk.ui import ask
from cmdesk.ui.forms.post_text import PostText
from cmdesk.ui.forms.spelling_marks import SpellingMarks, chosen
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument

KEYS = "F7"
_AFTER = 100  # ms: the form is painted first, for the first dictionary takes a moment
_NOTHING = mark("Proofreading", "No unknown word here.")
_ADD = mark("Proofreading", "Add “{word}” to our own words")


def proofread(form: QWidget, document: OpenDocument) -> Proofreading | None:
    """Check the texts of a form in the language of the posts, unless the user wants none of it."""
    fields = form.findChildren(PostText)
    return Proofreading(fields, document, form) if load_settings().spelling and fields else None


class Proofreading(QObject):
    """Belongs to a form; its ``marks`` are there once the dictionary is loaded."""

    def __init__(self, fields: list[PostText], document: OpenDocument, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._fields = fields
        self._document = document
        self._speller: Speller | None = None
        self._ignored: set[str] = set()
        self.marks: dict[PostText, SpellingMarks] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(_AFTER)

    @Slot()
    def _on_time(self) -> None:
        """A form that was closed at once may outlive its document by a moment."""
        if self._form.isVisible():
            self.begin()

    def begin(self) -> None:
        """Load the dictionary and mark the texts; without a dictionary nothing happens."""
        self._timer.stop()
        self._speller = self._new_speller()
        if self._speller is None or self.marks:
            return
        self.marks = {field: SpellingMarks(field, self._misspelt) for field in self._fields}
        for field in self._fields:
            field.installEventFilter(self)
            field.viewport().installEventFilter(self)
        QShortcut(QKeySequence(KEYS), self._form).activated.connect(self._on_next)
        self._document.changed.connect(self._on_changed)

    def _new_speller(self) -> Speller | None:
        with self._document.reading() as reader:
            channels, pillars = reader.all(Channel), reader.all(Pillar)
        names = [text for one in channels for text in (one.name, one.handle)]
        return speller_of(self._document.client, [*names, *(one.name for one in pillars)])

    def _misspelt(self, text: str) -> list[Word]:
        found = () if self._speller is None else self._speller.misspelt(text)
        return [word for word in found if spelt_alike(word.text) not in self._ignored]

    def _look_again(self) -> None:
        for marks in self.marks.values():
            marks.rehighlight()

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, _origin: object) -> None:
        if changes.of(Client):
            self._speller = self._new_speller()
            self._look_again()

    @Slot()
    def _on_next(self) -> None:
        """Choose the next unknown word, in this text or in those that follow it."""
        shown = [field for field in self._fields if field.isVisible()]
        here = next((n for n, field in enumerate(shown) if field.hasFocus()), None)
        order, start = shown, -1
        if here is not None:
            order = [*shown[here:], *shown[:here], shown[here]]
            start = shown[here].textCursor().selectionEnd()
        for field in order:
            found = self.marks[field].next_after(start)
            start = -1
            if found is not None:
                field.setTextCursor(found)
                field.setFocus()
                field.ensureCursorVisible()
                return
        if shown:
            field = shown[here or 0]
            at = field.viewport().mapToGlobal(field.cursorRect().bottomLeft())
            QToolTip.showText(at, say(_NOTHING), field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer corrections at an unknown word, for the pointer's menu and the keyboard's."""
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        field = next((one for one in self.marks if watched in (one, one.viewport())), None)
        if field is None:
            return False
        by_keys = watched is field
        cursor = field.textCursor() if by_keys else field.cursorForPosition(event.pos())
        word = self.marks[field].word_at(cursor)
        if word is not None:
            below = field.viewport().mapToGlobal(field.cursorRect(cursor).bottomLeft())
            self._offer(field, chosen(cursor, word), below if by_keys else event.globalPos())
        return word is not None

    def _offer(self, field: PostText, cursor: QTextCursor, at: QPoint) -> None:
        """Ask what to do with a word, over what can be done in any text."""
        word = cursor.selectedText()
        menu = field.createStandardContextMenu()
        usual = menu.actions()[0]
        speller = self._speller
        suggestions = () if speller is None else speller.suggestions(word)
        proposed = [_inserted(menu, usual, one) for one in suggestions]
        if not proposed:
            none = _inserted(menu, usual, say(mark("Proofreading", "No suggestion")))
            none.setEnabled(False)
        menu.insertSeparator(usual)
        add = _inserted(menu, usual, say(_ADD.filled(word=word)))
        ignore = _inserted(menu, usual, say(mark("Proofreading", "Ignore it here")))
        menu.insertSeparator(usual)
        answer = ask.run_menu(menu, at)
        menu.deleteLater()
        if answer in proposed:
            cursor.insertText(suggestions[proposed.index(answer)])
            field.setTextCursor(cursor)
        elif answer is add:
            edit = add_word(self._document.client, word)
            if edit is not None:
                self._document.run(edit, self)
        elif answer is ignore:
            self._ignored.add(spelt_alike(word))
            self._look_again()


def _inserted(menu: QMenu, before: QAction, words: str) -> QAction:
    """A new action of a menu, over another one."""
    action = QAction(words.replace("&", "&&"), menu)
    menu.insertAction(before, action)
    return action
