# SPDX-License-Identifier: MIT
"""``python -m cmdesk``: a command when one is named, else the window if there is a screen."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime

from cmdesk import cli


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status (0 fine, 2 wrong use, 3 findings)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    asked = cli.parsed(given)
    if asked.command is None and asked.selftest:
        from cmdesk.ui import selftest  # the window's parts and the database library

        return selftest.run(asked.today or datetime.now().astimezone().date())
    if asked.command is not None or not cli.has_screen():
        return cli.run(asked)
    from cmdesk import bootstrap  # Qt's widgets: never loaded by a command

    return bootstrap.run(asked.files, language=asked.lang, today=asked.today)


if __name__ == "__main__":
    sys.exit(main())
