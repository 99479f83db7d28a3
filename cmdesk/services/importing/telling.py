# SPDX-License-Identifier: MIT
"""An import in words: what it adds, what was there already, what it leaves out."""

from __future__ import annotations

from cmdesk.domain.texts import Text, mark
from cmdesk.services.importing.entries import Skipped
from cmdesk.services.importing.planned import Preview


def outcome(planned: Preview, *, done: bool) -> tuple[Text, ...]:
    """What was added, or would be when not ``done``, and what was there already."""
    lines: list[Text] = []
    if planned.rows and not done:
        told = mark("Import", "%n post(s) would be imported from {name}.", "", 1)
        lines.append(told.filled(n=planned.posts, name=planned.name))
    elif planned.rows:
        told = mark("Import", "%n post(s) imported from {name}.", "", 1)
        lines.append(told.filled(n=planned.posts, name=planned.name))
    elif planned.duplicates:
        told = mark("Import", "All posts of {name} are in the document already: nothing to do.")
        lines.append(told.filled(name=planned.name))
    else:
        lines.append(mark("Import", "{name} holds no post to import.").filled(name=planned.name))
    if planned.rows and planned.duplicates:
        told = mark("Import", "%n post(s) were in the document already.", "", 1)
        lines.append(told.filled(n=planned.duplicates))
    if planned.channels:
        told = mark("Import", "New channels: {names}.")
        lines.append(told.filled(names=tuple(channel.name for channel in planned.channels)))
    if planned.pillars:
        told = mark("Import", "New themes: {names}.")
        lines.append(told.filled(names=tuple(pillar.name for pillar in planned.pillars)))
    return tuple(lines)


def left_out(skipped: Skipped) -> Text:
    """Why a line of the file gives no post."""
    told = mark("Import", "Line {line} left out: {reason}")
    return told.filled(line=skipped.line, reason=skipped.reason)
