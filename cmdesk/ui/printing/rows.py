# SPDX-License-Identifier: MIT
"""One card of a crowded day: a row of one line, or of a few where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cmdesk.ui.printing.cards import LEAST_TITLE_EMS, SWATCH_EMS, Look, soft_words, swatch_of
from cmdesk.ui.printing.measures import Breaker, Face, Style
from cmdesk.ui.printing.placed import Area, Item, TickBox
from cmdesk.ui.printing.said import SaidCard

_CHANNEL_EMS = 7.6  # the most room of a channel in a row
_LEAST_ALONE_EMS = 10.0  # the same where no channel stands before it
_LEAST_LINE_EMS = 8.0  # the same in rows of several lines
_THEME_TITLE_EMS = 13.0  # the least room of a title that lets the theme's word stand beside it
_TITLE_LINES = 2
_REMARK_LINES = 3


@dataclass(slots=True)
class RowPen:
    """Sets rows one below the other in a column ``width`` wide, their hours in one column.

    Parts that the whole day shares are empty here: the day's head says them.
    """

    look: Look
    breaker: Breaker
    width: float
    hours: float = 0.0

    def prepare(self, cards: Sequence[SaidCard]) -> None:
        """Measure the hours of a day, so that its words begin below one another."""
        widths = (self.breaker.width(card.hour, self._hour) for card in cards)
        self.hours = max(widths, default=0.0)

    def least_width(self, card: SaidCard) -> float:
        """The width below which too little of the card's words would be read."""
        size, gap = self.look.size, self.look.gap
        width = self._indent()
        if self.look.row_lines > 1:
            channel = self.breaker.width(card.channel, self.look.text)
            return width + max(size * _LEAST_LINE_EMS, min(channel, size * _LEAST_ALONE_EMS))
        if card.channel:
            channel = self.breaker.width(card.channel, self.look.text)
            width += min(channel, size * _CHANNEL_EMS) + gap
        width += size * (LEAST_TITLE_EMS if card.channel else _LEAST_ALONE_EMS)
        width += self._swatch_width() + gap if card.theme else 0.0
        remark = self.breaker.longest(card.remark, self.look.remark)
        return max(width, self._indent() + remark)

    def set(self, card: SaidCard, x: float, y: float) -> tuple[list[Item], float]:
        """The row's items with its top left corner at (x, y), and where it ends."""
        look = self.look
        side = look.text.pitch * 0.95
        items: list[Item] = [TickBox(x, y, side, card.done, card.number, card.version_id)]
        if card.hour:
            at, baseline = x + side + look.gap, y + look.text.baseline
            items.append(soft_words(at, baseline, card.hour, self._hour, self.breaker))
        indent = self._indent()
        place = Area(x + indent, y, self.width - indent, look.text.pitch)
        setting = self._stacked if look.row_lines > 1 else self._flat
        return items, max(setting(items, card, place), y + look.text.pitch)

    def _flat(self, items: list[Item], card: SaidCard, place: Area) -> float:
        """All on one line; a remark that would be cut, or cut the title short, stands below."""
        look, right = self.look, place.right
        at = self._channel(items, card.channel, place)
        if card.theme:
            theme = self._theme_width(card)
            if right - at - theme < look.size * _THEME_TITLE_EMS:
                theme = self._swatch_width()
            self._theme(items, card, replace(place, x=right - theme, width=theme))
            right -= theme + look.gap
        remark = self.breaker.width(card.remark, look.remark)
        below = bool(card.remark) and right - at - remark < look.size * look.beside
        if card.remark and not below:
            self._line(items, card.remark, look.remark, replace(place, x=right - remark))
            right -= remark + look.gap
        style = look.title if card.title else look.text
        lead = self.breaker.one_line(card.title or card.words, style, right - at)
        self._line(items, lead, style, replace(place, x=at))
        y = place.y + look.text.pitch
        return self._lines(items, card.remark, look.remark, _down(place, y)) if below else y

    def _stacked(self, items: list[Item], card: SaidCard, place: Area) -> float:
        """The channel with remark and theme above the words; these below where no channel is."""
        left, y = self.look.row_lines, place.y
        if card.channel:
            at = self._channel(items, card.channel, place)
            card = self._beside(items, card, replace(place, x=at, width=place.right - at))
            y += place.height
            left -= 1
        elif card.remark or card.theme:
            left -= 1
        look = self.look
        for words, style, most in (
            (card.title, look.title, _TITLE_LINES),
            (card.words, look.text, left),
        ):
            for line in self.breaker.lines(words, style, place.width, min(most, left)):
                self._line(items, line, style, _down(place, y))
                y += style.pitch
                left -= 1
        return self._tail(items, card, _down(place, y))

    def _beside(self, items: list[Item], card: SaidCard, place: Area) -> SaidCard:
        """Set theme and remark right of a channel where they fit whole; what is left to set."""
        theme = self._theme_width(card)
        remark = self.breaker.width(card.remark, self.look.remark)
        right = place.right
        if card.theme and theme <= place.width:
            self._theme(items, card, replace(place, x=right - theme, width=theme))
            right -= theme + self.look.gap
            card = replace(card, theme=None)
        if card.remark and remark <= right - place.x:
            self._line(items, card.remark, self.look.remark, replace(place, x=right - remark))
            card = replace(card, remark="")
        return card

    def _tail(self, items: list[Item], card: SaidCard, place: Area) -> float:
        """Remark and theme below the words, on one line when they fit; where they end."""
        theme = self._theme_width(card)
        remark = self.breaker.width(card.remark, self.look.remark)
        y = place.y
        if card.remark and card.theme and remark + self.look.gap + theme <= place.width:
            self._line(items, card.remark, self.look.remark, place)
            self._theme(items, card, replace(place, x=place.right - theme, width=theme))
            return y + place.height
        y = self._lines(items, card.remark, self.look.remark, place)
        if card.theme:
            y = self._theme(items, card, _down(place, y))
        return y

    def _channel(self, items: list[Item], channel: str, place: Area) -> float:
        """The channel at the beginning of a line; where the next word may stand."""
        if not channel:
            return place.x
        look = self.look
        most = place.width if look.row_lines > 1 else look.size * _CHANNEL_EMS
        words = self.breaker.one_line(channel, look.text, min(most, place.width))
        self._line(items, words, look.text, place)
        return place.x + self.breaker.width(words, look.text) + look.gap

    def _theme(self, items: list[Item], card: SaidCard, place: Area) -> float:
        """The pattern and, where there is room, the word; where they end."""
        if card.theme is None:
            return place.y
        style, swatch = self.look.theme, self._swatch_width()
        top = place.y + (place.height - style.pitch) / 2
        items.append(swatch_of(card.theme, place.x, top, style))
        if place.width <= swatch:
            return place.y + place.height
        beside = replace(place, x=place.x + swatch, width=place.width - swatch)
        return max(self._lines(items, card.theme.name, style, beside), place.y + place.height)

    def _lines(self, items: list[Item], words: str, style: Style, place: Area) -> float:
        y = place.y
        for line in self.breaker.lines(words, style, place.width, _REMARK_LINES):
            self._line(items, line, style, _down(place, y))
            y += style.pitch
        return y

    def _line(self, items: list[Item], words: str, style: Style, place: Area) -> None:
        if words:
            baseline = place.y + self.look.text.baseline
            items.append(soft_words(place.x, baseline, words, style, self.breaker))

    def _theme_width(self, card: SaidCard) -> float:
        """The width of the pattern with its word."""
        word = self.breaker.width(card.theme.name, self.look.theme) if card.theme else 0.0
        return self._swatch_width() + word

    def _swatch_width(self) -> float:
        return self.look.theme.size * SWATCH_EMS

    @property
    def _hour(self) -> Style:
        return Style(Face.BOLD, self.look.size)

    def _indent(self) -> float:
        """Where the words of every row begin."""
        look = self.look
        return look.text.pitch * 0.95 + look.gap + (self.hours + look.gap if self.hours else 0.0)


def _down(place: Area, y: float) -> Area:
    return replace(place, y=y)
