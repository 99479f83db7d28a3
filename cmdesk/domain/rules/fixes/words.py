# SPDX-License-Identifier: MIT
"""What the button of each fix says, and the undo menu afterwards."""

from __future__ import annotations

from collections.abc import Mapping

from cmdesk.domain.rules.findings import Finding, FixKey
from cmdesk.domain.texts import Text, mark

WORDS: Mapping[FixKey, Text] = {
    FixKey.SPREAD: mark("Fixes", "Spread…"),
    FixKey.KEEP_FIRST: mark("Fixes", "Keep the first %n", "", 1),
    FixKey.INTENDED: mark("Fixes", "It’s intended"),
    FixKey.MOVE_TO_FREE_TIME: mark("Fixes", "Move to the next free time"),
    FixKey.CREATE_DRAFT: mark("Fixes", "Create the draft"),
    FixKey.NOT_THIS_WEEK: mark("Fixes", "Not this week"),
    FixKey.END_RENDEZVOUS: mark("Fixes", "End this rendez-vous"),
    FixKey.SHOW: mark("Fixes", "Show them"),
    FixKey.EDIT: mark("Fixes", "Edit…"),
    FixKey.KEEP_ONE: mark("Fixes", "Keep one"),
    FixKey.HALF_DAY_LATER: mark("Fixes", "Move 12 hours later"),
    FixKey.PAUSE_CHANNEL: mark("Fixes", "Pause the channel"),
    FixKey.MUTE: mark("Fixes", "Don’t tell me again"),
}


def words_of_fix(fix: FixKey, finding: Finding) -> Text:
    """A fix in the words of its button."""
    words = WORDS[fix]
    return words if words.n is None else words.filled(n=finding.limit)


LABELS: Mapping[FixKey, Text] = {
    FixKey.SPREAD: mark("Fixes", "spread %n posts", "", 1),
    FixKey.KEEP_FIRST: mark("Fixes", "keep the first %n", "", 1),
    FixKey.INTENDED: mark("Fixes", "say that it is intended"),
    FixKey.MOVE_TO_FREE_TIME: mark("Fixes", "move %n posts to a free time", "", 1),
    FixKey.CREATE_DRAFT: mark("Fixes", "create a draft"),
    FixKey.NOT_THIS_WEEK: mark("Fixes", "skip a rendez-vous"),
    FixKey.END_RENDEZVOUS: mark("Fixes", "end a rendez-vous"),
    FixKey.KEEP_ONE: mark("Fixes", "keep one, take the date off %n posts", "", 1),
    FixKey.HALF_DAY_LATER: mark("Fixes", "move %n posts 12 hours later", "", 1),
    FixKey.PAUSE_CHANNEL: mark("Fixes", "pause a channel"),
    FixKey.MUTE: mark("Fixes", "no longer tell about something"),
}


def label_of_fix(fix: FixKey, finding: Finding, moved: int) -> Text:
    """What the undo menu says of a fix; ``moved`` is how many versions it moves.

    Raises ValueError for a fix that changes nothing by itself.
    """
    words = LABELS.get(fix)
    if words is None:
        raise ValueError(f"{fix.value} opens something and changes nothing")
    if words.n is None:
        return words
    return words.filled(n=finding.limit if fix is FixKey.KEEP_FIRST else moved)


def is_edit(fix: FixKey) -> bool:
    """False for what only opens something in the window."""
    return fix in LABELS
