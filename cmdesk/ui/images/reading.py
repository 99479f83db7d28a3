# SPDX-License-Identifier: MIT
"""A picture decoded for the checker, off the window's thread when that takes long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage, QImageIOHandler

from cmdesk.domain.errors import UserError
from cmdesk.domain.picture_check import HEIC, PictureFacts
from cmdesk.services.camera_place import tells_position
from cmdesk.services.picture_checking import (
    PictureFile,
    damaged,
    picture_in,
    read_picture_file,
    too_many_pixels,
)
from cmdesk.services.pictures import TooLarge
from cmdesk.ui.jobs import JobLine
from cmdesk.ui.picture_reading import plain_copy, read_upright, reading

SHOWN: Final = 1600  # pixels of the longer side that are shown
PATIENCE_MS: Final = 300  # what the window waits for before it says that it waits
_SIDEWAYS: Final = QImageIOHandler.Transformation.TransformationRotate90


@dataclass(frozen=True)
class Picture:
    """A picture to check: its file, what is known of it, and how it looks; HEIC has no look."""

    file: PictureFile
    facts: PictureFacts
    shown: QImage


@dataclass(frozen=True, slots=True)
class FromFile:
    """Reads and decodes a file; called on the pool's thread."""

    path: Path

    def __call__(self) -> Picture:
        """The picture; raises WrongInput in words for what is none."""
        return picture_of(read_picture_file(self.path))


@dataclass(frozen=True, slots=True)
class FromBytes:
    """Decodes what was copied; called on the pool's thread."""

    name: str
    content: bytes

    def __call__(self) -> Picture:
        """The picture; raises WrongInput in words for what is none."""
        return picture_of(picture_in(self.name, self.content))


def picture_of(file: PictureFile) -> Picture:
    """The picture in a file; raises WrongInput in words when it cannot be decoded."""
    if file.format == HEIC:
        return Picture(file, PictureFacts(0, 0, len(file.content), HEIC), QImage())
    size, animated = _measured(file)
    try:
        image = read_upright(file.content, SHOWN)
    except TooLarge:
        raise too_many_pixels(file.name) from None
    if image.isNull() or size.isEmpty():
        raise damaged(file.name)
    facts = PictureFacts(
        width=size.width(),
        height=size.height(),
        bytes=len(file.content),
        format=file.format,
        animated=animated,
        has_position=tells_position(file.content),
        transparent=_is_transparent(image),
    )
    return Picture(file, facts, plain_copy(image))


class PictureReading(QObject):
    """Reads one picture at a time; what was asked for last counts.

    ``read`` tells of a ``Picture``, ``refused`` of the UserError why there is none, ``waited``
    that it takes longer. A reading that was given up tells nothing.
    """

    read = Signal(object)
    refused = Signal(object)
    waited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = JobLine(self)
        self._line.ended.connect(self._on_ended)
        self._line.broke.connect(self._on_broke)
        self._next: Callable[[], Picture] | None = None
        self._given_up = False

    @property
    def busy(self) -> bool:
        """True while a picture that is wanted is being read."""
        return self._next is not None or (self._line.running and not self._given_up)

    def ask(self, source: Callable[[], Picture]) -> None:
        """Read this one now, or when the one that nobody wants any more is done."""
        if self._line.running:
            self._given_up, self._next = True, source
            self.waited.emit()
            return
        self._given_up, self._next = False, None
        self._line.start(source)
        if not self._line.finished_within(PATIENCE_MS):
            self.waited.emit()

    def give_up(self) -> None:
        """Want nothing any more; what is being decoded ends by itself, untold."""
        self._given_up, self._next = True, None

    def close(self) -> None:
        """Stop, waiting for what is being decoded."""
        self.give_up()
        self._line.close()

    def finish(self) -> None:
        """Wait until what was asked for is told."""
        while self._line.running:
            self._line.finish()

    def _go_on(self) -> None:
        if self._next is not None:
            source, self._next = self._next, None
            self._given_up = False
            self._line.start(source)

    @Slot(object)
    def _on_ended(self, picture: Picture) -> None:
        if not self._given_up:
            self.read.emit(picture)
        self._go_on()

    @Slot(object)
    def _on_broke(self, problem: Exception) -> None:
        given_up = self._given_up
        self._go_on()
        if not isinstance(problem, UserError):
            raise problem  # a bug: the window's report tells of it
        if not given_up:
            self.refused.emit(problem)


def _measured(file: PictureFile) -> tuple[QSize, bool]:
    """The size of a picture once upright, and whether it moves."""
    with reading(file.content) as reader:
        size = reader.size()
        if reader.transformation() & _SIDEWAYS:
            size.transpose()
        return size, reader.supportsAnimation() and reader.imageCount() > 1


def _is_transparent(image: QImage) -> bool:
    """True when one sees through some of it."""
    if not image.hasAlphaChannel():
        return False
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    whole = b"\xff" * alpha.width()
    return any(_line(alpha, y) != whole for y in range(alpha.height()))


def _line(alpha: QImage, y: int) -> bytes:
    dots = alpha.constScanLine(y)
    assert isinstance(dots, memoryview), "Qt gives its memory"
    return dots[: alpha.width()].tobytes()
