# SPDX-License-Identifier: MIT
"""Which months a report may be made of, and the report of one, read from the open document."""

from __future__ import annotations

from typing import Final

from cmdesk.domain.months import Month, month_of
from cmdesk.services.documents.month_report import MonthReport, month_report
from cmdesk.services.month_summary import write_report_sentences
from cmdesk.services.results import Look, span_of_look
from cmdesk.ui.open_document import OpenDocument

MOST_MONTHS: Final = 60


def months_offered(document: OpenDocument) -> tuple[Month, ...]:
    """The months back to the first fact, the present one first, at least two."""
    today = document.today()
    with document.reading() as reader:
        first = month_of(span_of_look(reader, Look.ALL, today).start)
    month = month_of(today)
    found = [month, month.previous]
    while found[-1].start > first.start and len(found) < MOST_MONTHS:
        found.append(found[-1].previous)
    return tuple(found)


def report_of(document: OpenDocument, month: Month) -> MonthReport:
    """The report of a month as the document knows it now."""
    with document.reading() as reader:
        return month_report(reader, document.platforms, month, document.now())


def keep_sentences(document: OpenDocument, month: Month, sentences: tuple[str, ...]) -> None:
    """Keep what was written into the report of a month, in one step that can be undone."""
    with document.reading() as reader:
        edit = write_report_sentences(reader, month, sentences)
    if edit is not None:
        document.run(edit)
