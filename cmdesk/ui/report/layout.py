# SPDX-License-Identifier: MIT
"""Lay the report out: one page where it fits well, else two, else as many as it needs.

Sizes are tried from generous to dense. Nothing is cut off: what does not fit goes on, on the next
page, under a short head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from cmdesk.domain.texts import mark
from cmdesk.services.documents.month_report import MonthReport
from cmdesk.services.documents.month_words import prepared
from cmdesk.ui.i18n import say
from cmdesk.ui.printing.measures import Breaker, Face, Metrics, Style
from cmdesk.ui.report.parts import (
    aim_blocks,
    decision_blocks,
    head_blocks,
    nothing_blocks,
    number_blocks,
    published_blocks,
    reaction_blocks,
    sentence_blocks,
)
from cmdesk.ui.report.pen import Look, Pen
from cmdesk.ui.report.placed import Block, Ground, Item, ReportPage, Words, moved
from cmdesk.ui.theme import Role

SIDE, TOP, FOOT = 48.0, 44.0, 46.0  # points kept free
_SMALL: Final = Style(Face.REGULAR, 8.0)
_HEAD: Final = 22.0  # of a continued page
# From generous to dense. One page is worth smaller type down to ``_DENSEST`` looks; a second one
# is used rather than still smaller type.
_LOOKS: Final = (
    *(Look(half / 2, 92.0) for half in (22, 21, 20)),
    Look(10.0, 78.0),
    Look(9.5, 78.0),
    Look(9.5, 68.0),
    Look(9.0, 64.0),
)
_DENSE: Final = (
    Look(9.0, 34.0),
    Look(8.5, 34.0),
    Look(8.0, 28.0),
)
_FEW: Final = 2
_WHOLE: Final = 0.45  # of a page: higher parts may go on, on the next one


@dataclass(frozen=True, slots=True)
class ReportWish:
    """What is wished beside the report itself: who signs it, lines to write by hand on."""

    preparer: str = ""
    lines: bool = False


@dataclass(frozen=True, slots=True)
class PaperSize:
    """A paper in points, upright."""

    width: float
    height: float

    @property
    def inside(self) -> float:
        """The width that is written on."""
        return self.width - 2 * SIDE


def report_pages(
    report: MonthReport, paper: PaperSize, metrics: Metrics, wish: ReportWish, printed: date
) -> tuple[ReportPage, ...]:
    """The pages of a report; ``printed`` is the day it is made."""
    breaker = Breaker(metrics)
    drafts = _best(report, paper, breaker, wish)
    pages = []
    for number, items in enumerate(drafts, 1):
        frame = _frame(report, paper, breaker, (number, len(drafts)))
        foot = _foot(paper, breaker, wish, printed)
        pages.append(ReportPage(paper.width, paper.height, (*items, *frame, *foot)))
    return tuple(pages)


def _best(
    report: MonthReport, paper: PaperSize, breaker: Breaker, wish: ReportWish
) -> list[list[Item]]:
    """The first look with which one page is enough, else two; else the densest."""
    drafts: list[list[Item]] = []
    first: list[list[Item]] | None = None
    for look in _LOOKS:
        drafts = _drafts(report, Pen(look, breaker, paper.inside), wish, paper)
        if len(drafts) == 1:
            return drafts
        if first is None and len(drafts) == _FEW:
            first = drafts
    if first is not None:
        return first
    for look in _DENSE:
        drafts = _drafts(report, Pen(look, breaker, paper.inside), wish, paper)
        if len(drafts) <= _FEW:
            return drafts
    return drafts


def _drafts(report: MonthReport, pen: Pen, wish: ReportWish, paper: PaperSize) -> list[list[Item]]:
    """The pages in one look, parts kept whole unless that costs a page."""
    parts = [
        list(part)
        for part in (
            head_blocks(report, pen),
            sentence_blocks(report, pen, to_write=wish.lines),
            nothing_blocks(report, pen),
            number_blocks(report, pen),
            aim_blocks(report, pen),
            published_blocks(report, pen),
            reaction_blocks(report, pen),
            decision_blocks(report, pen),
        )
    ]
    whole, parted = _flowed(parts, paper, _WHOLE), _flowed(parts, paper, 0.0)
    return whole if len(whole) <= len(parted) else parted


def _flowed(parts: Sequence[list[Block]], paper: PaperSize, whole: float) -> list[list[Item]]:
    """Blocks one below the other, on as many pages as they need.

    Parts no higher than ``whole`` of a page are not parted.
    """
    bottom, least = paper.height - FOOT, (paper.height - TOP - FOOT) * whole
    pages: list[list[Item]] = [[]]
    y = TOP
    for part in parts:
        height = sum(one.gap + one.height for one in part)
        for number, block in enumerate(part):
            gap = block.gap if pages[-1] else 0.0
            needed = height if number == 0 and height <= least else _together(part, number)
            if pages[-1] and y + gap + needed > bottom:
                pages.append([])
                y, gap = TOP + _HEAD, 0.0
            y += gap
            pages[-1] += [moved(item, SIDE, y) for item in block.items]
            y += block.height
    return pages


def _together(blocks: Sequence[Block], number: int) -> float:
    """The height of a block with those it is held to."""
    height = blocks[number].height
    while blocks[number].held and number + 1 < len(blocks):
        number += 1
        height += blocks[number].gap + blocks[number].height
    return height


def _frame(
    report: MonthReport, paper: PaperSize, breaker: Breaker, page: tuple[int, int]
) -> list[Item]:
    """The number of the page, and on the next ones whose report it is."""
    number, count = page
    of = mark("MonthReport", "Page {page} of {pages}").filled(page=number, pages=count)
    said = say(of)
    right = paper.width - SIDE
    baseline = paper.height - FOOT / 2
    found: list[Item] = [
        Words(right - breaker.width(said, _SMALL), baseline, said, _SMALL, Role.MUTED)
    ]
    if number > 1:
        title = say(report.title)
        across = breaker.width(title, _SMALL)
        client = breaker.one_line(report.client, _SMALL, paper.inside - across - 12)
        found.append(Words(SIDE, TOP, client, _SMALL, Role.MUTED))
        found.append(Words(right - across, TOP, title, _SMALL, Role.MUTED))
        found.append(Ground(SIDE, TOP + 5, paper.inside, 0.5, Role.LINE))
    return found


def _foot(paper: PaperSize, breaker: Breaker, wish: ReportWish, printed: date) -> list[Item]:
    """Who prepared it, and when."""
    words = say(prepared(wish.preparer, printed))
    baseline = paper.height - FOOT / 2
    room = paper.inside * 0.75
    return [
        Ground(SIDE, paper.height - FOOT / 2 - 13, paper.inside, 0.5, Role.LINE),
        Words(SIDE, baseline, breaker.one_line(words, _SMALL, room), _SMALL, Role.MUTED),
    ]
