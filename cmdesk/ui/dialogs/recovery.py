# SPDX-License-Identifier: MIT
"""A file that cannot be opened: first what is safe, then what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import picture
from cmdesk.ui.theme import Role, muted_label, plain_label, title_label
from cmdesk.ui.widgets.sheet import Sheet

_WIDTH = 520
_DAMAGED = mark("Recovery", "“{file}” is damaged")
_DAMAGED_SAFE = mark(
    "Recovery",
    "The file was left exactly as it is: nothing in it was changed, and nothing will be. What can "
    "still be read goes into a new calendar beside it.",
)
_WORK_DAMAGED = mark("Recovery", "The unsaved work on “{file}” is damaged")
_WORK_SAFE = mark(
    "Recovery",
    "It was left exactly as it is, and so was your file, which is as it was saved last. What can "
    "still be read of the work goes into a new calendar.",
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
    "How much is lost cannot be told: a damaged file does not say what else it held. Compare with "
    "an earlier version, or with what you remember.",
)
_MAYBE_MORE = mark(
    "Recovery",
    "More may be lost than this: a damaged file does not say all that it held. Compare with an "
    "earlier version, or with what you remember.",
)
_ALL_LOST = mark("Recovery", "All the rest of the file could be read.")
_NONE_LOST = mark("Recovery", "All that is in the file could be read.")
_NO_VERSION = mark(
    "Recovery", "No earlier version of it is kept on this computer. Look for a copy of your own."
)


class Help(StrEnum):
    """What is done about a file that cannot be opened."""

    SALVAGE = "salvage"
    VERSIONS = "versions"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a file: its name, whether it is there at all, how many versions are.

    ``work`` tells that not the file is damaged but work on it that was found.
    """

    file: str
    there: bool
    versions: int
    work: bool = False


class RecoveryDialog(QDialog):
    """Calm words and at most two ways on; ``chosen`` is None when it was closed."""

    def __init__(self, trouble: Trouble, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: Help | None = None
        self.setWindowTitle("cmdesk")
        title, safe = _DAMAGED, _DAMAGED_SAFE
        if not trouble.there:
            title, safe = _GONE, _GONE_SAFE
        elif trouble.work:
            title, safe = _WORK_DAMAGED, _WORK_SAFE
        self.safe = plain_label(say(safe), self)
        column = QVBoxLayout(self)
        column.addStrut(_WIDTH)  # not a minimum of the window, which would clip longer buttons
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(_head("info", say(title.filled(file=trouble.file)), self.safe, self))
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


@dataclass(frozen=True, slots=True)
class Findings:
    """What was read and what is lost, a line for each kind.

    Unless ``exact``, what is lost is lost at least: nobody can tell what else there was.
    """

    read: Sequence[Text]
    lost: Sequence[Text]
    exact: bool = False


class SalvagedDialog(QDialog):
    """What was read and what is lost, by kind, before it is saved anywhere."""

    def __init__(self, file: str, found: Findings, parent: QWidget | None = None) -> None:
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
        self.read = _sheet(mark("Recovery", "Read"), found.read, self)
        column.addWidget(self.read)
        self.lost = _sheet(_lost_title(found), found.lost, self)
        self.lost.setVisible(bool(found.lost))
        column.addWidget(self.lost)
        column.addWidget(_wrapped(muted_label(say(_certainty(found)), self)))
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


def _lost_title(found: Findings) -> Text:
    return mark("Recovery", "Lost") if found.exact else mark("Recovery", "Lost, at least")


def _certainty(found: Findings) -> Text:
    """How sure it is that no more is lost than what is counted."""
    if found.exact:
        return _ALL_LOST if found.lost else _NONE_LOST
    return _MAYBE_MORE if found.lost else _UNKNOWN


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
