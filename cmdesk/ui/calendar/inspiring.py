# SPDX-License-Identifier: MIT
"""From “I don't know what to say” to a post begun: asks for an idea and drafts it."""

from __future__ import annotations

from dataclasses import asdict, replace

from PySide6.QtWidgets import QWidget

from cmdesk.domain.ideas import Idea
from cmdesk.domain.openings import Week
from cmdesk.domain.records import Format
from cmdesk.services.idea_box import IdeaBox, trade_named
from cmdesk.services.ideas import load_trades
from cmdesk.services.platforms import platform_of
from cmdesk.ui import ask
from cmdesk.ui.dialogs.ideas import IdeasDialog
from cmdesk.ui.forms.details import Details, Part
from cmdesk.ui.forms.draft import Draft
from cmdesk.ui.open_document import OpenDocument


class Inspiring:
    """Opens the client's idea box for a week."""

    def __init__(self, document: OpenDocument) -> None:
        self._document = document

    def idea(self, week: Week, parent: QWidget) -> Idea | None:
        """An idea that was chosen, None when the box was closed.

        The trade is kept with the client when an idea of it was used or none was known before.
        """
        box = self._box(week)
        dialog = IdeasDialog(box, parent)
        accepted = ask.run_dialog(dialog)
        chosen, named = dialog.chosen, dialog.named
        dialog.deleteLater()
        if named is not None and (accepted or box.trade is None):
            self._document.run(trade_named(self._document.client, named, box.trades))
        return chosen if accepted else None

    def placed(self, idea: Idea, week: Week, draft: Draft) -> Draft:
        """A draft begun with an idea, on an opening that waits for it, else where it stood."""
        box = self._box(week)
        waiting = box.opening_for(box.post_of(idea), self._document.today())
        if waiting is not None:
            channel_id = waiting.opening.channel_id
            where = (channel_id, *(i for i in draft.channel_ids if i != channel_id))
            minute = waiting.opening.minute
            draft = replace(draft, day=waiting.day, minute=minute, channel_ids=where)
        return self.begun(idea, week, draft)

    def begun(self, idea: Idea, week: Week, draft: Draft) -> Draft:
        """A draft begun with an idea, its place left as it is."""
        post = self._box(week).post_of(idea)
        written = {name: value for name, value in asdict(draft.details).items() if value}
        return replace(
            draft,
            text=post.text,
            pillar_id=post.pillar_id or draft.pillar_id,
            details=replace(Details.of(post), **written),
            parts=tuple(
                Part(i, idea.format) for i in draft.channel_ids if idea.format in self._formats(i)
            ),
        )

    def _formats(self, channel_id: str) -> tuple[Format, ...]:
        channel = self._document.cadence.plan.channels[channel_id]
        return platform_of(self._document.platforms, channel.platform).formats

    def _box(self, week: Week) -> IdeaBox:
        return IdeaBox(self._document.cadence.plan, week, load_trades())
