# SPDX-License-Identifier: MIT
"""Who holds an account: each change is one step, and nothing is left of what was emptied."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from cmdesk.domain.errors import MissingRecord
from cmdesk.domain.records import Ownership
from cmdesk.services.edits import Edit, apply
from cmdesk.services.ownership import ownership_of, reviewed, set_ownership
from cmdesk.store.document_file import DocumentFile
from tests.services.laws import held

TODAY = date(2026, 11, 22)


def setting(document_file: DocumentFile, values: Mapping[str, Any]) -> Edit:
    with document_file.reading() as reader:
        return set_ownership(reader, "facebook", values)


def present(document_file: DocumentFile) -> Ownership | None:
    with document_file.reading() as reader:
        return ownership_of(reader, "facebook")


def test_a_field_is_written_changed_and_emptied_in_one_step_each(
    document_file: DocumentFile,
) -> None:
    held(document_file, setting(document_file, {"person": "Marie"}))
    held(document_file, setting(document_file, {"others": "Paul"}))
    found = present(document_file)
    assert found is not None
    assert (found.person, found.others, found.reviewed) == ("Marie", "Paul", None)
    held(document_file, setting(document_file, {"person": ""}))
    held(document_file, setting(document_file, {"others": ""}))
    assert present(document_file) is None


def test_emptying_what_is_empty_changes_nothing(document_file: DocumentFile) -> None:
    assert not apply(document_file, setting(document_file, {"note": ""})).changes


def test_a_review_is_dated_with_its_own_words(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        edit = reviewed(reader, "facebook", TODAY)
    assert edit.label.source == "note that who holds “{channel}” was reviewed"
    held(document_file, edit)
    found = present(document_file)
    assert found is not None
    assert found.reviewed == TODAY


def test_a_channel_that_is_gone_is_said(document_file: DocumentFile) -> None:
    with document_file.reading() as reader, pytest.raises(MissingRecord):
        set_ownership(reader, "gone", {"person": "Marie"})
