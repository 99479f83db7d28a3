# SPDX-License-Identifier: MIT
"""A new client: what its region decides before anybody says otherwise, and its wall clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from types import MappingProxyType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cmdesk.domain.records import Client, Region, new_id
from cmdesk.domain.texts import Text, mark


@dataclass(frozen=True, slots=True)
class RegionFacts:
    """What a region decides: its name, its time zone (IANA), its paper, its usual language."""

    name: Text
    time_zone: str
    paper: str
    language: str


REGIONS = MappingProxyType(
    {
        Region.FRANCE: RegionFacts(mark("Regions", "France"), "Europe/Paris", "A4", "fr"),
        Region.QUEBEC: RegionFacts(mark("Regions", "Quebec"), "America/Toronto", "Letter", "fr_CA"),
        Region.BELGIUM: RegionFacts(mark("Regions", "Belgium"), "Europe/Brussels", "A4", "fr"),
        Region.SWITZERLAND: RegionFacts(
            mark("Regions", "Switzerland"), "Europe/Zurich", "A4", "fr"
        ),
        Region.LUXEMBOURG: RegionFacts(
            mark("Regions", "Luxembourg"), "Europe/Luxembourg", "A4", "fr"
        ),
        Region.CANADA: RegionFacts(
            mark("Regions", "Canada (outside Quebec)"), "America/Toronto", "Letter", "en"
        ),
        Region.UNITED_KINGDOM: RegionFacts(
            mark("Regions", "United Kingdom"), "Europe/London", "A4", "en"
        ),
        Region.UNITED_STATES: RegionFacts(
            mark("Regions", "United States"), "America/New_York", "Letter", "en"
        ),
        Region.OTHER: RegionFacts(mark("Regions", "Elsewhere"), "UTC", "A4", "en"),
    }
)

_USUAL_REGION = {"fr": Region.FRANCE, "fr_CA": Region.QUEBEC}
_TERRITORIES = {
    "FR": Region.FRANCE,
    "BE": Region.BELGIUM,
    "CH": Region.SWITZERLAND,
    "LU": Region.LUXEMBOURG,
    "GB": Region.UNITED_KINGDOM,
    "US": Region.UNITED_STATES,
}


def region_guessed(language: str, territory: str = "") -> Region:
    """The likeliest region of somebody with this language and ISO territory (``FR``, ``CA``…)."""
    if territory == "CA":
        return Region.QUEBEC if language.startswith("fr") else Region.CANADA
    return _TERRITORIES.get(territory) or _USUAL_REGION.get(language, Region.OTHER)


def new_client(name: str, region: Region, language: str = "") -> Client:
    """A client of a region; its posts are in the region's language unless one is given."""
    facts = REGIONS[region]
    return Client(
        id=new_id(),
        name=name,
        region=region,
        language=language or facts.language,
        time_zone=facts.time_zone,
    )


def wall_clock(client: Client, moment: datetime) -> datetime:
    """What the clock on the client's wall shows at a moment (aware), without a zone.

    A time zone that this computer does not know counts as UTC.
    """
    try:
        zone: tzinfo = ZoneInfo(client.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = UTC
    return moment.astimezone(zone).replace(tzinfo=None)
