# SPDX-License-Identifier: MIT
"""What begins a client: its name, its trade, where it is, and the networks it speaks on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Record, Region
from cmdesk.domain.texts import mark, plain
from cmdesk.services.clients import REGIONS, new_client, region_guessed
from cmdesk.services.editorial import new_channel
from cmdesk.ui.forms.trade_field import TradeField
from cmdesk.ui.i18n import language, say, system_territory
from cmdesk.ui.theme import muted_label, title_label
from cmdesk.ui.widgets.sheet import wrapped

_COLUMNS = 3
_LANGUAGES = {
    "fr": mark("NewClientDialog", "French"),
    "fr_CA": mark("NewClientDialog", "French of Canada"),
    "en": mark("NewClientDialog", "English"),
}
_PAPERS = {"A4": plain("A4"), "Letter": mark("NewClientDialog", "Letter")}
# By what name people know the region's time zone, which is not always the zone's own.
_CLOCKS = {
    Region.FRANCE: mark("NewClientDialog", "Paris"),
    Region.QUEBEC: mark("NewClientDialog", "Montreal"),
    Region.BELGIUM: mark("NewClientDialog", "Brussels"),
    Region.SWITZERLAND: mark("NewClientDialog", "Zurich"),
    Region.LUXEMBOURG: mark("NewClientDialog", "Luxembourg"),
    Region.CANADA: mark("NewClientDialog", "Toronto"),
    Region.UNITED_KINGDOM: mark("NewClientDialog", "London"),
    Region.UNITED_STATES: mark("NewClientDialog", "New York"),
    Region.OTHER: mark("NewClientDialog", "Greenwich (UTC)"),
}


class NewClientDialog(QDialog):
    """Asks what a new client needs; ``records`` are what its document begins with."""

    def __init__(self, platforms: Mapping[str, Platform], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platforms = platforms
        self.setWindowTitle(say(mark("NewClientDialog", "Start a calendar")))
        self.setMinimumWidth(560)
        self.name = QLineEdit()
        self.name.setPlaceholderText(say(mark("NewClientDialog", "Corner Bakery")))
        self.name.textChanged.connect(self._on_name_changed)
        self.trade = TradeField(self)
        self.region = QComboBox()
        for region, facts in REGIONS.items():
            self.region.addItem(say(facts.name), region.value)
        guessed = region_guessed(language(), system_territory())
        self.region.setCurrentIndex(self.region.findData(guessed.value))
        self.region.currentIndexChanged.connect(self._on_region_changed)
        self.decided = wrapped(muted_label(""))
        self.boxes: dict[str, QCheckBox] = {}
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = self.buttons.addButton(
            say(mark("NewClientDialog", "Start")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.start.setProperty("look", "accent")
        self.start.setDefault(True)
        self.start.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._on_region_changed()

    def records(self) -> tuple[Record, ...]:
        """The client and the channels that were ticked."""
        client = new_client(self.name.text().strip(), Region(str(self.region.currentData())))
        client = replace(client, trade=self.trade.words())
        channels = (
            new_channel(self._platforms[key], client.language)[0]
            for key, box in self.boxes.items()
            if box.isChecked()
        )
        return (client, *channels)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title_label(say(mark("NewClientDialog", "Which business is it for?")), 3))
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(say(mark("NewClientDialog", "&Name")), self.name)
        trade = mark("NewClientDialog", "&Trade")
        form.addRow(say(trade), self.trade)
        self.trade.combo.setAccessibleName(say(trade).replace("&", ""))
        form.addRow(say(mark("NewClientDialog", "&Where it is")), self.region)
        form.addRow("", self.decided)
        column.addLayout(form)
        column.addWidget(
            QLabel(
                say(
                    mark("NewClientDialog", "Where do you post? (You may change this at any time.)")
                )
            )
        )
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, (key, platform) in enumerate(self._platforms.items()):
            box = QCheckBox(platform.label_in(language()))
            self.boxes[key] = box
            grid.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        column.addLayout(grid)
        column.addSpacing(4)
        column.addWidget(self.buttons)

    @Slot(str)
    def _on_name_changed(self, name: str) -> None:
        self.start.setEnabled(bool(name.strip()))

    @Slot()
    def _on_region_changed(self) -> None:
        region = Region(str(self.region.currentData()))
        facts = REGIONS[region]
        text = mark("NewClientDialog", "Posts in {language} · clock of {zone} · {paper} paper")
        said = text.filled(
            language=_LANGUAGES[facts.language], zone=_CLOCKS[region], paper=_PAPERS[facts.paper]
        )
        self.decided.setText(say(said))
