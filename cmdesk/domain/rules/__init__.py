# SPDX-License-Identifier: MIT
"""The rules of cadence: too much, too close, too silent, too commercial, too long.

To add a rule: 1. a module here with a ``Rule`` (its figures in ``parameters``, each with where it
comes from; fact, reason and source through ``mark``); 2. here in ``RULES``; 3. tests in
``tests/domain/rules`` (every branch), and the twelve-week test must still pass; 4. translations.
"""

from __future__ import annotations

from datetime import datetime

from cmdesk.domain.plan import Plan
from cmdesk.domain.rules import (
    about_us,
    burst,
    daily,
    flood,
    flood_all,
    flood_week,
    mix,
    night,
    no_question,
    rendezvous,
    same_text,
    silence,
    too_commercial,
    too_long,
)
from cmdesk.domain.rules.base import Rule
from cmdesk.domain.rules.engine import Engine
from cmdesk.domain.rules.findings import Finding

RULES: tuple[Rule, ...] = (
    flood.RULE,
    flood_all.RULE,
    flood_week.RULE,
    daily.RULE,
    burst.RULE,
    silence.RULE,
    rendezvous.TO_PLAN,
    rendezvous.MISSED,
    too_commercial.RULE,
    about_us.RULE,
    mix.RULE,
    no_question.RULE,
    same_text.RULE,
    night.RULE,
    too_long.RULE,
)


class Checker(Engine):
    """The engine with all the rules: checks a plan once, then follows its changes."""

    def __init__(self, plan: Plan, now: datetime) -> None:
        super().__init__(plan, now, RULES)


def check(
    plan: Plan, now: datetime, *, past: bool = False, accepted: bool = False
) -> tuple[Finding, ...]:
    """All that is to be said of a plan at a moment of the client's wall clock, worst first."""
    return Checker(plan, now).findings(past=past, accepted=accepted)
