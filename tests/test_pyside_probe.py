# SPDX-License-Identifier: MIT
"""PySide6 6.12.0 drops references to None, True and False until Python 3.11 aborts; ours must not.

The probe that decides whether a newer PySide6 may be locked: run it on the oldest Python.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 200
SLACK = 20  # other code may let go of a few of its own in the meantime


class Answering(QAbstractListModel):
    """A model whose ``data`` answers with the singletons, as ours do for most roles."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 3

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return (None, True, False)[index.row()]


class Painted(QWidget):
    """A widget painted in Python: its ``paintEvent`` gives None back to Qt."""

    def paintEvent(self, event: QPaintEvent) -> None:
        event.accept()


def _name(_: QWidget) -> None:
    QObject().setObjectName("probe")


def _event_loop(_: QWidget) -> None:
    QApplication.processEvents()


def _answer(_: QWidget) -> None:
    model = Answering()
    for row in range(3):
        model.itemData(model.index(row))


def _paint(widget: QWidget) -> None:
    widget.grab()


@pytest.mark.parametrize("probe", [_name, _event_loop, _answer, _paint])
def test_the_singletons_keep_their_references(
    qapp: QApplication, probe: Callable[[QWidget], None]
) -> None:
    widget = Painted()
    widget.resize(20, 20)
    probe(widget)  # what the first call sets up is not counted
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range(CALLS):
        probe(widget)
    after = [sys.getrefcount(one) for one in (None, True, False)]
    lost = [early - late for early, late in zip(before, after, strict=True)]
    assert max(lost) <= SLACK, f"None, True, False lost {lost} references in {CALLS} calls"
    widget.deleteLater()
