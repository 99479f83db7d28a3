# SPDX-License-Identifier: MIT
"""``cmdesk profiles FILE``: what is to be done on the profiles, with reasons and minutes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cmdesk.cli.shared import Commands, clock, print_json
from cmdesk.domain.texts import mark

if TYPE_CHECKING:
    from cmdesk.services.profiles import Profiles, ToDo

LEFT = 3  # exit status: something is to be done


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="say what to do on the profiles")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: argparse.Namespace) -> int:
    """Print the things to do, the first to begin with; status 3 when there is one."""
    from cmdesk.services.editorial import client_of
    from cmdesk.services.platforms import load_platforms
    from cmdesk.services.profiles import Profiles, to_dos_of
    from cmdesk.store.viewing import view

    with view(asked.file) as document_file, document_file.reading() as reader:
        today = clock(asked, client_of(reader)).date()
        profiles = Profiles(reader, load_platforms(), today)
    things = to_dos_of(profiles)
    if asked.json:
        print_json([_as_json(thing) for thing in things])
    else:
        _tell(profiles, things)
    return LEFT if things else 0


def _tell(profiles: Profiles, things: tuple[ToDo, ...]) -> None:
    """The things for a person: what and where, how long, why, and the way through the menus."""
    from cmdesk.services.profiles import summary
    from cmdesk.ui.i18n import language, say

    if not things:
        print(say(mark("Profiles", "Nothing is left to do on the profiles.")))
        return
    print(say(summary(profiles)))
    for thing in things:
        minutes = mark("Profiles", "%n min", "", 1).filled(n=thing.minutes)
        print(f"[{say(minutes)}] {say(thing.title_in(language()))}")
        print(f"    {say(thing.why_in(language()))}")
        print(f"    {thing.where_in(language())}")


def _as_json(thing: ToDo) -> dict[str, Any]:
    """One thing to do with its channel's name and ISO dates."""
    from cmdesk.ui.i18n import language, say

    occasion = thing.occasion
    return {
        "kind": thing.kind.value,
        "channel": thing.channel.name,
        "platform": thing.channel.platform,
        "check": thing.check.key,
        "title": say(thing.title_in(language())),
        "why": say(thing.why_in(language())),
        "where": thing.where_in(language()),
        "minutes": thing.minutes,
        "weight": thing.weight,
        "from": occasion.start.isoformat() if occasion else None,
        "to": occasion.end.isoformat() if occasion else None,
        "due": thing.due.isoformat() if thing.due else None,
    }
