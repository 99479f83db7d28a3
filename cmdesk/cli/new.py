# SPDX-License-Identifier: MIT
"""``cmdesk new FILE``: a new document, empty or with the sample bakery."""

from __future__ import annotations

import argparse
from pathlib import Path

from cmdesk.cli.shared import Commands, clock
from cmdesk.domain.errors import FileProblem, WrongInput
from cmdesk.domain.records import Record, Region
from cmdesk.domain.texts import mark


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="make a new document")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--name", required=True, help="the name of the business")
    parser.add_argument(
        "--region", choices=[one.value for one in Region], help="where it is (as the system says)"
    )
    parser.add_argument("--sample", action="store_true", help="with the posts of a sample bakery")


def run(asked: argparse.Namespace) -> int:
    """Make the document and name it; an existing file is never replaced."""
    from cmdesk.services.clients import new_client, region_guessed
    from cmdesk.services.sample import sample_records
    from cmdesk.store.safe_document import SafeDocument
    from cmdesk.ui.i18n import language, say, system_territory

    _refuse_what_cannot_be(asked.name, asked.file.parent)
    guessed = region_guessed(language(), system_territory())
    region = Region(asked.region) if asked.region else guessed
    client = new_client(asked.name.strip(), region)
    records: tuple[Record, ...] = (client,)
    if asked.sample:
        records = sample_records(client, clock(asked, client).date())
    document = SafeDocument.new(records, asked.file)
    try:
        document.publish()
    finally:
        document.close(discard=True)  # what could not be published is not kept: all or nothing
    print(say(mark("New", "{file} is ready.").filled(file=str(asked.file))))
    return 0


def _refuse_what_cannot_be(name: str, folder: Path) -> None:
    """Raise UserError before anything is made, when the name or the folder cannot be used."""
    if not name.strip():
        raise WrongInput(mark("New", "The name is empty. Nothing was created: give a name."))
    if not folder.is_dir():
        raise FileProblem(
            mark(
                "New",
                "There is no folder “{folder}”. Nothing was created: make the folder, or choose "
                "another place.",
            ).filled(folder=str(folder))
        )
