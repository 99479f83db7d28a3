# SPDX-License-Identifier: MIT
"""Posts that are only proposed: three for a beginning, or those that fill a week.

A proposal is no record: it counts in no rule and is stored nowhere until it is kept. Each is
tried against the rules of cadence before it is proposed, with the proposals before it in place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice
from typing import Any, Final

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.cleaning import one_line
from cmdesk.domain.ideas import Idea, Theme, Trade, folded, themes_named, trade_of
from cmdesk.domain.openings import Week
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Channel, Format, Opening, Post, Status, Version, new_id
from cmdesk.domain.rules import about_us, mix, no_question
from cmdesk.domain.rules.consequences import brought_by
from cmdesk.domain.rules.findings import Finding, Level
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.edits import Add, Batch, Edit, Set
from cmdesk.services.idea_box import reasons_of
from cmdesk.services.ideas import Lacks, draft_of, lacks_of, ranked_ideas
from cmdesk.services.places import Place, active_channels, first_places, places_to_fill

FIRST: Final = 3
_TRIED: Final = 8  # drafts and ideas that are tried in one place, the best ones
_LABELLED: Final = 40  # characters of a post that name it in a menu
_WAITING: Final = frozenset({Status.IDEA, Status.TO_WRITE, Status.TO_REVIEW, Status.WITH_CLIENT,
                             Status.TO_REWORK, Status.READY})  # fmt: skip
_LONG: Final = frozenset({Format.ARTICLE, Format.NEWSLETTER, Format.OTHER})
# Remarks about the whole of the posts, which one more may bring though nothing is wrong with it.
_OF_THE_WHOLE: Final = frozenset({mix.RULE.key, about_us.RULE.key, no_question.RULE.key})
_FITS = mark("Filling", "An idea of your trade for this week.")
_REASONS = mark("Filling", "An idea of your trade: {reasons}.")
_RENDEZVOUS = mark("Filling", "Your rendez-vous “{name}” is not planned yet.")
_OPENING = mark("Filling", "You usually post at this time, and nothing is planned yet.")
_DRAFT = mark("Filling", "It waited in “No date yet”.")
Candidate = tuple["Proposal", Idea | None]
_AND = mark("Filling", "{first} · {second}")


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
    def source(self) -> str:
        """What it was made from, so that it is not proposed again once it was refused."""
        return folded(self.post.title) if self.moved is None else self.moved.id

    @property
    def changes(self) -> ChangeSet:
        """What keeping it would change."""
        before = self.moved
        added = () if before is not None else (Change(None, self.post),)
        return ChangeSet.of_changes((*added, Change(before, self.version)))


@dataclass(frozen=True, slots=True)
class Ground:
    """What proposals grow from: the plan, the trades' ideas, the client's wall clock.

    ``refused`` are the sources (``Proposal.source``) of what the user did not want.
    """

    plan: Plan
    trades: Mapping[str, Trade]
    now: datetime
    refused: Collection[str] = ()


def first_proposals(ground: Ground, week: Week) -> tuple[Proposal, ...]:
    """Three posts for a client that has none yet, from its trade's idea box; none without one."""
    trade = trade_of(ground.plan.client.trade, ground.trades)
    if trade is None:
        return ()
    return _proposed(ground, week, first_places(ground.plan, week, ground.now, FIRST))


def week_filled(
    ground: Ground, week: Week, already: Sequence[Proposal] = ()
) -> tuple[Proposal, ...]:
    """What would fill a week from now on, without bringing a remark; ``already`` are proposed.

    Its openings and rendez-vous first, with the drafts that wait, then the trade's ideas that fit
    the season, what was lacking and the wanted mix.
    """
    plan = ground.plan
    for proposal in already:
        plan = plan.after(proposal.changes)
    if week.end < ground.now.date() or not active_channels(plan):
        return ()
    ground = replace(ground, plan=plan)
    return _proposed(ground, week, places_to_fill(plan, week, ground.now))


