# SPDX-License-Identifier: MIT
"""What is said of findings beside the week: why, tell me again, my limit."""

from __future__ import annotations

from cmdesk.services.consents import give_reason, set_limit, withdraw
from cmdesk.ui.calendar.parts.base import Hands, Part
from cmdesk.ui.calendar.wishes import GiveReason, TellAgain, Wish


class Consenting(Part):
    """Hears the panel's wishes and has each done as one undoable step."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        hands.page.side.findings.wished.connect(self._on_wished)

    def _on_wished(self, wish: Wish) -> None:
        plan = self.hands.document.cadence.plan
        if isinstance(wish, TellAgain):
            edit = withdraw(plan, wish.finding)
        elif isinstance(wish, GiveReason):
            edit = give_reason(plan, wish.finding, wish.reason)
        else:
            edit = set_limit(plan, wish.limit, wish.value)
        if edit is not None:
            self.hands.document.run(edit)
