# SPDX-License-Identifier: MIT
"""``cmdesk salvage FILE -o NEW``: what can still be read of a damaged document, as a new one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cmdesk.cli.shared import Commands
from cmdesk.domain.texts import mark

if TYPE_CHECKING:
    from cmdesk.domain.texts import Text
    from cmdesk.store.salvage import Count

_NOTHING = mark(
    "Salvage",
    "Nothing can be read any more in {file}. It was left exactly as it is and nothing was "
    "written. Look for an earlier version: cmdesk backups.",
)
_WRITTEN = mark("Salvage", "{new} holds what could be read. {file} was left exactly as it is.")
_COUNT = mark("Salvage", "{kind}: {read} read, {lost} lost")
_AT_LEAST = mark("Salvage", "{kind}: {read} read, at least {lost} lost")
_UNKNOWN = mark("Salvage", "{kind}: {read} read, nobody can tell how many are lost")
_MORE = mark(
    "Salvage",
    "More may be lost: a damaged file does not say all that it held. Compare with an earlier "
    "version (cmdesk backups).",
)


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(
        name, parents=parents, help="read what can be read of a damaged document into a new one"
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("-o", dest="new", type=Path, required=True, metavar="NEW")


def run(asked: argparse.Namespace) -> int:
    """Write the new document and say what was read and lost, by kind."""
    from cmdesk.domain.errors import FileProblem
    from cmdesk.services.records import word_of
    from cmdesk.store.salvage import salvage, save_salvaged
    from cmdesk.ui.i18n import say

    found = salvage(asked.file)
    if not found.read:
        raise FileProblem(_NOTHING.filled(file=str(asked.file)))
    save_salvaged(found, asked.new)
    print(say(_WRITTEN.filled(new=str(asked.new), file=str(asked.file))))
    for kind, count in found.counts.items():
        if count.read or count.lost:
            words = _words_of(count, exact=found.exact)
            told = words.filled(kind=word_of(kind), read=count.read, lost=count.lost)
            print(f"  {say(told)}")
    if not found.exact:
        print(say(_MORE))
    return 0


def _words_of(count: Count, *, exact: bool) -> Text:
    """What is said of a kind: never that nothing is lost where nobody can tell."""
    if exact:
        return _COUNT
    return _AT_LEAST if count.lost else _UNKNOWN
