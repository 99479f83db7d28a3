# SPDX-License-Identifier: MIT
"""Papers reach the disk whole or not at all."""

from __future__ import annotations

import os
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import Final

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import mark

_MOST_BYTES: Final = 180  # of a name: systems take 255, an ending and “copy” are added yet
_JOINERS: Final = "\u200c\u200d"  # of the parts of an emoji
# Windows takes these for devices, whatever ending follows.
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{kind}{n}" for kind in ("com", "lpt") for n in range(1, 10)}
)


def file_name(words: str) -> str:
    """A file name that every system takes, from a client's name or a title, without ending."""
    kept = "".join(" " if _is_unfit(letter) else letter for letter in words)
    short = " ".join(kept.split()).encode("utf-8", "ignore")[:_MOST_BYTES].decode("utf-8", "ignore")
    name = short.strip(". ")
    if name.partition(".")[0].strip().casefold() in _DEVICES:
        name = f"_{name}"
    return name or "cmdesk"


def _is_unfit(letter: str) -> bool:
    """True for what some system refuses in a name, and for signs that turn its direction."""
    turning = unicodedata.category(letter) == "Cf" and letter not in _JOINERS
    return letter in '<>:"/\\|?*' or turning or unicodedata.category(letter) in {"Cc", "Cs"}


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
