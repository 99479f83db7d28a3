# SPDX-License-Identifier: MIT
"""The table from errors to sentences: every line, for every moment it can meet."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from cmdesk.store.problems import (
    Found,
    Trouble,
    editing_problem,
    opening_problem,
    publishing_problem,
    trouble_of,
)

PLACE = Path("somewhere", "été {1}.cmdesk")


def sqlite_error(name: str, words: str = "") -> sqlite3.Error:
    error = sqlite3.OperationalError(words)
    error.sqlite_errorname = name
    return error


def windows_error(number: int) -> OSError:
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = number  # type: ignore[attr-defined, unused-ignore]
    return error


TABLE: tuple[tuple[BaseException, Trouble], ...] = (
    (OSError(errno.ENOSPC, ""), Trouble.FULL),
    (OSError(errno.EDQUOT, ""), Trouble.FULL),
    (OSError(errno.EFBIG, ""), Trouble.FULL),
    (sqlite_error("SQLITE_FULL"), Trouble.FULL),
    (sqlite_error("SQLITE_IOERR_WRITE"), Trouble.FULL),
    (OSError(errno.EROFS, ""), Trouble.READ_ONLY),
    (OSError(errno.EACCES, ""), Trouble.READ_ONLY),
    (OSError(errno.EPERM, ""), Trouble.READ_ONLY),
    (sqlite_error("SQLITE_READONLY"), Trouble.READ_ONLY),
    (sqlite_error("SQLITE_READONLY_DIRECTORY"), Trouble.READ_ONLY),
    (sqlite_error("SQLITE_READONLY_DBMOVED"), Trouble.MOVED),
    (FileNotFoundError(errno.ENOENT, ""), Trouble.MOVED),
    (windows_error(5), Trouble.BUSY),
    (windows_error(32), Trouble.BUSY),
    (windows_error(33), Trouble.BUSY),
    (sqlite_error("SQLITE_BUSY"), Trouble.BUSY),
    (sqlite_error("SQLITE_LOCKED_SHAREDCACHE"), Trouble.BUSY),
    (sqlite_error("SQLITE_CORRUPT_INDEX"), Trouble.DAMAGED),
    (sqlite_error("", "Could not decode to UTF-8 column"), Trouble.DAMAGED),
    (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), Trouble.DAMAGED),
    (sqlite_error("SQLITE_NOTADB"), Trouble.NOT_OURS),
    (sqlite_error("SQLITE_CANTOPEN"), Trouble.AWAY),
    (sqlite_error("SQLITE_IOERR_READ"), Trouble.AWAY),
    (OSError(errno.ENODEV, ""), Trouble.AWAY),
    (OSError(errno.EIO, ""), Trouble.AWAY),
    (OSError(errno.ENETUNREACH, ""), Trouble.AWAY),
    (OSError(errno.ESTALE, ""), Trouble.AWAY),
    (windows_error(362), Trouble.AWAY),
    (sqlite_error("SQLITE_INTERRUPT"), Trouble.ABNORMAL),
    (sqlite_error("SQLITE_TOOBIG"), Trouble.ABNORMAL),
    (MemoryError(), Trouble.ABNORMAL),
    (OperationalError("", None, sqlite_error("SQLITE_FULL")), Trouble.FULL),
    (Found(Trouble.WORN), Trouble.WORN),
    (OSError(errno.EILSEQ, ""), Trouble.UNEXPECTED),
    (sqlite_error("SQLITE_ERROR"), Trouble.UNEXPECTED),
    (ValueError(), Trouble.UNEXPECTED),
)


@pytest.mark.parametrize(("error", "trouble"), TABLE, ids=[repr(e) for e, _ in TABLE])
def test_what_an_error_means(error: BaseException, trouble: Trouble) -> None:
    assert trouble_of(error) is trouble


@pytest.mark.parametrize("trouble", Trouble)
def test_every_sentence_says_what_is_safe_and_what_to_do(trouble: Trouble) -> None:
    error = Found(trouble, "code", version="3.2", folder="here")
    opening = opening_problem(error, PLACE)
    publishing = publishing_problem(error, PLACE)
    editing = editing_problem(error, PLACE)
    untouched = ("untouched", "left as it is", "left exactly", "Nothing was changed")
    assert any(words in opening.text.source for words in untouched)
    assert "safe on this computer" in publishing.text.source
    assert "All earlier ones are" in editing.text.source
    for problem in (opening, publishing, editing):
        assert problem.text.args["file"] == PLACE.name
        assert problem.text.source.count(". ") >= 1
        assert "code" in problem.detail
        problem.text.source.format(**problem.text.args)


def test_what_sqlite_cannot_explain_lies_in_the_file() -> None:
    text = opening_problem(sqlite_error("SQLITE_ERROR"), PLACE).text
    assert "damaged" in text.source
    assert "does not know" in opening_problem(ValueError(), PLACE).text.source
