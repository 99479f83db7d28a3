# SPDX-License-Identifier: MIT
"""A chart in a window: pointer and arrows read its values, screen readers hear it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cmdesk.ui.i18n import language
from cmdesk.ui.theme import Role, current
from cmdesk.ui.widgets.chart.figures import Chart
from cmdesk.ui.widgets.chart.look import Look, screen_look
from cmdesk.ui.widgets.chart.painting import paint_items, paint_plan, safe_plan
from cmdesk.ui.widgets.chart.placed import Plan
from cmdesk.ui.widgets.chart.pointer import pointer_items
from cmdesk.ui.widgets.chart.reading import (
    Reading,
    description_of,
    reading_lines,
    stations_of,
    tsv_of,
)

_LINES = 13  # height of a chart, in lines of the widget's font
_EMPTY_LINES = 4
_STRIP_LINES = 3
_EDGE = 4.0  # room for the frame that shows the focus
_PAGE = 10  # stations passed by Page up and Page down
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}


class ChartView(QWidget):
    """One chart: left and right go through its days, Home and End to the ends, Esc stops."""

    pointed = Signal(object)
    """The day read now, or None."""

    def __init__(self, chart: Chart | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = Chart("", ())
        self._stations: tuple[Reading, ...] = ()
        self._at: int | None = None
        self._plan = Plan(())
        self._picture = QPixmap()
        self._painted: object = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_chart(chart or self._chart)

    @property
    def chart(self) -> Chart:
        """What is shown."""
        return self._chart

    @property
    def reading(self) -> Reading | None:
        """What is read now, by pointer or keys."""
        return None if self._at is None else self._stations[self._at]

    def set_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._chart = chart
        self._stations = stations_of(chart)
        self._painted = None
        self._point(None)
        taken = bool(self._stations)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if taken else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(description_of(chart))
        self.updateGeometry()
        self.update()

    def copy(self) -> None:
        """Put all values on the clipboard as a table."""
        QGuiApplication.clipboard().setText(tsv_of(self._chart))

    def sizeHint(self) -> QSize:
        """Thirteen lines high, more with bars under the curve; one sentence needs four."""
        lines = _LINES + (_STRIP_LINES if self._chart.bars is not None else 0)
        lines += min(len(self._chart.marks()), 3)
        if self._chart.days() is None:
            lines = _EMPTY_LINES
        return QSize(480, round(lines * self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window, as high as wanted."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture and over it what is read."""
        del event
        look = screen_look(current(), self.font())
        self._keep(look)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        reading = self.reading
        if reading is not None:
            paint_items(painter, pointer_items(self._plan, self._chart, reading, look), look)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour(Role.ACCENT), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in another theme or font."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange}:
            self.updateGeometry()
        self.update()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the day that is nearest to the pointer."""
        if self._plan.ruler is not None and self._stations:
            ruler, x = self._plan.ruler, event.position().x()
            away = [abs(ruler.x(one.day) - x) for one in self._stations]
            self._point(away.index(min(away)))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing any more."""
        self._point(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Read nothing any more."""
        self._point(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the days; copy."""
        key, last = event.key(), len(self._stations) - 1
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif last >= 0 and key in _STEPS:
            self._read(self._next(_STEPS[Qt.Key(key)]))
        elif last >= 0 and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._read(0 if key == Qt.Key.Key_Home else last)
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self._point(None)
        else:
            super().keyPressEvent(event)

    def _next(self, step: int) -> int:
        """The station that many on; from nowhere the first or, backwards, the last."""
        last = len(self._stations) - 1
        if self._at is None:
            return 0 if step > 0 else last
        return min(max(self._at + step, 0), last)

    def _read(self, at: int) -> None:
        """Go to a station and say it."""
        self._point(at)
        words = ", ".join(reading_lines(self._chart, self._stations[at]))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _point(self, at: int | None) -> None:
        if at == self._at:
            return
        self._at = at
        self.pointed.emit(None if at is None else self._stations[at].day)
        self.update()

    def _keep(self, look: Look) -> None:
        """Paint the chart once for each size, look and language."""
        ratio = self.devicePixelRatioF()
        key = (self.size().toTuple(), ratio, look.key, language())
        if key == self._painted:
            return
        self._painted = key
        inside = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self._plan = safe_plan(self._chart, inside, look)
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        paint_plan(painter, self._plan, look)
        painter.end()
