# SPDX-License-Identifier: MIT
"""The system ends the program: what was edited is in its file, or is found at the next start."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cmdesk.config.paths import data_folder
from cmdesk.domain.records import Post, Record
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.services.platforms import load_platforms
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.store.working import recoverable
from cmdesk.ui.application import make_application
from cmdesk.ui.furnishing import Surroundings, furnish
from cmdesk.ui.leaving import Leaving
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.windows import Windows
from tests.ui.answers import NOW

ROOT = Path(__file__).resolve().parents[2]
POST = "p" * 32
CHILD = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cmdesk import bootstrap
from cmdesk.domain.records import Post
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.ui.application import make_application
from cmdesk.ui.main_window import MainWindow
application = make_application()
def look():
    for window in application.topLevelWidgets():
        if isinstance(window, MainWindow) and window.page is not None:
            timer.stop()
            window.desk.document.run(Set(Post, "p" * 32, {"title": "latest"}, plain("x")))
            if "gone" in sys.argv:
                import shutil; shutil.rmtree(sys.argv[1].rpartition("/")[0])
            print("ready", flush=True)
timer = QTimer()
timer.timeout.connect(look)
timer.start(10)
sys.exit(bootstrap.run([sys.argv[1]]))
"""


@pytest.fixture
def target(tmp_path: Path, records: Sequence[Record]) -> Path:
    (tmp_path / "stick").mkdir()
    path = tmp_path / "stick" / "client.cmdesk"
    document = SafeDocument.new(records, path)
    document.publish()
    document.close()
    return path


def title_in(path: Path) -> str:
    with view(path) as file, file.reading() as reader:
        return reader.get(Post, POST).title


def started(*arguments: str) -> subprocess.Popen[bytes]:
    """A program of its own whose document was edited a moment ago."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, *arguments], stdout=subprocess.PIPE, cwd=ROOT
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == b"ready"
    child.stdout.close()
    return child


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_saves_and_ends(target: Path, number: signal.Signals) -> None:
    child = started(str(target))
    child.send_signal(number)
    assert child.wait(20) == 0
    assert title_in(target) == "latest"
    assert [path.name for path in target.parent.iterdir()] == [target.name], "no lock is left"
    assert recoverable(data_folder()) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_what_cannot_be_saved_then_is_found_again(target: Path) -> None:
    child = started(str(target), "gone")
    child.send_signal(signal.SIGTERM)
    assert child.wait(20) == 0
    (work,) = recoverable(data_folder())
    assert work.target == target


def test_a_second_start_hands_its_file_over_and_ends(
    qtbot: QtBot, target: Path, records: Sequence[Record]
) -> None:
    other = target.with_name("other.cmdesk")
    document = SafeDocument.new(records, other)
    document.publish()
    document.close()
    child = started(str(target))
    code = "import sys; from cmdesk import bootstrap; sys.exit(bootstrap.run(sys.argv[1:]))"
    second = subprocess.run(
        [sys.executable, "-c", code, str(other)], cwd=ROOT, timeout=20, check=False
    )
    assert second.returncode == 0
    open_notes = data_folder() / "open"
    qtbot.waitUntil(lambda: any("other" in n.read_text() for n in open_notes.rglob("open.json")))
    child.terminate()
    assert child.wait(20) == 0


@pytest.fixture
def windows(qtbot: QtBot, target: Path) -> Iterator[Windows]:
    preferences = Preferences()
    surroundings = Surroundings(load_platforms(), lambda: NOW)

    def furnished(window: MainWindow, windows: Windows) -> None:
        qtbot.addWidget(window)
        furnish(window, surroundings, windows)

    made = Windows(preferences, furnished)
    made.bring_up_to_date()  # nothing is there yet
    made.come_forward()
    made.start([target])
    qtbot.waitUntil(lambda: made.all[0].page is not None)
    yield made
    made.close()
    made.deleteLater()
    preferences.deleteLater()


def test_the_end_of_the_session_saves_without_asking(
    qtbot: QtBot, windows: Windows, target: Path
) -> None:
    application = make_application()
    assert isinstance(application, QApplication)
    leaving = Leaving(application, windows.bring_up_to_date)
    leaving.watch()
    document = windows.all[0].desk.document
    assert document is not None
    document.run(Set(Post, POST, {"title": "latest"}, plain("x")))
    leaving._on_session_ends(None)  # type: ignore[arg-type]
    assert title_in(target) == "latest"
    document.run(Set(Post, POST, {"title": "later"}, plain("x")))
    leaving._on_quit()
    assert title_in(target) == "later"
    leaving.close()
    leaving.deleteLater()


def test_a_second_start_without_files_brings_the_first_window(
    qtbot: QtBot, windows: Windows, target: Path
) -> None:
    window = windows.all[0]
    window.showMinimized()
    windows.take_over(())
    qtbot.waitUntil(lambda: not window.isMinimized())
    windows.take_over((target,))
    assert windows.all == (window,), "the file is open already"
