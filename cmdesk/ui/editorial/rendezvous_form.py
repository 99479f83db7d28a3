# SPDX-License-Identifier: MIT
"""The form of one fixed rendez-vous: what, which days, at what hour, where, about what."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.cleaning import clean
from cmdesk.domain.errors import UserError, WrongInput
from cmdesk.domain.records import Opening
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.editorial.line import Line
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.editorial.wording import day_names
from cmdesk.ui.forms.fields import CalmCombo, Chips, DayField
from cmdesk.ui.forms.when import parsed_hour
from cmdesk.ui.i18n import said_time, say
from cmdesk.ui.theme import plain_label
from cmdesk.ui.widgets.tick_field import TickField


class RendezvousForm(QDialog):
    """Asks for a rendez-vous; ``opening`` is what the fields hold."""

    def __init__(
        self, title: Text, opening: Opening, line: Line, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._was = opening
        self.setWindowTitle(say(title))
        self.setMinimumWidth(520)
        self.name = QLineEdit(self)
        self.name.setMaxLength(200)
        days = [(str(day), name) for day, name in day_names(line.client.week_start, short=True)]
        self.days = Chips(days, say(mark("Rendezvous", "Day of the week")), self)
        for (_, full), chip in zip(
            day_names(line.client.week_start), self.days.buttons.values(), strict=True
        ):
            chip.setAccessibleName(full)
        self.hour = QLineEdit(self)
        self.hour.setPlaceholderText(say(mark("Rendezvous", "no fixed hour")))
        self.where = CalmCombo(self)
        for channel in line.channels:
            self.where.addItem(channel.name, channel.id)
        self.theme = CalmCombo(self)
        self.theme.addItem(say(mark("Rendezvous", "no theme")), None)
        for pillar in line.pillars:
            self.theme.addItem(pillar.name, pillar.id)
        self.important = TickField(say(mark("Rendezvous", "&Important: never miss it")), self)
        self.start = DayField(today, self)
        self.end = DayField(today, self)
        for field, words in (
            (self.start, mark("Rendezvous", "already")),
            (self.end, mark("Rendezvous", "without end")),
        ):
            field.edit.setPlaceholderText(say(words))
        self.notice = Notice(self)
        self._lay_out()
        self._show(opening)

    def opening(self) -> Opening:
        """The rendez-vous as the fields say it; raises WrongInput."""
        name = clean(self.name.text()).strip()
        chosen = self.days.keys()
        weekdays = tuple(sorted(int(key) for key in chosen))
        if not name:
            raise WrongInput(
                mark("Rendezvous", "A rendez-vous needs a name, like “Saturday’s bread”.")
            )
        if not weekdays:
            raise WrongInput(
                mark("Rendezvous", "Choose at least one day of the week for “{name}”.").filled(
                    name=name
                )
            )
        if self.where.currentData() is None:
            raise WrongInput(mark("Rendezvous", "Choose the channel it is published on."))
        start, end = self.start.day(), self.end.day()
        if start is not None and end is not None and end < start:
            turned = mark("Rendezvous", "It would end on {end:full}, before it begins: turn them.")
            raise WrongInput(turned.filled(end=end))
        return Opening(
            id=self._was.id,
            channel_id=self.where.currentData(),
            weekdays=weekdays,
            minute=parsed_hour(self.hour.text()),
            name=name,
            important=self.important.isChecked(),
            pillar_id=self.theme.currentData(),
            start=start,
            end=end,
        )

    def accept(self) -> None:
        """Close when the fields hold a rendez-vous; else say what is missing and stay."""
        try:
            self.opening()
        except UserError as problem:
            self.notice.say(problem.text)
            return
        super().accept()

    def _show(self, opening: Opening) -> None:
        self.name.setText(opening.name)
        self.days.set_keys([str(day) for day in opening.weekdays])
        if opening.minute is not None:
            self.hour.setText(said_time(time(*divmod(opening.minute, 60))))
        self.where.setCurrentIndex(self.where.findData(opening.channel_id))
        self.theme.setCurrentIndex(max(0, self.theme.findData(opening.pillar_id)))
        self.important.setChecked(opening.important)
        self.start.set_day(opening.start)
        self.end.set_day(opening.end)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        span = QHBoxLayout()
        span.addWidget(self.start, 1)
        until = plain_label(say(mark("Rendezvous", "&until")), self)
        until.setBuddy(self.end.edit)
        self.end.edit.setAccessibleName(say(mark("Rendezvous", "Until")))
        span.addWidget(until)
        span.addWidget(self.end, 1)
        self._add(grid, mark("Rendezvous", "&Name"), self.name)
        self._add(grid, mark("Rendezvous", "&Days"), self.days)
        self._add(grid, mark("Rendezvous", "&Hour"), self.hour)
        self._add(grid, mark("Rendezvous", "&Where"), self.where)
        self._add(grid, mark("Rendezvous", "&Theme"), self.theme)
        self._add(grid, mark("Rendezvous", "&From"), self.start, span)
        grid.addWidget(self.important, grid.rowCount(), 1)
        cancel = QPushButton(say(mark("Rendezvous", "Cancel")), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(say(mark("Rendezvous", "Save")), self)
        self.save.setProperty("look", "accent")
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(grid)
        column.addWidget(self.notice)
        column.addLayout(foot)

    def _add(
        self, grid: QGridLayout, words: Text, field: QWidget, row: QLayout | None = None
    ) -> None:
        """One line: its name, which leads to its field, and the field."""
        label = plain_label(say(words), self)
        target = self.days.buttons["1"] if field is self.days else field.focusProxy() or field
        label.setBuddy(target)
        if field is not self.days:
            target.setAccessibleName(say(words).replace("&", ""))
        line = grid.rowCount()
        grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignVCenter)
        if row is None:
            grid.addWidget(field, line, 1)
        else:
            grid.addLayout(row, line, 1)
