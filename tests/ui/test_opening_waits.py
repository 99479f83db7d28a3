# SPDX-License-Identifier: MIT
"""A file that takes long to open: the window lives on, says so, and can give it up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from cmdesk.config.paths import data_folder
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Client, Post
from cmdesk.domain.texts import plain
from cmdesk.services.platforms import load_platforms
from cmdesk.store import opening, readying
from cmdesk.store.backups import Reason
from cmdesk.store.course import Course
from cmdesk.store.opening import check_own
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import recoverable
from cmdesk.ui import waiting
from cmdesk.ui.deciding import Deciding
from cmdesk.ui.dialogs.versions import Offer, VersionLine, VersionsDialog
from cmdesk.ui.dialogs.waiting import WaitingDialog
from cmdesk.ui.furnishing import Surroundings, furnish
from cmdesk.ui.i18n import sentence_case
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.reading_versions import VersionReading
from cmdesk.ui.windows import Windows
from tests.faults.in_window import SLOW_MACHINE, watched
from tests.ui.answers import NOW, Answers
from tests.ui.windowed import (
    POST,
    click,
    leave_work,
    publication_of,
    retitle,
    said_in,
    title_in,
    title_shown,
)

LONGEST = 0.5 * SLOW_MACHINE  # seconds that nothing may be answered


class Slow:
    """Stands for a slow drive: work goes on until it is let go, or stopped."""

    def __init__(self, really: Callable[..., Any], patched: pytest.MonkeyPatch) -> None:
        self.really = really
        self._patched = patched
        self._free = threading.Event()
        self.calls = 0
        self.hold()

    def __call__(self, *arguments: Any) -> Any:
        """Count steps until it is free; one of the arguments is the course."""
        self.calls += 1
        (course,) = (one for one in arguments if isinstance(one, Course))
        while not self._free.wait(0.005):
            course.step()
        return self.really(*arguments)

    def hold(self) -> None:
        """Take long from now on; the window waits a moment before it says so."""
        self._free.clear()
        self._patched.setattr(waiting, "PATIENCE_MS", 20)

    def go(self) -> None:
        """Go on now."""
        self._free.set()

    def be_quick(self) -> None:
        """Take no time from now on, nor have the window say so."""
        self.go()
        self._patched.setattr(waiting, "PATIENCE_MS", 60_000)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch, saved_file: Path) -> Iterator[Slow]:
    """Every file takes its time from now on, and a dialog comes as in the program."""
    assert saved_file.exists()
    made = Slow(opening._looked_through, monkeypatch)
    monkeypatch.setattr(opening, "_looked_through", made)
    yield made
    made.go()


class Waits:
    """Looks at the dialog, does something meanwhile, and goes on as the user would."""

    def __init__(self, qtbot: QtBot, meanwhile: Callable[[WaitingDialog], object]) -> None:
        self._qtbot = qtbot
        self._meanwhile = meanwhile
        self.words = ""

    def __call__(self, dialog: WaitingDialog) -> bool:
        """Run the dialog as a modal one; whether it was accepted."""
        assert isinstance(dialog, WaitingDialog)
        self._qtbot.waitUntil(lambda: bool(dialog.numbers.text()))
        self.words = said_in(dialog)
        with self._qtbot.waitSignal(dialog.finished):
            self._meanwhile(dialog)
        return dialog.result() == WaitingDialog.DialogCode.Accepted


def gone(*_: object) -> None:
    """A drive that was taken away."""
    raise OSError(5, "the drive is gone")


def left_behind() -> list[Path]:
    """What lies in the program's own folder of documents in use."""
    return [path for path in (data_folder() / "open").rglob("*") if path.is_file()]


def test_the_window_says_what_it_waits_for_and_opens_it(
    qtbot: QtBot, main_window: MainWindow, saved_file: Path, slow: Slow, answers: Answers
) -> None:
    def let_go(_: WaitingDialog) -> None:
        assert main_window.desk.opening.under_way
        assert not main_window.open_path(saved_file), "it is being opened"
        slow.go()

    waits = Waits(qtbot, let_go)
    answers.expect("run_dialog", waits)
    assert main_window.open_path(saved_file)
    assert saved_file.name in waits.words
    assert "only read" in waits.words
    assert slow.calls == 1
    assert title_shown(main_window) == "Bread of the day"
    assert not main_window.desk.opening.under_way
    retitle(main_window, "it belongs to this thread")


