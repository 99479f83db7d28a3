# SPDX-License-Identifier: MIT
"""What promises are made of, and what most of them need."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.store import tables
from cmdesk.store.files import FileOps
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from tests.documents import retitle, saved_document

NEWER: Final = tables.FORMAT + 1
Mutation = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True, slots=True)
class Promise:
    """What is promised, and how to take away what keeps it."""

    name: str
    kept: Callable[[Path, pytest.MonkeyPatch], None]
    without: Mutation


class Cut(BaseException):
    """The program ends here; unlike an error it is not met by anything."""


def changed(path: Path, *statements: str) -> None:
    """Do to a file what another program might, leaving its size and time as they were."""
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def opened_and_edited(place: Path, operations: FileOps | None = None) -> SafeDocument:
    """A saved document that was opened and has an edit which its file does not have."""
    target = saved_document(place / "client.cmdesk")
    document = SafeDocument.open(target, home=place / "home")
    document._files = operations or FileOps()
    retitle(document, "mine")
    return document


def refused(act: Callable[[], object], words: str) -> None:
    """What is done must be refused with these words."""
    told = "it was not refused"
    try:
        act()
    except FileProblem as problem:
        told = problem.text.source
    assert words in told, told


def opening_is_refused(path: Path, words: str) -> None:
    refused(lambda: view(path).close(), words)
