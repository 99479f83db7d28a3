# SPDX-License-Identifier: MIT
"""``cmdesk verify FILE``: whether a document is sound. Status 0 sound, 3 damaged, 2 not ours."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cmdesk.cli.shared import Commands, print_json
from cmdesk.domain.texts import mark

if TYPE_CHECKING:
    from cmdesk.domain.texts import Text
    from cmdesk.store.verifying import Verdict

DAMAGED = 3
_SOUND = mark("Verify", "{file} is sound.")
_BROKEN = mark(
    "Verify",
    "{file} is damaged. It was left exactly as it is. Open an earlier version (cmdesk backups), "
    "or read what can still be read into a new file (cmdesk salvage).",
)
_YES, _NO, _UNTOLD = mark("Verify", "yes"), mark("Verify", "no"), mark("Verify", "cannot be told")
_CHECKS: tuple[tuple[str, Text], ...] = (
    ("quick_check", mark("Verify", "its pages hold together: {answer}")),
    ("integrity_check", mark("Verify", "its indexes agree with its tables: {answer}")),
    ("references", mark("Verify", "nothing leads nowhere: {answer}")),
    ("digest", mark("Verify", "its content is what cmdesk wrote: {answer}")),
)


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="say whether a document is sound")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: argparse.Namespace) -> int:
    """Check the file, say each answer, and give the status."""
    from cmdesk.store.verifying import verify
    from cmdesk.ui.i18n import say

    verdict = verify(asked.file)
    if asked.json:
        print_json(_facts(verdict))
        return 0 if verdict.sound else DAMAGED
    print(say((_SOUND if verdict.sound else _BROKEN).filled(file=str(asked.file))))
    for check, words in _CHECKS:
        answer = {True: _YES, False: _NO, None: _UNTOLD}[getattr(verdict, check)]
        print(f"  {say(words.filled(answer=answer))}")
    if verdict.meta.get("document_uuid"):
        told = mark("Info", "document {document}, revision {revision}")
        document, revision = verdict.meta["document_uuid"], verdict.meta["revision_uuid"]
        print(f"  {say(told.filled(document=document, revision=revision))}")
    return 0 if verdict.sound else DAMAGED


def _facts(verdict: Verdict) -> dict[str, object]:
    from cmdesk.services.records import word_of

    return {
        "sound": verdict.sound,
        "format": verdict.format,
        "document": verdict.meta.get("document_uuid", ""),
        "revision": verdict.meta.get("revision_uuid", ""),
        **{check: getattr(verdict, check) for check, _ in _CHECKS},
        "detail": verdict.detail,
        "records": {word_of(kind): count for kind, count in verdict.counts.items()},
    }
