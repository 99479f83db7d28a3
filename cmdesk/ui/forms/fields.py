# SPDX-License-Identifier: MIT
"""Small fields that several forms use: chips, a day with its calendar, a calm list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark
from cmdesk.ui.forms.when import parsed_day
from cmdesk.ui.i18n import locale, said_day, say
from cmdesk.ui.icons import dress
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.segments import Segment

PICTURES = mark("Files", "Pictures")
PICTURE_ENDINGS = "*.jpg *.jpeg *.png *.webp *.gif *.heic *.heif *.mp4 *.mov"


class Chips(QWidget):
    """Several names of which any number is chosen: a row of buttons that stay pressed."""

    toggled = Signal()

    def __init__(
        self, choices: Sequence[tuple[str, str]], label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        flow = FlowLayout(self, 6)
        for key, name in choices:
            chip = Segment(name, "only", self)
            chip.setAccessibleName(f"{label}: {name}")
            chip.toggled.connect(self.toggled)
            self.buttons[key] = chip
            flow.addWidget(chip)

    def keys(self) -> tuple[str, ...]:
        """The chosen ones, in the order shown."""
        return tuple(key for key, chip in self.buttons.items() if chip.isChecked())

    def set_keys(self, keys: Sequence[str]) -> None:
        """Choose exactly these."""
        for key, chip in self.buttons.items():
            chip.setChecked(key in keys)


class CalmCombo(QComboBox):
    """A list that the wheel changes only while it holds the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page behind."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DayField(QWidget):
    """A day written as one likes, or picked in a month."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(say(mark("DayField", "Date")))
        self.edit.setPlaceholderText(say(mark("DayField", "no date yet")))
        self.edit.setClearButtonEnabled(True)
        self.edit.editingFinished.connect(self._on_finished)
        self.button = QPushButton(self)
        dress(self.button, "calendar")
        self.button.setAccessibleName(say(mark("DayField", "Pick in the calendar")))
        self.button.clicked.connect(self._on_pick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.edit)

    def day(self) -> date | None:
        """The day written, None when empty; raises WrongInput."""
        return parsed_day(self.edit.text(), self._today)

    def set_day(self, day: date | None) -> None:
        """Show a day in full words."""
        self.edit.setText("" if day is None else said_day(day, "full"))

    @Slot()
    def _on_finished(self) -> None:
        try:
            self.set_day(self.day())
        except WrongInput:
            return  # said when the form is saved; what was typed stays

    @Slot()
    def _on_pick(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setProperty("look", "sheet")
        month = QCalendarWidget(popup)
        month.setLocale(locale())
        month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            month.setWeekdayTextFormat(weekday, QTextCharFormat())
        try:
            shown = self.day() or self._today
        except WrongInput:
            shown = self._today
        month.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        month.clicked.connect(self._on_picked)
        month.activated.connect(self._on_picked)
        month.clicked.connect(popup.close)
        month.activated.connect(popup.close)
        QVBoxLayout(popup).addWidget(month)
        popup.move(self._place_for(popup.sizeHint()))
        popup.show()
        popup.move(self._place_for(popup.size()))  # known to the pixel only now
        month.setFocus()
        self.popup_month = month

    def _place_for(self, size: QSize) -> QPoint:
        """Below the field, or above it where the screen ends."""
        room = self.screen().availableGeometry()
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        above = self.mapToGlobal(QPoint(0, -2)) - QPoint(0, size.height())
        fits = below.y() + size.height() <= room.bottom() + 1
        place = below if fits or above.y() < room.top() else above
        return QPoint(max(room.left(), min(place.x(), room.right() + 1 - size.width())), place.y())

    @Slot(QDate)
    def _on_picked(self, day: QDate) -> None:
        self.set_day(date(day.year(), day.month(), day.day()))
        self.edit.setFocus()
