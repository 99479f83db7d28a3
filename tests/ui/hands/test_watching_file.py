# SPDX-License-Identifier: MIT
"""The watch over a file: told by the system where it tells, asked again where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cmdesk.domain.texts import plain
from cmdesk.store.files import FileOps
from cmdesk.store.sighting import Known, Lookout, Sight, Sighting
from cmdesk.ui import watching_file
from cmdesk.ui.drives import Drive
from cmdesk.ui.news import News, NewsLine
from cmdesk.ui.watching_file import FileWatch


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "client.cmdesk"
    path.write_text("as it was")
    return path


@pytest.fixture
def watch(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileWatch]:
    monkeypatch.setattr(watching_file, "SOON_MS", 10)
    found = FileWatch()
    del qtbot
    yield found
    found.close()
    found.deleteLater()


def known(path: Path) -> Known:
    return Known(path, FileOps().stamp(path), "a" * 32, "b" * 32)


def seen_by(watch: FileWatch) -> list[Sight]:
    """What is seen from now on."""
    sights: list[Sight] = []

    def note(sighting: Sighting) -> None:
        sights.append(sighting.sight)

    watch.seen.connect(note)
    return sights


def test_the_system_tells_of_a_change_and_of_the_one_after(
    qtbot: QtBot, watch: FileWatch, file: Path
) -> None:
    sights = seen_by(watch)
    watch.watch(known(file))
    qtbot.waitUntil(lambda: sights == [Sight.SAME])
    for words in ("another", "and another"):
        sights.clear()
        new = file.with_name("new")
        new.write_text(words)
        new.replace(file)  # the watched file is gone, one of its name is there
        qtbot.waitUntil(lambda: Sight.CHANGED in sights)
    watch.watch(known(file))
    qtbot.waitUntil(lambda: sights[-1] is Sight.SAME)


def test_on_a_network_it_is_only_asked(
    qtbot: QtBot, watch: FileWatch, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching_file, "drive_of", lambda folder: Drive(str(folder), kind="cifs"))
    sights = seen_by(watch)
    watch.watch(known(file))
    qtbot.waitUntil(lambda: sights == [Sight.SAME])
    watcher = watch.findChild(QFileSystemWatcher)
    assert watcher is not None
    assert watcher.files() == watcher.directories() == []
    file.write_text("another")
    watch._regularly.start(20)
    qtbot.waitUntil(lambda: Sight.CHANGED in sights)


def test_coming_forward_it_looks(qtbot: QtBot, watch: FileWatch, file: Path) -> None:
    sights = seen_by(watch)
    watch.watch(known(file))
    qtbot.waitUntil(lambda: sights == [Sight.SAME])
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: len(sights) == 2)


def test_asked_while_it_looks_it_looks_again(qtbot: QtBot, watch: FileWatch, file: Path) -> None:
    sights = seen_by(watch)
    watch.watch(known(file))
    watch.look()
    watch.look()
    qtbot.waitUntil(lambda: len(sights) == 2)


def test_what_was_seen_of_the_file_before_is_not_told(
    qtbot: QtBot, watch: FileWatch, file: Path
) -> None:
    sights = seen_by(watch)
    watch.watch(Known(file, FileOps().stamp(file), "a" * 32, "an earlier one"))
    file.write_text("saved by ourselves")
    watch.watch(known(file))
    qtbot.waitUntil(lambda: bool(sights))
    assert set(sights) == {Sight.SAME}


def test_without_a_file_and_once_closed_it_does_not_look(watch: FileWatch, file: Path) -> None:
    watch.look()
    watch.watch(known(file))
    watch.close()
    watch.look()
    watch._on_touched(str(file))
    assert not watch._line.running


def test_a_bug_is_not_swallowed(watch: FileWatch) -> None:
    with pytest.raises(KeyError):
        watch._on_broke(KeyError("a bug"))


def test_a_look_makes_its_own_lookout_once(file: Path) -> None:
    first = watching_file._Look(known(file), None)()
    again = watching_file._Look(known(file), first[1])()
    assert isinstance(first[1], Lookout)
    assert again[1] is first[1]


@pytest.mark.parametrize(
    ("drive", "network"),
    [
        (Drive("/", kind="ext4"), False),
        (Drive("/mnt/nas", kind="nfs4"), True),
        (Drive("//server/share"), True),
        (Drive("Z:/", windows_type=4), True),
        (Drive("C:/", kind="NTFS", windows_type=3), False),
    ],
)
def test_what_lies_on_another_computer(drive: Drive, *, network: bool) -> None:
    assert drive.is_network is network
    assert not (drive.is_network and drive.is_removable)


def test_news_say_the_urgent_first_and_the_latest_next(qtbot: QtBot) -> None:
    news = News()
    with qtbot.waitSignal(news.changed):
        news.put("one", NewsLine(plain("one")))
    with qtbot.assertNotEmitted(news.changed):
        news.put("one", NewsLine(plain("one")))
        news.drop("another")
    news.put("two", NewsLine(plain("two"), urgent=True))
    news.put("three", NewsLine(plain("three")))
    assert news.first is not None
    assert news.first[0] == "two"
    news.drop("two")
    assert news.first is not None
    assert news.first[0] == "three"
    with qtbot.waitSignal(news.acted) as acted:
        news.act("three")
    assert acted.args == ["three"]
