# SPDX-License-Identifier: MIT
"""The form of a number of the user's own: its name, what kind it is, where it is found."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from cmdesk.domain.cleaning import clean
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Nature, OwnMetric, Unit
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import say
from cmdesk.ui.results.form_frame import LONGEST, FormFrame
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.tick_field import TickField

NATURES: tuple[tuple[Nature, Text], ...] = (
    (Nature.FLOW, mark("OwnMetricForm", "It adds up: sales, visits, calls")),
    (Nature.STOCK, mark("OwnMetricForm", "It stands on a day: members, subscribers")),
    (Nature.RATIO, mark("OwnMetricForm", "It is a share or an average: a rate, a rating")),
)
UNITS: tuple[tuple[Unit, Text], ...] = (
    (Unit.COUNT, mark("OwnMetricForm", "in pieces or people")),
    (Unit.MONEY, mark("OwnMetricForm", "in money")),
    (Unit.PERCENT, mark("OwnMetricForm", "in percent")),
    (Unit.MINUTES, mark("OwnMetricForm", "in minutes")),
)
_EXAMPLE = mark("OwnMetricForm", "gift vouchers sold")
_WHERE_EXAMPLE = mark("OwnMetricForm", "in the red notebook under the till")
_NO_NAME = mark("OwnMetricForm", "A number needs a name, like “gift vouchers sold”.")


class OwnMetricForm(FormFrame):
    """Asks for a metric; ``own_metric`` is what the fields hold."""

    def __init__(self, title: Text, own: OwnMetric, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._was = own
        self.name, self.where = QLineEdit(self), QLineEdit(self)
        for field, words in ((self.name, _EXAMPLE), (self.where, _WHERE_EXAMPLE)):
            field.setMaxLength(LONGEST)
            field.setPlaceholderText(say(words))
        self.nature, self.unit = CalmCombo(self), CalmCombo(self)
        for nature, words in NATURES:
            self.nature.addItem(say(words), nature.value)
        for unit, words in UNITS:
            self.unit.addItem(say(words), unit.value)
        self.per_channel = TickField(say(mark("OwnMetricForm", "Each &channel has its own")), self)
        self.add_line(mark("OwnMetricForm", "&Name"), self.name)
        self.add_line(mark("OwnMetricForm", "&Kind"), self.nature)
        self.add_line(mark("OwnMetricForm", "&Counted"), self.unit)
        self.add_line(mark("OwnMetricForm", "&Where it is found"), self.where)
        self.grid.addWidget(self.per_channel, self.grid.rowCount(), 1)
        self.deleted = False
        self.delete = Link(say(mark("OwnMetricForm", "Delete it, with all that was noted")), self)
        self.delete.setAutoDefault(False)
        self.delete.clicked.connect(self._on_delete)
        self.delete.hide()
        self.grid.addWidget(self.delete, self.grid.rowCount(), 1)
        self.finish()
        self.name.setText(own.name)
        self.where.setText(own.where)
        self.nature.setCurrentIndex(self.nature.findData(own.nature.value))
        self.unit.setCurrentIndex(self.unit.findData(own.unit.value))
        self.per_channel.setChecked(own.per_channel)
        self.name.textEdited.connect(self.calm)

    def own_metric(self) -> OwnMetric:
        """The metric as the fields say it; raises WrongInput."""
        name = clean(self.name.text()).strip()
        if not name:
            raise WrongInput(_NO_NAME)
        return replace(
            self._was,
            name=name,
            where=clean(self.where.text()).strip(),
            nature=Nature(self.nature.currentData()),
            unit=Unit(self.unit.currentData()),
            per_channel=self.per_channel.isChecked(),
        )

    def offer_deleting(self) -> None:
        """For one that stands already: it may go, and each channel's having its own is settled."""
        self.per_channel.setEnabled(False)
        self.delete.show()

    @Slot()
    def _on_delete(self) -> None:
        self.deleted = True
        self.reject()

    def check(self) -> None:
        """Read all fields; raises WrongInput."""
        self.own_metric()
