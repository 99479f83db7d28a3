# SPDX-License-Identifier: MIT
"""The parts of the report as blocks; a part with nothing to say gives none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from cmdesk.domain.texts import Text
from cmdesk.services.documents.month_report import (
    PROMPTS,
    MonthReport,
    ReportAim,
    ReportCount,
    ReportFact,
)
from cmdesk.services.documents.month_words import (
    AIMS,
    BY_CHANNEL,
    BY_THEME,
    DECIDED,
    MOST_REACTIONS,
    NO_NUMBER,
    NO_VALUE,
    NOT_NOTED,
    NOTHING,
    NUMBER_HEADS,
    NUMBERS,
    PUBLISHED,
    REACTED,
    REACTION_HEADS,
)
from cmdesk.ui.i18n import locale, said_day, say, sentence_case
from cmdesk.ui.printing.measures import Face, Style
from cmdesk.ui.report.charts import chart_of_aim
from cmdesk.ui.report.pen import Cell, Pen, columns
from cmdesk.ui.report.placed import Bar, Block, Curve, Ground, Item, Words, moved
from cmdesk.ui.theme import Role

_LINES = 2  # to write each sentence by hand
_ROOMY = 1.9  # heights of a line for a hand
_GAP, _WIDE = 14.0, 22.0
_BARE = 58.0  # points: charts that are lower have no axes


def head_blocks(report: MonthReport, pen: Pen) -> Iterator[Block]:
    """The client, the month, a line in the accent."""
    size = pen.look.size
    client, title = Style(Face.SEMIBOLD, size * 1.15), Style(Face.BOLD, size * 2.05)
    items: list[Item] = list(pen.lines(report.client, client, (0, 0, pen.width), Role.MUTED))
    y = len(items) * client.pitch
    lines = pen.lines(say(report.title), title, (0, y, pen.width))
    items += lines
    y += len(lines) * title.pitch
    if report.so_far is not None:
        items += pen.lines(say(report.so_far), pen.look.text, (0, y, pen.width), Role.MUTED)
        y += pen.look.text.pitch
    y += size * 0.5
    items.append(Ground(0, y, pen.width, 2.2, Role.ACCENT))
    yield Block(y + 2.2 + size * 0.2, tuple(items))


def sentence_blocks(report: MonthReport, pen: Pen, *, to_write: bool) -> Iterator[Block]:
    """What was written by hand, on a tinted ground; lines to write on where that is wished."""
    size, indent = pen.look.size, pen.look.size * 1.1
    inner = Pen(pen.look, pen.breaker, pen.width - 2 * indent)
    shown = [pair for pair in zip(PROMPTS, report.sentences, strict=False) if pair[1] or to_write]
    for number, (prompt, words) in enumerate(shown):
        blocks = inner.paragraph(say(prompt), pen.look.bold, Role.ACCENT)
        blocks = [replace(one, held=True) for one in blocks]
        if words:
            blocks += inner.paragraph(words, pen.look.text)
        else:
            blocks += [_line_to_write(inner)] * _LINES
        for place, block in enumerate(blocks):
            top = size * 0.7 if place == 0 else 0.0
            last = place == len(blocks) - 1
            bottom = size * 0.7 if last and number == len(shown) - 1 else 0.0
            height = top + block.height + bottom
            items: list[Item] = [Ground(0, 0, pen.width, height + 0.3, Role.SOFT_ACCENT)]
            items.append(Ground(0, 0, 2.2, height + 0.3, Role.ACCENT))
            items += [moved(item, indent, top) for item in block.items]
            gap = size * 1.1 if number == 0 and place == 0 else 0.0
            yield Block(height, tuple(items), gap, block.held)


def _line_to_write(pen: Pen) -> Block:
    height = pen.look.size * _ROOMY
    return Block(height, (Ground(0, height - 1, pen.width, 0.5, Role.STRONG_LINE),))


def nothing_blocks(report: MonthReport, pen: Pen) -> Iterator[Block]:
    """That the month left nothing, so that nobody looks for a page that is missing."""
    if report.is_empty:
        yield from pen.paragraph(say(NOTHING), pen.look.text, Role.MUTED, pen.look.size)


def number_blocks(report: MonthReport, pen: Pen) -> Iterator[Block]:
    """The numbers of the month beside the month before and the start."""
    if not report.numbers:
        return
    yield pen.title(NUMBERS)
    if all(one.value is None for one in report.numbers):
        yield from pen.paragraph(say(NO_NUMBER), pen.look.text)
        return
    places = columns(pen.width, (3.6, 1.6, 1.6, 1.4, 1.5), _GAP * 0.7)
    yield pen.row(_heads(number_heads(report), places[1:], pen), held=True)
    for one in report.numbers:
        value = NOT_NOTED if one.value is None else one.value
        cells = [Cell(_capital(one.name), *places[0], pen.look.text)]
        style = pen.look.text if one.value is None else pen.look.bold
        role = Role.MUTED if one.value is None else Role.INK
        shown = say(value) if one.remark is None else f"{say(value)}\n{say(one.remark)}"
        cells.append(Cell(shown.replace("\n", " · "), *places[1], style, role, right=True))
        for words, place in zip((one.change, one.baseline, one.since), places[2:], strict=True):
            said = NO_VALUE if words is None else say(words)
            cells.append(Cell(said, *place, pen.look.text, Role.MUTED, right=True))
        yield pen.row(cells)


def number_heads(report: MonthReport) -> list[str]:
    """The heads over the figures: “November”, “since October”, “starting point” and so on."""
    months = (report.month.start.month, report.month.previous.start.month)
    names = [locale().standaloneMonthName(one) for one in (months[0], months[1])]
    return [
        sentence_case(names[0]),
        say(NUMBER_HEADS[0].filled(month=names[1])),
        *(say(head) for head in NUMBER_HEADS[1:]),
    ]


def aim_blocks(report: MonthReport, pen: Pen) -> Iterator[Block]:
    """Each aim in words, with its small chart beside."""
    if report.aims:
        yield pen.title(AIMS)
    for number, aim in enumerate(report.aims):
        block = _aim(aim, report, pen)
        yield replace(block, gap=pen.look.size * 0.5 if number else 0.0)


def _aim(aim: ReportAim, report: MonthReport, pen: Pen) -> Block:
    chart, look = chart_of_aim(aim, report), pen.look
    shares = (1.0, 1.0) if look.chart > _BARE else (3.4, 1.0)
    (left, width), (right, across) = columns(pen.width, shares, _WIDE)
    if chart is None:
        width = pen.width
    elif look.chart <= _BARE:
        chart = replace(chart, end=None)  # the curve alone: what lies ahead would be a void
    items: list[Item] = []
    y = 0.0
    for words, style, role in (
        (aim.words, look.bold, Role.INK),
        (_capital(aim.standing), look.text, Role.ACCENT),
        ("" if aim.way is None else _capital(aim.way), look.small, Role.MUTED),
    ):
        lines = pen.lines(words, style, (left, y, width), role)
        items += lines
        y += len(lines) * style.pitch
    if chart is not None:
        items.append(Curve(right, 0, across, look.chart, chart, max(7.0, look.size * 0.74)))
        y = max(y, look.chart)
    return Block(y + look.size * 0.2, tuple(items))


def published_blocks(report: MonthReport, pen: Pen) -> Iterator[Block]:
    """What was published, how the plan was kept, by theme and by network."""
    if not report.facts:
        return
    yield pen.title(PUBLISHED)
    yield _facts(report.facts, pen)
    if report.missed is not None:
        yield from pen.paragraph(say(report.missed), pen.look.text, gap=pen.look.size * 0.4)
    lists = [
        (words, counts)
        for words, counts in ((BY_THEME, report.by_theme), (BY_CHANNEL, report.by_channel))
        if counts
    ]
    if not lists:
        return
    places = columns(pen.width, (1.0, 1.0), _WIDE)
    heads = [
        Cell(say(words), *place, pen.look.small, Role.MUTED)
        for (words, _), place in zip(lists, places, strict=False)
    ]
    yield replace(pen.row(heads, line=False, held=True), gap=pen.look.size * 0.5)
    most = max(one.count for _, counts in lists for one in counts)
    for row in zip_longest(*(counts for _, counts in lists)):
        parts = [
            _bar(one, place, most, pen)
            for one, place in zip(row, places, strict=False)
            if one is not None
        ]
        yield Block(max(p.height for p in parts), tuple(i for p in parts for i in p.items))


def _facts(facts: tuple[ReportFact, ...], pen: Pen) -> Block:
    """Figures side by side, each over what it counts."""
    large = Style(Face.BOLD, pen.look.size * 1.75)
    items: list[Item] = []
    height = 0.0
    for fact, (x, width) in zip(
        facts, columns(pen.width, (1.0,) * max(4, len(facts)), _WIDE), strict=False
    ):
        figure = pen.lines(say(fact.value), large, (x, 0, width))
        y = len(figure) * large.pitch
        label = pen.lines(say(fact.label), pen.look.small, (x, y, width), Role.MUTED)
        items += [*figure, *label]
        height = max(height, y + len(label) * pen.look.small.pitch)
    return Block(height, tuple(items))


def _bar(one: ReportCount, place: tuple[float, float], most: int, pen: Pen) -> Block:
    """A name, a bar in the theme's pattern, the count."""
    look, (x, width) = pen.look, place
    named = width * 0.44
    longest = width * 0.40
    lines = pen.lines(_capital(one.name), look.text, (x, 0, named))
    items: list[Item] = list(lines)
    high = look.size * 0.72
    y = (look.text.pitch - high) / 2
    long = max(3.0, longest * one.count / most)
    at = x + named + width * 0.03
    if one.pattern is not None:
        items.append(Bar(at, y, long, high, one.pattern))
    else:
        items.append(Ground(at, y, long, high, Role.STRONG_LINE))
    beside = at + long + look.size * 0.5
    said = say(Text("", "{count}", args={"count": one.count}))
    items.append(Words(beside, look.text.baseline, said, look.bold))
    return Block(max(1, len(lines)) * look.text.pitch + look.size * 0.28, tuple(items))


