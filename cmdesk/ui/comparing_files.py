# SPDX-License-Identifier: MIT
"""Compares the document in use with a file: a copy, an earlier version, what replaced its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import mark
from cmdesk.services.comparing import Comparison, compare
from cmdesk.store.course import Course
from cmdesk.store.files import FileOps
from cmdesk.store.viewing import still_of, view
from cmdesk.ui import ask
from cmdesk.ui.dialogs.compare import CompareDialog, CompareWords
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.waiting import waited_for

_COMPARING = mark("Comparing", "Comparing with “{file}”. Nothing is changed by it.")


def show_comparison(
    document: OpenDocument, other: Path, words: CompareWords, window: QWidget
) -> bool:
    """Show what differs from a file, which is only read; False after saying why it cannot be.

    Also False when it took long and was stopped.
    """
    try:
        comparison = _compared(document, other, window)
    except FileProblem as problem:
        ask.tell(window, problem.text, problem.detail)
        return False
    if comparison is None:
        return False
    dialog = CompareDialog(words, comparison, window)
    ask.run_dialog(dialog)
    dialog.deleteLater()
    return True


def _compared(document: OpenDocument, other: Path, window: QWidget) -> Comparison | None:
    """The comparison, made in the background with the document as it is now."""
    with still_of(document.document_file) as still:

        def work(course: Course) -> Comparison:
            with (
                view(other, files=FileOps(course)) as seen,
                still.opened() as mine,
                seen.reading() as theirs,
                mine.reading() as ours,
            ):
                return compare(ours, theirs, course)

        return waited_for(window, work, _COMPARING.filled(file=other.name))
