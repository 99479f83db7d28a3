# SPDX-License-Identifier: MIT
"""What is asked before a file is opened: by whom it is open already."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from cmdesk.config.memory import memory_of, remember
from cmdesk.config.who import signature
from cmdesk.domain.texts import Text, mark
from cmdesk.store.files import resolved
from cmdesk.store.locks import Holder, holder_of
from cmdesk.store.peeking import facts_in
from cmdesk.store.safe_document import Manner, SafeDocument
from cmdesk.store.viewing import check_not_held
from cmdesk.ui import ask
from cmdesk.ui.ask import Choice

_BY_SOMEBODY: Final = mark("OpeningFile", "“{file}” seems to be open on another computer.")
_BY_HOLDER: Final = mark("OpeningFile", "“{file}” is open elsewhere: {who}.")
_BY_HOLDER_SINCE: Final = mark("OpeningFile", "“{file}” is open elsewhere: {who}, since {since}.")
_MORE: Final = mark(
    "OpeningFile",
    "If two people change the same calendar, one of them has to choose later what to keep. "
    "Nothing is ever overwritten without asking.",
)
_LOOK: Final = mark("OpeningFile", "Open to look at only")
_COPY: Final = mark("OpeningFile", "Open a copy")
_ANYWAY: Final = mark("OpeningFile", "Open anyway")


def opened(window: QWidget, path: Path) -> SafeDocument | None:
    """The document of a file; None when somebody has it open and the user would rather not.

    A lock that the user passed over before, and that could not be taken away, is no question any
    more. Raises FileProblem, also when a program on this computer has it open.
    """
    check_not_held(path)
    holder = holder_of(resolved(path))
    if holder is None:
        return SafeDocument.open(path, author=signature())
    if _was_passed_over(path, holder):
        return SafeDocument.open(path, author=signature(), manner=Manner.ANYWAY)
    choices = (
        Choice("look", _LOOK),
        Choice("copy", _COPY),
        Choice("anyway", _ANYWAY, destructive=True),
    )
    chosen = ask.choose(window, _question(path, holder), choices, _MORE)
    if chosen == "copy":
        return SafeDocument.copy_of(path, author=signature())
    if chosen is None:
        return None
    if chosen == "look":
        return SafeDocument.open(path, author=signature(), manner=Manner.LOOK)
    document = SafeDocument.open(path, author=signature(), manner=Manner.ANYWAY)
    left = holder_of(resolved(path))
    if left is not None:
        uuid = document.note.document_uuid
        remember(uuid, replace(memory_of(uuid), lock=left.mark))
    return document


def _was_passed_over(path: Path, holder: Holder) -> bool:
    facts = facts_in(resolved(path))
    return facts is not None and memory_of(facts.document_uuid).lock == holder.mark != ""


def _question(path: Path, holder: Holder) -> Text:
    """By whom the file is open, as far as that is known."""
    who = ", ".join(dict.fromkeys(word for word in (holder.user, holder.host) if word))
    if not who:
        return _BY_SOMEBODY.filled(file=path.name)
    if holder.since is None:
        return _BY_HOLDER.filled(file=path.name, who=who)
    since = holder.since.astimezone().replace(tzinfo=None)
    return _BY_HOLDER_SINCE.filled(file=path.name, who=who, since=since)
