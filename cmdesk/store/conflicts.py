# SPDX-License-Identifier: MIT
"""Other files of the same document in a folder: conflict copies, and a file that was renamed.

Services that share folders lay a second file beside the first when two computers changed it, each
under a name of its own making. A name is only a hint of where to look first: what decides is the
document's id, read from the file itself.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cmdesk.store.backups import ENDING
from cmdesk.store.peeking import MOST_SECONDS, Facts, facts_in

MOST_FILES: Final = 200
MOST_SECONDS_IN_ALL: Final = 1.0

# To add a service: what it adds to a name, somewhere after the name itself.
_ADDED: Final = (
    r"\(.*conflicted copy.*\)",  # (Marie's conflicted copy 2026-11-22)
    r"\(.*copie en conflit.*\)",
    r"\(conflict \d{4}-\d\d-\d\d\)(?: \d+)?",  # our own
    r"\(conflit \d{4}-\d\d-\d\d\)(?: \d+)?",
    r"\.sync-conflict-\d{8}-\d{6}-\w+",
    r"_.+_(?:\d{4}-?\d\d-?\d\d.*_)?conflict(?:\d*)",  # _PC_Nov-22-1402-2026_Conflict
    r"-[\w-]+",  # -PC-ACCUEIL
    r" \(\d{1,2}\)",
    r" \d{1,2}",
    r" ?[-–] ?(?:copy|copie)(?: \(\d+\))?",
)
_HINT: Final = re.compile(rf"\s*(?:{'|'.join(_ADDED)})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Copy:
    """Another file of the same document, and what it says of itself."""

    path: Path
    facts: Facts


def copies_beside(target: Path, document_uuid: str, content_sha256: str = "") -> tuple[Copy, ...]:
    """The files beside ``target`` that are the same document with another content.

    At most 200 files are looked at, and none after a second. ``content_sha256`` is that of the
    target: a file that is just the same needs no comparing.
    """
    until = time.monotonic() + MOST_SECONDS_IN_ALL
    return tuple(
        Copy(path, facts)
        for path, facts in _documents_beside(target, until)
        if facts.document_uuid == document_uuid
        and not (content_sha256 and facts.content_sha256 == content_sha256)
    )


def renamed_to(target: Path, document_uuid: str, revision: str) -> Path | None:
    """Where a file went that is no longer in its place: the same document in the same folder.

    It must be as it was saved last, so that a copy which always lay there is not taken for it.
    None when there is none, or no telling which.
    """
    until = time.monotonic() + MOST_SECONDS_IN_ALL
    found = [
        path
        for path, facts in _documents_beside(target, until)
        if (facts.document_uuid, facts.revision) == (document_uuid, revision)
    ]
    return found[0] if len(found) == 1 else None


def looks_like_copy(name: str, stem: str) -> bool:
    """Whether a file's name without ending is another's with what services add to it."""
    return name.startswith(stem) and _HINT.fullmatch(name, len(stem)) is not None


def _documents_beside(target: Path, until: float) -> Iterator[tuple[Path, Facts]]:
    """The documents of a folder, those that are called like copies first."""
    for path in _candidates(target)[:MOST_FILES]:
        left = until - time.monotonic()
        if left <= 0:
            return
        facts = facts_in(path, min(left, MOST_SECONDS))
        if facts is not None:
            yield path, facts


def _candidates(target: Path) -> list[Path]:
    """Other files with our ending in the folder; what hints at a copy comes first."""
    try:
        with os.scandir(target.parent) as entries:
            names = [
                entry.name
                for entry in entries
                if entry.name.lower().endswith(ENDING) and entry.name != target.name
            ]
    except OSError:
        return []
    paths = [target.with_name(name) for name in names if not name.startswith("~")]
    return sorted(paths, key=lambda path: (not looks_like_copy(path.stem, target.stem), path.name))
