# SPDX-License-Identifier: MIT
"""A table of marks: what holds, whose it is, where it comes from, and the way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QWidget

from cmdesk.domain.texts import mark
from cmdesk.ui import ask
from cmdesk.ui.editorial.fields import NumberField
from cmdesk.ui.editorial.figures import MarkKind, origin_words, state_words
from cmdesk.ui.editorial.words_label import WordsLabel
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import Role, plain_label

NO_LIMIT = mark("FigureMarks", "No limit")
BACK = mark("FigureMarks", "Back to the usual mark")
WHERE_FROM = mark("FigureMarks", "Where does this mark come from?")
_FIELD, _LABELS, _ICON = 92, 224, 30


class MarkTable(QWidget):
    """One line per mark; ``wanted`` carries the figure and the value (None: the usual one)."""

    wanted = Signal(str, object)
    refused = Signal(object)

    def __init__(
        self, kinds: Sequence[MarkKind], owner: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(2, 1)
        self.lines: dict[str, MarkLine] = {}
        for row, kind in enumerate(kinds):
            line = MarkLine(kind, owner, self)
            line.place(grid, row)
            line.wanted.connect(self.wanted)
            line.refused.connect(self.refused)
            self.lines[kind.figure] = line

    def show_own(self, marks: Mapping[str, int]) -> None:
        """Show the client's own values, and the usual ones for the rest."""
        for figure, line in self.lines.items():
            line.show_own(marks.get(figure))


class MarkLine(QObject):
    """One mark in the table."""

    wanted = Signal(str, object)
    refused = Signal(object)

    def __init__(self, kind: MarkKind, owner: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self._own: int | None = None
        words = say(kind.words)
        self._table = parent
        self.label = plain_label(words, parent)
        self.field = NumberField(f"{owner}: {words}", kind.most, parent)
        self.field.setFixedWidth(_FIELD)
        self.field.setPlaceholderText(say(mark("FigureMarks", "no limit")))
        self.label.setBuddy(self.field)
        self.state = WordsLabel(parent)
        self.state.setProperty("look", "muted")
        self.back = QPushButton(say(mark("FigureMarks", "Back to usual")), parent)
        self.back.setProperty("look", "link")
        self.back.setAccessibleName(f"{say(BACK)}: {words}")
        self.origin = _icon_button("question", f"{say(WHERE_FROM)} {words}", parent)
        self.origin.setToolTip(say(WHERE_FROM))
        more = say(mark("FigureMarks", "More about: {mark}").filled(mark=kind.words))
        self.more = _icon_button("more", more, parent)
        self.field.number_entered.connect(self._on_number)
        self.field.refused.connect(self.refused)
        self.back.clicked.connect(self._on_back)
        self.origin.clicked.connect(self._on_origin)
        self.more.clicked.connect(self._on_more)

    def place(self, grid: QGridLayout, row: int) -> None:
        """Take a line of the table."""
        widgets = (self.label, self.field, self.state, self.back, self.origin, self.more)
        for column, widget in enumerate(widgets):
            grid.addWidget(widget, row, column)

    def show_own(self, own: int | None) -> None:
        """Show the mark in force; None for the usual one, 0 for no limit."""
        self._own = own
        usual = None if self.kind.usual is None else self.kind.usual.value
        self.field.show_number((own or None) if own is not None else usual)
        self.state.show_words(say(state_words(self.kind, own)))
        self.back.setVisible(own is not None)

    def menu(self) -> QMenu:
        """What else can be done with the mark; the one who asks deletes it."""
        menu = QMenu(self._table)
        none = menu.addAction(say(NO_LIMIT))
        none.setObjectName("none")
        none.setEnabled(self._own != 0)
        back = menu.addAction(say(BACK))
        back.setObjectName("back")
        back.setEnabled(self._own is not None)
        menu.addAction(say(WHERE_FROM)).setObjectName("origin")
        return menu

    @Slot(object)
    def _on_number(self, number: int | None) -> None:
        usual = None if self.kind.usual is None else self.kind.usual.value
        self.wanted.emit(self.kind.figure, None if number == usual else number)

    @Slot()
    def _on_back(self) -> None:
        self.field.setFocus()  # the button goes away with the limit
        self.wanted.emit(self.kind.figure, None)

    @Slot()
    def _on_origin(self) -> None:
        ask.inform(self._table, WHERE_FROM, _as_html(say(origin_words(self.kind))))

    @Slot()
    def _on_more(self) -> None:
        menu = self.menu()
        chosen = ask.run_menu(menu, self.more.mapToGlobal(QPoint(0, self.more.height())))
        act = "" if chosen is None else chosen.objectName()
        menu.deleteLater()
        if act == "origin":
            self._on_origin()
        elif act:
            self.wanted.emit(self.kind.figure, 0 if act == "none" else None)


def _icon_button(name: str, words: str, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setProperty("look", "flat")
    button.setFixedWidth(_ICON)
    button.setAccessibleName(words)
    button.setToolTip(words)
    dress(button, name, Role.MUTED)
    return button


def _as_html(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")
