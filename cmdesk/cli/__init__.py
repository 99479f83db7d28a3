# SPDX-License-Identifier: MIT
"""The same work without a window: ``cmdesk new``, ``import``, ``check`` and so on.

To add a command: 1. a module here with ``add_parser(commands, name, parents)`` and
``run(asked) -> int``, whose imports stand inside ``run``; 2. its line in ``COMMANDS``;
3. its tests in ``tests/cli`` and its line in the README.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import NoReturn

from cmdesk.cli import (
    backups,
    check,
    import_,
    info,
    measure,
    new,
    profiles,
    report,
    salvage,
    verify,
    week,
)
from cmdesk.cli.shared import LANGUAGES, iso_day

COMMANDS = {
    "new": new,
    "import": import_,
    "check": check,
    "week": week,
    "info": info,
    "profiles": profiles,
    "measure": measure,
    "report": report,
    "verify": verify,
    "salvage": salvage,
    "backups": backups,
}
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")  # where Qt looks for one
VALUED = ("--lang", "--today")  # options of every command that are followed by a value


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, so that scripts can show it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {' '.join(message.split())} ({self.prog} --help)\n")


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """What the command line asks; ``command`` is None when the window is meant.

    The first word that is neither an option nor its value decides: a command's name, or a file.
    """
    shared = _shared_options()
    at = _first_word(arguments)
    if at is None or arguments[at] not in COMMANDS:
        window = _Parser(
            prog="cmdesk", parents=[shared], epilog=_commands_line(), allow_abbrev=False
        )
        window.add_argument("files", nargs="*", metavar="FILE", help="documents to open")
        window.add_argument(
            "--selftest", action="store_true", help="try the program on a sample, leave nothing"
        )
        window.set_defaults(command=None)
        return window.parse_args(arguments)
    parser = _Parser(prog="cmdesk")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    for name, module in COMMANDS.items():
        module.add_parser(commands, name, [shared])
    # What was written before the command (``--lang fr``) is said after it.
    return parser.parse_args([arguments[at], *arguments[:at], *arguments[at + 1 :]])


def has_screen() -> bool:
    """Whether a window can be shown; Qt would end the program where there is none."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in _SCREENS)


def run(asked: argparse.Namespace) -> int:
    """Carry out a command; what the user can mend is one line on stderr and status 2.

    Without a command a window was meant where there is no screen: that is said.
    """
    from cmdesk.domain.cleaning import one_line
    from cmdesk.domain.errors import UserError
    from cmdesk.ui import i18n

    _write_what_the_console_can()
    i18n.install_language(None, _language(asked.lang))
    try:
        command = COMMANDS[asked.command].run if asked.command else _refuse_window
        status: int = command(asked)
        sys.stdout.flush()
    except UserError as problem:
        line = one_line(i18n.say(problem.text))
        print(f"cmdesk: {line}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader has seen enough (``cmdesk check FILE | head -1``); nothing more is to be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _refuse_window(_: argparse.Namespace) -> int:
    """Raise WrongInput: there is no screen for the window."""
    from cmdesk.domain.errors import WrongInput
    from cmdesk.domain.texts import mark

    raise WrongInput(
        mark(
            "Commands",
            "There is no screen here for the window. Nothing was changed. Name a command: "
            "{commands}.",
        ).filled(commands=tuple(COMMANDS))
    )


def _first_word(arguments: Sequence[str]) -> int | None:
    """Where the first word stands that is no option and no option's value."""
    skip = False
    for at, word in enumerate(arguments):
        if word == "--":
            return None
        if not skip and not word.startswith("-"):
            return at
        skip = word in VALUED
    return None


def _write_what_the_console_can() -> None:
    """Let a console that lacks a character show a question mark instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


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
