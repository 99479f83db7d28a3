# SPDX-License-Identifier: MIT
"""The calendar in its states, and what its acts ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from cmdesk.domain.records import Channel, Client, Opening, Pillar, Status, Version
from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Batch, Set
from cmdesk.services.planning import cards_between
from cmdesk.services.sample import crowded_week, sample_client, sample_records
from cmdesk.ui.calendar.card_filter import EVERYTHING, Trait, Wish
from cmdesk.ui.calendar.find_panel import FindPanel
from cmdesk.ui.calendar.finding_row import FindingRow
from cmdesk.ui.calendar.watching import DocumentWatch
from cmdesk.ui.calendar.week_bar import MONTH
from cmdesk.ui.calendar.wording import STATUS_WORDS
from cmdesk.ui.i18n import say
from cmdesk.ui.shots.samples import crowded_records
from cmdesk.ui.shots.studio import Prepare, Studio, asked_by
from cmdesk.ui.tabs.calendar import CalendarTab

_MADE = mark("Planning", "change the status of %n posts", "", 1).filled(n=1)
_LETTERS = {"en": "bread"}


def ordinary(studio: Studio) -> CalendarTab:
    """The week to prepare of the document that was given, else of the sample."""
    studio.open_document()
    return studio.calendar()


def week(studio: Studio) -> QWidget:
    """That week."""
    ordinary(studio)
    return studio.window


def empty(studio: Studio) -> QWidget:
    """A client without anything."""
    studio.window.desk.start_new((sample_client(studio.language),))
    studio.calendar()
    return studio.window


def begun(studio: Studio) -> QWidget:
    """A client that was begun a moment ago, with what is proposed to it."""
    client = replace(sample_client(studio.language), trade="bakery", closed_weekdays=(1,))
    records = sample_records(client, studio.today)
    kept = tuple(one for one in records if isinstance(one, Channel | Pillar))
    studio.window.desk.start_new((client, *kept))
    studio.calendar()
    return studio.window


def begun_month(studio: Studio) -> QWidget:
    """The same, in the month."""
    begun(studio)
    studio.calendar().take_form(MONTH)
    return studio.window


def free_places(studio: Studio) -> QWidget:
    """A client with times to publish at and nothing written yet."""
    records = sample_records(sample_client(studio.language), studio.today)
    kinds = (Client, Channel, Pillar, Opening)
    studio.window.desk.start_new(tuple(one for one in records if isinstance(one, kinds)))
    tab = studio.calendar()
    tab.perform("remove_proposals")
    return studio.window


def filled(studio: Studio) -> QWidget:
    """A week that is proposed a filling."""
    tab = ordinary(studio)
    tab.show_period(tab.week.next.next.next)
    tab.perform("fill_week")
    return studio.window


def crowded(studio: Studio) -> QWidget | None:
    """The sample's week with the day that holds too much; nothing for a document given."""
    if studio.document is not None:
        return None
    ordinary(studio).show_record("week", crowded_week(studio.today))
    return studio.window


def crowded_month(studio: Studio) -> QWidget | None:
    """The month of that week."""
    shown = crowded(studio)
    if shown is not None:
        studio.calendar().take_form(MONTH)
    return shown


def large(studio: Studio) -> QWidget | None:
    """A client with 3,000 posts."""
    if studio.document is not None:
        return None
    studio.window.desk.start_new(crowded_records(studio.language, studio.today))
    studio.calendar()
    return studio.window


def large_month(studio: Studio) -> QWidget | None:
    """The same, in the month."""
    shown = large(studio)
    if shown is not None:
        studio.calendar().take_form(MONTH)
    return shown


def month(studio: Studio) -> QWidget:
    """The month of the document that was given, else of the sample."""
    ordinary(studio).take_form(MONTH)
    return studio.window


def month_empty(studio: Studio) -> QWidget:
    """The month of a client without anything."""
    empty(studio)
    studio.calendar().take_form(MONTH)
    return studio.window


def drawer_empty(studio: Studio) -> QWidget:
    """Nothing waits for a day."""
    records = sample_records(sample_client(studio.language), studio.today)
    waiting = {one.id for one in records if isinstance(one, Version) and one.day is None}
    studio.window.desk.start_new(tuple(one for one in records if one.id not in waiting))
    studio.calendar().perform("remove_proposals")
    return studio.window


