# SPDX-License-Identifier: MIT
"""One card on the sheet in full, and the look of all cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cmdesk.services.sheets import SheetTheme
from cmdesk.ui.printing.measures import Breaker, Face, Style
from cmdesk.ui.printing.placed import SOFT, Area, Item, Photo, Swatch, TickBox, Words
from cmdesk.ui.printing.said import SaidCard

SMALLEST = 8.0  # points: nothing that is read is smaller
LARGEST = 16.0
NEVER = 10_000
LEAST_TITLE_EMS = 5.5  # the least room of a title in a row, whatever else stands there
_INDENTED_FROM = 14.0  # ems of column width from which words stand right of the box
SWATCH_EMS = 1.7  # a pattern with the space after it, in sizes of the theme's word


@dataclass(frozen=True, slots=True)
class Look:
    """How large and how long cards are: ``size`` of the text in points, most lines of each part.

    A day of ``rows_from`` cards or more is set in rows of ``row_lines`` lines; in those of one
    line, a title shorter than ``beside`` ems sends the remark below. The days' names stay on one
    line unless ``whole_names`` is false. Pictures are at most ``picture`` points high, and at least
    ``least_picture``, though then their sides are cut off in a narrow column; 0 shows none.
    """

    size: float
    title_most: int
    text_most: int
    rows_from: int = NEVER
    row_lines: int = 1
    beside: float = LEAST_TITLE_EMS
    whole_names: bool = True
    picture: float = 0.0
    least_picture: float = 0.0

    def in_rows(self, cards: int) -> bool:
        """True when a day of so many cards is crowded."""
        return cards >= self.rows_from

    @property
    def hour(self) -> Style:
        """The style of hours."""
        return Style(Face.BOLD, self.size * 1.18)

    @property
    def channel(self) -> Style:
        """The style of channels."""
        return Style(Face.REGULAR, self.size)

    @property
    def channel_alone(self) -> Style:
        """The style of channels of cards without an hour."""
        return Style(Face.SEMIBOLD, self.size)

    @property
    def title(self) -> Style:
        """The style of titles."""
        return Style(Face.BOLD, self.size * 1.05)

    @property
    def text(self) -> Style:
        """The style of the post's words."""
        return Style(Face.REGULAR, self.size)

    @property
    def remark(self) -> Style:
        """The style of “to review” and the like."""
        return Style(Face.ITALIC, self.size)

    @property
    def theme(self) -> Style:
        """The style of themes."""
        return Style(Face.REGULAR, max(SMALLEST, self.size * 0.9))

    @property
    def box(self) -> float:
        """The side of a tick box."""
        return self.size * 1.4

    @property
    def gap(self) -> float:
        """The space between a box and what follows it."""
        return self.size * 0.5

    @property
    def between(self) -> float:
        """The space between two cards; a hairline stands in its middle."""
        return self.size * (1.1 if self.text_most else 0.6)


