# SPDX-License-Identifier: MIT
"""Looking at the user's file without leaving a trace, and asking who has it open."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cmdesk.config.paths import data_folder
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import mark
from cmdesk.store.document_file import DocumentFile
from cmdesk.store.files import FileOps, resolved
from cmdesk.store.opening import prepare
from cmdesk.store.problems import (
    Found,
    Trouble,
    in_own_folder,
    opening_problem,
    reading_problem,
)
from cmdesk.store.register import Register
from cmdesk.store.working import is_open_elsewhere, recoverable

_WORK_LEFT = mark(
    "SafeDocument",
    "“{file}” has unsaved work on this computer from a program that stopped. Nothing was "
    "changed. Open it in the cmdesk window first and keep or discard that work.",
)


def view(target: Path, *, files: FileOps | None = None) -> DocumentFile:
    """The user's file for reading only: nothing is created beside it or in the user's folders.

    Raises FileProblem. The copy it reads vanishes with ``close()``.
    """
    # On Windows a file that is still open cannot be deleted, so the folder goes at close.
    try:
        folder = _own_folder()
    except (OSError, Found) as error:
        raise opening_problem(error, target) from error
    try:
        work = Path(folder.name).resolve() / "view.db"
        prepare(resolved(target), work, files or FileOps(), Register(data_folder()))
        document_file = DocumentFile(work, read_only=True)
    except BaseException:
        folder.cleanup()
        raise
    document_file.at_close(folder.cleanup)
    return document_file


def _own_folder() -> tempfile.TemporaryDirectory[str]:
    """A private folder for a moment; raises OSError or Found."""
    with in_own_folder(Path(os.environ.get("TMPDIR", "tmp"))):
        return tempfile.TemporaryDirectory(prefix="cmdesk-", ignore_cleanup_errors=True)


@dataclass(frozen=True, slots=True)
class Still:
    """A document as it was at a moment, to be read by another thread while its owner goes on."""

    path: Path

    def opened(self) -> DocumentFile:
        """The still, for reading only; it belongs to the thread that opens it."""
        return DocumentFile(self.path, read_only=True)


@contextmanager
def still_of(document_file: DocumentFile) -> Iterator[Still]:
    """A private copy of a document as it is now; gone in the end. Raises FileProblem."""
    try:
        with _own_folder() as folder:
            still = Still(Path(folder).resolve() / "still.db")
            document_file.snapshot_into(still.path)
            yield still
    except (OSError, sqlite3.Error, Found) as error:
        raise reading_problem(error, document_file.path) from error


def check_not_held(target: Path, home: Path | None = None) -> None:
    """Raise FileProblem when a live window has the file open or a crash left work on it."""
    home, target = home or data_folder(), resolved(target)
    if is_open_elsewhere(home, target):
        raise opening_problem(Found(Trouble.HELD), target)
    if any(found.target == target for found in recoverable(home)):
        raise FileProblem(_WORK_LEFT.filled(file=target.name))
