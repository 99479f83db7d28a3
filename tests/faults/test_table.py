# SPDX-License-Identifier: MIT
"""The table in README.md names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
NOT_BUILT = (37, 38, 39)  # calendars (.ics) and feeds: the part that brings one brings its row
NAMED = re.compile(r"`([\w./]+\.py)::(\w+)`")


def test_every_test_of_the_table_exists() -> None:
    table = (HERE / "README.md").read_text("utf-8")
    named = NAMED.findall(table)
    assert len(named) > 50
    missing = [
        f"{path}::{name}"
        for path, name in named
        if f"def {name}(" not in (HERE / path).resolve().read_text("utf-8")
    ]
    assert missing == []


def test_the_rows_stand_in_their_order() -> None:
    rows = re.findall(r"^\| (F\d\d) \|", (HERE / "README.md").read_text("utf-8"), re.MULTILINE)
    assert rows == sorted(set(rows))
    assert rows == [f"F{number:02}" for number in range(1, 55) if number not in NOT_BUILT]
