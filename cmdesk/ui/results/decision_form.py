# SPDX-License-Identifier: MIT
"""The form of a decision: the day, the words, the number that it should change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from cmdesk.domain.cleaning import clean
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Adjustment
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.forms.fields import DayField
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.form_frame import LONGEST, FormFrame
from cmdesk.ui.results.metric_choice import MetricChoice

_EXAMPLE = mark("DecisionForm", "Two offers a week, no more.")
_NO_NUMBER = mark("DecisionForm", "none in particular")
_NO_WORDS = mark("DecisionForm", "Say what was decided, like “Two offers a week, no more.”")
_NO_DAY = mark("DecisionForm", "Write the day it was decided, like 6/10 or 6 October.")


class DecisionForm(FormFrame):
    """Asks for a decision; ``decision`` is what the fields hold."""

    def __init__(
        self,
        title: Text,
        decision: Adjustment,
        document: OpenDocument,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._was = decision
        with document.reading() as reader:
            self.number = MetricChoice(reader, _NO_NUMBER, self)
        self.words = QLineEdit(self)
        self.words.setMaxLength(LONGEST)
        self.words.setPlaceholderText(say(_EXAMPLE))
        self.day = DayField(document.today(), self)
        self.add_line(mark("DecisionForm", "&What was decided"), self.words)
        self.add_line(mark("DecisionForm", "&Day"), self.day)
        self.add_line(mark("DecisionForm", "&Number it should change"), self.number)
        self.finish()
        self.words.setText(decision.words)
        self.day.set_day(decision.day)
        self.number.choose((decision.metric, decision.channel_id))
        self.words.textEdited.connect(self.calm)

    def decision(self) -> Adjustment:
        """The decision as the fields say it; raises WrongInput."""
        words = clean(self.words.text()).strip()
        if not words:
            raise WrongInput(_NO_WORDS)
        day = self.day.day()
        if day is None:
            raise WrongInput(_NO_DAY)
        metric, channel_id = self.number.place
        return replace(self._was, words=words, day=day, metric=metric, channel_id=channel_id)

    def check(self) -> None:
        """Read all fields; raises WrongInput."""
        self.decision()
