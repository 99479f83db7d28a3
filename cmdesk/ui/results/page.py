# SPDX-License-Identifier: MIT
"""The page of the results tab: its head, and its sheets in two columns that scroll together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cmdesk.domain.texts import mark
from cmdesk.services.results import LOOKS
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.editorial.rows import order_tabs, stops_of
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.aims_sheet import AimsSheet
from cmdesk.ui.results.chart_sheet import ChartSheet
from cmdesk.ui.results.decisions_sheet import DecisionsSheet
from cmdesk.ui.results.last_numbers import LastNumbersSheet
from cmdesk.ui.results.not_noted import NotNotedSheet
from cmdesk.ui.results.reactions_sheet import ReactionsSheet
from cmdesk.ui.scope import SHOW_EVERYTHING
from cmdesk.ui.theme import title_label
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.segments import Segments

_SIDE, _NARROW_SIDE, _ROOMY = 376, 320, 1200
_ONE_COLUMN = 860  # pixels: below, the sheets stand under each other
_GAP, _LANE = 12, 10  # between the columns; what the scroll bar takes


class ResultsPage(QWidget):
    """Widgets and where they stand; what they do is the tab's."""

    def __init__(self, document: OpenDocument, parent: QWidget) -> None:
        super().__init__(parent)
        looks = [(look.value, say(words)) for look, words in LOOKS.items()]
        self.looks = Segments(looks, self)
        self.note = QPushButton(say(mark("ResultsTab", "Note the numbers")), self)
        self.note.setProperty("look", "accent")
        self.notice = Notice(self)
        self.chart = ChartSheet(document)
        self.aims = AimsSheet()
        self.reactions = ReactionsSheet()
        self.not_noted = NotNotedSheet()
        self.last = LastNumbersSheet()
        self.decisions = DecisionsSheet()
        self.everything = Link(say(SHOW_EVERYTHING))
        self._head, self._named, self.buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._stops: list[QWidget] = []
        self._lay_out()

    def add_buttons(self, buttons: Iterable[QPushButton]) -> None:
        """Put buttons into the head, before *Note the numbers*."""
        for place, button in enumerate(buttons):
            self.buttons.insertWidget(place, button)

    def order_stops(self) -> None:
        """Have Tab go through the page as it is read: the left column, then the right one."""
        aims, decisions = self.aims, self.decisions
        posts = self.not_noted
        stops = [*stops_of(self.looks), *self.head_stops(), self.notice.undo]
        stops += [*stops_of(self.chart)]
        stops += [*_in_rows(aims.rows_shown()), aims.add]
        stops += [*stops_of(self.reactions.ways)]
        stops += [*_in_rows(posts.rows_shown()), posts.notice.undo, posts.more]
        stops += [*self.last.lines_shown(), self.last.follow]
        stops += [*_in_rows(decisions.rows_shown()), decisions.add, self.everything]
        if stops != self._stops:
            self._stops = stops
            order_tabs(stops)

    def head_stops(self) -> list[QWidget]:
        """The buttons of the head, in order."""
        items = (self.buttons.itemAt(place) for place in range(self.buttons.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is little room; a head of two rows where one is too long."""
        width = event.size().width()
        one = width < _ONE_COLUMN
        self._side.setMaximumWidth(16777215 if one else _side_width(width))
        self._side.setMinimumWidth(0 if one else _side_width(width))
        across, down = QHBoxLayout.Direction.LeftToRight, QHBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if one else across)
        self._head.setDirection(down if width < sum(self._rows_of_head()) else across)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider row of the head, which are one above the other then."""
        return QSize(max(self._rows_of_head()), super().minimumSizeHint().height())

    def _rows_of_head(self) -> tuple[int, int]:
        """Pixels that the page must be wide for the one, and for the other."""
        margins = self._column.contentsMargins()
        around = margins.left() + margins.right() + _LANE
        named, buttons = self._named.minimumSize().width(), self.buttons.minimumSize().width()
        return named + around, buttons + around

    def _lay_out(self) -> None:
        self._named.setSpacing(12)
        self._named.addWidget(title_label(say(mark("Tabs", "Results")), 3, self))
        self._named.addWidget(self.looks)
        self._named.addStretch(1)
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.note)
        at_the_right = QHBoxLayout()
        at_the_right.addStretch(1)
        at_the_right.addLayout(self.buttons)
        self._head.setSpacing(_GAP)
        self._head.setContentsMargins(0, 0, _LANE, 0)
        self._head.addLayout(self._named, 1)
        self._head.addLayout(at_the_right)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14 - _LANE, 12)
        column.setSpacing(10)
        column.addLayout(self._head)
        column.addWidget(self.notice)
        column.addWidget(self._sheets(), 1)

    def _sheets(self) -> QScrollArea:
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setAutoFillBackground(False)
        left, self._side = QWidget(page), QWidget(page)
        for side, sheets in (
            (left, (self.chart, self.aims, self.reactions, self.not_noted)),
            (self._side, (self.last, self.decisions, self.everything)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_GAP)
            for sheet in sheets:
                column.addWidget(sheet)
            column.addStretch(1)
        self._columns = QHBoxLayout(page)
        self._columns.setContentsMargins(0, 0, _LANE, 0)
        self._columns.setSpacing(_GAP)
        self._columns.addWidget(left, 1)
        self._columns.addWidget(self._side)
        self.area.setWidget(page)
        self.area.viewport().setAutoFillBackground(False)
        return self.area


def _in_rows(rows: Iterable[QWidget]) -> Iterator[QWidget]:
    for row in rows:
        yield from stops_of(row)


def _side_width(width: int) -> int:
    return _SIDE if width >= _ROOMY else _NARROW_SIDE
