# SPDX-License-Identifier: MIT
"""One of the next things to do: what, why, how long, how, and “it's done”."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from cmdesk.domain.platforms import Platform
from cmdesk.domain.texts import mark
from cmdesk.services.profiles import Kind, ToDo
from cmdesk.ui import ask
from cmdesk.ui.i18n import language, say
from cmdesk.ui.icons import dress
from cmdesk.ui.profiles.where_line import WhereLine
from cmdesk.ui.theme import Role, muted_label, plain_label
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.link import Link
from cmdesk.ui.widgets.sheet import dots_kept, rule, wrapped

IN_WORK = (Kind.SHORTEN, Kind.NAME_TAKEN, Kind.REVIEW)
"""What is done beside the list, in a form of ours, instead of on the network's page."""
_HOW, _OPEN = mark("NextThings", "How"), mark("NextThings", "Open")
_HOW_NAMED = mark("NextThings", "How: {what}")
_OPEN_NAMED = mark("NextThings", "Open: {what}")
_DONE = mark("NextThings", "It’s done")
_DONE_NAMED = mark("NextThings", "It’s done: {what}")
_MORE = mark("NextThings", "More about: {what}")
_MINUTES = mark("Profiles", "%n min", "", 1)
_BY = mark("NextThings", "by {day:date}")
_NOW = mark("NextThings", "today")
_LATER = mark("NextThings", "Not now")
_WHAT_SHARE = 0.31  # of the row
_ANY = 16_777_215  # pixels: Qt’s word for any width
_NEVER = mark("NextThings", "Does not apply to us")
_SHOW = mark("NextThings", "Show it in the list")


class NextRow(QWidget):
    """A thing to do; what it tells carries the thing."""

    opened = Signal(object)
    done = Signal(object)
    put_off = Signal(object)
    never_wanted = Signal(object)
    shown = Signal(object)

    def __init__(self, thing: ToDo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thing = thing
        self._narrow: bool | None = None
        self.what = wrapped(plain_label("", self))
        font = self.what.font()
        font.setWeight(font.Weight.DemiBold)
        self.what.setFont(font)
        self.why = wrapped(muted_label("", self))
        self.due = plain_label("", self)
        self.due.setProperty("look", "attention-pill")
        self.minutes = muted_label("", self)
        self.how = Link(say(_OPEN if thing.kind in IN_WORK else _HOW), self)
        self.how.setCheckable(thing.kind not in IN_WORK)
        self.how.clicked.connect(self._on_how)
        self.tick = QPushButton(say(_DONE), self)
        self.tick.clicked.connect(self._on_tick)
        self.more = QPushButton(self)
        self.more.setProperty("look", "flat")
        self.more.setFixedWidth(32)
        dress(self.more, "more", Role.MUTED)
        self.more.clicked.connect(self._on_more)
        self.where = WhereLine(self)
        self.where.hide()
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        for widget in (self.due, self.minutes, self.how, self.tick, self.more):
            self._acts.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        kept = self.tick.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the words of all rows stand below each other
        self.tick.setSizePolicy(kept)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.addWidget(rule(self), 3, 0, 1, 3)
        self._grid.addWidget(self.where, 2, 0, 1, 3)
        self.set_narrow(narrow=False)

    def show_thing(self, thing: ToDo, platform: Platform, today: date) -> None:
        """Show the thing as it stands now."""
        self.thing = thing
        what = say(thing.title_in(language()))
        self.what.setText(dots_kept(what))
        self.why.setText(say(thing.why_in(language())))
        self.minutes.setText(say(_MINUTES.filled(n=thing.minutes)))
        due = thing.due
        self.due.setVisible(due is not None)
        if due is not None:
            self.due.setText(say(_NOW if due <= today else _BY.filled(day=due)))
        self.tick.setVisible(thing.tickable)
        named = _OPEN_NAMED if thing.kind in IN_WORK else _HOW_NAMED
        self.how.setAccessibleName(say(named.filled(what=what)))
        self.tick.setAccessibleName(say(_DONE_NAMED.filled(what=what)))
        self.more.setAccessibleName(say(_MORE.filled(what=what)))
        self.more.setToolTip(plain_hint(self.more.accessibleName()))
        self.where.show_check(thing.check, thing.channel, platform)

    def set_narrow(self, *, narrow: bool) -> None:
        """Have the reason below what is to be done, or beside it where there is room."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for widget in (self.what, self.why):
            self._grid.removeWidget(widget)
        self._grid.removeItem(self._acts)
        top = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self.what, 0, 0, top)
        self._grid.addWidget(self.why, 1 if narrow else 0, 0 if narrow else 1, top)
        self._grid.addLayout(self._acts, 0, 2, 2 if narrow else 1, 1, top)
        self._grid.setColumnStretch(0, 1 if narrow else 0)
        self._grid.setColumnStretch(1, 0 if narrow else 1)
        self._place_why()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reasons of all rows begin at the same place."""
        super().resizeEvent(event)
        self._place_why()

    def _place_why(self) -> None:
        self.what.setFixedWidth(_ANY if self._narrow else round(self.width() * _WHAT_SHARE))
        if self._narrow:
            self.what.setMinimumWidth(0)

    def stops(self) -> list[QWidget]:
        """What Tab reaches, in the order it is read."""
        return [self.how, self.tick, self.more, self.where.page.open, self.where.page.copy]

    @Slot()
    def _on_how(self) -> None:
        if self.thing.kind in IN_WORK:
            self.opened.emit(self.thing)
        else:
            self.where.setVisible(self.how.isChecked())

    @Slot()
    def _on_tick(self) -> None:
        self.done.emit(self.thing)

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        told = {
            menu.addAction(say(_LATER)): self.put_off,
            menu.addAction(say(_NEVER)): self.never_wanted,
            menu.addAction(say(_SHOW)): self.shown,
        }
        chosen = ask.run_menu(menu, self.more.mapToGlobal(QPoint(0, self.more.height())))
        menu.deleteLater()
        if chosen in told:
            told[chosen].emit(self.thing)
