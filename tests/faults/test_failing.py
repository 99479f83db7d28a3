# SPDX-License-Identifier: MIT
"""Every Nth call of the system fails: old or new, no false “saved”, the work safe, and told.

What is promised stands in ``failing``; here is how much of it must have been tried.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.faults.running import seen_by

NAMED = (
    "no space is left there",
    "could not be saved: the file or its folder is read-only",
    "the drive was removed or the network is down",
    "he disk of this computer is full",
    "cmdesk cannot write in its own folder",
    "cmdesk cannot use its own folder",
    "The working copy on this computer is damaged",
    "This computer’s disk refused the change",
)
UNDER_THE_LIBRARY = {  # how much of what is possible is tried each day, and the least that struck
    "publishing": ("all", 450),
    "editing": ("all", 100),
    "opening": ("few", 150),
    "saving_as": ("few", 150),
}
IN_PYTHON = {"opening": 30, "publishing": 40, "saving_as": 30}


@pytest.mark.timeout(400)
@pytest.mark.parametrize("name", UNDER_THE_LIBRARY)
def test_every_call_of_the_system_fails(place: Path, failio: Path, name: str, tenfold: int) -> None:
    much, least = UNDER_THE_LIBRARY[name]
    much = "all" if tenfold > 1 else much
    kept_its_promises(seen_by("failing", place, name, much, under=failio, seconds=380), least)


@pytest.mark.parametrize("name", IN_PYTHON)
def test_every_call_of_python_fails(place: Path, name: str) -> None:
    """Without a C compiler: what SQLite itself does is out of reach."""
    kept_its_promises(seen_by("failing", place, name, "few"), IN_PYTHON[name])


def kept_its_promises(seen: dict[str, Any], least: int) -> None:
    assert seen["broken"] == []
    assert seen["struck"] >= least
    assert seen["refused"] > seen["struck"] // 4
    for sentence in seen["sentences"]:
        assert any(words in sentence for words in NAMED), sentence
