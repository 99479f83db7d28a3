# SPDX-License-Identifier: MIT
"""One theme in the table: look, name, wanted and largest share, what it is usually for."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.records import Degree, Pattern, Pillar
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.editorial.fields import LineField, NumberField
from cmdesk.ui.editorial.look_button import LookButton
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.theme import Role, muted_label
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.sheet import rule

LOOK, SHARE, DEGREE, BIN, GAP = 36, 92, 168, 32, 8
DEGREES: tuple[tuple[Degree | None, Text], ...] = (
    (None, mark("Themes", "not said")),
    (Degree.USEFUL, mark("Themes", "to be useful")),
    (Degree.KNOWN, mark("Themes", "to be known")),
    (Degree.SELL, mark("Themes", "to sell")),
)
WANTED, AT_MOST = mark("Themes", "Wanted, %"), mark("Themes", "At most, %")
USUALLY = mark("Themes", "Usually it is there…")


class ThemeRow(QWidget):
    """Fields that carry the theme's id in what they tell."""

    values_wanted = Signal(str, object)
    delete_wanted = Signal(str)
    refused = Signal(object)

    def __init__(self, pillar_id: str) -> None:
        super().__init__()
        self._id = pillar_id
        self.look = LookButton(self)
        self.name = LineField(say(mark("Themes", "Name of the theme")), self)
        self.wanted = NumberField(say(WANTED), 100, self)
        self.at_most = NumberField(say(AT_MOST), 100, self)
        self.degree = CalmCombo(self)
        for degree, words in DEGREES:
            self.degree.addItem(say(words), None if degree is None else int(degree))
        self.bin = QPushButton(self)
        self.bin.setProperty("look", "flat")
        dress(self.bin, "trash", Role.MUTED)
        self._lay_out()
        self.look.look_chosen.connect(self._on_look)
        self.name.entered.connect(self._on_name)
        self.wanted.number_entered.connect(self._on_wanted)
        self.at_most.number_entered.connect(self._on_at_most)
        self.wanted.refused.connect(self.refused)
        self.at_most.refused.connect(self.refused)
        self.degree.activated.connect(self._on_degree)
        self.bin.clicked.connect(self._on_bin)

    def show_record(self, pillar: Pillar) -> None:
        """Show what the theme is now."""
        self.look.show_look(pillar)
        self.name.show_words(pillar.name)
        self.wanted.show_number(pillar.wanted_share)
        self.at_most.show_number(pillar.maximum_share)
        degree = None if pillar.usual_degree is None else int(pillar.usual_degree)
        self.degree.setCurrentIndex(self.degree.findData(degree))
        for field, words in ((self.wanted, WANTED), (self.at_most, AT_MOST)):
            field.setAccessibleName(f"{pillar.name}: {say(words)}")
        self.degree.setAccessibleName(f"{pillar.name}: {say(USUALLY)}")
        delete = say(mark("Themes", "Delete “{name}”").filled(name=pillar.name))
        self.bin.setAccessibleName(delete)
        self.bin.setToolTip(plain_hint(delete))

    def _lay_out(self) -> None:
        for widget, width in ((self.wanted, SHARE), (self.at_most, SHARE), (self.degree, DEGREE)):
            widget.setFixedWidth(width)
        self.bin.setFixedWidth(BIN)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self.look)
        row.addWidget(self.name, 1)
        for after in (self.wanted, self.at_most, self.degree, self.bin):
            row.addWidget(after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule(self))

    @Slot(object, object)
    def _on_look(self, colour: str, pattern: Pattern) -> None:
        self.values_wanted.emit(self._id, {"colour": colour, "pattern": pattern})

    @Slot(str)
    def _on_name(self, name: str) -> None:
        self.values_wanted.emit(self._id, {"name": name})

    @Slot(object)
    def _on_wanted(self, share: int | None) -> None:
        self.values_wanted.emit(self._id, {"wanted_share": share})

    @Slot(object)
    def _on_at_most(self, share: int | None) -> None:
        self.values_wanted.emit(self._id, {"maximum_share": share})

    @Slot(int)
    def _on_degree(self, index: int) -> None:
        number = self.degree.itemData(index)
        degree = None if number is None else Degree(number)
        self.values_wanted.emit(self._id, {"usual_degree": degree})

    @Slot()
    def _on_bin(self) -> None:
        self.delete_wanted.emit(self._id)


def theme_head(parent: QWidget) -> QWidget:
    """The words over the columns."""
    head = QWidget(parent)
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.setContentsMargins(0, 0, 0, 4)
    row.addSpacing(LOOK + GAP)
    row.addWidget(_bold(muted_label(say(mark("Themes", "Theme")))), 1)
    for words, width in ((WANTED, SHARE), (AT_MOST, SHARE), (USUALLY, DEGREE)):
        label = _bold(muted_label(say(words)))
        label.setFixedWidth(width)
        row.addWidget(label)
    row.addSpacing(BIN + GAP)
    column = QVBoxLayout(head)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(row)
    column.addWidget(rule(head))
    return head


def _bold(label: QLabel) -> QLabel:
    font = label.font()
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    return label
