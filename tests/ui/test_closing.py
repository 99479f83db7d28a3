# SPDX-License-Identifier: MIT
"""Closing with a slow or absent target: it says what it waits for, and one may stay."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post, Record
from cmdesk.domain.texts import Text, plain
from cmdesk.services.edits import Set
from cmdesk.services.platforms import load_platforms
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.ui import publication as publication_module
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.publication import SaveState
from tests.ui.answers import NOW, Answers

POST = "p" * 32


class SlowStick(FileOps):
    """Copies once ``gate`` opens, or fails then when it was ``pulled``."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.pulled = False

    def copy(self, source: Path, target: Path) -> Stamp:
        assert self.gate.wait(30)
        if self.pulled:
            raise FileNotFoundError(2, "no such file", str(target))
        return super().copy(source, target)


@pytest.fixture
def stick() -> SlowStick:
    return SlowStick()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "client.cmdesk"


@pytest.fixture
def window(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    records: Sequence[Record],
    stick: SlowStick,
    target: Path,
) -> Iterator[MainWindow]:
    """A window on a document whose latest edit is not in its file yet."""
    monkeypatch.setattr(publication_module, "PATIENCE_MS", 1)
    window = furnished_window(Preferences(), Surroundings(load_platforms(), lambda: NOW))
    window.preferences.setParent(window)
    qtbot.addWidget(window)
    window.show()
    window.desk.lay(SafeDocument.new(records, target, files=stick))
    assert window.desk.document is not None
    assert window.desk.document.run(Set(Post, POST, {"title": "latest"}, plain("x")))
    yield window
    stick.gate.set()
    if window.desk.publication is not None:
        window.desk.publication.close(discard=True)


def title_in(path: Path) -> str:
    with view(path) as file, file.reading() as reader:
        return reader.get(Post, POST).title


def test_closing_waits_for_a_slow_target_and_says_so(
    qtbot: QtBot, window: MainWindow, answers: Answers, stick: SlowStick, target: Path
) -> None:
    def wait(_parent: object, text: Text, _verb: Text, over: SignalInstance) -> bool:
        assert text.args["folder"] == str(target.parent)
        with qtbot.waitSignal(over):
            stick.gate.set()
        return True

    answers.expect("wait", wait)
    assert window.close()
    assert title_in(target) == "latest"


def test_one_may_stay_instead_and_the_saving_goes_on(
    qtbot: QtBot, window: MainWindow, answers: Answers, stick: SlowStick, target: Path
) -> None:
    answers.expect("wait", False)
    assert not window.close()
    assert window.isVisible()
    publication = window.desk.publication
    assert publication is not None
    assert publication.saving.state is SaveState.SAVING
    stick.gate.set()
    qtbot.waitUntil(lambda: publication.saving.state is SaveState.SAVED)
    assert title_in(target) == "latest"


def test_a_stick_pulled_meanwhile_brings_the_choices(
    qtbot: QtBot, window: MainWindow, answers: Answers, stick: SlowStick, target: Path
) -> None:
    def wait(_parent: object, _text: Text, _verb: Text, over: SignalInstance) -> bool:
        stick.pulled = True
        with qtbot.waitSignal(over):
            stick.gate.set()
        return True

    answers.expect("wait", wait)
    answers.expect("choose")
    assert not window.close(), "neither choice was taken"
    assert window.isVisible()
    stick.gate.clear()
    answers.expect("wait", wait)
    answers.expect("choose", "close")
    assert window.close()
    assert not target.exists()
    assert [work.title for work in window.desk.found_work()] == ["client"]
