# SPDX-License-Identifier: MIT
"""The same work without a window: ``cmdesk new``, ``import``, ``check``, ``week``, ``info``.

To add a command: 1. a module here with ``add_parser(commands)`` and ``run(asked) -> int``, whose
imports stand inside ``run``; 2. its line in ``COMMANDS``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from cmdesk.cli import check, import_, info, new, week
from cmdesk.cli.shared import LANGUAGES, iso_day

COMMANDS = {
    "new": new,
    "import": import_,
    "check": check,
    "week": week,
    "info": info,
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, so that scripts can show it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} ({self.prog} --help)\n")


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """What the command line asks; ``command`` is None when the window is meant."""
    shared = _shared_options()
    if not any(word in COMMANDS for word in arguments):
        window = _Parser(prog="cmdesk", parents=[shared], epilog=_commands_line())
        window.add_argument("files", nargs="*", metavar="FILE", help="documents to open")
        window.set_defaults(command=None)
        return window.parse_args(arguments)
    parser = _Parser(prog="cmdesk")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    for name, module in COMMANDS.items():
        module.add_parser(commands, name, [shared])
    return parser.parse_args(_command_first(arguments))


def run(asked: argparse.Namespace) -> int:
    """Carry out a command; what the user can mend is one line on stderr and status 2."""
    from cmdesk.domain.errors import UserError
    from cmdesk.ui import i18n

    i18n.install_language(None, _language(asked.lang))
    try:
        return COMMANDS[asked.command].run(asked)
    except UserError as problem:
        line = " ".join(i18n.say(problem.text).split())
        print(f"cmdesk: {line}", file=sys.stderr)
        return 2


def _language(given: str | None) -> str:
    """The language asked for, else the one of the settings, else the system's."""
    from cmdesk.config.settings import load_settings
    from cmdesk.ui.i18n import system_language

    return given or load_settings().language or system_language()


def _shared_options() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--lang", choices=LANGUAGES, help="language of what is said")
    shared.add_argument("--today", type=iso_day, help=argparse.SUPPRESS)
    return shared


def _commands_line() -> str:
    return f"commands: {', '.join(COMMANDS)} (cmdesk COMMAND --help)"


def _command_first(arguments: Sequence[str]) -> list[str]:
    """The arguments with the command in front of what was written before it (``--lang fr``)."""
    at = next(i for i, word in enumerate(arguments) if word in COMMANDS)
    return [arguments[at], *arguments[:at], *arguments[at + 1 :]]
