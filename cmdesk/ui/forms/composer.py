# SPDX-License-Identifier: MIT
"""The composer: one text, where, when, the theme, the photo, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import UserError
from cmdesk.domain.records import Pillar, Status
from cmdesk.domain.texts import Text, mark
from cmdesk.ui import ask
from cmdesk.ui.forms.draft import Draft
from cmdesk.ui.forms.fields import CalmCombo, Chips, DayField, PhotoField
from cmdesk.ui.forms.more import MoreFields
from cmdesk.ui.forms.post_text import PostText
from cmdesk.ui.forms.text_counts import Place, TextCounts
from cmdesk.ui.forms.when import parsed_hour
from cmdesk.ui.i18n import said_time, say
from cmdesk.ui.widgets.segments import Segments

_LEAVE = mark("Composer", "What you wrote will be thrown away.")
_LEAVE_VERB = mark("Composer", "Throw it away")
_MORE = mark("Composer", "&More")
_REPAIR_KEYS = "Ctrl+Shift+T"
_ROOM_AROUND = 60  # pixels left of the screen's height when the form grows


@dataclass(frozen=True, slots=True)
class Choices:
    """What the composer offers: the channels with their networks, the themes, the statuses."""

    places: tuple[Place, ...]
    pillars: tuple[Pillar, ...]
    statuses: tuple[tuple[Status, str], ...]
    today: date
    language: str = "fr"  # of the posts


class Composer(QDialog):
    """A form for one post and its versions; ``draft`` tells what it holds."""

    def __init__(
        self, title: Text, draft: Draft, choices: Choices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.choices = choices
        self.setWindowTitle(say(title))
        self.resize(640, 560)
        self._names: list[QLabel] = []
        self._area = QScrollArea(self)
        self._body = QWidget(self._area)
        self.text = PostText(draft.text, self._body)
        self.counts = TextCounts(self._body)
        self.repair = QPushButton(say(mark("Composer", "Repair the typography")), self._body)
        where = say(mark("Composer", "Where"))
        names = [(place.channel.id, place.channel.name) for place in choices.places]
        self.where = Chips(names, where, self._body)
        self.day = DayField(choices.today, self._body)
        self.hour = QLineEdit(self._body)
        self.theme = CalmCombo(self._body)
        self.photo = PhotoField(self._body)
        statuses = [(status.value, words) for status, words in choices.statuses]
        self.status = Segments(statuses, self._body)
        self.fold = QPushButton(self._body)
        self.more = MoreFields(choices.places, self._body)
        self.problem = QLabel(self)
        self._build()
        self._show(draft)
        self.text.textChanged.connect(self._on_counted)
        self.where.toggled.connect(self._on_counted)
        self.more.channels.changed.connect(self._on_counted)
        self._on_counted()
        self.fold.setChecked(self.more.holds_something())
        self._on_folded()
        self.fold.toggled.connect(self._on_folded)
        self._words_before = self._words()

    def draft(self) -> Draft:
        """What the fields hold; raises WrongInput for a day or an hour that is none."""
        return Draft(
            text=self.text.toPlainText(),
            channel_ids=self.where.keys(),
            day=self.day.day(),
            minute=parsed_hour(self.hour.text()),
            pillar_id=self.theme.currentData(),
            photo=self.photo.edit.text().strip(),
            status=Status(self.status.key),
            details=self.more.details(),
            parts=self.more.channels.parts(),
        )

    def show_problem(self, problem: UserError) -> None:
        """Say why it cannot be saved as it is, beside the buttons."""
        self.problem.setText(say(problem.text))
        self.problem.show()

    def _build(self) -> None:
        self.text.setMinimumHeight(120)
        self.text.setPlaceholderText(say(mark("Composer", "What do we say?")))
        self.hour.setPlaceholderText(say(mark("Composer", "no hour")))
        self.hour.setMaximumWidth(110)
        self.problem.setWordWrap(True)
        self.problem.setProperty("look", "trouble-pill")
        self.problem.setMargin(4)
        self.problem.hide()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(20, 18, 20, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._add(grid, mark("Composer", "&Text"), self.text)
        counted = QHBoxLayout()
        counted.addWidget(self.counts, 1)
        counted.addWidget(self.repair, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(counted, grid.rowCount(), 1)
        if self.choices.places:
            self._add(grid, mark("Composer", "&Where"), self.where)
        when = QHBoxLayout()
        when.addWidget(self.day, 1)
        hour = QLabel(say(mark("Composer", "&Hour")), self._body)
        hour.setBuddy(self.hour)
        self.hour.setAccessibleName(hour.text().replace("&", ""))
        when.addSpacing(8)
        when.addWidget(hour)
        when.addWidget(self.hour)
        self._add(grid, mark("Composer", "&Date"), self.day, when)
        self._add(grid, mark("Composer", "Th&eme"), self.theme)
        self._add(grid, mark("Composer", "&Photo"), self.photo)
        status = QHBoxLayout()
        status.addWidget(self.status)
        status.addStretch(1)
        self._add(grid, mark("Composer", "Status"), self.status, status)
        grid.setRowStretch(0, 1)
        self._add_more(grid)
        self._arrange()

    def _add_more(self, grid: QGridLayout) -> None:
        self.fold.setCheckable(True)
        self.fold.setAutoDefault(False)
        self.fold.setProperty("look", "fold")
        grid.addWidget(self.fold, grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.more, grid.rowCount(), 0, 1, 2)
        width = max(self.more.names_width(), *(name.sizeHint().width() for name in self._names))
        grid.setColumnMinimumWidth(0, width)
        self.more.give_names(width)
        self.repair.setAutoDefault(False)
        self.repair.setProperty("look", "link")
        keys = QKeySequence(_REPAIR_KEYS)
        self.repair.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self.repair.clicked.connect(self._on_repair)
        QShortcut(keys, self).activated.connect(self._on_repair)

    def _arrange(self) -> None:
        """The fields, which scroll where the screen is low, over the buttons, which stay."""
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 20, 16)
        foot.setSpacing(10)
        foot.addWidget(self.problem)
        foot.addLayout(self._foot())
        column.addLayout(foot)

    def _add(
        self, grid: QGridLayout, words: Text, field: QWidget, row: QHBoxLayout | None = None
    ) -> None:
        """One line of the form: its name, which leads to its field, and the field."""
        label = QLabel(say(words), self._body)
        self._names.append(label)
        label.setBuddy(field.focusProxy() or field)
        field.setAccessibleName(say(words).replace("&", ""))
        line = 0 if grid.count() == 0 else grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop if line == 0 else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(label, line, 0, top)
        if row is None:
            grid.addWidget(field, line, 1)
        else:
            grid.addLayout(row, line, 1)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        cancel = QPushButton(say(mark("Composer", "Cancel")), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(say(mark("Composer", "Save")), self)
        self.save.setProperty("look", "accent")
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        return foot

    def _show(self, draft: Draft) -> None:
        self.theme.addItem(say(mark("Composer", "no theme")), None)
        for pillar in self.choices.pillars:
            self.theme.addItem(pillar.name, pillar.id)
        self.theme.setCurrentIndex(max(0, self.theme.findData(draft.pillar_id)))
        self.where.set_keys(draft.channel_ids)
        self.day.set_day(draft.day)
        self.hour.setText(
            "" if draft.minute is None else said_time(time(*divmod(draft.minute, 60)))
        )
        self.photo.edit.setText(draft.photo)
        self.status.set_key(draft.status.value)
        self.more.show_details(draft.details)
        self.more.channels.show_parts(draft.parts)
        self.more.show_chosen(draft.channel_ids, draft.text)

    def _places(self) -> Sequence[Place]:
        """The chosen channels that get the common text."""
        chosen = set(self.where.keys()) - self.more.channels.departing()
        return [place for place in self.choices.places if place.channel.id in chosen]

    def _words(self) -> tuple[str, ...]:
        """All that was written, to know whether closing loses something."""
        texts = (part.text or "" for part in self.more.channels.parts())
        return (self.text.toPlainText(), *self.more.details().words, *texts)

    @Slot()
    def _on_counted(self) -> None:
        text = self.text.toPlainText()
        self.more.show_chosen(self.where.keys(), text)
        self.text.shade_from(self.counts.show_counts(self._places(), text))

    @Slot()
    def _on_repair(self) -> None:
        """Mend all texts, each in a step that Ctrl+Z in its field takes back."""
        for field in (self.text, *self.more.channels.own_texts()):
            field.repair(self.choices.language)
        if self.focusWidget() is self.repair:
            self.text.setFocus()

    @Slot()
    def _on_folded(self) -> None:
        """Show what stands under *More* or fold it; the form grows as far as the screen lets it."""
        shown = self.fold.isChecked()
        self.more.setVisible(shown)
        self.fold.setText(f"{say(_MORE)} {'▾' if shown else '▸'}")
        self.fold.setAccessibleName(say(_MORE).replace("&", ""))
        if shown:
            wanted = self._body.sizeHint().height() + self.height() - self._area.height()
            room = self.screen().availableGeometry().height() - _ROOM_AROUND
            self.resize(self.width(), max(self.height(), min(room, wanted)))

    def accept(self) -> None:
        """Close when the fields can be read; else say what is wrong and stay."""
        try:
            self.draft()
        except UserError as problem:
            self.show_problem(problem)
            return
        super().accept()

    def reject(self) -> None:
        """Close; words that were written are thrown away only when the user says so."""
        written = set(self._words()) - set(self._words_before)
        unchanged = not any(words.strip() for words in written)
        if unchanged or ask.confirm(self, _LEAVE, _LEAVE_VERB):
            super().reject()
