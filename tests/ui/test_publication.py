# SPDX-License-Identifier: MIT
"""When the file follows the edits, what is said of it, and that typing never waits."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post, Record
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.services.platforms import load_platforms
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.ui import publication as publication_module
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.publication import Publication, SaveState
from tests.ui.answers import NOW

POST = "p" * 32
Make = Callable[[FileOps | None], Publication]


class SlowFiles(FileOps):
    """A slow stick: copying waits until ``gate`` opens."""

    def __init__(self) -> None:
        self.gate = threading.Event()

    def copy(self, source: Path, target: Path) -> Stamp:
        assert self.gate.wait(30)
        return super().copy(source, target)


class PulledStick(FileOps):
    """A stick that is not there while ``away``."""

    away = True

    def copy(self, source: Path, target: Path) -> Stamp:
        if self.away:
            raise FileNotFoundError(2, "no such file", str(target))
        return super().copy(source, target)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "client.cmdesk"


@pytest.fixture
def make(qtbot: QtBot, records: Sequence[Record], target: Path) -> Iterator[Make]:
    made: list[Publication] = []

    def new(files: FileOps | None = None) -> Publication:
        safe = SafeDocument.new(records, target, files=files)
        document = OpenDocument(safe.document_file, load_platforms(), clock=lambda: NOW)
        publication = Publication(document, safe)
        document.setParent(publication)
        made.append(publication)
        return publication

    del qtbot
    yield new
    for publication in made:
        publication.close(discard=True)
        publication.deleteLater()


def edit(publication: Publication, title: str) -> None:
    document = publication.findChild(OpenDocument)
    assert isinstance(document, OpenDocument)
    assert document.run(Set(Post, POST, {"title": title}, plain("x")))


def refuse_to_wait(_over: SignalInstance) -> bool:
    return False


def title_in(path: Path) -> str:
    with view(path) as file, file.reading() as reader:
        return reader.get(Post, POST).title


def test_the_file_follows_when_nothing_is_edited_any_more(
    qtbot: QtBot, make: Make, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publication_module, "IDLE_MS", 30)
    publication = make(None)
    edit(publication, "one")
    assert publication.saving.state is SaveState.PENDING
    qtbot.waitUntil(lambda: publication.saving.state is SaveState.SAVED)
    assert title_in(target) == "one"
    assert say(publication.saving.sentence) == f"Saved at 9:00 · {target.parent}"


def test_typing_never_waits_for_a_slow_target(
    qtbot: QtBot, make: Make, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publication_module, "IDLE_MS", 10)
    files = SlowFiles()
    publication = make(files)
    edit(publication, "one")
    publication.publish()
    assert publication.saving.state is SaveState.SAVING
    started = time.monotonic()
    for number in range(20):
        edit(publication, f"typed {number}")
    assert time.monotonic() - started < 3
    publication.publish()  # nothing: one is under way
    files.gate.set()
    qtbot.waitUntil(lambda: publication.saving.state is SaveState.SAVED)
    assert title_in(target) == "typed 19"


def test_a_stick_that_comes_back_is_saved_to(
    qtbot: QtBot, make: Make, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publication_module, "RETRY_MS", 30)
    files = PulledStick()
    publication = make(files)
    edit(publication, "kept")
    publication.publish()
    qtbot.waitUntil(lambda: publication.saving.state is SaveState.FAILED)
    assert say(publication.saving.sentence).startswith("Not saved on")
    assert publication.saving.problem is not None
    assert publication.settle(refuse_to_wait), "nothing was slow"
    assert publication.problem is not None
    files.away = False
    qtbot.waitUntil(lambda: publication.saving.state is SaveState.SAVED)
    assert title_in(target) == "kept"


def test_leaving_the_application_saves(qtbot: QtBot, make: Make, target: Path) -> None:
    publication = make(None)
    edit(publication, "left")
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: publication.saving.state is SaveState.SAVED)
    assert title_in(target) == "left"


def test_closing_while_a_delivery_is_under_way_finishes_it(
    qtbot: QtBot, make: Make, target: Path
) -> None:
    publication = make(None)
    edit(publication, "one")
    publication.publish()
    edit(publication, "two")
    assert publication.settle(refuse_to_wait)
    assert publication.problem is None
    assert title_in(target) == "two"
    assert not publication.findChildren(QObject, "never")


def test_a_copy_and_another_name(make: Make, target: Path) -> None:
    publication = make(None)
    edit(publication, "one")
    copy, other = target.with_name("copy.cmdesk"), target.with_name("other.cmdesk")
    assert publication.save_copy(copy) is None
    assert publication.safe.target == target
    assert publication.save_as(other) is None
    assert publication.safe.target == other
    assert [title_in(path) for path in (copy, other)] == ["one", "one"]
    missing = target.parent / "no such folder" / "x.cmdesk"
    assert publication.save_copy(missing) is not None
    assert publication.save_as(missing) is not None
    assert publication.safe.target == other
