# SPDX-License-Identifier: MIT
"""What this computer keeps of one document beside the user's own file, and deleting it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cmdesk.store.backups import Shelf
from cmdesk.store.register import Register
from cmdesk.store.working import recoverable, remove_left_over


@dataclass(frozen=True, slots=True)
class Traces:
    """How many versions are kept, how much unsaved work was found, and the bytes of it all."""

    versions: int
    unsaved: int
    size: int


def traces_of(home: Path, document_uuid: str) -> Traces:
    """What is kept of a document, its working file in use included."""
    folders = _folders(home, document_uuid)
    unsaved = [one for one in recoverable(home) if one.folder.is_relative_to(folders[1])]
    size = sum(_size(path) for folder in folders for path in folder.rglob("*"))
    return Traces(len(Shelf.of(home, document_uuid).backups()), len(unsaved), size)


def remove_traces(home: Path, document_uuid: str) -> bool:
    """Delete them all; False when something refused to go. The document is closed before."""
    folders = _folders(home, document_uuid)
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    forgotten = Register(home).forget(document_uuid)
    remove_left_over(home)
    return forgotten and not _any_left(folders)


def _folders(home: Path, document_uuid: str) -> tuple[Path, Path]:
    return Shelf.of(home, document_uuid).folder, home / "open" / document_uuid


def _any_left(folders: Iterable[Path]) -> bool:
    return any(folder.exists() for folder in folders)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:  # gone meanwhile
        return 0
