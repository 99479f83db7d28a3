# SPDX-License-Identifier: MIT
"""Remembered columns: what is kept comes back, junk is nothing, the oldest go."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cmdesk.config import mappings
from cmdesk.config.mappings import mappings_file, recall, remember

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


def test_without_a_file_nothing_is_known_and_nothing_is_made() -> None:
    assert recall(("date", "text")) == {}
    assert remember(("date",), {})
    assert not mappings_file().parent.exists()


def test_what_is_said_comes_back_whatever_the_order() -> None:
    assert remember(("date", "what"), {"what": "title", "elsewhere": "note"})
    assert recall(("what", "date")) == {"what": "title"}
    assert recall(("what", "date", "who")) == {}
    assert remember(("what", "date"), {"date": "time"})
    assert recall(("what", "date")) == {"date": "time"}
    assert remember(("what", "date"), {})
    assert recall(("what", "date")) == {}


def test_the_oldest_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mappings, "MOST_MAPPINGS", 2)
    for name in ("a", "b", "a", "c"):
        remember((name,), {name: "title"})
    assert [name for name in "abc" if recall((name,))] == ["a", "c"]


@pytest.mark.parametrize("junk", ["", "{", "[]", "null", "[" * 100_000, "\ufeff"])
def test_junk_is_nothing_and_is_replaced(junk: str) -> None:
    mappings_file().parent.mkdir(parents=True)
    mappings_file().write_text(junk, encoding="utf-8")
    assert recall(("a",)) == {}
    assert remember(("a",), {"a": "title"})
    assert recall(("a",)) == {"a": "title"}


def test_one_bad_choice_spoils_only_itself() -> None:
    remember(("a",), {"a": "title"})
    stored = json.loads(mappings_file().read_text(encoding="utf-8"))
    (said,) = stored.values()
    said["x" * 99] = said["y"] = "z" * 99
    said["n"] = 3
    mappings_file().write_text(json.dumps({"b": 3, **stored}), encoding="utf-8")
    assert recall(("a",)) == {"a": "title"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stored=JSON)
def test_any_json_is_read(stored: object) -> None:
    mappings_file().parent.mkdir(parents=True, exist_ok=True)
    mappings_file().write_text(json.dumps(stored), encoding="utf-8")
    assert isinstance(recall(("a",)), dict)


def test_a_folder_that_refuses_stops_nobody(user_folders: Path) -> None:
    user_folders.mkdir(parents=True)
    mappings_file().parent.write_text("a file where the folder should be", encoding="utf-8")
    assert recall(("a",)) == {}
    assert not remember(("a",), {"a": "title"})
