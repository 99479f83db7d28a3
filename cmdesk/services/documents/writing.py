# SPDX-License-Identifier: MIT
"""Papers reach the disk whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import mark


def file_name(words: str) -> str:
    """A file name that every system takes, from a client's name or a title, without ending."""
    kept = "".join(
        " " if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in words
    )
    return " ".join(kept.split()).strip(". ") or "cmdesk"


def write_whole(path: Path, content: bytes) -> None:
    """Write a file; raises FileProblem when it cannot, and what was there stays as it was."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        temporary.write_bytes(content)
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise FileProblem(
            mark(
                "Documents",
                "“{name}” could not be written; what was there is unchanged. "
                "Choose another name or place, or close the program that has it open.",
            ).filled(name=path.name),
            str(error),
        ) from error
