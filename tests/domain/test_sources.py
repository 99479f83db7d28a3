# SPDX-License-Identifier: MIT
"""Every source that a platform file names can be said in the user's language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from cmdesk.domain.plan import OURS
from cmdesk.domain.sources import source_named

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "platforms"


def sources_in(value: object) -> Iterator[str]:
    """Every source named anywhere in a file."""
    if isinstance(value, dict):
        if isinstance(value.get("source"), str):
            yield value["source"]
        for inner in value.values():
            yield from sources_in(inner)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_the_sources_of_a_file_are_listed(path: Path) -> None:
    named = set(sources_in(tomllib.loads(path.read_text(encoding="utf-8")))) - {OURS}
    assert [words for words in named if source_named(words).context != "Sources"] == []


def test_a_source_that_is_not_listed_is_said_as_it_is() -> None:
    text = source_named("A study of mine, 2026")
    assert (text.context, text.args["words"]) == ("", "A study of mine, 2026")
