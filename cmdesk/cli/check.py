# SPDX-License-Identifier: MIT
"""``cmdesk check FILE``: what is too much, missing or repeated, with reasons."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cmdesk.cli.shared import Commands, clock, iso_day, print_json
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.openings import week_named
from cmdesk.domain.rules.findings import Level
from cmdesk.domain.texts import mark

if TYPE_CHECKING:
    from cmdesk.domain.plan import Plan
    from cmdesk.domain.rules.findings import Finding

FOUND = 3  # exit status: something is worth reviewing or fixing
LEVELS = {
    Level.TROUBLE: mark("Levels", "to fix"),
    Level.ATTENTION: mark("Levels", "to review"),
    Level.NOTE: mark("Levels", "to know"),
}


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="say what is too much or missing")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--week", metavar="2026-W48", help="only what touches this week")
    parser.add_argument("--from", dest="start", type=iso_day, metavar="DAY")
    parser.add_argument("--to", dest="end", type=iso_day, metavar="DAY")
    parser.add_argument("--past", action="store_true", help="also what is over")
    parser.add_argument("--accepted", action="store_true", help="also what is intended")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: argparse.Namespace) -> int:
    """Print the findings; status 3 when one, not said to be intended, is worth reviewing."""
    from cmdesk.services.cadence import CadenceWatch
    from cmdesk.services.platforms import load_platforms
    from cmdesk.store.viewing import view

    with view(asked.file) as document_file, document_file.reading() as reader:
        watch = CadenceWatch(reader, load_platforms())
    now = clock(asked, watch.plan.client)
    start, end = _period(asked, watch.plan)
    found = _within(watch.findings(now, past=asked.past, accepted=asked.accepted), start, end)
    open_ones = _within(watch.findings(now, past=asked.past), start, end)
    if asked.json:
        print_json([_as_json(finding, watch.plan) for finding in found])
    else:
        _tell(found)
    return FOUND if any(f.level >= Level.ATTENTION for f in open_ones) else 0


def _within(found: Sequence[Finding], start: date, end: date) -> tuple[Finding, ...]:
    """Those whose period shares a day with the one asked for."""
    return tuple(finding for finding in found if finding.start <= end and finding.end >= start)


def _period(asked: argparse.Namespace, plan: Plan) -> tuple[date, date]:
    """The days asked for, both included; everything when nothing was asked."""
    if asked.week is not None:
        if asked.start is not None or asked.end is not None:
            raise WrongInput(mark("Check", "Give either a week or --from and --to, not both."))
        week = week_named(asked.week, plan.client.week_start)
        return week.start, week.end
    start, end = asked.start or date.min, asked.end or date.max
    if start > end:
        raise WrongInput(mark("Check", "The first day comes after the last one."))
    return start, end


def _tell(found: Sequence[Finding]) -> None:
    """The findings for a person: the level in words, the fact, the reason."""
    from cmdesk.ui.i18n import say

    if not found:
        print(say(mark("Check", "Nothing to fix and nothing to review.")))
    for finding in found:
        print(f"[{say(LEVELS[finding.level])}] {say(finding.fact)}")
        print(f"    {say(finding.reason)}")
        if finding.source is not None:
            print(f"    {say(finding.source)}")


def _as_json(finding: Finding, plan: Plan) -> dict[str, Any]:
    """One finding with names and ISO dates; ``also`` holds those of the same cause."""
    from cmdesk.ui.i18n import say

    channel = plan.channels.get(finding.channel_id or "")
    pillar = plan.pillars.get(finding.pillar_id or "")
    return {
        "rule": finding.rule,
        "level": finding.level.key,
        "channel": channel.name if channel else None,
        "pillar": pillar.name if pillar else None,
        "from": finding.start.isoformat(),
        "to": finding.end.isoformat(),
        "count": finding.count,
        "limit": finding.limit,
        "unit": finding.unit,
        "fact": say(finding.fact),
        "reason": say(finding.reason),
        "source": say(finding.source) if finding.source else None,
        "also": [_as_json(other, plan) for other in finding.also],
        "posts": [_post_as_json(version_id, plan) for version_id in finding.versions],
        "fixes": [fix.value for fix in finding.fixes],
    }


def _post_as_json(version_id: str, plan: Plan) -> dict[str, Any]:
    version = plan.versions[version_id]
    post = plan.posts[version.post_id]
    channel = plan.channels.get(version.channel_id or "")
    day, minute = version.real_day, version.real_minute
    return {
        "post": post.id,
        "version": version.id,
        "channel": channel.name if channel else None,
        "date": day.isoformat() if day else None,
        "time": None if minute is None else f"{minute // 60:02}:{minute % 60:02}",
        "title": post.title,
    }
