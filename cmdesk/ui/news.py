# SPDX-License-Identifier: MIT
"""What is to be said of a document above its page, a line a subject, until it no longer holds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cmdesk.domain.texts import Text


@dataclass(frozen=True, slots=True)
class NewsLine:
    """A sentence and, with a verb, what can be done; an urgent one comes before a failed saving."""

    words: Text
    verb: Text | None = None
    urgent: bool = False


class News(QObject):
    """The lines by subject; ``acted`` tells the subject whose verb was pressed."""

    changed = Signal()
    acted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, NewsLine] = {}

    @property
    def first(self) -> tuple[str, NewsLine] | None:
        """The line to show, with its subject: an urgent one, else the one said last."""
        lines = list(reversed(self._lines.items()))
        urgent = (entry for entry in lines if entry[1].urgent)
        return next(urgent, lines[0] if lines else None)

    def put(self, subject: str, line: NewsLine) -> None:
        """Say something of a subject, in the place of what was said of it."""
        if self._lines.get(subject) != line:
            self._lines.pop(subject, None)
            self._lines[subject] = line
            self.changed.emit()

    def drop(self, subject: str) -> None:
        """Say nothing of a subject any more."""
        if self._lines.pop(subject, None) is not None:
            self.changed.emit()

    def act(self, subject: str) -> None:
        """Have done what the subject's line offers."""
        self.acted.emit(subject)
