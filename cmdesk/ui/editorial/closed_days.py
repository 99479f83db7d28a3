# SPDX-License-Identifier: MIT
"""When nothing is expected: closed weekdays, leave, and the hours between which posts fall."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.cleaning import clean
from cmdesk.domain.errors import UserError, WrongInput
from cmdesk.domain.records import Closure, new_id
from cmdesk.domain.texts import Text, mark
from cmdesk.services.editorial import change, delete_closure, new_closure
from cmdesk.ui.editorial.fields import HourField
from cmdesk.ui.editorial.line import Line
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.editorial.rows import Rows
from cmdesk.ui.editorial.section import Section
from cmdesk.ui.editorial.wording import closure_span, day_names
from cmdesk.ui.forms.fields import CalmCombo, Chips, DayField
from cmdesk.ui.i18n import say, sentence_case
from cmdesk.ui.icons import dress
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import Role, muted_label, plain_label
from cmdesk.ui.widgets.sheet import Sheet, rule, wrapped

FROM, UNTIL = mark("ClosedDays", "From"), mark("ClosedDays", "Until")
HOURS_FROM, HOURS_UNTIL = mark("ClosedDays", "Posts from"), mark("ClosedDays", "Posts until")
FIRST_DAY = mark("ClosedDays", "The week begins on")


class ClosureRow(QWidget):
    """One time of leave."""

    delete_wanted = Signal(str)

    def __init__(self, closure_id: str) -> None:
        super().__init__()
        self._id = closure_id
        self.span = plain_label("", self)
        self.reason = muted_label("", self)
        self.bin = QPushButton(self)
        self.bin.setProperty("look", "flat")
        self.bin.setFixedWidth(32)
        dress(self.bin, "trash", Role.MUTED)
        self.bin.clicked.connect(self._on_bin)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self.span)
        row.addWidget(self.reason, 1)
        row.addWidget(self.bin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule(self))

    def show_record(self, closure: Closure) -> None:
        """Show what the closure is now."""
        span = sentence_case(say(closure_span(closure)))
        self.span.setText(span)
        self.reason.setText(closure.reason)
        delete = say(mark("ClosedDays", "Delete “{days}”").filled(days=span))
        self.bin.setAccessibleName(delete)
        self.bin.setToolTip(delete)

    @Slot()
    def _on_bin(self) -> None:
        self.delete_wanted.emit(self._id)


class ClosureForm(QWidget):
    """A line to add leave: from, until, why."""

    closure_wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = DayField(document.today(), self)
        self.end = DayField(document.today(), self)
        self.end.edit.setPlaceholderText(say(mark("ClosedDays", "the same day")))
        self.start.edit.setPlaceholderText(say(mark("ClosedDays", "first day")))
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(say(mark("ClosedDays", "summer leave, works…")))
        self.add = QPushButton(say(mark("ClosedDays", "Add")), self)
        self.add.clicked.connect(self._on_add)
        self.reason.returnPressed.connect(self._on_add)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        fields: tuple[tuple[Text, QWidget, QLineEdit], ...] = (
            (FROM, self.start, self.start.edit),
            (UNTIL, self.end, self.end.edit),
            (mark("ClosedDays", "Why"), self.reason, self.reason),
        )
        for column, (words, field, edit) in enumerate(fields):
            label = muted_label(say(words), self)
            label.setBuddy(edit)
            edit.setAccessibleName(say(words))
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.add, 1, len(fields))

    def closure(self) -> Closure:
        """What the fields hold; raises WrongInput."""
        start = self.start.day()
        if start is None:
            raise WrongInput(
                mark("ClosedDays", "Write the first closed day, like 24/12 or 24 December.")
            )
        end = self.end.day() or start
        if end < start:
            turned = mark(
                "ClosedDays",
                "{end:full} lies before {start:full}. Nothing was added: turn the two days.",
            )
            raise WrongInput(turned.filled(start=start, end=end))
        reason = clean(self.reason.text()).strip()
        return Closure(id=new_id(), start=start, end=end, reason=reason)

    def empty(self) -> None:
        """Ready for the next one."""
        self.start.set_day(None)
        self.end.set_day(None)
        self.reason.clear()

    @Slot()
    def _on_add(self) -> None:
        try:
            self.closure_wanted.emit(self.closure())
        except UserError as problem:
            self.refused.emit(problem.text)


class ClosedDaysSection(Section):
    """Closed weekdays and leave in one sheet, hours and week in another."""

    key = "closed_days"
    title = mark("Editorial", "Closed days and leave")
    about = mark(
        "ClosedDays",
        "On closed days and during leave nothing is expected of you: no reminder, no post placed "
        "there when a day is spread out. Posts planned by you on such a day stay where they are.",
    )

    def __init__(self, document: OpenDocument, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(document, line, parent)
        week_start = line.client.week_start
        short = [(str(day), name) for day, name in day_names(week_start, short=True)]
        self.closed = Chips(short, say(mark("ClosedDays", "Closed on")), self)
        for (_, full), chip in zip(
            day_names(week_start), self.closed.buttons.values(), strict=True
        ):
            chip.setToolTip(full)
        self.closed.toggled.connect(self._on_closed)
        self.none = wrapped(muted_label(say(mark("ClosedDays", "No leave noted yet."))))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.rows: Rows[ClosureRow, Closure] = Rows(rows, self._made, ClosureRow.show_record)
        self.form = ClosureForm(document, self)
        self.form.closure_wanted.connect(self._on_closure)
        self.form.refused.connect(self.refuse)
        days = Sheet(say(mark("ClosedDays", "Closed every week")), parent=self)
        days.body.addWidget(self.closed)
        leave = Sheet(say(mark("ClosedDays", "Leave and other closed days")), parent=self)
        leave.body.addWidget(self.none)
        leave.body.addLayout(rows)
        leave.body.addWidget(self.notice)
        leave.body.addWidget(self.form)
        for sheet in (days, leave, self._hours_sheet()):
            self.column.addWidget(sheet)
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        """Show what the document holds now."""
        super().show_line(line)
        client = line.client
        self.closed.blockSignals(True)
        self.closed.set_keys([str(day) for day in client.closed_weekdays])
        self.closed.blockSignals(False)
        self.rows.keep(line.closures, self.form.start.edit)
        self.none.setVisible(not line.closures)
        self.active_from.show_minute(client.active_from)
        self.active_until.show_minute(client.active_until)
        self.week_start.setCurrentIndex(self.week_start.findData(client.week_start))

    def bring(self, record_id: str) -> bool:
        """Put the keyboard on some days off."""
        row = self.rows.by_id.get(record_id)
        if row is not None:
            row.bin.setFocus()
        return row is not None

    def _hours_sheet(self) -> Sheet:
        sheet = Sheet(say(mark("ClosedDays", "Hours and week")), parent=self)
        self.active_from = HourField(say(HOURS_FROM), self)
        self.active_until = HourField(say(HOURS_UNTIL), self)
        self.week_start = CalmCombo(self)
        self.week_start.setAccessibleName(say(FIRST_DAY))
        for day, name in day_names():
            self.week_start.addItem(name, day)
        self.hours_notice = Notice(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(3, 1)
        fields: tuple[tuple[Text, QWidget], ...] = (
            (HOURS_FROM, self.active_from),
            (HOURS_UNTIL, self.active_until),
            (FIRST_DAY, self.week_start),
        )
        for column, (words, field) in enumerate(fields):
            label = muted_label(say(words), self)
            label.setBuddy(field)
            field.setFixedWidth(150)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        sheet.body.addLayout(grid)
        sheet.body.addWidget(self.hours_notice)
        self.active_from.minute_entered.connect(self._on_from)
        self.active_until.minute_entered.connect(self._on_until)
        self.active_from.refused.connect(self.hours_notice.say)
        self.active_until.refused.connect(self.hours_notice.say)
        self.week_start.activated.connect(self._on_week_start)
        return sheet

    def _made(self, closure_id: str) -> ClosureRow:
        row = ClosureRow(closure_id)
        row.delete_wanted.connect(self._on_delete)
        return row

    def _set(self, name: str, value: object) -> None:
        self.hours_notice.clear()
        if getattr(self.line.client, name) != value:
            self.run(change(self.line.client, self.line.client.name, {name: value}))

    @Slot()
    def _on_closed(self) -> None:
        chosen = self.closed.keys()
        self._set("closed_weekdays", tuple(sorted(int(key) for key in chosen)))

    @Slot(object)
    def _on_closure(self, closure: Closure) -> None:
        if self.run(new_closure(closure)):
            self.form.empty()
            self.form.start.edit.setFocus()

    @Slot(str)
    def _on_delete(self, closure_id: str) -> None:
        with self.document.reading() as reader:
            edit = delete_closure(reader, closure_id)
        self.delete(closure_id, edit, mark("ClosedDays", "These days off were deleted."))

    @Slot(object)
    def _on_from(self, minute: int) -> None:
        if minute >= self.line.client.active_until:
            self._refuse_hours()
        else:
            self._set("active_from", minute)

    @Slot(object)
    def _on_until(self, minute: int) -> None:
        minute = minute or 24 * 60
        if minute <= self.line.client.active_from:
            self._refuse_hours()
        else:
            self._set("active_until", minute)

    def _refuse_hours(self) -> None:
        self.hours_notice.say(
            mark(
                "ClosedDays",
                "The hours were left as they are: the day must begin before it ends.",
            )
        )

    @Slot(int)
    def _on_week_start(self, index: int) -> None:
        self._set("week_start", self.week_start.itemData(index))
