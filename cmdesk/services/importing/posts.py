# SPDX-License-Identifier: MIT
"""Posts from a foreign calendar: a preview of all that importing it would do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.handover import handed_over
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import (
    Channel,
    Client,
    Format,
    Group,
    Post,
    Record,
    Status,
    Version,
    group_of,
    new_id,
)
from cmdesk.domain.texts import mark
from cmdesk.services.editorial import client_of, ordered_channels, ordered_pillars
from cmdesk.services.importing.csv_source import Table
from cmdesk.services.importing.dates import (
    DateOrder,
    is_relative,
    looks_like_date,
    order_of,
)
from cmdesk.services.importing.entries import Entry, EntryReader, Skipped, format_of, noted
from cmdesk.services.importing.headers import Chosen, Columns, cell, columns_of, columns_seen
from cmdesk.services.importing.known import without_known
from cmdesk.services.importing.places import ChannelNames, PillarNames
from cmdesk.services.importing.planned import PlannedRow, Preview
from cmdesk.services.importing.vocabulary import Field
from cmdesk.services.platforms import platform_of
from cmdesk.store.access import Reader

HEEDED_ROWS: Final = 1_000
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Choices:
    """What an import depends on besides the file.

    ``order`` answers AmbiguousDates. ``heed`` is called every thousand rows with the number
    read; what it raises ends the preview, and nothing has been changed. ``columns`` says what
    columns hold where their names do not say it rightly.
    """

    today: date
    platforms: Mapping[str, Platform]
    order: DateOrder | None = None
    heed: Callable[[int], None] | None = None
    columns: Chosen | None = None


def columns_found(reader: Reader, table: Table, choices: Choices) -> Columns:
    """What the columns of ``table`` seem to hold, also where that is not enough for an import."""
    client = client_of(reader)
    names = ChannelNames(ordered_channels(reader), choices.platforms, client.language)
    return columns_seen(table, names.knows, choices.columns)


def preview(reader: Reader, table: Table, choices: Choices) -> Preview:
    """What importing ``table`` into the document would do.

    Raises AmbiguousDates when ``choices`` must give the order of day and month, WrongInput with
    what is missing when the table is not a calendar of posts.
    """
    client = client_of(reader)
    names = ChannelNames(ordered_channels(reader), choices.platforms, client.language)
    columns = columns_of(table, names.knows, choices.columns)
    order = _order(table, columns, choices.order)
    entries, skipped = _read(EntryReader(columns, order, _zone(client)), columns, choices.heed)
    maker = _Maker(names, PillarNames(ordered_pillars(reader)), columns, choices)
    made = [maker.row(entry) for entry in entries]
    rows = without_known(reader, made)
    return Preview(
        name=table.name,
        columns=columns,
        order=order,
        rows=rows,
        skipped=skipped,
        duplicates=len(made) - len(rows),
        channels=_used(names.created, {v.channel_id for row in rows for v in row.versions}),
        pillars=_used(maker.pillars.created, {row.post.pillar_id for row in rows}),
        past=sum(any(_before(v, choices.today) for v in row.versions) for row in rows),
    )


class _Maker:
    """Turns entries into posts and versions, naming their channels and themes."""

    def __init__(
        self, channels: ChannelNames, pillars: PillarNames, columns: Columns, choices: Choices
    ) -> None:
        self.channels = channels
        self.pillars = pillars
        self._further_column = columns.name_of(Field.DISTRIBUTION)
        self._choices = choices

    def row(self, entry: Entry) -> PlannedRow:
        """The post of an entry with one version per channel; one without a place if it has none."""
        pillar = self.pillars.named(entry.pillar)
        main = self._main(entry)
        further, all_known = self.channels.known_in(entry.further)
        note = entry.note
        if not all_known:
            told = noted(self._further_column, entry.further)
            note = f"{note}\n{told}" if note else told
        post = Post(
            id=new_id(),
            title=entry.title,
            text=entry.text,
            link=entry.link,
            images=entry.images,
            pillar_id=pillar.id if pillar else None,
            note=note,
        )
        wanted = entry.format or (_format_of_place(entry.channels) if len(main) == 1 else None)
        places: list[tuple[Channel | None, Format | None]]
        places = [(channel, wanted) for channel in main]
        places += [(channel, None) for channel in further if channel not in main]
        places = places or [(None, wanted)]
        made = (self._version(entry, post.id, *place) for place in places)
        versions = tuple(handed_over(version, post) for version in made)
        return PlannedRow(entry.line, post, versions)

    def _main(self, entry: Entry) -> tuple[Channel, ...]:
        """The channels of the channel column and of the ticked columns, each once."""
        ticked = (channel for name in entry.switches for channel in self.channels.named(name))
        found = (*self.channels.named(entry.channels), *ticked)
        return tuple({channel.id: channel for channel in found}.values())

    def _version(
        self, entry: Entry, post_id: str, channel: Channel | None, wanted: Format | None
    ) -> Version:
        status, day, minute = entry.status, entry.moment.day, entry.moment.minute
        version = Version(
            id=new_id(),
            post_id=post_id,
            channel_id=channel.id if channel else None,
            format=self._format(channel, wanted),
            day=day,
            minute=minute,
        )
        if status is Status.PUBLISHED and day > self._choices.today:
            status = Status.SCHEDULED  # what is still to come cannot be out
        if status is Status.PUBLISHED:
            return replace(version, status=status, published_day=day, published_minute=minute)
        return version if status is None else replace(version, status=status)

    def _format(self, channel: Channel | None, wanted: Format | None) -> Format:
        """The wanted format where the network offers it, else the network's usual one."""
        if channel is None:
            return wanted or Format.TEXT
        offered = platform_of(self._choices.platforms, channel.platform).formats
        return wanted if wanted in offered else offered[0]


