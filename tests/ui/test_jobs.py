# SPDX-License-Identifier: MIT
"""Work in the background: told in the owner's thread, waited for, and never told after closing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from cmdesk.ui.jobs import JobLine


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[JobLine]:
    made = JobLine()
    yield made
    made.close()
    made.deleteLater()


def test_a_value_comes_back_from_another_thread(qtbot: QtBot, line: JobLine) -> None:
    with qtbot.waitSignal(line.ended) as ended:
        line.start(threading.get_ident)
        assert line.running
    assert cast("list[object]", ended.args)[0] != threading.get_ident()
    assert not line.running


def test_an_exception_comes_back(qtbot: QtBot, line: JobLine) -> None:
    def fail() -> None:
        raise OSError("no space")

    with qtbot.waitSignal(line.broke) as broke:
        line.start(fail)
    assert isinstance(cast("list[object]", broke.args)[0], OSError)


def test_finish_waits_and_tells_once(qtbot: QtBot, line: JobLine) -> None:
    told: list[object] = []
    line.ended.connect(told.append)
    line.start(lambda: "done")
    line.finish()
    assert told == ["done"]
    line.start(lambda: "again")
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["done", "again"]
    line.finish()
    assert len(told) == 2


def test_one_at_a_time_and_nothing_after_closing(qtbot: QtBot, line: JobLine) -> None:
    told: list[object] = []
    line.ended.connect(told.append)
    gate = threading.Event()
    line.start(gate.wait)
    with pytest.raises(RuntimeError):
        line.start(gate.wait)
    gate.set()
    line.close()
    with pytest.raises(RuntimeError):
        line.start(gate.wait)
    QCoreApplication.processEvents()
    assert told == []
