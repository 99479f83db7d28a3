# SPDX-License-Identifier: MIT
"""What the user said about findings: seen again, given a reason, taken back; and own limits."""

from __future__ import annotations

from enum import StrEnum

from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Acceptance, Mute
from cmdesk.domain.rules import RULES
from cmdesk.domain.rules.consent import covering
from cmdesk.domain.rules.findings import Finding, ScopeKind
from cmdesk.domain.rules.limits import Limit
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.editorial import set_mark
from cmdesk.services.edits import Edit, Remove, Set

TITLES = {rule.key: rule.title for rule in RULES}


class Reason(StrEnum):
    """Why something is intended, in one word of a file."""

    EVENT = "event"
    ASKED = "asked"
    TRY = "try"


REASON_WORDS: dict[Reason, Text] = {
    Reason.EVENT: mark("Consents", "an event"),
    Reason.ASKED: mark("Consents", "asked by the client"),
    Reason.TRY: mark("Consents", "a try"),
}


def reason_words(plan: Plan, finding: Finding) -> Text | None:
    """The reason given for a finding, in words; None when none was."""
    given = [one.reason for one in covering(finding, plan.acceptances.values()) if one.reason]
    if not given:
        return None
    known = next((reason for reason in Reason if reason.value == given[-1]), None)
    return plain(given[-1]) if known is None else REASON_WORDS[known]


def give_reason(plan: Plan, finding: Finding, reason: Reason) -> Edit | None:
    """Say why a finding is intended; None when it is not accepted any more."""
    found = covering(finding, plan.acceptances.values())
    label = mark("Consents", "say why it is intended")
    return Set(Acceptance, found[-1].id, {"reason": reason.value}, label) if found else None


def withdraw(plan: Plan, finding: Finding) -> Edit | None:
    """Be told again of a finding that was accepted; None when it is not accepted any more."""
    found = covering(finding, plan.acceptances.values())
    label = mark("Consents", "be told of it again")
    return Remove(Acceptance, tuple(one.id for one in found), label) if found else None


def tell_again(mute: Mute) -> Edit:
    """Be told again of what was silenced."""
    label = mark("Consents", "be told again: {rule}").filled(rule=title_of(mute.rule))
    return Remove(Mute, (mute.id,), label)


def set_limit(plan: Plan, limit: Limit, value: int | None) -> Edit | None:
    """Make a value the owner's own limit; None goes back to the usual mark.

    The usual value itself is no limit of one's own. None when nothing would change.
    """
    holder = plan.client if limit.channel_id is None else plan.channels.get(limit.channel_id)
    if holder is None:
        return None
    wanted = None if value == limit.usual else value
    if holder.marks.get(limit.figure) == wanted:
        return None
    return set_mark(holder, limit.figure, wanted)


def title_of(rule: str) -> Text:
    """What a rule is called; its key where it is unknown here."""
    return TITLES.get(rule) or plain(rule)


def scope_words(plan: Plan, scope_kind: str, scope_id: str) -> Text:
    """What a silence is about: a channel, a rendez-vous, or everything."""
    first = scope_id.partition("/")[0]
    if scope_kind == ScopeKind.OCCURRENCE.value:
        opening = plan.openings.get(first)
        name = "" if opening is None else opening.name
        return plain(name) if name else mark("Consents", "one rendez-vous")
    channel = plan.channels.get(first)
    if channel is not None:
        return plain(channel.name)
    if scope_kind == ScopeKind.ALL.value:
        return mark("Consents", "all channels")
    return mark("Consents", "something that is no longer there")
