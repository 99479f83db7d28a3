# SPDX-License-Identifier: MIT
"""A file that cannot be opened: first what is safe, then what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, SignalInstance, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import picture
from cmdesk.ui.theme import Role, muted_label, plain_label, title_label
from cmdesk.ui.widgets.sheet import Sheet

_WIDTH, _WIDTH_WAITING = 520, 380
_DAMAGED = mark("Recovery", "“{file}” is damaged")
_DAMAGED_SAFE = mark(
    "Recovery",
    "The file was left exactly as it is: nothing in it was changed, and nothing will be. What can "
    "still be read goes into a new calendar beside it.",
)
_GONE = mark("Recovery", "“{file}” is not there")
_GONE_SAFE = mark(
    "Recovery",
    "It may have been moved or renamed, or its drive is not connected: then bring it back and open "
    "it again. Earlier versions of it are kept on this computer.",
)
_VERSIONS = mark("Recovery", "Earlier versions (%n)…", "", 1)
_UNKNOWN = mark(
    "Recovery",
    "A damaged file does not tell what else it held: compare with an earlier version, or with what "
    "you remember.",
)
_MAYBE_MORE = mark("Recovery", "More may be lost than the file still tells.")
_NO_VERSION = mark(
    "Recovery", "No earlier version of it is kept on this computer. Look for a copy of your own."
)


class Help(StrEnum):
    """What is done about a file that cannot be opened."""

    SALVAGE = "salvage"
    VERSIONS = "versions"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a file: its name, whether it is there at all, how many versions are."""

    file: str
    there: bool
    versions: int
    detail: str = ""


class RecoveryDialog(QDialog):
    """Calm words and at most two ways on; ``chosen`` is None when it was closed."""

    def __init__(self, trouble: Trouble, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: Help | None = None
        self.setWindowTitle("cmdesk")
        title = (_DAMAGED if trouble.there else _GONE).filled(file=trouble.file)
        self.safe = plain_label(say(_DAMAGED_SAFE if trouble.there else _GONE_SAFE), self)
        column = QVBoxLayout(self)
        column.addStrut(_WIDTH)  # not a minimum of the window, which would clip longer buttons
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(_head("info", say(title), self.safe, self))
        if not trouble.versions:
            column.addWidget(_wrapped(muted_label(say(_NO_VERSION), self)))
        column.addLayout(self._foot(trouble))

    def _foot(self, trouble: Trouble) -> QHBoxLayout:
        self.salvage_button = QPushButton(
            say(mark("Recovery", "Read what can still be read…")), self
        )
        self.salvage_button.clicked.connect(self._on_salvage)
        count = _VERSIONS.filled(n=trouble.versions)
        self.versions_button = QPushButton(say(count), self)
        self.versions_button.clicked.connect(self._on_versions)
        first = self.salvage_button if trouble.there else self.versions_button
        first.setProperty("look", "accent")  # before it is shown, or the style is chosen without
        self.salvage_button.setVisible(trouble.there)
        self.versions_button.setVisible(trouble.versions > 0)
        first.setDefault(True)
        cancel = QPushButton(say(mark("Recovery", "Not now")), self)
        cancel.clicked.connect(self.reject)
        cancel.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(cancel)
        foot.addStretch(1)
        second = self.versions_button if trouble.there else self.salvage_button
        second.setAutoDefault(False)
        foot.addWidget(second)
        foot.addWidget(first)
        first.setFocus()
        return foot

    @Slot()
    def _on_salvage(self) -> None:
        self.chosen = Help.SALVAGE
        self.accept()

    @Slot()
    def _on_versions(self) -> None:
        self.chosen = Help.VERSIONS
        self.accept()


class WorkingDialog(QDialog):
    """Waits for work that goes on in the background; closing it before is giving up."""

    def __init__(self, words: Text, over: SignalInstance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("cmdesk")
        label = _wrapped(plain_label(say(words), self))
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(say(words))
        stop = QPushButton(say(mark("Recovery", "Stop")), self)
        stop.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(stop)
        column = QVBoxLayout(self)
        column.addStrut(_WIDTH_WAITING)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(label)
        column.addWidget(bar)
        column.addLayout(foot)
        over.connect(self.accept)


class SalvagedDialog(QDialog):
    """What was read and what is lost, by kind, before it is saved anywhere."""

    def __init__(
        self, file: str, read: Sequence[Text], lost: Sequence[Text], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("cmdesk")
        title = mark("Recovery", "This can still be read in “{file}”").filled(file=file)
        safe = mark(
            "Recovery",
            "It goes into a new calendar. The damaged file stays as it is: keep it.",
        )
        column = QVBoxLayout(self)
        column.addStrut(_WIDTH)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(_head("info", say(title), plain_label(say(safe), self), self))
        self.read = _sheet(mark("Recovery", "Read"), read, self)
        column.addWidget(self.read)
        self.lost = _sheet(mark("Recovery", "Lost"), lost, self)
        self.lost.setVisible(bool(lost))
        column.addWidget(self.lost)
        column.addWidget(_wrapped(muted_label(say(_MAYBE_MORE if lost else _UNKNOWN), self)))
        cancel = QPushButton(say(mark("Recovery", "Not now")), self)
        cancel.clicked.connect(self.reject)
        cancel.setAutoDefault(False)
        self.save_button = QPushButton(say(mark("Recovery", "Save as a new calendar…")), self)
        self.save_button.setProperty("look", "accent")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(cancel)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        column.addLayout(foot)


def _sheet(title: Text, lines: Sequence[Text], parent: QWidget) -> Sheet:
    sheet = Sheet(say(title), parent=parent)
    words = _wrapped(QLabel("\n".join(say(line) for line in lines), parent))
    words.setTextFormat(Qt.TextFormat.PlainText)
    sheet.body.addWidget(words)
    return sheet


def _head(icon: str, title: str, more: QLabel, parent: QWidget) -> QHBoxLayout:
    sign = QLabel(parent)
    sign.setPixmap(picture(icon, 24, Role.NOTE, 2.0))
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addWidget(_wrapped(title_label(title, 2, parent)))
    words.addWidget(_wrapped(more))
    words.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    return label