def reaction_blocks(report: MonthReport, pen: Pen) -> Iterator[Block]:
    """What people reacted to, theme by theme, never judged from too few posts."""
    if report.reactions_words is None:
        return
    look = pen.look
    yield pen.title(REACTED)
    yield from pen.paragraph(say(report.reactions_words), look.text)
    if any(one.median is not None for one in report.reactions):
        places = columns(pen.width, (3.2, 1.2, 1.2, 3.4), _GAP)
        heads = _heads([say(one) for one in REACTION_HEADS[:2]], places[1:3], pen)
        heads.append(Cell(say(REACTION_HEADS[2]), *places[3], look.small, Role.MUTED))
        yield replace(pen.row(heads, held=True), gap=look.size * 0.3)
        for one in report.reactions:
            median = NO_VALUE if one.median is None else say(one.median)
            noted = say(Text("", "{count}", args={"count": one.noted}))
            role = Role.MUTED if one.median is None else Role.INK
            yield pen.row(
                (
                    Cell(_capital(one.name), *places[0], look.text),
                    Cell(noted, *places[1], look.text, right=True),
                    Cell(median, *places[2], look.bold, role, right=True),
                    Cell(say(one.words), *places[3], look.text, role),
                )
            )
    if report.liked:
        named = pen.paragraph(say(MOST_REACTIONS), look.small, Role.MUTED, look.size * 0.6)
        yield from (replace(one, held=True) for one in named)
        for words in report.liked:
            yield from pen.paragraph(say(words), look.text)


def decision_blocks(report: MonthReport, pen: Pen) -> Iterator[Block]:
    """What was decided, with what happened since."""
    if report.decisions:
        yield pen.title(DECIDED)
    places = columns(pen.width, (1.0, 6.0), _GAP)
    for one in report.decisions:
        day = Cell(said_day(one.day, "date"), *places[0], pen.look.text, Role.MUTED)
        row = pen.row((day, Cell(one.words, *places[1], pen.look.text)), line=False)
        yield replace(row, held=one.since is not None)
        if one.since is not None:
            since = Cell(_capital(one.since), *places[1], pen.look.small, Role.MUTED)
            yield pen.row((since,), line=False)


def _heads(words: list[str], places: tuple[tuple[float, float], ...], pen: Pen) -> list[Cell]:
    """Heads of columns of figures."""
    return [
        Cell(one, *place, pen.look.small, Role.MUTED, right=True)
        for one, place in zip(words, places, strict=False)
    ]


def _capital(text: Text) -> str:
    return sentence_case(say(text))
