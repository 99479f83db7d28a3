# SPDX-License-Identifier: MIT
"""What leaves a working file: a snapshot of it, and the facts that the file will carry."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from cmdesk import __version__
from cmdesk.store import tables
from cmdesk.store.document_file import DocumentFile
from cmdesk.store.files import FileOps
from cmdesk.store.problems import preparing_problem
from cmdesk.store.publisher import Delivery


def facts_of(document_uuid: str, author: str) -> dict[str, str]:
    """The ``meta`` of a new revision, saved now."""
    return {
        "document_uuid": document_uuid,
        "revision_uuid": uuid4().hex,
        "format": str(tables.FORMAT),
        "min_reader_format": str(tables.MIN_READER_FORMAT),
        "app_version": __version__,
        "saved_at_utc": datetime.now(UTC).isoformat(timespec="seconds"),
        "saved_by": author,
    }


def snapshot(
    document_file: DocumentFile, folder: Path, target: Path, facts: dict[str, str], files: FileOps
) -> Delivery:
    """A fresh snapshot in ``folder`` for a target that must not exist yet; raises FileProblem."""
    path = folder / f"{facts['revision_uuid']}.db"
    try:
        counter = document_file.change_counter()
        document_file.snapshot_into(path)
        path.chmod(0o600)
    except (OSError, sqlite3.Error) as error:
        files.remove(path)
        raise preparing_problem(error, target) from error
    return Delivery(path, target, None, facts, counter, files)
