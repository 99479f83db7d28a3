# SPDX-License-Identifier: MIT
"""The composer in the essentials: fewer lines and statuses, and the way to all of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton

from cmdesk.domain.records import Status
from cmdesk.ui.calendar.wording import STATUS_WORDS
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.forms.more import LINES
from cmdesk.ui.i18n import say
from cmdesk.ui.scope import SHOW_EVERYTHING, Scope


def offered_statuses(scope: Scope, present: Status) -> tuple[tuple[Status, str], ...]:
    """The statuses a form offers for a post, with their words."""
    return tuple((one, say(STATUS_WORDS[one])) for one in scope.statuses(present))


class ScopedForm(QObject):
    """Leaves out of a composer what is not essential and holds nothing; belongs to it."""

    def __init__(self, form: Composer, scope: Scope) -> None:
        super().__init__(form)
        self._form = form
        self._scope = scope
        self.everything = QPushButton(say(SHOW_EVERYTHING), form.more)
        self.everything.setProperty("look", "link")
        self.everything.setAutoDefault(False)
        self.everything.clicked.connect(self._on_everything)
        grid = form.more.layout()
        assert isinstance(grid, QGridLayout), "one line a field"
        grid.addWidget(self.everything, grid.rowCount(), 1)
        self._show_lines()
        scope.changed.connect(self._on_scope_changed)

    def _show_lines(self) -> None:
        more, essential = self._form.more, self._scope.details()
        more.show_lines([name for name, _ in LINES] if essential is None else essential)
        more.leave_out_channels(left_out=essential is not None)
        self.everything.setVisible(essential is not None)

    @Slot()
    def _on_everything(self) -> None:
        self._scope.show_everything(everything=True)
        self._form.more.title.setFocus()

    @Slot()
    def _on_scope_changed(self) -> None:
        """Show what was left out, and grow as for unfolding."""
        self._show_lines()
        offered = offered_statuses(self._scope, Status(self._form.status.key))
        self._form.status.offer([(one.value, words) for one, words in offered])
        self._form.fold.toggled.emit(self._form.fold.isChecked())
