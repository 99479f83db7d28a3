# SPDX-License-Identifier: MIT
"""Killed at any moment: no edit that was told as done is lost, no target is half a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.running import seen_by

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


@pytest.mark.timeout(1500)
def test_killed_while_editing_two_hundred_times(place: Path, tenfold: int) -> None:
    seen = seen_by("killing", place, "editing", str(200 * tenfold), seconds=1400)
    assert seen["runs"] == 200 * tenfold
    assert seen["acknowledged"] > 200 * tenfold
    assert (seen["lost"], seen["not_found"]) == (0, 0)


def test_killed_at_every_step_of_publishing(place: Path) -> None:
    seen = seen_by("killing", place, "publishing")
    assert seen["steps"] >= 18, "the version that is kept has its steps"
    nothing_went_wrong(seen)


def test_killed_at_every_call_of_the_system(place: Path, failio: Path) -> None:
    """Also inside SQLite, and between what ``FileOps`` does."""
    seen = seen_by("killing", place, "calls", under=failio)
    assert seen["steps"] >= 80
    nothing_went_wrong(seen)


def nothing_went_wrong(seen: dict[str, int]) -> None:
    assert seen["old"] > 3
    assert seen["new"] > 3
    assert seen["versions"] == seen["steps"], "what was replaced is kept, once"
    assert (seen["wrong"], seen["unpublished"], seen["left"]) == (0, 0, 0)
