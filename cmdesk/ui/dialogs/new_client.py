# SPDX-License-Identifier: MIT
"""The first questions, on one page: three that matter, then what is already answered as usual."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import KeptFor, Record, Region
from cmdesk.domain.texts import Text, mark
from cmdesk.services.clients import REGIONS, new_client, region_guessed, wall_clock
from cmdesk.services.editorial import new_channel
from cmdesk.services.measures import first_followers
from cmdesk.ui.dialogs import first_words as words
from cmdesk.ui.dialogs.network_choice import NetworkChoice
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.forms.trade_field import TradeField
from cmdesk.ui.i18n import language, locale, say, system_territory
from cmdesk.ui.open_document import utc_now
from cmdesk.ui.printing.papers import PAPER_WORDS
from cmdesk.ui.theme import muted_label, plain_label, title_label
from cmdesk.ui.widgets.pills import problem_label
from cmdesk.ui.widgets.segments import Segments
from cmdesk.ui.widgets.sheet import rule, wrapped
from cmdesk.ui.widgets.tick_field import TickField

_WIDTH = 640
_SPARE = 4  # so that no rounding makes a page scroll that fits
_ROOM_AROUND = 60  # kept free of the screen's height, for title bars and panels


class NewClientDialog(QDialog):
    """Asks what a new calendar needs; ``records()`` are what its document begins with.

    ``moment`` (aware) decides the day of the numbers of followers.
    """

    def __init__(
        self,
        platforms: Mapping[str, Platform],
        parent: QWidget | None = None,
        moment: datetime | None = None,
        kept_for: KeptFor = KeptFor.OWN,
    ) -> None:
        super().__init__(parent)
        self._platforms = platforms
        self._moment = moment or utc_now()
        self.setWindowTitle(say(mark("NewClientDialog", "Start a calendar")))
        self.setMinimumWidth(_WIDTH)
        self.title = title_label("", 3)
        self.name = QLineEdit(self)
        self.name.setMaxLength(200)
        self.name.setPlaceholderText(say(mark("NewClientDialog", "Corner Bakery")))
        self.name.textChanged.connect(self._on_name_changed)
        self.trade = TradeField(self)
        self.networks = NetworkChoice(platforms, self)
        self.networks.grown.connect(self._fit)
        self.problem = problem_label(self)
        self._make_quiet_part(kept_for)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.start = QPushButton(say(mark("NewClientDialog", "Start")), self)
        self.start.setProperty("look", "accent")
        self.start.setEnabled(False)
        self.buttons.addButton(self.start, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._content = QWidget(self)
        self._page = QVBoxLayout(self._content)
        self._lay_out()
        for button in self._content.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter starts, wherever the keyboard is
        self.start.setDefault(True)
        self._on_region_changed()
        self._on_kept_for()

    @property
    def boxes(self) -> Mapping[str, TickField]:
        """The tick box of each network, by its key."""
        return self.networks.boxes

    @property
    def kept_for(self) -> KeptFor:
        """For whom the calendar is kept."""
        return KeptFor(self.audience.key)

    def records(self) -> tuple[Record, ...]:
        """The client, the channels that were ticked and their followers; raises WrongInput."""
        client = replace(
            new_client(self.name.text().strip(), Region(str(self.region.currentData()))),
            trade=self.trade.words(),
            kept_for=self.kept_for,
            closed_weekdays=tuple(sorted(d for d, box in self.closed.items() if box.isChecked())),
        )
        followers, today = self.networks.followers(), wall_clock(client, self._moment).date()
        channels = {
            key: new_channel(self._platforms[key], client.language)[0]
            for key in self.networks.ticked()
        }
        counted = (first_followers(channels[key], n, today) for key, n in followers.items())
        return (client, *channels.values(), *counted)

    def _make_quiet_part(self, kept_for: KeptFor) -> None:
        """What is already answered as usual."""
        audiences = [(one.value, say(said)) for one, said in words.AUDIENCES.items()]
        self.audience = Segments(audiences, self)
        self.audience.set_key(kept_for.value)
        self.audience.setAccessibleName(say(words.KEPT))
        self.audience.chosen.connect(self._on_kept_for)
        self.closed = {day: TickField(self) for day in range(1, 8)}
        for day, box in self.closed.items():
            full = locale().dayName(day)
            name = mark("NewClientDialog", "Closed on {day}").filled(day=full)
            box.setText(locale().dayName(day, locale().FormatType.ShortFormat).rstrip("."))
            box.setAccessibleName(say(name))
            box.setToolTip(full)
        self.region = CalmCombo(self)
        for region, facts in REGIONS.items():
            self.region.addItem(say(facts.name), region.value)
        guessed = region_guessed(language(), system_territory())
        self.region.setCurrentIndex(self.region.findData(guessed.value))
        self.region.currentIndexChanged.connect(self._on_region_changed)
        self.decided = muted_label("", self)

    def _lay_out(self) -> None:
        column = self._page
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(wrapped(muted_label(say(words.LATER), self)))
        asked, quiet = _form(), self._quiet_part()
        asked.addRow(say(words.NAME), self.name)
        asked.addRow(say(words.TRADE), self.trade)
        self.trade.combo.setAccessibleName(_plain(words.TRADE))
        _align(asked, quiet)
        column.addLayout(asked)
        column.addWidget(title_label(say(words.NETWORKS), 0))
        column.addWidget(self.networks)
        column.addWidget(self.problem)
        column.addSpacing(2)
        column.addWidget(rule(self))
        column.addSpacing(2)
        column.addLayout(quiet)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._content)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.addWidget(self.buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(rule(self))
        outer.addLayout(foot)
        self._foot = foot

    def _quiet_part(self) -> QFormLayout:
        form = _form()
        kept = QHBoxLayout()
        kept.addWidget(self.audience)
        kept.addStretch(1)
        form.addRow(say(words.KEPT), kept)
        days = QHBoxLayout()
        days.setSpacing(2)
        for box in self.closed.values():
            days.addWidget(box)
        days.addStretch(1)
        form.addRow(say(words.CLOSED), _over(days, muted_label(say(words.LEAVE), self)))
        region = QHBoxLayout()
        region.addWidget(self.region)
        where = plain_label(say(words.WHERE), self)
        where.setBuddy(self.region)  # a row of two would lead to neither
        self.region.setAccessibleName(_plain(words.WHERE))
        form.addRow(where, _over(region, self.decided))
        return form

    @Slot(str)
    def _on_name_changed(self, name: str) -> None:
        self.start.setEnabled(bool(name.strip()))

    @Slot()
    def _on_kept_for(self) -> None:
        self.title.setText(say(words.TITLES[self.kept_for]))

    @Slot()
    def _on_region_changed(self) -> None:
        region = Region(str(self.region.currentData()))
        facts = REGIONS[region]
        text = mark("NewClientDialog", "Posts in {language} · clock of {zone} · {paper} paper")
        said = text.filled(
            language=words.LANGUAGES[facts.language],
            zone=words.CLOCKS[region],
            paper=PAPER_WORDS[facts.paper],
        )
        self.decided.setText(say(said))

    @Slot()
    def _fit(self) -> None:
        """Be as tall as the page, or as the screen allows: the rest scrolls."""
        self._page.activate()
        width = max(self.width(), _WIDTH)
        needed = self._page.totalHeightForWidth(width) + self._foot.sizeHint().height() + _SPARE
        room = self.screen().availableGeometry().height() - _ROOM_AROUND
        self.resize(width, min(needed, room))

    def accept(self) -> None:
        """Start when all that was written can be kept; else say what cannot and stay."""
        try:
            self.networks.followers()
        except WrongInput as problem:
            self.problem.setText(say(problem.text))
            self.problem.setAccessibleName(self.problem.text())
            self.problem.show()
            self._fit()
            return
        super().accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the page needs."""
        super().showEvent(event)
        self._fit()


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _over(fields: QHBoxLayout, remark: QLabel) -> QVBoxLayout:
    """Fields with a remark close below them."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addLayout(fields)
    column.addWidget(wrapped(remark))
    return column


def _align(*forms: QFormLayout) -> None:
    """Let the fields of several forms begin below one another."""
    found = [
        item.widget()
        for form in forms
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
    ]
    labels = [label for label in found if label is not None]
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(widest)


def _plain(text: Text) -> str:
    """A label's words without the mark of its key."""
    return say(text).replace("&", "")
