# SPDX-License-Identifier: MIT
"""``cmdesk info FILE``: what a document holds."""

from __future__ import annotations

import argparse
from pathlib import Path

from cmdesk.cli.shared import Commands, print_json
from cmdesk.domain.texts import mark

# To count another kind of record: its line here, by the word that files use for it. There is
# one client, whose name is said already.
COUNTED = {
    "channel": mark("Info", "%n channel(s)", "", 1),
    "pillar": mark("Info", "%n theme(s)", "", 1),
    "opening": mark("Info", "%n expected publishing time(s)", "", 1),
    "post": mark("Info", "%n post(s)", "", 1),
    "version": mark("Info", "%n version(s) of posts for a channel", "", 1),
    "closure": mark("Info", "%n period(s) of days off", "", 1),
    "special_day": mark("Info", "%n special day(s)", "", 1),
    "acceptance": mark("Info", "%n remark(s) said to be intended", "", 1),
    "mute": mark("Info", "%n remark(s) no longer told", "", 1),
    "measurement": mark("Info", "%n measured figure(s)", "", 1),
    "own_metric": mark("Info", "%n metric(s) of its own", "", 1),
    "indicator": mark("Info", "%n followed number(s)", "", 1),
    "aim": mark("Info", "%n aim(s)", "", 1),
    "adjustment": mark("Info", "%n decision(s)", "", 1),
    "report_words": mark("Info", "%n report(s) with words of its own", "", 1),
    "profile_check": mark("Info", "%n check(s) of profiles", "", 1),
    "presentation": mark("Info", "%n presentation(s)", "", 1),
    "wanted_name": mark("Info", "%n wanted name(s)", "", 1),
    "name_seen": mark("Info", "%n look(s) at a name", "", 1),
    "ownership": mark("Info", "%n account(s) with their holder", "", 1),
}


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="say what a document holds")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: argparse.Namespace) -> int:
    """Print names, ids and counts."""
    from cmdesk.services.clients import REGIONS
    from cmdesk.services.editorial import client_of
    from cmdesk.services.records import counts_of
    from cmdesk.store.viewing import view
    from cmdesk.ui.i18n import say

    with view(asked.file) as document_file, document_file.reading() as reader:
        client, counts, meta = client_of(reader), counts_of(reader), reader.meta()
    if asked.json:
        facts = {
            "name": client.name,
            "region": client.region.value,
            "document": meta["document_uuid"],
            "revision": meta["revision_uuid"],
            "records": counts,
        }
        print_json(facts)
        return 0
    print(f"{client.name} ({say(REGIONS[client.region].name)})")
    told = mark("Info", "document {document}, revision {revision}")
    print(say(told.filled(document=meta["document_uuid"], revision=meta["revision_uuid"])))
    for kind, words in COUNTED.items():
        print(say(words.filled(n=counts[kind])))
    return 0
