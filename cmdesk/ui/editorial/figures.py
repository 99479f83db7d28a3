# SPDX-License-Identifier: MIT
"""The marks a channel may correct: how they are called, and where their usual value comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cmdesk.domain.figures import Figure
from cmdesk.domain.plan import OURS, Mark
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Group, group_of
from cmdesk.domain.rules.flood_all import FIGURE as DAY_ALL
from cmdesk.domain.rules.flood_all import TOO_MANY
from cmdesk.domain.rules.limits import (
    ALL_DAY_WORDS,
    BURST_WORDS,
    DAY_WORDS,
    MINUTES,
    SELL_WORDS,
    WEEK_WORDS,
)
from cmdesk.domain.rules.too_commercial import FIGURE as SELL_TENTHS_FIGURE
from cmdesk.domain.rules.too_commercial import SELL_TENTHS
from cmdesk.domain.sources import source_named
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.editorial.wording import said_span

CHARACTERS = 1_000_000


@dataclass(frozen=True, slots=True)
class Usual:
    """A mark's usual value and where it was read; ``checked`` is None for our own judgement."""

    value: int
    source: str
    indicative: bool = False
    checked: date | None = None

    @property
    def ours(self) -> bool:
        """True when no study gives it."""
        return self.source == OURS


@dataclass(frozen=True, slots=True)
class MarkKind:
    """One mark of a channel or of all channels: its figure's key, its words, its largest value."""

    figure: str
    words: Text
    usual: Usual | None
    most: int = 200
    minutes: bool = False


TEXT_WORDS = mark("FigureMarks", "Characters in a text, at most")
NO_LIMIT = mark("FigureMarks", "no limit")


def marks_of_platform(platform: Platform) -> tuple[MarkKind, ...]:
    """The marks that make sense on a network, in the order they are shown."""
    groups = {group_of(one) for one in platform.formats}
    kinds: list[MarkKind] = []
    for group, words in DAY_WORDS.items():
        if group in groups and group is not Group.NEWSLETTER:
            kinds.append(_of_group(platform, group, "day_mark", words))
    if Group.NEWSLETTER in groups:
        kinds.append(_of_group(platform, Group.NEWSLETTER, "week_mark", WEEK_WORDS))
    if Group.FEED in groups:
        kinds.append(_of_group(platform, Group.FEED, "burst", BURST_WORDS))
    if not platform.no_limit:
        usual = _usual(platform.text_limit)
        kinds.append(MarkKind("text_limit", TEXT_WORDS, usual, CHARACTERS))
    return tuple(kinds)


def marks_of_client() -> tuple[MarkKind, ...]:
    """The marks that hold for all channels together."""
    return (
        MarkKind(DAY_ALL, ALL_DAY_WORDS, _usual_of_rule(TOO_MANY)),
        MarkKind(SELL_TENTHS_FIGURE, SELL_WORDS, _usual_of_rule(SELL_TENTHS), 10),
    )


def state_words(kind: MarkKind, own: int | None) -> Text:
    """Whose mark is in force, and what the usual one is."""
    usual = kind.usual
    if own is not None:
        if usual is None:
            return NO_LIMIT if own == 0 else mark("FigureMarks", "your limit")
        words = (
            mark("FigureMarks", "no limit (usual mark: {value})")
            if own == 0
            else mark("FigureMarks", "your limit (usual mark: {value})")
        )
        return words.filled(value=_value(kind, usual))
    if usual is None:
        return mark("FigureMarks", "no usual mark is known here")
    if kind.minutes:
        words = mark("FigureMarks", "{span} · {state}").filled(span=said_span(usual.value))
        return words.filled(state=_usual_words(usual))
    return _usual_words(usual)


def origin_words(kind: MarkKind) -> Text:
    """Where the usual mark comes from and when that was checked."""
    usual = kind.usual
    if usual is None:
        return mark(
            "FigureMarks", "No study that we read gives a figure for this. You may set a limit."
        )
    if usual.ours:
        return mark(
            "FigureMarks",
            "Usual mark: {value}. It is our own judgement: no study gives a figure for this. "
            "You may set your own limit.",
        ).filled(value=_value(kind, usual))
    words = (
        mark(
            "FigureMarks",
            "Usual mark: {value}. Source: {source}. Checked {checked:full}. "
            "It is indicative: the source is not first-hand.",
        )
        if usual.indicative
        else mark("FigureMarks", "Usual mark: {value}. Source: {source}. Checked {checked:full}.")
    )
    filled = words.filled(value=_value(kind, usual), source=source_named(usual.source))
    return filled if usual.checked is None else filled.filled(checked=usual.checked)


def _value(kind: MarkKind, usual: Usual) -> Text | int:
    return said_span(usual.value) if kind.minutes else usual.value


def _usual_words(usual: Usual) -> Text:
    if usual.ours:
        return mark("FigureMarks", "usual mark, indicative · our own judgement")
    words = (
        mark("FigureMarks", "usual mark, indicative · {source}")
        if usual.indicative
        else mark("FigureMarks", "usual mark · {source}")
    )
    return words.filled(source=source_named(usual.source))


def _of_group(platform: Platform, group: Group, name: str, words: Text) -> MarkKind:
    cadence = platform.cadence_of(group)
    usual = _usual(getattr(cadence, name, None))
    minutes = name == "burst"
    most = MINUTES if minutes else 200
    return MarkKind(f"{group.value}.{name}", words, usual, most, minutes)


def _usual(figure: Figure | None) -> Usual | None:
    if figure is None:
        return None
    return Usual(figure.value, figure.source, figure.indicative, figure.checked)


def _usual_of_rule(limit: Mark) -> Usual:
    return Usual(limit.value, limit.source, limit.indicative)
