# SPDX-License-Identifier: MIT
"""One post of *Copy last week…*: ticked or not, and what becomes of its prices, days and names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.records import Version
from cmdesk.domain.stale_words import StaleKind
from cmdesk.domain.texts import Text, mark
from cmdesk.services.week_copying import Answers, Copyable, Question
from cmdesk.ui.i18n import said_day, said_time, say
from cmdesk.ui.theme import Role, current, muted_label, plain_label
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.segments import Segment
from cmdesk.ui.widgets.sheet import wrapped
from cmdesk.ui.widgets.tick_field import TickField

LONGEST = 70  # characters of a post's words
_INDENT = 24
KIND_WORDS: dict[StaleKind, Text] = {
    StaleKind.PRICE: mark("CopyWeek", "Price"),
    StaleKind.DAY: mark("CopyWeek", "Date"),
    StaleKind.HOUR: mark("CopyWeek", "Time"),
    StaleKind.NAME: mark("CopyWeek", "Name"),
}
_AS_IT_IS = mark("CopyWeek", "As it is")
_ELSE = mark("CopyWeek", "something else")


class QuestionRow(QWidget):
    """A word in its sentence, with what it becomes: as it is, what is proposed, or other words."""

    answered = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.sentence = wrapped(QLabel(self))
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.as_it_is = Segment(say(_AS_IT_IS), "only", self)
        self.proposed = Segment(question.proposal or "", "only", self)
        self.proposed.setVisible(question.proposal is not None)
        self._group = QButtonGroup(self)
        for button in (self.as_it_is, self.proposed):
            button.setAutoDefault(False)
            self._group.addButton(button)
        self.own = _OwnWords(self)
        self.own.setPlaceholderText(say(_ELSE))
        self._name_all()
        (self.as_it_is if question.proposal is None else self.proposed).setChecked(True)
        self._lay_out()
        self._group.buttonClicked.connect(self._on_chosen)
        self.own.textEdited.connect(self._on_edited)
        self._show_sentence()

    @property
    def answer(self) -> str | None:
        """What to write instead; None to leave the words as they are."""
        words = self.own.text().strip()
        if words:
            return words if words != self.question.words else None
        return self.question.proposal if self.proposed.isChecked() else None

    def _name_all(self) -> None:
        words = self.question.words
        self.as_it_is.setAccessibleName(f"{words}: {self.as_it_is.text()}")
        self.proposed.setAccessibleName(f"{words}: {self.proposed.text()}")
        self.own.setAccessibleName(f"{words}: {say(_ELSE)}")

    def _lay_out(self) -> None:
        kind = muted_label(say(KIND_WORDS[self.question.kind]), self)
        widths = (kind.fontMetrics().horizontalAdvance(say(one)) for one in KIND_WORDS.values())
        kind.setMinimumWidth(max(widths) + 2)  # all sentences begin below each other
        choices = QWidget(self)
        flow = FlowLayout(choices, 6)
        proposed = () if self.question.proposal is None else (self.proposed,)
        for widget in (self.as_it_is, *proposed, self.own):
            flow.addWidget(widget)
        self.own.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(kind, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(choices)

    def _show_sentence(self) -> None:
        """The sentence as it will be, the old words struck out where others stand for them."""
        sentence, answer = self.question.sentence, self.answer
        ground = current().colour(Role.ATTENTION_GROUND).name()
        ink = current().colour(Role.ATTENTION).name()
        shown = escape(sentence.words if answer is None else answer)
        marked = f'<b style="background:{ground};color:{ink}">{shown}</b>'
        if answer is not None:
            marked = f"<s>{escape(sentence.words)}</s> {marked}"
        more = len(self.question.places) - 1
        words = f"{escape(sentence.before)}{marked}{escape(sentence.after)}"
        if more:
            also = mark("CopyWeek", "(and in %n more place(s))", "", 1).filled(n=more)
            words = f"{words} {escape(say(also))}"
        self.sentence.setText(words)

    @Slot()
    def _on_chosen(self) -> None:
        self.own.clear()
        self._show_sentence()
        self.answered.emit()

    @Slot()
    def _on_edited(self) -> None:
        wanted = self.as_it_is if self.question.proposal is None else self.proposed
        self._group.setExclusive(False)  # nothing holds while other words are written
        typed = bool(self.own.text().strip())
        self.as_it_is.setChecked(not typed and wanted is self.as_it_is)
        self.proposed.setChecked(not typed and wanted is self.proposed)
        self._group.setExclusive(True)
        self._show_sentence()
        self.answered.emit()


class PostBox(QFrame):
    """A post of the old week: tick it, and say what becomes of its words."""

    changed = Signal()

    def __init__(
        self, copyable: Copyable, channels: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """``channels`` are the names by id."""
        super().__init__(parent)
        self.setProperty("look", "sheet")
        self.copyable = copyable
        words = one_line(copyable.post.title or _text_of(copyable))
        words = words or say(mark("Card", "Nothing written yet"))
        cut = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
        self.box = TickField(cut.replace("&", "&&"), self)
        self.box.setAccessibleName(words)
        self.box.setToolTip(plain_hint(words if cut != words else ""))
        self.box.setChecked(copyable.hindrance is None)
        font = self.box.font()
        font.setWeight(font.Weight.DemiBold)
        self.box.setFont(font)
        self.rows = tuple(QuestionRow(question, self) for question in copyable.questions)
        self._questions = QWidget(self)
        self._lay_out(channels)
        self._questions.setVisible(bool(self.rows) and self.box.isChecked())
        self.box.toggled.connect(self._on_toggled)
        for row in self.rows:
            row.answered.connect(self.changed)

    @property
    def answers(self) -> Answers:
        """What to write instead of which words."""
        answers = {number: row.answer for number, row in enumerate(self.rows)}
        return {number: words for number, words in answers.items() if words is not None}

    def _lay_out(self, channels: Mapping[str, str]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        column.addWidget(self.box)
        inner = QVBoxLayout()
        inner.setContentsMargins(_INDENT, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(wrapped(muted_label(_where(self.copyable.versions, channels), self)))
        if self.copyable.hindrance is not None:
            why = wrapped(plain_label(say(self.copyable.hindrance), self))
            why.setProperty("look", "attention")
            self.box.setAccessibleDescription(why.text())
            inner.addWidget(why)
        rows = QVBoxLayout(self._questions)
        rows.setContentsMargins(0, 4, 0, 0)
        rows.setSpacing(2)
        for row in self.rows:
            rows.addWidget(row)
        inner.addWidget(self._questions)
        column.addLayout(inner)

    @Slot(bool)
    def _on_toggled(self, ticked: bool) -> None:
        self._questions.setVisible(ticked and bool(self.rows))
        self.changed.emit()


class _OwnWords(QLineEdit):
    """A short field in which Enter goes on instead of copying everything."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next question."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextPrevChild(True)
            return
        super().keyPressEvent(event)


def _text_of(copyable: Copyable) -> str:
    own = next((v.text for v in copyable.versions if v.text), "")
    return copyable.post.text or own


def _where(versions: tuple[Version, ...], channels: Mapping[str, str]) -> str:
    """The days and hours a post would come to, each with its channels."""
    places: dict[str, list[str]] = {}
    for version in versions:
        assert version.day is not None, "copies have a day"
        when = said_day(version.day, "Long")
        if version.minute is not None:
            when = f"{when}, {said_time(time(*divmod(version.minute, 60)))}"
        channel = channels.get(version.channel_id or "") or say(mark("Card", "no channel yet"))
        places.setdefault(when, []).append(channel)
    return " · ".join(f"{when} · {', '.join(names)}" for when, names in places.items())
