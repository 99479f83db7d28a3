# SPDX-License-Identifier: MIT
"""Walks through scheduled posts whose time has passed: did each go out?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.cleaning import clean
from cmdesk.domain.errors import UserError, WrongInput
from cmdesk.domain.texts import Text, mark
from cmdesk.services.confirming import Fact
from cmdesk.ui.forms.fields import DayField
from cmdesk.ui.forms.when import parsed_hour
from cmdesk.ui.i18n import said_time, say
from cmdesk.ui.theme import muted_label, plain_label, title_label
from cmdesk.ui.widgets.pills import problem_label
from cmdesk.ui.widgets.sheet import wrapped

_NO_DAY = mark("OneByOne", "Say on which day it went out, like yesterday’s date or 26/11.")
_NOT_YET = mark("OneByOne", "That moment has not come yet. Write when it really went out.")
MOST_WORDS = 320


@dataclass(frozen=True, slots=True)
class Passed:
    """One scheduled post in words: where and when it was to go out, its text, a remark or none."""

    version_id: str
    where: str
    words: str
    day: date
    minute: int | None
    remark: str = ""


class OneByOne(QDialog):
    """One post after the other; ``went_out`` and ``stayed`` tell each answer as it is given."""

    went_out = Signal(str, object)
    """The version's id and the ``Fact``."""
    stayed = Signal(str)
    """The id of a version that was not published."""

    def __init__(
        self, posts: Sequence[Passed], now: datetime, parent: QWidget | None = None
    ) -> None:
        """``now`` is the client's wall clock."""
        super().__init__(parent)
        self._posts, self._now, self._at = tuple(posts), now, 0
        self.setWindowTitle(say(mark("OneByOne", "Did it go out?")))
        self.setMinimumWidth(680)
        self.count = muted_label("", self)
        self.where = title_label("", 1, self)
        self.where.setWordWrap(True)
        self.words = wrapped(plain_label("", self))
        self.remark = wrapped(plain_label("", self))
        self.remark.setProperty("look", "attention")
        self.day = DayField(now.date(), self)
        self.hour = QLineEdit(self)
        self.link = QLineEdit(self)
        self.link.setPlaceholderText(say(mark("OneByOne", "address of the post (optional)")))
        self.problem = problem_label(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.count)
        column.addWidget(self._sheet())
        column.addLayout(self._fields())
        column.addWidget(self.problem)
        column.addLayout(self._foot())
        self._show()

    def _sheet(self) -> QFrame:
        sheet = QFrame(self)
        sheet.setProperty("look", "sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        for label in (self.where, self.words, self.remark):
            column.addWidget(label)
        return sheet

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        fields: tuple[tuple[Text, QWidget], ...] = (
            (mark("OneByOne", "&Day it went out"), self.day),
            (mark("OneByOne", "&Hour"), self.hour),
            (mark("OneByOne", "Lin&k"), self.link),
        )
        for column, (words, field) in enumerate(fields):
            label = plain_label(say(words), self)
            label.setBuddy(field.focusProxy() or field)
            (field.focusProxy() or field).setAccessibleName(label.text().replace("&", ""))
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        self.hour.setMaximumWidth(84)
        self.day.setMinimumWidth(300)
        grid.setColumnStretch(2, 1)
        return grid

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.not_out = QPushButton(say(mark("OneByOne", "&Not published")), self)
        self.later = QPushButton(say(mark("OneByOne", "&Later")), self)
        self.out = QPushButton(say(mark("OneByOne", "It’s &published")), self)
        self.not_out.clicked.connect(self._on_not_out)
        self.later.clicked.connect(self._on_later)
        self.out.clicked.connect(self._on_out)
        for button in (self.not_out, self.later):
            button.setAutoDefault(False)
        self.out.setProperty("look", "accent")
        self.out.setDefault(True)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._on_out)
        foot.addWidget(self.not_out)
        foot.addStretch(1)
        foot.addWidget(self.later)
        foot.addWidget(self.out)
        return foot

    def _show(self) -> None:
        post = self._posts[self._at]
        of = mark("OneByOne", "{number} of {total}")
        self.count.setText(say(of.filled(number=self._at + 1, total=len(self._posts))))
        self.where.setText(post.where)
        cut = post.words if len(post.words) <= MOST_WORDS else post.words[: MOST_WORDS - 1] + "…"
        self.words.setText(cut)
        self.remark.setText(post.remark)
        self.remark.setVisible(bool(post.remark))
        self.day.set_day(post.day)
        self.hour.setText("" if post.minute is None else said_time(time(*divmod(post.minute, 60))))
        self.link.clear()
        self.problem.hide()
        self.out.setFocus()

    def _fact(self) -> Fact:
        """What really happened; raises WrongInput."""
        day, minute = self.day.day(), parsed_hour(self.hour.text())
        if day is None:
            raise WrongInput(_NO_DAY)
        if (day, minute or 0) > (self._now.date(), self._now.hour * 60 + self._now.minute):
            raise WrongInput(_NOT_YET)
        return Fact(day, minute, clean(self.link.text()).strip())

    def _go_on(self) -> None:
        self._at += 1
        if self._at == len(self._posts):
            self.accept()
        else:
            self._show()

    @Slot()
    def _on_out(self) -> None:
        try:
            fact = self._fact()
        except UserError as problem:
            self.problem.setText(say(problem.text))
            self.problem.show()
            return
        self.went_out.emit(self._posts[self._at].version_id, fact)
        self._go_on()

    @Slot()
    def _on_not_out(self) -> None:
        self.stayed.emit(self._posts[self._at].version_id)
        self._go_on()

    @Slot()
    def _on_later(self) -> None:
        self._go_on()
