# SPDX-License-Identifier: MIT
"""*Go back to a version*: the versions kept on this computer, and what the chosen one holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import Text, mark
from cmdesk.services.previewing import Preview
from cmdesk.ui.i18n import locale, said_size, say, sentence_case
from cmdesk.ui.theme import muted_label, plain_label, title_label
from cmdesk.ui.widgets.sheet import Sheet, wrapped

_COLUMNS = (
    mark("Versions", "Saved"),
    mark("Versions", "Posts"),
    mark("Versions", "Size"),
    mark("Versions", "Kept"),
)
_SAVED = mark("Versions", "{at:long}")
_SAVED_OTHER_YEAR = mark("Versions", "{at:full}")
_FIGURES = (1, 2)  # columns of numbers
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_IN_USE = mark(
    "Versions",
    "Whatever you choose, nothing is lost: before a version is put back, the calendar as it is now "
    "is kept as a version too, so you can go back on it here.",
)
_NOT_IN_USE = mark(
    "Versions", "A version is opened as a calendar of its own; the file itself is left as it is."
)
_FROZEN = mark(
    "Versions",
    "The file was changed outside cmdesk or is slightly damaged: until that is settled, no version "
    "is thinned out.",
)
_UNREADABLE = mark("Versions", "This version cannot be read")
_READING = Preview("", (), mark("Versions", "Reading this version…"), (), 0)


class Wish(StrEnum):
    """What is to be done with the chosen version."""

    COPY = "copy"
    PUT_BACK = "put_back"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version in the list: when it was saved (local clock), its posts if known, why kept."""

    at: datetime
    posts: int | None
    size: int
    why: Text


class Previews(Protocol):
    """Who reads a version, when it is chosen."""

    def preview(self, index: int) -> Preview | None:
        """What the version holds; None while it is being read. Raises FileProblem."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What the dialog is about: the file, whether it is open here, and what holds of it."""

    file: str
    in_use: bool = True
    frozen: bool = False