def why_nothing(plan: Plan, week: Week, today: date) -> Text:
    """Why ``week_filled`` has nothing to propose, and what can be done."""
    if week.end < today:
        return mark("Filling", "This week is over: nothing can be planned in it any more.")
    if not active_channels(plan):
        return mark(
            "Filling", "No channel yet: say in the editorial line where you post, then come back."
        )
    return mark("Filling", "This week has all its posts: nothing more is proposed.")


def keep(proposals: Sequence[Proposal]) -> Edit:
    """Put proposals into the document as one step; a draft that waited is moved, not copied."""
    if len(proposals) == 1:
        words = one_line(proposals[0].words)
        cut = words if len(words) <= _LABELLED else words[: _LABELLED - 1] + "…"
        label = mark("Filling", "keep the proposal “{post}”").filled(post=plain(cut))
    else:
        label = mark("Filling", "fill the week with %n post(s)", "", 1).filled(n=len(proposals))
    return Batch(tuple(_kept(proposal, label) for proposal in proposals), label)


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
    return stored is not None and stored.day is None and stored.status in _WAITING


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


def _proposed(ground: Ground, week: Week, places: Iterable[Place]) -> tuple[Proposal, ...]:
    """What may stand in these places, each tried with those before it."""
    found: list[Proposal] = []
    taken: list[Idea] = []
    begins = not ground.plan.versions
    for place in places:
        pool = _Pool(ground, week, tuple(taken), begins=begins)
        proposal, idea = _first_harmless(ground, pool, place)
        if proposal is not None:
            found.append(proposal)
            taken += [] if idea is None else [idea]
            ground = replace(ground, plan=ground.plan.after(proposal.changes))
    return tuple(found)


def _first_harmless(
    ground: Ground, pool: _Pool, place: Place
) -> tuple[Proposal | None, Idea | None]:
    """What may stand in a place without a remark; else with one about all posts, not about it."""
    usable: Candidate | None = None
    for proposal, idea in islice(pool.fitting(place), _TRIED):
        for minute in place.minutes:
            here = replace(proposal, version=replace(proposal.version, minute=minute))
            brought = _brought(ground, here)
            if not brought:
                return here, idea
            if usable is None and all(_of_the_whole(finding) for finding in brought):
                usable = here, idea
    return usable or (None, None)


def _brought(ground: Ground, proposal: Proposal) -> tuple[Finding, ...]:
    after = ground.plan.after(proposal.changes)
    return brought_by(ground.plan, after, proposal.id, ground.now.date())


def _of_the_whole(finding: Finding) -> bool:
    return finding.level is Level.NOTE and finding.rule in _OF_THE_WHOLE


