# SPDX-License-Identifier: MIT
"""The live count of a text on each chosen network, with its limit and its fold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.counting import Count, count
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.cut_label import CutLabel

TAIL = 24  # characters shown before the fold, so that one sees where it falls


@dataclass(frozen=True, slots=True)
class Place:
    """A channel with its network."""

    channel: Channel
    platform: Platform


@dataclass(frozen=True, slots=True)
class CountLine:
    """One network's line: what is said, and whether the text is too long there."""

    name: str
    figure: str
    remark: str
    over: bool
    cut: int | None
    left: int | None


def count_line(place: Place, text: str) -> CountLine:
    """What is said about a text on one channel."""
    measured = count(place.platform, text, place.channel.marks)
    return CountLine(
        name=place.channel.name,
        figure=say(_figure(measured)),
        remark=say(_too_long(measured)) if measured.over else _fold(place.platform, text),
        over=measured.over,
        cut=measured.cut,
        left=measured.left,
    )


def strictest_words(lines: Sequence[CountLine]) -> str:
    """Which of several channels leaves least; nothing when it is clear without words."""
    limited = [(line.left, line.name) for line in lines if line.left is not None]
    if len(lines) < 2 or not limited:
        return ""
    left, name = min(limited)
    if left < 0:
        return ""  # its own line says what is too much
    return say(
        mark("TextCounts", "{channel} is the strictest: %n left", "", 1).filled(
            n=left, channel=name
        )
    )


def _figure(measured: Count) -> Text:
    if measured.limit is None:
        return mark("TextCounts", "{used}").filled(used=measured.used)
    return mark("TextCounts", "{used} of {limit}").filled(used=measured.used, limit=measured.limit)


def _too_long(measured: Count) -> Text:
    over = -(measured.left or 0)
    return mark("TextCounts", "%n too many: it would be cut.", "", 1).filled(n=over)


def _fold(platform: Platform, text: str) -> str:
    """The last words that are seen before “more”, when the text goes on behind it."""
    fold = platform.fold
    if fold is None or len(text) <= fold.value:
        return ""
    seen = text[: fold.value]
    if not text[fold.value].isspace():
        seen = seen.rpartition(" ")[0] or seen  # ends with a whole word
    tail = one_line(seen)[-TAIL:]
    tail = tail.partition(" ")[2] or tail  # begins with one
    return say(mark("TextCounts", "folded after “…{tail}”").filled(tail=tail))


class TextCounts(QWidget):
    """A line for each chosen channel; one word when none is chosen.

    The ``foot`` names the strictest channel and has room for a button.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(2, 1)
        self._labels: list[tuple[QLabel, QLabel, QLabel]] = []
        self.strictest = muted_label("", self)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.strictest)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._grid)
        column.addLayout(self.foot)
        self.lines: tuple[CountLine, ...] = ()

    def show_counts(self, places: Sequence[Place], text: str) -> int | None:
        """Count a text on these channels; the index where it is first cut, None when it fits."""
        self.lines = tuple(count_line(place, text) for place in places)
        self._have_labels(max(1, len(self.lines)))
        self.strictest.setText(strictest_words(self.lines))
        self.strictest.setVisible(bool(self.strictest.text()))
        for row, labels in enumerate(self._labels):
            line = self.lines[row] if row < len(self.lines) else None
            self._fill(labels, line)
        if not self.lines:
            bare = mark("TextCounts", "%n character(s)", "", 1).filled(n=len(text))
            self._labels[0][0].setText(say(bare))
            self._labels[0][0].show()
        return min((line.cut for line in self.lines if line.cut is not None), default=None)

    def _fill(self, labels: tuple[QLabel, QLabel, QLabel], line: CountLine | None) -> None:
        parts = ("", "", "") if line is None else (line.name, line.figure, line.remark)
        for label, words in zip(labels, parts, strict=True):
            look = "trouble" if line is not None and line.over else "muted"
            if isinstance(label, CutLabel):
                label.show_words(words)
            else:
                label.setText(words)
            label.setVisible(line is not None)
            if label.property("look") != look:
                label.setProperty("look", look)
                label.style().polish(label)

    def _have_labels(self, wanted: int) -> None:
        while len(self._labels) < wanted:
            row = len(self._labels)
            made = (plain_label("", self), plain_label("", self), CutLabel("", self))
            for column, label in enumerate(made):
                self._grid.addWidget(label, row, column)
            self._labels.append(made)
