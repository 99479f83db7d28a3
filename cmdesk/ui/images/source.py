# SPDX-License-Identifier: MIT
"""Where a picture to check is taken from: chosen, dropped, or copied; and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.picture_check import common_remarks
from cmdesk.domain.texts import Text, mark
from cmdesk.services.picture_checking import ENDINGS
from cmdesk.ui import ask
from cmdesk.ui.forms.fields import PICTURES
from cmdesk.ui.forms.file_catcher import copied, paths_in
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.images.reading import FromBytes, FromFile, Picture
from cmdesk.ui.images.words import picture_words
from cmdesk.ui.theme import Role, muted_label, set_look, title_label
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.pills import note_label, problem_label

_CHOOSE = mark("ImageChecker", "Choose a picture…")
_TITLE = mark("ImageChecker", "Choose a picture to check")
_PASTE = mark("ImageChecker", "Paste")
_EMPTY = mark("ImageChecker", "Which picture shall be checked?")
_EMPTY_HINT = mark(
    "ImageChecker", "Choose it, drop it here or paste it. It stays as it is, and on this computer."
)
_NOTHING_COPIED = mark("ImageChecker", "No picture was copied. Copy one first, then paste it here.")
_SEVERAL = mark("ImageChecker", "One picture at a time: the first one is checked.")
_COPIED = mark("ImageChecker", "copied picture")


class PictureSource(QWidget):
    """The head of the checker; ``asked`` tells what to read."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = CutLabel(say(_EMPTY), self)
        self.title.setFont(title_label("", 2, self).font())
        self.facts = muted_label(say(_EMPTY_HINT), self)
        self.facts.setWordWrap(True)
        self.choose = self._button(_CHOOSE, "photo")
        self.paste = self._button(_PASTE, "copy")
        self.notes = note_label(self)
        self.problem = problem_label(self)
        self.choose.setProperty("look", "accent")
        dress(self.choose, "photo", Role.ON_ACCENT)
        self.choose.clicked.connect(self.ask_for_file)
        self.paste.clicked.connect(self.take_copied)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.paste, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.notes)

    def show_picture(self, picture: Picture) -> None:
        """Say what the picture is, and what is worth knowing of it wherever it goes."""
        self.title.show_words(picture.file.name)
        self.facts.setText(picture_words(picture.facts))
        notes = "\n".join(say(text) for text in common_remarks(picture.facts))
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        set_look(self.choose, "")
        dress(self.choose, "photo", Role.MUTED)

    def say_problem(self, text: Text | None) -> None:
        """Say why there is no picture; None when there is nothing to say."""
        self.problem.setText("" if text is None else say(text))
        self.problem.setVisible(text is not None)

    @Slot()
    def ask_for_file(self) -> None:
        """Let the user pick a file."""
        path = ask.file_to_open(self, _TITLE, PICTURES, ENDINGS)
        if path is not None:
            self.take((str(path),))

    @Slot()
    def take_copied(self) -> None:
        """Take the file, or the picture itself, that was copied last."""
        carried = copied()
        paths = paths_in(carried)
        if paths:
            self.take(paths)
        elif carried is not None and carried.hasImage():
            image = QImage(carried.imageData())
            self.say_problem(None)
            self.asked.emit(FromBytes(say(_COPIED), _as_png(image)))
        else:
            self.say_problem(_NOTHING_COPIED)

    @Slot(object)
    def take(self, paths: Sequence[str]) -> None:
        """Take the first of some files."""
        self.say_problem(_SEVERAL if len(paths) > 1 else None)
        self.asked.emit(FromFile(Path(paths[0])))

    def _button(self, words: Text, icon: str) -> QPushButton:
        button = QPushButton(say(words), self)
        button.setAutoDefault(False)
        dress(button, icon, Role.MUTED)
        return button


def _as_png(image: QImage) -> bytes:
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(made.data())
