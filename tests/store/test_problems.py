# SPDX-License-Identifier: MIT
"""The table from errors to sentences: every line, for every moment it can meet."""

from __future__ import annotations

import errno
import re
import sqlite3
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from cmdesk.domain.texts import Text
from cmdesk.store.problems import (
    Found,
    Trouble,
    editing_problem,
    keeping_problem,
    opening_problem,
    publishing_problem,
    trouble_of,
)

ROOT = Path(__file__).resolve().parent.parent.parent
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


# ---- SAFETY.md's map, line by line, and what is said of it in both languages ---------------------

MAP: tuple[tuple[Trouble, str], ...] = (
    (Trouble.FULL, "SQLITE_FULL SQLITE_IOERR_WRITE ENOSPC EDQUOT EFBIG"),
    (Trouble.READ_ONLY, "SQLITE_READONLY EROFS EACCES EPERM"),
    (Trouble.MOVED, "SQLITE_READONLY_DBMOVED ENOENT"),
    (Trouble.BUSY, "5 32 33 SQLITE_BUSY SQLITE_LOCKED"),
    (Trouble.DAMAGED, "SQLITE_CORRUPT"),
    (Trouble.NOT_OURS, "SQLITE_NOTADB"),
    (Trouble.AWAY, "SQLITE_CANTOPEN ENODEV EIO ENETUNREACH ESTALE 362 389"),
    (Trouble.ABNORMAL, "SQLITE_INTERRUPT SQLITE_TOOBIG"),
    (Trouble.UNEXPECTED, "SQLITE_ERROR EILSEQ"),
)
LINES = [(trouble, name) for trouble, names in MAP for name in names.split()]
SAFE = {
    "en": (
        *("untouched", "left as it is", "left exactly", "Nothing was changed", "safe on"),
        *("All earlier ones are", "earlier ones are in your file", "was kept"),
    ),
    "fr": (
        *("intact", "tel quel", "Rien n’a", "en sûreté", "à l’abri", "a été gardé"),
        *("précédent", "antérieur", "conservé"),
    ),
}
TO_DO = {
    "en": r"(?:Free|Ask|Check|Wait|Keep|Create|Choose|Update|Bring|Close|Make|Save|The log tells)",
    "fr": r"(?:\w+ez\b|[Ll]e journal)",
}


def error_named(name: str) -> BaseException:
    if name.isdecimal():
        return windows_error(int(name))
    return sqlite_error(name) if "SQLITE" in name else OSError(getattr(errno, name), "")


def said_in(language: str, text: Text) -> str:
    """A sentence as it is said in a language; English is its own source."""
    return text.source if language == "en" else french()[text.context, text.source]


@cache
def french() -> dict[tuple[str, str], str]:
    root = ET.parse(ROOT / "resources" / "i18n" / "fr.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for context in root.findall("context")
        for message in context.findall("message")
    }


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("trouble", "name"), LINES, ids=[name for _, name in LINES])
def test_each_line_of_the_map_is_said_in_both_languages(
    trouble: Trouble, name: str, language: str
) -> None:
    """What happened, what is safe, what to do, for each moment that an error can meet."""
    error = error_named(name)
    assert trouble_of(error) is trouble
    for problem_of in (opening_problem, publishing_problem, editing_problem, keeping_problem):
        problem = problem_of(error, PLACE)
        said = said_in(language, problem.text)
        sentences = re.split(r"(?<=[.;:])\s", said)
        assert len(sentences) >= 2, said
        assert any(words in said for words in SAFE[language]), said
        assert re.search(TO_DO[language], said), said
        assert set(re.findall(r"\{\w+\}", said)) <= {f"{{{key}}}" for key in problem.text.args}
        assert name not in said
        assert str(trouble_of(error)) in problem.detail or trouble is Trouble.UNEXPECTED


def test_each_trouble_says_something_of_its_own_when_a_file_is_opened() -> None:
    said = [opening_problem(error_named(names.split()[0]), PLACE).text for _, names in MAP[:-1]]
    assert len({text.source for text in said}) == len(said)
    assert len({said_in("fr", text) for text in said}) == len(said)
