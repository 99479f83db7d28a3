# SPDX-License-Identifier: MIT
"""The findings beside the week: one folded line, or the worst three with what one can do."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.finding_row import FindingRow
from cmdesk.ui.calendar.findings_aside import AcceptedList, OfferLine, ReasonChips
from cmdesk.ui.calendar.wishes import NOTHING_ASIDE, Aside
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, plain_label, title_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.link import LEAST_TARGET, Link

MOST_SHOWN = 3
# After these one goes on beside the week; what moves posts is looked at in the week.
CONSENTS = frozenset({FixKey.INTENDED, FixKey.NOT_THIS_WEEK, FixKey.MUTE})
SIDE = 14
BOLDER = 1.08  # a link's letters are wider than the font that is asked
# A count that can only be said whole, per level: the folded line of the panel.
POINTS: dict[Level, Text] = {
    Level.TROUBLE: mark("Findings", "%n point(s) to fix", "", 1),
    Level.ATTENTION: mark("Findings", "%n point(s) to review", "", 1),
    Level.NOTE: mark("Findings", "%n point(s) to know", "", 1),
}
TITLES: dict[Level, Text] = {
    Level.TROUBLE: mark("Findings", "To fix"),
    Level.ATTENTION: mark("Findings", "To review"),
    Level.NOTE: mark("Findings", "To know"),
}


class FindingsPanel(QFrame):
    """Shows the findings that touch one week, or one month."""

    fix_wanted = Signal(object, object)
    """A repair was clicked: the finding and the ``FixKey``."""
    chosen = Signal(object)
    """A finding was clicked."""
    wished = Signal(object)
    """Something of ``ui.calendar.wishes`` is wished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self.setAccessibleName(say(mark("Findings", "Remarks")))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._findings: tuple[Finding, ...] = ()
        self._aside = NOTHING_ASIDE
        self._of_month = False
        self._accepted_unfolded = False
        self._just_accepted: Finding | None = None
        self._unfolded = False
        self._all = False
        self._points: list[str] = []
        self.rows: list[FindingRow] = []
        self.chips: ReasonChips | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE, 10, SIDE, 10)
        self._column.setSpacing(6)
        self._content: QWidget | None = None
        self.show_findings(())

    def show_findings(
        self,
        findings: tuple[Finding, ...],
        *,
        of_month: bool = False,
        aside: Aside = NOTHING_ASIDE,
    ) -> None:
        """Show these, worst first; unfolded by itself only when something is *to fix*."""
        shown = (findings, of_month, aside)
        if shown == (self._findings, self._of_month, self._aside) and self._content is not None:
            return
        self._findings, self._of_month, self._aside = shown
        self._unfolded = self._unfolded or self._must_open
        if not findings:
            self._unfolded = self._all = False
        self._rebuild()

    def start_folded(self) -> None:
        """Fold again, for another week, unless something is *to fix*."""
        self._unfolded, self._all = self._must_open, False
        self._accepted_unfolded, self._just_accepted = False, None
        self._rebuild()

    @property
    def folded(self) -> bool:
        """True while only one line is shown."""
        return bool(self._findings) and not self._unfolded

    @property
    def _must_open(self) -> bool:
        return any(finding.level is Level.TROUBLE for finding in self._findings)

    def _rebuild(self) -> None:
        # The old content is replaced as a whole: no reference to its children is kept (P3).
        had_keyboard = _has_keyboard(self._content)
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self.rows = []
        self._content = QWidget(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._add_chips(column, self._content)
        if not self._findings:
            column.addWidget(_balanced(self._of_month, self._content))
        elif not self._unfolded:
            column.addWidget(self._folded_line(self._content))
        else:
            column.addLayout(self._header(self._content))
            column.addWidget(self._list(self._content))
        self._add_aside(column, self._content)
        self._column.addWidget(self._content)
        self._content.show()
        self.updateGeometry()
        if had_keyboard:
            self._keep_keyboard()

    def _add_chips(self, column: QVBoxLayout, parent: QWidget) -> None:
        """Of what was just accepted, why; made first, so that Tab goes there first."""
        self.chips = None
        known = [one.finding.key for one in self._aside.accepted]
        just = self._just_accepted
        if just is not None and just.key in known:
            self.chips = ReasonChips(just, parent)
            self.chips.wished.connect(self.wished)
            self.chips.gone.connect(self._on_chips_gone)
            column.addWidget(self.chips)

    def _add_aside(self, column: QVBoxLayout, parent: QWidget) -> None:
        """What was accepted, and a limit that is offered."""
        if self._aside.accepted:
            self.accepted = AcceptedList(
                self._aside.accepted,
                of_month=self._of_month,
                unfolded=self._accepted_unfolded,
                parent=parent,
            )
            self.accepted.wished.connect(self.wished)
            self.accepted.toggled.connect(self._on_accepted_toggled)
            column.addWidget(self.accepted)
        for offer in self._aside.offers:
            self.offer = OfferLine(offer, parent)
            self.offer.wished.connect(self.wished)
            column.addWidget(self.offer)

    def _folded_line(self, parent: QWidget) -> QPushButton:
        counts = Counter(finding.level for finding in self._findings)
        self._points = [
            say(text.filled(n=counts[level])) for level, text in POINTS.items() if counts[level]
        ]
        button = Link("", parent)
        button.setAccessibleDescription(say(mark("Findings", "Shows the remarks")))
        button.clicked.connect(self._on_unfold)
        self.fold_button = button
        self._fit_folded(button)
        return button

    def _fit_folded(self, button: QPushButton) -> None:
        """The points beside each other, or below each other where there is too little room."""
        words = f"{' · '.join(self._points)} ▸"
        room = self.contentsRect().width() - 2 * SIDE - 10
        fits = button.fontMetrics().horizontalAdvance(words) * BOLDER <= room
        button.setText(words if fits else "\n".join(self._points) + " ▸")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other lines."""
        super().resizeEvent(event)
        if self.folded:
            self._fit_folded(self.fold_button)

    def _header(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        worst = max(finding.level for finding in self._findings)
        words = QWidget(parent)
        flow = FlowLayout(words, 8)  # the count goes under the title in a narrow window
        flow.addWidget(title_label(say(TITLES[worst]), 1, words))
        count = mark("Findings", "this week: %n point(s)", "", 1)
        if self._of_month:
            count = mark("Findings", "this month: %n point(s)", "", 1)
        flow.addWidget(muted_label(say(count.filled(n=len(self._findings))), words))
        row.addWidget(words, 1)
        if not self._must_open:
            fold = Link("▾", parent)
            fold.setAccessibleName(say(mark("Findings", "Fold the remarks")))
            fold.setMinimumWidth(LEAST_TARGET)
            fold.clicked.connect(self._on_fold)
            self.fold_button = fold
            row.addWidget(fold, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _list(self, parent: QWidget) -> QWidget:
        inside = QWidget(parent)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        shown = self._findings if self._all else self._findings[:MOST_SHOWN]
        for finding in shown:
            if self.rows:
                column.addWidget(_rule(inside))
            row = FindingRow(finding, self._aside.of(finding), inside)
            row.fix_wanted.connect(self._on_fix_wanted)
            row.limit_wanted.connect(self.wished)
            row.chosen.connect(self.chosen)
            self.rows.append(row)
            column.addWidget(row)
        hidden = len(self._findings) - len(shown)
        if hidden:
            more = mark("Findings", "and %n more ▸", "", 1).filled(n=hidden)
            self.more_button = Link(say(more), inside)
            self.more_button.clicked.connect(self._on_more)
            column.addWidget(self.more_button)
        return inside

    @Slot(object, object)
    def _on_fix_wanted(self, finding: Finding, key: FixKey) -> None:
        """Pass it on; of what is intended now, ask why."""
        had_keyboard = _has_keyboard(self._content)
        self._just_accepted = finding if key is FixKey.INTENDED else None
        self.fix_wanted.emit(finding, key)
        if key in CONSENTS and had_keyboard and not _has_keyboard(self._content):
            self._keep_keyboard()

    @Slot()
    def _on_chips_gone(self) -> None:
        self._just_accepted = None
        self._rebuild()

    @Slot(bool)
    def _on_accepted_toggled(self, unfolded: bool) -> None:
        self._accepted_unfolded = unfolded
        self._rebuild()
        self.accepted.fold.setFocus()

    @Slot()
    def _on_unfold(self) -> None:
        self._unfolded = True
        self._rebuild()
        self._keep_keyboard()

    @Slot()
    def _on_fold(self) -> None:
        self._unfolded = False
        self._rebuild()
        self._keep_keyboard()

    @Slot()
    def _on_more(self) -> None:
        self._all = True
        self._rebuild()
        self._keep_keyboard()

    def _keep_keyboard(self) -> None:
        """The pressed button is gone: go on at the first one instead of the window's first."""
        first = self._content.findChild(QPushButton) if self._content is not None else None
        if isinstance(first, QPushButton):
            first.setFocus()


def _has_keyboard(content: QWidget | None) -> bool:
    held = QApplication.focusWidget()
    return held is not None and content is not None and content.isAncestorOf(held)


def _balanced(of_month: bool, parent: QWidget) -> QLabel:
    words = mark("Findings", "✓ Balanced week: nothing to fix")
    if of_month:
        words = mark("Findings", "✓ Balanced month: nothing to fix")
    label = plain_label(say(words), parent)
    label.setProperty("look", "good")
    font = label.font()
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    label.setWordWrap(True)
    return label


def _rule(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("look", "rule")
    line.setFixedHeight(1)
    return line
