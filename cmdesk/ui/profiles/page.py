# SPDX-License-Identifier: MIT
"""How the profiles tab is laid out: its head, the things to do, the grid, the panels beside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.services.names import names_to_protect
from cmdesk.services.profiles import how_much
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.editorial.rows import order_tabs, stops_of
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.cell_note import CellNote
from cmdesk.ui.profiles.checks_sheet import ChecksSheet
from cmdesk.ui.profiles.names_panel import NamesPanel
from cmdesk.ui.profiles.next_things import NextThings
from cmdesk.ui.profiles.ownership import OwnershipForm
from cmdesk.ui.profiles.texts_panel import TextsPanel
from cmdesk.ui.profiles.watch import ProfilesWatch
from cmdesk.ui.theme import Role, muted_label, title_label
from cmdesk.ui.widgets.sheet import Sheet, wrapped

_NARROW, _MIDDLE = 900, 1180  # pixels of the window under which the panels go below, are narrow
_SIDE, _SLIM = 330, 288
_LANE = 10  # pixels that a scroll bar takes


class ProfilesHead(QWidget):
    """The title, how much there is to do, and what one begins here."""

    image_wanted = Signal()
    print_wanted = Signal()
    network_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title_label(say(mark("Tabs", "Profiles")), 3, self)
        self.words = muted_label("", self)
        self.image = QPushButton(say(mark("ProfilesTab", "Check an image…")), self)
        dress(self.image, "photo")
        self.image.clicked.connect(self.image_wanted)
        self.print = QPushButton(say(mark("ProfilesTab", "Print the list")), self)
        dress(self.print, "print")
        self.print.clicked.connect(self.print_wanted)
        self.network = QPushButton(say(mark("ProfilesTab", "Network")), self)
        self.network.setProperty("look", "accent")
        self.network.setAccessibleName(say(mark("ProfilesTab", "Add a network")))
        dress(self.network, "plus", Role.ON_ACCENT)
        self.network.clicked.connect(self.network_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addSpacing(6)
        row.addWidget(self.words)
        row.addStretch(1)
        for button in (self.image, self.print, self.network):
            row.addWidget(button)

    def say(self, words: Text | None, *, there: bool) -> None:
        """Say how much there is to do; nothing can be printed while no network is there."""
        self.words.setText(say(words) if there and words is not None else "")
        self.print.setEnabled(there)
        self.network.setVisible(there)  # else the empty page has the one accent button


class NoNetwork(Sheet):
    """What belongs here, said while there is no network."""

    network_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        words = mark(
            "ProfilesTab",
            "No network yet. Add the places where people look for you; each then gets its list of "
            "what to fill in, the most useful first.",
        )
        self.body.addWidget(wrapped(muted_label(say(words), self)))
        self.network = QPushButton(say(mark("ProfilesTab", "Add a network")), self)
        self.network.setProperty("look", "accent")
        dress(self.network, "plus", Role.ON_ACCENT)
        self.network.clicked.connect(self.network_wanted)
        row = QHBoxLayout()
        row.addWidget(self.network)
        row.addStretch(1)
        self.body.addLayout(row)


class ProfilesPage(QWidget):
    """Two columns, each of which scrolls; one in a narrow window."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.channel_id: str | None = None  # the channel that the panels speak of
        self.head = ProfilesHead(self)
        self.empty = NoNetwork(self)
        self.notice = Notice(self)
        self.next_things = NextThings(document, self)
        self.checks = ChecksSheet(self)
        self.note = CellNote(document, self)
        self.texts = TextsPanel(document, self)
        self.names = NamesPanel(document, self)
        self.ownership = OwnershipForm(document, self)
        self._side = QWidget(self)
        self._lay_out()

    def show_profiles(self, watch: ProfilesWatch, *, everything: bool, offers_google: bool) -> None:
        """Show what is to do and what is done."""
        profiles = watch.profiles
        there = bool(profiles.channels)
        self.empty.setVisible(not there)
        for part in (self.next_things, self.checks, self.texts, self.ownership):
            part.setVisible(there)
        things = watch.things_shown(everything=everything)
        more = len(watch.things) - len(things)
        names = names_to_protect(profiles.names)
        self.head.say(how_much(len(things), names) if things or names else None, there=there)
        self.next_things.show_things(things, profiles.platforms, more)
        self.checks.show_grid(watch.grid(), everything=everything, offers_google=offers_google)
        first = (self.head.network, self.notice.undo)
        order_tabs([*first, *self.next_things.stops(), *stops_of(self.checks)])
        self._fit_side()

    def show_channel(self, channel_id: str | None) -> None:
        """Have the panels speak of a channel."""
        self.channel_id = channel_id
        self.checks.grid.mark_channel(channel_id)
        for panel in (self.texts, self.names, self.ownership):
            panel.show_channel(channel_id)

    def bring(self, panel: QWidget, field: QWidget) -> None:
        """Scroll to a panel and put the keyboard into one of its fields."""
        for area, inner in ((self._left, self._inner), (self._right, self._column)):
            if inner.isAncestorOf(panel):
                area.ensureWidgetVisible(panel, 0, 0)
                area.ensureWidgetVisible(field, 0, 60)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow_cell(self) -> None:
        """Scroll the page so that the cell under hand is seen, and what is said of it beside."""
        grid = self.checks.grid
        place = grid.visualRect(grid.currentIndex()).translated(0, grid.checks.height())
        seen = grid.mapTo(self._inner, place.center())
        x = self._left.horizontalScrollBar().value()
        self._left.ensureVisible(x, seen.y(), 0, place.height())
        self._right.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        self._left, self._inner = self._scrolling()
        self._main = QVBoxLayout(self._inner)
        self._main.setContentsMargins(0, 0, 0, 0)
        self._main.setSpacing(12)
        for part in (self.empty, self.next_things, self.checks):
            self._main.addWidget(part)
        self._main.addStretch(1)
        self._right, self._column = self._scrolling()
        self._aside = QVBoxLayout(self._column)
        self._aside.setContentsMargins(0, 0, 0, 0)
        self._aside.addWidget(self._side)
        self._aside.addStretch(1)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        for panel in (self.note, self.texts, self.names, self.ownership):
            side.addWidget(panel)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._left, 1)
        row.addWidget(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14 - _LANE, 12)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, _LANE, 0)
        head.addWidget(self.head)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addLayout(row, 1)

    def _scrolling(self) -> tuple[QScrollArea, QWidget]:
        area, inner = QScrollArea(self), QWidget(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area, inner

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panels stand at the right, slimmer where there is less room, else below."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self._right.setVisible(not narrow)
        self._fit_side()
        home, other = (self._main, self._aside) if narrow else (self._aside, self._main)
        if home.indexOf(self._side) < 0:
            other.removeWidget(self._side)
            home.insertWidget(home.count() - 1, self._side)

    def _fit_side(self) -> None:
        """Give the panels their width, and more where a button of theirs needs it."""
        usual = _SIDE if self.width() >= _MIDDLE else _SLIM
        wide = max(usual, self._side.minimumSizeHint().width())
        self._right.setFixedWidth(wide + _LANE)
        self._column.setFixedWidth(wide)