def _format_of_place(words: str) -> Format | None:
    """The format in a channel's name that is counted apart, as in “Instagram story”."""
    said, _ = format_of(words)
    return None if said is None or group_of(said) is Group.FEED else said


def _zone(client: Client) -> ZoneInfo:
    """The client's time zone; UTC for one that this computer does not know."""
    try:
        return ZoneInfo(client.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _order(table: Table, columns: Columns, given: DateOrder | None) -> DateOrder:
    """The order of day and month in the date column, which must hold at least one date."""
    (number,) = columns.of(Field.DATE)
    values = [words for row in columns.rows if (words := cell(row, number))]
    name = columns.names[number].strip()
    if values and not any(looks_like_date(words) for words in values):
        relative = next((words for words in values if is_relative(words)), "")
        if relative:
            raise _relative_dates(table.name, name, relative)
        raise _no_dates(table.name, name, values[0])
    return given or order_of(name, values)


def _relative_dates(name: str, column: str, example: str) -> WrongInput:
    return WrongInput(
        mark(
            "Import",
            "The dates of “{name}” are relative (“{example}”), and a post needs a day of the "
            "calendar. Nothing was imported: write days such as 2026-12-31 in the column "
            "“{column}”.",
        ).filled(name=name, example=example[:40], column=column)
    )


def _no_dates(name: str, column: str, example: str) -> WrongInput:
    return WrongInput(
        mark(
            "Import",
            "The column “{column}” of “{name}” holds no date that can be read (“{example}”). "
            "Nothing was imported: write days such as 2026-12-31.",
        ).filled(name=name, column=column, example=example[:40])
    )


def _read(
    source: EntryReader, columns: Columns, heed: Callable[[int], None] | None
) -> tuple[tuple[Entry, ...], tuple[Skipped, ...]]:
    """The rows that give a post and those that do not, in the order of the file."""
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    for number, row in enumerate(columns.rows):
        if heed is not None and number % HEEDED_ROWS == 0:
            heed(number)
        found = source.read(row)
        if isinstance(found, Entry):
            entries.append(found)
        else:
            skipped.append(found)
    return tuple(entries), tuple(skipped)


def _used(created: Sequence[R], ids: set[str | None]) -> tuple[R, ...]:
    """The created records that the rows to import really need."""
    return tuple(record for record in created if record.id in ids)


def _before(version: Version, today: date) -> bool:
    return version.day is not None and version.day < today
