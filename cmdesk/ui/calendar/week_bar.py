# SPDX-License-Identifier: MIT
"""The bar over the calendar: back, today, on; what is shown; month or week; print, new post."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from cmdesk.domain.months import Month
from cmdesk.domain.openings import Week
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.month_look import month_title
from cmdesk.ui.calendar.wording import week_title
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import Role, title_label
from cmdesk.ui.widgets.segments import Segments

MONTH, WEEK = "month", "week"
PREVIOUS = {MONTH: mark("WeekBar", "Previous month"), WEEK: mark("WeekBar", "Previous week")}
NEXT = {MONTH: mark("WeekBar", "Next month"), WEEK: mark("WeekBar", "Next week")}


class WeekBar(QWidget):
    """``asked`` carries the id of a menu's action."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.title = title_label("", 3, self)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._back = self._button("previous", PREVIOUS[WEEK], icon="chevron_left")
        self._onward = self._button("next", NEXT[WEEK], icon="chevron_right")
        today = self._button("today", mark("WeekBar", "Today"))
        for button in (self._back, today, self._onward):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.title, 1)
        month, week = say(mark("WeekBar", "Month")), say(mark("WeekBar", "Week"))
        self.forms = Segments(((MONTH, month), (WEEK, week)), self)
        self.forms.set_key(WEEK)
        self.forms.chosen.connect(self.asked)
        row.addWidget(self.forms)
        row.addWidget(self._button("week_pdf", mark("WeekBar", "PDF…")))
        row.addWidget(self._button("print_week", mark("WeekBar", "Print the week")))
        new = self._button("new_post", mark("WeekBar", "New post"))
        new.setProperty("look", "accent")
        dress(new, "plus", Role.ON_ACCENT)
        row.addWidget(new)

    def show_period(self, period: Week | Month) -> None:
        """Name the week or the month."""
        form = MONTH if isinstance(period, Month) else WEEK
        words = month_title(period) if isinstance(period, Month) else say(week_title(period))
        self.title.setText(words)
        self.title.setToolTip(words)
        self.forms.set_key(form)
        for button, texts in ((self._back, PREVIOUS), (self._onward, NEXT)):
            button.setAccessibleName(say(texts[form]))
            button.setToolTip(say(texts[form]))

    def _button(self, action_id: str, words: Text, icon: str = "") -> QPushButton:
        said = say(words)
        button = QPushButton("" if icon else said, self)
        button.setObjectName(action_id)
        button.setAccessibleName(said)
        if icon:
            button.setToolTip(said)
            dress(button, icon)
        button.clicked.connect(self._on_clicked)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        assert sender is not None, "only the buttons above are connected"
        self.asked.emit(sender.objectName())
