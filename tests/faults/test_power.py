# SPDX-License-Identifier: MIT
"""The power goes off after any step: the file is old or new, and new once it was called saved."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.faults.power_off import power_goes_off


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux names an open file")
def test_old_or_new_and_never_mixed(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = power_goes_off(place, monkeypatch)
    assert seen["old"] > 40
    assert seen["new"] > 10
