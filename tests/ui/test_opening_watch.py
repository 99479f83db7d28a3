# SPDX-License-Identifier: MIT
"""What the rules find in a file is worked out where the file is opened, not in the window."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

import pytest

from cmdesk.config.paths import data_folder
from cmdesk.domain.records import Channel, Client, Post, Version
from cmdesk.domain.texts import plain
from cmdesk.services.cadence import CadenceWatch, watch_of_file
from cmdesk.services.edits import Add, Set
from cmdesk.services.platforms import load_platforms
from cmdesk.store.course import Course
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import open_document, opening_file
from cmdesk.ui.main_window import MainWindow
from tests.ui.answers import Answers
from tests.ui.windowed import leave_work, retitle, title_shown


@pytest.fixture
def no_second_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window’s thread makes none."""

    def refuse(*_: object) -> CadenceWatch:
        raise AssertionError("the window stood still for it")

    monkeypatch.setattr(open_document, "CadenceWatch", refuse)


def assert_up_to_date(window: MainWindow) -> None:
    """The watch of a window’s document finds what a watch made just now finds."""
    document = window.desk.document
    assert document is not None
    with document.reading() as reader:
        fresh = CadenceWatch(reader, load_platforms())
    assert document.cadence.plan == fresh.plan
    for past in (False, True):
        for accepted in (False, True):
            ours = document.cadence.findings(document.now(), past, accepted)
            assert ours == fresh.findings(document.now(), past, accepted)


def crowd(path: Path) -> None:
    """Put six posts on one day of a channel of a file, and as many on a day two months before."""
    document = SafeDocument.open(path)
    with document.document_file.reading() as reader:
        channel = reader.all(Channel)[0]
    posts = [Post(id=f"a{number:031x}", text=f"Text {number}") for number in range(12)]
    versions = [
        Version(
            id=f"b{number:031x}",
            post_id=post.id,
            channel_id=channel.id,
            day=date(2026, 11 - 2 * (number % 2), 26),
            minute=600 + number,
        )
        for number, post in enumerate(posts)
    ]
    with document.document_file.writing() as writer:
        writer.add([*posts, *versions])
    document.publish()
    document.close()


@pytest.mark.usefixtures("no_second_watch")
def test_it_is_what_the_window_would_have_made_and_follows_edits(
    main_window: MainWindow, saved_file: Path
) -> None:
    crowd(saved_file)
    assert main_window.open_path(saved_file)
    assert_up_to_date(main_window)
    document = main_window.desk.document
    assert document is not None
    assert any(finding.rule == "flood" for finding in document.cadence.findings(document.now()))
    retitle(main_window, "it belongs to this thread")
    client = document.client
    assert document.run(Set(Client, client.id, {"week_start": 7}, plain("x")))
    assert document.run(Add((Post(id="9" * 32, text="One more"),), plain("x")))
    document.undo_stack.undo()
    assert_up_to_date(main_window)
    assert main_window.desk.opening._last is None, "nobody else keeps it"


@pytest.mark.usefixtures("no_second_watch")
def test_found_work_brings_its_watch_too(main_window: MainWindow, saved_file: Path) -> None:
    leave_work(saved_file, "of a crash")
    (work,) = main_window.desk.found_work()
    assert main_window.desk.recover(work)
    assert title_shown(main_window) == "of a crash"
    assert_up_to_date(main_window)


def test_it_is_made_in_the_background(
    main_window: MainWindow, saved_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []

    def noted(*arguments: object) -> CadenceWatch:
        threads.append(threading.get_ident())
        return watch_of_file(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(opening_file, "watch_of_file", noted)
    assert main_window.open_path(saved_file)
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()


def test_a_new_document_begins_with_a_watch_of_its_own(
    main_window: MainWindow, saved_file: Path
) -> None:
    desk = main_window.desk
    assert main_window.open_path(saved_file)
    assert desk.close()
    assert desk.start_new([Client(id="d" * 32, name="Florist")])
    assert desk.document is not None
    assert desk.document.cadence.plan.client.name == "Florist"
    assert not desk.document.cadence.plan.posts


def test_a_file_that_cannot_be_read_for_it_is_refused_whole(
    main_window: MainWindow,
    saved_file: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def gone(*_: object) -> CadenceWatch:
        raise OSError(5, "the drive is gone")

    monkeypatch.setattr(opening_file, "watch_of_file", gone)
    answers.expect("tell")
    assert not main_window.open_path(saved_file)
    assert main_window.desk.document is None
    assert not [path for path in (data_folder() / "open").rglob("*") if path.is_file()]


def test_it_can_be_given_up_while_it_is_made(
    main_window: MainWindow,
    saved_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:

    def stopped(path: Path, platforms: object, clock: object, course: Course) -> CadenceWatch:
        course.stop()
        return watch_of_file(path, platforms, clock, course)  # type: ignore[arg-type]

    monkeypatch.setattr(opening_file, "watch_of_file", stopped)
    assert not main_window.open_path(saved_file)
    assert main_window.desk.document is None
    assert not [path for path in (data_folder() / "open").rglob("*") if path.is_file()]
    monkeypatch.setattr(opening_file, "watch_of_file", watch_of_file)
    assert main_window.open_path(saved_file), "it is no obstacle"
