# SPDX-License-Identifier: MIT
"""The channels and themes that a calendar names: known ones found, missing ones made."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel, Pillar, new_id
from cmdesk.services.editorial import next_pillar_look
from cmdesk.services.importing.vocabulary import folded, without_brackets

_FIRST_SPLIT = re.compile(r"[,;+&|\n]|\s(?:et|and)\s", re.IGNORECASE)
_NOT_IN_KEY = re.compile("[^a-z0-9]+")
_SHORTEST_CONTAINED: Final = 4  # “x”, “li” or “tt” inside a longer name mean nothing


class ChannelNames:
    """Finds channels by the names people write; ``created`` are those made on the way."""

    def __init__(
        self, channels: Sequence[Channel], platforms: Mapping[str, Platform], language: str
    ) -> None:
        self._platforms = platforms
        self._language = language
        self._by_name: dict[str, Channel] = {}
        self._by_platform: dict[str, Channel] = {}
        self._aliases: dict[str, str] = {}
        self._cells: dict[str, tuple[Channel, ...]] = {}
        self.created: list[Channel] = []
        for key, platform in platforms.items():
            for alias in (*platform.labels.values(), *platform.aliases):
                self._aliases.setdefault(folded(alias), key)
        for channel in sorted(channels, key=lambda channel: not channel.active):
            self._remember(channel)

    def knows(self, name: str) -> bool:
        """True when a name is a channel's or a network's own, not only something like it."""
        return self._found(name) is not None

    def named(self, words: str) -> tuple[Channel, ...]:
        """The channels of a cell such as ``LinkedIn / Newsletter``, made where missing."""
        if words not in self._cells:  # the same few cells come back in every row
            self._cells[words] = self._unique([self._taken(name) for name in self._split(words)])
        return self._cells[words]

    def known_in(self, words: str) -> tuple[tuple[Channel, ...], bool]:
        """The known channels and networks of a cell, and whether all its names were known."""
        names = self._split(words)
        known = [name for name in names if self.knows(name)]
        return self._unique([self._taken(name) for name in known]), len(known) == len(names)

    def _split(self, words: str) -> tuple[str, ...]:
        """The names in a cell; one that is known as a whole (``Twitter/X``) stays whole."""
        names: list[str] = []
        for part in (words,) if self.knows(words) else _FIRST_SPLIT.split(words):
            names += (part,) if self.knows(part) else part.split("/")
        return tuple(name.strip() for name in names if folded(name))

    def _found(self, name: str) -> Channel | str | None:
        """The channel of this name, else the key of the network of this name."""
        whole = folded(name)
        for form in (whole, without_brackets(whole)):
            if form in self._by_name:
                return self._by_name[form]
            if form in self._aliases:
                key = self._aliases[form]
                return self._by_platform.get(key, key)
        return None

    def _taken(self, name: str) -> Channel:
        """The channel a name means; a new one when there is none yet."""
        found = self._found(name)
        if isinstance(found, Channel):
            return found
        if found is not None:
            label = self._platforms[found].label_in(self._language)
            return self._created(Channel(id=new_id(), platform=found, name=label))
        key = self._contained(name)
        if not key:
            key = _key_of(name)
            if key in self._by_platform:
                return self._by_platform[key]
        return self._created(Channel(id=new_id(), platform=key, name=name))

    def _contained(self, name: str) -> str:
        """The network whose longest alias stands as words inside a name; empty when none."""
        words = f" {folded(name)} "
        inside = [
            alias
            for alias in self._aliases
            if len(alias) >= _SHORTEST_CONTAINED and f" {alias} " in words
        ]
        return self._aliases[max(inside, key=len)] if inside else ""

    def _created(self, channel: Channel) -> Channel:
        self._remember(channel)
        self.created.append(channel)
        return channel

    def _remember(self, channel: Channel) -> None:
        self._by_name.setdefault(folded(channel.name), channel)
        self._by_platform.setdefault(channel.platform, channel)

    @staticmethod
    def _unique(channels: Sequence[Channel]) -> tuple[Channel, ...]:
        return tuple({channel.id: channel for channel in channels}.values())


class PillarNames:
    """Finds themes by their names; ``created`` are those made on the way."""

    def __init__(self, pillars: Sequence[Pillar]) -> None:
        self._by_name = {folded(pillar.name): pillar for pillar in pillars}
        self.created: list[Pillar] = []

    def named(self, words: str) -> Pillar | None:
        """The theme of a cell, made when missing; None for an empty cell."""
        name = folded(words)
        if not name:
            return None
        if name not in self._by_name:
            colour, pattern = next_pillar_look(tuple(self._by_name.values()))
            pillar = Pillar(id=new_id(), name=words, colour=colour, pattern=pattern)
            self._by_name[name] = pillar
            self.created.append(pillar)
        return self._by_name[name]


def _key_of(name: str) -> str:
    """A platform key for a network nobody described: shown as it is, without limits."""
    return _NOT_IN_KEY.sub("_", folded(name)).strip("_") or "other"
