# SPDX-License-Identifier: MIT
"""The profiles tab: what to do next on each network's profile, what is done, texts and names."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.checklist import NAME, OWNERSHIP, PRESENTATION
from cmdesk.domain.texts import Text, mark
from cmdesk.services.profile_edits import toggle
from cmdesk.services.profile_grid import Cell
from cmdesk.services.profiles import Kind, Spot, ToDo
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.acts import ProfilesActs
from cmdesk.ui.profiles.adding import google_offered
from cmdesk.ui.profiles.page import ProfilesPage
from cmdesk.ui.profiles.watch import ProfilesWatch, concerns
from cmdesk.ui.scope import scope_of
from cmdesk.ui.tabs.base import TabBase

_LAST = mark("ProfilesTab", "Last check: {day:date}")
_LAST_YEAR = mark("ProfilesTab", "Last check: {day:date} {year:plain}")


class ProfilesTab(TabBase):
    """The next three things, the grid, and beside them the chosen channel's texts and keys."""

    key = "profiles"
    title = mark("Tabs", "Profiles")

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        watch = ProfilesWatch(document)  # hears of changes before the tab does
        super().__init__(document, parent)
        self.watch = watch
        watch.setParent(self)
        watch.woken.connect(self.badge_changed)
        self.scope = scope_of(document)
        self.page = ProfilesPage(document, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.acts = ProfilesActs(document, watch, self.page)
        self._connect()
        self.setFocusProxy(self.page.checks.grid)

    @property
    def channel_id(self) -> str | None:
        """The channel that the panels speak of."""
        return self.page.channel_id

    def refresh(self) -> None:
        """Read everything again; what is being typed stays."""
        self.page.notice.clear()
        profiles = self.watch.profiles
        if self.channel_id not in {channel.id for channel in profiles.channels}:
            self.page.show_channel(self._first_channel())
        for panel in (self.page.texts, self.page.names, self.page.ownership):
            panel.refresh()
        self.page.show_profiles(
            self.watch,
            everything=self.scope.everything,
            offers_google=google_offered(self.document),
        )
        self._show_cell()
        self.badge_changed.emit()  # it counts from the first reading on

    def take_changes(self, changes: ChangeSet, origin: object) -> None:
        """Read again what the profiles are made of; the rest is no matter here."""
        del origin
        if concerns(changes):
            self.refresh()

    def badge(self) -> int:
        """Texts that are cut today, and hours of holidays within a week."""
        return self.watch.pressing()

    def badge_words(self) -> Text:
        """What the badge counts."""
        words = mark("ProfilesTab", "%n to fix: texts too long, hours due within a week", "", 1)
        return words.filled(n=self.badge())

    def figures(self) -> str:
        """When anything was last ticked or looked at."""
        day = self.watch.last_check()
        if day is None:
            return ""
        words = _LAST if day.year == self.document.today().year else _LAST_YEAR
        return say(words.filled(day=day, year=day.year))

    def show_record(self, kind: str, record_id: str) -> bool:
        """Bring a channel (``"profile"``) into view."""
        if kind != "profile" or self.page.checks.grid.table.row_of(record_id) < 0:
            return False
        self.choose_channel(record_id)
        return True

    def choose_channel(self, channel_id: str) -> None:
        """Have the panels speak of a channel."""
        if channel_id != self.channel_id:
            self.page.show_channel(channel_id)

    def _connect(self) -> None:
        page = self.page
        page.next_things.opened.connect(self._on_opened)
        page.next_things.shown.connect(self._on_shown)
        page.checks.grid.cell_chosen.connect(self._on_cell_chosen)
        page.checks.grid.tick_wanted.connect(self._on_tick)
        page.checks.grid.details_wanted.connect(self._on_details)
        self.acts.added.connect(self._on_added)
        page.note.left.connect(page.checks.grid.setFocus)
        self.scope.changed.connect(self._on_scope_changed)

    def _first_channel(self) -> str | None:
        """The channel whose text is too long, else that of the first thing to do."""
        things = self.watch.things
        first = next((one for one in things if one.kind is Kind.SHORTEN), None)
        thing = first or next(iter(things), None)
        channels = self.watch.profiles.channels
        if thing is not None:
            return thing.channel.id
        return channels[0].id if channels else None

    def _show_cell(self) -> None:
        grid = self.page.checks.grid
        self.page.checks.grid.mark_channel(self.channel_id)
        channel = grid.table.channel_at(grid.currentIndex().row())
        if channel is None:
            self.page.note.hide()
            return
        platform = self.watch.profiles.platforms[channel.id]
        self.page.note.show_cell(grid.cell, channel, platform)

    @Slot()
    def _on_cell_chosen(self) -> None:
        channel_id = self.page.checks.grid.channel_id
        if channel_id is not None:
            self.choose_channel(channel_id)
        self._show_cell()
        self.page.follow_cell()

    @Slot(object)
    def _on_tick(self, cell: Cell) -> None:
        with self.document.reading() as reader:
            edit = toggle(reader, cell, self.document.today())
        if edit is not None:
            self.document.run(edit, self)

    @Slot()
    def _on_details(self) -> None:
        cell = self.page.checks.grid.cell
        if cell is not None and cell.spot is not None:
            self.page.bring(self.page.note, self.page.note.note)

    @Slot(object)
    def _on_opened(self, thing: ToDo) -> None:
        """Turn to the form in which a thing is done."""
        self.choose_channel(thing.channel.id)
        self._on_shown(thing)
        page = self.page
        places = {
            PRESENTATION: (page.texts, page.texts.area),
            NAME: (page.names, page.names.word),
            OWNERSHIP: (page.ownership, page.ownership.fields["person"]),
        }
        page.bring(*places[thing.check.key])

    @Slot(object)
    def _on_shown(self, thing: ToDo) -> None:
        grid = self.page.checks.grid
        if grid.choose(thing.spot):
            self._on_cell_chosen()
            grid.setFocus()

    @Slot(str)
    def _on_added(self, channel_id: str) -> None:
        """Turn to a network that was added: its account comes first."""
        self.choose_channel(channel_id)
        self.page.checks.grid.choose(Spot(channel_id, NAME))
        self._on_cell_chosen()
        self.page.checks.grid.setFocus()

    @Slot()
    def _on_scope_changed(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self.stale = True
        self.offers_changed.emit()
