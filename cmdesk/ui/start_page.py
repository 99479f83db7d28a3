# SPDX-License-Identifier: MIT
"""What is shown while no document is open: begin, go on, or look at an example."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
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

from cmdesk.config.recents import Glance
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress, program_icon, show_sign
from cmdesk.ui.recent_line import recent_line
from cmdesk.ui.theme import Role, muted_label, plain_label, title_label
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.sheet import Sheet, wrapped
from cmdesk.ui.widgets.week_drawing import WeekDrawing

if TYPE_CHECKING:
    from cmdesk.store.working import Recoverable

_WIDTH = 680
_SHOWN = 6
_CHOICE_HEIGHT = 52
_ROW_WIDTH = 540  # of a recent document, without its sheet and its button
_NO_GLANCES: Final[Mapping[Path, Glance]] = MappingProxyType({})
_BEGIN = mark("StartPage", "A few words about your business, then your week with three ideas.")
_BEGIN_CLIENT = mark("StartPage", "A few words about the client, then its week with three ideas.")


class StartPage(QScrollArea):
    """The first page; every button only tells what was asked."""

    new_asked = Signal()
    open_asked = Signal()
    example_asked = Signal()
    recent_asked = Signal(object)
    forget_asked = Signal(object)
    recover_asked = Signal(object)
    look_asked = Signal(object)
    throw_away_asked = Signal(object)
    notice_asked = Signal()

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
        self._notice = _Notice()
        self._notice.asked.connect(self.notice_asked)
        self._column.addWidget(self._notice)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(16)
        self._column.addLayout(self._lists)
        self._column.addLayout(_promise())
        self._column.addStretch(2)  # the eye looks for the middle of a page above its middle
        self.setWidget(page)

    def show_documents(
        self,
        recents: Sequence[Path],
        work: Sequence[Recoverable],
        now: datetime | None,
        glances: Mapping[Path, Glance] = _NO_GLANCES,
    ) -> None:
        """List the work found again and the latest documents, with what is known of them.

        ``now`` has a zone; it may be None where there is no work to list, and nothing is told then.
        """
        while (item := self._lists.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if work and now is not None:
            self._lists.addWidget(self._work_sheet(work, now))
        if recents:
            here = None if now is None else now.astimezone().replace(tzinfo=None)
            self._lists.addWidget(self._recents_sheet(recents, here, glances))
        if not work and not recents:
            self._lists.addWidget(WeekDrawing())

    def show_choices(self, kept_for: str, *, example: bool) -> None:
        """Say what starting means to somebody who keeps them for ``own``, ``clients``."""
        self._new.explain(_BEGIN_CLIENT if kept_for == "clients" else _BEGIN)
        self._example.setVisible(example)

    def show_notice(self, words: str, verb: str) -> None:
        """Say something quietly, with a button to read more; empty words say nothing any more."""
        self._notice.say(words, verb)

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
        new, there, example = (
            _Choice(say(mark("StartPage", "Start a calendar")), "plus", "accent"),
            _Choice(say(mark("StartPage", "Open…")), "folder"),
            _Choice(say(mark("StartPage", "See an example")), "eye"),
        )
        there.explain(mark("StartPage", "A calendar you keep already, from its file."))
        example.explain(mark("StartPage", "The weeks of a bakery, to try everything on."))
        self._new, self._example = new, example
        self.new_button, self.open_button = new.button, there.button
        self.example_button = example.button
        self.new_button.clicked.connect(self.new_asked)
        self.open_button.clicked.connect(self.open_asked)
        self.example_button.clicked.connect(self.example_asked)
        row = QHBoxLayout()
        row.setSpacing(16)
        for choice in (new, there, example):
            row.addWidget(choice, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addSpacing(8)
        self._column.addLayout(row)
        self._column.addSpacing(8)
        self.show_choices("own", example=True)

    def _recents_sheet(
        self, recents: Sequence[Path], now: datetime | None, glances: Mapping[Path, Glance]
    ) -> Sheet:
        sheet = Sheet(say(mark("StartPage", "Latest calendars")))
        sheet.body.setSpacing(4)
        for path in recents[:_SHOWN]:
            row = _RecentRow(path, glances.get(path), now)
            row.asked.connect(self.recent_asked)
            row.forget_asked.connect(self.forget_asked)
            sheet.body.addWidget(row)
        return sheet

    def _work_sheet(self, work: Sequence[Recoverable], zone_of: datetime) -> Sheet:
        sheet = Sheet(say(mark("StartPage", "Unsaved work found")))
        for one in work[:_SHOWN]:
            row = _WorkRow(one, zone_of)
            row.recover_asked.connect(self.recover_asked)
            row.look_asked.connect(self.look_asked)
            row.throw_away_asked.connect(self.throw_away_asked)
            sheet.body.addWidget(row)
        return sheet


def _promise() -> QHBoxLayout:
    """What the program never does, with a lock before it."""
    lock = QLabel()
    show_sign(lock, "lock", 16, Role.MUTED)
    words = mark("StartPage", "Everything stays on this computer. Nothing is published or sent.")
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(wrapped(muted_label(say(words))), 1)
    return row


class _Notice(QWidget):
    """A quiet line with something to read; hidden while there is nothing to say."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = wrapped(muted_label(""))
        self.button = QPushButton()
        self.button.setProperty("look", "link")
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.hide()

    def say(self, words: str, verb: str) -> None:
        """Say something, or nothing any more."""
        self._words.setText(words)
        self.button.setText(verb)
        self.setVisible(bool(words))


