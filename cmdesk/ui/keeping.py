# SPDX-License-Identifier: MIT
"""Keeps the document as it is before much of it changes: an import, a big deletion."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Post, Record, Version
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Batch, Edit, Remove
from cmdesk.store.backups import Reason
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import ask
from cmdesk.ui.ask import Choice

MUCH: Final = 20
"""From so many posts on, a deletion is worth a version of its own."""
_MORE = mark(
    "Keeping",
    "A version is kept before much is changed, so that one can go back even after the calendar was "
    "closed. Without it, Undo still takes this back as long as the calendar is open.",
)
_ANYWAY: Final = (Choice("anyway", mark("Keeping", "Go on without it")),)


class Keeping:
    """Keeps versions of one document; a failure is told once for each reason."""

    def __init__(self, safe: SafeDocument, window: QWidget) -> None:
        self._safe = safe
        self._window = window
        self._told: set[Reason] = set()

    def may_run(self, edit: Edit) -> bool:
        """Keep a version before an edit that deletes much; False when the user would rather not."""
        return removed_posts(edit) < MUCH or self.keep(Reason.DELETION)

    def keep(self, reason: Reason) -> bool:
        """Keep the document as it is; when that fails, whether the user goes on without."""
        try:
            self._safe.keep_version(reason)
        except FileProblem as problem:
            if reason in self._told:
                return True
            if ask.choose(self._window, problem.text, _ANYWAY, _MORE) != "anyway":
                return False
            self._told.add(reason)
        return True


def removed_posts(edit: Edit) -> int:
    """How many posts, or places of posts if these are more, an edit takes away."""
    return max(_removed(edit, Post), _removed(edit, Version))


def _removed(edit: Edit, kind: type[Record]) -> int:
    if isinstance(edit, Batch):
        return sum(_removed(part, kind) for part in edit.edits)
    return len(edit.ids) if isinstance(edit, Remove) and edit.kind is kind else 0
