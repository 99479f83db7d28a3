# SPDX-License-Identifier: MIT
"""Posts handed to a scheduler: where, whether they went out, and what really happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.handover import handed_over
from cmdesk.domain.records import Record, Status, Version
from cmdesk.domain.statuses import due_at, to_confirm
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.edits import Add, Batch, Edit, Set
from cmdesk.services.planning import WORDS_IN_LABEL, Card, cards_of, with_status
from cmdesk.store.access import Reader

# Names offered before any was used in the document; anything may be written instead.
USUAL_TOOLS = ("Meta Business Suite", "Metricool", "Buffer")


@dataclass(frozen=True, slots=True)
class Fact:
    """What really happened to a scheduled post: its day, minute (None: no hour) and link."""

    day: date
    minute: int | None = None
    link: str = ""


def to_confirm_of(reader: Reader, now: datetime) -> tuple[Card, ...]:
    """Scheduled cards whose time has passed, the earliest first; ``now`` on the client's wall."""
    passed = [v for v in reader.find(Version, status=Status.SCHEDULED) if to_confirm(v, now)]
    passed.sort(key=lambda v: (v.day or date.max, -1 if v.minute is None else v.minute, v.id))
    return cards_of(reader, (version.id for version in passed))


def next_due(reader: Reader, now: datetime) -> datetime | None:
    """When the next scheduled card will have to be confirmed; None when none is to come."""
    dues = (due_at(version) for version in reader.find(Version, status=Status.SCHEDULED))
    return min((due for due in dues if due is not None and due > now), default=None)


def used_tools(reader: Reader) -> tuple[str, ...]:
    """The schedulers that posts of the document were handed to, the latest first."""
    used = [version for version in reader.all(Version) if version.scheduled_with]
    used.sort(key=lambda version: version.scheduled_at or "", reverse=True)
    return tuple(dict.fromkeys(version.scheduled_with for version in used))


def schedule(reader: Reader, version_ids: Sequence[str], tool: str, now: datetime) -> Edit:
    """Say that cards were handed to a scheduler as they are now; also anew, after an edit."""
    cards = cards_of(reader, version_ids)
    label = mark("Confirming", "mark %n post(s) as scheduled", "", 1).filled(n=len(cards))
    at, words = now.isoformat(timespec="minutes"), one_line(tool)
    steps = []
    for card in cards:
        given = with_status(card.version, Status.SCHEDULED, now)
        given = handed_over(replace(given, scheduled_at=at, scheduled_with=words), card.post)
        steps.append(_step(card.version, given, label))
    return Batch(tuple(steps), label)


def with_tool(edit: Edit, tool: str) -> Edit:
    """The same edit, every version that it makes *scheduled* being so with this tool."""
    words = one_line(tool)
    if isinstance(edit, Batch):
        return replace(edit, edits=tuple(with_tool(step, words) for step in edit.edits))
    if isinstance(edit, Set) and edit.values.get("status") is Status.SCHEDULED:
        return replace(edit, values={**edit.values, "scheduled_with": words})
    if isinstance(edit, Add):
        return replace(edit, records=tuple(_with_tool(one, words) for one in edit.records))
    return edit


def all_went_as_planned(cards: Sequence[Card], now: datetime) -> Edit:
    """Tick cards as published at their planned day and hour, in one step."""
    label = mark("Confirming", "tick %n post(s) as published", "", 1).filled(n=len(cards))
    steps = (_step(c.version, with_status(c.version, Status.PUBLISHED, now), label) for c in cards)
    return Batch(tuple(steps), label)


def went_out(card: Card, fact: Fact) -> Edit:
    """Tick a card as published, when and where it really was."""
    label = mark("Confirming", "tick “{post}” as published").filled(post=_named(card))
    done = replace(
        card.version,
        status=Status.PUBLISHED,
        published_day=fact.day,
        published_minute=fact.minute,
        published_link=one_line(fact.link),
    )
    return _step(card.version, done, label)


def did_not_go_out(card: Card) -> Edit:
    """Note that a card was not published."""
    label = mark("Confirming", "mark “{post}” as not published").filled(post=_named(card))
    return Set(Version, card.version.id, {"status": Status.NOT_PUBLISHED}, label)


def _named(card: Card) -> Text:
    """A few words that name a card in a menu."""
    words = one_line(card.words)
    if not words:
        return mark("Planning", "post without text")
    return plain(words if len(words) <= WORDS_IN_LABEL else words[: WORDS_IN_LABEL - 1] + "…")


def _with_tool(record: Record, tool: str) -> Record:
    if isinstance(record, Version) and record.status is Status.SCHEDULED:
        return replace(record, scheduled_with=tool)
    return record


_FIELDS = (
    *("status", "scheduled_with", "scheduled_at", "handed_over"),
    *("published_day", "published_minute", "published_link"),
)


def _step(before: Version, after: Version, label: Text) -> Edit:
    values = {
        name: getattr(after, name)
        for name in _FIELDS
        if getattr(after, name) != getattr(before, name)
    }
    return Set(Version, after.id, values, label)
