# SPDX-License-Identifier: MIT
"""What a region decides for a new client."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from cmdesk.domain.records import Region
from cmdesk.services.clients import REGIONS, new_client, region_guessed, wall_clock


def test_every_region_has_its_facts() -> None:
    assert set(REGIONS) == set(Region)
    for facts in REGIONS.values():
        assert ZoneInfo(facts.time_zone)
        assert facts.paper in {"A4", "Letter"}


@pytest.mark.parametrize(
    ("language", "territory", "region"),
    [
        ("fr", "FR", Region.FRANCE),
        ("fr", "", Region.FRANCE),
        ("fr_CA", "CA", Region.QUEBEC),
        ("fr_CA", "", Region.QUEBEC),
        ("en", "CA", Region.CANADA),
        ("fr", "BE", Region.BELGIUM),
        ("en", "GB", Region.UNITED_KINGDOM),
        ("en", "NZ", Region.OTHER),
    ],
)
def test_the_region_is_guessed(language: str, territory: str, region: Region) -> None:
    assert region_guessed(language, territory) is region


def test_a_new_client_takes_its_regions_language_unless_told() -> None:
    client = new_client("Lacroix", Region.QUEBEC)
    assert (client.language, client.time_zone) == ("fr_CA", "America/Toronto")
    assert new_client("Lacroix", Region.QUEBEC, "en").language == "en"


@pytest.mark.parametrize(
    ("region", "day", "hour"),
    [
        (Region.FRANCE, 22, 1),
        (Region.UNITED_KINGDOM, 22, 0),
        (Region.QUEBEC, 21, 19),
        (Region.OTHER, 22, 0),
    ],
)
def test_the_wall_clock_is_the_clients(region: Region, day: int, hour: int) -> None:
    moment = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
    shown = wall_clock(new_client("Lacroix", region), moment)
    assert shown.isoformat() == f"2026-11-{day}T{hour:02}:30:00"


@pytest.mark.parametrize("zone", ["Nowhere/Nothing", "", "../../etc/passwd", "Europe"])
def test_an_unknown_zone_counts_as_utc(zone: str) -> None:
    client = replace(new_client("Lacroix", Region.FRANCE), time_zone=zone)
    moment = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    assert wall_clock(client, moment).isoformat() == "2026-11-22T09:30:00"
