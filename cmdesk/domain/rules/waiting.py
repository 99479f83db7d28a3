# SPDX-License-Identifier: MIT
"""Rules that lack their data, and what would switch them on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Group, Rhythm
from cmdesk.domain.rules import RULES
from cmdesk.domain.texts import Text, mark


@dataclass(frozen=True, slots=True)
class Watched:
    """A rule and, when it cannot look yet, what it waits for and where that is written.

    ``section`` is the key of a section of the editorial line; empty for the posts themselves.
    """

    rule: str
    title: Text
    wants: Text | None = None
    section: str = ""


def watched(plan: Plan) -> tuple[Watched, ...]:
    """All rules in order, each with what would switch it on (None for those that look)."""
    return tuple(_watched(plan, rule.key, rule.title) for rule in RULES)


def _watched(plan: Plan, key: str, title: Text) -> Watched:
    looks, wants, section = _NEEDS.get(key, _ALWAYS)
    if not plan.channels:
        return Watched(key, title, _CHANNEL, "channels")
    return Watched(key, title) if looks(plan) else Watched(key, title, wants, section)


def _any_mark(name: str) -> Callable[[Plan], bool]:
    """True when some channel in use has this mark for some group."""

    def look(plan: Plan) -> bool:
        return any(
            plan.mark(channel, f"{group.value}.{name}") is not None
            for channel in plan.channels.values()
            if channel.active
            for group in Group
        )

    return look


def _has_rhythm(plan: Plan) -> bool:
    return any(c.active and c.rhythm is not Rhythm.NONE for c in plan.channels.values())


def _has_rendezvous(plan: Plan) -> bool:
    return any(opening.is_rendezvous for opening in plan.openings.values())


def _has_degree(plan: Plan) -> bool:
    themes = any(pillar.usual_degree is not None for pillar in plan.pillars.values())
    return themes or any(post.degree is not None for post in plan.posts.values())


def _has_about(plan: Plan) -> bool:
    return any(post.about is not None for post in plan.posts.values())


def _has_shares(plan: Plan) -> bool:
    return any(pillar.wanted_share is not None for pillar in plan.pillars.values())


def _always(_plan: Plan) -> bool:
    return True


_Need = tuple[Callable[[Plan], bool], Text, str]
_CHANNEL = mark("Watched", "waits for a channel")
_LIMIT = mark("Watched", "waits for a limit: no usual mark is known for your channels")
_RHYTHM = mark("Watched", "waits for a rhythm: choose how often a channel is meant to speak")
_ALWAYS: _Need = (_always, _CHANNEL, "")
# To say what a rule waits for: its entry here, its section as ``ui.tabs.editorial`` calls it.
_NEEDS: Mapping[str, _Need] = {
    "flood": (_any_mark("day_mark"), _LIMIT, "channels"),
    "flood_week": (
        _any_mark("week_mark"),
        mark("Watched", "waits for a newsletter: only there a usual mark a week is known"),
        "channels",
    ),
    "burst": (_any_mark("burst"), _LIMIT, "channels"),
    "silence": (_has_rhythm, _RHYTHM, "channels"),
    "no_question": (_has_rhythm, _RHYTHM, "channels"),
    "rendezvous_to_plan": (
        _has_rendezvous, mark("Watched", "waits for a fixed rendez-vous"), "rendezvous",
    ),
    "rendezvous_missed": (
        _has_rendezvous, mark("Watched", "waits for a fixed rendez-vous"), "rendezvous",
    ),
    "too_commercial": (
        _has_degree,
        mark("Watched", "waits for posts or themes that say whether they sell"),
        "themes",
    ),
    "about_us": (
        _has_about,
        mark("Watched", "waits for posts that say whom they are about (under More)"),
        "",
    ),
    "mix": (
        _has_shares, mark("Watched", "waits for a theme with a wanted share"), "themes",
    ),
}  # fmt: skip
