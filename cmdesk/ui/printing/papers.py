# SPDX-License-Identifier: MIT
"""The papers a week is printed on: their sizes and their names on screen.

To add a paper: 1. its size in ``SIZES`` and its words in ``PAPER_WORDS``;
2. its name in ``config.settings.PAPERS``.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPageSize

from cmdesk.domain.records import Region
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.clients import REGIONS

SIZES: Final = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "Letter": QPageSize.PageSizeId.Letter,
    "Tabloid": QPageSize.PageSizeId.Tabloid,
}
PAPER_WORDS: Final[dict[str, Text]] = {
    "A4": plain("A4"),
    "A3": plain("A3"),
    "Letter": mark("Papers", "Letter"),
    "Tabloid": mark("Papers", "Tabloid"),
}


def usual_paper(region: Region) -> str:
    """The paper of a client's region: Letter in North America, else A4."""
    return REGIONS[region].paper
