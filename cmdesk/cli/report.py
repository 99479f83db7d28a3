# SPDX-License-Identifier: MIT
"""``cmdesk report FILE 2026-11 -o OUT.pdf``: the report of a month, without a window or a display.

With ``-o OUT.html`` a web page. It speaks the client's language unless ``--lang`` says otherwise.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from cmdesk.cli.shared import Commands, clock
from cmdesk.config.memory import memory_of
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark

if TYPE_CHECKING:
    from datetime import date

    from cmdesk.domain.months import Month

_PAPERS = ("A4", "Letter")
_ENDING = mark(
    "MonthReport",
    "“{name}” ends neither in .pdf nor in .html, so nothing was written. Give the report one of "
    "these endings.",
)
_MONTH = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])")


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="write the report of a month")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("month", metavar="2026-11", help="the year and the month")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf|html")
    parser.add_argument(
        "--paper", choices=_PAPERS, help="without it: the last one, or the usual one of the region"
    )
    parser.add_argument("--by", metavar="NAME", help="who prepared it")
    parser.add_argument(
        "--lines", action="store_true", help="lines for the sentences that nobody wrote yet"
    )


def run(asked: argparse.Namespace) -> int:
    """Write the report and print its name; a file of another kind is never replaced."""
    from cmdesk.cli.week import refuse_another_kind
    from cmdesk.services.documents.month_report import month_report
    from cmdesk.services.editorial import client_of
    from cmdesk.services.platforms import load_platforms
    from cmdesk.store.viewing import view
    from cmdesk.ui.i18n import speaking
    from cmdesk.ui.printing.paged import needs_application
    from cmdesk.ui.report.layout import ReportWish
    from cmdesk.ui.report.paged import language_for, usual_report_paper, write_report_pdf
    from cmdesk.ui.report.web import WEB_ENDINGS, write_report_page

    web = asked.output.suffix.lower() in WEB_ENDINGS
    if not web and asked.output.suffix.lower() != ".pdf":
        raise WrongInput(_ENDING.filled(name=asked.output.name))
    refuse_another_kind(asked.output, page=web)
    with view(asked.file) as document_file, document_file.reading() as reader:
        now = clock(asked, client_of(reader))
        month = _month(asked.month, now.date())
        report = month_report(reader, load_platforms(), month, now)
        kept = memory_of(reader.meta().get("document_uuid", ""))
    application = needs_application()
    wish = ReportWish(kept.preparer if asked.by is None else asked.by.strip(), asked.lines)
    with speaking(asked.lang or language_for(report.language)):
        if web:
            write_report_page(report, asked.output, wish, now.date())
        else:
            paper = asked.paper or kept.report_paper or usual_report_paper(report.region)
            write_report_pdf(report, asked.output, paper, wish, now.date())
    del application  # not before: Qt needs it while painting
    print(asked.output)
    return 0


def _month(words: str, today: date) -> Month:
    """The month that is named; raises WrongInput for none, and for one that has not begun."""
    from datetime import date

    from cmdesk.domain.months import month_of
    from cmdesk.domain.openings import FIRST_YEAR, LAST_YEAR

    found = _MONTH.fullmatch(words.strip())
    if found is None or not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
        text = mark(
            "MonthReport", "“{words}” is not a month. Write the year and the month, as in 2026-11."
        )
        raise WrongInput(text.filled(words=words))
    month = month_of(date(int(found[1]), int(found[2]), 1))
    if month.start > today:
        text = mark("MonthReport", "{day:month} has not begun: there is nothing to report yet.")
        raise WrongInput(text.filled(day=month.start))
    return month
