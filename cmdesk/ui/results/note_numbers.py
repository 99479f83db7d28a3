# SPDX-License-Identifier: MIT
"""*Note the numbers*: one small table, filled in with the keyboard alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark
from cmdesk.ui import ask
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.editorial.rows import order_tabs
from cmdesk.ui.forms.fields import DayField
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.number_line import BEFORE, HEADS, LAST, NAME, NOW, NumberLine
from cmdesk.ui.results.number_table import Table, kept, table_of
from cmdesk.ui.results.where import WhereLine
from cmdesk.ui.theme import Role, muted_label, plain_label, title_label
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import wrapped

TITLE = mark("NoteNumbers", "Note the numbers")
_SUGGESTED = mark(
    "NoteNumbers",
    "Three numbers are enough to begin with. Write those you know; empty means not noted.",
)
_HINT = mark(
    "NoteNumbers", "Enter goes on to the next. Alt+← and Alt+→ go to the time before and after."
)
_NONE = mark(
    "NoteNumbers", "No number is followed yet: choose them under “Numbers we follow…” below."
)
_AS_OF = mark("NoteNumbers", "&As of")
_EARLIER, _LATER = mark("NoteNumbers", "The time before"), mark("NoteNumbers", "The time after")
_FUTURE = mark("NoteNumbers", "{day:full} has not come yet. Choose a day up to today.")
_NOTED = mark("NoteNumbers", "%n number(s) noted.", "", 1)
_TYPED = mark("NoteNumbers", "What you typed is not noted yet.")
_NOTE_IT = ask.Choice("note", mark("NoteNumbers", "Note it"))
_GIVE_UP = ask.Choice("give_up", mark("NoteNumbers", "Do not note it"), destructive=True)
_WIDTH, _TALLEST, _SPARE = 820, 420, 72  # pixels; the last for a line that asks something
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class NoteNumbers(QDialog):
    """The table as of a day; every other day or period is one key away, and is kept on the way."""

    follow_wanted = Signal()
    """The user wants to choose what is followed; the dialog has closed."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._today = document.today()
        self.table: Table = table_of(document, self._today)
        self.lines: tuple[NumberLine, ...] = ()
        self.setWindowTitle(say(TITLE))
        self._lay_out()
        self._show(self._today)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._on_earlier)
        QShortcut(QKeySequence("Alt+Right"), self).activated.connect(self._on_later)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
        self._look_at(0)

    def accept(self) -> None:
        """Keep all that was typed and close; stay where something holds it up."""
        if self._keep():
            super().accept()

    def reject(self) -> None:
        """Close; what was typed and not kept is asked about."""
        if any(line.written.changed for line in self.lines):
            answer = ask.choose(self, _TYPED, (_NOTE_IT, _GIVE_UP))
            if answer is None or (answer == _NOTE_IT.key and not self._keep()):
                return
        super().reject()

    def go_to_day(self, day: date) -> None:
        """Keep what was typed and ask for the numbers as of another day."""
        day = min(day, self._today)
        typed = any(line.written.changed for line in self.lines)
        place = 0 if typed else self._place()
        if not self._keep():
            self.day.set_day(self.table.day)
            return
        self._show(day)
        self._look_at(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Check a field when it is left."""
        if event.type() == QEvent.Type.FocusOut:
            for line in self.lines:
                if watched is line.entry and line.written.changed:
                    line.check(self.table.log)
        return super().eventFilter(watched, event)

    def _look_at(self, place: int) -> None:
        for line in self.lines[place : place + 1]:
            line.entry.setFocus()
            line.entry.selectAll()
            self.area.ensureWidgetVisible(line.entry)

    def _place(self) -> int:
        focus = self.focusWidget()
        return next((n for n, line in enumerate(self.lines) if line.entry is focus), 0)

    def _keep(self) -> bool:
        """Keep what was typed; False, the keyboard on it, where something is wrong or doubtful."""
        for line in self.lines:
            if line.written.changed and not line.check(self.table.log):
                line.entry.setFocus()
                return False
        try:
            edit = kept(self._document, self.table, [line.written for line in self.lines])
        except WrongInput as problem:  # said in its line above; only a race could come here
            self.notice.say(problem.text)
            return False
        if edit is None:
            return True
        if not self._document.run(edit, self):
            return False
        count = sum(line.written.changed for line in self.lines)
        self.notice.say(_NOTED.filled(n=count), Role.GOOD)
        return True

    def _show(self, day: date) -> None:
        """Ask for the numbers as of a day."""
        self.table = table_of(self._document, day)
        if len(self.table.rows) != len(self.lines):
            self._make_lines()
        for line, row in zip(self.lines, self.table.rows, strict=True):
            line.show_row(row, self.table.log)
        self.day.set_day(day)
        self.later.setEnabled(day < self._today)
        self.said.setText(say(_SUGGESTED if self.table.suggested else _HINT))
        if not self.lines:
            self.said.setText(say(_NONE))
        self.save.setEnabled(bool(self.lines))

    def _make_lines(self) -> None:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(NAME, 1)
        for column, words in enumerate(HEADS):
            head = muted_label(say(words), page)
            if column in {BEFORE, LAST, NOW}:
                head.setAlignment(_RIGHT)
            grid.addWidget(head, 0, column)
        made = []
        for number in range(len(self.table.rows)):
            line = NumberLine(grid, number + 1, page)
            line.entry.installEventFilter(self)
            line.entry.entered.connect(self._on_entered)
            line.entry.left_by.connect(self._on_left_by)
            line.entry.looked_at.connect(self._on_looked_at)
            made.append(line)
        grid.setRowStretch(2 * len(made) + 2, 1)
        self.lines = tuple(made)
        self.area.setWidget(page)
        self.area.setMinimumHeight(min(page.sizeHint().height() + _SPARE, _TALLEST))
        stops: list[QWidget] = [self.day.edit, self.day.button, self.earlier, self.later]
        for line in made:
            stops += [line.entry, line.keep, line.correct]
        order_tabs([*stops, self.where.source, self.follow, self.cancel, self.save])

    def _lay_out(self) -> None:
        self.day = DayField(self._today, self)
        self.day.setFixedWidth(300)
        self.day.edit.setClearButtonEnabled(False)
        self.day.edit.editingFinished.connect(self._on_day)
        self.earlier, self.later = QPushButton(self), QPushButton(self)
        for button, icon, words in (
            (self.earlier, "chevron_left", _EARLIER),
            (self.later, "chevron_right", _LATER),
        ):
            button.setProperty("look", "icon")
            button.setAutoDefault(False)
            dress(button, icon)
            button.setAccessibleName(say(words))
            button.setToolTip(say(words))
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.day.button.setAutoDefault(False)
        self.said = wrapped(muted_label("", self))
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.where = WhereLine(self)
        self.notice = Notice(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.said)
        column.addWidget(self.area, 1)
        column.addWidget(self.where)
        column.addWidget(self.notice)
        column.addLayout(self._foot())
        self.setMinimumWidth(_WIDTH)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title_label(say(TITLE), 2, self))
        head.addStretch(1)
        label = plain_label(say(_AS_OF), self)
        label.setBuddy(self.day.edit)
        self.day.edit.setAccessibleName(say(_AS_OF).replace("&", ""))
        for widget in (label, self.earlier, self.day, self.later):
            head.addWidget(widget)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.follow = Link(say(mark("LastNumbers", "Numbers we follow…")), self)
        self.follow.setAutoDefault(False)
        self.follow.clicked.connect(self._on_follow)
        self.cancel = QPushButton(say(mark("NoteNumbers", "Close")), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.save = QPushButton(say(mark("NoteNumbers", "Save")), self)
        self.save.setProperty("look", "accent")
        self.save.clicked.connect(self.accept)
        foot.addWidget(self.follow)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        return foot

    @Slot()
    def _on_entered(self) -> None:
        """Go on; a doubtful number stays once, and goes on when Enter says it is right."""
        line = self.lines[self._place()]
        if line.doubted:
            line.keep_it()
        elif line.written.changed and not line.check(self.table.log):
            if not line.doubted:
                line.entry.selectAll()  # what was refused is written over
            return
        self._on_left_by(1)

    @Slot(object)
    def _on_left_by(self, step: int) -> None:
        focus = self.focusWidget()
        mine = (
            n for n, line in enumerate(self.lines) if focus in (line.entry, line.keep, line.correct)
        )
        place = next(mine, 0) + step
        if place >= len(self.lines):
            self.save.setFocus()
        elif place >= 0:
            self._look_at(place)

    @Slot()
    def _on_looked_at(self) -> None:
        """Say where the number of the field with the keyboard is found."""
        row = self.lines[self._place()].row
        if row is not None:
            self.where.show_metric(row.metric, row.channel)

    @Slot()
    def _on_earlier(self) -> None:
        self.go_to_day(self.table.before())

    @Slot()
    def _on_later(self) -> None:
        self.go_to_day(self.table.after())

    @Slot()
    def _on_day(self) -> None:
        try:
            day = self.day.day()
        except WrongInput as problem:
            self.notice.say(problem.text)
            return
        if day is None or day == self.table.day:
            self.day.set_day(self.table.day)
        elif day > self._today:
            self.notice.say(_FUTURE.filled(day=day))
        else:
            self.go_to_day(day)

    @Slot()
    def _on_follow(self) -> None:
        if self._keep():
            super().accept()
            self.follow_wanted.emit()
