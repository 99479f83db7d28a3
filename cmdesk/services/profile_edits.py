# SPDX-License-Identifier: MIT
"""What a user does with the checklist of profiles: tick, note, prove."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from cmdesk.domain.checklist import OWNERSHIP
from cmdesk.domain.records import Channel, CheckState, ProfileCheck, new_id
from cmdesk.domain.texts import Text, mark
from cmdesk.services.editorial import client_of
from cmdesk.services.edits import Add, Batch, Edit, Set
from cmdesk.services.ownership import set_ownership
from cmdesk.services.platforms import heading_of_check
from cmdesk.services.profile_grid import Cell
from cmdesk.services.profiles import Spot, ToDo
from cmdesk.store.access import Reader


def check_at(reader: Reader, spot: Spot) -> ProfileCheck | None:
    """What was said about a cell; None when nothing was."""
    found = reader.find(ProfileCheck, channel_id=spot.channel_id, check=spot.check)
    return next((one for one in found if one.occasion == spot.occasion), None)


def mark_state(reader: Reader, spot: Spot, state: CheckState, today: date) -> Edit:
    """Say how a check stands; what is done is done today."""
    label = {
        CheckState.TO_DO: mark("Profiles", "mark “{check}” of “{channel}” as to do"),
        CheckState.DONE: mark("Profiles", "mark “{check}” of “{channel}” as done"),
        CheckState.NOT_APPLICABLE: mark("Profiles", "mark “{check}” of “{channel}” as not needed"),
    }[state]
    day = today if state is CheckState.DONE else None
    said = _changed(reader, spot, {"state": state, "day": day}, label)
    if spot.check != OWNERSHIP or state is CheckState.NOT_APPLICABLE:
        return said
    # What counts there is when it was last read through.
    return Batch((said, set_ownership(reader, spot.channel_id, {"reviewed": day})), said.label)


def toggle(reader: Reader, cell: Cell, today: date) -> Edit | None:
    """Give a cell its next state: to do, done, not needed, to do; None where nothing is asked."""
    if cell.spot is None:
        return None
    return mark_state(reader, cell.spot, cell.following, today)


def set_note(reader: Reader, spot: Spot, note: str) -> Edit:
    """Keep a note about a check."""
    label = mark("Profiles", "change the note on “{check}” of “{channel}”")
    return _changed(reader, spot, {"note": note}, label)


def set_proof(reader: Reader, spot: Spot, proof: str) -> Edit:
    """Keep the path of a file that shows a check; empty for none."""
    label = mark("Profiles", "change the proof of “{check}” of “{channel}”")
    return _changed(reader, spot, {"proof": proof}, label)


def done(reader: Reader, thing: ToDo, today: date) -> Edit:
    """What “it’s done” does for a thing to do that can be ticked."""
    return mark_state(reader, thing.spot, CheckState.DONE, today)


def _changed(reader: Reader, spot: Spot, values: Mapping[str, Any], label: Text) -> Edit:
    """The edit that writes fields of a cell's record, making the record where there is none."""
    channel = reader.get(Channel, spot.channel_id)
    check = heading_of_check(spot.check, client_of(reader).language)
    named = label.filled(channel=channel.name, check=check)
    found = check_at(reader, spot)
    if found is not None:
        return Set(ProfileCheck, found.id, values, named)
    made = ProfileCheck(
        id=new_id(),
        channel_id=spot.channel_id,
        check=spot.check,
        occasion=spot.occasion,
        **values,
    )
    return Add((made,), named)
