# SPDX-License-Identifier: MIT
"""The names we want on the networks: whose they are, as far as somebody looked.

Nothing is asked of any network: a person looks and says what was seen, and on which day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.handle_variants import letters_of
from cmdesk.domain.handles import alike, name_written, page_address, problem_of, takes, wanted_name
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel, Client, NameSeen, Region, Standing, WantedName, new_id
from cmdesk.domain.texts import Text, mark
from cmdesk.services.edits import Add, Batch, Edit, Remove, Set
from cmdesk.services.removal import removal_of
from cmdesk.store.access import Reader

LOOK_AGAIN_AFTER: Final = timedelta(days=90)
LONGEST: Final = 253  # of any network’s names
# What the addresses of a region usually end with; to add one: a line here.
_ENDINGS: Final[Mapping[Region, str]] = {
    Region.FRANCE: ".fr",
    Region.QUEBEC: ".ca",
    Region.BELGIUM: ".be",
    Region.SWITZERLAND: ".ch",
    Region.LUXEMBOURG: ".lu",
    Region.CANADA: ".ca",
    Region.UNITED_KINGDOM: ".uk",
}
_NOTHING = mark("Names", "There is no name in that. Write it as people would look for it.")
_KNOWN = mark("Names", "“{name}” is among the wanted names already.")
_TOO_LONG = mark("Names", "No network takes a name of more than {most} signs.")


@dataclass(frozen=True, slots=True)
class NameCell:
    """One wanted name on one network.

    ``standing`` is None until somebody looked; ``day`` when, None for what the channels themselves
    say; ``ours_as`` how the name is written on our channel there; ``again`` true when the look is
    old; ``problem`` why the network takes no such name (its ``{network}`` to be filled);
    ``address`` the page to look at, empty where it is unknown.
    """

    platform: str
    standing: Standing | None = None
    day: date | None = None
    ours_as: str = ""
    again: bool = False
    problem: Text | None = None
    address: str = ""

    @property
    def to_look(self) -> bool:
        """True while nobody looked, or not for a long time."""
        return self.problem is None and (self.standing is None or self.again)

    @property
    def open_to_others(self) -> bool:
        """True while somebody else might take the name: it was free, or nobody looked."""
        return self.problem is None and self.standing in {None, Standing.FREE}


@dataclass(frozen=True, slots=True)
class NameRow:
    """A wanted name on every network whose accounts have names; those we use come first."""

    id: str
    name: str
    cells: tuple[NameCell, ...]
    own: int

    @property
    def own_cells(self) -> tuple[NameCell, ...]:
        """Those of the networks we use; of all while we use none."""
        return self.cells[: self.own] or self.cells

    @property
    def to_protect(self) -> bool:
        """True while the name may still be lost on a network we use."""
        return any(cell.open_to_others for cell in self.own_cells)

    def cell(self, platform: str) -> NameCell | None:
        """Its cell on a network."""
        return next((one for one in self.cells if one.platform == platform), None)


@dataclass(frozen=True, slots=True)
class _Place:
    """A network, and the accounts we have there as they are written."""

    platform: Platform
    handles: tuple[str, ...]


def names_table(
    reader: Reader, platforms: Mapping[str, Platform], today: date
) -> tuple[NameRow, ...]:
    """The wanted names in the order they were added, each with all its networks."""
    places, own = _places(reader, platforms)
    rows = []
    for wanted in reader.all(WantedName):
        seen = _last_seen(reader, wanted.id)
        cells = (_cell(wanted.name, place, seen.get(place.platform.key), today) for place in places)
        rows.append(NameRow(wanted.id, wanted.name, tuple(cells), own))
    return tuple(rows)


def names_to_protect(rows: tuple[NameRow, ...]) -> int:
    """How many wanted names may still be lost: free, or not looked at, on a network we use."""
    return sum(row.to_protect for row in rows)


def own_networks(reader: Reader, platforms: Mapping[str, Platform]) -> tuple[Platform, ...]:
    """The networks of the channels in use whose accounts have names; all while there is none."""
    places, own = _places(reader, platforms)
    return tuple(place.platform for place in (places[:own] or places))


def usual_additions(client: Client) -> tuple[str, ...]:
    """What often follows a name that is taken: the trade, “officiel”, the ending of the country."""
    official = "officiel" if client.language.startswith("fr") else "official"
    ending = _ENDINGS.get(client.region, "")
    return tuple(one for one in (client.trade, official, ending) if letters_of(one))


def words_of_name(client: Client, name: str) -> str:
    """The words in a wanted name: the business's own where these are they, else the name."""
    same = alike("".join(letters_of(client.name)), name)
    return client.name if same else name


