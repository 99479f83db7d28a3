# SPDX-License-Identifier: MIT
"""The pictures of a post: added, dropped or pasted, put in order, and told about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.records import Image, Permission
from cmdesk.domain.texts import Text, mark
from cmdesk.services.pictures import Look, file_of, name_of
from cmdesk.ui import ask
from cmdesk.ui.forms.fields import PICTURE_ENDINGS, PICTURES
from cmdesk.ui.forms.file_catcher import FileCatcher, copied, paths_in
from cmdesk.ui.forms.looking import Looking, Seen
from cmdesk.ui.forms.picture_button import PictureButton
from cmdesk.ui.forms.picture_details import PictureDetails
from cmdesk.ui.forms.thumbnails import pixmap_of
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.sheet import wrapped

_ADD = mark("PicturesField", "Add a picture…")
_HINT = mark("PicturesField", "or drop it here")
_NO_FILE = mark(
    "PicturesField",
    "The picture you copied is not in a file yet. Save it among your photos, then add it from "
    "there.",
)
_TITLE = mark("PicturesField", "Add a picture")
_FIND = mark("PicturesField", "Find “{name}” again")


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where pictures are looked for: a relative path begins at ``folder``, the document's."""

    today: date
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A picture of the post and what was found of its file; None while it is looked at."""

    number: int
    image: Image
    look: Look | None = None
    added: bool = False  # here and now, so that it goes again when it is no picture


class PicturesField(QWidget):
    """Several pictures in their order; ``changed`` when one was added, changed or taken away."""

    changed = Signal()

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[_Entry] = []
        self._last_number = 0
        self._chosen = 0
        self.buttons: list[PictureButton] = []
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._on_toggled)
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row, 6)
        self.details = PictureDetails(shelf.today, self)
        self.add_button = QPushButton(say(_ADD), self)
        self.add_button.setAutoDefault(False)
        dress(self.add_button, "photo")
        self.add_button.clicked.connect(self._on_add)
        self.details.edited.connect(self._on_edited)
        self.details.moved.connect(self._on_moved)
        self.details.removed.connect(self._on_removed)
        self.details.sought.connect(self._on_sought)
        self.problem = wrapped(QLabel("", self))
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("look", "attention")
        self.hint = muted_label(say(_HINT), self)
        self.looking = Looking(shelf.folder, self)
        self.looking.seen.connect(self._on_seen)
        self._catcher = FileCatcher(self)
        self._catcher.caught.connect(self.add)
        self.watch()
        self._lay_out()
        self._show()

    def images(self) -> tuple[Image, ...]:
        """The pictures in their order."""
        return tuple(entry.image for entry in self._entries)

    def watch(self) -> None:
        """Take the files that come down here, before whoever watched until now."""
        for widget in (self, self.details.alt, self.details.day.edit):
            self._catcher.watch(widget)

    def check(self) -> None:
        """Raise WrongInput when a day that was written is none."""
        if self._entries:
            self.details.check()

    def show_images(self, images: Sequence[Image]) -> None:
        """Show these pictures, the first one chosen, and look for their files."""
        self._entries = [self._entry(image) for image in images]
        self._chosen = 0
        self.problem.setText("")
        self._show()
        for entry in self._entries:
            self.looking.ask(entry.number, entry.image)

    @Slot(object)
    def add(self, paths: Sequence[str]) -> None:
        """Put files behind the others; what turns out to be no picture goes again, and is told."""
        known = {entry.image.path for entry in self._entries}
        wanted = (path for path in dict.fromkeys(paths) if path not in known)
        new = [self._entry(Image(path=path), added=True) for path in wanted]
        self.problem.setText("")
        if new:
            self._chosen = len(self._entries)
            self._entries += new
            for entry in new:
                self.looking.ask(entry.number, entry.image)
            self._tell()
        else:
            self._show()

    def _entry(self, image: Image, *, added: bool = False) -> _Entry:
        self._last_number += 1
        return _Entry(self._last_number, image, added=added)

    def _lay_out(self) -> None:
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.add_button)
        adding.addWidget(self.hint)
        adding.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(adding)
        column.addWidget(self._row)
        column.addWidget(self.details)
        column.addWidget(self.problem)
        self.setFocusProxy(self.add_button)

    def _show(self) -> None:
        """Bring buttons and details to the entries."""
        self._chosen = max(0, min(self._chosen, len(self._entries) - 1))
        while len(self.buttons) > len(self._entries):
            button = self.buttons.pop()
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self.buttons) < len(self._entries):
            button = PictureButton(self._row)
            button.moved.connect(self._on_moved)
            button.removed.connect(self._on_removed)
            self._group.addButton(button)
            self._flow.addWidget(button)
            self.buttons.append(button)
            button.show()
            _order_tabs((self.add_button, *self.buttons, *self.details.stops()))
        for place, (entry, button) in enumerate(zip(self._entries, self.buttons, strict=True)):
            button.show_picture(pixmap_of(entry.image), sign=_needs_attention(entry))
            button.setAccessibleName(_spoken(entry, place + 1, len(self._entries)))
            button.setToolTip(plain_hint(name_of(entry.image.path)))
            button.setChecked(place == self._chosen)
        self._row.setVisible(bool(self._entries))
        self._row.updateGeometry()
        self.details.setVisible(bool(self._entries))
        self.hint.setVisible(not self._entries)
        self.problem.setVisible(bool(self.problem.text()))
        if self._entries:
            entry = self._entries[self._chosen]
            stands = (self._chosen + 1, len(self._entries))
            self.details.show_image(entry.image, entry.look, stands)

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _say_problem(self, text: Text) -> None:
        said = say(text)
        before = self.problem.text()
        self.problem.setText(f"{before}\n{said}" if before and said not in before else said)
        self.problem.show()

    @Slot(object)
    def _on_seen(self, seen: Seen) -> None:
        """Keep the preview that was made; what was just added and is no picture goes."""
        place = next((n for n, one in enumerate(self._entries) if one.number == seen.number), None)
        if place is None:
            return  # taken away meanwhile
        entry, look = self._entries[place], seen.look
        if entry.added and not look.fits and look.note is not None:
            del self._entries[place]
            self._chosen -= place < self._chosen  # the chosen picture stays it
            self._say_problem(look.note)
            self._tell()
            return
        image = replace(entry.image, preview=look.preview or entry.image.preview)
        self._entries[place] = replace(entry, image=image, look=look)
        self._tell()

    @Slot(object, bool)
    def _on_toggled(self, button: PictureButton, checked: bool) -> None:
        if checked and button in self.buttons and self.buttons.index(button) != self._chosen:
            self._chosen = self.buttons.index(button)
            self._show()

    @Slot()
    def _on_add(self) -> None:
        self.add([str(path) for path in ask.files_to_open(self, _TITLE, PICTURES, PICTURE_ENDINGS)])

    @Slot()
    def _on_edited(self) -> None:
        entry = self._entries[self._chosen]
        self._entries[self._chosen] = replace(entry, image=self.details.image())
        self._tell()

    @Slot(object)
    def _on_moved(self, step: int) -> None:
        """Exchange the chosen picture with a neighbour; the keyboard stays with it."""
        target = self._chosen + step
        if not 0 <= target < len(self._entries):
            return
        entries, focused = self._entries, self.buttons[self._chosen].hasFocus()
        entries[self._chosen], entries[target] = entries[target], entries[self._chosen]
        self._chosen = target
        self._tell()
        if focused:
            self.buttons[target].setFocus()

    @Slot()
    def _on_removed(self) -> None:
        if not self._entries:
            return
        focused = self.buttons[self._chosen].hasFocus()
        del self._entries[self._chosen]
        self._tell()
        if self.buttons and focused:
            self.buttons[self._chosen].setFocus()
        elif not self.buttons:
            self.add_button.setFocus()

    @Slot()
    def _on_sought(self) -> None:
        """Take the file that is shown for the missing one, and its neighbours from its folder."""
        entry = self._entries[self._chosen]
        title = _FIND.filled(name=name_of(entry.image.path))
        found = ask.file_to_open(self, title, PICTURES, PICTURE_ENDINGS)
        if found is None:
            return
        for place, one in enumerate(self._entries):
            there = one.look is None or one.look.there
            path = str(found.parent / name_of(one.image.path))
            if one.number == entry.number:
                self._look_again(place, str(found))
            elif not there and file_of(path, None) is not None:
                self._look_again(place, path)
        self._tell()

    def _look_again(self, place: int, path: str) -> None:
        """Take another file for a picture; its preview stays until there is a new one."""
        again = self._entry(replace(self._entries[place].image, path=path))
        self._entries[place] = again
        self.looking.ask(again.number, replace(again.image, preview=""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste adds the copied files, or those whose paths were copied as text."""
        if not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)
            return
        carried = copied()
        paths = paths_in(carried)
        if paths:
            self.add(paths)
        elif carried is not None and carried.hasImage():
            self._say_problem(_NO_FILE)


def _needs_attention(entry: _Entry) -> bool:
    """True when its file is to be found again, cannot be shown, or its people are to be asked."""
    noted = entry.look is not None and entry.look.note is not None
    return noted or entry.image.permission is Permission.TO_ASK


def _spoken(entry: _Entry, number: int, count: int) -> str:
    """What a screen reader says of a picture."""
    words = mark("PicturesField", "Picture {number} of {count}: {name}").filled(
        number=number, count=count, name=name_of(entry.image.path)
    )
    note = entry.look.note if entry.look is not None else None
    return ". ".join(say(part) for part in (words, note) if part is not None)


def _order_tabs(stops: Sequence[QWidget]) -> None:
    """From the button that adds to the pictures, then to what is told of the chosen one."""
    # Qt takes a new button to the end of the window's round, and nothing but a widget that
    # takes the keyboard itself can have another one put behind it.
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
