# SPDX-License-Identifier: MIT
"""The image checker: one picture, every place it may go to, and copies that fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cmdesk.domain.crops import Crop
from cmdesk.domain.errors import UserError
from cmdesk.domain.picture_check import HEIC, PictureFacts, first_crop
from cmdesk.domain.profile_facts import PictureUse
from cmdesk.domain.records import Channel
from cmdesk.domain.texts import Text, mark
from cmdesk.services.picture_checking import PicturePlace, places_of, to_export
from cmdesk.ui import ask
from cmdesk.ui.forms.file_catcher import FileCatcher
from cmdesk.ui.forms.thumbnails import quiet_readers
from cmdesk.ui.i18n import language, say
from cmdesk.ui.images.details import PlaceDetails
from cmdesk.ui.images.foot import CheckerFoot
from cmdesk.ui.images.orders import CopyOrders, Order
from cmdesk.ui.images.place_list import PlaceList
from cmdesk.ui.images.reading import Picture, PictureReading
from cmdesk.ui.images.source import PictureSource
from cmdesk.ui.images.view import PictureView
from cmdesk.ui.images.words import row_words
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import plain_label
from cmdesk.ui.widgets.segments import Segments
from cmdesk.ui.widgets.sheet import wrapped

_ALL: Final = "all"
_FILTERS: Final[tuple[tuple[str, Text, frozenset[PictureUse]], ...]] = (
    (_ALL, mark("ImageChecker", "All"), frozenset(PictureUse)),
    ("avatar", mark("ImageChecker", "Profile"), frozenset({PictureUse.AVATAR})),
    ("cover", mark("ImageChecker", "Cover"), frozenset({PictureUse.COVER})),
    ("post", mark("ImageChecker", "Posts"), frozenset({PictureUse.POST, PictureUse.STORY})),
)
_NO_CHANNEL = mark(
    "ImageChecker",
    "There is no channel yet. Add the networks you post on in the tab Editorial line; then each "
    "stands here with what it takes.",
)
_LIST_WIDTH: Final = 380


class ImageChecker(QDialog):
    """Checks one picture after the other; nothing of the document is changed."""

    def __init__(self, places: Sequence[PicturePlace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quiet_readers()
        self.setWindowTitle(say(mark("ImageChecker", "Check an image")))
        self._all = tuple(places)
        self._shown: tuple[PicturePlace, ...] = ()
        self._chosen: PicturePlace | None = None
        self._picture: Picture | None = None
        self._facts: PictureFacts | None = None
        self._crops: dict[str, Crop] = {}
        self.source = PictureSource(self)
        self.filter = Segments([(key, say(words)) for key, words, _ in _FILTERS], self)
        self.list = PlaceList(self)
        self.view = PictureView(self)
        self.details = PlaceDetails(self)
        self.foot = CheckerFoot(self)
        self.reading = PictureReading(self)
        self.orders = CopyOrders(self, self.foot)
        self._catcher = FileCatcher(self)
        self._lay_out()
        self._connect()
        self._show_places(_ALL)
        self.resize(980, 640)

    def open_file(self, path: Path) -> None:
        """Check the picture in a file."""
        self.source.take((str(path),))

    def choose_channel(self, channel_id: str) -> None:
        """Choose the first place of a channel."""
        for number, place in enumerate(self._shown):
            if place.channel_id == channel_id:
                self.list.setCurrentRow(number)
                return

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.filter)
        left.addWidget(self.list, 1)
        none = wrapped(plain_label(say(_NO_CHANNEL), self))
        none.setVisible(not self._all)
        self.filter.setVisible(bool(self._all))
        left.addWidget(none)
        self.list.setFixedWidth(_LIST_WIDTH)
        none.setFixedWidth(_LIST_WIDTH)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.view, 1)
        right.addWidget(self.details)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.source)
        column.addLayout(middle, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self._catcher.watch(self)
        self._catcher.caught.connect(self.source.take)
        self.source.asked.connect(self._on_asked)
        self.filter.chosen.connect(self._show_places)
        self.list.place_chosen.connect(self._on_place)
        self.view.moved.connect(self._on_moved)
        self.details.export_asked.connect(self._on_export)
        self.details.centre_asked.connect(self.view.centre)
        self.details.size_asked.connect(self.view.resize_frame)
        self.foot.export_all.clicked.connect(self._on_export_all)
        self.foot.close_button.clicked.connect(self.accept)
        self.foot.cancelled.connect(self._on_cancelled)
        self.reading.read.connect(self._on_read)
        self.reading.refused.connect(self._on_refused)
        self.reading.waited.connect(self._on_waited)
        for keys, act in (
            (QKeySequence.StandardKey.Open, self.source.ask_for_file),
            (QKeySequence.StandardKey.Paste, self.source.take_copied),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    @Slot(str)
    def _show_places(self, key: str) -> None:
        """Show the places of a kind, the chosen one still chosen when it is among them."""
        wanted = next(uses for name, _, uses in _FILTERS if name == key)
        self._shown = tuple(place for place in self._all if wanted.intersection(place.uses))
        if self._chosen not in self._shown:
            self._chosen = self._shown[0] if self._shown else None
        self._refresh()

    def _refresh(self) -> None:
        """Say how the picture suits every place that is shown."""
        facts = self._facts
        rows = [row_words(place, facts) for place in self._shown]
        self.list.show_rows(rows, -1 if self._chosen is None else self._shown.index(self._chosen))
        self.foot.offer(len(self._wanted()))
        self._show_place()

    def _wanted(self) -> list[Order]:
        """The copies that are worth making for the places shown."""
        facts = self._facts
        if facts is None or facts.format == HEIC:
            return []
        return [
            Order(place, rule, self._crop_for(place, facts))
            for place, rule in to_export(facts, self._shown)
        ]

    def _crop_for(self, place: PicturePlace, facts: PictureFacts) -> Crop:
        """Where the user put the frame, else the middle."""
        assert place.rule is not None, "only known places have a frame"
        largest = first_crop(facts.width, facts.height, place.rule)
        return self._crops.get(place.key, largest)

    def _show_place(self) -> None:
        """Show the chosen place in the picture and in words."""
        place, facts = self._chosen, self._facts
        self.details.show_place(place, facts)
        rule = None if place is None else place.rule
        if place is None or rule is None or facts is None or not facts.width:
            self.view.show_place(None, Crop(0, 0, 1, 1), Crop(0, 0, 1, 1))
            return
        largest = first_crop(facts.width, facts.height, rule)
        self.view.show_place(rule, self._crop_for(place, facts), largest)

    @Slot(object)
    def _on_place(self, number: int) -> None:
        self._chosen = self._shown[number]
        self._show_place()

    @Slot(object)
    def _on_moved(self, crop: Crop) -> None:
        if self._chosen is not None:
            self._crops[self._chosen.key] = crop

    @Slot(object)
    def _on_asked(self, source: Callable[[], Picture]) -> None:
        self.foot.say("")
        self.reading.ask(source)

    @Slot(object)
    def _on_read(self, picture: Picture) -> None:
        self.foot.say("")
        self._picture, self._facts = picture, picture.facts
        self._crops.clear()
        self.source.show_picture(picture)
        self.view.show_picture(picture.shown, QSize(picture.facts.width, picture.facts.height))
        self._refresh()

    @Slot(object)
    def _on_refused(self, problem: UserError) -> None:
        """Say why; the picture that was there stays."""
        self.foot.say("")
        self.source.say_problem(problem.text)

    @Slot()
    def _on_waited(self) -> None:
        self.foot.wait(mark("ImageChecker", "Reading the picture…"))

    @Slot()
    def _on_cancelled(self) -> None:
        self.reading.give_up()
        self.orders.making.give_up()
        self.foot.say("")

    @Slot()
    def _on_export(self) -> None:
        place, facts, picture = self._chosen, self._facts, self._picture
        if place is not None and place.rule is not None and facts is not None and picture:
            self.orders.one(picture, Order(place, place.rule, self._crop_for(place, facts)))

    @Slot()
    def _on_export_all(self) -> None:
        if self._picture is not None:
            self.orders.several(self._picture, self._wanted())

    def done(self, result: int) -> None:
        """Close, waiting for what is being decoded."""
        self.reading.close()
        self.orders.making.close()
        super().done(result)


def open_image_checker(
    document: OpenDocument,
    parent: QWidget | None,
    path: Path | None = None,
    channel_id: str | None = None,
) -> None:
    """Check images for the channels of a document, beginning with one when it is given."""
    with document.reading() as reader:
        places = places_of(reader.all(Channel), document.platforms, language())
    checker = ImageChecker(places, parent)
    if channel_id is not None:
        checker.choose_channel(channel_id)
    if path is not None:
        checker.open_file(path)
    ask.run_dialog(checker)
    checker.deleteLater()
