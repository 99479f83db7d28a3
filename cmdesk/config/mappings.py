# SPDX-License-Identifier: MIT
"""What a user said the columns of foreign files hold, kept for the next file of the same form.

Names are kept as digests only: nothing of a file can be read here.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from cmdesk.config.paths import config_folder, make_private
from cmdesk.config.settings import replace_text

MOST_MAPPINGS: Final = 100
MOST_COLUMNS: Final = 200
_MOST_BYTES: Final = 2_000_000
_LONGEST: Final = 40  # characters of a digest or of what a column holds

_log = logging.getLogger(__name__)


def mappings_file() -> Path:
    """The file that holds the choices; it may not exist yet."""
    return config_folder() / "mappings.json"


def recall(names: Sequence[str]) -> dict[str, str]:
    """What was said of the columns of these names, in whatever order; empty when nothing was."""
    kept = _load().get(_signature(names), {})
    said = {name: kept.get(_digest(name)) for name in names}
    return {name: held for name, held in said.items() if held is not None}


def remember(names: Sequence[str], said: Mapping[str, str]) -> bool:
    """Keep what was said of some of these columns, in place of what was known; empty forgets.

    The oldest choices go when there are too many. False when the folder refuses.
    """
    kept = _load()
    signature = _signature(names)
    known = kept.pop(signature, None)
    if said:
        kept[signature] = {_digest(name): held for name, held in said.items() if name in names}
    elif known is None:
        return True
    latest = dict(list(kept.items())[-MOST_MAPPINGS:])
    path = mappings_file()
    try:
        make_private(path.parent)
        replace_text(path, json.dumps(latest, indent=1))
    except OSError as problem:
        _log.warning("mappings not written: %s", type(problem).__name__)
        return False
    return True


def _load() -> dict[str, dict[str, str]]:
    """All choices that make sense; none where there is no file or it cannot be understood."""
    try:
        with mappings_file().open("rb") as file:
            stored = json.loads(file.read(_MOST_BYTES))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as problem:
        _log.warning("mappings not read: %s", type(problem).__name__)
        return {}
    if not isinstance(stored, dict):
        return {}
    return {
        signature: {key: held for key, held in said.items() if _short(key) and _short(held)}
        for signature, said in list(stored.items())[-MOST_MAPPINGS:]
        if _short(signature) and isinstance(said, dict) and len(said) <= MOST_COLUMNS
    }


def _short(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST


def _signature(names: Sequence[str]) -> str:
    """One digest for a set of columns, whatever their order."""
    return _digest("\x00".join(sorted(names)))


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:32]
