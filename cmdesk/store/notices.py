# SPDX-License-Identifier: MIT
"""What is said of a document as a whole when it is opened, saved or refused."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import Text, mark
from cmdesk.store.moments import moment_in
from cmdesk.store.opening import Prepared

NO_FILE_YET = mark(
    "SafeDocument",
    "This document has no file yet. Your work is safe on this computer. "
    "Choose a name and a folder to save it.",
)
_EXISTS = mark(
    "SafeDocument",
    "“{file}” exists already. It was left as it is. Choose another name.",
)
SHOWN_ONLY = mark(
    "SafeDocument",
    "“{file}” was saved with a newer cmdesk and can only be shown here. Nothing was changed. "
    "Update cmdesk to save it.",
)
LOOKED_AT = mark(
    "SafeDocument",
    "“{file}” was opened to look at only, so it is not saved from here. Nothing was changed. "
    "Save a copy under another name to work on it.",
)
_LOOK = mark(
    "SafeDocument",
    "You are looking at “{file}” without changing it. To work on it, save a copy under another "
    "name, or open it again once it is closed elsewhere.",
)
_DIGEST_DIFFERS = mark(
    "SafeDocument",
    "“{file}” was modified outside cmdesk or is slightly damaged. What could be read is shown; "
    "check it before you save, and keep an earlier copy.",
)
_NEWER = mark(
    "SafeDocument",
    "“{file}” was saved with a newer cmdesk ({version}). It is shown here and cannot be "
    "modified; update cmdesk to work on it.",
)
_IGNORED = mark(
    "SafeDocument",
    "“{file}” contains elements that cmdesk does not know. They were ignored.",
)


_OLDER = mark(
    "SafeDocument",
    "“{file}” was saved with an earlier cmdesk. It will be converted when it is saved; a copy of "
    "the original is kept.",
)
_TO_COME = mark(
    "SafeDocument",
    "“{file}” says that it was saved on {day:full}, which is still to come: the clock of that "
    "computer or of this one is wrong. Nothing is lost. Check the date of this computer.",
)
_SEVERAL_NAMES = mark(
    "SafeDocument",
    "“{file}” has another name on this disk (a hard link). Saving it here parts the two: under its "
    "other name the file stays as it is now.",
)


_LEEWAY = timedelta(days=1)  # a clock set to local time instead of UTC is no wrong one


def refuse_existing(target: Path) -> None:
    """Raise FileProblem when something has this name already."""
    if os.path.lexists(target):
        raise FileProblem(_EXISTS.filled(file=target.name))


def look_notice(target: Path) -> Text:
    """The sentence over a document that was opened to look at only."""
    return _LOOK.filled(file=target.name)


def notices_of(prepared: Prepared, target: Path) -> tuple[Text, ...]:
    """The sentences to show after a file was opened."""
    saved_at = moment_in(prepared.meta["saved_at_utc"])
    to_come = saved_at is not None and saved_at - datetime.now(UTC) > _LEEWAY
    day = saved_at.date() if saved_at is not None else ""
    notices = (
        (prepared.digest_differs, _DIGEST_DIFFERS),
        (to_come, _TO_COME.filled(day=day)),
        (prepared.older, _OLDER),
        (_has_several_names(target), _SEVERAL_NAMES),
        (prepared.newer, _NEWER.filled(version=prepared.meta["app_version"][:20])),
        (bool(prepared.ignored), _IGNORED),
    )
    return tuple(text.filled(file=target.name) for told, text in notices if told)


def _has_several_names(target: Path) -> bool:
    """Whether the file is linked to from elsewhere on its disk; saving replaces this name only."""
    try:
        return target.stat().st_nlink > 1
    except OSError:
        return False
