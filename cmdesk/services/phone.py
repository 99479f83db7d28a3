# SPDX-License-Identifier: MIT
"""A text on its way to a phone as a QR code: light from the screen, no network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cmdesk.domain.cleaning import clean
from cmdesk.domain.records import Post, Version
from cmdesk.services.planning import Card

# A code of version 25 with the least redundancy (ISO/IEC 18004: 1,273 bytes): 117 modules a
# side. At four pixels a module that is a hand's width on a usual screen, which a phone still
# reads; the largest code (version 40, 2,953 bytes) is beyond many cameras.
MOST_BYTES: Final = 1273
QUIET: Final = 4  # modules of white around a code, as the standard asks


@dataclass(frozen=True, slots=True)
class PhoneCode:
    """A QR code: its modules row by row, True where dark, without the white around."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def side(self) -> int:
        """Modules of one side with the white around."""
        return len(self.rows) + 2 * QUIET


def phone_text(card: Card) -> str:
    """What one pastes on the phone: the words this channel gets, then the link they lack."""
    return with_link(card.text.strip(), link_of(card.post, card.version))


def link_of(post: Post, version: Version) -> str:
    """The link this channel gets: its own, or the post's."""
    return (post.link if version.link is None else version.link).strip()


def with_link(words: str, link: str) -> str:
    """The words with the link below, unless they hold it already."""
    return words if link in words else f"{words}\n\n{link}".strip()


def bytes_of(words: str) -> int:
    """What a text weighs in a code."""
    return len(_encoded(words))


def phone_code(words: str) -> PhoneCode | None:
    """The QR code of a text; None when it is too long for a phone to read it from a screen."""
    import segno

    content = _encoded(words)
    if len(content) > MOST_BYTES:
        return None
    # As bytes of UTF-8: phones guess wrongly at short texts in other encodings.
    made = segno.make_qr(content, error="L", mode="byte")
    return PhoneCode(tuple(tuple(bool(module) for module in row) for row in made.matrix))


def _encoded(words: str) -> bytes:
    return clean(words).encode()
