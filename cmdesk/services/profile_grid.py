# SPDX-License-Identifier: MIT
"""The grid of the profiles: a row for each channel of the client's, a column for each check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from cmdesk.domain.checklist import HOLIDAY_HOURS, HOURS, NAME, OWNERSHIP, PRESENTATION, Check
from cmdesk.domain.languages import in_language
from cmdesk.domain.records import Channel, CheckState
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.occasions import Occasion
from cmdesk.services.profiles import Profiles, Spot


class Shown(StrEnum):
    """How a cell is drawn; ``wrong`` is what does not fit or was taken by somebody."""

    DONE = "done"
    TO_DO = "to_do"
    WRONG = "wrong"
    NOT_APPLICABLE = "not_applicable"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Cell:
    """One check on one channel; ``check`` None where the network does not ask for it.

    ``spot`` is what a tick changes: in the column of hours that may be the next occasion.
    ``day`` is when it was done, None when not known.
    """

    shown: Shown
    check: Check | None = None
    spot: Spot | None = None
    day: date | None = None
    occasion: Occasion | None = None
    words: str = ""
    note: str = ""
    proof: str = ""

    @property
    def following(self) -> CheckState:
        """The state that the next tick gives: to do, done, not needed, and to do again."""
        if self.shown is Shown.NOT_APPLICABLE:
            return CheckState.TO_DO
        overlong = self.shown is Shown.WRONG and bool(self.words)  # a tick shortens no text
        if self.shown is Shown.DONE or overlong:
            return CheckState.NOT_APPLICABLE
        return CheckState.DONE

    def words_in(self, language: str) -> Text:
        """The few words in the cell: a tick, a dash, or what is missing."""
        if self.occasion is not None:
            named = self.occasion.name_in(language)
            return mark("Profiles", "{occasion}: to enter").filled(occasion=named)
        if self.words:
            return plain(self.words)
        return _WORDS[self.shown]


_WORDS = {
    Shown.DONE: plain("✓"),
    Shown.TO_DO: mark("Profiles", "to do"),
    Shown.WRONG: mark("Profiles", "already taken"),
    Shown.NOT_APPLICABLE: plain("—"),
    Shown.NOT_ASKED: plain("—"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One check of the grid; ``main`` ones are the few that essentials shows."""

    key: str
    headings: Mapping[str, str]
    main: bool

    def heading_in(self, language: str) -> str:
        """The words above the column."""
        return in_language(self.headings, language)


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one channel, in the order of the columns."""

    channel: Channel
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Channels × checks."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def grid_of(profiles: Profiles) -> Grid:
    """The grid of the client's active channels; only the checks that one of them has."""
    columns: dict[str, Check] = {}
    for platform in profiles.platforms.values():
        columns |= {check.key: check for check in platform.checks if check.key != HOLIDAY_HOURS}
    ordered = sorted(columns.values(), key=lambda check: check.order)
    rows = tuple(
        Row(channel, tuple(_cell(profiles, channel, check.key) for check in ordered))
        for channel in profiles.channels
    )
    return Grid(tuple(Column(c.key, c.headings, c.main) for c in ordered), rows)


def _cell(profiles: Profiles, channel: Channel, key: str) -> Cell:
    checks = {check.key: check for check in profiles.platforms[channel.id].checks}
    if key not in checks:
        return Cell(Shown.NOT_ASKED)
    state = profiles.state(channel, key)
    said = profiles.marked.get(Spot(channel.id, key))
    cell = Cell(
        Shown(state.value),
        checks[key],
        Spot(channel.id, key),
        day=said.day if said else None,
        note=said.note if said else "",
        proof=said.proof if said else "",
    )
    if state is CheckState.NOT_APPLICABLE or key not in _PARTICULAR:
        return cell
    return _PARTICULAR[key](profiles, channel, cell)


def _name(profiles: Profiles, channel: Channel, cell: Cell) -> Cell:
    """A name that was seen to be ours is done; one that somebody has is wrong."""
    if cell.shown is Shown.DONE:
        return cell
    ours = profiles.own_name(channel)
    if ours is not None:
        return replace(cell, shown=Shown.DONE, day=ours.day)
    return replace(cell, shown=Shown.WRONG) if profiles.taken_name(channel) else cell


def _presentation(profiles: Profiles, channel: Channel, cell: Cell) -> Cell:
    """A text that is too long says by how much."""
    count = profiles.overlong(channel)
    if count is None:
        return cell
    return replace(cell, shown=Shown.WRONG, words=f"{count.used} / {count.limit}")


def _hours(profiles: Profiles, channel: Channel, cell: Cell) -> Cell:
    """When the usual hours are right, the next occasion whose hours are missing."""
    asks = any(check.key == HOLIDAY_HOURS for check in profiles.platforms[channel.id].checks)
    if cell.shown is not Shown.DONE or not asks:
        return cell
    for one in profiles.occasions:
        if profiles.state(channel, HOLIDAY_HOURS, one.start) is CheckState.TO_DO:
            spot = Spot(channel.id, HOLIDAY_HOURS, one.start)
            said = profiles.marked.get(spot)
            asked = Cell(Shown.TO_DO, cell.check, spot, occasion=one)
            return replace(asked, note=said.note, proof=said.proof) if said else asked
    return cell


def _ownership(profiles: Profiles, channel: Channel, cell: Cell) -> Cell:
    """Done while who holds the account was read through within the year."""
    if profiles.review_due(channel):
        return replace(cell, shown=Shown.TO_DO, day=None)
    return replace(cell, shown=Shown.DONE, day=profiles.ownerships[channel.id].reviewed)


_PARTICULAR = {
    NAME: _name,
    PRESENTATION: _presentation,
    HOURS: _hours,
    OWNERSHIP: _ownership,
}
