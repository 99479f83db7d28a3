# SPDX-License-Identifier: MIT
"""A text as a QR code: what goes in, how much, and that the modules are those of the standard."""

from __future__ import annotations

from dataclasses import replace

import pytest
import segno

from cmdesk.domain.records import Post, Version
from cmdesk.services.phone import MOST_BYTES, QUIET, bytes_of, phone_code, phone_text
from cmdesk.services.planning import Card

POST = Post(id="p", text="Warm at seven.\nCome!", link="https://example.org/bread")
VERSION = Version(id="v", post_id="p")


def _card(post: Post, version: Version = VERSION) -> Card:
    return Card(version, post, None, None)


@pytest.mark.parametrize(
    ("post", "version", "words"),
    [
        (POST, VERSION, "Warm at seven.\nCome!\n\nhttps://example.org/bread"),
        (POST, replace(VERSION, text="Short", link=""), "Short"),
        (POST, replace(VERSION, text="", link="https://example.org"), "https://example.org"),
        (replace(POST, text=f"See {POST.link}."), VERSION, "See https://example.org/bread."),
        (Post(id="p", text="  \n", link=" "), VERSION, ""),
    ],
)
def test_the_channel_s_words_and_link_are_sent(post: Post, version: Version, words: str) -> None:
    assert phone_text(_card(post, version)) == words


def test_the_code_is_the_one_of_the_standard_with_four_quiet_modules() -> None:
    words = "Le pain sort du four à 7 h — l’œuf, 2 € 🥖"
    code = phone_code(words)
    assert code is not None
    made = segno.make_qr(words.encode(), error="L", mode="byte")
    assert [list(row) for row in code.rows] == [[bool(m) for m in row] for row in made.matrix]
    assert QUIET >= 4
    assert code.side == made.symbol_size(border=QUIET)[0]
    assert len({len(row) for row in code.rows} | {len(code.rows)}) == 1


def test_the_longest_text_still_has_large_modules() -> None:
    most = phone_code("é" * (MOST_BYTES // 2) + "e")
    assert most is not None
    assert most.side == 117 + 2 * QUIET
    assert phone_code("é" * (MOST_BYTES // 2) + "ee") is None


def test_what_no_text_may_hold_is_left_out() -> None:
    assert bytes_of("a\x00\ud800") == len("a\N{REPLACEMENT CHARACTER}".encode())
