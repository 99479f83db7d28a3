# SPDX-License-Identifier: MIT
"""All values noted of one number: corrected in place, with what stood there before, or removed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Measurement
from cmdesk.domain.texts import mark
from cmdesk.domain.trends import how_months_are_made
from cmdesk.domain.written_numbers import number_written
from cmdesk.services.noting import Noting, Reading, correct, doubt_about, remove_numbers
from cmdesk.services.series import log_of
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.i18n import say, sentence_case
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.metric_choice import Place
from cmdesk.ui.results.value_rows import BEFORE, DAY, VALUE, ValueRows
from cmdesk.ui.theme import Role, muted_label, title_label
from cmdesk.ui.widgets.sheet import wrapped

_HINT = mark(
    "ValuesDialog",
    "Type over a value to correct it; what stood there is kept beside it. Del removes a value.",
)
_NONE = mark("ValuesDialog", "Nothing is noted of this number any more.")
_REMOVED = mark("ValuesDialog", "%n value(s) removed: not noted.", "", 1)
_CORRECTED = mark("ValuesDialog", "Corrected.")
_EMPTY = mark("ValuesDialog", "An empty value is not kept. To remove it, press Del on its row.")
_ROW_HEIGHT = 28


class ValuesDialog(QDialog):
    """Every correction is kept at once, and can be undone."""

    def __init__(self, document: OpenDocument, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._place = place
        self.rows = ValueRows(self)
        self.view = QTableView(self)
        self.notice = Notice(self)
        self.remove = QPushButton(say(mark("ValuesDialog", "Remove")), self)
        self.close_button = QPushButton(say(mark("ValuesDialog", "Close")), self)
        self.title = title_label("", 2, self)
        self._set_up_view()
        self._lay_out()
        self.rows.written.connect(self._on_written)
        self.remove.clicked.connect(self._on_remove)
        self.notice.undo_wanted.connect(document.undo_stack.undo)
        document.changed.connect(self._on_changed)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)
        self._show()
        if self.rows.noted:
            self.view.setCurrentIndex(self.rows.index(0, VALUE))

    def chosen(self) -> tuple[Measurement, ...]:
        """The values of the chosen rows."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        return tuple(self.rows.noted[row] for row in rows)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.rows)
        view.setProperty("look", "sheet")
        view.setShowGrid(False)
        view.setCornerWidget(QWidget(view))
        view.setTabKeyNavigation(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        view.setEditTriggers(  # not when merely reached: Del is for the value, not its digits
            triggers.DoubleClicked
            | triggers.SelectedClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
        )
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(DAY, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(BEFORE, QHeaderView.ResizeMode.Stretch)
        view.setColumnWidth(VALUE, 120)

    def _lay_out(self) -> None:
        self.remove.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        self.hint = wrapped(muted_label(say(_HINT), self))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        self.months = wrapped(muted_label("", self))
        for widget in (self.title, self.hint, self.months):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addWidget(self.notice)
        column.addLayout(foot)
        self.resize(600, 520)
        self.view.setFocus()

    def _show(self) -> None:
        with self._document.reading() as reader:
            log = log_of(reader)
        self._log = log
        self._series = log.series(*self._place)
        name = sentence_case(say(log.name(*self._place)))
        self.setWindowTitle(name)
        self.title.setText(name)
        self.months.setText(say(how_months_are_made(self._series.metric)))
        self.view.setAccessibleName(name)
        self.rows.show_values(self._series.noted, log)
        some = bool(self.rows.noted)
        self.hint.setText(say(_HINT if some else _NONE))
        self.remove.setEnabled(some)

    @Slot(object, object)
    def _on_changed(self, _changes: object, origin: object) -> None:
        row = self.view.currentIndex().row()
        self._show()
        if origin is not self:
            self.notice.clear()
        if self.rows.noted:
            kept = self.rows.index(min(max(row, 0), len(self.rows.noted) - 1), VALUE)
            self.view.setCurrentIndex(kept)

    @Slot(str, str)
    def _on_written(self, measurement_id: str, words: str) -> None:
        """Keep a corrected value; say what is wrong or doubtful in it."""
        known = next(one for one in self.rows.noted if one.id == measurement_id)
        try:
            value = number_written(words, self._series.metric)
            if value is None:
                raise WrongInput(_EMPTY)
        except WrongInput as problem:
            self.notice.say(problem.text)
            return
        reading = Reading(known.day, known.period)
        doubt = doubt_about(self._log, Noting(known.metric, value, reading, known.channel_id))
        with self._document.reading() as reader:
            edit = correct(reader, measurement_id, value, self._document.today())
        if edit is not None and self._document.run(edit, self):
            role = Role.GOOD if doubt is None else Role.ATTENTION
            self.notice.say(doubt or _CORRECTED, role, undo=True)

    @Slot()
    def _on_remove(self) -> None:
        chosen = self.chosen()
        if not chosen:
            return
        with self._document.reading() as reader:
            edit = remove_numbers(reader, [one.id for one in chosen])
        if self._document.run(edit, self):
            self.notice.say(_REMOVED.filled(n=len(chosen)), Role.NOTE, undo=True)
