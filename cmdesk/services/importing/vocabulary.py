# SPDX-License-Identifier: MIT
"""The words people use in a calendar kept in a spreadsheet, read from ``exchange/posts.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from cmdesk.config.paths import resource
from cmdesk.domain import folding
from cmdesk.domain.records import Format, Status

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


class Field(StrEnum):
    """What a column of a calendar may hold; every other column goes to the note.

    IGNORED is a column that the user wants left out.
    """

    DATE = "date"
    TIME = "time"
    CHANNEL = "channel"
    DISTRIBUTION = "distribution"
    FORMAT = "format"
    PILLAR = "pillar"
    TITLE = "title"
    TEXT = "text"
    HASHTAGS = "hashtags"
    LINK = "link"
    IMAGE = "image"
    STATUS = "status"
    NOTE = "note"
    DRAFT = "draft"
    SWITCH = "switch"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Known words in their compared form (``folded``), each with what it stands for."""

    names: Mapping[str, Field]
    weak_names: Mapping[Field, frozenset[str]]
    formats: Mapping[str, Format]
    usual: frozenset[str]
    statuses: Mapping[str, Status]
    answers: Mapping[str, bool]


@lru_cache(maxsize=4096)  # the same few names and dates come back in every row
def folded(text: str) -> str:
    """A name as it is compared: as it is searched, without invisible letters or double spaces."""
    return " ".join(folding.folded(_INVISIBLE.sub("", text)).split())


def without_brackets(name: str) -> str:
    """A folded name without what it says in brackets, nor the colon or star at its end."""
    return " ".join(_BRACKETS.sub(" ", name).split()).rstrip(" :*")


@cache
def vocabulary() -> Vocabulary:
    """The words of ``exchange/posts.toml``, read once."""
    content = tomllib.loads(resource("exchange/posts.toml").read_text(encoding="utf-8"))
    fields = content["fields"]
    return Vocabulary(
        names={
            name: Field(key)
            for key, words in fields.items()
            for name in _folded((*words["fr"], *words["en"]))
        },
        weak_names={
            Field(key): frozenset(_folded(words.get("weak", ()))) for key, words in fields.items()
        },
        formats={
            word: Format(key)
            for key, words in content["formats"].items()
            for word in _folded(words)
        },
        usual=frozenset(_folded(content["usual"]["words"])),
        statuses={
            word: Status(key)
            for key, words in content["statuses"].items()
            for word in _folded(words)
        },
        answers=dict.fromkeys(_folded(content["answers"]["yes"]), True)
        | dict.fromkeys(_folded(content["answers"]["no"]), False),
    )


def _folded(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(folded(word) for word in words)
