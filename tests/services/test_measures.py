# SPDX-License-Identifier: MIT
"""The first numbers that are kept, and where numbers are found."""

from __future__ import annotations

from datetime import date

import pytest

from cmdesk.domain.metrics import metric_of
from cmdesk.domain.records import Channel, OwnMetric
from cmdesk.services.measures import first_followers, has_followers, where_found
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.i18n import say

OWN = OwnMetric(id="own", name="Ateliers", where="the book")


def test_the_first_number_belongs_to_its_channel_and_day() -> None:
    channel = Channel(id="c" * 32, platform="instagram", name="Instagram")
    measured = first_followers(channel, 1204, date(2026, 11, 22))
    assert (measured.metric, measured.value, measured.channel_id) == ("followers", 1204, channel.id)
    assert measured.day == date(2026, 11, 22)


def test_who_gets_a_letter_subscribes_to_it() -> None:
    letter = Channel(id="c" * 32, platform="newsletter", name="Letter")
    assert first_followers(letter, 88, date(2026, 11, 22)).metric == "subscribers"


def test_nobody_follows_a_blog() -> None:
    platforms = load_platforms()
    without = {key for key, platform in platforms.items() if not has_followers(platform)}
    assert without == {"blog", "google_business"}


@pytest.mark.parametrize(
    ("key", "platform", "language", "words"),
    [
        ("followers", "instagram", "fr", ("En haut du profil, près du nom.", True)),
        ("reach", "instagram", "en", ("on the dashboard of the professional account", False)),
        ("open_rate", "newsletter", "fr_CA", ("rapport de chaque infolettre", True)),
        ("sales", "", "fr", ("On the till", False)),
        ("own", "", "fr", ("the book", False)),
        ("own", "instagram", "fr", ("the book", False)),
    ],
)
def test_a_number_is_found_somewhere(
    key: str, platform: str, language: str, words: tuple[str, bool]
) -> None:
    found = where_found(metric_of(key, (OWN,)), platform, language)
    assert found is not None
    assert (words[0] in say(found[0]), found[1]) == (True, words[1])


def test_nothing_is_said_of_a_number_nobody_knows() -> None:
    assert where_found(metric_of("of tomorrow"), "instagram", "en") is None
    assert where_found(metric_of("followers"), "of tomorrow", "en") is None
