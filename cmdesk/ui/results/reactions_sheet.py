# SPDX-License-Identifier: MIT
"""What makes people react: each kind of post with the median of its reactions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cmdesk.domain.reacting import Reception, Verdict
from cmdesk.domain.records import Format, Pillar
from cmdesk.domain.texts import Text, mark
from cmdesk.services.results import By
from cmdesk.ui.editorial.look_button import Swatch
from cmdesk.ui.forms.channel_rows import FORMAT_WORDS
from cmdesk.ui.i18n import say
from cmdesk.ui.results.content import Posted
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.chart.said import said_value
from cmdesk.ui.widgets.chart.spark import ShareBar
from cmdesk.ui.widgets.segments import Segments
from cmdesk.ui.widgets.sheet import Sheet, rule, wrapped

_WAYS: tuple[tuple[By, Text], ...] = (
    (By.THEME, mark("ReactionsSheet", "By theme")),
    (By.FORMAT, mark("ReactionsSheet", "By format")),
)
_REMARK = mark("ReactionsSheet", "median of the reactions to a post")
_EMPTY = mark("ReactionsSheet", "No post was published in these days.")
_NONE_NOTED = mark(
    "ReactionsSheet",
    "No reactions noted yet. One number a post is enough: likes, comments and shares together.",
)
_NO_THEME = mark("ReactionsSheet", "Without a theme")
_HEADS: tuple[Text, ...] = (
    mark("ReactionsSheet", "Kind of post"),
    mark("ReactionsSheet", "Posts"),
    mark("ReactionsSheet", "Reactions"),
    mark("ReactionsSheet", "What to do"),
)
_PILLS = {Verdict.REPEAT: "good-pill", Verdict.KEEP: "note-pill"}
_NAMED = mark("ReactionsSheet", "{kind}: %n post(s), {value}, {verdict}", "", 1)
_UNKNOWN = mark("ReactionsSheet", "reactions not noted")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LINE, _VERDICT = 34, 170  # pixels


class ReactionsSheet(Sheet):
    """A small table: kind, posts, median, a bar, what to do."""

    by_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        title = say(mark("ReactionsSheet", "What makes people react"))
        super().__init__(title, say(_REMARK), parent)
        self.ways = Segments([(way.value, say(words)) for way, words in _WAYS], self)
        self.ways.chosen.connect(self.by_chosen)
        self.nothing = wrapped(muted_label("", self))
        self._table = QWidget(self)
        self.head.insertWidget(1, self.ways)
        self.head.insertSpacing(1, 12)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self._table)
        self.lines: tuple[str, ...] = ()

    def show_posted(self, posted: Posted) -> None:
        """Show how what was published was received."""
        reactions = posted.reactions
        self.nothing.setText(say(_EMPTY if not reactions.posts else _NONE_NOTED))
        self.nothing.setVisible(not reactions.noted)
        self.ways.setVisible(bool(reactions.noted))
        self.remark.setVisible(bool(reactions.noted))
        fresh = QWidget(self)
        self.lines = self._filled(fresh, posted) if reactions.noted else ()
        self.body.replaceWidget(self._table, fresh)
        self._table.hide()
        self._table.deleteLater()
        self._table = fresh
        fresh.setVisible(bool(reactions.noted))
        self.setAccessibleDescription(". ".join(self.lines))

    def _filled(self, table: QWidget, posted: Posted) -> tuple[str, ...]:
        """Fill an empty table; what its rows say when they are read aloud."""
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(3, 4)
        grid.setColumnStretch(4, 3)
        grid.setColumnMinimumWidth(4, _VERDICT)
        for column, words in zip((0, 1, 2, 4), _HEADS, strict=True):
            label = muted_label(say(words), table)
            font = label.font()
            font.setWeight(font.Weight.DemiBold)
            label.setFont(font)
            label.setAlignment(_RIGHT if column in {1, 2} else Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, 0, column)
        most = max((row.median or 0.0 for row in posted.reactions.rows), default=0.0)
        pillars = {pillar.id: pillar for pillar in posted.pillars}
        said = []
        for number, row in enumerate(posted.reactions.rows):
            grid.addWidget(rule(table), 2 * number + 1, 0, 1, 5)
            grid.setRowMinimumHeight(2 * number + 2, _LINE)
            said.append(self._add_row(grid, 2 * number + 2, row, (pillars, most)))
        return tuple(said)

    def _add_row(
        self,
        grid: QGridLayout,
        line: int,
        row: Reception,
        told: tuple[dict[str, Pillar], float],
    ) -> str:
        pillars, most = told
        table = grid.parentWidget() or self
        kind = self._kind(row.kind, pillars)
        grid.addWidget(_named(kind, pillars.get(row.kind), table), line, 0)
        value = "" if row.median is None else said_value(row.median)
        for column, words in ((1, said_value(row.posts)), (2, value or "—")):
            label = plain_label(words, table)
            label.setAlignment(_RIGHT)
            if column == 2:
                font = label.font()
                font.setWeight(font.Weight.DemiBold)
                label.setFont(font)
            grid.addWidget(label, line, column)
        if row.median is not None:
            bar = ShareBar(row.median / most if most else 0.0, table)
            grid.addWidget(bar, line, 3)
        grid.addWidget(_verdict(row, table), line, 4, Qt.AlignmentFlag.AlignVCenter)
        named = _NAMED.filled(
            n=row.posts, kind=kind, value=value or say(_UNKNOWN), verdict=row.words
        )
        return say(named)

    def _kind(self, kind: str, pillars: dict[str, Pillar]) -> str:
        if self.ways.key == By.FORMAT.value:
            return say(FORMAT_WORDS[Format(kind)])
        return pillars[kind].name if kind in pillars else say(_NO_THEME)


def _named(words: str, pillar: Pillar | None, parent: QWidget) -> QWidget:
    """The kind of post, before it the look of its theme."""
    label: QLabel = wrapped(plain_label(words, parent))
    if pillar is None:
        return label
    holder = QWidget(parent)
    row = QGridLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setHorizontalSpacing(8)
    swatch = Swatch(holder)
    swatch.show_look(pillar)
    row.addWidget(swatch, 0, 0)
    row.addWidget(label, 0, 1)
    row.setColumnStretch(1, 1)
    return holder


def _verdict(row: Reception, parent: QWidget) -> QLabel:
    """What to do: a pill for what to repeat or keep, plain words else."""
    label = muted_label(say(row.words), parent)
    if row.verdict in _PILLS:
        label.setProperty("look", _PILLS[row.verdict])
        label.setSizePolicy(label.sizePolicy().Policy.Maximum, label.sizePolicy().verticalPolicy())
    else:
        wrapped(label)
    return label
