# SPDX-License-Identifier: MIT
"""Who holds the account of a channel, and when that was last looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from cmdesk.domain.records import Channel, Ownership, new_id
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Add, Batch, Edit, Remove, Set
from cmdesk.store.access import Reader


def ownership_of(reader: Reader, channel_id: str) -> Ownership | None:
    """What is known of who holds a channel; None while nothing is."""
    found = reader.find(Ownership, channel_id=channel_id)
    return found[-1] if found else None


def set_ownership(reader: Reader, channel_id: str, values: Mapping[str, Any]) -> Edit:
    """Give fields of a channel's ownership new values; without any left it is removed.

    Raises MissingRecord.
    """
    channel = reader.get(Channel, channel_id)
    label = mark("Ownership", "change who holds “{channel}”").filled(channel=channel.name)
    present = ownership_of(reader, channel_id)
    empty = Ownership(id=new_id() if present is None else present.id, channel_id=channel_id)
    wanted = replace(empty if present is None else present, **values)
    if wanted == empty:
        return Remove(Ownership, () if present is None else (present.id,), label)
    return Add((wanted,), label) if present is None else Set(Ownership, present.id, values, label)


def reviewed(reader: Reader, channel_id: str, day: date) -> Edit:
    """Note that who holds a channel was read through on a day."""
    channel = reader.get(Channel, channel_id)
    label = mark("Ownership", "note that who holds “{channel}” was reviewed")
    edit = set_ownership(reader, channel_id, {"reviewed": day})
    return Batch((edit,), label.filled(channel=channel.name))
