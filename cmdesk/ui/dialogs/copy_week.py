# SPDX-License-Identifier: MIT
"""*Copy last week…*: which posts of which week come again, and what becomes of their words."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.openings import Week
from cmdesk.domain.rules.findings import Level
from cmdesk.domain.texts import Text, mark
from cmdesk.services.cadence import CadenceWatch
from cmdesk.services.edits import Edit
from cmdesk.services.sheets import week_words
from cmdesk.services.week_copying import (
    Answers,
    Copyable,
    FilledWeek,
    caused_findings,
    copy_posts,
    copyables,
    records_of,
    weeks_to_copy,
)
from cmdesk.ui.dialogs.copy_week_post import PostBox
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import said_list, say
from cmdesk.ui.theme import muted_label, plain_label, title_label
from cmdesk.ui.widgets.sheet import wrapped

_SIZE = (720, 620)
_POINTS: dict[Level, Text] = {
    Level.TROUBLE: mark("Level", "%n to fix", "", 1),
    Level.ATTENTION: mark("Level", "%n to review", "", 1),
    Level.NOTE: mark("Level", "%n to know", "", 1),
}
_EXPLAINED = mark(
    "CopyWeek",
    "The posts come as drafts, on the same weekdays and hours. Prices, dates and names of the "
    "old texts are marked: say what becomes of each.",
)
_EMPTY = mark(
    "CopyWeek", "The week before holds no post. Choose above another week that can be copied."
)
_NO_WEEK = mark(
    "CopyWeek",
    "No other week holds a post yet, so there is nothing to copy. Begin with “New post…”, or ask "
    "for three ideas with “I don’t know what to say…”.",
)
_NOTHING_NEW = mark("CopyWeek", "✓ The week has nothing more to fix or to review than now.")


class CopyWeekDialog(QDialog):
    """Nothing is copied before *Copy*; ``edit`` is then what to run."""

    def __init__(
        self, watch: CadenceWatch, target: Week, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._watch, self._target, self._now = watch, target, now
        self.setWindowTitle(say(mark("CopyWeek", "Copy last week")))
        self.weeks = weeks_to_copy(watch.plan, target)
        self.week = CalmCombo(self)
        self.week.setAccessibleName(say(mark("CopyWeek", "Week to copy")))
        for number, filled in enumerate(self.weeks):
            self.week.addItem(_said_week(filled, before=number == 0))
        self.words = wrapped(muted_label("", self))
        self.all = QPushButton(self)
        self.all.setProperty("look", "link")
        self.all.setAutoDefault(False)
        self.list = PostList(self)
        self.remarks = wrapped(plain_label("", self))
        self.copy = QPushButton(self)
        self.copy.setProperty("look", "accent")
        self.copy.setAutoDefault(False)
        self._lay_out()
        self.week.activated.connect(self._on_week_chosen)
        self.all.clicked.connect(self._on_all)
        self.list.changed.connect(self._refresh)
        self.copy.clicked.connect(self.accept)
        self._show_week()

    @property
    def source(self) -> Week:
        """The week that is copied."""
        return self.weeks[max(0, self.week.currentIndex())].week

    def edit(self) -> Edit:
        """The chosen posts as drafts, in one step."""
        return copy_posts(self.list.chosen(), self.source, self._target)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(title_label(say(mark("CopyWeek", "Copy last week")), 2, self))
        head.addStretch(1)
        into = mark("CopyWeek", "into: {week}").filled(week=week_words(self._target))
        head.addWidget(muted_label(say(into), self))
        from_ = plain_label(say(mark("CopyWeek", "&From")), self)
        from_.setBuddy(self.week)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(from_)
        row.addWidget(self.week, 1)
        row.addWidget(self.all)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self.remarks)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.undo_words = muted_label(say(mark("RepairPreview", "One undo brings all back.")), self)
        foot.addWidget(self.undo_words)
        foot.addStretch(1)
        cancel = QPushButton(say(mark("RepairPreview", "Cancel")), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot.addWidget(cancel)
        foot.addWidget(self.copy)
        return foot

    def _show_week(self) -> None:
        found = copyables(self._watch.plan, self.source, self._target, self._now.date())
        names = {channel.id: channel.name for channel in self._watch.plan.channels.values()}
        self.list.show_posts(found, names)
        words = _EXPLAINED
        if not found:
            words = _EMPTY if len(self.weeks) > 1 else _NO_WEEK
        self.words.setText(say(words))
        for part in (self.list, self.copy, self.undo_words):
            part.setVisible(bool(found))
        self._refresh()
        self._fit(bool(found))
        (self.list.boxes[0].box if found else self.week).setFocus()

    def _fit(self, filled: bool) -> None:
        """A sheet for the posts; without any, no more than the words need."""
        width, height = _SIZE
        column = self.layout()
        if not filled and column is not None:
            column.activate()
            height = column.heightForWidth(width)
        self.resize(width, height)

    @Slot()
    def _refresh(self) -> None:
        """Say how many posts are copied and what that would cause."""
        chosen, boxes = self.list.chosen(), self.list.boxes
        count = mark("CopyWeek", "Copy %n post(s)", "", 1).filled(n=len(chosen))
        self.copy.setText(say(count))
        self.copy.setEnabled(bool(chosen))
        self.all.setVisible(len(boxes) > 1)
        every = len(chosen) == len(boxes)
        self.all.setText(
            say(mark("CopyWeek", "Untick all") if every else mark("CopyWeek", "Tick all"))
        )
        self.remarks.setVisible(bool(chosen))
        if chosen:
            self._show_remarks(chosen)

    def _show_remarks(self, chosen: list[tuple[Copyable, Answers]]) -> None:
        caused = caused_findings(self._watch, records_of(chosen), self._now)
        counts = Counter(finding.level for finding in caused)
        words = _NOTHING_NEW
        look = "good"
        if counts[Level.TROUBLE] or counts[Level.ATTENTION]:
            points = (say(_POINTS[one].filled(n=counts[one])) for one in _POINTS if counts[one])
            said = mark("CopyWeek", "This would add {points}. {fact}")
            words = said.filled(points=said_list(tuple(points)), fact=caused[0].fact)
            look = "trouble" if counts[Level.TROUBLE] else "attention"
        self.remarks.setText(say(words))
        if self.remarks.property("look") != look:
            self.remarks.setProperty("look", look)
            self.remarks.style().polish(self.remarks)

    @Slot(int)
    def _on_week_chosen(self, index: int) -> None:
        del index
        self._show_week()
        self.week.setFocus()  # the arrows go on through the list

    @Slot()
    def _on_all(self) -> None:
        self.list.tick_all(not all(one.box.isChecked() for one in self.list.boxes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter copies from wherever one is."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.copy.click()
            return
        super().keyPressEvent(event)


class PostList(QScrollArea):
    """The posts of a week, one below the other."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(say(mark("CopyWeek", "Posts to copy")))
        self.boxes: tuple[PostBox, ...] = ()

    def show_posts(self, posts: tuple[Copyable, ...], channels: dict[str, str]) -> None:
        """Show these posts, ticked unless something speaks against one."""
        inside = QWidget(self)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        self.boxes = tuple(PostBox(one, channels, inside) for one in posts)
        for box in self.boxes:
            box.changed.connect(self.changed)
            column.addWidget(box)
        column.addStretch(1)
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def chosen(self) -> list[tuple[Copyable, Answers]]:
        """The ticked posts, each with what was answered about its words."""
        return [(box.copyable, box.answers) for box in self.boxes if box.box.isChecked()]

    def tick_all(self, ticked: bool) -> None:
        """Tick every post, or none; told once."""
        for box in self.boxes:
            box.blockSignals(True)
            box.box.setChecked(ticked)
            box.blockSignals(False)
        self.changed.emit()


def _said_week(filled: FilledWeek, *, before: bool) -> str:
    posts = say(mark("CopyWeek", "%n post(s)", "", 1).filled(n=filled.posts))
    parts = [say(week_words(filled.week)), posts]
    if before:
        parts.append(say(mark("CopyWeek", "the week before")))
    return " · ".join(parts)
