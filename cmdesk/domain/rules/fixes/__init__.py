# SPDX-License-Identifier: MIT
"""What repairs a finding, worked out on the plan: nothing is written here.

To add a fix: 1. its key in ``findings.FixKey`` and in the ``fixes`` of the rules that offer it;
2. its words in ``words.WORDS`` and, unless it only opens something, ``words.LABELS``; 3. if it
moves versions, which ones in ``moves.CHOICES`` and where to in ``moves.moves_of``, else what it
changes in ``acts.ACTS``; 4. tests and translations.
"""

from __future__ import annotations

from cmdesk.domain.rules.fixes.acts import ACTS
from cmdesk.domain.rules.fixes.moves import Move, changes_of, moves_of, offered
from cmdesk.domain.rules.fixes.words import is_edit, label_of_fix, words_of_fix

__all__ = [
    "ACTS",
    "Move",
    "changes_of",
    "is_edit",
    "label_of_fix",
    "moves_of",
    "offered",
    "words_of_fix",
]
