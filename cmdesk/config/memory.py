# SPDX-License-Identifier: MIT
"""What this computer remembers of each document: how its user likes to see and to print it.

Kept beside the settings and never inside a document, so a file handed over tells nothing of it.

To remember something more:
1. a field with its default in ``DocumentMemory``;
2. its test of a stored value in ``_READERS``.
Keys of newer versions are kept; a value that makes no sense falls back to its default.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Final

from cmdesk.config.paths import config_folder, make_private
from cmdesk.config.settings import PAPERS, replace_text

MOST_DOCUMENTS: Final = 200
_MOST_BYTES: Final = 2_000_000
_LONGEST: Final = 100  # characters of a document's uuid

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DocumentMemory:
    """What is remembered of one document; the defaults are those of one never seen.

    ``everything`` shows all there is instead of the essentials; None until the user chose.
    ``paper`` is the last one printed on, empty for the settings'; ``pictures`` and ``long_texts``
    let the printed week show them where there is room; ``more`` opens the composer's *More*.
    ``tab`` is the key of the tab last shown, empty before any was chosen.
    ``copies`` are the revisions of conflict copies that were compared, a line each; ``lock`` marks
    somebody else's lock that was passed over and could not be taken away.
    ``google_refused`` is true once the Google profile was offered and not wanted.
    ``report_paper`` is the last paper of a monthly report, empty for the region's usual one;
    ``report_lines`` leaves lines on it for sentences that were not written; ``preparer`` signs it.
    ``others`` are keys not known here.
    """

    everything: bool | None = None
    paper: str = ""
    pictures: bool = True
    long_texts: bool = True
    more: bool = False
    tab: str = ""
    copies: str = ""
    google_refused: bool = False
    lock: str = ""
    report_paper: str = ""
    report_lines: bool = False
    preparer: str = ""
    others: Mapping[str, object] = field(default_factory=dict)


def memory_file() -> Path:
    """The file that holds what is remembered; it may not exist yet."""
    return config_folder() / "documents.json"


def memory_of(document_uuid: str) -> DocumentMemory:
    """What is remembered of a document; the defaults when nothing is."""
    return _from_stored(_load().get(document_uuid))


def remember(document_uuid: str, memory: DocumentMemory) -> bool:
    """Keep this of a document, in place of what was known.

    The documents that were remembered longest ago go when there are too many. False when the
    folder refuses: that is never worth stopping somebody's work.
    """
    if not 0 < len(document_uuid) <= _LONGEST:
        return False
    kept = _load()
    kept.pop(document_uuid, None)
    kept[document_uuid] = _to_stored(memory)
    return _save(kept)


def forget(document_uuid: str) -> bool:
    """Keep nothing of a document any more; False when the folder refuses."""
    kept = _load()
    if kept.pop(document_uuid, None) is None:
        return True
    return _save(kept)


def _save(kept: Mapping[str, object]) -> bool:
    path = memory_file()
    try:
        make_private(path.parent)
        replace_text(path, json.dumps(dict(list(kept.items())[-MOST_DOCUMENTS:]), indent=1))
    except OSError as problem:
        _log.warning("memory not written: %s", type(problem).__name__)
        return False
    return True


def _load() -> dict[str, object]:
    """All that is remembered, as JSON values; nothing where the file cannot be understood."""
    try:
        with memory_file().open("rb") as file:
            stored = json.loads(file.read(_MOST_BYTES))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as problem:
        _log.warning("memory not read: %s", type(problem).__name__)
        return {}
    return stored if isinstance(stored, dict) else {}


def _to_stored(memory: DocumentMemory) -> dict[str, object]:
    """JSON values, the unknown keys first so that known ones win."""
    return {**memory.others, **{name: getattr(memory, name) for name in _READERS}}


def _from_stored(stored: object) -> DocumentMemory:
    """What these JSON values mean, junk replaced by defaults."""
    if not isinstance(stored, dict):
        return DocumentMemory()
    known = {name: stored[name] for name, fits in _READERS.items() if fits(stored.get(name))}
    others = {key: value for key, value in stored.items() if key not in _READERS}
    return replace(DocumentMemory(others=others), **known)


def _yes_or_no(value: object) -> bool:
    return isinstance(value, bool)


def _words(value: object) -> bool:
    return isinstance(value, str)


def _paper(value: object) -> bool:
    return isinstance(value, str) and value in PAPERS


_READERS: Final[dict[str, Callable[[object], bool]]] = {
    "everything": _yes_or_no,
    "paper": _paper,
    "pictures": _yes_or_no,
    "long_texts": _yes_or_no,
    "more": _yes_or_no,
    "tab": _words,
    "copies": _words,
    "google_refused": _yes_or_no,
    "lock": _words,
    "report_paper": _paper,
    "report_lines": _yes_or_no,
    "preparer": _words,
}

assert {one.name for one in fields(DocumentMemory)} == {*_READERS, "others"}
