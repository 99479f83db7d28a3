# SPDX-License-Identifier: MIT
"""Moments as files and locks tell them: read with the suspicion that they deserve."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

_FIRST: Final = datetime(1970, 1, 2, tzinfo=UTC)
_LAST: Final = datetime(9999, 12, 30, tzinfo=UTC)  # each zone can still show it


def moment_in(words: str) -> datetime | None:
    """The moment (UTC) that ISO words tell, without a zone taken for UTC; None for no such."""
    try:
        at = datetime.fromisoformat(words)
        at = at.astimezone(UTC) if at.tzinfo is not None else at.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return at if _FIRST <= at <= _LAST else None
