# SPDX-License-Identifier: MIT
"""Every protection has its twin: with it the promise is kept, without it the test turns red."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.faults.promises import PROMISES
from tests.faults.promising import Promise

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux names an open file")


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.name)
def test_a_protection_keeps_its_promise(
    promise: Promise, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    promise.kept(place, monkeypatch)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.name)
def test_without_it_the_promise_is_broken(
    promise: Promise, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    promise.without(monkeypatch)
    with pytest.raises(AssertionError):
        promise.kept(place, monkeypatch)
