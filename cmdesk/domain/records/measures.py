# SPDX-License-Identifier: MIT
"""What was counted: dated values, the first of which is the point of departure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from cmdesk.domain.records.base import Record

FOLLOWERS: Final = "followers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement(Record):
    """One value read on one day: of a channel, or of the business when ``channel_id`` is None.

    ``metric`` names what was counted (``followers``), whose unit ``value`` has.
    """

    metric: str
    value: float
    day: date
    channel_id: str | None = None
    note: str = ""
