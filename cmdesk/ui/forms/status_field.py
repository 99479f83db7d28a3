# SPDX-License-Identifier: MIT
"""The status of a post: buttons side by side while they are few, a list when they are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.widgets.segments import Segments

_MOST_BUTTONS = 5


class StatusField(QWidget):
    """One of several statuses, by their keys; ``offer`` changes which there are."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._shown: Segments | CalmCombo | None = None
        self.offer(choices)

    @property
    def key(self) -> str:
        """The key of the status that holds."""
        if isinstance(self._shown, CalmCombo):
            return str(self._shown.currentData())
        return self._shown.key if self._shown is not None else ""

    def set_key(self, key: str) -> None:
        """Make a status hold that is offered."""
        if isinstance(self._shown, CalmCombo):
            self._shown.setCurrentIndex(self._shown.findData(key))
        elif self._shown is not None:
            self._shown.set_key(key)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these; the one that holds stays, it must be among them."""
        held, old = self.key, self._shown
        if len(choices) <= _MOST_BUTTONS:
            self._shown = Segments(choices, self)
        else:
            self._shown = CalmCombo(self)
            for key, words in choices:
                self._shown.addItem(words, key)
        self._shown.setAccessibleName(self.accessibleName())
        self._row.addWidget(self._shown)
        self._shown.show()  # now, not with the next event: it may be given the keyboard
        self.setFocusProxy(self._shown)
        if held:
            self.set_key(held)
        if old is not None:
            self.setTabOrder(old, self._shown)
            old.hide()
            old.deleteLater()
