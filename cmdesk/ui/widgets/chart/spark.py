# SPDX-License-Identifier: MIT
"""A curve without words in a small place, and a thin bar that says how much of a whole."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cmdesk.ui.theme import Role, current
from cmdesk.ui.widgets.chart.figures import Chart, Series
from cmdesk.ui.widgets.chart.frame import last_known
from cmdesk.ui.widgets.chart.layout import bare_plan
from cmdesk.ui.widgets.chart.look import Look, screen_look
from cmdesk.ui.widgets.chart.painting import paint_items
from cmdesk.ui.widgets.chart.placed import Dot, Item

_DOT = 2.8
_THIN = 6.0
_GROUND = Role.SOFT_LINE


def paint_spark(painter: QPainter, rect: QRectF, series: Series, look: Look) -> None:
    """Paint the curve of a series, its last value as a dot; nothing without values."""
    chart = Chart(series.name, (series,))
    plan = bare_plan(chart, rect, look)
    items: list[Item] = list(plan.items)
    last = last_known(chart, series)
    if last is not None and plan.ruler is not None and plan.scale is not None:
        place = QPointF(plan.ruler.x(last[0]), plan.scale.y(last[1]))
        items.append(Dot(place, _DOT * look.weight, Role.ACCENT))
    paint_items(painter, items, look)


def paint_share(painter: QPainter, rect: QRectF, share: float, look: Look) -> None:
    """Paint a thin bar filled to a share of 0 to 1 (cut there), in the middle of the rectangle."""
    usable = min(max(share, 0.0), 1.0) if math.isfinite(share) else 0.0
    height = min(_THIN * look.weight, rect.height())
    bar = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(_GROUND))
    painter.drawRoundedRect(bar, height / 2, height / 2)
    if usable:
        bar.setWidth(max(bar.width() * usable, height))
        painter.setBrush(look.colour(Role.ACCENT))
        painter.drawRoundedRect(bar, height / 2, height / 2)
    painter.restore()


class Spark(QWidget):
    """A small curve beside a figure; what it says stands there in words."""

    def __init__(self, series: Series | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = series or Series("", ())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_series(self, series: Series) -> None:
        """Show another curve."""
        self._series = series
        self.update()

    def sizeHint(self) -> QSize:
        """Five lines wide and one and a half high."""
        line = self.fontMetrics().height()
        return QSize(line * 5, round(line * 1.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the curve."""
        del event
        painter = QPainter(self)
        look = screen_look(current(), self.font())
        paint_spark(painter, QRectF(self.rect()), self._series, look)
        painter.end()


class ShareBar(QWidget):
    """A thin bar beside a figure: how much of a whole, from 0 to 1."""

    def __init__(self, share: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much is filled."""
        return self._share

    def set_share(self, share: float) -> None:
        """Fill it to another share."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, a line high."""
        return QSize(160, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        del event
        painter = QPainter(self)
        paint_share(painter, QRectF(self.rect()), self._share, screen_look(current(), self.font()))
        painter.end()
