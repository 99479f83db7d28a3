# SPDX-License-Identifier: MIT
"""What the commands share: their clock, days written in ISO, and JSON on standard output."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cmdesk.domain.records import Client

Commands = Any  # argparse gives its sub-parsers no public type
LANGUAGES = ("fr", "fr_CA", "en")


def iso_day(words: str) -> date:
    """A day written ``2026-11-23``, for argparse."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{words}” is not a day such as 2026-11-23") from None


def clock(asked: argparse.Namespace, client: Client) -> datetime:
    """The client's wall clock; noon of ``--today`` when that is given."""
    from cmdesk.services.clients import wall_clock

    if asked.today is not None:
        return datetime.combine(asked.today, time(12))
    return wall_clock(client, datetime.now(UTC))


def print_json(value: object) -> None:
    """Write a value as JSON, as UTF-8 whatever the console thinks."""
    words = json.dumps(value, ensure_ascii=False, indent=2)
    sys.stdout.flush()
    sys.stdout.buffer.write(words.encode() + b"\n")
    sys.stdout.buffer.flush()
