# SPDX-License-Identifier: MIT
"""Something a channel may have of its own: the common one until it departs, and back again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.texts import Text
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.sheet import wrapped


@dataclass(frozen=True, slots=True)
class Verbs:
    """What the button offers: to depart, to take the variant up again, to come back."""

    depart: Text
    take_up: Text
    back: Text


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field with its value: how it is read, how it is put, and how the common one is quoted."""

    widget: QWidget
    value: Callable[[], Any]
    put: Callable[[Any], None]
    quote: Callable[[Any], Text]


class OwnPart(QWidget):
    """A field that is shown while its channel departs; ``changed`` when it departs or returns.

    What was written stays in the field while the form is open. The ``button`` is placed by the
    row it belongs to.
    """

    changed = Signal()

    def __init__(self, channel: str, verbs: Verbs, field: OwnField, parent: QWidget) -> None:
        super().__init__(parent)
        self._channel, self._verbs, self._field = channel, verbs, field
        self._common: Any = field.value()
        self._stored = False  # it departed when the form was opened
        self._kept = False  # the field holds a variant
        self.departs = False
        self.button = QPushButton(parent)
        self.button.setProperty("look", "link")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_clicked)
        self.inherited = wrapped(muted_label("", self))
        self.inherited.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what was written
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(field.widget)
        self.column.addWidget(self.inherited)
        self._depart(departs=False)

    def own(self) -> Any:
        """What the channel has of its own, None for the common one.

        A variant that says the same as the common one is the common one, unless it was stored.
        """
        value = self._field.value()
        return value if self.departs and (self._stored or value != self._common) else None

    def show_own(self, value: Any) -> None:
        """Show what the channel has of its own; None for nothing."""
        self._stored = self._kept = value is not None
        if value is not None:
            self._field.put(value)
        self._depart(departs=value is not None)

    def show_common(self, common: Any) -> None:
        """Say what the post has now."""
        self._common = common
        self.inherited.setText(say(self._field.quote(common)))

    def offer(self, *, offered: bool) -> None:
        """A channel that is alone needs nothing of its own; what it has stays."""
        self.button.setVisible(offered or self.departs)

    def _depart(self, *, departs: bool) -> None:
        self.departs = departs
        self.setVisible(departs)
        verb = self._verbs.take_up if self._kept else self._verbs.depart
        self.button.setText(say(self._verbs.back if departs else verb))
        self.button.setAccessibleName(f"{self._channel}: {self.button.text()}")

    @Slot()
    def _on_clicked(self) -> None:
        """Depart with the variant of before, else with the common one; or come back."""
        if self.departs:
            self._kept = self._field.value() != self._common
        elif not self._kept:
            self._field.put(self._common)
            self._kept = True
        self._depart(departs=not self.departs)
        widget = self._field.widget
        (widget.focusProxy() or widget if self.departs else self.button).setFocus()
        self.changed.emit()
