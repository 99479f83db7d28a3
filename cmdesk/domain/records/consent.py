# SPDX-License-Identifier: MIT
"""What the user said about findings: *it's intended* and *don't tell me again*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cmdesk.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance(Record):
    """*It's intended*: covers a finding of this rule, scope and period up to ``value``.

    ``scope_kind`` and ``scope_id`` are a finding's (``rules.findings.Scope``); ``at`` is the ISO
    moment (wall clock) it was said; ``reason`` is free words or a chip's (event, asked, try).
    """

    rule: str
    scope_kind: str
    scope_id: str
    start: date
    end: date
    value: int
    reason: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute(Record):
    """*Don't tell me again*: silences a rule for a scope."""

    rule: str
    scope_kind: str
    scope_id: str
