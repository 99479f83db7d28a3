# SPDX-License-Identifier: MIT
"""Finds what to propose for the shown week, and says in a sentence when there is nothing."""

from __future__ import annotations

from collections.abc import Sequence

from cmdesk.domain.ideas import trade_of
from cmdesk.domain.openings import Week
from cmdesk.services.filling import Ground, first_proposals, week_filled, why_nothing
from cmdesk.services.idea_box import trade_named
from cmdesk.services.ideas import load_trades
from cmdesk.services.places import places_to_fill
from cmdesk.services.proposals import Proposal
from cmdesk.ui import ask
from cmdesk.ui.calendar.ghosts import ghost_id
from cmdesk.ui.calendar.parts.base import Hands
from cmdesk.ui.calendar.proposals import proposals_of
from cmdesk.ui.dialogs.trade import TradeDialog


class Proposing:
    """Puts proposals before the user; what is done with them is ``Filling``'s."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._proposals = proposals_of(hands.document)

    def _ground(self) -> Ground:
        document = self._hands.document
        refused = frozenset(self._proposals.refused)
        return Ground(document.cadence.plan, load_trades(), document.now(), refused)

    def first(self, week: Week) -> bool:
        """Three posts for a beginning; False when there is none to be proposed."""
        plan = self._hands.document.cadence.plan
        found = () if plan.versions else first_proposals(self._ground(), week)
        if found:
            self._proposals.propose(found)
        return bool(found)

    def begin(self) -> None:
        """Three posts for a client without any, the trade asked for when nobody knows it yet."""
        week = self._hands.shown.week
        if self._hands.document.cadence.plan.versions:
            self.fill()
            return
        there = bool(self._proposals.within(week))
        if there or (self._knows_trade() and self.first(week)):
            self._take_keyboard(week)
        elif trade_of(self._hands.document.client.trade, load_trades()) is not None:
            self._say_nothing(week)

    def fill(self) -> None:
        """Propose what the shown week lacks, or say in a sentence why there is nothing."""
        week = self._hands.shown.week
        there = self._proposals.all()
        found = week_filled(self._ground(), week, there)
        if not found and self._lacks_ideas(week, there):
            if not self._knows_trade():
                return  # it was asked and not said: that the week has all its posts is not true
            found = week_filled(self._ground(), week, there)
        if found:
            self._proposals.propose(found)
            self._take_keyboard(week)
        else:
            self._say_nothing(week)

    def _lacks_ideas(self, week: Week, there: Sequence[Proposal]) -> bool:
        """True when there would be places to fill and only the trade is not known."""
        plan = self._hands.document.cadence.plan
        if trade_of(plan.client.trade, load_trades()) is not None or not plan.channels:
            return False
        for proposal in there:
            plan = plan.after(proposal.changes)
        now = self._hands.document.now()
        return week.end >= now.date() and bool(places_to_fill(plan, week, now))

    def _knows_trade(self) -> bool:
        """True once the trade is known, asked for when it is not; False when nobody said."""
        document, trades = self._hands.document, load_trades()
        if trade_of(document.client.trade, trades) is not None:
            return True
        dialog = TradeDialog(trades, self._hands.page)
        try:
            chosen = dialog.trade if ask.run_dialog(dialog) else None
        finally:
            dialog.deleteLater()
        return chosen is not None and document.run(trade_named(document.client, chosen, trades))

    def _say_nothing(self, week: Week) -> None:
        document = self._hands.document
        words = why_nothing(document.cadence.plan, week, document.today())
        self._proposals.tell(words, self._hands.shown.period)

    def _take_keyboard(self, week: Week) -> None:
        """Go to the first proposal, where Space keeps and Enter changes it."""
        view = self._hands.page.view
        if view.choose([ghost_id(one) for one in self._proposals.within(week)][:1]):
            view.setFocus()
