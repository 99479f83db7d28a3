# SPDX-License-Identifier: MIT
"""Numbers as people write them, and the first ones that are kept."""

from __future__ import annotations

from datetime import date

import pytest

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import metric_of
from cmdesk.domain.records import Channel, OwnMetric
from cmdesk.services.measures import count_written, first_followers, has_followers, where_found
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.i18n import say

OWN = OwnMetric(id="own", name="Ateliers", where="the book")


@pytest.mark.parametrize(
    ("words", "separator", "count"),
    [
        ("", "", None),
        ("   ", "", None),
        ("0", "", 0),
        ("1204", "", 1204),
        (" 1 204 ", "", 1204),
        ("12\u202f345\u00a0678", "", 12_345_678),
        ("1\u2009204", "", 1204),
        ("1,204", ",", 1204),
        ("1’204", "’", 1204),
        ("9999999999", "", 9_999_999_999),
    ],
)
def test_a_number_is_read(words: str, separator: str, count: int | None) -> None:
    assert count_written(words, separator) == count


@pytest.mark.parametrize(
    ("words", "separator"),
    [
        ("1,2 k", ""),
        ("1,2 k", ","),
        ("1,2", ","),
        ("1,204", ""),
        ("12 04", ""),
        ("1 2 3", ""),
        ("-5", ""),
        ("12.5", ""),
        ("about 100", ""),
        ("٣٤", ""),
        ("10 000 000 000", ""),
    ],
)
def test_anything_else_is_refused_in_a_sentence(words: str, separator: str) -> None:
    with pytest.raises(WrongInput, match="Write all its digits"):
        count_written(words, separator)


def test_a_long_word_is_cut_in_the_sentence() -> None:
    with pytest.raises(WrongInput) as caught:
        count_written("x" * 300)
    assert caught.value.text.args["words"] == "x" * 20


def test_the_first_number_belongs_to_its_channel_and_day() -> None:
    channel = Channel(id="c" * 32, platform="instagram", name="Instagram")
    measured = first_followers(channel, 1204, date(2026, 11, 22))
    assert (measured.metric, measured.value, measured.channel_id) == ("followers", 1204, channel.id)
    assert measured.day == date(2026, 11, 22)


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
