# SPDX-License-Identifier: MIT
"""One finding beside the week: the bold fact, the plain reason, and what one click can do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.domain.rules.fixes import words_of_fix
from cmdesk.domain.texts import mark
from cmdesk.ui.calendar.wording import LEVEL_WORDS
from cmdesk.ui.i18n import say, sentence_case
from cmdesk.ui.theme import Role, current
from cmdesk.ui.widgets.flow import FlowLayout

LEVEL_ROLES = {
    Level.TROUBLE: Role.TROUBLE,
    Level.ATTENTION: Role.HALO,
    Level.NOTE: Role.NOTE,
}
DOT = 9


class FindingRow(QWidget):
    """A finding with its links."""

    fix_wanted = Signal(object, object)
    """A repair was clicked: the finding and the ``FixKey``."""
    chosen = Signal(object)
    """The finding itself was clicked."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.fix_buttons: dict[FixKey, QPushButton] = {}
        self._source = QLabel(say(finding.source) if finding.source else "", self)
        self._also = QLabel("\n".join(f"· {say(one.fact)}" for one in finding.also), self)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(DOT + 9, 6, 0, 8)
        column.setSpacing(3)
        fact = _wrapped(say(self.finding.fact), self)
        font = fact.font()
        font.setWeight(font.Weight.DemiBold)
        fact.setFont(font)
        level = sentence_case(say(LEVEL_WORDS[self.finding.level]))
        fact.setAccessibleName(f"{level}: {fact.text()}")
        column.addWidget(fact)
        reason = say(self.finding.reason)
        if reason:
            label = _wrapped(reason, self)
            label.setProperty("look", "muted")
            column.addWidget(label)
        links = QWidget(self)
        flow = FlowLayout(links, 2)
        self._add_fixes(flow)
        column.addWidget(links)
        self._add_more(column)

    def _add_fixes(self, flow: FlowLayout) -> None:
        for key in self.finding.fixes:
            button = _link(say(words_of_fix(key, self.finding)), self)
            button.setObjectName(key.value)
            button.clicked.connect(self._on_fix_clicked)
            self.fix_buttons[key] = button
            flow.addWidget(button)

    def _add_more(self, column: QVBoxLayout) -> None:
        """What one may want to know: the findings folded under it, and the mark's source."""
        self._source.setWordWrap(True)
        self._source.setProperty("look", "note")
        self._also.setWordWrap(True)
        self._also.setProperty("look", "muted")
        related = mark("FindingRow", "%n related remark(s)", "", 1)
        if self.finding.also:
            words = say(related.filled(n=len(self.finding.also)))
            self.also_button = self._quiet(words, self._also, column)
        if self.finding.source is not None:
            words = say(mark("FindingRow", "Where does this mark come from?"))
            self.source_button = self._quiet(words, self._source, column)

    def _quiet(self, words: str, told: QLabel, column: QVBoxLayout) -> QPushButton:
        """A link in plain letters that unfolds a label under it."""
        button = _link(words, self)
        button.setCheckable(True)
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * 0.92)
        button.setFont(font)
        button.setStyleSheet("font-weight: 400; padding: 1px 4px;")
        button.toggled.connect(told.setVisible)
        told.hide()
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(told)
        return button

    @Slot()
    def _on_fix_clicked(self) -> None:
        button = self.sender()
        assert button is not None, "only the buttons above are connected"
        self.fix_wanted.emit(self.finding, FixKey(button.objectName()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the links shows the cards it speaks of."""
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.finding)
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The level as a dot; the words say it too."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(current().colour(LEVEL_ROLES[self.finding.level]))
        painter.setBrush(current().colour(LEVEL_ROLES[self.finding.level]))
        middle = 6 + self.fontMetrics().height() // 2
        painter.drawEllipse(1, middle - DOT // 2, DOT, DOT)
        painter.end()


def _wrapped(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setWordWrap(True)
    return label


def _link(words: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setProperty("look", "link")
    return button
