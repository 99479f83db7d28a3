# SPDX-License-Identifier: MIT
"""Questions about all records at once."""

from __future__ import annotations

import pytest

from cmdesk.domain.records import RECORDS, Opening, Record, SpecialDay
from cmdesk.services.records import all_records, counts_of, word_of
from cmdesk.store.document_file import DocumentFile


@pytest.mark.parametrize(("kind", "word"), [(SpecialDay, "special_day"), (Opening, "opening")])
def test_a_kind_is_named_in_one_word(kind: type[Record], word: str) -> None:
    assert word_of(kind) == word


def test_every_kind_is_counted_even_when_there_is_none(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        counts = counts_of(reader)
    assert counts == {
        "client": 1,
        "closure": 0,
        "special_day": 0,
        "channel": 2,
        "pillar": 1,
        "opening": 1,
        "post": 2,
        "version": 3,
        "acceptance": 0,
        "mute": 0,
        "measurement": 0,
        "own_metric": 0,
        "indicator": 0,
        "aim": 0,
        "adjustment": 0,
        "report_words": 0,
        "profile_check": 0,
        "presentation": 0,
        "wanted_name": 0,
        "name_seen": 0,
        "ownership": 0,
    }
    assert list(counts) == [word_of(kind) for kind in RECORDS]


def test_all_records_come_parents_first(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        records = all_records(reader)
        assert len(records) == sum(counts_of(reader).values())
    kinds = [RECORDS.index(type(record)) for record in records]
    assert kinds == sorted(kinds)
    known: set[str] = set()
    for record in records:
        parents = {getattr(record, name, None) for name in ("post_id", "channel_id", "pillar_id")}
        assert parents - {None} <= known
        known.add(record.id)