def filtered(studio: Studio) -> QWidget:
    """The posts of a channel and a theme, ready or published."""
    tab = ordinary(studio)
    with studio.in_hand().reading() as reader:
        channel, pillar = reader.all(Channel)[0], reader.all(Pillar)[0]
    ready = Status.READY
    names: dict[Wish, str] = {
        (Trait.CHANNEL, channel.id): channel.name,
        (Trait.THEME, pillar.id): pillar.name,
        (Trait.STATUS, ready.value): say(STATUS_WORDS[ready]),
    }
    wanted = EVERYTHING
    for wish in names:
        wanted = wanted.toggled(wish)
    tab.page.filter_row.use(wanted, names)
    return studio.window


def found(studio: Studio) -> QWidget:
    """What was found in all posts."""
    tab = ordinary(studio)
    tab.perform("find")
    panel = tab.findChild(FindPanel)
    assert isinstance(panel, FindPanel)
    letters = _LETTERS.get(studio.language, "pain")
    panel.field.setText(letters)
    panel.edited.emit(letters)
    return studio.window


def to_confirm(studio: Studio) -> QWidget | None:
    """Scheduled posts whose time has passed."""
    tab = ordinary(studio)
    document = studio.in_hand()
    with document.reading() as reader:
        cards = cards_between(reader, studio.today - timedelta(days=7), studio.today)
    late = [one.version for one in cards if one.version.day is not None]
    values = {"status": Status.SCHEDULED, "published_day": None, "published_minute": None}
    steps = tuple(Set(Version, one.id, values, _MADE) for one in late)
    document.run(Batch(steps, _MADE))
    tab.show_period(tab.week)
    return studio.window


def findings(act: Callable[[FindingRow], object]) -> Prepare:
    """The remarks of the fullest week after something was done with the worst."""

    def prepare(studio: Studio) -> QWidget | None:
        if crowded(studio) is None:
            return None
        act(studio.calendar().page.side.findings.rows[0])
        return studio.window

    return prepare


def _intended(row: FindingRow) -> None:
    row.fix_buttons[FixKey.INTENDED].click()


def _limit(row: FindingRow) -> None:
    row.limit_button.click()


def _source(row: FindingRow) -> None:
    row.source_button.click()


def findings_unfolded(studio: Studio) -> QWidget:
    """Remarks that are to be reviewed only, unfolded by hand."""
    panel = ordinary(studio).page.side.findings
    if panel.folded:
        panel.fold_button.click()
    return studio.window


def repair(studio: Studio) -> QWidget | None:
    """What a repair of the fullest day would do; nothing for a document without trouble."""
    tab = ordinary(studio)
    watch = DocumentWatch(studio.in_hand())
    finding = next((one for one in watch.findings() if FixKey.SPREAD in one.fixes), None)
    if finding is None:
        return None
    return asked_by(lambda: _repaired(tab, finding))


def _repaired(tab: CalendarTab, finding: Finding) -> None:
    assert finding.level is Level.TROUBLE, "only what is to fix is spread"
    tab.page.side.findings.fix_wanted.emit(finding, FixKey.SPREAD)


def dialog(action_id: str, *, with_card: bool = False) -> Prepare:
    """What an action of the calendar asks."""

    def prepare(studio: Studio) -> QWidget | None:
        tab = ordinary(studio)
        if with_card:
            cards = [card for day in tab.page.view.week.days for card in day.cards]
            tab.page.view.choose([card.id for card in cards[:1]])
        return asked_by(lambda: tab.perform(action_id))

    return prepare


SHOTS: tuple[tuple[str, Prepare], ...] = (
    ("calendar", week),
    ("calendar-empty", empty),
    ("calendar-begun", begun),
    ("calendar-begun-month", begun_month),
    ("calendar-places", free_places),
    ("calendar-filled", filled),
    ("calendar-crowded", crowded),
    ("calendar-crowded-month", crowded_month),
    ("calendar-large", large),
    ("calendar-large-month", large_month),
    ("calendar-month", month),
    ("calendar-month-empty", month_empty),
    ("calendar-drawer-empty", drawer_empty),
    ("calendar-filtered", filtered),
    ("calendar-found", found),
    ("calendar-to-confirm", to_confirm),
    ("findings-accepted", findings(_intended)),
    ("findings-limit", findings(_limit)),
    ("findings-source", findings(_source)),
    ("findings-unfolded", findings_unfolded),
    ("repair", repair),
    ("copy-week", dialog("copy_week")),
    ("move-to", dialog("move_to", with_card=True)),
    ("status-menu", dialog("status_menu", with_card=True)),
    ("tick-week", dialog("tick_week")),
    ("sheet-preview", dialog("print_week")),
)
