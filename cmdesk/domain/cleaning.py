# SPDX-License-Identifier: MIT
"""Foreign text made fit to keep: the one border that every imported or pasted text crosses."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")
# Everything a document must not hold: C0 and C1 controls but tab and newline, byte order marks
# inside the text, and the two noncharacters that XML (thus every workbook) refuses.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile("[^\\S\u00a0\u202f]+")  # every space but those French puts before “:” and “!”


def clean(text: str) -> str:
    """The text with newlines alone as line ends, composed letters (NFC), and nothing unfit to keep.

    NUL, control characters and inner byte order marks are dropped; a lone surrogate becomes
    U+FFFD, a pair of them the character they stand for. Cleaning twice changes nothing.
    """
    if _SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", _UNFIT.sub("", _LINE_ENDS.sub("\n", text)))


def one_line(text: str) -> str:
    """The text on one line, every run of breakable spaces as one; no-break spaces stay."""
    return _BREAKS.sub(" ", text).strip()
