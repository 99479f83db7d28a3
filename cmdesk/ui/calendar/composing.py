# SPDX-License-Identifier: MIT
"""Opens the composer for a new post or a card, and saves what was written as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from cmdesk.config.memory import memory_of, remember
from cmdesk.domain.errors import UserError
from cmdesk.domain.handover import changed_since_handed_over
from cmdesk.domain.openings import Week, week_of
from cmdesk.domain.records import Post, Status, Version
from cmdesk.domain.texts import Text, mark
from cmdesk.services.confirming import with_tool
from cmdesk.services.editorial import ordered_channels, ordered_pillars
from cmdesk.services.edits import Edit
from cmdesk.services.platforms import platform_of
from cmdesk.store.access import Reader
from cmdesk.ui import ask
from cmdesk.ui.calendar.handing import asked_tool
from cmdesk.ui.calendar.inspiring import Inspiring
from cmdesk.ui.calendar.scoped_form import ScopedForm, offered_statuses
from cmdesk.ui.forms.composer import Choices, Composer
from cmdesk.ui.forms.draft import Draft, Known, draft_of, edit_of_changes, edit_of_new
from cmdesk.ui.forms.prompt import IDEA_WANTED, Prompt
from cmdesk.ui.forms.proofreading import proofread
from cmdesk.ui.forms.text_counts import Place
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.scope import scope_of

NEW = mark("Composer", "New post")
CHANGE = mark("Composer", "Edit the post")
CHANGED_NOTE = mark(
    "Composer",
    "Changed since it was handed over: what was scheduled is how it was before. Once it is "
    "scheduled anew, give it that status again from its menu.",
)

EditOf = Callable[[Reader, Draft], Edit | None]
"""What to do with what was written; None for nothing."""


class Composing:
    """Remembers the last channels chosen, and offers them for the next new post."""

    def __init__(self, document: OpenDocument, parent: QWidget) -> None:
        self._document = document
        self._parent = parent
        self._inspiring = Inspiring(document)
        self._scope = scope_of(document)
        self._last_channels: tuple[str, ...] = ()

    def new(self, day: date | None, text: str = "") -> bool:
        """Compose a post for a day, begun with a text; True when one was added."""
        return self._compose_new(replace(self._blank(day), text=text))

    def inspired(self, week: Week, day: date) -> bool:
        """Ask for an idea for a week and compose it.

        The day is for when nothing waits for it; one that is past gives way to today.
        """
        idea = self._inspiring.idea(week, self._parent)
        if idea is None:
            return False
        today = self._document.today()
        wanted = self._blank(max(day, today) if today in week else day)
        return self._compose_new(self._inspiring.placed(idea, week, wanted))

    def _blank(self, day: date | None) -> Draft:
        """A new post on the channels chosen last, else on the first one."""
        with self._document.reading() as reader:
            present = tuple(channel.id for channel in ordered_channels(reader, active_only=True))
        last = tuple(i for i in self._last_channels if i in present) or present[:1]
        return Draft(channel_ids=last, day=day)

    def _compose_new(self, draft: Draft, edit_of: EditOf | None = None) -> bool:
        with self._document.reading() as reader:
            choices = self._choices(reader, draft.status, draft.channel_ids)
        return self._compose(NEW, draft, choices, edit_of or self._edit_of_new)

    def begin(self, draft: Draft, ended: Callable[[Edit], Edit]) -> bool:
        """Compose a post that something else began; ``ended`` has the last word on what is added.

        True when a post was added.
        """

        def edit_of(reader: Reader, written: Draft) -> Edit:
            return ended(self._edit_of_new(reader, written))

        return self._compose_new(draft, edit_of)

    def edit(
        self,
        version_id: str,
        began: Callable[[Draft], Draft] | None = None,
        ended: Callable[[Edit], Edit] | None = None,
    ) -> bool:
        """Change a card; True when something changed. Raises MissingRecord.

        ``began`` changes what is shown at first, ``ended`` what is done at last.
        """
        with self._document.reading() as reader:
            draft = draft_of(reader, version_id)
            draft = draft if began is None else began(draft)
            # An idea is a draft in the short list of statuses.
            short = draft.status is Status.IDEA and not self._scope.everything
            status = Status.TO_WRITE if short else draft.status
            choices = self._choices(reader, status, draft.channel_ids)
            changed = changed_since_handed_over(*_version_and_post(reader, version_id))
        if changed:
            choices = replace(choices, note=say(CHANGED_NOTE))
        shown = replace(draft, status=status)

        def edit_of(reader: Reader, written: Draft) -> Edit | None:
            kept = draft.status if written.status is status else written.status
            wanted = replace(written, status=kept)
            edit = edit_of_changes(reader, version_id, wanted, self._known(reader))
            return edit if edit is None or ended is None else ended(edit)

        return self._compose(CHANGE, shown, choices, edit_of)

    def _compose(self, title: Text, draft: Draft, choices: Choices, edit_of: EditOf) -> bool:
        dialog = Composer(title, draft, choices, self._parent)
        if title is NEW:
            Prompt(dialog.text)
        ScopedForm(dialog, self._scope)
        proofread(dialog, self._document)
        try:
            while ask.run_dialog(dialog):
                try:
                    written = dialog.draft()
                    with self._document.reading() as reader:
                        edit = edit_of(reader, written)
                except UserError as problem:
                    dialog.show_problem(problem)
                    continue
                self._last_channels = written.channel_ids
                return edit is not None and self._run(edit, draft, written)
            return dialog.result() == IDEA_WANTED and self._inspire(dialog, draft, edit_of)
        finally:
            self._remember(dialog)
            dialog.deleteLater()

    def _run(self, edit: Edit, before: Draft, written: Draft) -> bool:
        """Do what was composed; of what has become *scheduled*, ask where."""
        if written.status is Status.SCHEDULED and before.status is not Status.SCHEDULED:
            tool = asked_tool(self._document, len(written.channel_ids), self._parent)
            edit = with_tool(edit, tool) if tool else edit
        return self._document.run(edit)

    def _remember(self, dialog: Composer) -> None:
        """Keep *More* as it was left, when somebody opened or closed it."""
        unfolded = dialog.fold.isChecked()
        if unfolded is not dialog.unfolded_before:
            uuid = self._document.uuid
            remember(uuid, replace(memory_of(uuid), more=unfolded))

    def _inspire(self, dialog: Composer, draft: Draft, edit_of: EditOf) -> bool:
        """Ask for an idea where words are missing, and go on composing with or without it."""
        try:
            written = dialog.draft()
        except UserError:
            written = draft  # a day or an hour that is none begins again
        week = week_of(written.day or self._document.today(), self._document.client.week_start)
        idea = self._inspiring.idea(week, self._parent)
        begun = written if idea is None else self._inspiring.begun(idea, week, written)
        return self._compose_new(begun, edit_of)

    def _edit_of_new(self, reader: Reader, draft: Draft) -> Edit:
        return edit_of_new(draft, self._known(reader))

    def _known(self, reader: Reader) -> Known:
        channels = {channel.id: channel for channel in ordered_channels(reader)}
        return Known(channels, self._document.platforms, self._document.now())

    def _choices(self, reader: Reader, status: Status, used: tuple[str, ...]) -> Choices:
        """The active channels, and those already used; the statuses, and the present one."""
        places = tuple(
            Place(channel, platform_of(self._document.platforms, channel.platform))
            for channel in ordered_channels(reader)
            if channel.active or channel.id in used
        )
        return Choices(
            places=places,
            pillars=ordered_pillars(reader),
            statuses=offered_statuses(self._scope, status),
            today=self._document.today(),
            language=self._document.client.language,
            folder=self._document.folder,
            unfolded=memory_of(self._document.uuid).more,
            short=not self._scope.everything,
        )


def _version_and_post(reader: Reader, version_id: str) -> tuple[Version, Post]:
    version = reader.get(Version, version_id)
    return version, reader.get(Post, version.post_id)