class VersionsDialog(QDialog):
    """The versions, the latest first; ``wish`` and ``chosen`` tell what was decided.

    ``compare_asked`` carries the index of a version to compare with the present.
    """

    compare_asked = Signal(object)

    def __init__(
        self,
        offer: Offer,
        lines: Sequence[VersionLine],
        previews: Previews,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._previews = previews
        self.wish: Wish | None = None
        self.setWindowTitle(say(mark("Versions", "Go back to a version")))
        self.resize(1040, 600)
        title = title_label(say(_title(offer)), 2, self)
        title.setWordWrap(True)
        about = muted_label(say(_IN_USE if offer.in_use else _NOT_IN_USE), self)
        about.setWordWrap(True)
        self.table = _table(lines, self)
        self.table.currentCellChanged.connect(self._on_current_changed)
        self.sheet = Sheet(parent=self)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._counts = muted_label("", self)
        self._counts.setWordWrap(True)
        self._more = muted_label("", self)
        for label in (self._counts, self._words, self._more):
            self.sheet.body.addWidget(label)
        self.sheet.body.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.table, 6)
        middle.addWidget(self.sheet, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(about)
        if offer.frozen:
            told = plain_label(say(_FROZEN), self)
            told.setProperty("look", "attention")
            column.addWidget(wrapped(told))
        column.addLayout(middle, 1)
        column.addLayout(self._foot(offer))
        self.table.setCurrentCell(0, 0)
        self.table.setFocus()

    @property
    def chosen(self) -> int:
        """The index of the version that is chosen."""
        return self.table.currentRow()

    @property
    def preview_words(self) -> str:
        """What is said of the chosen version, for a reader."""
        labels = (self.sheet.title, self._counts, self._words, self._more)
        return "\n".join(label.text() for label in labels if label.text())

    def _foot(self, offer: Offer) -> QHBoxLayout:
        self.compare_button = QPushButton(say(mark("Versions", "Compare with now…")), self)
        self.look_button = QPushButton(say(mark("Versions", "Look at it")), self)
        self.copy_button = QPushButton(say(mark("Versions", "Restore as a copy…")), self)
        self.back_button = QPushButton(say(mark("Versions", "Put back in place")), self)
        cancel = QPushButton(say(mark("Versions", "Cancel")), self)
        self.compare_button.clicked.connect(self._on_compare)
        self.look_button.clicked.connect(self._on_look)
        self.copy_button.clicked.connect(self._on_copy)
        self.back_button.clicked.connect(self._on_back)
        cancel.clicked.connect(self.reject)
        first = self.back_button if offer.in_use else self.copy_button
        first.setProperty("look", "accent")
        self.compare_button.setVisible(offer.in_use)
        self.back_button.setVisible(offer.in_use)
        foot = QHBoxLayout()
        foot.addWidget(self.compare_button)
        foot.addWidget(self.look_button)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.back_button)
        for button in (self.compare_button, self.look_button, cancel, self.copy_button):
            button.setAutoDefault(False)
        self.back_button.setAutoDefault(False)  # Enter in the list changes nothing
        return foot

    def _show(self, found: Preview) -> None:
        self.sheet.set_title(say(found.title))
        counts = (f"{say(kind)} {locale().toString(n)}" for kind, n in found.counts)
        self._counts.setText(" · ".join((found.client, *counts)))
        self._words.setText("\n".join(sentence_case(say(line)) for line in found.lines))
        more = mark("Versions", "and %n more", "", 1).filled(n=found.more)
        self._more.setText(say(more) if found.more else "")

    @Slot(int, int, int, int)
    def _on_current_changed(self, row: int, _column: int, _before: int, _other: int) -> None:
        if row < 0:
            return
        readable = False
        try:
            found = self._previews.preview(row)
            readable = found is not None
            self._show(_READING if found is None else found)
        except FileProblem as problem:
            self._show(Preview("", (), _UNREADABLE, (problem.text,), 0))
        for button in (self.compare_button, self.look_button, self.copy_button, self.back_button):
            button.setEnabled(readable)

    @Slot(object)
    def look_again(self, index: int) -> None:
        """Show what a version holds that took long to read, if it is still the chosen one."""
        if index == self.chosen:
            self._on_current_changed(index, 0, 0, 0)

    def _decide(self, wish: Wish) -> None:
        self.wish = wish
        self.accept()

    @Slot()
    def _on_compare(self) -> None:
        self.compare_asked.emit(self.chosen)

    @Slot()
    def _on_look(self) -> None:
        self._decide(Wish.LOOK)

    @Slot()
    def _on_copy(self) -> None:
        self._decide(Wish.COPY)

    @Slot()
    def _on_back(self) -> None:
        self._decide(Wish.PUT_BACK)


def _title(offer: Offer) -> Text:
    return mark("Versions", "Earlier versions of “{file}”, kept on this computer").filled(
        file=offer.file
    )


def _table(lines: Sequence[VersionLine], parent: QWidget) -> QTableWidget:
    table = QTableWidget(len(lines), len(_COLUMNS), parent)
    table.setAccessibleName(say(mark("Versions", "Versions")))
    table.setHorizontalHeaderLabels([say(words) for words in _COLUMNS])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in range(len(_COLUMNS) - 1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
    for column in _FIGURES:
        head = table.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(_RIGHT)
    for row, line in enumerate(lines):
        posts = "?" if line.posts is None else locale().toString(line.posts)
        size = said_size(line.size)
        saved = _SAVED if line.at.year == lines[0].at.year else _SAVED_OTHER_YEAR
        words = (sentence_case(say(saved.filled(at=line.at))), posts, size, say(line.why))
        for column, cell in enumerate(words):
            item = QTableWidgetItem(cell)
            if column in _FIGURES:
                item.setTextAlignment(_RIGHT)
            item.setToolTip(cell)
            table.setItem(row, column, item)
    return table
