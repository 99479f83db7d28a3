# SPDX-License-Identifier: MIT
"""The profiles: what was checked on each, their texts, the names we want, and who holds the keys.

Never a password: only who has one, and where the second factor is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cmdesk.domain.records.base import Record


class CheckState(StrEnum):
    """How a check of a profile stands."""

    TO_DO = "to_do"
    DONE = "done"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileCheck(Record):
    """What was said about one check on one channel; a check without a record is still to do.

    ``check`` is a key of ``domain.checklist``; ``occasion`` the first day of the holiday or closure
    whose hours it is about, None for what does not come back. ``day`` is when it was done;
    ``proof`` the path of a file that shows it, beginning at the document's folder when relative.
    """

    channel_id: str
    check: str
    occasion: date | None = None
    state: CheckState = CheckState.TO_DO
    day: date | None = None
    note: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Presentation(Record):
    """The text by which a channel's profile presents the business, in one language.

    ``language`` is empty for the client's own language, else ``nl``, ``en``, ``fr``…
    """

    channel_id: str
    text: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedName(Record):
    """A name we want to have on the networks, without @."""

    name: str


class Standing(StrEnum):
    """Whose a name was on a network when somebody looked."""

    OURS = "ours"
    FREE = "free"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameSeen(Record):
    """What was seen of a wanted name on one network (a platform's key) on a day."""

    name_id: str
    platform: str
    standing: Standing
    day: date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownership(Record):
    """Who holds a channel's account, and when this was last read through.

    ``address`` is the e-mail address it belongs to, ``person`` whose it is, ``others`` who else
    may enter, ``second_factor`` on whose phone the second factor is.
    """

    channel_id: str
    address: str = ""
    person: str = ""
    others: str = ""
    second_factor: str = ""
    reviewed: date | None = None
    note: str = ""
