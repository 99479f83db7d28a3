# SPDX-License-Identifier: MIT
"""What is chosen and written beside the pages of a report."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from cmdesk.config.memory import memory_of
from cmdesk.domain.months import Month
from cmdesk.domain.texts import mark
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import said_day, say, sentence_case
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.printing.papers import PAPER_WORDS
from cmdesk.ui.report.content import months_offered
from cmdesk.ui.report.layout import ReportWish
from cmdesk.ui.report.paged import PAPERS, usual_report_paper
from cmdesk.ui.report.sentences import SentencesBox
from cmdesk.ui.theme import muted_label, title_label
from cmdesk.ui.widgets.sheet import wrapped
from cmdesk.ui.widgets.tick_field import TickField

_WIDE = 330  # pixels
_IN_WORDS = mark(
    "MonthReport", "In your own words. What stays empty is left out, and nobody will miss it."
)
_SO_FAR = mark("MonthReport", "{month}, so far")


class ReportSide(QWidget):
    """The month, the paper, who signs, and the three sentences."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields(document)
        self._lay_out()

    @property
    def month(self) -> Month:
        """The month that is reported."""
        month = self.months.currentData()
        assert isinstance(month, Month), "the list holds months"
        return month

    @property
    def paper(self) -> str:
        """The chosen paper."""
        return str(self.papers.currentData())

    @property
    def wish(self) -> ReportWish:
        """Who signs it, and whether lines are left to write on."""
        return ReportWish(" ".join(self.preparer.text().split()), self.lines.isChecked())

    def _fields(self, document: OpenDocument) -> None:
        kept = memory_of(document.uuid)
        self.months = CalmCombo(self)
        for number, month in enumerate(months_offered(document)):
            words = sentence_case(said_day(month.start, "month"))
            self.months.addItem(words if number else say(_SO_FAR.filled(month=words)), month)
        self.months.setCurrentIndex(1)  # the last one that is over
        self.papers = CalmCombo(self)
        for name in PAPERS:
            self.papers.addItem(say(PAPER_WORDS[name]), name)
        region = document.client.region
        self.papers.setCurrentIndex(
            max(0, self.papers.findData(kept.report_paper or usual_report_paper(region)))
        )
        self.sentences = SentencesBox(self)
        self.lines = TickField(say(mark("MonthReport", "&Lines to write on by hand")), self)
        self.lines.setChecked(kept.report_lines)
        self.preparer = QLineEdit(kept.preparer, self)
        self.preparer.setMaxLength(80)

    def _lay_out(self) -> None:
        self.setFixedWidth(_WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 10)
        column.setSpacing(6)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(say(mark("MonthReport", "&Month")), self.months)
        form.addRow(say(mark("MonthReport", "Pap&er")), self.papers)
        form.addRow(say(mark("MonthReport", "Prepared &by")), self.preparer)
        column.addLayout(form)
        column.addSpacing(8)
        column.addWidget(title_label(say(mark("MonthReport", "Three sentences")), 0, self))
        column.addWidget(wrapped(muted_label(say(_IN_WORDS), self)))
        column.addWidget(self.sentences)
        column.addWidget(self.lines)
        column.addStretch(1)
