# SPDX-License-Identifier: MIT
"""*Where was it scheduled?*: one line, answered with Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.cleaning import clean
from cmdesk.domain.texts import mark
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import muted_label, plain_label

_LONGEST = 80


class HandingOver(QDialog):
    """Free words with the schedulers used last; empty when one would rather not say."""

    def __init__(
        self, tools: Sequence[str], last: str, count: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(mark("HandingOver", "Scheduled")))
        self.setMinimumWidth(420)
        question = mark("HandingOver", "&Where did you schedule this post?")
        if count > 1:
            question = mark("HandingOver", "&Where did you schedule these posts?")
        self.tool = CalmCombo(self)
        self.tool.setEditable(True)
        self.tool.setInsertPolicy(CalmCombo.InsertPolicy.NoInsert)
        self.tool.addItems(list(tools))
        self.tool.setEditText(last)
        self.tool.setAccessibleName(say(question).replace("&", ""))
        edit = self.tool.lineEdit()
        assert edit is not None, "an editable list has a field"
        edit.setMaxLength(_LONGEST)
        edit.setPlaceholderText(say(mark("HandingOver", "Meta Business Suite, Metricool…")))
        edit.selectAll()
        edit.returnPressed.connect(self.accept)  # an editable list keeps Enter to itself
        label = plain_label(say(question), self)
        label.setBuddy(self.tool)
        hint = mark("HandingOver", "Enter is enough: leave it empty if you would rather not say.")
        told = muted_label(say(hint), self)
        told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        for widget in (label, self.tool, told):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(self._foot())
        self.tool.setFocus()

    def words(self) -> str:
        """Where it was scheduled; may be empty."""
        return clean(self.tool.currentText()).strip()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        cancel = QPushButton(say(mark("HandingOver", "Cancel")), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = QPushButton(say(mark("HandingOver", "It’s scheduled")), self)
        self.save.setProperty("look", "accent")
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        return foot