def test_what_is_given_up_leaves_nothing_and_the_window_as_it_was(
    qtbot: QtBot, main_window: MainWindow, saved_file: Path, slow: Slow, answers: Answers
) -> None:
    before = saved_file.read_bytes(), sorted(saved_file.parent.iterdir())
    answers.expect("run_dialog", Waits(qtbot, lambda dialog: click(dialog.cancel_button)))
    assert not main_window.open_path(saved_file)
    assert main_window.desk.document is None
    assert left_behind() == []
    assert (saved_file.read_bytes(), sorted(saved_file.parent.iterdir())) == before
    slow.be_quick()
    assert main_window.open_path(saved_file), "it is no obstacle"


def test_what_comes_to_its_end_as_it_is_given_up_leaves_nothing_either(
    main_window: MainWindow, saved_file: Path, slow: Slow, answers: Answers
) -> None:
    def too_late(_: WaitingDialog) -> bool:
        slow.go()
        assert main_window.desk.opening._waiter._line.finished_within(60_000)
        return False

    answers.expect("run_dialog", too_late)
    assert not main_window.open_path(saved_file)
    assert left_behind() == []
    assert main_window.desk.document is None


def test_a_failure_is_told_as_ever(
    qtbot: QtBot, main_window: MainWindow, saved_file: Path, slow: Slow, answers: Answers
) -> None:
    slow.really = gone
    answers.expect("run_dialog", Waits(qtbot, lambda _: slow.go()))
    answers.expect("tell")
    assert not main_window.open_path(saved_file)
    assert left_behind() == []
    assert not main_window.desk.opening.under_way


def test_a_window_that_is_closed_meanwhile_gives_it_up_and_closes(
    qtbot: QtBot, main_window: MainWindow, saved_file: Path, slow: Slow, answers: Answers
) -> None:
    with qtbot.waitSignal(main_window.put_away):
        answers.expect("run_dialog", Waits(qtbot, lambda _: main_window.close()))
        assert not main_window.open_path(saved_file)
    assert not main_window.isVisible()
    assert left_behind() == []


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    """The windows of a program that has just started."""
    surroundings = Surroundings(load_platforms(), lambda: NOW)

    def furnish_all(window: MainWindow, windows: Windows) -> None:
        furnish(window, surroundings, windows)

    made = Windows(Preferences(), furnish_all)
    made.start()
    qtbot.waitUntil(lambda: made._furnished)
    yield made
    for window in made.all:
        window.close()


def test_another_file_asked_for_meanwhile_comes_after_it(
    qtbot: QtBot, windows: Windows, saved_file: Path, slow: Slow, answers: Answers
) -> None:
    """Another start hands over the file that is being opened, and a second one."""
    beside = saved_file.with_name("beside.cmdesk")
    other = SafeDocument.new([Client(id="d" * 32, name="Florist")], beside)
    other.publish()
    other.close()

    def hand_over(_: WaitingDialog) -> None:
        windows.take_over((saved_file, beside))
        assert slow.calls == 1, "one file after the other"
        slow.be_quick()

    first = windows.all[0]
    answers.expect("run_dialog", Waits(qtbot, hand_over))
    assert first.open_path(saved_file)
    qtbot.waitUntil(lambda: len(windows.all) == 2)
    qtbot.waitUntil(lambda: windows.all[1].desk.target == beside)
    assert first.desk.target == saved_file
    assert slow.calls == 2, "none was opened twice"


def test_the_event_loop_never_stands_still(
    qtbot: QtBot, main_window: MainWindow, saved_file: Path, slow: Slow, answers: Answers
) -> None:
    def let_go(dialog: WaitingDialog) -> None:
        QTimer.singleShot(700, dialog, slow.go)

    answers.expect("run_dialog", Waits(qtbot, let_go))
    with watched() as watch:
        assert main_window.open_path(saved_file)
    assert watch.longest < LONGEST


