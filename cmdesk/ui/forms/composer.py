# SPDX-License-Identifier: MIT
"""The composer: one text, where, when, the theme, the pictures, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import UserError
from cmdesk.domain.records import Pillar, Status
from cmdesk.domain.texts import Text, mark
from cmdesk.ui import ask
from cmdesk.ui.forms.blanks import BlanksLine
from cmdesk.ui.forms.details import Common, Part
from cmdesk.ui.forms.draft import Draft
from cmdesk.ui.forms.fields import CalmCombo, Chips, DayField
from cmdesk.ui.forms.file_catcher import FileCatcher
from cmdesk.ui.forms.growing import Growing
from cmdesk.ui.forms.more import MoreFields
from cmdesk.ui.forms.network_line import NetworkLine, outgoing
from cmdesk.ui.forms.pictures_field import PicturesField, Shelf
from cmdesk.ui.forms.post_text import PostText
from cmdesk.ui.forms.status_field import StatusField
from cmdesk.ui.forms.text_counts import Place, TextCounts
from cmdesk.ui.forms.when import parsed_hour
from cmdesk.ui.i18n import said_time, say
from cmdesk.ui.theme import plain_label
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.pills import note_label, problem_label

_LEAVE = mark("Composer", "Keep what you wrote?")
_KEEP = ask.Choice("keep", mark("Composer", "Keep it"))
_THROW = ask.Choice("throw", mark("Composer", "Throw it away"), destructive=True)
_MORE = mark("Composer", "&More")
_REPAIR_KEYS = "Ctrl+Shift+T"
_REPAIRS = mark(
    "Composer", "Puts apostrophes, quotation marks and spaces as they are printed ({keys})."
)
_FIRST_LINE = 7  # pixels from the top of a tall field to its first words


@dataclass(frozen=True, slots=True)
class Choices:
    """What the composer offers: the channels with their networks, the themes, the statuses.

    ``language`` is that of the posts; ``folder`` is where relative paths of pictures begin;
    ``unfolded`` opens *More* from the first; ``short`` leaves it folded even where it holds
    something, and says what; ``note`` is said above the fields.
    """

    places: tuple[Place, ...]
    pillars: tuple[Pillar, ...]
    statuses: tuple[tuple[Status, str], ...]
    today: date
    language: str = "fr"
    folder: Path | None = None
    unfolded: bool = False
    short: bool = False
    note: str = ""


class Composer(QDialog):
    """A form for one post and its versions; ``draft`` tells what it holds."""

    def __init__(
        self, title: Text, draft: Draft, choices: Choices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.choices = choices
        self.setWindowTitle(say(title))
        self.resize(720, 600)
        self._names: list[QLabel] = []
        self._area = QScrollArea(self)
        self._body = QWidget(self._area)
        self.text = PostText(draft.text, self._body)
        self.counts = TextCounts(self._body)
        self.networks = NetworkLine(self._body)
        self.blanks = BlanksLine(self.text, self._body)
        self.repair = QPushButton(say(mark("Composer", "Repair the typography")), self._body)
        shelf = Shelf(choices.today, choices.folder)
        self.pictures = PicturesField(shelf, self._body)
        where = say(mark("Composer", "Where"))
        names = [(place.channel.id, place.channel.name) for place in choices.places]
        self.where = Chips(names, where, self._body)
        self.day = DayField(choices.today, self._body)
        self.hour = QLineEdit(self._body)
        self.theme = CalmCombo(self._body)
        statuses = [(status.value, words) for status, words in choices.statuses]
        self.status = StatusField(statuses, self._body)
        self.fold = QPushButton(self._body)
        self.within = CutLabel("", self._body)
        self.more = MoreFields(choices.places, shelf, self._body)
        self.note = note_label(self)
        self.problem = problem_label(self)
        self._build()
        self._show(draft)
        self.text.textChanged.connect(self._on_counted)
        self.where.toggled.connect(self._on_counted)
        for changed in (
            self.more.channels.changed,
            self.more.link.textChanged,
            self.pictures.changed,
        ):
            changed.connect(self._on_counted)
        self._on_counted()
        self.show_note(choices.note)
        self.fold.setChecked(choices.unfolded or self.more.must_open(short=choices.short))
        self.unfolded_before = self.fold.isChecked()
        self._growing = Growing(self, self._area, self._body)
        self._on_folded()
        self.fold.toggled.connect(self._on_folded)
        self._catcher = FileCatcher(self)
        self._catcher.caught.connect(self._on_files_caught)
        self._catcher.watch(self)
        for field in self._body.findChildren(QLineEdit):
            self._catcher.watch(field)
        for area in self._body.findChildren(QPlainTextEdit):
            self._catcher.watch(area)
            self._catcher.watch(area.viewport())
        for pictures in self._picture_fields():
            pictures.watch()
        self._written_before = self._written()
        self.text.choose_first_blank()

    def draft(self) -> Draft:
        """What the fields hold; raises WrongInput for a day or an hour that is none."""
        for field in self._picture_fields():
            field.check()
            field.looking.finish()
        return Draft(
            text=self.text.toPlainText(),
            channel_ids=self.where.keys(),
            day=self.day.day(),
            minute=parsed_hour(self.hour.text()),
            pillar_id=self.theme.currentData(),
            images=self.pictures.images(),
            status=Status(self.status.key),
            details=self.more.details(),
            parts=self.more.channels.parts(),
        )

    def show_problem(self, problem: UserError) -> None:
        """Say why it cannot be saved as it is, beside the buttons."""
        self.problem.setText(say(problem.text))
        self.problem.show()

    def show_note(self, words: str) -> None:
        """Say something about the post above its fields; nothing hides the line."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _build(self) -> None:
        self.text.setMinimumHeight(120)
        self.text.setPlaceholderText(say(mark("Composer", "What do we say?")))
        self.hour.setPlaceholderText(say(mark("Composer", "no hour")))
        self.hour.setMaximumWidth(110)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(20, 18, 20, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        self._add(grid, mark("Composer", "&Text"), self.text)
        self.counts.foot.addWidget(self.repair)
        below = QVBoxLayout()
        below.setSpacing(2)
        below.addWidget(self.blanks)
        below.addWidget(self.counts)
        below.addWidget(self.networks)
        grid.addLayout(below, grid.rowCount(), 1)
        self._add(grid, mark("Composer", "&Photo"), self.pictures)
        if self.choices.places:
            self._add(grid, mark("Composer", "&Where"), self.where)
        when = QHBoxLayout()
        when.addWidget(self.day, 1)
        hour = plain_label(say(mark("Composer", "&Hour")), self._body)
        hour.setBuddy(self.hour)
        self.hour.setAccessibleName(hour.text().replace("&", ""))
        when.addSpacing(8)
        when.addWidget(hour)
        when.addWidget(self.hour)
        self._add(grid, mark("Composer", "&Date"), self.day, when)
        self._add(grid, mark("Composer", "Th&eme"), self.theme)
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
        self.within.setProperty("look", "muted")
        row = QHBoxLayout()
        row.addWidget(self.fold)
        row.addWidget(self.within, 1)
        grid.addLayout(row, grid.rowCount(), 0, 1, 2)
        grid.addWidget(self.more, grid.rowCount(), 0, 1, 2)
        width = max(self.more.names_width(), *(name.sizeHint().width() for name in self._names))
        grid.setColumnMinimumWidth(0, width)
        self.more.give_names(width)
        self.repair.setAutoDefault(False)
        self.repair.setProperty("look", "link")
        keys = QKeySequence(_REPAIR_KEYS)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.repair.setToolTip(say(_REPAIRS.filled(keys=shown)))
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
        head = QVBoxLayout()
        head.setContentsMargins(20, 12, 20, 0)
        head.addWidget(self.note)
        column.addLayout(head)
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
        label = plain_label(say(words), self._body)
        self._names.append(label)
        label.setBuddy(field.focusProxy() or field)
        field.setAccessibleName(say(words).replace("&", ""))
        line = 0 if grid.count() == 0 else grid.rowCount()
        tall = field in (self.text, self.pictures, self.where)
        top = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
        if tall:
            label.setContentsMargins(0, _FIRST_LINE, 0, 0)
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
        self.pictures.show_images(draft.images)
        self.status.set_key(draft.status.value)
        self.more.show_details(draft.details)
        self.more.channels.show_parts(draft.parts)
        self.more.show_chosen(draft.channel_ids, self._common())

    def _common(self) -> Common:
        """What the channels get that have nothing of their own."""
        link = self.more.link.text().strip()
        return Common(self.text.toPlainText(), link, self.pictures.images())

    def _picture_fields(self) -> tuple[PicturesField, ...]:
        return (self.pictures, *self.more.channels.picture_fields())

    def _written(self) -> tuple[str, ...]:
        """All that was written or added, to know whether closing loses something."""
        parts = self.more.channels.parts()
        texts = (words or "" for part in parts for words in (part.text, part.link))
        fields = self._picture_fields()
        images = (image for field in fields for image in field.images())
        pictures = (words for image in images for words in (image.path, image.alt))
        return (self.text.toPlainText(), *self.more.details().words, *texts, *pictures)

    @Slot()
    def _on_counted(self) -> None:
        common, chosen = self._common(), self.where.keys()
        places = [place for place in self.choices.places if place.channel.id in chosen]
        self.more.show_chosen(chosen, common)
        departing = self.more.channels.departing()
        shared = [place for place in places if place.channel.id not in departing]
        self.text.shade_from(self.counts.show_counts(shared, common.text))
        parts = {part.channel_id: part for part in self.more.channels.parts()}
        bare = [outgoing(p, parts.get(p.channel.id, Part(p.channel.id)), common) for p in places]
        self.networks.show_remarks(bare)
        texts = (self.text, *self.more.channels.own_texts())
        self.repair.setVisible(any(each.needs_repair(self.choices.language) for each in texts))

    @Slot(object)
    def _on_files_caught(self, paths: Sequence[str]) -> None:
        """Files that come down on the form are pictures of the post."""
        self.pictures.add(paths)

    @Slot()
    def _on_repair(self) -> None:
        """Mend all texts, each in a step that Ctrl+Z in its field takes back."""
        pressed = self.focusWidget() is self.repair  # which goes when nothing is left to mend
        for field in (self.text, *self.more.channels.own_texts()):
            field.repair(self.choices.language)
        if pressed:
            self.text.setFocus()

    @Slot()
    def _on_folded(self) -> None:
        """Show what stands under *More* or fold it; the form grows as far as the screen lets it."""
        shown = self.fold.isChecked()
        self.more.setVisible(shown)
        self.fold.setText(f"{say(_MORE)} {'▾' if shown else '▸'}")
        self.fold.setAccessibleName(say(_MORE).replace("&", ""))
        self.within.show_words("" if shown else self.more.filled_in())
        if shown:
            self._growing.grow()

    def accept(self) -> None:
        """Close when the fields can be read; else say what is wrong and stay."""
        try:
            self.draft()
        except UserError as problem:
            self.show_problem(problem)
            return
        super().accept()

    def reject(self) -> None:
        """Close; what was written is kept or thrown away as the user says, never unasked."""
        written = set(self._written()) - set(self._written_before)
        answer = "throw"
        if any(words.strip() for words in written):
            answer = ask.choose(self, _LEAVE, (_KEEP, _THROW)) or ""
        if answer == "keep":
            self.accept()
        elif answer == "throw":
            super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no file half read behind."""
        if not event.spontaneous():
            for field in self._picture_fields():
                field.looking.stop()
        super().hideEvent(event)
