# SPDX-License-Identifier: MIT
"""What every tab does: show its part of the document and follow the changes to it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.open_document import OpenDocument


class TabBase(QWidget):
    """A tab of the main window, made once per document.

    A subclass sets ``key`` and ``title``, builds its widgets in ``__init__`` after calling this
    one's, and overrides ``refresh`` (read everything again) and, where that is worth it,
    ``take_changes`` (read again only what changed). It is refreshed before it is first shown and,
    when changes arrived while it was hidden, before it is shown again.
    """

    key: ClassVar[str]
    title: ClassVar[Text]
    begins_base: ClassVar[bool] = False
    """True for the first tab of what a client is founded on; those before it are for every week."""

    go_to = Signal(str, str)
    """Asks the main window to show a record elsewhere: kind (``"post"``), id."""

    badge_changed = Signal()
    """The number that ``badge`` gives may have changed."""

    figures_changed = Signal()
    """What ``figures`` says may have changed."""

    offers_changed = Signal()
    """What ``offered`` gives may have changed."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.stale = True
        document.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read again all that this tab shows."""
        raise NotImplementedError

    def take_changes(self, changes: ChangeSet, origin: object) -> None:
        """Read again what these changes touch, the tab being visible; by default everything.

        ``origin`` is what the edit's maker gave to ``OpenDocument.run``: a form ignores its own.
        """
        del changes, origin
        self.refresh()

    def badge(self) -> int:
        """How many things wait here; 0 shows nothing."""
        return 0

    def badge_words(self) -> Text:
        """What the number of ``badge`` counts, to hint at and to be read aloud."""
        return mark("Tabs", "%n to look at", "", 1).filled(n=self.badge())

    def show_record(self, kind: str, record_id: str) -> bool:
        """Bring a record into view; False when this tab does not show that kind."""
        del kind, record_id
        return False

    def figures(self) -> str:
        """What the status bar says at its right while this tab is shown."""
        return ""

    def offered(self) -> frozenset[str]:
        """The ids of the menu's actions (``ui.actions``) that ``perform`` can do now."""
        return frozenset()

    def holding(self) -> frozenset[str]:
        """The ids of the menu's actions that are ticked because they hold now."""
        return frozenset()

    def perform(self, action_id: str) -> None:
        """Do what the menu asked; only called with an id that is offered."""
        raise NotImplementedError(action_id)

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, origin: object) -> None:
        if self.isVisible():
            self.take_changes(changes, origin)
        else:
            self.stale = True
        self.badge_changed.emit()
        self.figures_changed.emit()
        self.offers_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while this tab was hidden."""
        if self.stale:
            self.stale = False
            self.refresh()
            self.figures_changed.emit()
            self.offers_changed.emit()
        super().showEvent(event)