def test_found_work_is_waited_for_too(
    qtbot: QtBot,
    main_window: MainWindow,
    saved_file: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    leave_work(saved_file, "of a crash")
    (work,) = recoverable(data_folder())
    checks = Slow(check_own, monkeypatch)
    monkeypatch.setattr(readying, "check_own", checks)
    answers.expect("run_dialog", Waits(qtbot, lambda dialog: click(dialog.cancel_button)))
    assert not main_window.desk.recover(work)
    assert recoverable(data_folder()) == (work,), "what was given up stays to be found"
    answers.expect("run_dialog", Waits(qtbot, lambda _: checks.go()))
    assert main_window.desk.recover(work)
    assert title_shown(main_window) == "of a crash"


def save_elsewhere(path: Path, title: str) -> None:
    """Somebody else saves the file of the open document."""
    other = SafeDocument.open(path, home=path.parent / "elsewhere", author="Marie")
    with other.document_file.writing() as writer:
        writer.update(Post, POST, {"title": title})
    other.publish()
    other.close()


def test_reloading_is_waited_for_and_can_be_given_up(
    qtbot: QtBot, main_window: MainWindow, saved_file: Path, slow: Slow, answers: Answers
) -> None:
    slow.be_quick()
    assert main_window.open_path(saved_file)
    save_elsewhere(saved_file, "Marie’s")
    publication, deciding = publication_of(main_window), Deciding(main_window.desk)
    kept, lying = len(publication.safe.shelf.backups()), left_behind()
    slow.hold()
    answers.expect("run_dialog", Waits(qtbot, lambda dialog: click(dialog.cancel_button)))
    deciding.reload()
    assert main_window.desk.publication is publication, "all is as it was"
    assert title_shown(main_window) == "Bread of the day"
    assert len(publication.safe.shelf.backups()) == kept
    assert left_behind() == lying
    answers.expect("run_dialog", Waits(qtbot, lambda _: slow.go()))
    deciding.reload()
    assert title_shown(main_window) == "Marie’s"
    assert len(publication_of(main_window).safe.shelf.backups()) == kept + 1
    assert len(left_behind()) == len(lying)


# ---- what a version holds ----------------------------------------------------------------------


Versions = tuple[VersionsDialog, VersionReading, tuple[str, ...]]


@pytest.fixture
def versions(
    qtbot: QtBot, main_window: MainWindow, saved_file: Path, slow: Slow
) -> Iterator[Versions]:
    """The dialog over two versions, which take their time to be read."""
    slow.be_quick()
    assert main_window.open_path(saved_file)
    for title in ("second", "third"):
        publication_of(main_window).safe.keep_version(Reason.IMPORT)
        retitle(main_window, title)
    backups = publication_of(main_window).safe.shelf.backups()
    assert len(backups) == 2
    words = tuple(sentence_case(title_in(backup.path)) for backup in backups)
    slow.hold()
    slow.calls = 0
    reading = VersionReading(backups, main_window)
    lines = [VersionLine(NOW, 1, 1, plain("x"))] * 2
    dialog = VersionsDialog(Offer("Corner"), lines, reading, main_window)
    reading.read.connect(dialog.look_again)
    qtbot.addWidget(dialog)
    yield dialog, reading, words
    reading.close()


def test_what_a_version_holds_comes_when_it_was_read(
    qtbot: QtBot, versions: Versions, slow: Slow
) -> None:
    dialog, _, words = versions
    assert dialog.preview_words == "Reading this version…"
    assert not dialog.back_button.isEnabled(), "nobody knows yet whether it can be read"
    slow.go()
    qtbot.waitUntil(lambda: words[0] in dialog.preview_words)
    assert dialog.back_button.isEnabled()
    assert slow.calls == 1


def test_another_version_chosen_meanwhile_is_the_one_that_is_read(
    qtbot: QtBot, versions: Versions, slow: Slow
) -> None:
    dialog, _, words = versions
    dialog.table.setCurrentCell(1, 0)
    assert dialog.preview_words == "Reading this version…"
    slow.go()
    qtbot.waitUntil(lambda: words[1] in dialog.preview_words)
    slow.be_quick()
    dialog.table.setCurrentCell(0, 0)
    assert words[0] in dialog.preview_words
    dialog.table.setCurrentCell(1, 0)
    assert words[1] in dialog.preview_words
    assert slow.calls == 3, "what was given up is read again, what was read is not"


def test_a_version_that_proves_bad_after_a_while_says_so(
    qtbot: QtBot, versions: Versions, slow: Slow
) -> None:
    dialog, reading, _ = versions
    slow.really = gone
    slow.go()
    qtbot.waitUntil(lambda: "cannot be read" in dialog.preview_words)
    assert not dialog.back_button.isEnabled()
    dialog.table.setCurrentCell(1, 0)
    with pytest.raises(FileProblem):
        reading.preview(1)


def test_closing_the_versions_gives_up_the_reading(versions: Versions, slow: Slow) -> None:
    dialog, reading, _ = versions
    reading.close()
    slow.go()
    assert dialog.preview_words == "Reading this version…"
