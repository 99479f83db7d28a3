#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Everything a developer needs, from a fresh machine on: standard library only.

python3 packaging/dev.py setup | run | test | check | shots | bench | bundle | i18n   (--help tells)
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Sequence

import dev_base
import dev_bench
import dev_bundle
import dev_checks
import dev_i18n
import dev_setup
import dev_show

# To add a command: 1. its function (arguments in, exit status out); 2. its line here.
COMMANDS: tuple[tuple[str, str, Callable[[Sequence[str]], int]], ...] = (
    ("setup", "make .venv, with every dependency and the program", dev_setup.command),
    ("run", "setup, then the window on the sample (or on the arguments)", dev_show.run),
    ("test", "setup, then lint, types, import rules, tests, coverage", dev_checks.test),
    ("check", "lint, types, import rules", dev_checks.check),
    ("shots", "OUT [--lang fr] [--theme dark] [--size 1440x900] [--document FILE]", dev_show.shots),
    (
        "bench",
        "how long things take, as multiples of starting Python",
        dev_bench.command,
    ),
    ("bundle", "[FOLDER] the program that needs no Python, in dist/cmdesk", dev_bundle.command),
    ("i18n", "renew resources/i18n/*.ts from the sources and compile them", dev_i18n.command),
)


def main(arguments: Sequence[str]) -> int:
    """Run one command; exit status 0 fine, 1 something failed, 2 something is missing."""
    lines = "\n".join(f"  {name:<8} {words}" for name, words, _ in COMMANDS)
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="The house of cmdesk.",
        epilog=f"commands:\n{lines}\n\n`test` hands further arguments to pytest.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=[name for name, _, _ in COMMANDS], metavar="COMMAND")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, metavar="…")
    chosen = parser.parse_args(arguments)
    command = next(function for name, _, function in COMMANDS if name == chosen.command)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a console that lacks a character goes on
    try:
        dev_setup.setup()
        return command(chosen.arguments)
    except dev_base.Stop as stop:
        print(stop, file=sys.stderr)
        return stop.status
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036  (an older Python may well start this file)
        sys.exit(dev_setup.start_again_newer())
    sys.exit(main(sys.argv[1:]))
