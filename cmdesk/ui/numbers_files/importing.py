# SPDX-License-Identifier: MIT
"""*Import numbers…*: what a table would note, correct and leave out, then one step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import UserError
from cmdesk.domain.metrics import said_value
from cmdesk.domain.records import Period
from cmdesk.domain.texts import Text, mark
from cmdesk.services.importing import FORMATS, AmbiguousDates, DateOrder, ReadAs, Table, read_source
from cmdesk.services.noting import Noting, noted_of
from cmdesk.services.numbers.columns import (
    number_columns,
    refuse_incomplete,
    remember_numbers,
)
from cmdesk.services.numbers.reading import (
    LeftOut,
    NumbersChoices,
    NumbersPreview,
    preview_numbers,
    says_period,
)
from cmdesk.services.numbers.reading import import_numbers as edit_of
from cmdesk.services.series import Log, log_of
from cmdesk.store.backups import Reason
from cmdesk.ui import ask
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import say, sentence_case
from cmdesk.ui.numbers_files.columns import NumberColumnsBox
from cmdesk.ui.numbers_files.rows import NumberRows
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import muted_label, plain_label, title_label
from cmdesk.ui.widgets.sheet import wrapped

_LEFT_OUT: Final = 110  # pixels of height at most
_ORDERS: Final[tuple[tuple[str, Text], ...]] = (
    ("", mark("NumbersImport", "choose…")),
    (DateOrder.DAY_FIRST, mark("NumbersImport", "day/month/year")),
    (DateOrder.MONTH_FIRST, mark("NumbersImport", "month/day/year")),
)
_PERIODS: Final[tuple[tuple[str, Text], ...]] = (
    (Period.MONTH, mark("NumbersImport", "a month")),
    (Period.WEEK, mark("NumbersImport", "a week")),
    (Period.DAY, mark("NumbersImport", "a day")),
)
_DOUBTFUL: Final = mark(
    "NumbersImport",
    "In the column “{column}”, “{example}” may be day/month or month/day. Choose which it is.",
)
_LINE: Final = mark("NumbersImport", "Line {line:plain}: {reason}")


def import_numbers(
    document: OpenDocument, parent: QWidget | None = None, path: Path | None = None
) -> bool:
    """Ask for a table (unless given), show what it holds, note it; True when it was noted."""
    if path is None:
        endings = " ".join(f"*{ending}" for kind in FORMATS for ending in kind.suffixes)
        title = mark("NumbersImport", "Import numbers")
        path = ask.file_to_open(parent, title, ask.TABLES, endings)
    if path is None:
        return False
    dialog = ImportNumbersDialog(document, path, parent)
    accepted = ask.run_dialog(dialog)
    planned = dialog.planned if accepted else None
    dialog.deleteLater()
    if planned is None:
        return False
    with document.reading() as reader:
        remember_numbers(planned.columns, log_of(reader))
        edit = edit_of(reader, planned, document.today())
    if edit is None or (document.keeper is not None and not document.keeper.keep(Reason.IMPORT)):
        return False
    return document.run(edit)


class ImportNumbersDialog(QDialog):
    """The preview; ``planned`` is what *Import* stands for, None while it cannot."""

    def __init__(self, document: OpenDocument, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._path = document, path
        self._table: Table | None = None
        self._period: Period | None = None  # once it was said; before, the days tell
        with document.reading() as reader:
            self._log: Log = log_of(reader)
        self.planned: NumbersPreview | None = None
        self.setWindowTitle(say(mark("NumbersImport", "Import numbers")))
        self.resize(820, 680)
        self.sheet = CalmCombo()
        self.order = _combo(_ORDERS)
        self.period = _combo(_PERIODS)
        self.columns = NumberColumnsBox(self._log)
        self.problem = wrapped(QLabel())
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("look", "trouble")
        self.told = wrapped(plain_label(""))
        self.rows = NumberRows()
        self.more = muted_label("")
        self.left_out_title = title_label("", 0)
        self.left_out = QListWidget()
        self.left_out.setProperty("look", "sheet")
        self.left_out.setAccessibleName(say(mark("NumbersImport", "Values left out")))
        self.undoable = muted_label(say(mark("NumbersImport", "One undo takes all back.")))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        for combo in (self.sheet, self.order):
            combo.activated.connect(self._look)
        self.period.activated.connect(self._on_period_said)
        self.columns.changed.connect(self._look)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._look()

    def _lay_out(self) -> None:
        self.accept_button.setProperty("look", "accent")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(wrapped(title_label(self._path.name, 2)))
        self._form = QFormLayout()
        self._form.setSpacing(6)
        self._form.addRow(say(mark("NumbersImport", "&Sheet")), self.sheet)
        self._form.addRow(say(mark("NumbersImport", "&Dates are")), self.order)
        counts = mark("NumbersImport", "Counted &over")
        self._form.addRow(say(counts), self.period)
        for row in (self.sheet, self.order, self.period):
            self._form.setRowVisible(row, False)
        column.addLayout(self._form)
        column.addWidget(self.problem)
        column.addWidget(self.columns)
        column.addWidget(self.told)
        column.addWidget(self.rows, 1)
        column.addWidget(self.more)
        column.addWidget(self.left_out_title)
        column.addWidget(self.left_out)
        column.addStretch()
        column.addWidget(self.undoable)
        column.addWidget(self.buttons)
        self.accept_button.setDefault(True)

    @Slot()
    def _on_period_said(self) -> None:
        self._period = Period(self.period.currentData())
        self._look()

    @Slot()
    def _look(self) -> None:
        """Read the file as chosen and show what it would bring, or why it brings nothing."""
        self.planned = None
        found: NumbersPreview | None = None
        self.problem.clear()
        try:
            found = self._found()
        except AmbiguousDates as doubtful:
            self._form.setRowVisible(self.order, True)
            told = _DOUBTFUL.filled(column=doubtful.column, example=doubtful.example)
            self.problem.setText(say(told))
        except UserError as problem:
            self.problem.setText(say(problem.text))
        else:
            self.planned = found if found.fresh or found.corrected else None
        self._show(found)

    def _found(self) -> NumbersPreview:
        """What the file would bring, read as chosen; raises UserError."""
        wanted = self.sheet.currentData() or None
        if self._table is None or (wanted and wanted != self._table.sheet):
            self.columns.hide()
            self._table = read_source(self._path, ReadAs(sheet=wanted))
            self._show_sheets(self._table)
        columns = number_columns(self._table, self._log, say, self.columns.said)
        self.columns.show_columns(columns)
        self.columns.show()
        self._form.setRowVisible(self.period, not says_period(columns))
        refuse_incomplete(self._table, columns)
        with self._document.reading() as reader:
            found = preview_numbers(reader, self._table, self._choices())
        self.period.setCurrentIndex(self.period.findData(str(found.period)))
        return found

    def _choices(self) -> NumbersChoices:
        order = self.order.currentData()
        return NumbersChoices(
            today=self._document.today(),
            say=say,
            columns=self.columns.said,
            order=DateOrder(order) if order else None,
            period=self._period,
        )

    def _show_sheets(self, table: Table) -> None:
        self._form.setRowVisible(self.sheet, len(table.sheets) > 1)
        if not self.sheet.count():
            for name in table.sheets:
                self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(table.sheet))

    def _show(self, found: NumbersPreview | None) -> None:
        self.problem.setVisible(bool(self.problem.text()))
        lines = [] if found is None else [sentence_case(say(one)) for one in _outcome(found)]
        self.told.setText("\n".join(lines))
        self.told.setVisible(bool(lines))
        cells = [] if found is None else [self._cells(one) for one in self._by_weight(found)]
        hidden = self.rows.show_rows(cells)
        self.more.setText(say(mark("NumbersImport", "and %n more", "", 1).filled(n=hidden)))
        self.more.setVisible(hidden > 0)
        self._show_left_out(() if found is None else found.left_out)
        words = mark("NumbersImport", "Import")
        if found is not None and self.planned is not None:
            number = found.fresh + found.corrected
            words = mark("NumbersImport", "Import %n number(s)", "", 1).filled(n=number)
        self.accept_button.setText(say(words))
        self.accept_button.setEnabled(self.planned is not None)
        self.undoable.setVisible(self.planned is not None)

    def _show_left_out(self, left_out: Sequence[LeftOut]) -> None:
        lines = [say(_LINE.filled(line=one.line, reason=one.reason)) for one in left_out]
        self.left_out.clear()
        self.left_out.addItems(lines)
        self.left_out.setVisible(bool(lines))
        tall = len(lines) * self.left_out.sizeHintForRow(0) + 8
        self.left_out.setFixedHeight(min(_LEFT_OUT, max(1, tall)))
        title = mark("NumbersImport", "%n value(s) left out", "", 1).filled(n=len(lines))
        self.left_out_title.setText(say(title))
        self.left_out_title.setVisible(bool(lines))

    def _by_weight(self, found: NumbersPreview) -> list[Noting]:
        """The numbers, those first that change what stands here, those last that do not."""
        weights = []
        for one in found.notings:
            standing = noted_of(self._log.series(one.metric, one.channel_id), one.reading)
            same = standing is not None and standing.value == one.value
            weights.append(2 if same else 1 if standing is None else 0)
        order = sorted(range(len(weights)), key=lambda number: weights[number])
        return [found.notings[number] for number in order]

    def _cells(self, noting: Noting) -> tuple[str, str, str, str]:
        """One number of the preview in words: when, what, how many, what stands there."""
        log = self._log
        metric, region = log.metric(noting.metric), log.region
        standing = noted_of(log.series(noting.metric, noting.channel_id), noting.reading)
        becomes = mark("NumbersImport", "new")
        if standing is not None and standing.value == noting.value:
            becomes = mark("NumbersImport", "stands here already")
        elif standing is not None:
            before = said_value(metric, standing.value, region)
            becomes = mark("NumbersImport", "instead of {before}").filled(before=before)
        return (
            sentence_case(say(noting.reading.words(self._document.today()))),
            sentence_case(say(log.name(noting.metric, noting.channel_id))),
            say(said_value(metric, noting.value, region)),
            say(becomes),
        )


def _outcome(found: NumbersPreview) -> Iterator[Text]:
    """What the import would do, in sentences."""
    if not (found.fresh or found.corrected):
        yield mark("NumbersImport", "Nothing in it is new: every number stands here already.")
        return
    if found.fresh:
        yield mark("NumbersImport", "%n number(s) will be noted.", "", 1).filled(n=found.fresh)
    if found.corrected:
        corrected = mark(
            "NumbersImport", "%n number(s) will be corrected; the former value is kept.", "", 1
        )
        yield corrected.filled(n=found.corrected)
    if found.known:
        known = mark("NumbersImport", "%n number(s) stand here already.", "", 1)
        yield known.filled(n=found.known)


def _combo(choices: Sequence[tuple[str, Text]]) -> QComboBox:
    combo = CalmCombo()
    for value, words in choices:
        combo.addItem(say(words), str(value))
    return combo
