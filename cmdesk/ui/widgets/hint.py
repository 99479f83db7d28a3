# SPDX-License-Identifier: MIT
"""What shows over a widget when the pointer rests on it, said of things that people named."""

from __future__ import annotations

from html import escape


def plain_hint(words: str) -> str:
    """The words for ``setToolTip``: Qt would read a name such as ``<b>Bread</b>`` as HTML."""
    if "<" not in words:
        return words
    lines = escape(words).replace("\n", "<br>")
    return f"<span>{lines}</span>"
