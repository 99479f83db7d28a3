# SPDX-License-Identifier: MIT
"""The words of the first questions."""

from __future__ import annotations

from cmdesk.domain.records import KeptFor, Region
from cmdesk.domain.texts import mark

TITLES = {
    KeptFor.OWN: mark("NewClientDialog", "Which business is it for?"),
    KeptFor.CLIENTS: mark("NewClientDialog", "Which client is it for?"),
    KeptFor.TEAM: mark("NewClientDialog", "Which business is it for?"),
}
AUDIENCES = {
    KeptFor.OWN: mark("NewClientDialog", "for your own business"),
    KeptFor.CLIENTS: mark("NewClientDialog", "for clients"),
    KeptFor.TEAM: mark("NewClientDialog", "as a team"),
}
LANGUAGES = {
    "fr": mark("NewClientDialog", "French"),
    "fr_CA": mark("NewClientDialog", "French of Canada"),
    "en": mark("NewClientDialog", "English"),
}
# By what name people know the region's time zone, which is not always the zone's own.
CLOCKS = {
    Region.FRANCE: mark("NewClientDialog", "Paris"),
    Region.QUEBEC: mark("NewClientDialog", "Montreal"),
    Region.BELGIUM: mark("NewClientDialog", "Brussels"),
    Region.SWITZERLAND: mark("NewClientDialog", "Zurich"),
    Region.LUXEMBOURG: mark("NewClientDialog", "Luxembourg"),
    Region.CANADA: mark("NewClientDialog", "Toronto"),
    Region.UNITED_KINGDOM: mark("NewClientDialog", "London"),
    Region.UNITED_STATES: mark("NewClientDialog", "New York"),
    Region.OTHER: mark("NewClientDialog", "Greenwich (UTC)"),
}
NAME = mark("NewClientDialog", "&Name")
TRADE = mark("NewClientDialog", "&Trade")
NETWORKS = mark("NewClientDialog", "Where do you post?")
KEPT = mark("NewClientDialog", "You keep this calendar")
CLOSED = mark("NewClientDialog", "Closed on")
WHERE = mark("NewClientDialog", "&Where it is")
LEAVE = mark(
    "NewClientDialog",
    "Leave is noted later, in the tab Editorial line under “Closed days and leave”.",
)
LATER = mark("NewClientDialog", "Only the name is needed. All of this can be changed later.")
