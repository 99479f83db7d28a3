# SPDX-License-Identifier: MIT
"""The profiles, half done, not begun and crowded."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from cmdesk.domain.records import (
    Channel,
    CheckState,
    Ownership,
    ProfileCheck,
    Record,
    Region,
    new_id,
)
from cmdesk.services.sample import sample_client
from cmdesk.ui.shots.studio import Prepare, Studio
from cmdesk.ui.tabs.profiles import ProfilesTab


def profiles(studio: Studio) -> ProfilesTab:
    """The tab of the document that is open now."""
    tab = studio.turn_to(ProfilesTab)
    assert isinstance(tab, ProfilesTab)
    return tab


def half_done(studio: Studio) -> QWidget:
    """The document that was given, else the sample."""
    studio.open_document()
    profiles(studio)
    return studio.window


def how(studio: Studio) -> QWidget:
    """Where a thing is set, and a cell in full."""
    studio.open_document()
    tab = profiles(studio)
    row = next(iter(tab.page.next_things.rows.values()), None)
    if row is not None:
        row.how.click()
    grid = tab.page.checks.grid
    grid.setCurrentIndex(grid.table.index(0, grid.table.columnCount() - 1))
    grid.setFocus()
    return studio.window


def everything(studio: Studio) -> QWidget:
    """All checks, scrolled to their end."""
    studio.open_document()
    tab = profiles(studio)
    tab.scope.show_everything(everything=True)
    bar = tab.page.checks.grid.horizontalScrollBar()
    bar.setValue(bar.maximum() // 2)
    return studio.window


def empty(studio: Studio) -> QWidget:
    """A client without a network."""
    studio.window.desk.start_new((sample_client(studio.language),))
    profiles(studio)
    return studio.window


def crowded(studio: Studio) -> QWidget:
    """Every network there is, nothing done on any."""
    platforms = studio.window.desk.platforms
    channels = (
        Channel(id=new_id(), platform=key, name=one.label_in(studio.language), handle=f"@{key}")
        for key, one in platforms.items()
    )
    studio.window.desk.start_new((sample_client(studio.language), *channels))
    profiles(studio)
    return studio.window


def done(studio: Studio) -> QWidget:
    """Two networks on which everything was done."""
    today, platforms = studio.today, studio.window.desk.platforms
    records: list[Record] = [replace(sample_client(studio.language), region=Region.OTHER)]
    for key in ("instagram", "blog"):
        channel = Channel(id=new_id(), platform=key, name=platforms[key].label_in(studio.language))
        records += [channel, Ownership(id=new_id(), channel_id=channel.id, reviewed=today)]
        records += [
            ProfileCheck(
                id=new_id(),
                channel_id=channel.id,
                check=check.key,
                state=CheckState.DONE,
                day=today,
            )
            for check in platforms[key].checks
        ]
    studio.window.desk.start_new(tuple(records))
    profiles(studio)
    return studio.window


SHOTS: tuple[tuple[str, Prepare], ...] = (
    ("profiles", half_done),
    ("profiles-how", how),
    ("profiles-everything", everything),
    ("profiles-done", done),
    ("profiles-empty", empty),
    ("profiles-crowded", crowded),
)
