# SPDX-License-Identifier: MIT
"""What is said of one picture: what it shows, the people on it, and its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Image, Permission
from cmdesk.domain.texts import Text, mark
from cmdesk.services.pictures import Look, name_of
from cmdesk.ui.forms.fields import CalmCombo, DayField
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.sheet import wrapped

_PERMISSIONS: tuple[tuple[Permission, Text], ...] = (
    (Permission.NOT_NEEDED, mark("PictureDetails", "no permission needed")),
    (Permission.RECEIVED, mark("PictureDetails", "they agreed on")),
    (Permission.TO_ASK, mark("PictureDetails", "still to ask")),
)
_ALT = mark("PictureDetails", "What it shows")
_ALT_HINT = mark("PictureDetails", "for who cannot see it: two loaves on a wooden counter")
_PEOPLE = mark("PictureDetails", "People on it")


class PictureDetails(QWidget):
    """The fields of the chosen picture.

    ``edited`` when something of it was changed, ``moved`` by how many places, ``removed``, and
    ``sought`` when its file is to be found again.
    """

    edited = Signal()
    moved = Signal(object)
    removed = Signal()
    sought = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = Image(path="")
        self._today = today
        self.name = CutLabel("", self)
        self.left = self._button(mark("PictureDetails", "Move left"), "chevron_left")
        self.right = self._button(mark("PictureDetails", "Move right"), "chevron_right")
        self.remove = QPushButton(say(mark("PictureDetails", "Remove this picture")), self)
        self.remove.setProperty("look", "link")
        self.remove.setAutoDefault(False)
        self.alt = QLineEdit(self)
        self.alt.setAccessibleName(say(_ALT))
        self.alt.setPlaceholderText(say(_ALT_HINT))
        self.permission = CalmCombo(self)
        self.permission.setAccessibleName(say(_PEOPLE))
        for one, words in _PERMISSIONS:
            self.permission.addItem(say(words), one.value)
        self.day = DayField(today, self)
        self.day.edit.setAccessibleName(say(mark("PictureDetails", "Day they agreed")))
        self.day.edit.setPlaceholderText(say(mark("PictureDetails", "day not known")))
        self.note = wrapped(QLabel("", self))
        self.note.setTextFormat(Qt.TextFormat.PlainText)  # it names a file
        self.note.setProperty("look", "attention")
        self.find_again = QPushButton(say(mark("PictureDetails", "Find it again…")), self)
        self.find_again.setAutoDefault(False)
        self._lay_out()
        self.left.clicked.connect(self._on_left)
        self.right.clicked.connect(self._on_right)
        self.remove.clicked.connect(self.removed)
        self.find_again.clicked.connect(self.sought)
        self.alt.textEdited.connect(self._on_edited)
        self.permission.activated.connect(self._on_permission)
        self.day.edit.textChanged.connect(self._on_edited)

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in the order one reads it."""
        buttons = (self.left, self.right, self.remove, self.find_again)
        return (*buttons, self.alt, self.permission, self.day.edit, self.day.button)

    def image(self) -> Image:
        """The picture with what its fields hold; a day that is none is not known."""
        permission = Permission(self.permission.currentData())
        day = None
        if permission is Permission.RECEIVED:
            try:
                day = self.day.day()
            except WrongInput:
                day = None
        alt = self.alt.text().strip()
        return replace(self._image, alt=alt, permission=permission, permission_day=day)

    def check(self) -> None:
        """Raise WrongInput when the day cannot be read."""
        if self.permission.currentData() == Permission.RECEIVED.value:
            self.day.day()

    def show_image(self, image: Image, look: Look | None, place: tuple[int, int]) -> None:
        """Show a picture, what was found of its file, and that it is the nth of how many."""
        number, count = place
        with QSignalBlocker(self.day.edit):
            if replace(image, preview="") != replace(self._image, preview=""):
                self.alt.setText(image.alt)
                self.permission.setCurrentIndex(self.permission.findData(image.permission.value))
                self.day.set_day(image.permission_day)
        self._image = image
        self.name.show_words(name_of(image.path))
        self.left.setEnabled(number > 1)
        self.right.setEnabled(number < count)
        note = say(look.note) if look is not None and look.note is not None else ""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.find_again.setVisible(look is not None and not look.there)
        self._show_day()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.name, 1)
        for button in (self.left, self.right, self.remove):
            head.addWidget(button)
        people = QHBoxLayout()
        people.setSpacing(8)
        people.addWidget(self.permission)
        people.addWidget(self.day, 1)
        people.addStretch(0)
        gone = QHBoxLayout()
        gone.setSpacing(8)
        gone.addWidget(self.note, 1)
        gone.addWidget(self.find_again, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addLayout(gone, 1, 0, 1, 2)
        for line, (words, field) in enumerate(((_ALT, self.alt), (_PEOPLE, self.permission)), 2):
            label = muted_label(say(words), self)
            label.setBuddy(field)
            grid.addWidget(label, line, 0)
        grid.addWidget(self.alt, 2, 1)
        grid.addLayout(people, 3, 1)

    def _button(self, words: Text, icon: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("look", "flat")
        button.setAutoDefault(False)
        button.setAccessibleName(say(words))
        button.setToolTip(say(words))
        dress(button, icon)
        return button

    def _show_day(self) -> None:
        self.day.setVisible(self.permission.currentData() == Permission.RECEIVED.value)

    @Slot()
    def _on_permission(self) -> None:
        """Offer the present day when they have agreed."""
        if self.permission.currentData() == Permission.RECEIVED.value and not self.day.edit.text():
            with QSignalBlocker(self.day.edit):
                self.day.set_day(self._today)
        self._show_day()
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        self._image = self.image()  # so that showing it leaves alone what is being typed
        self.edited.emit()

    @Slot()
    def _on_left(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _on_right(self) -> None:
        self.moved.emit(1)
