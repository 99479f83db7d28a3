# SPDX-License-Identifier: MIT
"""The report as a file, at a place the user picks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.domain.errors import UserError
from cmdesk.domain.texts import Text
from cmdesk.services.documents.writing import file_name
from cmdesk.ui import ask


def save_asked(
    parent: QWidget, name: str, kind: tuple[Text, Text, str], write: Callable[[Path], object]
) -> Path | None:
    """Ask for a place and write there; None when nothing was written.

    ``kind`` is the question's title, the kind of file, and its ending.
    """
    title, files, ending = kind
    path = ask.file_to_save(parent, title, f"{file_name(name)}{ending}", files, ending)
    if path is None:
        return None
    try:
        write(path)
    except UserError as problem:
        ask.tell(parent, problem.text, problem.detail)
        return None
    return path
