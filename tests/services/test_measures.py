# SPDX-License-Identifier: MIT
"""Numbers as people write them, and the first ones that are kept."""

from __future__ import annotations

from datetime import date

import pytest

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Channel
from cmdesk.services.measures import count_written, first_followers, has_followers
from cmdesk.services.platforms import load_platforms


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
