# SPDX-License-Identifier: MIT
"""A real window for the tests of faults, large documents, and a watch over the event loop."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Client, Pillar, Post, Record, Status, Version
from cmdesk.services.platforms import load_platforms
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import ask
from cmdesk.ui.dialogs.waiting import WaitingDialog
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
TODAY = NOW.date()
SLOW_MACHINE = 3  # times as long as is promised, for a machine that does other things as well


@contextmanager
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window of the program on its first page; its document is let go of at the end."""
    made = furnished_window(Preferences(), Surroundings(load_platforms(), lambda: NOW))
    made.preferences.setParent(made)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ask, "run_dialog", waited_for)
        try:
            yield made
        finally:
            made.desk._put_away(discard=True)


def waited_for(dialog: QDialog) -> bool:
    """Wait with the dialog of long work, which ends by itself; any other fails."""
    assert isinstance(dialog, WaitingDialog), dialog
    loop = QEventLoop()
    dialog.finished.connect(loop.quit)
    dialog.show()
    if dialog.result() == 0:
        loop.exec()
    return dialog.result() == WaitingDialog.DialogCode.Accepted


def post_id(number: int) -> str:
    """The id of one of the posts of ``large_document``."""
    return f"a{number:031x}"


def version_id(number: int) -> str:
    """The id of its only version."""
    return f"b{number:031x}"


def large_document(path: Path, posts: int, words: str = "", a_day: int = 4) -> Path:
    """A saved document with so many posts, ``a_day`` a day from the present week back."""
    names = ("facebook_page", "instagram", "linkedin_page")
    channels = [Channel(id=f"c{n:031x}", platform=name, name=name) for n, name in enumerate(names)]
    records: list[Record] = [Client(id="e" * 32, name="Large"), *channels]
    records += [
        Post(id=post_id(n), title=f"Batch {n}", text=f"Fournée numéro {n} : pain chaud. {words}")
        for n in range(posts)
    ]
    records += [
        Version(
            id=version_id(n),
            post_id=post_id(n),
            channel_id=channels[n % 3].id,
            day=date(2026, 11, 29) - timedelta(days=n // a_day),
            minute=480 + n % 600,
            status=Status.READY,
        )
        for n in range(posts)
    ]
    document = SafeDocument.new([*records, Pillar(id="f" * 32, name="Theme")], path)
    document.publish()
    document.close()
    return path


def seconds_of(work: object) -> float:
    """How long a call takes, with the events that it leaves behind."""
    assert callable(work)
    start = time.perf_counter()
    work()
    QCoreApplication.processEvents()
    return time.perf_counter() - start


class Watch(QObject):
    """Ticks with the event loop and keeps the longest time that it stood still, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(5)

    def stop(self) -> None:
        """Tick once more, then no longer."""
        self._timer.stop()
        self._on_tick()

    @Slot()
    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


@contextmanager
def watched() -> Iterator[Watch]:
    """A watch over what happens inside."""
    watch = Watch()
    try:
        yield watch
    finally:
        watch.stop()