def add_wanted_name(
    reader: Reader, platforms: Mapping[str, Platform], written: str
) -> tuple[WantedName, Edit]:
    """A name to have, written or pasted as an address, and the edit that adds it.

    What no network takes as it is written loses its accents and spaces. Raises WrongInput.
    """
    name = wanted_name(platforms, written)
    if not any(takes(one, name) for one in platforms.values()):
        name = "".join(letters_of(name))
    if not name:
        raise WrongInput(_NOTHING)
    if len(name) > LONGEST:
        raise WrongInput(_TOO_LONG.filled(most=LONGEST))
    if any(one.name.casefold() == name.casefold() for one in reader.all(WantedName)):
        raise WrongInput(_KNOWN.filled(name=name))
    wanted = WantedName(id=new_id(), name=name)
    return wanted, Add((wanted,), mark("Names", "add the name “{name}”").filled(name=name))


def set_standing(
    reader: Reader, name_id: str, platform: str, standing: Standing | None, day: date
) -> Edit:
    """Note whose a wanted name was on a network on a day; None forgets what was noted.

    Raises MissingRecord.
    """
    name = reader.get(WantedName, name_id).name
    label = mark("Names", "note whose “{name}” is").filled(name=name)
    present = reader.find(NameSeen, name_id=name_id, platform=platform)
    if standing is None:
        return Remove(NameSeen, tuple(one.id for one in present), label)
    if present:
        newest = max(present, key=lambda one: one.day)
        return Set(NameSeen, newest.id, {"standing": standing, "day": day}, label)
    seen = NameSeen(id=new_id(), name_id=name_id, platform=platform, standing=standing, day=day)
    return Add((seen,), label)


def remove_wanted_name(reader: Reader, name_id: str) -> Edit:
    """Want a name no longer; what was seen of it goes with it. Raises MissingRecord."""
    name = reader.get(WantedName, name_id).name
    label = mark("Names", "remove the name “{name}”").filled(name=name)
    seen = tuple(one.id for one in reader.find(NameSeen, name_id=name_id))
    steps = (*removal_of(NameSeen, seen, label), Remove(WantedName, (name_id,), label))
    return Batch(steps, label)


def _places(reader: Reader, platforms: Mapping[str, Platform]) -> tuple[tuple[_Place, ...], int]:
    """The networks whose accounts have names, those we use first, and how many these are."""
    channels = reader.all(Channel)
    named = {key: one for key, one in platforms.items() if one.profile.name is not None}
    used = dict.fromkeys(one.platform for one in channels if one.active and one.platform in named)
    places = []
    for key in dict.fromkeys((*used, *named)):
        handles = (one.handle for one in channels if one.platform == key and one.handle.strip())
        places.append(_Place(named[key], tuple(handles)))
    return tuple(places), len(used)


def _last_seen(reader: Reader, name_id: str) -> dict[str, NameSeen]:
    found = sorted(reader.find(NameSeen, name_id=name_id), key=lambda one: one.day)
    return {one.platform: one for one in found}


def _cell(name: str, place: _Place, seen: NameSeen | None, today: date) -> NameCell:
    platform = place.platform
    handle = place.handles[0] if place.handles else ""
    address = page_address(platform, name, handle)
    for written in place.handles:
        ours = name_written(platform, written)
        if alike(ours, name):
            page = page_address(platform, ours, written)
            return NameCell(platform.key, Standing.OURS, ours_as=ours, address=page)
    if seen is None:
        problem = problem_of(platform, name)
        return NameCell(platform.key, problem=problem, address="" if problem else address)
    again = seen.standing is not Standing.OURS and today - seen.day > LOOK_AGAIN_AFTER
    return NameCell(platform.key, seen.standing, seen.day, again=again, address=address)
