# SPDX-License-Identifier: MIT
"""What is remembered per document: it comes back, junk is the default, the oldest go."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cmdesk.config import memory
from cmdesk.config.memory import DocumentMemory, memory_file, memory_of, remember

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


def store(value: object) -> None:
    memory_file().parent.mkdir(parents=True, exist_ok=True)
    memory_file().write_text(json.dumps(value), encoding="utf-8")


def test_without_a_file_everything_is_as_usual_and_nothing_is_made() -> None:
    assert memory_of("a" * 32) == DocumentMemory()
    assert not memory_file().parent.exists()


def test_each_document_has_its_own() -> None:
    first = DocumentMemory(everything=True, paper="Letter", pictures=False, long_texts=False)
    assert remember("a", first)
    assert remember("b", DocumentMemory(everything=False))
    assert memory_of("a") == first
    assert memory_of("b") == DocumentMemory(everything=False)
    assert remember("a", replace(first, paper="A4"))
    assert memory_of("a") == replace(first, paper="A4")


def test_the_oldest_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MOST_DOCUMENTS", 2)
    for document in ("a", "b", "a", "c"):
        remember(document, DocumentMemory(paper="A4"))
    assert [document for document in "abc" if memory_of(document).paper] == ["a", "c"]


@pytest.mark.parametrize("junk", ["", "{", "[]", "null", "[" * 100_000, "\ufeff"])
def test_junk_is_the_default_and_is_replaced(junk: str) -> None:
    memory_file().parent.mkdir(parents=True)
    memory_file().write_text(junk, encoding="utf-8")
    assert memory_of("a") == DocumentMemory()
    assert remember("a", DocumentMemory(paper="A4"))
    assert memory_of("a").paper == "A4"


def test_one_bad_value_spoils_only_itself_and_unknown_keys_are_kept() -> None:
    store({"a": {"paper": "papyrus", "pictures": 3, "everything": True, "later": [1]}, "b": 4})
    found = memory_of("a")
    assert found == DocumentMemory(everything=True, others={"later": [1]})
    assert memory_of("b") == DocumentMemory()
    assert remember("a", replace(found, pictures=False))
    stored = json.loads(memory_file().read_text(encoding="utf-8"))
    assert stored["a"]["later"] == [1]
    assert stored["a"]["pictures"] is False
    assert stored["b"] == 4


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stored=JSON)
def test_any_json_is_read(stored: object) -> None:
    store({"a": stored})
    assert isinstance(memory_of("a"), DocumentMemory)


@pytest.mark.parametrize("uuid", ["", "x" * 101])
def test_a_document_without_a_proper_uuid_is_not_remembered(uuid: str) -> None:
    assert not remember(uuid, DocumentMemory(paper="A4"))
    assert not memory_file().exists()


def test_a_folder_that_refuses_stops_nobody(user_folders: Path) -> None:
    user_folders.mkdir(parents=True)
    memory_file().parent.write_text("a file where the folder should be", encoding="utf-8")
    assert memory_of("a") == DocumentMemory()
    assert not remember("a", DocumentMemory())
