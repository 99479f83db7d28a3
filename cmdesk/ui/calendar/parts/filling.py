# SPDX-License-Identifier: MIT
"""Posts are proposed as ghosts, and each is kept, changed or removed; free places are taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from cmdesk.domain.months import Month
from cmdesk.domain.records import Version
from cmdesk.services.edits import Edit
from cmdesk.services.filling import begun_for
from cmdesk.services.places import waiting
from cmdesk.services.proposals import Proposal, as_kept, keep
from cmdesk.ui.calendar.content import CardLook, Kind
from cmdesk.ui.calendar.ghosts import (
    BEGIN,
    CHANGE,
    KEEP,
    REMOVE,
    ghost_id,
    occurrence_of,
    proposal_ids,
)
from cmdesk.ui.calendar.parts.base import Doers, Hands, Part
from cmdesk.ui.calendar.parts.proposing import Proposing
from cmdesk.ui.calendar.proposals import proposals_of
from cmdesk.ui.calendar.proposals_line import FILL, KEEP_ALL, PROPOSE, REMOVE_ALL
from cmdesk.ui.forms.details import Details
from cmdesk.ui.forms.details import Part as ChannelPart
from cmdesk.ui.forms.draft import Draft


class Filling(Part):
    """Proposes posts for a beginning and to fill a week, and does with them what is asked."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self._proposals = proposals_of(hands.document)
        self._proposing = Proposing(hands)
        if hands.document.just_begun and not self._proposals.begun:
            self._proposals.begun = True
            self._proposing.first(hands.shown.week)

    def doers(self) -> Doers:
        """Fill the week; what can be done with all proposals shown, and with the one in hand."""
        always: Doers = {FILL: self._proposing.fill, PROPOSE: self._proposing.begin}
        all_shown: Doers = {KEEP_ALL: self._keep_all, REMOVE_ALL: self._remove_all}
        return {**always, **(all_shown if self._shown() else {}), **self._in_hand()}

    def _in_hand(self) -> Doers:
        """What the usual keys do with the chosen ghost; nothing while posts are chosen."""
        view = self.hands.page.view
        ghost = None if self.hands.in_drawer else view.current_ghost()
        if ghost is None:
            return {}
        if ghost.kind is Kind.PLACE:
            begin = partial(self._begin, ghost)
            return {BEGIN: begin, "open": begin, "new_post": begin}
        ids = proposal_ids(view.chosen_cards())
        acts: Doers = {
            KEEP: partial(self._keep, ids),
            CHANGE: partial(self._change, ids[:1]),
            REMOVE: partial(self._remove, ids),
        }
        keys = {"open": CHANGE, "edit_post": CHANGE, "toggle_published": KEEP}
        return {
            **acts,
            **{key: acts[act] for key, act in keys.items()},
            "delete_post": acts[REMOVE],
            "earlier": partial(self._shift, ids, -1),
            "later": partial(self._shift, ids, 1),
        }

    def _shown(self) -> tuple[Proposal, ...]:
        """The proposals on the shown sheet that the filter lets through."""
        period, wanted = self.hands.shown.period, self.hands.page.filter_row.wanted
        sheet = period.sheet if isinstance(period, Month) else period
        return self._proposals.within(sheet, wanted)

    def _keep_all(self) -> None:
        self._run_keep(self._shown())

    def _remove_all(self) -> None:
        self._proposals.drop(self._shown(), refused=True)
        self.hands.page.view.setFocus()

    def _keep(self, ids: Sequence[str]) -> None:
        self._run_keep(self._proposals.among(ids))

    def _run_keep(self, proposals: Sequence[Proposal]) -> None:
        if proposals and self.hands.document.run(keep(proposals)):
            self._proposals.drop(proposals)
            self.hands.page.view.choose([one.id for one in proposals])
            self.hands.page.view.setFocus()

    def _remove(self, ids: Sequence[str]) -> None:
        self._proposals.drop(self._proposals.among(ids), refused=True)

    def _shift(self, ids: Sequence[str], days: int) -> None:
        """Move proposals a day, and stay with them on the sheet."""
        moved = self._proposals.among(ids)
        for one in moved:
            if one.version.day is not None:
                self._proposals.put_on_day((one.id,), one.version.day + timedelta(days=days))
        self.hands.page.view.choose([ghost_id(one) for one in moved])

    def _change(self, ids: Sequence[str]) -> None:
        """Open the composer with a proposal in it; it stays proposed when nothing is saved."""
        for proposal in self._proposals.among(ids):
            if self._composed(proposal):
                self._proposals.drop([proposal])

    def _begin(self, place: CardLook) -> None:
        """Write a post where one is waited for."""
        document = self.hands.document
        plan, period = document.cadence.plan, self.hands.shown.period
        for occurrence in waiting(plan, period.start, period.end):
            if occurrence.id == occurrence_of(place):
                self._composed(begun_for(plan, occurrence))

    def _composed(self, proposal: Proposal) -> bool:
        """True when a proposal was written and saved; what becomes of it stands for its opening."""

        def ended(edit: Edit) -> Edit:
            return as_kept(edit, proposal)

        composing = self.hands.composing
        if proposal.moved is None:
            return composing.begin(_draft_of(proposal), ended)
        return composing.edit(proposal.moved.id, partial(_placed, proposal.version), ended)


def _draft_of(proposal: Proposal) -> Draft:
    """What the composer holds of a proposal."""
    version, post = proposal.version, proposal.post
    channel_ids = () if version.channel_id is None else (version.channel_id,)
    return Draft(
        text=post.text,
        channel_ids=channel_ids,
        day=version.day,
        minute=version.minute,
        pillar_id=post.pillar_id,
        status=version.status,
        details=Details.of(post),
        parts=tuple(ChannelPart(channel_id, version.format) for channel_id in channel_ids),
    )


def _placed(version: Version, draft: Draft) -> Draft:
    """A stored draft as the composer holds it, put where it is proposed."""
    where, channel_id = draft.channel_ids, version.channel_id
    if channel_id is not None and channel_id not in where:
        where = (channel_id,)
    return replace(draft, day=version.day, minute=version.minute, channel_ids=where)