@dataclass(slots=True)
class CardPen:
    """Sets cards one below the other in a column ``width`` wide, from ``y`` downwards."""

    look: Look
    breaker: Breaker
    width: float
    beside: bool = True  # the channel stands on the line of the hour

    def prepare(self, cards: Sequence[SaidCard]) -> None:
        """Decide once for a column where the channels stand, so that cards look alike."""
        self.beside = all(self._head_width(card) <= self.width for card in cards)

    def least_width(self, card: SaidCard) -> float:
        """The width below which one of the card's own words would be broken."""
        look, longest = self.look, self.breaker.longest
        if card.hour:
            head = look.box + look.gap + self.breaker.width(card.hour, look.hour)
        else:
            head = look.box + look.gap + longest(card.channel, look.channel_alone)
        title = longest(card.title, look.title)
        named = max(longest(card.channel, look.channel), title)
        if card.theme:
            named = max(named, self._swatch_width() + longest(card.theme.name, look.theme))
        head = min(head, look.size * 13)
        return max(head, min(named, look.size * 13), min(longest(card.words, look.text), 90))

    def set(self, card: SaidCard, x: float, y: float) -> tuple[list[Item], float]:
        """The card's items with its top left corner at (x, y), and where it ends."""
        look = self.look
        items, y = self._head(card, x, y)
        indent = look.box + look.gap if self.width >= look.size * _INDENTED_FROM else 0.0
        x, width = x + indent, self.width - indent
        text_most = look.text_most if card.title else look.title_most + look.text_most
        y += look.size * 0.12
        place = Area(x, y, width, 0)
        y = self._lines(items, card.title, look.title, look.title_most, place)
        y = self._lines(items, card.words, look.text, text_most, replace(place, y=y))
        y = self._picture(items, card, replace(place, y=y))
        remark = f"— {card.remark}" if card.remark else ""
        y = self._lines(items, remark, look.remark, 2, replace(place, y=y))
        if card.theme:
            y = self._theme(items, card.theme, Area(x, y + look.size * 0.15, width, 0))
        return items, y

    def _head(self, card: SaidCard, x: float, y: float) -> tuple[list[Item], float]:
        """The box, the hour and the channel."""
        look = self.look
        items: list[Item] = [
            TickBox(x, y, look.box, card.done, card.number, card.version_id),
        ]
        baseline = y + look.box / 2 + look.hour.size * 0.364
        at = x + look.box + look.gap
        y += look.box + look.size * 0.1
        if card.hour:
            hour = self._words(at, baseline, card.hour, look.hour)
            items.append(hour)
            at += hour.width + look.gap
        room = self.width - (at - x)
        if card.hour and not self.beside:
            for line in self.breaker.lines(card.channel, look.channel, self.width, 2):
                items.append(self._words(x, y + look.channel.baseline, line, look.channel))
                y += look.channel.pitch
        else:
            style = look.channel if card.hour else look.channel_alone
            lines = self.breaker.lines(card.channel, style, room, 2)
            for line in lines:
                items.append(self._words(at, baseline, line, style))
                baseline += style.pitch
            y += style.pitch * (len(lines) - 1)
        return items, y

    def _lines(self, items: list[Item], words: str, style: Style, most: int, area: Area) -> float:
        """At most so many lines from the area's top; where they end."""
        y = area.y
        for line in self.breaker.lines(words, style, area.width, most):
            items.append(self._words(area.x, y + style.baseline, line, style))
            y += style.pitch
        return y

    def _picture(self, items: list[Item], card: SaidCard, area: Area) -> float:
        """The card's photograph at the area's top; where it ends."""
        look, picture = self.look, card.picture
        if picture is None or look.picture <= 0:
            return area.y
        above = look.size * 0.35
        height = min(look.picture, max(look.least_picture, area.width / picture.shape))
        width = min(area.width, height * picture.shape)
        items.append(Photo(area.x, area.y + above, width, height, picture))
        return area.y + above + height + look.size * 0.3

    def _theme(self, items: list[Item], theme: SheetTheme, area: Area) -> float:
        """The pattern and the word in the area's width, from its top; where they end."""
        swatch, style, y = self._swatch_width(), self.look.theme, area.y
        items.append(swatch_of(theme, area.x, y, style))
        for line in self.breaker.lines(theme.name, style, area.width - swatch, 3):
            items.append(self._words(area.x + swatch, y + style.baseline, line, style))
            y += style.pitch
        return y

    def _swatch_width(self) -> float:
        """The pattern with the space after it."""
        return self.look.theme.size * SWATCH_EMS

    def _head_width(self, card: SaidCard) -> float:
        look = self.look
        hour = self.breaker.width(card.hour, look.hour) + look.gap if card.hour else 0.0
        return look.box + look.gap + hour + self.breaker.width(card.channel, look.channel)

    def _words(self, x: float, y: float, text: str, style: Style) -> Words:
        return soft_words(x, y, text, style, self.breaker)


def soft_words(x: float, y: float, text: str, style: Style, breaker: Breaker) -> Words:
    """A line with its baseline at ``y``; in softer ink when it is in italics."""
    ink = SOFT if style.face is Face.ITALIC else 0.0
    return Words(x, y, text, style, breaker.width(text, style), ink)


def swatch_of(theme: SheetTheme, x: float, y: float, style: Style) -> Swatch:
    """A theme's pattern, centred in a line of this style whose top is at ``y``."""
    height = style.size * 0.72
    return Swatch(x, y + (style.pitch - height) / 2, style.size * 1.3, height, theme.pattern)