class _BigButton(QPushButton):
    """A button taller than the others, which the style sheet would not let a minimum make it."""

    def sizeHint(self) -> QSize:
        """The usual width, the height of a choice."""
        return super().sizeHint().expandedTo(QSize(0, _CHOICE_HEIGHT))


class _Choice(QWidget):
    """A large button of the first page, and below it what it leads to."""

    def __init__(self, words: str, icon: str, look: str = "") -> None:
        super().__init__()
        self.button = _BigButton(words)
        self.button.setProperty("look", look)
        dress(self.button, icon, Role.ON_ACCENT if look else Role.INK)
        self._about = wrapped(muted_label(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.button)
        column.addWidget(self._about)

    def explain(self, text: Text) -> None:
        """Say what it leads to."""
        self._about.setText(say(text))
        self.button.setAccessibleDescription(self._about.text())


def _saved_at(path: Path) -> datetime | None:
    """When a file was written last, on the local clock; None when it is not there now."""
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return written.astimezone().replace(tzinfo=None)
    except (OSError, ValueError, OverflowError):
        return None


class _RecentRow(QWidget):
    """One of the latest documents: its name, its folder, and a way to forget it."""

    asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, path: Path, glance: Glance | None, now: datetime | None) -> None:
        super().__init__()
        self._path = path
        saved = _saved_at(path)
        there = saved is not None
        told = "" if saved is None or now is None else recent_line(glance, saved, now)
        self.told = plain_label(told)
        name = QPushButton()
        name.setProperty("look", "link")
        room = _ROW_WIDTH - self.told.sizeHint().width()
        shown = name.fontMetrics().elidedText(path.stem, Qt.TextElideMode.ElideRight, room)
        name.setText(shown.replace("&", "&&"))
        name.setAccessibleName(path.stem)
        name.setToolTip(plain_hint(path.name))
        name.setEnabled(there)
        name.setAccessibleDescription(" · ".join(filter(None, (told, str(path.parent)))))
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
        forget.setToolTip(plain_hint(words))
        forget.setAccessibleName(words)
        forget.clicked.connect(self._on_forget_clicked)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setVerticalSpacing(0)
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.told, 0, 1, Qt.AlignmentFlag.AlignRight)
        label = wrapped(muted_label(folder))
        label.setContentsMargins(5, 0, 0, 0)
        grid.addWidget(label, 1, 0, 1, 2)
        grid.addWidget(forget, 0, 2, 2, 1)
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
    look_asked = Signal(object)
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
        look = QPushButton(say(mark("StartPage", "Look at it first")))
        look.setProperty("look", "flat")
        look.clicked.connect(self._on_look_clicked)
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
        row.addWidget(look)
        row.addWidget(recover)

    @Slot()
    def _on_look_clicked(self) -> None:
        self.look_asked.emit(self._work)

    @Slot()
    def _on_recover_clicked(self) -> None:
        self.recover_asked.emit(self._work)

    @Slot()
    def _on_throw_away_clicked(self) -> None:
        self.throw_away_asked.emit(self._work)
