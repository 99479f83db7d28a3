# SPDX-License-Identifier: MIT
"""``cmdesk week FILE 2026-W48 -o OUT.pdf``: the printed week, without a window or a display.

With ``--pocket`` the week for a phone: a PDF of its shape, or a web page with ``-o OUT.html``.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cmdesk.cli.shared import Commands, clock
from cmdesk.config.memory import memory_of
from cmdesk.config.settings import PAPERS, load_settings
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import mark

if TYPE_CHECKING:
    from datetime import datetime

    from cmdesk.domain.openings import Week
    from cmdesk.store.access import Reader

_PDF = b"%PDF-"  # how every PDF begins
_PAGE = b"<!DOCTYPE html>"  # how every page of ours begins


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="print a week to a PDF")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("week", metavar="2026-W48", help="the year and the week")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")
    parser.add_argument(
        "--pocket", action="store_true", help="for a phone: OUT.html or OUT.pdf, a post a page"
    )
    parser.add_argument(
        "--paper",
        choices=[paper for paper in PAPERS if paper],
        help="without it: the client's last one, the settings', or the usual one of the region",
    )
    parser.add_argument("--no-pictures", action="store_true", help="words only")


def run(asked: argparse.Namespace) -> int:
    """Write the PDF and print its name; a file that is not a PDF is never replaced."""
    from cmdesk.domain.openings import week_named
    from cmdesk.services.editorial import client_of
    from cmdesk.services.platforms import load_platforms
    from cmdesk.services.sheets import week_sheet
    from cmdesk.store.viewing import view
    from cmdesk.ui.printing.paged import Wish, needs_application, write_week_pdf
    from cmdesk.ui.printing.papers import usual_paper
    from cmdesk.ui.printing.pocket import PAGES

    page = asked.pocket and asked.output.suffix.lower() in PAGES
    refuse_another_kind(asked.output, page=page)
    with view(asked.file) as document_file, document_file.reading() as reader:
        client = client_of(reader)
        week = week_named(asked.week, client.week_start)
        if asked.pocket:
            _write_pocket(reader, week, asked, clock(asked, client))
            return 0
        today, folder = clock(asked, client).date(), asked.file.absolute().parent
        sheet = week_sheet(reader, week, load_platforms(), today, folder)
        kept = memory_of(reader.meta().get("document_uuid", ""))
    application = needs_application()
    paper = asked.paper or kept.paper or load_settings().paper or usual_paper(client.region)
    wish = Wish(kept.pictures and not asked.no_pictures, kept.long_texts)
    write_week_pdf(sheet, asked.output, paper, wish)
    del application  # not before: Qt needs it while painting
    print(asked.output)
    return 0


def _write_pocket(reader: Reader, week: Week, asked: argparse.Namespace, now: datetime) -> None:
    """Write the week for a phone and print its name."""
    from cmdesk.services.platforms import load_platforms
    from cmdesk.services.pocket import pocket_week
    from cmdesk.ui.printing.paged import needs_application
    from cmdesk.ui.printing.pocket import write_pocket

    application = needs_application()
    pocket = pocket_week(reader, week, load_platforms(), now)
    write_pocket(pocket, asked.output, asked.file.absolute().parent)
    del application  # not before: Qt needs it while painting
    print(asked.output)


def refuse_another_kind(output: Path, *, page: bool) -> None:
    """Raise FileProblem before a slip such as ``-o client.cmdesk`` costs somebody a document.

    Only a web page of ours may be replaced by a ``page``, and only a PDF by anything else.
    """
    wanted = _PAGE if page else _PDF
    try:
        with output.open("rb") as file:
            start = file.read(len(wanted))
    except OSError:  # nothing there, or nothing that can be read: writing tells
        return
    if start in (b"", wanted):
        return
    if wanted == _PAGE:
        raise FileProblem(
            mark(
                "Printing",
                "“{name}” exists and is no such page. It was left as it is. Choose another name.",
            ).filled(name=output.name)
        )
    raise FileProblem(
        mark(
            "Printing",
            "“{name}” exists and is not a PDF. It was left as it is. Choose another name.",
        ).filled(name=output.name)
    )
