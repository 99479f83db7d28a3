# SPDX-License-Identifier: MIT
"""``cmdesk import FILE SOURCE``: posts from a spreadsheet, all or nothing."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cmdesk.cli.shared import Commands, clock, print_json
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark

_HELD = mark(
    "Import",
    "“{file}” seems to be open on another computer. Nothing was imported. Have it closed there, or "
    "import with --anyway: whoever saves last is then asked what to keep.",
)
_HELD_BY = mark(
    "Import",
    "“{file}” is open elsewhere ({who}). Nothing was imported. Have it closed there, or import "
    "with --anyway: whoever saves last is then asked what to keep.",
)

if TYPE_CHECKING:
    from cmdesk.services.importing import Preview, Table
    from cmdesk.store.document_file import DocumentFile


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="add the posts of a spreadsheet")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("source", type=Path, metavar="SOURCE")
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.add_argument(
        "--no-create", action="store_true", help="refuse when a channel or a theme is missing"
    )
    parser.add_argument("--date-order", choices=("dmy", "mdy"), help="what 03/04/2026 means")
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook to read")
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="HEADER=FIELD",
        help="what a column holds, when its name does not say it: Sujet=title, Qui=ignored",
    )
    parser.add_argument(
        "--anyway", action="store_true", help="import though somebody else has the document open"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: argparse.Namespace) -> int:
    """Import and say what was added, what was left out and why; a dry run changes nothing."""
    from cmdesk.services.edits import apply
    from cmdesk.services.importing import ReadAs, read_source
    from cmdesk.store.safe_document import SafeDocument
    from cmdesk.store.viewing import check_not_held, view

    table = read_source(asked.source, ReadAs(sheet=asked.sheet))
    if asked.dry_run:
        with view(asked.file) as document_file:
            planned, put_away = _looked_at(asked, document_file, table)
    else:
        check_not_held(asked.file)
        if not asked.anyway:
            _refuse_held(asked.file)
        document = SafeDocument.open(asked.file)
        try:
            _refuse_newer(document.read_only, asked.file.name)
            planned, put_away = _looked_at(asked, document.document_file, table)
            edit = planned.edit()
            if edit is not None:
                apply(document.document_file, edit)
                document.publish()
        finally:
            # What could not be published is not kept either: all or nothing.
            document.close(discard=True)
    if asked.json:
        print_json({"sheet": table.sheet or None, **_as_json(asked, planned, put_away)})
    else:
        _tell(asked, planned, put_away)
        _tell_sheet(table)
    return 0


def _refuse_held(file: Path) -> None:
    """Raise WrongInput for a document that somebody has open on another computer."""
    from cmdesk.store.files import resolved
    from cmdesk.store.locks import holder_of

    holder = holder_of(resolved(file))
    if holder is not None:
        who = ", ".join(dict.fromkeys(word for word in (holder.user, holder.host) if word))
        name = file.name
        raise WrongInput(_HELD_BY.filled(file=name, who=who) if who else _HELD.filled(file=name))


def _refuse_newer(read_only: bool, name: str) -> None:
    """Raise WrongInput for a document that this version may only show."""
    if read_only:
        raise WrongInput(
            mark(
                "Import",
                "“{file}” was saved with a newer cmdesk and can only be looked at. Nothing was "
                "imported: update cmdesk first.",
            ).filled(file=name)
        )


def _looked_at(
    asked: argparse.Namespace, document_file: DocumentFile, table: Table
) -> tuple[Preview, int]:
    """What the import would do, and how many remarks about the past it would bring."""
    from cmdesk.domain.plan import Plan
    from cmdesk.services.importing import (
        Choices,
        DateOrder,
        preview,
        refuse_creation,
        remarks_put_away,
        said_in_words,
    )
    from cmdesk.services.platforms import load_platforms
    from cmdesk.services.records import all_records

    order = DateOrder(asked.date_order) if asked.date_order else None
    columns = said_in_words(asked.map)
    with document_file.reading() as reader:
        plan = Plan.of(all_records(reader), load_platforms())
        now = clock(asked, plan.client)
        choices = Choices(today=now.date(), platforms=plan.platforms, order=order, columns=columns)
        planned = preview(reader, table, choices)
    if asked.no_create:
        refuse_creation(planned)
    return planned, remarks_put_away(plan, planned, now)


def _tell(asked: argparse.Namespace, planned: Preview, put_away: int) -> None:
    """The outcome for a person: one line each."""
    from cmdesk.services.importing import left_out, outcome
    from cmdesk.ui.i18n import say

    for line in outcome(planned, done=not asked.dry_run):
        print(say(line))
    for skipped in planned.skipped:
        print(say(left_out(skipped)))
    if put_away:
        told = mark("Import", "%n remark(s) about the past were put away.", "", 1)
        print(say(told.filled(n=put_away)))


def _tell_sheet(table: Table) -> None:
    """Which sheet of a workbook was read, when there are several."""
    from cmdesk.ui.i18n import say

    if len(table.sheets) > 1:
        told = mark("Import", "Read from the sheet “{sheet}”; the workbook holds: {sheets}.")
        print(say(told.filled(sheet=table.sheet, sheets=table.sheets)))


def _as_json(asked: argparse.Namespace, planned: Preview, put_away: int) -> dict[str, Any]:
    """The outcome for a program: counts, what was created and what was left out."""
    from cmdesk.ui.i18n import say

    return {
        "dry_run": asked.dry_run,
        "posts": planned.posts,
        "versions": sum(len(row.versions) for row in planned.rows),
        "duplicates": planned.duplicates,
        "past": planned.past,
        "remarks_put_away": put_away,
        "created": {
            "channels": [channel.name for channel in planned.channels],
            "pillars": [pillar.name for pillar in planned.pillars],
        },
        "skipped": [
            {"line": skipped.line, "kind": skipped.kind.value, "reason": say(skipped.reason)}
            for skipped in planned.skipped
        ],
    }
