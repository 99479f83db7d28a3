# SPDX-License-Identifier: MIT
"""``cmdesk week FILE 2026-W48 -o OUT.pdf``: the printed week, without a window or a display."""

from __future__ import annotations

import argparse
from pathlib import Path

from cmdesk.cli.shared import Commands, clock
from cmdesk.config.settings import PAPERS, load_settings
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import mark

_PDF = b"%PDF-"  # how every PDF begins


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="print a week to a PDF")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("week", metavar="2026-W48", help="the year and the week")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")
    parser.add_argument(
        "--paper",
        choices=[paper for paper in PAPERS if paper],
        help="without it: the settings', else the usual one of the client's region",
    )


def run(asked: argparse.Namespace) -> int:
    """Write the PDF and print its name; a file that is not a PDF is never replaced."""
    from cmdesk.domain.openings import week_named
    from cmdesk.services.editorial import client_of
    from cmdesk.services.platforms import load_platforms
    from cmdesk.services.sheets import week_sheet
    from cmdesk.store.viewing import view
    from cmdesk.ui.printing.paged import needs_application, usual_paper, write_week_pdf

    _refuse_what_is_no_pdf(asked.output)
    with view(asked.file) as document_file, document_file.reading() as reader:
        client = client_of(reader)
        week = week_named(asked.week, client.week_start)
        sheet = week_sheet(reader, week, load_platforms(), clock(asked, client).date())
    application = needs_application()
    paper = asked.paper or load_settings().paper or usual_paper(client.region)
    write_week_pdf(sheet, asked.output, paper)
    del application  # not before: Qt needs it while painting
    print(asked.output)
    return 0


def _refuse_what_is_no_pdf(output: Path) -> None:
    """Raise FileProblem before a slip such as ``-o client.cmdesk`` costs somebody a document."""
    try:
        with output.open("rb") as file:
            start = file.read(len(_PDF))
    except OSError:  # nothing there, or nothing that can be read: writing tells
        return
    if start not in (b"", _PDF):
        raise FileProblem(
            mark(
                "Printing",
                "“{name}” exists and is not a PDF. It was left as it is. Choose another name.",
            ).filled(name=output.name)
        )
