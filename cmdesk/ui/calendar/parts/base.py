# SPDX-License-Identifier: MIT
"""What a part of the calendar's work has in hand, and what it says it can do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.months import Month
from cmdesk.domain.openings import Week
from cmdesk.domain.records import Status
from cmdesk.domain.texts import mark
from cmdesk.ui.calendar.acts import CardActs
from cmdesk.ui.calendar.composing import Composing
from cmdesk.ui.calendar.watching import DocumentWatch
from cmdesk.ui.calendar.week_page import WeekPage
from cmdesk.ui.open_document import OpenDocument

PUBLISHED_STAY = mark(
    "Calendar", "What was published stays where it happened. Hold Ctrl to make a copy."
)
Doers = Mapping[str, Callable[[], object]]
"""Who does an action, by an id of ``ui.actions`` or of the calendar's own keys and menus."""


class Shown(Protocol):
    """What turns the pages: the tab."""

    period: Week | Month

    @property
    def week(self) -> Week:
        """The week that is printed."""

    def show_period(self, period: Week | Month) -> None:
        """Turn to a week or a month."""

    def show_day(self, day: date) -> None:
        """Turn to the week or the month of a day, and put the keyboard on it."""

    def take_form(self, form: str) -> None:
        """Show ``month`` or ``week`` from now on."""

    def show_record(self, kind: str, record_id: str) -> bool:
        """Bring a record into view."""


@dataclass(frozen=True)
class Hands:
    """What every part works with: the document, its page, and the few who work for all."""

    document: OpenDocument
    watch: DocumentWatch
    page: WeekPage
    shown: Shown
    composing: Composing
    acts: CardActs

    @property
    def in_drawer(self) -> bool:
        """True while what is done is done in *No date yet*, not on the sheet."""
        return self.page.side.undated.active

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen cards, by version id."""
        drawer = self.page.side.undated
        return drawer.chosen_ids() if self.in_drawer else self.page.view.chosen_ids()

    @property
    def day(self) -> date:
        """The chosen day, else today when it is shown, else the first day."""
        today = self.document.today()
        usual = today if today in self.shown.period else self.shown.period.start
        return self.page.view.current_day() or usual

    @property
    def day_to_plan(self) -> date | None:
        """The same, but today instead of a day that is over: one plans what is to come.

        None in *No date yet*.
        """
        day, today = self.day, self.document.today()
        if self.in_drawer:
            return None
        return today if day < today and today in self.shown.period else day

    def carry(self, version_ids: Sequence[str], day: date | None, *, copies: bool = False) -> None:
        """Move or copy cards to a day or into *No date yet*, and go with them."""
        there = self.acts.drop(version_ids, day, copies=copies)
        if there:
            self.follow(there, day)
        else:
            self.tell_what_stays(version_ids)

    def tell_what_stays(self, version_ids: Sequence[str]) -> None:
        """Say why cards that were to be moved did not move, when they are published."""
        if any(card.version.status is Status.PUBLISHED for card in self.acts.cards(version_ids)):
            self.page.remark.show_words(PUBLISHED_STAY)

    def follow(self, version_ids: Sequence[str], day: date | None) -> None:
        """Choose cards where they went, and say when that day is a closed one."""
        page = self.page
        if day is None:
            page.side.undated.choose(version_ids)
            return
        page.side.undated.active = False
        if not page.view.choose(version_ids):
            self.shown.show_record("version", version_ids[0])
            page.view.choose(version_ids)
        page.view.setFocus()
        page.remark.show_words(self.acts.closed_words([day]))


class Part:
    """Some of what the calendar does; a subclass overrides what it has to offer.

    Both answers are asked for whenever the menus are refreshed, so they are cheap, and what
    cannot be done now is left out of them.
    """

    def __init__(self, hands: Hands) -> None:
        self.hands = hands

    def doers(self) -> Doers:
        """What can be done whatever is chosen."""
        return {}

    def doers_on(self, ids: tuple[str, ...]) -> Doers:
        """What can be done with chosen cards, at least one."""
        del ids
        return {}

    def take_changes(self, changes: ChangeSet) -> None:
        """Hear what changed in the document, once the page shows it.

        Only so: a part is no ``QObject``, hence one that listened to the document itself would
        still do so when its page is deleted and another one was made (in another language).
        """
