# SPDX-License-Identifier: MIT
"""What is remembered when a document is put away, and what the first page says of it then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.config.recents import glances_file, load_glances
from cmdesk.config.settings import load_settings
from cmdesk.domain.records import (
    Channel,
    Client,
    KeptFor,
    Measurement,
    Opening,
    Post,
    Record,
    Status,
    Version,
)
from cmdesk.services.platforms import load_platforms
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.preferences import Preferences
from tests.ui.answers import NOW, Answers

LEFT = Qt.MouseButton.LeftButton
TODAY = NOW.date()
SCHEDULED = Version(
    id="s" * 32,
    post_id="p" * 32,
    channel_id="f" * 32,
    day=TODAY - timedelta(days=1),
    minute=540,
    status=Status.SCHEDULED,
)
PLANNED = replace(SCHEDULED, id="n" * 32, day=date(2026, 12, 1), status=Status.READY)
KEPT: tuple[Record, ...] = (
    Client(id="c" * 32, name="Corner Bakery", time_zone="Europe/London"),
    Channel(id="f" * 32, platform="facebook_page", name="Facebook"),
    Opening(id="o" * 32, channel_id="f" * 32, weekdays=(1, 3, 5)),
    Post(id="p" * 32, text="Warm at seven."),
    SCHEDULED,
    PLANNED,
)
LINE = "1 to confirm · next week: 1 of 3"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = furnished_window(Preferences(), Surroundings(load_platforms(), lambda: NOW))
    made.preferences.setParent(made)
    qtbot.addWidget(made)
    made.show()
    yield made
    if made.desk.publication is not None:
        made.desk.publication.close(discard=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "Corner.cmdesk"
    document = SafeDocument.new(KEPT, target)
    document.publish()
    document.close()
    return target


def said(window: MainWindow) -> list[str]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    labels = window.start.findChildren(QLabel)
    return [label.text() for label in labels if not label.isHidden()]


def test_a_document_put_away_says_how_it_stood(window: MainWindow, path: Path) -> None:
    window.preferences.add_recent(path)
    assert LINE not in said(window), "nobody has looked yet"
    assert window.open_path(path)
    window.actions_by_id["close"].trigger()
    assert LINE in said(window)
    stored = glances_file().read_text("utf-8")
    assert "Corner Bakery" not in stored
    assert "Warm" not in stored


def test_forgetting_takes_all_that_is_known(window: MainWindow, path: Path) -> None:
    window.open_path(path)
    window.desk.close()
    assert load_glances().keys() == {str(path)}
    forget = next(
        button
        for button in window.start.findChildren(QPushButton)
        if button.accessibleName() == "Take “Corner” off this list"
    )
    QTest.mouseClick(forget, LEFT)
    assert load_glances() == {}
    assert str(path) not in glances_file().read_text("utf-8")
    assert LINE not in said(window)


def test_a_document_without_a_file_is_not_listed(window: MainWindow) -> None:
    window.desk.start_new(KEPT)
    window.desk.close()
    assert load_glances() == {}


def test_only_what_its_user_began_is_just_begun(window: MainWindow, path: Path) -> None:
    begun: list[bool] = []

    def note(document: OpenDocument) -> None:
        begun.append(document.just_begun)

    window.desk.opened.connect(note)
    window.desk.start_new(KEPT)
    window.desk.close()
    window.open_path(path)
    window.desk.close()
    window.desk.example = lambda: KEPT
    window.desk.start_example()
    assert begun == [True, False, False]


def test_for_whom_one_keeps_calendars_is_asked_once(window: MainWindow, answers: Answers) -> None:
    def first(dialog: NewClientDialog) -> bool:
        assert dialog.kept_for is KeptFor.OWN
        dialog.show()
        QTest.keyClicks(dialog.name, "Lacroix")
        dialog.boxes["instagram"].click()
        QTest.keyClicks(dialog.networks.counts["instagram"], "842")
        clients = dialog.audience.findChildren(QPushButton)[1]
        QTest.mouseClick(clients, LEFT)
        QTest.mouseClick(dialog.start, LEFT)
        return not dialog.isVisible()

    def second(dialog: NewClientDialog) -> bool:
        assert dialog.kept_for is KeptFor.CLIENTS
        assert dialog.title.text() == "Which client is it for?"
        return False

    answers.expect("run_dialog", first)
    QTest.mouseClick(window.start.new_button, LEFT)
    document = window.desk.document
    assert document is not None
    assert document.client.kept_for is KeptFor.CLIENTS
    with document.reading() as reader:
        (measured,) = reader.all(Measurement)
        (channel,) = reader.all(Channel)
    assert (measured.value, measured.channel_id, measured.day) == (842, channel.id, TODAY)
    assert load_settings().kept_for == "clients"
    publication = window.desk.publication
    assert publication is not None
    window.desk.close()
    assert "A few words about the client, then its week with three ideas." in said(window)
    answers.expect("run_dialog", second)
    window.actions_by_id["new"].trigger()
