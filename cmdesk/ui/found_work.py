# SPDX-License-Identifier: MIT
"""What is asked when a file is opened on which unsaved work was found."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.domain.texts import mark
from cmdesk.store.working import Recoverable
from cmdesk.ui import ask
from cmdesk.ui.ask import Choice

_WORK_FOUND = mark(
    "Desk",
    "Unsaved work on “{file}” was found on this computer (last edit {at}). "
    "The file itself is as it was saved last.",
)
_CHOICES = (
    Choice("recover", mark("Desk", "Recover the work")),
    Choice("look", mark("Desk", "Look at it first")),
    Choice("file", mark("Desk", "Throw it away and open the file"), destructive=True),
)


def chosen_for_work(window: QWidget, path: Path, work: Recoverable) -> str | None:
    """What to do with the work: ``recover``, ``look``, ``file`` (without it), or nothing."""
    at = work.worked_at.astimezone().replace(tzinfo=None)
    return ask.choose(window, _WORK_FOUND.filled(file=path.name, at=at), _CHOICES)
