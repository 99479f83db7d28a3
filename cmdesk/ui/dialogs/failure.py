# SPDX-License-Identifier: MIT
"""What is said when the program itself failed: the work is kept, and a report can be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import mark
from cmdesk.ui import ask
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import picture
from cmdesk.ui.theme import Role, muted_label, plain_label, title_label

_ABOUT = mark(
    "Failure",
    "What you entered is kept on this computer and you can go on. If it happens again, close "
    "cmdesk and open it again.",
)
_REPORT = mark(
    "Failure",
    "A report was written on this computer. It tells where the program failed, and holds nothing "
    "of your calendar. Nothing is sent: it is yours to read, and to give to whoever helps you.",
)
_STOPPED = mark(
    "Failure",
    "cmdesk did not come to its end the last time. What you entered was kept on this computer.",
)


class FailureDialog(QDialog):
    """Calm words first, the report on demand; ``report`` is None when it could not be written."""

    def __init__(
        self,
        words: str,
        report: Path | None,
        parent: QWidget | None = None,
        *,
        last_time: bool = False,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle("cmdesk")
        title = mark("Failure", "Something went wrong in cmdesk")
        if last_time:
            title = mark("Failure", "cmdesk stopped unexpectedly last time")
        self.words = QPlainTextEdit(words, self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(say(mark("Failure", "Report")))
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setMinimumHeight(220)
        self.words.hide()
        column = QVBoxLayout(self)
        column.addStrut(520)  # not a minimum of the window, which would clip longer buttons
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(_head(say(title), say(_STOPPED if last_time else _ABOUT), self))
        told = muted_label(say(_REPORT), self)
        told.setWordWrap(True)
        told.setVisible(report is not None)
        column.addWidget(told)
        column.addWidget(self.words, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.show_button = QPushButton(say(mark("Failure", "Read the report")), self)
        self.show_button.setProperty("look", "fold")
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._on_shown)
        self.copy_button = QPushButton(say(mark("Failure", "Copy the report")), self)
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button = QPushButton(say(mark("Failure", "Save the report…")), self)
        self.save_button.clicked.connect(self._on_save)
        for button in (self.show_button, self.copy_button, self.save_button):
            button.setAutoDefault(False)
        go_on = QPushButton(say(mark("Failure", "Go on")), self)
        go_on.setProperty("look", "accent")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.show_button)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.save_button)
        foot.addWidget(go_on)
        go_on.setFocus()
        return foot

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        self.words.setVisible(shown)
        self.adjustSize()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words)
        self.copy_button.setText(say(mark("Failure", "Copied")))

    @Slot()
    def _on_save(self) -> None:
        title = mark("Failure", "Save the report")
        path = ask.file_to_save(self, title, "cmdesk-report.txt", ask.TEXTS, ".txt")
        if path is None:
            return
        try:
            path.write_text(self._words, "utf-8")
        except OSError as error:
            refused = mark(
                "Failure", "The report could not be written there. Choose another folder."
            )
            ask.tell(self, refused, f"{type(error).__name__} {error.errno}")


def _head(title: str, about: str, parent: QWidget) -> QHBoxLayout:
    """The sign, the title, and below it what is safe."""
    sign = QLabel(parent)
    sign.setPixmap(picture("warning", 24, Role.ATTENTION, 2.0))
    said = title_label(title, 2, parent)
    said.setWordWrap(True)
    more = plain_label(about, parent)
    more.setWordWrap(True)
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addWidget(said)
    words.addWidget(more)
    words.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row
