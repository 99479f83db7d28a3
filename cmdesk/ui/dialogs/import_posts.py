# SPDX-License-Identifier: MIT
"""Posts from a spreadsheet: what would come in, what is left out and why, then one step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.errors import UserError
from cmdesk.domain.records import Channel, Pillar
from cmdesk.domain.texts import Text, mark
from cmdesk.services.importing import (
    FORMATS,
    AmbiguousDates,
    Choices,
    Chosen,
    Columns,
    DateOrder,
    PlannedRow,
    Preview,
    ReadAs,
    SkipKind,
    Table,
    columns_found,
    left_out,
    outcome,
    preview,
    read_source,
    refuse_creation,
)
from cmdesk.store.backups import Reason
from cmdesk.ui import ask
from cmdesk.ui.dialogs.import_columns import ColumnsBox
from cmdesk.ui.i18n import said_day, said_list, said_time, say, sentence_case
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import muted_label, title_label
from cmdesk.ui.widgets.sheet import wrapped
from cmdesk.ui.widgets.tick_field import TickField

MOST_SHOWN = 200  # rows in the preview; the rest is counted in words
_ENCODINGS: tuple[tuple[str, Text], ...] = (
    ("", mark("ImportPosts", "found by itself")),
    ("utf-8", mark("ImportPosts", "UTF-8")),
    ("cp1252", mark("ImportPosts", "Windows (cp1252)")),
    ("mac_roman", mark("ImportPosts", "older Mac (Mac Roman)")),
    ("utf-16", mark("ImportPosts", "UTF-16")),
)
_ORDERS: tuple[tuple[str, Text], ...] = (
    ("", mark("ImportPosts", "choose…")),
    (DateOrder.DAY_FIRST, mark("ImportPosts", "day/month/year")),
    (DateOrder.MONTH_FIRST, mark("ImportPosts", "month/day/year")),
)
_LEFT_OUT = 120  # pixels of height at most
_COLUMNS: tuple[Text, ...] = (
    mark("ImportPosts", "Day"),
    mark("ImportPosts", "Hour"),
    mark("ImportPosts", "Where"),
    mark("ImportPosts", "Theme"),
    mark("ImportPosts", "Post"),
)
_DOUBTFUL = mark(
    "ImportPosts",
    "In the column “{column}”, “{example}” may be day/month or month/day. Choose which it is.",
)
_PAST = mark(
    "ImportPosts",
    "%n of them is dated before today: remarks about the past are not shown.",
    "",
    1,
)


def import_posts(
    document: OpenDocument, parent: QWidget | None = None, path: Path | None = None
) -> bool:
    """Ask for a spreadsheet (unless given), show what it holds, import it; True when it was."""
    if path is None:
        endings = " ".join(f"*{ending}" for kind in FORMATS for ending in kind.suffixes)
        title = mark("ImportPosts", "Import posts")
        path = ask.file_to_open(parent, title, ask.TABLES, endings)
    if path is None:
        return False
    dialog = ImportPostsDialog(document, path, parent)
    accepted = ask.run_dialog(dialog)
    planned = dialog.planned
    if accepted and planned is not None:
        dialog.columns.keep()
    dialog.deleteLater()
    edit = planned.edit() if accepted and planned is not None else None
    if edit is None or (document.keeper is not None and not document.keeper.keep(Reason.IMPORT)):
        return False
    return document.run(edit)


class ImportPostsDialog(QDialog):
    """The preview of an import; ``planned`` is what *Import* stands for, None while it cannot."""

    def __init__(self, document: OpenDocument, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._path = path
        self._read: tuple[ReadAs, Table] | None = None
        self.planned: Preview | None = None
        self.setWindowTitle(say(mark("ImportPosts", "Import posts")))
        self.resize(860, 620)
        self.encoding = _combo(_ENCODINGS)
        self.sheet = QComboBox()
        self.order = _combo(_ORDERS)
        self.columns = ColumnsBox()
        self.may_create = TickField(say(mark("ImportPosts", "Create missing channels and themes")))
        self.may_create.setChecked(True)
        self.told = wrapped(QLabel())
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.problem = wrapped(QLabel())
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("look", "trouble")
        self.rows = _table()
        self.more = muted_label("")
        self.left_out = QListWidget()
        self.left_out.setAccessibleName(say(mark("ImportPosts", "Lines left out")))
        self.left_out.setProperty("look", "sheet")
        self.left_out_title = title_label("", 0)
        self.undoable = muted_label(say(mark("ImportPosts", "One undo takes all back.")))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self._look()

    def _connect(self) -> None:
        self.encoding.activated.connect(self._on_choice_changed)
        self.sheet.activated.connect(self._on_choice_changed)
        self.order.activated.connect(self._on_choice_changed)
        self.columns.changed.connect(self._on_choice_changed)
        self.may_create.clicked.connect(self._on_choice_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        self.accept_button.setProperty("look", "accent")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(wrapped(title_label(self._path.name, 2)))
        self._form = QFormLayout()
        self._form.setSpacing(6)
        self._form.addRow(say(mark("ImportPosts", "&Characters")), self.encoding)
        self._form.addRow(say(mark("ImportPosts", "&Sheet")), self.sheet)
        self._form.addRow(say(mark("ImportPosts", "&Dates are")), self.order)
        self._form.addRow("", self.may_create)
        for row in (self.sheet, self.order):
            self._form.setRowVisible(row, False)
        column.addLayout(self._form)
        column.addWidget(self.columns)
        column.addWidget(self.problem)
        column.addWidget(self.told)
        column.addWidget(self.rows, 1)
        column.addWidget(self.more)
        column.addWidget(self.left_out_title)
        column.addWidget(self.left_out)
        column.addStretch()  # takes the room of the table while there is none
        column.addWidget(self.undoable)
        column.addWidget(self.buttons)
        self.accept_button.setDefault(True)  # once it lies in the dialog

    @Slot()
    def _on_choice_changed(self) -> None:
        self._look()

    def _look(self) -> None:
        """Read the file as chosen and show what it would bring, or why it brings nothing."""
        self.planned = None
        found: Preview | None = None
        try:
            found = self._found()
            if not self.may_create.isChecked():
                refuse_creation(found)
        except AmbiguousDates as doubtful:
            self._form.setRowVisible(self.order, True)
            told = _DOUBTFUL.filled(column=doubtful.column, example=doubtful.example)
            self.problem.setText(say(told))
        except UserError as problem:
            self.problem.setText(say(problem.text))
        else:
            self.problem.clear()
            self.planned = found if found.rows else None
        self._show(found)

    def _found(self) -> Preview:
        """What the file holds, read as chosen; raises UserError."""
        if self._read is None or self._read[0] != self._how():
            self.columns.hide()
            self._read = None
            table = read_source(self._path, self._how())
            self._show_source(table)
            self._read = self._how(), table  # the sheet that was found is chosen now
        self.columns.look(self._columns_when)
        with self._document.reading() as reader:
            return preview(reader, self._read[1], self._choices(self.columns.said))

    def _how(self) -> ReadAs:
        return ReadAs(self.encoding.currentData() or None, self.sheet.currentData() or None)

    def _columns_when(self, said: Chosen) -> Columns:
        """The columns of the file, with what the user says of them."""
        assert self._read is not None, "the file has been read"
        with self._document.reading() as reader:
            return columns_found(reader, self._read[1], self._choices(said))

    def _choices(self, said: Chosen) -> Choices:
        order = self.order.currentData()
        return Choices(
            today=self._document.today(),
            platforms=self._document.platforms,
            order=DateOrder(order) if order else None,
            columns=said,
        )

    def _show_source(self, table: Table) -> None:
        """Offer what can be said of this kind of file: its characters or its sheet."""
        self._form.setRowVisible(self.encoding, not table.sheets)
        self._form.setRowVisible(self.sheet, len(table.sheets) > 1)
        if not self.sheet.count():
            for name in table.sheets:
                self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(table.sheet))

    def _show(self, found: Preview | None) -> None:
        sentences: list[Text] = []
        if found is not None:
            sentences += outcome(found, done=False)
            if found.past:
                sentences.append(_PAST.filled(n=found.past))
        self.told.setText("\n".join(sentence_case(say(text)) for text in sentences))
        self.told.setVisible(bool(sentences))
        self.problem.setVisible(bool(self.problem.text()))
        self._show_rows(found)
        skipped = () if found is None else found.skipped
        # An empty row between two weeks holds nothing that could be missed.
        lines = [say(left_out(row)) for row in skipped if row.kind is not SkipKind.EMPTY]
        self.left_out.clear()
        self.left_out.addItems(lines)
        self.left_out.setVisible(bool(lines))
        tall = len(lines) * self.left_out.sizeHintForRow(0) + 8
        self.left_out.setFixedHeight(min(_LEFT_OUT, tall))
        title = mark("ImportPosts", "%n line(s) left out", "", 1).filled(n=len(lines))
        self.left_out_title.setText(say(title))
        self.left_out_title.setVisible(bool(lines))
        self._show_step()

    def _show_step(self) -> None:
        """What the button would do; it does nothing while nothing can be imported."""
        words = mark("ImportPosts", "Import")
        if self.planned is not None:
            words = mark("ImportPosts", "Import %n post(s)", "", 1).filled(n=self.planned.posts)
        self.accept_button.setText(say(words))
        self.accept_button.setEnabled(self.planned is not None)
        self.undoable.setVisible(self.planned is not None)

    def _show_rows(self, found: Preview | None) -> None:
        """The first rows of the preview, and in words how many more there are."""
        rows = () if found is None else found.rows[:MOST_SHOWN]
        names = {} if found is None else self._names(found)
        self.rows.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, words in enumerate(_cells(row, names)):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.rows.setItem(number, column, item)
        self.rows.setVisible(bool(rows))
        self.rows.setMaximumHeight(_tall(self.rows))  # below few rows the page shows, not a void
        hidden = 0 if found is None else found.posts - len(rows)
        self.more.setText(say(mark("ImportPosts", "and %n more", "", 1).filled(n=hidden)))
        self.more.setVisible(hidden > 0)

    def _names(self, found: Preview) -> dict[str, str]:
        """The names of channels and themes by id, those to be made included."""
        with self._document.reading() as reader:
            channels = (*reader.all(Channel), *found.channels)
            pillars = (*reader.all(Pillar), *found.pillars)
        names = {channel.id: channel.name for channel in channels}
        return names | {pillar.id: pillar.name for pillar in pillars}


def _cells(row: PlannedRow, names: dict[str, str]) -> tuple[str, ...]:
    """One row of the preview in words, in the order of the columns."""
    first = row.versions[0]
    minute = first.minute
    places = tuple(names[v.channel_id] for v in row.versions if v.channel_id is not None)
    return (
        "" if first.day is None else said_day(first.day, "full"),
        "" if minute is None else said_time(time(minute // 60, minute % 60)),
        said_list(places) if places else say(mark("ImportPosts", "no channel yet")),
        names.get(row.post.pillar_id or "", ""),
        one_line(row.post.title or row.post.text)[:120],
    )


def _combo(choices: Sequence[tuple[str, Text]]) -> QComboBox:
    combo = QComboBox()
    for value, words in choices:
        combo.addItem(say(words), str(value))
    return combo


def _tall(table: QTableWidget) -> int:
    """Pixels that the whole table would take."""
    rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
    return table.horizontalHeader().sizeHint().height() + rows + 6


def _table() -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS))
    table.setProperty("look", "sheet")
    table.setAccessibleName(say(mark("ImportPosts", "Posts to import")))
    table.setHorizontalHeaderLabels([say(words) for words in _COLUMNS])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in range(len(_COLUMNS) - 1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
    return table
