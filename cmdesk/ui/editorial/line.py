# SPDX-License-Identifier: MIT
"""All that the tab shows of a document, read at once."""

from __future__ import annotations

from dataclasses import dataclass

from cmdesk.domain.openings import week_of
from cmdesk.domain.records import Channel, Client, Closure, Opening, Pillar
from cmdesk.services.editorial import (
    client_of,
    ordered_channels,
    ordered_closures,
    ordered_openings,
    ordered_pillars,
)
from cmdesk.ui.calendar.mix import Mix, mix_of
from cmdesk.ui.open_document import OpenDocument


@dataclass(frozen=True, slots=True)
class Line:
    """The editorial line of a client, and how the last four weeks followed it."""

    client: Client
    pillars: tuple[Pillar, ...]
    openings: tuple[Opening, ...]
    channels: tuple[Channel, ...]
    closures: tuple[Closure, ...]
    mix: Mix

    def channel(self, channel_id: str) -> Channel | None:
        """The channel of an id."""
        return next((one for one in self.channels if one.id == channel_id), None)

    def pillar(self, pillar_id: str | None) -> Pillar | None:
        """The theme of an id."""
        return next((one for one in self.pillars if one.id == pillar_id), None)


def line_of(document: OpenDocument) -> Line:
    """Read the line of a document."""
    plan = document.cadence.plan
    with document.reading() as reader:
        client, pillars = client_of(reader), ordered_pillars(reader)
        return Line(
            client=client,
            pillars=pillars,
            openings=ordered_openings(reader),
            channels=ordered_channels(reader),
            closures=ordered_closures(reader),
            mix=mix_of(pillars, plan, week_of(document.today(), client.week_start)),
        )
