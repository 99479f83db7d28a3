# SPDX-License-Identifier: MIT
"""What is known of the profiles of the document in use, read again when it changed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.records import (
    Channel,
    Client,
    Closure,
    NameSeen,
    Ownership,
    Presentation,
    ProfileCheck,
    Record,
    WantedName,
)
from cmdesk.services.profile_grid import Grid, grid_of
from cmdesk.services.profiles import Kind, Profiles, ToDo, to_dos_of
from cmdesk.ui.open_document import OpenDocument

KINDS: Final[tuple[type[Record], ...]] = (
    ProfileCheck,
    Presentation,
    WantedName,
    NameSeen,
    Ownership,
    Channel,
    Client,
    Closure,
)
"""The records that the profiles are made of."""

PRESSING: Final = timedelta(days=7)
"""How long before its last day a holiday's hours are worth a badge."""


_QUIET_MS: Final = 400


class ProfilesWatch(QObject):
    """Reads the profiles once per change of theirs, and once a day.

    What a holiday is costs time to find out the first time: until somebody asks for the profiles,
    or the window has been quiet for a moment, ``pressing`` counts nothing. ``woken`` ends that.
    """

    woken = Signal()

    def __init__(self, document: OpenDocument) -> None:
        super().__init__(document)
        self._document = document
        self._awake = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._on_quiet)
        self._quiet.start(_QUIET_MS)
        self._profiles: Profiles | None = None
        self._things: tuple[ToDo, ...] = ()
        document.changed.connect(self._on_changed)

    @property
    def profiles(self) -> Profiles:
        """All that is known of them today."""
        self._awake = True
        today = self._document.today()
        if self._profiles is None or self._profiles.today != today:
            with self._document.reading() as reader:
                self._profiles = Profiles(reader, self._document.platforms, today)
            self._things = to_dos_of(self._profiles)
        return self._profiles

    @property
    def things(self) -> tuple[ToDo, ...]:
        """Everything to do, the first to begin with."""
        assert self.profiles is not None, "reads what changed"
        return self._things

    def things_shown(self, *, everything: bool) -> tuple[ToDo, ...]:
        """All of them, or those of the checks that the essentials show."""
        return self.things if everything else tuple(filter(self._essential, self.things))

    def _essential(self, thing: ToDo) -> bool:
        """Whether a thing counts in the essentials; who holds an account once that was noted."""
        if thing.kind is Kind.REVIEW:
            return thing.channel.id in self.profiles.ownerships
        return thing.check.main or thing.kind is not Kind.CHECK

    def grid(self) -> Grid:
        """Channels × checks."""
        return grid_of(self.profiles)

    def pressing(self) -> int:
        """How much does not work today, or will not in a week: texts cut, hours of holidays."""
        if not self._awake:
            return 0
        last = self._document.today() + PRESSING
        return sum(
            thing.kind is Kind.SHORTEN or (thing.due is not None and thing.due <= last)
            for thing in self.things
        )

    def last_check(self) -> date | None:
        """The last day on which anything was ticked, looked at or reviewed; None before that."""
        profiles = self.profiles
        days = [one.day for one in profiles.marked.values()]
        days += [one.reviewed for one in profiles.ownerships.values()]
        days += [cell.day for row in profiles.names for cell in row.cells]
        return max((day for day in days if day is not None), default=None)

    @Slot()
    def _on_quiet(self) -> None:
        closed = self._document.signalsBlocked()
        if not self._awake and not closed:
            self._awake = True
            self.woken.emit()

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, _origin: object) -> None:
        if concerns(changes):
            self._profiles = None


def concerns(changes: ChangeSet) -> bool:
    """Whether changes touch anything that the profiles are made of."""
    return any(changes.of(kind) for kind in KINDS)
