# SPDX-License-Identifier: MIT
"""What the foot of the window says of the choice: how many posts, and what was cut."""

from __future__ import annotations

from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import say


def choice_words(chosen: int, cut: int) -> list[str]:
    """Nothing for a single post or none, which is seen on the sheet."""
    words = []
    if chosen > 1:
        words.append(say(mark("Calendar", "%n post(s) chosen", "", 1).filled(n=chosen)))
    if cut:
        waiting = mark("Calendar", "%n post(s) cut: choose a day and paste", "", 1)
        words.append(say(waiting.filled(n=cut)))
    return words
