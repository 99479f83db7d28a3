# SPDX-License-Identifier: MIT
"""One finding beside the week: the bold fact, the plain reason, and what one click can do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.domain.rules.fixes import words_of_fix
from cmdesk.domain.texts import mark
from cmdesk.services.consents import title_of
from cmdesk.ui import ask
from cmdesk.ui.calendar.limit_editor import LimitEditor
from cmdesk.ui.calendar.wishes import NOTHING_AROUND, Around, NewLimit
from cmdesk.ui.calendar.wording import LEVEL_WORDS
from cmdesk.ui.i18n import say, sentence_case
from cmdesk.ui.theme import Role, current, plain_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.link import LEAST_TARGET, LINKS_APART, Link

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

    limit_wanted = Signal(object)
    """The mark is to be another one: a ``NewLimit``."""

    def __init__(
        self, finding: Finding, around: Around = NOTHING_AROUND, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        self._around = around
        self.limit = around.limit
        self.fix_buttons: dict[FixKey, QPushButton] = {}
        self._source = plain_label(say(finding.source) if finding.source else "", self)
        self._also = plain_label("\n".join(f"· {say(one.fact)}" for one in finding.also), self)
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
        flow = FlowLayout(links, LINKS_APART, 0)
        self._add_fixes(flow)
        column.addWidget(links)
        self._add_more(column)

    def _add_fixes(self, flow: FlowLayout) -> None:
        for key in self.finding.fixes:
            button = Link(say(words_of_fix(key, self.finding)), self)
            button.setObjectName(key.value)
            button.clicked.connect(self._on_fix_clicked)
            self.fix_buttons[key] = button
            flow.addWidget(button)
        self.more_button = Link("⋯", self)
        self.more_button.setAccessibleName(say(mark("FindingRow", "More about this remark")))
        self.more_button.setToolTip(self.more_button.accessibleName())
        self.more_button.setMinimumWidth(LEAST_TARGET)
        self.more_button.clicked.connect(self._on_more)
        flow.addWidget(self.more_button)

    def _add_more(self, column: QVBoxLayout) -> None:
        """What one may want to know or set: folded findings, the mark's source, the mark."""
        self._source.setWordWrap(True)
        self._source.setProperty("look", "note")
        self._also.setWordWrap(True)
        self._also.setProperty("look", "muted")
        links = QWidget(self)
        flow = FlowLayout(links, LINKS_APART, 0)
        related = mark("FindingRow", "%n related remark(s)", "", 1)
        if self.finding.also:
            words = say(related.filled(n=len(self.finding.also)))
            self.also_button = self._unfolds(words, self._also, flow)
        if self.finding.source is not None:
            words = say(mark("FindingRow", "Where does this mark come from?"))
            self.source_button = self._unfolds(words, self._source, flow)
        if self.limit is not None:
            change = mark("FindingRow", "Change this mark")
            if self.limit.own:
                change = mark("FindingRow", "Change my limit")
            self.limit_editor = LimitEditor(self.limit, self)
            self.limit_editor.wanted.connect(self._on_limit)
            self.limit_button = self._unfolds(say(change), self.limit_editor, flow)
            self.limit_button.toggled.connect(self._on_limit_unfolded)
        self._source.setVisible(False)
        self._also.setVisible(False)
        links.setVisible(flow.count() > 0)
        for widget in (links, self._also, self._source):
            column.addWidget(widget)
        if self.limit is not None:
            column.addWidget(self.limit_editor)

    def _unfolds(self, words: str, told: QWidget, flow: FlowLayout) -> Link:
        """A link in plain letters that unfolds something under the links."""
        button = Link(words, self, quiet=True)
        button.setCheckable(True)
        button.toggled.connect(told.setVisible)
        told.hide()
        flow.addWidget(button)
        return button

    def menu(self) -> QMenu:
        """What else can be done, with what it does; the one who asks deletes it."""
        menu = QMenu(self)
        mute = menu.addAction(say(words_of_fix(FixKey.MUTE, self.finding)))
        mute.setObjectName(FixKey.MUTE.value)
        menu.addSeparator()
        scope = self._around.silence or mark("Consents", "all channels")
        about = mark("FindingRow", "No more remark “{rule}” about: {scope}.")
        filled = about.filled(rule=title_of(self.finding.rule), scope=scope)
        back = mark("FindingRow", "Brought back in Editorial line ▸ Remarks.")
        for words in (filled, back):
            menu.addAction(say(words)).setEnabled(False)
        return menu

    @Slot()
    def _on_more(self) -> None:
        menu = self.menu()
        at = self.more_button.mapToGlobal(QPoint(0, self.more_button.height()))
        chosen = ask.run_menu(menu, at)
        silenced = chosen is not None and chosen.objectName() == FixKey.MUTE.value
        menu.deleteLater()
        if silenced:
            self.fix_wanted.emit(self.finding, FixKey.MUTE)

    @Slot(object)
    def _on_limit(self, value: int | None) -> None:
        assert self.limit is not None, "only a known limit is edited"
        self.limit_wanted.emit(NewLimit(self.limit, value))

    @Slot(bool)
    def _on_limit_unfolded(self, unfolded: bool) -> None:
        if unfolded:
            self.limit_editor.field.setFocus()
            self.limit_editor.field.selectAll()

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
    label = plain_label(words, parent)
    label.setWordWrap(True)
    return label
