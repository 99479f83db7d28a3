# SPDX-License-Identifier: MIT
"""What is only proposed: no record, counted in no rule, stored nowhere until it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from typing import Any, Final

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.cleaning import one_line
from cmdesk.domain.ideas import bare
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Post, Record, Status, Version
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.edits import Add, Batch, Edit, Set

WAITING: Final = frozenset(
    {
        *(Status.IDEA, Status.TO_WRITE, Status.TO_REVIEW),
        *(Status.WITH_CLIENT, Status.TO_REWORK, Status.READY),
    }
)
"""The statuses of a draft without a date that may be given one."""
_LABELLED: Final = 40  # characters of a post that name it in a menu


class Origin(Enum):
    """What a proposal was made from."""

    RENDEZVOUS = auto()
    DRAFT = auto()
    IDEA = auto()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A post that is only proposed, where it would stand, and why.

    ``moved`` is the stored version that waits without a date and would be moved; None for a post
    that would be added.
    """

    post: Post
    version: Version
    why: Text
    moved: Version | None = None

    @property
    def id(self) -> str:
        """The id of the version it would make or move."""
        return self.version.id

    @property
    def words(self) -> str:
        """What names it: the title, else the text; may be empty."""
        own = self.post.text if self.version.text is None else self.version.text
        return self.post.title or own

    @property
    def origin(self) -> Origin:
        """What it was made from: a draft that waited, a rendez-vous by its name, or an idea."""
        if self.moved is not None:
            return Origin.DRAFT
        return Origin.IDEA if self.post.text else Origin.RENDEZVOUS

    @property
    def source(self) -> str:
        """What it was made from, so that it is not proposed again once it was refused."""
        return bare(self.post.title) if self.moved is None else self.moved.id

    @property
    def changes(self) -> ChangeSet:
        """What keeping it would change."""
        before = self.moved
        added = () if before is not None else (Change(None, self.post),)
        return ChangeSet.of_changes((*added, Change(before, self.version)))


def keep(proposals: Sequence[Proposal]) -> Edit:
    """Put proposals into the document as one step; a draft that waited is moved, not copied."""
    if len(proposals) == 1:
        words = one_line(proposals[0].words)
        cut = words if len(words) <= _LABELLED else words[: _LABELLED - 1] + "…"
        label = mark("Filling", "keep the proposal “{post}”").filled(post=plain(cut))
    else:
        label = mark("Filling", "fill the week with %n post(s)", "", 1).filled(n=len(proposals))
    return Batch(tuple(_kept(proposal, label) for proposal in proposals), label)


def as_kept(edit: Edit, proposal: Proposal) -> Edit:
    """What the composer made of a proposal; it stands for its opening where it stayed in place."""
    version = proposal.version
    if version.occurrence is None:
        return edit
    if isinstance(edit, Add):
        return Add(tuple(_linked(one, version) for one in edit.records), edit.label)
    if proposal.moved is None or not _goes_there(edit, proposal):
        return edit
    link = Set(Version, version.id, {"occurrence": version.occurrence}, edit.label)
    return Batch((edit, link), edit.label)


def put_on(proposal: Proposal, day: date) -> Proposal:
    """The proposal on another day at the same hour; it no longer stands for its opening then."""
    version = proposal.version
    if day == version.day:
        return proposal
    return replace(proposal, version=replace(version, day=day, occurrence=None))


def standing(proposals: Iterable[Proposal], plan: Plan) -> tuple[Proposal, ...]:
    """The proposals that can still be kept as the document is now.

    Gone are those of a channel that is gone or paused, and of a draft that is gone or has a date.
    """
    return tuple(_renewed(one, plan) for one in proposals if _stands(one, plan))


def _stands(proposal: Proposal, plan: Plan) -> bool:
    channel_id = proposal.version.channel_id
    if channel_id is not None:
        channel = plan.channels.get(channel_id)
        if channel is None or not channel.active:
            return False
    if proposal.moved is None:
        return proposal.id not in plan.versions
    stored = plan.versions.get(proposal.moved.id)
    return stored is not None and stored.day is None and stored.status in WAITING


def _renewed(proposal: Proposal, plan: Plan) -> Proposal:
    """The proposal with the draft as it is now, or without a theme that is gone."""
    if proposal.moved is not None:
        stored = plan.versions[proposal.moved.id]
        post = plan.posts[stored.post_id]
        if (stored, post) == (proposal.moved, proposal.post):
            return proposal
        version = replace(stored, **_place_of(proposal.version))
        return replace(proposal, post=post, version=version, moved=stored)
    if proposal.post.pillar_id in (None, *plan.pillars):
        return proposal
    return replace(proposal, post=replace(proposal.post, pillar_id=None))


def _place_of(version: Version) -> dict[str, Any]:
    names = ("channel_id", "format", "day", "minute", "occurrence")
    return {name: getattr(version, name) for name in names}


def _kept(proposal: Proposal, label: Text) -> Edit:
    if proposal.moved is None:
        return Add((proposal.post, proposal.version), label)
    place, stored = _place_of(proposal.version), _place_of(proposal.moved)
    values = {name: value for name, value in place.items() if value != stored[name]}
    return Set(Version, proposal.id, values, label)


def _linked(record: Record, version: Version) -> Record:
    if not isinstance(record, Version):
        return record
    same = (record.channel_id, record.day) == (version.channel_id, version.day)
    return replace(record, occurrence=version.occurrence) if same else record


def _goes_there(edit: Edit, proposal: Proposal) -> bool:
    """True when an edit of the draft gives it the proposal's day and channel."""
    version, stored = proposal.version, proposal.moved
    steps = edit.edits if isinstance(edit, Batch) else (edit,)
    return any(
        isinstance(step, Set)
        and (step.kind, step.record_id) == (Version, version.id)
        and step.values.get("day") == version.day
        and step.values.get("channel_id", stored and stored.channel_id) == version.channel_id
        for step in steps
    )
