# SPDX-License-Identifier: MIT
"""What the first page may tell of the latest documents without opening them.

Numbers and moments only, by the document's path, in a small file of this computer; forgetting a
document deletes what is kept of it here.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Final

from cmdesk.config.paths import config_folder, make_private
from cmdesk.config.settings import replace_text

MOST_DUE: Final = 100
MOST_WEEKS: Final = 10
_MOST_BYTES: Final = 1_000_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Glance:
    """How a document stood when it was put away.

    ``due`` is when each scheduled post should go out (the client's wall clock), ``weeks`` gives,
    by the first day of a coming week, the posts planned in it and the openings expected.
    """

    due: tuple[datetime, ...] = ()
    weeks: Mapping[date, tuple[int, int]] = field(default_factory=dict)

    def to_confirm(self, now: datetime) -> int:
        """How many scheduled posts should have gone out by now (without a zone)."""
        return sum(due <= now for due in self.due)

    def week_after(self, today: date) -> tuple[int, int] | None:
        """Posts planned and openings expected next week; None when that is not known any more."""
        return next(
            (said for start, said in self.weeks.items() if 0 < (start - today).days <= 7), None
        )


def glances_file() -> Path:
    """The file that holds the glances; it may not exist yet."""
    return config_folder() / "recents.json"


def load_glances() -> dict[str, Glance]:
    """What is known of documents by path; nothing where there is no file or only junk."""
    try:
        with glances_file().open("rb") as file:
            stored = json.loads(file.read(_MOST_BYTES))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as problem:
        _log.warning("glances not read: %s", type(problem).__name__)
        return {}
    if not isinstance(stored, dict):
        return {}
    found = {path: _glance(entry) for path, entry in stored.items()}
    return {path: glance for path, glance in found.items() if glance is not None}


def save_glances(glances: Mapping[str, Glance], kept: Collection[str]) -> bool:
    """Keep the glances of these paths and no others; False when the folder refuses."""
    stored = {path: _stored(glance) for path, glance in glances.items() if path in kept}
    path = glances_file()
    try:
        make_private(path.parent)
        replace_text(path, json.dumps(stored, indent=1))
    except OSError as problem:
        _log.warning("glances not written: %s", type(problem).__name__)
        return False
    return True


def _stored(glance: Glance) -> dict[str, object]:
    weeks = list(glance.weeks.items())[:MOST_WEEKS]
    return {
        "due": [due.isoformat(timespec="minutes") for due in glance.due[:MOST_DUE]],
        "weeks": [[start.isoformat(), *said] for start, said in weeks],
    }


def _glance(entry: object) -> Glance | None:
    """A stored glance; None when it makes no sense."""
    if not isinstance(entry, dict):
        return None
    try:
        due = tuple(datetime.fromisoformat(moment) for moment in entry["due"][:MOST_DUE])
        weeks = {
            date.fromisoformat(start): (_count(planned), _count(expected))
            for start, planned, expected in entry["weeks"][:MOST_WEEKS]
        }
    except (KeyError, TypeError, ValueError):
        return None
    if any(moment.tzinfo is not None for moment in due):
        return None
    return Glance(due, weeks)


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value
