# SPDX-License-Identifier: MIT
"""The whole program from its start to its window's closing, and the pictures of its screens."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent, QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cmdesk import bootstrap
from cmdesk.domain.records import Record
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import shots
from cmdesk.ui.application import FileOpenings, make_application
from cmdesk.ui.i18n import language
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.theme import Theme


@pytest.fixture
def application(qtbot: QtBot) -> Iterator[QApplication]:
    found = make_application()
    font = QFont(found.font())
    yield found
    found.setFont(font)
    Theme.apply(found, "light")


def test_the_program_opens_its_file_and_ends(
    application: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    records: Sequence[Record],
) -> None:
    path = tmp_path / "client.cmdesk"
    document = SafeDocument.new(records, path)
    document.publish()
    document.close()
    seen: list[object] = []

    def look() -> None:
        (window,) = (w for w in application.topLevelWidgets() if isinstance(w, MainWindow))
        if window.page is None or window.desk.document is None:
            return
        seen.append((window.desk.document.client.name, window.desk.document.today(), language()))
        timer.stop()
        window.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    hook = sys.excepthook
    monkeypatch.setattr(bootstrap, "run_loop", lambda _: application.exec())
    assert bootstrap.run([str(path)], "fr", date(2026, 11, 25)) == 0
    assert seen == [("Corner Bakery", date(2026, 11, 25), "fr")]
    sys.excepthook = hook


def test_the_clock_is_real_unless_a_day_is_given() -> None:
    given = bootstrap.clock_at(date(2026, 11, 25))
    assert given() == datetime(2026, 11, 25, 12, tzinfo=UTC)
    assert bootstrap.clock_at(None)().tzinfo is UTC


def test_the_example_is_made_around_the_clock_s_day() -> None:
    make = bootstrap.surroundings_at(bootstrap.clock_at(date(2026, 11, 25)))().example
    assert make is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bootstrap, "spoken", lambda: "fr")
        assert len(make()) > 20


def test_files_the_system_opens_are_told(application: QApplication, tmp_path: Path) -> None:
    openings = FileOpenings()
    told: list[Path] = []
    openings.asked.connect(told.append)
    event = QFileOpenEvent(str(tmp_path / "a.cmdesk"))
    assert openings.eventFilter(application, event)
    assert not openings.eventFilter(application, QEvent(QEvent.Type.User))
    openings.watch(application)
    application.removeEventFilter(openings)
    assert told == [tmp_path / "a.cmdesk"]


@pytest.mark.timeout(400)
def test_every_screen_has_its_picture(application: QApplication, tmp_path: Path) -> None:
    out = tmp_path / "pictures"
    asked = [str(out), "--lang", "fr", "--theme", "dark", "--size", "1024x700"]
    assert shots.main(asked) == 0
    names = {path.name for path in out.glob("*.png")}
    assert names == {f"{name}-fr-dark.png" for name, _ in shots.SHOTS}
    image = QImage(str(out / "start-fr-dark.png"))
    assert (image.width(), image.height()) == (1024, 700)
