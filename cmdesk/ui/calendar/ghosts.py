# SPDX-License-Identifier: MIT
"""What stands among the cards without being one: proposals, and places that wait for a post."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time

from cmdesk.domain.months import Period
from cmdesk.domain.openings import Occurrence
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Pattern, Status
from cmdesk.domain.texts import mark
from cmdesk.services.places import waiting
from cmdesk.services.planning import Card
from cmdesk.services.proposals import Origin, Proposal
from cmdesk.ui.calendar.content import CardLook, Kind
from cmdesk.ui.calendar.reading import card_look
from cmdesk.ui.calendar.wording import NO_HOUR
from cmdesk.ui.i18n import language, said_time, say

PROPOSAL = mark("Ghost", "Proposal")
FREE = mark("Ghost", "Free place")
USUAL = mark("Ghost", "Usual time")
KEEP, CHANGE, REMOVE = "keep_proposal", "change_proposal", "remove_proposal"
ACT_WORDS = {
    KEEP: mark("Ghost", "Keep"),
    CHANGE: mark("Ghost", "Change"),
    REMOVE: mark("Ghost", "Remove"),
}
BEGIN = "begin_here"
_KEYS = mark("Ghost", "Space keeps it, Enter changes it, Delete removes it")
_BEGIN_KEYS = mark("Ghost", "Enter writes a post for it")
_SPOKEN = mark("Ghost", "{kind}, {card}. {why} {keys}.")
_SPOKEN_PLACE = mark("Ghost", "{kind}, {card}. {keys}.")
_HINT = mark("Ghost", "{kind}: it counts nowhere until you keep it.")
_PROPOSAL_MARK, _PLACE_MARK = "proposal/", "place/"

Looks = dict[date, list[tuple[int, CardLook]]]
"""By day: the minute, -1 without an hour, and a ghost as it is drawn."""


def ghost_id(proposal: Proposal) -> str:
    """What a proposal is called among the cards: never as the version it may become."""
    return _PROPOSAL_MARK + proposal.id


def proposal_ids(cards: Iterable[CardLook]) -> tuple[str, ...]:
    """The ids of the proposals among some cards."""
    kind = Kind.PROPOSAL
    return tuple(card.id.removeprefix(_PROPOSAL_MARK) for card in cards if card.kind is kind)


def ids_carried(data: bytes) -> tuple[str, ...]:
    """The ids of the proposals that are dragged."""
    return tuple(one.removeprefix(_PROPOSAL_MARK) for one in data.decode().split())


def occurrence_of(card: CardLook) -> str:
    """The occurrence that a free place waits for."""
    return card.id.removeprefix(_PLACE_MARK)


def free_places(
    plan: Plan, period: Period, today: date, proposals: Iterable[Proposal]
) -> tuple[Occurrence, ...]:
    """The openings of a week, from today on, that neither a post nor a proposal fulfils."""
    taken = {one.version.occurrence for one in proposals}
    start = max(today, period.start)
    return tuple(one for one in waiting(plan, start, period.end) if one.id not in taken)


@dataclass(frozen=True, slots=True)
class Ghosts:
    """What stands among the cards of a week or a month: how many of each, whence, their looks."""

    proposed: int = 0
    free: int = 0
    of_week: bool = True
    origins: frozenset[Origin] = frozenset()
    looks: Looks = field(default_factory=dict)


def looks_of(plan: Plan, proposals: Sequence[Proposal], places: Sequence[Occurrence]) -> Looks:
    """Proposals and free places as they are drawn."""
    found: Looks = {}
    for proposal in proposals:
        if proposal.version.day is not None:
            look = _proposal_look(plan, proposal)
            found.setdefault(proposal.version.day, []).append((_at(proposal.version.minute), look))
    for place in places:
        look = _place_look(plan, place)
        found.setdefault(place.day, []).append((_at(place.opening.minute), look))
    return found


def _at(minute: int | None) -> int:
    return -1 if minute is None else minute


def _proposal_look(plan: Plan, proposal: Proposal) -> CardLook:
    version, post = proposal.version, proposal.post
    card = Card(
        version,
        post,
        plan.channels.get(version.channel_id or ""),
        plan.pillars.get(post.pillar_id or ""),
    )
    look = card_look(card, None, plan.platforms)
    kind, why = say(PROPOSAL), say(proposal.why)
    spoken = _SPOKEN.filled(kind=kind, card=look.spoken, why=why, keys=say(_KEYS))
    return replace(
        look,
        id=ghost_id(proposal),
        kind=Kind.PROPOSAL,
        tag=kind,
        acts=tuple((action_id, say(words)) for action_id, words in ACT_WORDS.items()),
        spoken=say(spoken),
        hint="\n\n".join((say(_HINT.filled(kind=kind)), why, look.hint)),
    )


def _place_look(plan: Plan, place: Occurrence) -> CardLook:
    opening = place.opening
    channel = plan.channels[opening.channel_id]
    pillar = plan.pillars.get(opening.pillar_id or "")
    hour = "" if opening.minute is None else said_time(time(*divmod(opening.minute, 60)))
    kind = say(FREE if opening.is_rendezvous else USUAL)
    words = opening.name or (pillar.name if pillar is not None else kind)
    parts = [hour or say(NO_HOUR), channel.name, opening.name, pillar.name if pillar else ""]
    named = ", ".join(part for part in parts if part)
    spoken = _SPOKEN_PLACE.filled(kind=kind, card=named, keys=say(_BEGIN_KEYS))
    return CardLook(
        id=_PLACE_MARK + place.id,
        hour=hour,
        badge=plan.platform_of(channel).badge_in(language()),
        words=words,
        status=Status.IDEA,
        colour="" if pillar is None else pillar.colour,
        pattern=Pattern.SOLID if pillar is None else pillar.pattern,
        kind=Kind.PLACE,
        tag=kind if opening.is_rendezvous else "",
        spoken=say(spoken),
        hint=f"{kind} · {named}\n{say(_BEGIN_KEYS)}",
    )
