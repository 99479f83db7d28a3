# SPDX-License-Identifier: MIT
"""*Where do I find this number?*: the words for a metric, with where they come from."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.metrics import Metric
from cmdesk.domain.records import Channel
from cmdesk.domain.texts import Text, mark
from cmdesk.services.measures import load_numbers_found, where_found
from cmdesk.ui.i18n import language, say
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import breakable, wrapped

_WHERE = mark("WhereFound", "Where to find it: {where}")
_ROUGHLY = mark("WhereFound", "Where to find it, roughly: {where}")
_UNKNOWN = mark("WhereFound", "Where to find it: you know best, it is a number of your own.")
_SOURCE = mark("WhereFound", "From {source}, looked at on {day:date} {year:plain}")
_LINES = 2


class WhereLine(QWidget):
    """One sentence, and behind a link where it comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = wrapped(plain_label("", self))
        self.words.setMinimumHeight(_LINES * self.words.fontMetrics().lineSpacing())
        self.source = Link(say(mark("WhereFound", "Where does this come from?")), self, quiet=True)
        self.source.setAutoDefault(False)
        self.source.clicked.connect(self._on_source)
        self.told = wrapped(muted_label("", self))
        self.told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.words, self.source, self.told):
            column.addWidget(widget)
        self.source.hide()

    def show_metric(self, metric: Metric, channel: Channel | None) -> None:
        """Say where a number of a channel, or of the business, is read."""
        platform = "" if channel is None else channel.platform
        self.words.setText(say(where_words(metric, platform)))
        found = load_numbers_found().get(platform, {}).get(metric.key)
        self.told.hide()
        self.source.setVisible(found is not None)
        if found is not None:
            said = _SOURCE.filled(source=found.source, day=found.checked, year=found.checked.year)
            self.told.setText(breakable(say(said)))

    @Slot()
    def _on_source(self) -> None:
        self.told.setVisible(self.told.isHidden())


def where_words(metric: Metric, platform: str) -> Text:
    """Where a number is found, in a sentence."""
    found = where_found(metric, platform, language())
    if found is None:
        return _UNKNOWN
    return (_ROUGHLY if found[1] else _WHERE).filled(where=found[0])
