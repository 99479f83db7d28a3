# SPDX-License-Identifier: MIT
"""*What we talk about*: how the last four weeks divide among the themes, in counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.openings import Week
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Pattern, Pillar
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.calendar.colours import mixed
from cmdesk.ui.i18n import locale, say
from cmdesk.ui.patterns import Hatch, paint_pattern
from cmdesk.ui.theme import Role, current, muted_label, plain_label, title_label
from cmdesk.ui.widgets.cut_label import CutLabel
from cmdesk.ui.widgets.flow import FlowLayout

WEEKS = 4
BAR = 14
SWATCH, GAP = 14, 8


@dataclass(frozen=True, slots=True)
class Share:
    """A theme's part: its posts, and what was wished for, as counts of the same total."""

    name: str
    colour: str
    pattern: Pattern
    count: int
    wish: Text | None = None


@dataclass(frozen=True, slots=True)
class Mix:
    """The parts of all themes, in the order of the editorial line, and the total."""

    shares: tuple[Share, ...] = ()
    total: int = 0


def mix_of(pillars: Sequence[Pillar], plan: Plan, week: Week) -> Mix:
    """The counted posts of the shown week and the three before it, by theme."""
    last = week.end.toordinal()
    # The plan has them in memory: reading four weeks again took longer than the week itself.
    themes = [
        place.post.pillar_id or "" for place in plan.everything.between(last - 7 * WEEKS + 1, last)
    ]
    counts, total = Counter(themes), len(themes)
    shares = [Share(p.name, p.colour, p.pattern, counts[p.id], _wish(p, total)) for p in pillars]
    if counts[""] and shares:
        none = say(mark("Mix", "Without a theme"))
        shares.append(Share(none, "", Pattern.SOLID, counts[""]))
    return Mix(tuple(shares), total)


def _wish(pillar: Pillar, total: int) -> Text | None:
    """What the editorial line wishes, as a number of posts."""
    if pillar.wanted_share is not None:
        return mark("Mix", "wanted {posts}").filled(posts=round(pillar.wanted_share * total / 100))
    if pillar.maximum_share is not None:
        return mark("Mix", "at most {posts}").filled(
            posts=round(pillar.maximum_share * total / 100)
        )
    return None


class MixPanel(QFrame):
    """A bar of patterns and a line for each theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._mix = Mix()
        self._content: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)

    @property
    def mix(self) -> Mix:
        """What is shown."""
        return self._mix

    def show_mix(self, mix: Mix) -> None:
        """Show these shares; nothing at all without themes or posts."""
        self.setVisible(bool(mix.shares) and mix.total > 0)
        if mix == self._mix:
            return
        self._mix = mix
        layout = self.layout()
        assert layout is not None, "made with a layout"
        if self._content is not None:
            layout.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget(self)
        self._fill(self._content)
        layout.addWidget(self._content)
        self._content.show()

    def _fill(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QWidget(content)
        flow = FlowLayout(head, 10)
        flow.addWidget(title_label(say(mark("Mix", "What we talk about")), 1, head))
        total = mark("Mix", "4 weeks, %n post(s)", "", 1).filled(n=self._mix.total)
        flow.addWidget(muted_label(say(total), head))
        column.addWidget(head)
        column.addWidget(_Bar(self._mix, content))
        column.addWidget(ShareTable(self._mix, content))


class Form(Enum):
    """How a theme's figures stand: beside its name, shortened there, or the wish below it."""

    WHOLE = "whole"
    SHORT = "short"
    BELOW = "below"


class ShareTable(QWidget):
    """A line for each theme; in a narrow column the figures give way before the names do."""

    def __init__(self, mix: Mix, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = mix.shares
        self._total = mix.total
        self.form = Form.WHOLE
        self.names = [CutLabel(share.name, self) for share in mix.shares]
        self.counts = [plain_label("", self) for _ in mix.shares]
        self.wishes = [muted_label(say(s.wish) if s.wish else "", self) for s in mix.shares]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        for row, (share, count) in enumerate(zip(mix.shares, self.counts, strict=True)):
            font = count.font()
            font.setWeight(font.Weight.DemiBold)
            count.setFont(font)
            count.setAccessibleName(self._figure(share, Form.WHOLE))
            self._grid.addWidget(_Swatch(share, self), 2 * row, 0)
            self._grid.addWidget(self.names[row], 2 * row, 1)
            self._grid.addWidget(count, 2 * row, 2, Qt.AlignmentFlag.AlignRight)
        self._arrange(self.form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another form."""
        super().resizeEvent(event)
        form = self._form_of(event.size().width())
        if form is not self.form:
            self._arrange(form)

    def _form_of(self, width: int) -> Form:
        """The first form that leaves every name whole."""
        fixed = SWATCH + 3 * GAP + _widest((w.text() for w in self.wishes), self.wishes)
        fixed += _widest((share.name for share in self._shares), self.names)
        for form in (Form.WHOLE, Form.SHORT):
            figures = (self._figure(share, form) for share in self._shares)
            if fixed + _widest(figures, self.counts) <= width:
                return form
        return Form.BELOW

    def _figure(self, share: Share, form: Form) -> str:
        if form is Form.SHORT:  # the total stands in the head too
            return locale().toString(share.count)
        words = mark("Mix", "{count} of {total}")
        return say(words.filled(count=share.count, total=self._total))

    def _arrange(self, form: Form) -> None:
        self.form = form
        for row, (share, wish) in enumerate(zip(self._shares, self.wishes, strict=True)):
            self.counts[row].setText(self._figure(share, form))
            self._grid.removeWidget(wish)
            if form is Form.BELOW:
                self._grid.addWidget(wish, 2 * row + 1, 1, 1, 2)
            else:
                self._grid.addWidget(wish, 2 * row, 3, Qt.AlignmentFlag.AlignRight)
            wish.setVisible(form is not Form.BELOW or bool(wish.text()))
        self._grid.setVerticalSpacing(1 if form is Form.BELOW else 2)
        self.updateGeometry()


def _widest(words: Iterable[str], labels: Iterable[QLabel]) -> int:
    """Pixels of the longest of some labels' words, each in its own font."""
    pairs = zip(words, labels, strict=True)
    return max((label.fontMetrics().horizontalAdvance(one) + 2 for one, label in pairs), default=0)


class _Bar(QWidget):
    """All the shares side by side."""

    def __init__(self, mix: Mix, parent: QWidget) -> None:
        super().__init__(parent)
        self._mix = mix
        self.setFixedHeight(BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each share as wide as its count, in its colour and pattern."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setClipPath(outline)
        left = 0.0
        for share in self._mix.shares:
            width = self.width() * share.count / max(1, self._mix.total)
            if width:
                paint_share(painter, share, QRectF(left, 0, max(1.0, width - 1), self.height()))
            left += width
        painter.end()


class _Swatch(QWidget):
    """A theme's colour and pattern."""

    def __init__(self, share: Share, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = share
        self.setFixedSize(QSize(SWATCH, SWATCH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small square."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setClipPath(outline)
        paint_share(painter, self._share, QRectF(self.rect()))
        painter.end()


def paint_share(painter: QPainter, share: Share, rect: QRectF) -> None:
    """Fill a rectangle with a theme's colour and pattern; the line's colour without a theme."""
    if not share.colour:
        painter.fillRect(rect, current().colour(Role.LINE))
        return
    colour = QColor(share.colour)
    if share.pattern is not Pattern.SOLID:
        painter.fillRect(rect, mixed(current().colour(Role.SHEET), colour, 0.3))
    paint_pattern(painter, rect, share.pattern, colour, Hatch(5.0))
