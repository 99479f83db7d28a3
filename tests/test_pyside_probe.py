# SPDX-License-Identifier: MIT
"""PySide6 6.12.0 drops references to None, True and False until Python 3.11 aborts; ours must not.

The probe that decides whether a newer PySide6 may be locked: run it on the oldest Python.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 200
SLACK = 20  # other code may let go of a few of its own in the meantime


class Answering(QStringListModel):
    """A model whose ``data`` answers with the singletons, as ours do for most roles."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return (None, True, False)[index.row() % 3]


def _name(_: QWidget) -> None:
    QObject().setObjectName("probe")


def _event_loop(_: QWidget) -> None:
    QApplication.processEvents()


def _virtual(_: QWidget) -> None:
    model = Answering(["a", "b", "c"])
    for row in range(3):
        QStringListModel.itemData(model, model.index(row))


def _paint(widget: QWidget) -> None:
    widget.grab()


@pytest.mark.parametrize("probe", [_name, _event_loop, _virtual, _paint])
def test_the_singletons_keep_their_references(
    qapp: QApplication, probe: Callable[[QWidget], None]
) -> None:
    widget = QWidget()
    widget.resize(20, 20)
    probe(widget)  # what the first call sets up is not counted
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range(CALLS):
        probe(widget)
    after = [sys.getrefcount(one) for one in (None, True, False)]
    lost = [early - late for early, late in zip(before, after, strict=True)]
    assert max(lost) <= SLACK, f"None, True, False lost {lost} references in {CALLS} calls"
    widget.deleteLater()
