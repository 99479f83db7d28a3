# SPDX-License-Identifier: MIT
"""White sheets on the paper: the frame that everything on a page lies in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cmdesk.ui.theme import muted_label, title_label

PADDING = 16


class Sheet(QFrame):
    """A white sheet with a title row (title left, a remark right) over a ``body`` layout."""

    def __init__(self, title: str = "", remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "sheet")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(PADDING, 12, PADDING, PADDING)
        outer.setSpacing(8)
        self.title = title_label(title, 1)
        self.remark = muted_label(remark)
        self.remark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.remark)
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body)
        self.set_title(title, remark)

    def set_title(self, title: str, remark: str = "") -> None:
        """Change the words of the title row; it is not shown when both are empty."""
        self.title.setText(title)
        self.remark.setText(remark)
        self.title.setVisible(bool(title))
        self.remark.setVisible(bool(remark))
        self.setAccessibleName(title)


def wrapped(label: QLabel) -> QLabel:
    """The label, made to break its lines."""
    label.setWordWrap(True)
    return label


def breakable(address: str) -> str:
    """An address to show, never to copy: it may break behind its slashes, as Qt only at spaces."""
    return address.replace("/", "/\u200b").replace("/\u200b/\u200b", "//\u200b")


def dots_kept(words: str) -> str:
    """Words in a line that does not break before a “·”: it ends the line, and begins none."""
    return words.replace(" · ", "\u00a0· ")


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line between two parts of a sheet."""
    line = QFrame(parent)
    line.setProperty("look", "rule")
    line.setFixedHeight(1)
    return line
