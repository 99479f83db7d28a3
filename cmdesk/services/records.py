# SPDX-License-Identifier: MIT
"""Questions about all records of a document at once."""

from __future__ import annotations

import re

from cmdesk.domain.records import RECORDS, Record
from cmdesk.store.access import Reader


def word_of(kind: type[Record]) -> str:
    """The word files use for a kind of record: ``special_day`` for SpecialDay."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind.__name__).lower()


def counts_of(reader: Reader) -> dict[str, int]:
    """How many records of each kind the document holds, by the kind's word."""
    return {word_of(kind): reader.count(kind) for kind in RECORDS}


def all_records(reader: Reader) -> tuple[Record, ...]:
    """Every record of the document, parents before children."""
    return tuple(record for kind in RECORDS for record in reader.all(kind))