class _Pool:
    """What can be said in a week: drafts that wait, rendez-vous by name, ideas of the trade."""

    def __init__(self, ground: Ground, week: Week, taken: Sequence[Idea], *, begins: bool) -> None:
        self._plan, self._refused = ground.plan, ground.refused
        plan = ground.plan
        trade = trade_of(plan.client.trade, ground.trades)
        self._lacks = Lacks() if trade is None else lacks_of(plan, trade, week)
        if begins:
            self._lacks = Lacks(told=frozenset(Theme))  # nothing is lacking before one began
        self._ideas = ranked_ideas(plan, ground.trades, week, taken)

    def fitting(self, place: Place) -> Iterator[Candidate]:
        """What may be proposed in a place, the best first."""
        opening = None if place.occurrence is None else place.occurrence.opening
        drafts = self._drafts(place, opening)
        if opening is not None and opening.is_rendezvous:
            drafts = (one for one in drafts if _speaks_of(one, opening))
            named = self._new(place, _post_named(self._plan, opening), None, _why_expected(opening))
            yield from ((self._moved(place, post, version), None) for post, version in drafts)
            yield named, None
            return
        yield from ((self._moved(place, post, version), None) for post, version in drafts)
        for idea in self._ideas:
            if not self._tells(place.channel, idea):
                continue
            post = draft_of(idea, self._plan.client.language, self._plan.pillars.values())
            if opening is not None and opening.pillar_id is not None:
                pillar = self._plan.pillars.get(opening.pillar_id)
                if pillar is None or idea.theme not in themes_named(pillar.name):
                    continue
                post = replace(post, pillar_id=pillar.id)
            if folded(post.title) not in self._refused:
                yield self._new(place, post, idea.format, self._why(idea, opening)), idea

    def _drafts(self, place: Place, opening: Opening | None) -> Iterator[tuple[Post, Version]]:
        """The drafts that wait without a date and could go to a place."""
        channel_id = None if place.channel is None else place.channel.id
        theme = None if opening is None else opening.pillar_id
        for version in self._plan.versions.values():
            post = self._plan.posts.get(version.post_id)
            if post is None or version.day is not None or version.status not in _WAITING:
                continue
            if version.channel_id not in (None, channel_id) or version.id in self._refused:
                continue
            written = post.title or version.text or post.text
            if written.strip() and theme in (None, post.pillar_id):
                yield post, version

    def _moved(self, place: Place, post: Post, version: Version) -> Proposal:
        here = replace(
            version,
            channel_id=None if place.channel is None else place.channel.id,
            format=self._format(place.channel, version.format),
            day=place.day,
            occurrence=None if place.occurrence is None else place.occurrence.id,
        )
        return Proposal(post, here, _DRAFT, version)

    def _new(self, place: Place, post: Post, wanted: Format | None, why: Text) -> Proposal:
        version = Version(
            id=new_id(),
            post_id=post.id,
            channel_id=None if place.channel is None else place.channel.id,
            format=self._format(place.channel, wanted),
            day=place.day,
            status=Status.TO_WRITE,
            occurrence=None if place.occurrence is None else place.occurrence.id,
        )
        return Proposal(post, version, why)

    def _tells(self, channel: Channel | None, idea: Idea) -> bool:
        """False for a short idea on a channel of long texts alone (blog, newsletter)."""
        formats = () if channel is None else self._plan.platform_of(channel).formats
        return idea.format in formats or not _LONG.issuperset(formats) or not formats

    def _format(self, channel: Channel | None, wanted: Format | None) -> Format:
        """The wanted format where the network has it, else its usual one."""
        formats = () if channel is None else self._plan.platform_of(channel).formats
        if wanted is not None and (not formats or wanted in formats):
            return wanted
        return formats[0] if formats else Format.TEXT

    def _why(self, idea: Idea, opening: Opening | None) -> Text:
        reasons = reasons_of(idea, self._lacks)
        if not reasons:
            return _FITS if opening is None else _why_expected(opening)
        said = reasons[0]
        for reason in reasons[1:]:
            said = _AND.filled(first=said, second=reason)
        return _REASONS.filled(reasons=said)


def _post_named(plan: Plan, opening: Opening) -> Post:
    """A post to write for a rendez-vous."""
    pillar = plan.pillars.get(opening.pillar_id or "")
    return Post(
        id=new_id(),
        title=opening.name,
        pillar_id=None if pillar is None else pillar.id,
        degree=None if pillar is None else pillar.usual_degree,
    )


def _speaks_of(draft: tuple[Post, Version], opening: Opening) -> bool:
    """True when a draft was clearly meant for a rendez-vous: its theme, or its name in it."""
    post, version = draft
    if opening.pillar_id is not None:
        return True  # only drafts of its theme were asked for
    said = folded(f"{post.title} {version.text or post.text}")
    return folded(opening.name) in said


def _why_expected(opening: Opening) -> Text:
    if opening.is_rendezvous:
        return _RENDEZVOUS.filled(name=opening.name)
    return _OPENING
