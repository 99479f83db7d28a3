# SPDX-License-Identifier: MIT
"""Which of a crowd stay: the last that keeps a rendez-vous, whatever left before it."""

from __future__ import annotations

from cmdesk.domain.records import Format, Opening, Pillar
from cmdesk.domain.rules import check
from cmdesk.domain.rules.findings import FixKey
from cmdesk.domain.rules.fixes import moves_of
from tests.domain.rules.building import NOW, THURSDAY, Desk


def test_of_two_that_keep_a_rendezvous_one_stays() -> None:
    """One is a story, one is not: each may go while the other stays, never both."""
    desk = Desk(marks={"day_all": 3})
    desk.records["craft"] = Pillar(id="craft", name="Craft")
    desk.records["theme"] = Opening(
        id="theme", channel_id="fb", weekdays=(4,), name="Theme", pillar_id="craft"
    )
    for _ in range(4):
        desk.post(THURSDAY)
    keeping = {
        desk.post(THURSDAY, version={"format": kind}, pillar_id="craft")
        for kind in (Format.STORY, Format.TEXT)
    }
    (finding,) = (one for one in check(desk.plan, NOW) if one.rule == "flood_all")
    moved = {move.version_id for move in moves_of(desk.plan, finding, FixKey.SPREAD, NOW)}
    assert len(moved) >= 3
    assert len(keeping & moved) == 1
