# SPDX-License-Identifier: MIT
"""What a rule reports: a fact with its figures, why it matters, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from cmdesk.domain.records import Group
from cmdesk.domain.texts import Text


class Level(IntEnum):
    """How much a finding weighs: to know, to review, to fix."""

    NOTE = 0
    ATTENTION = 1
    TROUBLE = 2

    @property
    def key(self) -> str:
        """The word used in files: note, attention, trouble."""
        return self.name.lower()


class FixKey(StrEnum):
    """What one click can do about a finding."""

    SPREAD = "spread"
    KEEP_FIRST = "keep_first"
    INTENDED = "intended"
    MOVE_TO_FREE_TIME = "move_to_free_time"
    CREATE_DRAFT = "create_draft"
    NOT_THIS_WEEK = "not_this_week"
    END_RENDEZVOUS = "end_rendezvous"
    SHOW = "show"
    EDIT = "edit"
    KEEP_ONE = "keep_one"
    HALF_DAY_LATER = "half_day_later"
    PAUSE_CHANNEL = "pause_channel"
    MUTE = "mute"


class ScopeKind(StrEnum):
    """What a finding is about, so that it can be accepted or muted."""

    ALL = "all"
    CHANNEL = "channel"
    GROUP = "group"
    PILLAR = "pillar"
    OCCURRENCE = "occurrence"
    VERSIONS = "versions"


@dataclass(frozen=True, slots=True)
class Scope:
    """A kind and an id: a channel's, ``channel/group``, a pillar's, an occurrence's, versions'."""

    kind: ScopeKind
    id: str = ""

    @classmethod
    def group(cls, channel_id: str, group: Group) -> Scope:
        """A channel's formats that are counted together."""
        return cls(ScopeKind.GROUP, f"{channel_id}/{group.value}")


@dataclass(frozen=True, slots=True)
class Finding:
    """One per rule, scope and period (``start`` to ``end``, both included).

    ``count`` against ``limit`` in ``unit``; ``measure`` where the count alone does not say how bad
    it is. ``versions`` are ids in the order of the plan; ``also`` are the findings of
    the same cause folded under this one; ``fixes`` the repairs offered, the likeliest first.
    ``source`` says where the mark comes from, ``own_mark`` is True once the client set it.
    """

    rule: str
    level: Level
    scope: Scope
    start: date
    end: date
    count: int
    limit: int
    unit: str
    fact: Text
    reason: Text
    source: Text | None = None
    versions: tuple[str, ...] = ()
    channel_id: str | None = None
    pillar_id: str | None = None
    own_mark: bool = False
    fixes: tuple[FixKey, ...] = ()
    also: tuple[Finding, ...] = ()
    measure: int | None = None

    @property
    def value(self) -> int:
        """What grows as things get worse, and what an acceptance covers."""
        return self.count if self.measure is None else self.measure

    @property
    def key(self) -> tuple[str, Scope, date, date]:
        """What makes two findings the same one."""
        return (self.rule, self.scope, self.start, self.end)

    @property
    def order(self) -> tuple[int, date, str, str]:
        """Worst first, then by date, rule and scope."""
        return (-self.level, self.start, self.rule, self.scope.id)
