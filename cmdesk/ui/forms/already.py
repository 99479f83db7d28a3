# SPDX-License-Identifier: MIT
"""*I already posted…*: in one line, where, what and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import UserError, WrongInput
from cmdesk.domain.records import Status
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.forms.draft import Draft
from cmdesk.ui.forms.fields import CalmCombo, DayField
from cmdesk.ui.forms.text_counts import Place
from cmdesk.ui.forms.when import parsed_hour
from cmdesk.ui.i18n import said_time, say
from cmdesk.ui.theme import plain_label
from cmdesk.ui.widgets.pills import problem_label

_NO_WORDS = mark("AlreadyPosted", "Say in a few words what you posted: the card is named by them.")
_NO_DAY = mark("AlreadyPosted", "Say on which day you posted it, like today or 26/11.")
_NOT_YET = mark(
    "AlreadyPosted",
    "That moment has not come yet. Write when it was posted, or plan it with New post.",
)


class AlreadyPosted(QDialog):
    """A form of one line; ``draft`` is the published post that it tells of."""

    def __init__(
        self,
        places: Sequence[Place],
        last_channel: str | None,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        """Offer ``now``, the client's wall clock, and the channel chosen last."""
        super().__init__(parent)
        self._now = now
        self.setWindowTitle(say(mark("AlreadyPosted", "I already posted…")))
        self.setMinimumWidth(820)
        self.where = CalmCombo(self)
        for place in places:
            self.where.addItem(place.channel.name, place.channel.id)
        if not places:
            self.where.addItem(say(mark("AlreadyPosted", "no channel yet")), None)
        self.where.setCurrentIndex(max(0, self.where.findData(last_channel)))
        self.what = QLineEdit(self)
        self.what.setPlaceholderText(say(mark("AlreadyPosted", "the text, or a few words of it")))
        self.day = DayField(now.date(), self)
        self.day.set_day(now.date())
        self.day.setMinimumWidth(300)
        self.hour = QLineEdit(said_time(now.time()), self)
        self.hour.setMaximumWidth(80)
        self.problem = problem_label(self)
        self._build()
        self.what.setFocus()

    def draft(self) -> Draft:
        """The published post; raises WrongInput when it lacks words or a day that has come."""
        text, day = self.what.text().strip(), self.day.day()
        minute = parsed_hour(self.hour.text())
        if not text:
            raise WrongInput(_NO_WORDS)
        if day is None:
            raise WrongInput(_NO_DAY)
        if (day, minute or 0) > (self._now.date(), self._now.hour * 60 + self._now.minute):
            raise WrongInput(_NOT_YET)
        channel = self.where.currentData()
        chosen = () if channel is None else (channel,)
        return Draft(text, chosen, day, minute, status=Status.PUBLISHED)

    def show_problem(self, problem: UserError) -> None:
        """Say why it cannot be added as it is."""
        self.problem.setText(say(problem.text))
        self.problem.show()

    def accept(self) -> None:
        """Close when the fields can be read; else say what is wrong and stay."""
        try:
            self.draft()
        except UserError as problem:
            self.show_problem(problem)
            return
        super().accept()

    def _build(self) -> None:
        line = QGridLayout()
        line.setHorizontalSpacing(10)
        line.setVerticalSpacing(4)
        line.setColumnStretch(1, 1)
        fields: tuple[tuple[Text, QWidget], ...] = (
            (mark("AlreadyPosted", "&Where"), self.where),
            (mark("AlreadyPosted", "W&hat"), self.what),
            (mark("AlreadyPosted", "&Day"), self.day),
            (mark("AlreadyPosted", "H&our"), self.hour),
        )
        for column, (words, field) in enumerate(fields):
            label = plain_label(say(words), self)
            label.setBuddy(field.focusProxy() or field)
            field.setAccessibleName(label.text().replace("&", ""))
            line.addWidget(label, 0, column)
            line.addWidget(field, 1, column)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(20, 18, 20, 16)
        column_of_all.setSpacing(14)
        column_of_all.addLayout(line)
        column_of_all.addWidget(self.problem)
        column_of_all.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        cancel = QPushButton(say(mark("AlreadyPosted", "Cancel")), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(say(mark("AlreadyPosted", "It’s posted")), self)
        self.save.setProperty("look", "accent")
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._on_save)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        return foot

    @Slot()
    def _on_save(self) -> None:
        self.accept()
