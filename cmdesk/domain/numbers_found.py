# SPDX-License-Identifier: MIT
"""Where the numbers of a network are found, as its file says: ``[numbers.KEY]`` for a metric.

To add one: a table in ``resources/platforms/KEY.toml`` with ``fr``, ``en`` (``fr_CA`` where it
differs), ``source``, ``grade`` and ``checked``; nothing else.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from cmdesk.domain.figures import Grade
from cmdesk.domain.languages import in_language


@dataclass(frozen=True, slots=True)
class NumberFound:
    """Where a number is read, by language; how sure that is and when it was checked.

    Networks move their menus: grade C says roughly where to look.
    """

    words: Mapping[str, str]
    source: str
    grade: Grade
    checked: date

    @property
    def indicative(self) -> bool:
        """True when it says only roughly where (grade C)."""
        return self.grade is Grade.C

    def said_in(self, language: str) -> str:
        """The words in a language; a regional one falls back to its base, then English."""
        return in_language(self.words, language)


def parse(text: str, key: str) -> Mapping[str, NumberFound]:
    """By metric, where the numbers of a platform are found; ValueError names a wrong one."""
    try:
        tables: Mapping[str, dict[str, Any]] = tomllib.loads(text).get("numbers", {})
        return {metric: _found(dict(table)) for metric, table in tables.items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"numbers of {key}: {error!r}") from error


def _found(table: dict[str, Any]) -> NumberFound:
    source, grade, checked = table.pop("source"), Grade(table.pop("grade")), table.pop("checked")
    if not {"fr", "en"} <= set(table) or not isinstance(checked, date):
        raise ValueError(f"fr, en or the date is missing: {sorted(table)}")
    return NumberFound({name: str(words) for name, words in table.items()}, source, grade, checked)
