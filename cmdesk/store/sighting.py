# SPDX-License-Identifier: MIT
"""A look at the user's file while its document is in use: is it still what it was?

A ``Lookout`` is asked again and again, in a worker's thread. It reads the whole file only when
its size, its time or its place on the disk say that it may be another.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cmdesk.store.conflicts import renamed_to
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.peeking import Facts, facts_in

_Marks = tuple[int, int, int]  # size, time, place on the disk


class Sight(StrEnum):
    """How the user's file is: as it was, another, no longer there, or not to be seen now."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the file: where it is, its content, and the document it holds."""

    target: Path
    base: Stamp | None
    document_uuid: str
    revision: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """What was seen: for a changed file who saved it, for one that is gone its new name."""

    sight: Sight
    facts: Facts | None = None
    moved_to: Path | None = None


class Lookout:
    """Looks at one file again and again; used by one thread at a time."""

    def __init__(self, known: Known, files: FileOps | None = None) -> None:
        """Made right after the file was opened or saved: its marks of now are its content's."""
        self._target = known.target
        self._files = files or FileOps()
        self._disk = _disk_of(known.target.parent)
        self._seen: tuple[_Marks, str] | None = None
        if known.base is not None:
            with suppress(OSError):
                marks = _marks_of(known.target)
                if marks[:2] == (known.base.size, known.base.mtime_ns):
                    self._seen = (marks, known.base.sha256)

    def look(self, known: Known) -> Sighting:
        """How the file is now; never raises for what a disk may do."""
        if known.base is None:
            return Sighting(Sight.AWAY)  # nothing was ever seen there
        try:
            sha256 = self._sha256(_marks_of(self._target))
        except (FileNotFoundError, NotADirectoryError):
            return self._missing(known)
        except OSError:
            return Sighting(Sight.AWAY)
        if sha256 == known.base.sha256:
            return Sighting(Sight.SAME)
        return Sighting(Sight.CHANGED, facts=facts_in(self._target))

    def _sha256(self, marks: _Marks) -> str:
        """The file's content, read again only when its marks are not those seen last."""
        if self._seen is None or self._seen[0] != marks:
            self._seen = (marks, self._files.stamp(self._target).sha256)
        return self._seen[1]

    def _missing(self, known: Known) -> Sighting:
        """Deleted or renamed, unless the whole drive went."""
        if self._disk is None or _disk_of(self._target.parent) != self._disk:
            return Sighting(Sight.AWAY)
        moved = renamed_to(self._target, known.document_uuid, known.revision)
        return Sighting(Sight.GONE, moved_to=moved)


def _marks_of(path: Path) -> _Marks:
    facts = path.stat()
    return facts.st_size, facts.st_mtime_ns, facts.st_ino


def _disk_of(folder: Path) -> tuple[int, int] | None:
    """What tells a folder from the empty place that a pulled drive leaves behind."""
    try:
        facts = folder.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino
