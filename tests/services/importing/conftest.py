# SPDX-License-Identifier: MIT
"""A document with nothing but its client, and a way to look at an import into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.records import Client
from cmdesk.services.importing import Choices, Chosen, DateOrder, Preview, Table, preview
from cmdesk.services.importing.csv_source import table_of
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile

TODAY = date(2026, 11, 22)
Look = Callable[..., Preview]


@pytest.fixture
def document_file(tmp_path: Path) -> Iterator[DocumentFile]:
    """The empty document, closed afterwards."""
    made = DocumentFile.create(tmp_path / "work.db", (Client(id="client", name="Boulangerie"),))
    yield made
    made.close()


@pytest.fixture
def look(document_file: DocumentFile) -> Look:
    """What importing a table, or the text of one, would do on 22 November 2026."""

    def looked(
        source: Table | str, order: DateOrder | None = None, columns: Chosen | None = None
    ) -> Preview:
        table = table_of(source.encode(), "posts.csv") if isinstance(source, str) else source
        choices = Choices(today=TODAY, platforms=load_platforms(), order=order, columns=columns)
        with document_file.reading() as reader:
            return preview(reader, table, choices)

    return looked
