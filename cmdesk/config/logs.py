# SPDX-License-Identifier: MIT
"""The program's log: a small rotating file that holds no words of the user's."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from cmdesk.config.paths import log_folder, make_private

_ROOT: Final = "cmdesk"
_MOST_BYTES: Final = 512_000
_OLDER_FILES: Final = 3
_FORM: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"


class _PrivateLog(RotatingFileHandler):
    """A log that nobody else on this computer can read."""

    def _open(self) -> TextIOWrapper:
        with suppress(OSError):
            os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT, 0o600))
        return super()._open()


def log_file() -> Path:
    """The file that the log is written to; it may not exist yet."""
    return log_folder() / "cmdesk.log"


def start_logging(level: int = logging.INFO) -> logging.Handler:
    """Send the program's log to its file and return what must be passed to ``stop_logging``.

    Where the folder refuses, the log is dropped: a log is never worth stopping work.
    The file is opened at the first line, so a command that has nothing to say leaves none.
    """
    handler: logging.Handler
    try:
        make_private(log_folder())
        handler = _PrivateLog(
            log_file(),
            maxBytes=_MOST_BYTES,
            backupCount=_OLDER_FILES,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORM))
    logger = logging.getLogger(_ROOT)
    logger.setLevel(level)
    logger.addHandler(handler)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Take the handler of ``start_logging`` away and close its file."""
    logging.getLogger(_ROOT).removeHandler(handler)
    handler.close()
