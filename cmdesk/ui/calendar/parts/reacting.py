# SPDX-License-Identifier: MIT
"""How many reacted to a published post: one number, asked at its card."""

from __future__ import annotations

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import REACTIONS, metric_of
from cmdesk.domain.records import Status, Version
from cmdesk.domain.texts import mark
from cmdesk.domain.written_numbers import number_written
from cmdesk.services.results import note_reactions
from cmdesk.ui import ask
from cmdesk.ui.calendar.parts.base import Doers, Part
from cmdesk.ui.i18n import locale

NOT_PUBLISHED = mark(
    "Reacting", "Reactions are noted once a post is published: tick it as published first."
)
_TITLE = mark("Reacting", "Reactions to the post")
_LABEL = mark(
    "Reacting", "How many likes, comments and shares together? Leave it empty for not noted."
)


class Reacting(Part):
    """Notes the reactions to the chosen post, one undoable step."""

    def doers_on(self, ids: tuple[str, ...]) -> Doers:
        """Of one post at a time."""
        return {"note_reactions": lambda: self._note(ids[0])} if len(ids) == 1 else {}

    def _note(self, version_id: str) -> None:
        """Ask until it is a number; a wrong one is said, and stands there to be mended."""
        document = self.hands.document
        with document.reading() as reader:
            version = reader.get(Version, version_id)
        if version.status is not Status.PUBLISHED:
            self.hands.page.remark.show_words(NOT_PUBLISHED)
            return
        known = version.reactions
        words: str | None = "" if known is None else locale().toString(known)
        while (words := ask.words(self.hands.page, _TITLE, _LABEL, words or "")) is not None:
            try:
                value = number_written(words, metric_of(REACTIONS))
                with document.reading() as reader:
                    wanted = None if value is None else int(value)
                    edit = note_reactions(reader, version_id, wanted)
            except WrongInput as problem:
                ask.tell(self.hands.page, problem.text)
                continue
            if edit is not None:
                document.run(edit)
            return
