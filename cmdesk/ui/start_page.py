# SPDX-License-Identifier: MIT
"""What is shown while no document is open: begin, go on, or look at an example."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress, picture, program_icon
from cmdesk.ui.theme import Role, muted_label, title_label
from cmdesk.ui.widgets.sheet import Sheet, wrapped
from cmdesk.ui.widgets.week_drawing import WeekDrawing

if TYPE_CHECKING:
    from cmdesk.store.working import Recoverable

_WIDTH = 680
_SHOWN = 6


class StartPage(QScrollArea):
    """The first page; every button only tells what was asked."""

    new_asked = Signal()
    open_asked = Signal()
    example_asked = Signal()
    recent_asked = Signal(object)
    forget_asked = Signal(object)
    recover_asked = Signal(object)
    throw_away_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("cmdesk")
        page = QWidget()
        outer = QHBoxLayout(page)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        self._add_welcome()
        self._lists = QVBoxLayout()
        self._lists.setSpacing(16)
        self._column.addLayout(self._lists)
        self._column.addLayout(_promise())
        self._column.addStretch(2)  # the eye looks for the middle of a page above its middle
        self.setWidget(page)

    def show_documents(
        self, recents: Sequence[Path], work: Sequence[Recoverable], zone_of: datetime | None
    ) -> None:
        """List the work found again and the latest documents; ``zone_of`` has the local zone.

        It may be None where there is no work to list.
        """
        while (item := self._lists.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if work and zone_of is not None:
            self._lists.addWidget(self._work_sheet(work, zone_of))
        if recents:
            self._lists.addWidget(self._recents_sheet(recents))
        if not work and not recents:
            self._lists.addWidget(WeekDrawing())

    def _add_welcome(self) -> None:
        head = QHBoxLayout()
        sign = QLabel()
        sign.setPixmap(program_icon().pixmap(48, 48))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title_label("cmdesk", 8))
        about = mark("StartPage", "Plan what a business says on its networks, one week at a time.")
        words.addWidget(wrapped(muted_label(say(about))))
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(12)
        head.addLayout(words, 1)
        self._column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.new_button = _button(say(mark("StartPage", "Start a calendar")), "plus", "accent")
        self.new_button.clicked.connect(self.new_asked)
        self.open_button = _button(say(mark("StartPage", "Open…")), "folder")
        self.open_button.clicked.connect(self.open_asked)
        self.example_button = _button(say(mark("StartPage", "See an example")), "eye")
        self.example_button.clicked.connect(self.example_asked)
        for button in (self.new_button, self.open_button, self.example_button):
            row.addWidget(button)
        row.addStretch(1)
        self._column.addSpacing(8)
        self._column.addLayout(row)
        self._column.addSpacing(8)

    def _recents_sheet(self, recents: Sequence[Path]) -> Sheet:
        sheet = Sheet(say(mark("StartPage", "Latest calendars")))
        sheet.body.setSpacing(4)
        for path in recents[:_SHOWN]:
            row = _RecentRow(path)
            row.asked.connect(self.recent_asked)
            row.forget_asked.connect(self.forget_asked)
            sheet.body.addWidget(row)
        return sheet

    def _work_sheet(self, work: Sequence[Recoverable], zone_of: datetime) -> Sheet:
        sheet = Sheet(say(mark("StartPage", "Unsaved work found")))
        for one in work[:_SHOWN]:
            row = _WorkRow(one, zone_of)
            row.recover_asked.connect(self.recover_asked)
            row.throw_away_asked.connect(self.throw_away_asked)
            sheet.body.addWidget(row)
        return sheet


def _promise() -> QHBoxLayout:
    """What the program never does, with a lock before it."""
    lock = QLabel()
    lock.setPixmap(picture("lock", 16, Role.MUTED, 2.0))
    words = mark("StartPage", "Everything stays on this computer. Nothing is published or sent.")
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(wrapped(muted_label(say(words))), 1)
    return row


def _button(words: str, icon: str, look: str = "") -> QPushButton:
    """A large button of the first page."""
    button = QPushButton(words)
    button.setProperty("look", look)
    button.setMinimumHeight(40)
    dress(button, icon, Role.ON_ACCENT if look else Role.INK)
    return button


class _RecentRow(QWidget):
    """One of the latest documents: its name, its folder, and a way to forget it."""

    asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        there = path.exists()
        name = QPushButton(path.stem)
        name.setProperty("look", "link")
        name.setEnabled(there)
        name.setAccessibleDescription(str(path.parent))
        name.clicked.connect(self._on_clicked)
        folder = str(path.parent)
        if not there:
            gone = mark("StartPage", "{folder} · not there at the moment")
            folder = say(gone.filled(folder=folder))
        forget = QPushButton()
        forget.setProperty("look", "flat")
        forget.setFixedWidth(36)
        dress(forget, "close", Role.MUTED)
        words = say(mark("StartPage", "Take “{name}” off this list").filled(name=path.stem))
        forget.setToolTip(words)
        forget.setAccessibleName(words)
        forget.clicked.connect(self._on_forget_clicked)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setVerticalSpacing(0)
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignLeft)
        label = wrapped(muted_label(folder))
        label.setContentsMargins(5, 0, 0, 0)
        grid.addWidget(label, 1, 0)
        grid.addWidget(forget, 0, 1, 2, 1)
        grid.setColumnStretch(0, 1)

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(self._path)

    @Slot()
    def _on_forget_clicked(self) -> None:
        self.forget_asked.emit(self._path)


class _WorkRow(QWidget):
    """Work that was found again: whose it is, when it was done, and what to do with it."""

    recover_asked = Signal(object)
    throw_away_asked = Signal(object)

    def __init__(self, work: Recoverable, zone_of: datetime) -> None:
        super().__init__()
        self._work = work
        at = work.worked_at.astimezone(zone_of.astimezone().tzinfo).replace(tzinfo=None)
        text = mark("StartPage", "Not in its file yet · last edit {at}")
        if work.target is None:
            text = mark("StartPage", "Not saved in a file yet · last edit {at}")
        recover = QPushButton(say(mark("StartPage", "Go on with it")))
        recover.clicked.connect(self._on_recover_clicked)
        throw_away = QPushButton(say(mark("StartPage", "Throw away…")))
        throw_away.setProperty("look", "flat")
        throw_away.clicked.connect(self._on_throw_away_clicked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title_label(work.title, 0))
        words.addWidget(wrapped(muted_label(say(text.filled(at=at)))))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.addLayout(words, 1)
        row.addWidget(throw_away)
        row.addWidget(recover)

    @Slot()
    def _on_recover_clicked(self) -> None:
        self.recover_asked.emit(self._work)

    @Slot()
    def _on_throw_away_clicked(self) -> None:
        self.throw_away_asked.emit(self._work)
