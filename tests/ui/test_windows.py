# SPDX-License-Identifier: MIT
"""Several windows: one for each document, none twice for the same file."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.config.settings import load_settings
from cmdesk.domain.records import Client, Post, Record
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.services.platforms import load_platforms
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.ui.furnishing import Surroundings, furnish
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.windows import Windows
from tests.ui.answers import NOW, Answers

POST = "p" * 32
MakeFile = Callable[[str], Path]


@pytest.fixture
def make_file(tmp_path: Path, records: Sequence[Record]) -> MakeFile:
    def make(name: str) -> Path:
        path = tmp_path / f"{name}.cmdesk"
        own = [replace(one, name=name) if isinstance(one, Client) else one for one in records]
        document = SafeDocument.new(own, path)
        document.publish()
        document.close()
        return path

    return make


@pytest.fixture
def windows(qtbot: QtBot, records: list[Record]) -> Iterator[Windows]:
    around = Surroundings(load_platforms(), lambda: NOW, lambda: records)

    def furnish_all(window: MainWindow, windows: Windows) -> None:
        furnish(window, around, windows)

    preferences = Preferences()
    owner = Windows(preferences, furnish_all)
    del qtbot
    yield owner
    for window in owner.all:
        window.close()


@pytest.fixture
def started(qtbot: QtBot, windows: Windows) -> Windows:
    windows.start()
    qtbot.waitUntil(lambda: works(windows))
    return windows


def works(windows: Windows) -> bool:
    """Whether the first window was painted and furnished."""
    return windows.all[0].start.receivers("2new_asked()") > 0


def names(windows: Windows) -> list[str]:
    return [
        "" if one.desk.document is None else one.desk.document.client.name for one in windows.all
    ]


def test_every_file_named_opens_in_a_window_of_its_own(
    qtbot: QtBot, windows: Windows, make_file: MakeFile
) -> None:
    files = [make_file("Anne"), make_file("Basile")]
    windows.start(files)
    windows.open_path(files[0])  # the system asks before the first picture
    assert len(windows.all) < 2
    qtbot.waitUntil(lambda: len(windows.all) == 2)
    assert names(windows) == ["Anne", "Basile"], "the same file opens once"
    assert windows.all[0].pos() != windows.all[1].pos()


def test_a_second_document_gets_another_window_and_the_first_stays(
    started: Windows, answers: Answers, make_file: MakeFile
) -> None:
    first = started.all[0]
    assert first.open_path(make_file("Anne"))
    assert len(started.all) < 2, "the start page is used"
    answers.expect("file_to_open", make_file("Basile"))
    first.actions_by_id["open"].trigger()
    assert names(started) == ["Anne", "Basile"]
    first.actions_by_id["example"].trigger()
    assert names(started) == ["Anne", "Basile", "Corner Bakery"]
    second, third = started.all[1:]
    assert second.desk.document is not None
    assert second.desk.document.run(Set(Post, POST, {"title": "B"}, plain("b")))
    assert second.actions_by_id["undo"].isEnabled()
    assert not first.actions_by_id["undo"].isEnabled()
    third.actions_by_id["close"].trigger()
    assert names(started) == ["Anne", "Basile"], "a window that is not the last goes with it"


def test_the_same_file_comes_forward_instead(
    qtbot: QtBot, started: Windows, make_file: MakeFile
) -> None:
    path = make_file("Anne")
    first = started.all[0]
    first.open_path(path)
    first.open_path(make_file("Basile"))
    second = started.all[1]
    assert second.open_path(path.parent / "." / path.name)
    assert names(started) == ["Anne", "Basile"]
    qtbot.waitUntil(first.isActiveWindow)


def test_a_file_that_is_refused_opens_no_window(
    started: Windows, answers: Answers, make_file: MakeFile, tmp_path: Path
) -> None:
    started.all[0].open_path(make_file("Anne"))
    (tmp_path / "bad.cmdesk").write_bytes(b"junk")
    answers.expect("tell")
    assert not started.all[0].open_path(tmp_path / "bad.cmdesk")
    assert names(started) == ["Anne"]


def test_a_circle_of_links_is_told(started: Windows, answers: Answers, tmp_path: Path) -> None:
    circle = tmp_path / "circle.cmdesk"
    try:
        circle.symlink_to(circle)
    except OSError:
        pytest.skip("links cannot be made here")
    answers.expect("tell")
    assert not started.all[0].open_path(circle)


def test_the_last_window_shows_the_first_page_when_its_document_is_closed(
    started: Windows, make_file: MakeFile
) -> None:
    (window,) = started.all
    window.open_path(make_file("Anne"))
    window.actions_by_id["close"].trigger()
    assert window.isVisible()
    assert names(started) == [""]


def test_quitting_closes_every_window_and_saves(started: Windows, make_file: MakeFile) -> None:
    path = make_file("Anne")
    first = started.all[0]
    first.open_path(path)
    first.open_path(make_file("Basile"))
    assert first.desk.document is not None
    first.desk.document.run(Set(Post, POST, {"title": "kept"}, plain("x")))
    started.all[1].actions_by_id["quit"].trigger()
    assert started.all == ()
    with view(path) as file, file.reading() as reader:
        assert reader.get(Post, POST).title == "kept"


def test_a_file_open_in_another_window_is_never_saved_over(
    started: Windows, answers: Answers, make_file: MakeFile
) -> None:
    path = make_file("Anne")
    before = path.read_bytes()
    first = started.all[0]
    first.open_path(path)
    first.open_path(make_file("Basile"))
    for action in ("save_as", "save_copy"):
        answers.expect("file_to_save", path)
        answers.expect("tell")
        started.all[1].actions_by_id[action].trigger()
    assert path.read_bytes() == before


def test_colours_and_language_are_shared(started: Windows, make_file: MakeFile) -> None:
    first = started.all[0]
    first.open_path(make_file("Anne"))
    first.open_path(make_file("Basile"))
    second = started.all[1]
    first.menus.theme_chosen.emit("dark")
    assert checked(second, "dark")
    assert not checked(second, "system")
    before = second.stack
    first.menus.language_chosen.emit("fr")
    assert second.stack is not before, "it says everything again"
    assert checked(second, "fr")
    assert load_settings().language == "fr"
    first.menus.theme_chosen.emit("light")


def checked(window: MainWindow, value: str) -> bool:
    (action,) = [one for _, one in window.menus.choices if one.data() == value]
    return action.isChecked()


_FIRST_PICTURE = """
import sys
from cmdesk import bootstrap
from cmdesk.ui.application import make_application
from cmdesk.ui.windows import Windows
told = Windows._on_painted
def look(self):
    print("sqlalchemy" in sys.modules, [w.isVisible() for w in self.all])
    told(self)
    print("sqlalchemy" in sys.modules)
    make_application().quit()
Windows._on_painted = look
sys.exit(bootstrap.run([]))
"""


def test_the_window_is_painted_before_the_database_library_is_loaded() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _FIRST_PICTURE],
        capture_output=True,
        text=True,
        timeout=60,
        env=dict(os.environ),
        check=False,
    )
    assert run.stdout.splitlines() == ["False [True]", "True"], run.stderr
    assert run.returncode == 0
