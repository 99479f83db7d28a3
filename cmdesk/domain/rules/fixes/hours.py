# SPDX-License-Identifier: MIT
"""The hours at which a repair may put a post: the client's, the night left out."""

from __future__ import annotations

from dataclasses import dataclass

from cmdesk.domain.records import Client
from cmdesk.domain.rules.night import UNTIL_MINUTE

STEP = 15  # minutes: hours are proposed on the quarter
NIGHT_ENDS = UNTIL_MINUTE.value
LAST = 24 * 60 - 1
USUAL = (8 * 60, 20 * 60)  # where the client's own hours leave nothing between night and midnight


@dataclass(frozen=True, slots=True)
class Hours:
    """The part of a day, in minutes, between which posts are placed; both ends included."""

    start: int
    end: int

    @classmethod
    def of_client(cls, client: Client) -> Hours:
        """The client's hours of activity without the night; past midnight they end with the day."""
        late = client.active_until <= client.active_from
        start, end = max(client.active_from, NIGHT_ENDS), LAST if late else client.active_until
        return cls(start, end) if start < end else cls(*USUAL)

    def minutes(self, wanted: int) -> tuple[int, ...]:
        """``wanted`` minutes evenly apart, on the quarter, then all other quarters in order."""
        quarters = range(-(-self.start // STEP) * STEP, self.end + 1, STEP)
        span = self.end - self.start
        even = (self.start + span * (2 * part + 1) // (2 * wanted) for part in range(wanted))
        first = [minute // STEP * STEP for minute in even]
        return tuple(dict.fromkeys(m for m in (*first, *quarters) if m >= self.start))
