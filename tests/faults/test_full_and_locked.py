# SPDX-License-Identifier: MIT
"""Really full disks, and files and folders that really may not be written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.faults.running import seen_by

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork, mount or setrlimit")

FULL_THERE = "no space is left there"
FULL_HERE = "The disk of this computer is full"
READ_ONLY = "the file or its folder is read-only"


def seen(place: Path, name: str) -> dict[str, object]:
    """What a program saw of one story; skips where the system does not allow it."""
    found = seen_by("limits", place, name)
    if "skipped" in found:
        pytest.skip(found["skipped"])
    return found


def test_the_drive_of_the_file_is_full(place: Path) -> None:
    """A disk of 600 KiB: the old file is whole, and with room again the work is saved."""
    found = seen(place, "full_drive")
    assert FULL_THERE in str(found["told"])
    assert (found["meanwhile"], found["after"], found["left"]) == ("L’été", "mine", [])


def test_the_disk_of_the_own_folder_is_full(place: Path) -> None:
    """Edits are refused before anything is lost; those that were told as done are there."""
    found = seen(place, "full_home")
    assert FULL_HERE in str(found["told"])
    assert isinstance(found["done"], int)
    assert found["done"] > 0
    assert found["kept"] == found["done"]
    assert found["again"] is True, "with room again it goes on"


def test_a_file_may_not_grow(place: Path) -> None:
    """The limit of a file's size stands for a full disk where nothing can be mounted."""
    found = seen(place, "limited_edits")
    assert FULL_HERE in str(found["told"])
    assert found["kept"] == found["done"]
    assert found["again"] is True
    found = seen(place, "limited_file")
    assert FULL_HERE in str(found["told"])
    assert (found["meanwhile"], found["after"], found["left"]) == ("L’été", "mine", [])


def test_a_file_that_may_not_be_written(place: Path) -> None:
    found = seen(place, "read_only_file")
    assert READ_ONLY in str(found["told"])
    assert (found["meanwhile"], found["other"], found["left"]) == ("L’été", "mine", [])


def test_a_folder_that_may_not_be_written(place: Path) -> None:
    found = seen(place, "read_only_folder")
    assert READ_ONLY in str(found["told"])
    assert (found["meanwhile"], found["after"], found["left"]) == ("L’été", "mine", [])


def test_a_file_that_may_not_be_read(place: Path) -> None:
    found = seen(place, "unreadable_file")
    assert "you are not allowed to read it" in str(found["told"])
