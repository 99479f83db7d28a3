# SPDX-License-Identifier: MIT
"""The bar over the calendar: back, today, on; what is shown; month or week; print, new post."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from cmdesk.domain.months import Month
from cmdesk.domain.openings import Week
from cmdesk.domain.texts import Text, mark
from cmdesk.services.sheets import week_words
from cmdesk.ui.calendar.month_look import month_title
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import Role, set_look, title_label
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.segments import Segments

MONTH, WEEK = "month", "week"
PREVIOUS = {MONTH: mark("WeekBar", "Previous month"), WEEK: mark("WeekBar", "Previous week")}
NEW = mark("WeekBar", "New post")
PRINT = mark("WeekBar", "Print the week")
FILTER = mark("WeekBar", "Filter")
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
        self._filter = self._button("filter", FILTER)
        dress(self._filter, "filter")
        self._filter.setToolTip(say(mark("WeekBar", "Show only some channels, themes or statuses")))
        self._find = self._button("find", mark("WeekBar", "Find a post"), icon="search")
        row.addWidget(self._filter)
        row.addWidget(self._find)
        self._pdf = self._button("week_pdf", mark("WeekBar", "PDF…"))
        self._print = self._button("print_week", PRINT)
        self._small_print = self._button("print_week", PRINT, icon="print")
        self._small_print.hide()
        for button in (self._pdf, self._print, self._small_print):
            row.addWidget(button)
        self._new = self._button("new_post", NEW)
        self._new.setProperty("look", "accent")
        dress(self._new, "plus", Role.ON_ACCENT)
        row.addWidget(self._new)

    def show_period(self, period: Week | Month) -> None:
        """Name the week or the month."""
        form = MONTH if isinstance(period, Month) else WEEK
        words = month_title(period) if isinstance(period, Month) else say(week_words(period))
        self.title.setText(words)
        self.title.setToolTip(plain_hint(words))
        self.forms.set_key(form)
        for button, texts in ((self._back, PREVIOUS), (self._onward, NEXT)):
            button.setAccessibleName(say(texts[form]))
            button.setToolTip(say(texts[form]))
        self._fit()

    def filter_place(self) -> QPoint:
        """Where the filter's menu belongs, on the screen."""
        return self._filter.mapToGlobal(self._filter.rect().bottomLeft() + QPoint(0, 2))

    def give_way(self, to_another: bool) -> None:
        """Let another button be the accent of the view, as long as it is there."""
        set_look(self._new, "" if to_another else "accent")
        dress(self._new, "plus", Role.INK if to_another else Role.ON_ACCENT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has another room for the title."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fonts and margins are known now."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keep the title whole: where room lacks, PDF goes (menus have all), then words go."""
        wanted = self.title.fontMetrics().horizontalAdvance(self.title.text()) + 2
        for left_out in range(7):
            self._pdf.setVisible(left_out < 1)
            self._print.setVisible(left_out < 2)
            self._small_print.setVisible(left_out >= 2)
            self._filter.setText(say(FILTER) if left_out < 3 else "")
            self._find.setVisible(left_out < 4)
            self._new.setText(say(NEW) if left_out < 5 else "")
            self._new.setToolTip("" if left_out < 5 else say(NEW))
            self._filter.setVisible(left_out < 6)
            if wanted <= self._room_for_title():
                return

    def _room_for_title(self) -> int:
        row = self.layout()
        assert row is not None, "made with a row"
        taken = -row.spacing()
        for number in range(row.count()):
            item = row.itemAt(number)
            shown = item is not None and item.widget() is not self.title and not item.isEmpty()
            if item is not None and (shown or item.spacerItem() is not None):
                taken += item.sizeHint().width() + row.spacing()
        return self.width() - taken - row.spacing()

    def _button(self, action_id: str, words: Text, icon: str = "") -> QPushButton:
        said = say(words)
        button = QPushButton("" if icon else said, self)
        button.setObjectName(action_id)
        button.setAccessibleName(said)
        if icon:
            button.setProperty("look", "icon")
            button.setToolTip(said)
            dress(button, icon)
        button.clicked.connect(self._on_clicked)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        assert sender is not None, "only the buttons above are connected"
        self.asked.emit(sender.objectName())
