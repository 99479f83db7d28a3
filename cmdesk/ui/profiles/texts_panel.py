# SPDX-License-Identifier: MIT
"""The text that presents the business on one channel, counted as its network counts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.checklist import PRESENTATION
from cmdesk.domain.cleaning import one_line
from cmdesk.domain.counting import BYTES, Count
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel, Presentation
from cmdesk.domain.texts import Text, mark
from cmdesk.services.editorial import ordered_channels
from cmdesk.services.platforms import platform_of
from cmdesk.services.presentations import (
    LANGUAGES,
    OWN,
    counted,
    folded_at,
    languages_left,
    languages_shown,
    own_language,
    presentations_of,
    set_presentation,
)
from cmdesk.ui import ask
from cmdesk.ui.i18n import language, say
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.words_area import WordsArea
from cmdesk.ui.theme import muted_label, plain_label, set_look
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.segments import Segments
from cmdesk.ui.widgets.sheet import Sheet, wrapped

_TAIL = 24  # characters shown before the fold
_TITLE = mark("TextsPanel", "{channel} · Presentation")
_NONE = mark("TextsPanel", "Choose a network: the text that presents you there is written here.")
_HINT = mark("TextsPanel", "Who you are, for whom, where, and what to do next.")
_FITS = mark("TextsPanel", "{used} of {limit}")
_FITS_BYTES = mark("TextsPanel", "{used} of {limit} bytes")
_NO_LIMIT = mark("TextsPanel", "%n character(s)", "", 1)
_OVER = mark("TextsPanel", "{used} characters of {limit}: %n too many.", "", 1)
_OVER_BYTES = mark("TextsPanel", "{used} bytes of {limit}: %n too many.", "", 1)
_FOLD = mark("TextsPanel", "Seen before “more”: up to “…{tail}”")
_OTHER = mark("TextsPanel", "In another language…")
_COPY, _COPIED = mark("TextsPanel", "Copy"), mark("TextsPanel", "Copied")


def count_words(measured: Count) -> Text:
    """What is said of a count: how much is too much, or how much is used."""
    in_bytes = measured.unit == BYTES
    if measured.limit is None:
        return _NO_LIMIT.filled(n=measured.used)
    if not measured.over:
        said = _FITS_BYTES if in_bytes else _FITS
        return said.filled(used=measured.used, limit=measured.limit)
    said = _OVER_BYTES if in_bytes else _OVER
    over = measured.used - measured.limit
    return said.filled(n=over, used=measured.used, limit=measured.limit)


def _end_of(text: str, fold: int) -> str:
    """The last whole words before the fold."""
    seen = text[:fold]
    if not text[fold].isspace():
        seen = seen.rpartition(" ")[0] or seen
    tail = one_line(seen)[-_TAIL:]
    return tail.partition(" ")[2] or tail


class TextsPanel(QWidget):
    """A sheet with one channel's presentation, in the client's language or another one."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._channel: Channel | None = None
        self._language = OWN
        self._added: set[str] = set()
        self._shown: tuple[str, ...] = ()
        self._written: dict[str, Presentation] = {}
        self.sheet = Sheet(parent=self)
        wrapped(self.sheet.title)  # channels have long names, and the column is narrow
        self.sheet.head.setStretch(0, 1)
        self.sheet.head.setStretch(1, 0)
        self.none = wrapped(muted_label(say(_NONE), self))
        self.languages: Segments | None = None
        self._tongues = QVBoxLayout()
        self.area = WordsArea(say(mark("TextsPanel", "Presentation")), self)
        self.area.setPlaceholderText(say(_HINT))
        self.area.entered.connect(self._on_entered)
        self.area.textChanged.connect(self._on_text_changed)
        self.count = wrapped(muted_label("", self))
        self.fold = wrapped(muted_label("", self))
        self.copy = QPushButton(say(_COPY), self)
        dress(self.copy, "copy")
        self.copy.clicked.connect(self._on_copy)
        self.other = Link(say(_OTHER), self, quiet=True)
        self.other.clicked.connect(self._on_other)
        self._where_title = muted_label(say(mark("TextsPanel", "Where to change it")), self)
        self.where = wrapped(plain_label("", self))
        self._lay_out()
        self.refresh()

    def show_channel(self, channel_id: str | None) -> None:
        """Show the presentation of a channel; None for none. What was typed is kept before."""
        self._read()  # what was typed for a channel that is gone goes with it
        self.area.keep()
        with self._document.reading() as reader:
            channels = ordered_channels(reader)
        self._channel = next((one for one in channels if one.id == channel_id), None)
        self._language, self._added = OWN, set()
        self.refresh()

    def refresh(self) -> None:
        """Read the channel and its presentations again; what is being typed stays."""
        channel = self._read()
        for widget in (self.area, self.count, self.copy, self.other):
            widget.setVisible(channel is not None)
        self.none.setVisible(channel is None)
        self.sheet.set_title("" if channel is None else say(_TITLE.filled(channel=channel.name)))
        self._show_where()
        self._show_languages()
        present = self._written.get(self._language)
        self.area.show_words("" if present is None else present.text)
        self._on_text_changed()

    @property
    def platform(self) -> Platform | None:
        """The network of the channel that is shown."""
        if self._channel is None:
            return None
        return platform_of(self._document.platforms, self._channel.platform)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.other)
        body = self.sheet.body
        body.addWidget(self.none)
        body.addLayout(self._tongues)
        for widget in (self.area, self.count, self.fold):
            body.addWidget(widget)
        body.addLayout(foot)
        body.addWidget(self._where_title)
        body.addWidget(self.where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)

    def _show_where(self) -> None:
        """In which menus of the network the text is changed, where that is known."""
        platform = self.platform
        checks = () if platform is None else platform.checks
        found = (check.where_in(language()) for check in checks if check.key == PRESENTATION)
        self.where.setText(next(found, ""))
        for widget in (self.where, self._where_title):
            widget.setVisible(bool(self.where.text()))

    def _read(self) -> Channel | None:
        """The channel as it is now; None when it is gone, with what was typed for it."""
        with self._document.reading() as reader:
            wanted = None if self._channel is None else self._channel.id
            found = (one for one in ordered_channels(reader) if one.id == wanted)
            self._channel = next(found, None)
            self._written = {} if wanted is None else presentations_of(reader, wanted)
        if self._channel is None:
            self.area.document().setModified(False)
        return self._channel

    def _show_languages(self) -> None:
        client = self._document.client
        shown = languages_shown(client, self._written) if self._channel is not None else ()
        shown = tuple(dict.fromkeys((*shown, *sorted(self._added)))) if shown else ()
        if self._language not in shown:
            self._language = OWN
        if shown != self._shown or self.languages is None:
            self._make_languages(shown)
        if self.languages is not None:
            self.languages.setVisible(len(shown) > 1)
            if shown:
                self.languages.set_key(self._language)

    def _make_languages(self, shown: tuple[str, ...]) -> None:
        self._shown = shown
        if self.languages is not None:
            self._tongues.removeWidget(self.languages)
            self.languages.hide()
            self.languages.deleteLater()
            self.languages = None
        if not shown:
            return
        names = [(one, self._language_name(one)) for one in shown]
        self.languages = Segments(names, self.sheet)
        self.languages.setAccessibleName(say(mark("TextsPanel", "Language")))
        self.languages.chosen.connect(self._on_language)
        self._tongues.addWidget(self.languages)

    def _language_name(self, kept: str) -> str:
        code = kept or own_language(self._document.client)
        return say(LANGUAGES[code]) if code in LANGUAGES else code

    @Slot(str)
    def _on_entered(self, words: str) -> None:
        if self._channel is None:
            return
        with self._document.reading() as reader:
            edit = set_presentation(reader, self._channel.id, self._language, words)
        self._document.run(edit, self)
        self.refresh()

    @Slot()
    def _on_text_changed(self) -> None:
        platform, text = self.platform, self.area.toPlainText()
        if platform is None:
            self.fold.hide()
            return
        measured, fold = counted(platform, text), folded_at(platform, text)
        self.area.show_limits(measured.cut, fold)
        self.count.setText(say(count_words(measured)))
        set_look(self.count, "trouble" if measured.over else "muted")
        self.fold.setText("" if fold is None else say(_FOLD.filled(tail=_end_of(text, fold))))
        self.fold.setVisible(fold is not None)
        self.copy.setEnabled(bool(text.strip()))
        self.copy.setText(say(_COPY))

    @Slot(str)
    def _on_language(self, chosen: str) -> None:
        self.area.keep()
        self._language = chosen
        self.refresh()
        self.area.setFocus()

    @Slot()
    def _on_other(self) -> None:
        menu = QMenu(self)
        for code in languages_left(self._document.client, self._shown):
            menu.addAction(say(LANGUAGES[code])).setObjectName(code)
        chosen = ask.run_menu(menu, self.other.mapToGlobal(QPoint(0, self.other.height())))
        code = "" if chosen is None else chosen.objectName()
        menu.deleteLater()
        if code:
            self._added.add(code)
            self._on_language(code)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.area.toPlainText())
        self.copy.setText(say(_COPIED))
