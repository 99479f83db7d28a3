# SPDX-License-Identifier: MIT
"""A list of all that can be counted: what is noted or followed first, then each channel's."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from cmdesk.domain.metrics import metrics_of_business, metrics_of_platform
from cmdesk.domain.texts import Text
from cmdesk.services.noting import ordered_indicators
from cmdesk.services.series import Log, log_of
from cmdesk.store.access import Reader
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import say, sentence_case

Place = tuple[str, str | None]
"""A metric's key and the id of its channel, None for the business."""
_NOWHERE: Place = ("", None)
_SHOWN = 18


class MetricChoice(CalmCombo):
    """``place`` is what was chosen; ``nothing`` names the line that chooses nothing, if any."""

    def __init__(
        self, reader: Reader, nothing: Text | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(_SHOWN)
        self._nothing = nothing
        self._places: list[Place | None] = []
        self.log: Log = log_of(reader)
        self.fill(reader)

    def fill(self, reader: Reader) -> None:
        """List all that can be counted now; what was chosen is chosen again where it is there."""
        before, self.log = self.place, log_of(reader)
        self.clear()
        self._places = []
        if self._nothing is not None:
            self._add(_NOWHERE, say(self._nothing))
        first = self._known(reader)
        seen = set(first)
        for group in (first, *self._groups()):
            fresh = [place for place in group if group is first or place not in seen]
            if fresh and any(place is not None for place in self._places):
                self.insertSeparator(self.count())
                self._places.append(None)
            for place in fresh:
                self._add(place, sentence_case(say(self.log.name(*place))))
        if before in self._places:
            self.setCurrentIndex(self._places.index(before))

    @property
    def place(self) -> Place:
        """The metric and channel chosen; an empty metric for nothing."""
        row = self.currentIndex()
        found = self._places[row] if 0 <= row < len(self._places) else None
        return found or _NOWHERE

    def choose(self, place: Place) -> None:
        """Choose a metric on a channel; one that is not in the list is added to it."""
        if place not in self._places:
            self._add(place, sentence_case(say(self.log.name(*place))))
        self.setCurrentIndex(self._places.index(place))

    def _add(self, place: Place, words: str) -> None:
        self.addItem(words)
        self._places.append(place)

    def _known(self, reader: Reader) -> tuple[Place, ...]:
        followed = [(one.metric, one.channel_id) for one in ordered_indicators(reader)]
        noted = [(one.metric.key, one.channel_id) for one in self.log.all_series()]
        return tuple(dict.fromkeys((*followed, *noted)))

    def _groups(self) -> Iterator[tuple[Place, ...]]:
        """The numbers of the business, then those of each channel in use."""
        own = self.log.own
        yield tuple((metric.key, None) for metric in metrics_of_business(own))
        for channel in self.log.channels.values():
            if channel.active:
                metrics = metrics_of_platform(channel.platform, own)
                yield tuple((metric.key, channel.id) for metric in metrics)
