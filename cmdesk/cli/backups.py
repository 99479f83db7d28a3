# SPDX-License-Identifier: MIT
"""``cmdesk backups FILE``: the earlier versions of a document, and one of them as a new file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cmdesk.cli.shared import Commands
from cmdesk.domain.texts import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cmdesk.store.backups import Backup

_NONE = mark(
    "Backups",
    "No earlier version of {file} is kept on this computer. One is kept each time cmdesk "
    "replaces a file it has opened here.",
)
_LINE = mark("Backups", "{number}  {at}  {size} kB  {reason}")
_WRITTEN = mark("Backups", "{new} is the version of {at}. {file} was left exactly as it is.")
_NO_SUCH = mark(
    "Backups", "There is no version {number} of {file}: they go from 1 to {last}. Nothing was done."
)
_NO_NAME = mark("Backups", "Say where the version goes: --restore {number} -o NEW.cmdesk.")


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="list the earlier versions kept here")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--restore", type=int, metavar="N", help="write version N of the list")
    parser.add_argument("-o", dest="new", type=Path, metavar="NEW", help="under this name")


def run(asked: argparse.Namespace) -> int:
    """List the versions, or write one of them as a document of its own."""
    from cmdesk.config.paths import data_folder
    from cmdesk.store.backups import REASONS, shelf_of
    from cmdesk.ui.i18n import say

    shelf = shelf_of(data_folder(), asked.file)
    backups = () if shelf is None else shelf.backups()
    if asked.restore is not None:
        return _restore(asked, backups)
    if not backups:
        print(say(_NONE.filled(file=str(asked.file))))
    for number, backup in enumerate(backups, 1):
        at = backup.at.astimezone().replace(tzinfo=None)
        words = _LINE.filled(
            number=number, at=at, size=max(1, backup.size // 1000), reason=REASONS[backup.reason]
        )
        print(say(words))
    return 0


def _restore(asked: argparse.Namespace, backups: Sequence[Backup]) -> int:
    from cmdesk.domain.errors import WrongInput
    from cmdesk.store.notices import refuse_existing
    from cmdesk.store.safe_document import SafeDocument
    from cmdesk.ui.i18n import say

    number, file = asked.restore, str(asked.file)
    if not 1 <= number <= len(backups):
        raise WrongInput(_NO_SUCH.filled(number=number, file=file, last=len(backups)))
    if asked.new is None:
        raise WrongInput(_NO_NAME.filled(number=number))
    refuse_existing(asked.new)
    backup = backups[number - 1]
    document = SafeDocument.open(backup.path)
    try:
        document.save_copy(asked.new)
    finally:
        document.close(discard=True)
    at = backup.at.astimezone().replace(tzinfo=None)
    print(say(_WRITTEN.filled(new=str(asked.new), at=at, file=file)))
    return 0
