# SPDX-License-Identifier: MIT
"""From the wish for copies to their files, and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from cmdesk.domain.crops import Crop
from cmdesk.domain.errors import UserError
from cmdesk.domain.profile_facts import PictureRule
from cmdesk.domain.texts import Text, mark
from cmdesk.services.picture_checking import PicturePlace
from cmdesk.ui import ask
from cmdesk.ui.i18n import say
from cmdesk.ui.images.copying import CopyWish, PictureCopy
from cmdesk.ui.images.exporting import CopyMaking, Naming, save_all, save_one
from cmdesk.ui.images.foot import CheckerFoot
from cmdesk.ui.images.reading import Picture

_FOLDER = mark("ImageExport", "Where shall the copies go?")
_MAKING = mark("ImageExport", "Making %n cop(y/ies)…", "", 1)
_STOPPED = mark("ImageExport", "Given up: no copy was written.")
_SAVED = mark("ImageExport", "Saved: {name}. {what}")
_ALL_SAVED = mark("ImageExport", "%n cop(y/ies) saved in {folder}.", "", 1)
_NO_PLACE = mark("ImageExport", "They do not tell where the photo was taken.")
_NO_PLACE_ONE = mark("ImageExport", "It does not tell where the photo was taken.")
_ORIGINAL = mark("ImageExport", "The original is unchanged.")
_LEFT = mark("ImageExport", "{name}: {what}")
_MOST_LEFT = 3


@dataclass(frozen=True, slots=True)
class Order:
    """One copy that is wanted."""

    place: PicturePlace
    rule: PictureRule
    crop: Crop


class CopyOrders(QObject):
    """Takes orders for copies, one lot at a time, and says in the foot what became of them."""

    def __init__(self, window: QWidget, foot: CheckerFoot) -> None:
        super().__init__(window)
        self._window = window
        self._foot = foot
        self._folder: Path | None = None
        self._picture: Picture | None = None
        self._orders: tuple[Order, ...] = ()
        self.making = CopyMaking(self)
        self.making.made.connect(self._on_made)
        self.making.refused.connect(self._on_refused)
        self.making.stopped.connect(self._on_stopped)
        self.making.waited.connect(self._on_waited)

    def one(self, picture: Picture, order: Order) -> None:
        """Make a copy and ask where it goes."""
        self._begin(picture, (order,), None)

    def several(self, picture: Picture, orders: Sequence[Order]) -> None:
        """Ask for a folder and make copies into it."""
        path = picture.file.path
        folder = ask.folder(
            self._window, _FOLDER, str(Path.home() if path is None else path.parent)
        )
        if folder is not None:
            self._begin(picture, tuple(orders), folder)

    def _begin(self, picture: Picture, orders: tuple[Order, ...], folder: Path | None) -> None:
        if self.making.busy:
            return
        self._picture, self._orders, self._folder = picture, orders, folder
        self._foot.say("")
        self.making.ask(
            [CopyWish(picture.file, picture.facts, order.crop, order.rule) for order in orders]
        )

    def _naming(self, picture: Picture) -> Naming:
        places = tuple((one.place.channel, say(one.place.use_words)) for one in self._orders)
        return Naming(picture.file.name, picture.file.path, places)

    @Slot(object)
    def _on_made(self, copies: tuple[PictureCopy, ...]) -> None:
        picture, folder = self._picture, self._folder
        assert picture is not None, "copies are of a picture"
        self._foot.say("")
        if folder is not None:
            written = save_all(self._window, copies, self._naming(picture), folder)
            if written:
                self._foot.say(_all_words(picture, written, copies), folder)
            return
        path = save_one(self._window, copies[0], self._naming(picture))
        if path is not None:
            self._foot.say(_one_words(picture, path, copies[0]), path.parent)

    @Slot(object)
    def _on_refused(self, problem: UserError) -> None:
        self._foot.say(say(problem.text))

    @Slot()
    def _on_stopped(self) -> None:
        self._foot.say(say(_STOPPED))

    @Slot()
    def _on_waited(self) -> None:
        self._foot.wait(_MAKING.filled(n=len(self._orders)))


def _one_words(picture: Picture, path: Path, copy: PictureCopy) -> str:
    what = " ".join(say(text) for text in copy.words())
    left = [say(remark.text) for remark in copy.left()]
    texts: tuple[Text, ...] = (_ORIGINAL,)
    if picture.facts.has_position:
        texts = (_NO_PLACE_ONE, _ORIGINAL)
    sentences = [say(_SAVED.filled(name=path.name, what=what)), *left, *(say(t) for t in texts)]
    return " ".join(sentences)


def _all_words(picture: Picture, written: tuple[Path, ...], copies: Sequence[PictureCopy]) -> str:
    said = [say(_ALL_SAVED.filled(n=len(written), folder=str(written[0].parent)))]
    if picture.facts.has_position:
        said.append(say(_NO_PLACE))
    said.append(say(_ORIGINAL))
    lines = [" ".join(said)]
    for path, copy in zip(written, copies, strict=False):
        notes = [*copy.notes, *(remark.text for remark in copy.left())]
        if notes:
            what = " ".join(say(text) for text in notes)
            lines.append(say(_LEFT.filled(name=path.name, what=what)))
    return "\n".join([*lines[: 1 + _MOST_LEFT], *(("…",) if len(lines) > 1 + _MOST_LEFT else ())])
