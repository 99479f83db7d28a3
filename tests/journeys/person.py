# SPDX-License-Identifier: MIT
"""Somebody who uses the window by clicks and keys, for the stories that are told of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Version
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.furnishing import Surroundings, furnished_window
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)  # a Monday morning
MONDAY = NOW.date()
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (MONDAY + timedelta(days=n) for n in (1, 2, 3, 4))
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Person:
    """Somebody before the window: starts it, presses, types, reads."""

    def __init__(self, qtbot: QtBot, answers: Answers) -> None:
        self.qtbot = qtbot
        self.answers = answers
        self.windows: list[MainWindow] = []

    def starts_the_program(self) -> None:
        window = furnished_window(Preferences(), Surroundings(load_platforms(), lambda: NOW))
        window.preferences.setParent(window)
        self.qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        self.qtbot.waitExposed(window)
        self.windows.append(window)

    @property
    def window(self) -> MainWindow:
        return self.windows[-1]

    @property
    def document(self) -> OpenDocument:
        document = self.window.desk.document
        assert document is not None
        return document

    @property
    def calendar(self) -> CalendarTab:
        assert self.window.page is not None
        found = self.window.page.tabs[0]
        assert isinstance(found, CalendarTab)
        return found

    def clicks(self, parent: QObject, words: str) -> None:
        """Press the one visible button that carries these words."""
        found = parent.findChildren(QPushButton)
        buttons = [b for b in found if b.text().replace("&&", "&") == words]
        (button,) = [b for b in buttons if b.isVisible() and b.isEnabled()]
        self.qtbot.mouseClick(button, LEFT)

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)  # shortcuts need it
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def asks_the_menu(self, action_id: str) -> None:
        action = self.window.actions_by_id[action_id]
        assert action.isEnabled()
        action.trigger()

    def writes(self, text: str, hour: str) -> None:
        """Insert, the text, Tab to the hour, Ctrl+Enter: the keyboard alone."""

        def fill(dialog: Composer) -> bool:
            dialog.show()
            dialog.activateWindow()
            self.qtbot.waitUntil(dialog.isActiveWindow)
            assert dialog.focusWidget() is dialog.text, "one writes at once"
            self.qtbot.keyClicks(dialog.text, text)
            for _ in range(20):
                focus = dialog.focusWidget()
                assert focus is not None
                if focus is dialog.hour:
                    break
                self.qtbot.keyClick(focus, Qt.Key.Key_Tab)
            assert dialog.focusWidget() is dialog.hour
            self.qtbot.keyClicks(dialog.hour, hour)
            self.qtbot.keyClick(dialog.hour, Qt.Key.Key_Return, CTRL)
            accepted = not dialog.isVisible()
            dialog.hide()
            return accepted

        self.answers.expect("run_dialog", fill)
        self.presses(Qt.Key.Key_Insert)

    def drags(self, version_id: str, day: date) -> None:
        """Takes the card with the mouse and lets it go on a day.

        The screenless system starts no drag, so what Qt would tell the week is told to it here.
        """
        week = self.calendar.page.view
        port, index = week.viewport(), week.table.index_of(version_id)
        start = week.visualRect(index).center()
        column = week.layout_now.columns[(day - week.week.days[0].day).days]
        end = QPoint(column.center().x(), start.y() + 60)
        self.qtbot.mousePress(port, LEFT, pos=start)
        assert week.chosen_ids() == (version_id,)
        mime, actions = week.table.mimeData([index]), week.table.supportedDragActions()
        for event in (
            QDragEnterEvent(start, actions, mime, LEFT, PLAIN),
            QDragMoveEvent(end, actions, mime, LEFT, PLAIN),
            QDropEvent(end.toPointF(), actions, mime, LEFT, PLAIN),
        ):
            QApplication.sendEvent(port, event)
            assert event.isAccepted()
        self.qtbot.mouseRelease(port, LEFT, pos=end)

    def sees(self, day: date) -> list[str]:
        """The words of the cards of a day."""
        found = next(one for one in self.calendar.page.view.week.days if one.day == day)
        return [card.words for card in found.cards]

    def card(self, words: str) -> str:
        days = self.calendar.page.view.week.days
        (found,) = [card.id for day in days for card in day.cards if card.words == words]
        return found

    def to_fix(self) -> int:
        return self.calendar.badge()

    def leaves(self) -> None:
        assert self.window.close()
        assert self.window.desk.document is None


def types(field: QWidget, words: str) -> None:
    """Any letters; QTest itself stops the program at “é”."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, PLAIN, letter))


def new_client(dialog: NewClientDialog) -> bool:
    dialog.show()
    types(dialog.name, "Chez Paul & Léa")
    for network in ("facebook_page", "instagram"):
        dialog.boxes[network].click()
    QTest.mouseClick(dialog.start, LEFT)
    accepted = not dialog.isVisible()
    dialog.hide()
    return accepted


def begun(person: Person) -> None:
    """A window with a new client, three posts of Facebook in it."""
    person.starts_the_program()
    person.answers.expect("run_dialog", new_client)
    person.clicks(person.window.start, "Start a calendar")
    for day, text, hour in (
        (TUESDAY, "Rye is back", "9:30"),
        (WEDNESDAY, "Our oven is forty", "17 h"),
        (THURSDAY, "Who comes on Saturday?", ""),
    ):
        person.calendar.page.view.choose_day(day)
        person.writes(text, hour)


def saved(person: Person, path: Path) -> None:
    person.answers.expect("file_to_save", path)
    page = person.window.page
    assert page is not None
    person.clicks(page, "Save in a file…")


def where_all_stand(person: Person) -> set[Version]:
    with person.document.reading() as reader:
        return set(reader.all(Version))
