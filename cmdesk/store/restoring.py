# SPDX-License-Identifier: MIT
"""Going back: an earlier version as a document of its own, or in the place of the present one.

Before a version is put back, what it replaces is kept as a version too: the user's file as it
lies there, and the work that the file does not hold yet. So going back can be gone back on.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from cmdesk.store.backups import Backup, Reason, now_in_words
from cmdesk.store.files import FileOps
from cmdesk.store.opening import open_guarded, prepare
from cmdesk.store.problems import Found, in_own_folder, keeping_problem, opening_problem
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import OpenNote, WorkingFolder


def posts_in(backup: Backup) -> int | None:
    """How many posts a version holds; None when that cannot be read."""
    try:
        with closing(open_guarded(backup.path)) as raw:
            (count,) = raw.execute("SELECT count(*) FROM post").fetchone()
    except sqlite3.Error:
        return None
    return int(count)


def copy_out(backup: Backup, target: Path, author: str = "") -> None:
    """Write a version as a document of its own; raises FileProblem.

    The caller has asked before an existing file is given.
    """
    document = SafeDocument.open(backup.path, author=author)
    try:
        document.save_copy(target)
    finally:
        document.close(discard=True)


def put_back(document: SafeDocument, backup: Backup, author: str = "") -> SafeDocument:
    """The same document with the content of an earlier version, still to be published.

    What is replaced is kept first. The caller closes ``document``, its work discarded. Raises
    FileProblem, ``document`` then being as it was.
    """
    home, note = document.shelf.folder.parents[1], document.note
    folder: WorkingFolder | None = None
    try:
        with in_own_folder(home):
            folder = WorkingFolder.make(home, note.document_uuid)
        prepared = prepare(backup.path, folder.work, FileOps())
        _keep_what_goes(document)
        fresh = replace(
            OpenNote.here(note.document_uuid, document.target),
            title=note.title,
            base=note.base,
            revision=note.revision,
            ready=True,
            suspect=prepared.digest_differs,
            kept_at=now_in_words(),
        )
        return SafeDocument(folder, fresh, author)
    except BaseException as error:
        if folder is not None:
            folder.remove()
        told = isinstance(error, (OSError, sqlite3.Error, Found))
        raise (opening_problem(error, backup.path) if told else error) from error


def _keep_what_goes(document: SafeDocument) -> None:
    """Keep the user's file, and the work it does not hold; raises FileProblem."""
    target = document.target
    if document.needs_publishing or target is None:
        document.keep_version(Reason.RESTORE)
    if target is None:
        return
    shelf = document.shelf
    try:
        shelf.keep(target, Reason.RESTORE, datetime.now(UTC), FileOps())
        shelf.note_target(target)
    except FileNotFoundError:
        return  # it was deleted meanwhile: nothing is replaced
    except (OSError, sqlite3.Error, Found) as error:
        raise keeping_problem(error, shelf.folder) from error
