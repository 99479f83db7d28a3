# SPDX-License-Identifier: MIT
"""Compares the document in use with a file: a copy, an earlier version, what replaced its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import FileProblem
from cmdesk.services.comparing import compare
from cmdesk.store.viewing import view
from cmdesk.ui import ask
from cmdesk.ui.dialogs.compare import CompareDialog, CompareWords
from cmdesk.ui.open_document import OpenDocument


def show_comparison(
    document: OpenDocument, other: Path, words: CompareWords, window: QWidget
) -> bool:
    """Show what differs from a file, which is only read; False after saying why it cannot be."""
    try:
        seen = view(other)
    except FileProblem as problem:
        ask.tell(window, problem.text, problem.detail)
        return False
    with seen, seen.reading() as theirs, document.reading() as ours:
        comparison = compare(ours, theirs)
    dialog = CompareDialog(words, comparison, window)
    ask.run_dialog(dialog)
    dialog.deleteLater()
    return True
