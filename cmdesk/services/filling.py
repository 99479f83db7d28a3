# SPDX-License-Identifier: MIT
"""Posts that are only proposed: three for a beginning, or those that fill a week.

Each is tried against the rules of cadence before it is proposed, with those before it in place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice
from typing import Final

from cmdesk.domain.ideas import Idea, Theme, Trade, bare, themes_named, trade_of
from cmdesk.domain.openings import Occurrence, Week
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Channel, Format, Opening, Post, Status, Version, new_id
from cmdesk.domain.rules import about_us, mix, no_question
from cmdesk.domain.rules.consequences import brought_by
from cmdesk.domain.rules.findings import Finding, Level
from cmdesk.domain.texts import Text, mark
from cmdesk.services.idea_box import reasons_of
from cmdesk.services.ideas import Lacks, draft_of, lacks_of, ranked_ideas
from cmdesk.services.places import Place, active_channels, first_places, places_to_fill
from cmdesk.services.proposals import WAITING, Proposal

FIRST: Final = 3
_TRIED: Final = 8  # drafts and ideas that are tried in one place, the best ones
_LONG: Final = frozenset({Format.ARTICLE, Format.NEWSLETTER, Format.OTHER})
# Remarks about the whole of the posts, which one more may bring though nothing is wrong with it.
_OF_THE_WHOLE: Final = frozenset({mix.RULE.key, about_us.RULE.key, no_question.RULE.key})
_FITS = mark("Filling", "An idea of your trade for this week.")
_REASONS = mark("Filling", "An idea of your trade: {reasons}.")
_RENDEZVOUS = mark("Filling", "Your rendez-vous “{name}” is not planned yet.")
_OPENING = mark("Filling", "You usually post at this time, and nothing is planned yet.")
_DRAFT = mark("Filling", "It waited in “No date yet”.")
Candidate = tuple[Proposal, Idea | None]
_AND = mark("Filling", "{first} · {second}")


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


def begun_for(plan: Plan, occurrence: Occurrence) -> Proposal:
    """The post that somebody begins for an opening: its channel, hour and theme, and its name."""
    channel = plan.channels[occurrence.opening.channel_id]
    place = Place(channel, occurrence.day, (occurrence.opening.minute,), occurrence)
    post, why = _post_named(plan, occurrence.opening), _why_expected(occurrence.opening)
    made = _made(plan, place, post, None)
    return Proposal(post, replace(made, minute=occurrence.opening.minute), why)


def why_nothing(plan: Plan, week: Week, today: date) -> Text:
    """Why ``week_filled`` has nothing to propose, and what can be done."""
    if week.end < today:
        return mark("Filling", "This week is over: nothing can be planned in it any more.")
    if not active_channels(plan):
        return mark(
            "Filling", "No channel yet: say in the editorial line where you post, then come back."
        )
    return mark("Filling", "This week has all its posts: nothing more is proposed.")


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
            if bare(post.title) not in self._refused:
                yield self._new(place, post, idea.format, self._why(idea, opening)), idea

    def _drafts(self, place: Place, opening: Opening | None) -> Iterator[tuple[Post, Version]]:
        """The drafts that wait without a date and could go to a place."""
        channel_id = None if place.channel is None else place.channel.id
        theme = None if opening is None else opening.pillar_id
        for version in self._plan.versions.values():
            post = self._plan.posts.get(version.post_id)
            if post is None or version.day is not None or version.status not in WAITING:
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
            format=_format(self._plan, place.channel, version.format),
            day=place.day,
            occurrence=None if place.occurrence is None else place.occurrence.id,
        )
        return Proposal(post, here, _DRAFT, version)

    def _new(self, place: Place, post: Post, wanted: Format | None, why: Text) -> Proposal:
        return Proposal(post, _made(self._plan, place, post, wanted), why)

    def _tells(self, channel: Channel | None, idea: Idea) -> bool:
        """False for a short idea on a channel of long texts alone (blog, newsletter)."""
        formats = () if channel is None else self._plan.platform_of(channel).formats
        return idea.format in formats or not _LONG.issuperset(formats) or not formats

    def _why(self, idea: Idea, opening: Opening | None) -> Text:
        reasons = reasons_of(idea, self._lacks)
        if not reasons:
            return _FITS if opening is None else _why_expected(opening)
        said = reasons[0]
        for reason in reasons[1:]:
            said = _AND.filled(first=said, second=reason)
        return _REASONS.filled(reasons=said)


def _made(plan: Plan, place: Place, post: Post, wanted: Format | None) -> Version:
    """A version to write for a place, its hour left open."""
    return Version(
        id=new_id(),
        post_id=post.id,
        channel_id=None if place.channel is None else place.channel.id,
        format=_format(plan, place.channel, wanted),
        day=place.day,
        status=Status.TO_WRITE,
        occurrence=None if place.occurrence is None else place.occurrence.id,
    )


def _format(plan: Plan, channel: Channel | None, wanted: Format | None) -> Format:
    """The wanted format where the network has it, else its usual one."""
    formats = () if channel is None else plan.platform_of(channel).formats
    if wanted is not None and (not formats or wanted in formats):
        return wanted
    return formats[0] if formats else Format.TEXT


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
    said = bare(f"{post.title} {version.text or post.text}")
    return bare(opening.name) in said


def _why_expected(opening: Opening) -> Text:
    if opening.is_rendezvous:
        return _RENDEZVOUS.filled(name=opening.name)
    return _OPENING
