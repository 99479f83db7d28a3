# SPDX-License-Identifier: MIT
"""A second start hands its files over; a program that was killed stands in nobody's way."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from cmdesk.ui.single import FirstInstance, handed_over, name_of_instance

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[FirstInstance]:
    made = FirstInstance()
    assert made.listen()
    yield made
    made.close()
    made.deleteLater()


def hand_over(*files: str) -> subprocess.Popen[bytes]:
    """A second start; a process, as its waiting would hold up this one's Python."""
    code = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from cmdesk.ui.single import handed_over\n"
        "application = QCoreApplication([])\n"
        "sys.exit(not handed_over(sys.argv[1:]))"
    )
    return subprocess.Popen([sys.executable, "-c", code, *files], cwd=ROOT)


def test_files_are_handed_over(qtbot: QtBot, first: FirstInstance, tmp_path: Path) -> None:
    files = [str(tmp_path / "Café & Fils été.cmdesk"), "beside.cmdesk"]
    with qtbot.waitSignal(first.asked) as told:
        second = hand_over(*files)
    assert told.args == [(tmp_path / "Café & Fils été.cmdesk", ROOT / "beside.cmdesk")]
    assert second.wait(10) == 0


def test_a_start_without_files_is_told_too(qtbot: QtBot, first: FirstInstance) -> None:
    with qtbot.waitSignal(first.asked) as told:
        second = hand_over()
    assert (told.args, second.wait(10)) == ([()], 0)


def test_the_first_start_finds_nobody_at_once(qtbot: QtBot) -> None:
    began = time.monotonic()
    assert not handed_over(["x.cmdesk"])
    assert time.monotonic() - began < 0.5


def test_a_program_that_does_not_answer_is_not_waited_for(qtbot: QtBot) -> None:
    deaf = QLocalServer()
    assert deaf.listen(name_of_instance())
    began = time.monotonic()
    assert not handed_over(["x.cmdesk"], 200)
    assert time.monotonic() - began < 1
    deaf.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a killed pipe leaves nothing on Windows")
def test_the_place_of_a_killed_program_is_taken(qtbot: QtBot, user_folders: Path) -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from cmdesk.ui.single import FirstInstance\n"
        "application, first = QCoreApplication([]), FirstInstance()\n"
        "print(first.listen(), flush=True)\n"
        "application.exec()"
    )
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=ROOT)
    assert child.stdout is not None
    assert child.stdout.readline().strip() == b"True"
    child.kill()
    child.wait()
    child.stdout.close()
    assert not handed_over([])
    made = FirstInstance()
    assert made.listen()
    with qtbot.waitSignal(made.asked):
        second = hand_over()
    assert second.wait(10) == 0
    made.close()
    made.deleteLater()


def test_another_home_is_another_program(
    first: FirstInstance, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mine = name_of_instance()
    monkeypatch.setenv("CMDESK_HOME", str(tmp_path / "other"))
    assert name_of_instance() != mine
    assert not handed_over([])


@pytest.mark.parametrize(
    "line", [b"{}\n", b"[]\n", b'{"files": "x"}\n', b"\xff\n", b'{"files": [1]}\n']
)
def test_what_makes_no_sense_is_hung_up_on(qtbot: QtBot, first: FirstInstance, line: bytes) -> None:
    told: list[object] = []
    first.asked.connect(told.append)
    socket = QLocalSocket()
    socket.connectToServer(name_of_instance())
    socket.write(line)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert told == []
