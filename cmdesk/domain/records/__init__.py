# SPDX-License-Identifier: MIT
"""The records a document holds: frozen, without I/O, known by text ids.

To add a record: 1. a frozen dataclass in the module of its subject; 2. here in ``RECORDS``,
parents before children; 3. its table in ``store.tables``; 4. a migration.
"""

from __future__ import annotations

from cmdesk.domain.records.base import Record, new_id
from cmdesk.domain.records.client import Client, Closure, KeptFor, Region, SpecialDay
from cmdesk.domain.records.consent import Acceptance, Mute
from cmdesk.domain.records.editorial import (
    Channel,
    Degree,
    Opening,
    Pattern,
    Pillar,
    Rhythm,
    occurrence_id,
)
from cmdesk.domain.records.measures import (
    FOLLOWERS,
    Adjustment,
    Aim,
    Former,
    Indicator,
    Measurement,
    Nature,
    OwnMetric,
    Period,
    ReportWords,
    Unit,
)
from cmdesk.domain.records.planning import (
    NOT_COUNTED,
    About,
    Format,
    Group,
    Image,
    Permission,
    Post,
    Status,
    Version,
    group_of,
)
from cmdesk.domain.records.profiles import (
    CheckState,
    NameSeen,
    Ownership,
    Presentation,
    ProfileCheck,
    Standing,
    WantedName,
)

RECORDS: tuple[type[Record], ...] = (
    Client,
    Closure,
    SpecialDay,
    Channel,
    Pillar,
    Opening,
    Post,
    Version,
    Acceptance,
    Mute,
    Measurement,
    OwnMetric,
    Indicator,
    Aim,
    Adjustment,
    ReportWords,
    ProfileCheck,
    Presentation,
    WantedName,
    NameSeen,
    Ownership,
)

__all__ = [
    "FOLLOWERS",
    "NOT_COUNTED",
    "RECORDS",
    "About",
    "Acceptance",
    "Adjustment",
    "Aim",
    "Channel",
    "CheckState",
    "Client",
    "Closure",
    "Degree",
    "Format",
    "Former",
    "Group",
    "Image",
    "Indicator",
    "KeptFor",
    "Measurement",
    "Mute",
    "NameSeen",
    "Nature",
    "Opening",
    "OwnMetric",
    "Ownership",
    "Pattern",
    "Period",
    "Permission",
    "Pillar",
    "Post",
    "Presentation",
    "ProfileCheck",
    "Record",
    "Region",
    "ReportWords",
    "Rhythm",
    "SpecialDay",
    "Standing",
    "Status",
    "Unit",
    "Version",
    "WantedName",
    "group_of",
    "new_id",
    "occurrence_id",
]
