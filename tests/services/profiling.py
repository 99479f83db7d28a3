# SPDX-License-Identifier: MIT
"""A document whose profiles are half done, for the tests of the checklist."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from cmdesk.domain.records import (
    Channel,
    CheckState,
    Client,
    NameSeen,
    Ownership,
    Presentation,
    ProfileCheck,
    Record,
    Standing,
    WantedName,
)
from cmdesk.services.platforms import load_platforms
from cmdesk.services.profiles import Profiles
from cmdesk.store.document_file import DocumentFile

TODAY = date(2026, 11, 22)
CHRISTMAS, NEW_YEAR = date(2026, 12, 25), date(2027, 1, 1)
CLIENT = Client(id="client", name="Boulangerie Lacroix")
FACEBOOK = Channel(id="fb", platform="facebook_page", name="Facebook", handle="boulangerielacroix")
INSTAGRAM = Channel(id="ig", platform="instagram", name="Instagram", handle="@boulangerie.lacroix")
RESTING = Channel(id="tt", platform="tiktok", name="TikTok", active=False)
NAME = WantedName(id="name", name="boulangerielacroix")
PLATFORMS = load_platforms()


def check_on(channel: Channel, key: str, **values: object) -> ProfileCheck:
    """A check of a channel that is done, unless said otherwise."""
    said = {"state": CheckState.DONE, "day": date(2026, 11, 3), **values}
    return ProfileCheck(id=f"{channel.id}-{key}", channel_id=channel.id, check=key, **said)  # type: ignore[arg-type]


def all_done(channel: Channel) -> tuple[Record, ...]:
    """Everything done on a channel but the hours of holidays."""
    keys = [check.key for check in PLATFORMS[channel.platform].checks]
    ownership = Ownership(id=f"{channel.id}-own", channel_id=channel.id, reviewed=TODAY)
    return (*(check_on(channel, key) for key in keys if key != "holiday_hours"), ownership)


def presentation(channel: Channel, length: int, language: str = "") -> Presentation:
    """A presentation of so many characters."""
    return Presentation(
        id=f"{channel.id}-text{language}",
        channel_id=channel.id,
        text="é" * length,
        language=language,
    )


def seen(platform: str, standing: Standing) -> NameSeen:
    """What was seen of the wanted name."""
    return NameSeen(
        id=f"seen-{platform}",
        name_id=NAME.id,
        platform=platform,
        standing=standing,
        day=date(2026, 11, 3),
    )


def made(folder: Path, *records: Record) -> DocumentFile:
    """A document of the client and these records."""
    return DocumentFile.create(folder / "work.db", (CLIENT, *records))


def profiles_of(folder: Path, *records: Record, today: date = TODAY) -> Profiles:
    """The profiles of such a document."""
    document_file = made(folder, *records)
    try:
        with document_file.reading() as reader:
            return Profiles(reader, PLATFORMS, today)
    finally:
        document_file.close()
