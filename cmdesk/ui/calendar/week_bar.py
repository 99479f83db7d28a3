# SPDX-License-Identifier: MIT
"""The bar over the week: back, today, on; which week it is; print, and a new post."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from cmdesk.domain.openings import Week
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.wording import week_title
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import Role, title_label


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
        back = self._button("previous", mark("WeekBar", "Previous week"), icon="chevron_left")
        onward = self._button("next", mark("WeekBar", "Next week"), icon="chevron_right")
        for button in (back, self._button("today", mark("WeekBar", "Today")), onward):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self._button("week_pdf", mark("WeekBar", "PDF…")))
        row.addWidget(self._button("print_week", mark("WeekBar", "Print the week")))
        new = self._button("new_post", mark("WeekBar", "New post"))
        new.setProperty("look", "accent")
        dress(new, "plus", Role.ON_ACCENT)
        row.addWidget(new)

    def show_week(self, week: Week) -> None:
        """Name the week."""
        words = say(week_title(week))
        self.title.setText(words)
        self.title.setToolTip(words)

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
