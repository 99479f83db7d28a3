# SPDX-License-Identifier: MIT
"""Rows that stand for records: kept while their record is there, so that cursors stay put."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from cmdesk.domain.records import Record

W = TypeVar("W", bound=QWidget)
K = TypeVar("K", bound=Record)


class Rows(Generic[W, K]):
    """The rows of a sheet, one per record, in the records' order."""

    def __init__(
        self, column: QVBoxLayout, make: Callable[[str], W], show: Callable[[W, K], None]
    ) -> None:
        """Fill ``column`` with the rows that ``make`` gives for an id and ``show`` fills."""
        self._column = column
        self._make = make
        self._show = show
        self.by_id: dict[str, W] = {}

    def keep(self, records: Sequence[K], last: QWidget) -> None:
        """Make, show, place and remove rows until they are these records.

        Tab goes through them in order, then to ``last``.
        """
        wanted = [record.id for record in records]
        for gone in [one for one in self.by_id if one not in wanted]:
            retire(self.by_id.pop(gone))
        fresh = False
        for place, record in enumerate(records):
            row = self.by_id.get(record.id)
            if row is None:
                row = self.by_id[record.id] = self._make(record.id)
            if self._column.indexOf(row) != place:
                fresh = True
                self._column.insertWidget(place, row)
                row.show()  # now, not with the next event: it may be given the keyboard
            self._show(row, record)
        if fresh:
            rows = (self.by_id[one] for one in wanted)
            order_tabs([*(stop for row in rows for stop in stops_of(row)), last])


def stops_of(widget: QWidget) -> list[QWidget]:
    """What Tab reaches inside a widget, in the order it was made."""
    return [
        child
        for child in widget.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
        and child.window() is widget.window()  # a list's popup is a window of its own
    ]


def order_tabs(stops: Iterable[QWidget]) -> None:
    """Have Tab go through these one after the other."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def retire(widget: QWidget) -> None:
    """Take a row away; a field that was being written in has nothing more to tell."""
    for field in widget.findChildren(QLineEdit):
        field.blockSignals(True)
    widget.hide()
    widget.deleteLater()
