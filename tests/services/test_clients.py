# SPDX-License-Identifier: MIT
"""What a region decides for a new client."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
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


def test_the_wall_clock_is_the_clients() -> None:
    client = new_client("Lacroix", Region.OTHER)
    utc = datetime.now(UTC).replace(tzinfo=None)
    assert abs(wall_clock(client) - utc) < timedelta(minutes=1)
    lost = replace(client, time_zone="Nowhere/Nothing")
    assert abs(wall_clock(lost) - utc) < timedelta(minutes=1)
    montreal = wall_clock(new_client("Lacroix", Region.QUEBEC))
    assert utc - montreal > timedelta(hours=3)
