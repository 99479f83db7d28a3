# SPDX-License-Identifier: MIT
"""A program of its own with a document: opened, edited, published or killed; see ``test_hands``.

Knows no Qt. Says a line when it has the document open, then does each order it reads.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from cmdesk.config import who
from cmdesk.domain.errors import FileProblem
from cmdesk.store.safe_document import Manner, SafeDocument
from tests.documents import retitle


def main(host: str, target: Path, manner: Manner) -> None:
    """Work at a computer called ``host``."""
    who.computer = lambda: host
    document = SafeDocument.open(target, author="Marie", manner=manner)
    say("open")
    for order in sys.stdin:
        word, _, rest = order.strip().partition(" ")
        if word == "edit":
            retitle(document, rest)
            say("edited")
        elif word == "publish":
            say(published(document))
        elif word == "close":
            document.close()
            say("closed")
            return


def published(document: SafeDocument) -> str:
    """How publishing went, in a word."""
    try:
        document.publish()
    except FileProblem:
        return "conflict" if document.conflict is not None else "refused"
    return "published"


def say(word: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    os.environ["CMDESK_HOME"] = sys.argv[1]
    main(sys.argv[2], Path(sys.argv[3]), Manner(sys.argv[4]))
