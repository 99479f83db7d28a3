# SPDX-License-Identifier: MIT
"""Reads one week of a document into what the sheet shows, said in the user's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from operator import itemgetter

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.months import Period
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import NOT_COUNTED, Client, Closure, Pattern, SpecialDay, Status, Version
from cmdesk.domain.rules.findings import Finding, Level
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.services.editorial import client_of
from cmdesk.services.pictures import to_ask
from cmdesk.services.planning import Card, cards_between
from cmdesk.services.platforms import platform_of
from cmdesk.store.access import Reader
from cmdesk.ui.calendar.card_filter import EVERYTHING, CardFilter
from cmdesk.ui.calendar.content import CardLook, DayLook, Standing, WeekLook
from cmdesk.ui.calendar.wording import (
    LEVEL_WORDS,
    NO_HOUR,
    SHORT_STANDINGS,
    STANDING_WORDS,
    STATUS_WORDS,
    UNPLACED,
    UNWRITTEN,
    day_name,
    standings_of,
)
from cmdesk.ui.forms.network_line import ASK_PEOPLE
from cmdesk.ui.i18n import language, locale, said_day, said_time, say, sentence_case

WEEKEND = (6, 7)


@dataclass(frozen=True, slots=True)
class Around:
    """What the cards are shown with: the networks, the findings of the week, today and now.

    ``now`` is the client's wall clock; None for the first minute of today. ``ghosts`` are what
    stands among the cards of a day, each with its minute (-1: none).
    ``wanted`` says which cards are shown.
    """

    platforms: Mapping[str, Platform]
    findings: tuple[Finding, ...]
    today: date
    now: datetime | None = None
    ghosts: Mapping[date, Sequence[tuple[int, CardLook]]] = field(default_factory=dict)
    wanted: CardFilter = EVERYTHING

    @property
    def moment(self) -> datetime:
        """The present moment on the client's wall."""
        return self.now or datetime.combine(self.today, time())


def week_look(reader: Reader, week: Period, around: Around) -> WeekLook:
    """The week, or several of them, as its sheet shows it."""
    levels = levels_of_versions(around.findings)
    cards: dict[date, list[tuple[int, CardLook]]] = {day: [] for day in week.days}
    counted: Counter[date] = Counter()
    hidden: Counter[date] = Counter()
    for card in cards_between(reader, week.start, week.end):
        day = card.version.real_day
        assert day is not None, "a card of a week has a day"
        counted[day] += card.version.status not in NOT_COUNTED
        if not around.wanted.shows(card):
            hidden[day] += 1
            continue
        level = levels.get(card.version.id)
        minute = card.version.real_minute
        look = card_look(card, level, around.platforms, around.moment)
        cards[day].append((-1 if minute is None else minute, look))
    bands = _Bands(client_of(reader), reader.all(Closure), reader.all(SpecialDay))
    troubles = levels_of_days(around.findings, week)
    return WeekLook(
        tuple(
            _partly(
                _day_look(
                    day,
                    _by_hour((*cards[day], *around.ghosts.get(day, ()))),
                    counted[day],
                    (bands, troubles.get(day), around.today),
                ),
                hidden[day],
            )
            for day in week.days
        )
    )


def _partly(look: DayLook, hidden: int) -> DayLook:
    """A day whose filter leaves cards out: its head says how many of how many are shown.

    Where none is shown there is no number to warn about: the sign stands alone.
    """
    if not hidden:
        return look
    shown = len(look.posts)
    words = mark("WeekView", "{shown} of {total}").filled(shown=shown, total=shown + hidden)
    alone = look.level is not None and not shown
    return replace(look, hidden=hidden, count="" if alone else say(words))


def _by_hour(cards: Iterable[tuple[int, CardLook]]) -> list[CardLook]:
    """Cards and ghosts together; in the order they come, a ghost after the card of its hour."""
    return [card for _, card in sorted(cards, key=itemgetter(0))]


def levels_of_versions(findings: Iterable[Finding]) -> dict[str, Level]:
    """The worst level that concerns each version, folded findings included; notes are no alarm."""
    worst: dict[str, Level] = {}
    for finding in findings:
        for one in (finding, *finding.also):
            if one.level is Level.NOTE:
                continue
            for version_id in one.versions:
                worst[version_id] = max(one.level, worst.get(version_id, one.level))
    return worst


def levels_of_days(findings: Iterable[Finding], week: Period) -> dict[date, Level]:
    """The worst level of the findings about one day of the week, notes left out."""
    worst: dict[date, Level] = {}
    for finding in findings:
        day = finding.start
        if finding.start == finding.end and day in week and finding.level is not Level.NOTE:
            worst[day] = max(finding.level, worst.get(day, finding.level))
    return worst


def card_look(
    card: Card,
    level: Level | None,
    platforms: Mapping[str, Platform],
    now: datetime | None = None,
) -> CardLook:
    """One card as it is drawn and said; ``now`` on the client's wall says what has passed."""
    version, channel, pillar = card.version, card.channel, card.pillar
    minute = version.real_minute
    hour = "" if minute is None else said_time(time(minute // 60, minute % 60))
    words = one_line(card.words) or say(UNWRITTEN)
    badge = ""
    if channel is not None:
        badge = platform_of(platforms, channel.platform).badge_in(language())
    standings = () if now is None else standings_of(version, card.post, now)
    spoken: list[Text | str] = [
        hour or NO_HOUR,
        channel.name if channel else UNPLACED,
        words,
        STATUS_WORDS[version.status],
        *(STANDING_WORDS[one] for one in standings),
    ]
    if pillar is not None:
        spoken.append(pillar.name)
    if level is not None:
        spoken.append(LEVEL_WORDS[level])
    return CardLook(
        id=version.id,
        hour=hour,
        badge=badge,
        words=words,
        status=version.status,
        colour=pillar.colour if pillar else "",
        pattern=pillar.pattern if pillar else Pattern.SOLID,
        level=level,
        spoken=", ".join(part if isinstance(part, str) else say(part) for part in spoken),
        hint=_hint(card, hour, standings),
        standing=standings[0] if standings else None,
        tag=say(STANDING_WORDS[standings[0]]) if standings else "",
        short_tag=say(SHORT_STANDINGS[standings[0]]) if standings else "",
    )


def _hint(card: Card, hour: str, standings: Iterable[Standing]) -> str:
    """What the pointer shows: where and when, how far, the theme, then the whole text."""
    channel = card.channel.name if card.channel else say(UNPLACED)
    first = " · ".join(
        part
        for part in (
            channel,
            hour or say(NO_HOUR),
            _status_words(card.version),
            *(say(STANDING_WORDS[one]) for one in standings),
            card.pillar.name if card.pillar else "",
        )
        if part
    )
    images = card.post.images if card.version.images is None else card.version.images
    asked = to_ask(images)
    people = say(ASK_PEOPLE.filled(n=asked)) if asked else ""
    return "\n\n".join(part for part in (first, people, card.post.title, card.text[:600]) if part)


def _status_words(version: Version) -> str:
    """The status, of a scheduled one also where it was handed to."""
    words = say(STATUS_WORDS[version.status])
    tool = version.scheduled_with
    if version.status is not Status.SCHEDULED or not tool:
        return words
    return say(mark("Card", "{status} with {tool}").filled(status=words, tool=tool))


class _Bands:
    """What is said under the heads: closures and special days."""

    def __init__(
        self, client: Client, closures: Iterable[Closure], special: Iterable[SpecialDay]
    ) -> None:
        self._weekdays = client.closed_weekdays
        self._closures = tuple(closures)
        self._special = {day.day: day.reason for day in special}

    def of(self, day: date) -> tuple[str, bool]:
        """The words under a day's head (may be empty) and whether it is a closed day."""
        closure = next((c for c in self._closures if c.start <= day <= c.end), None)
        closed = closure is not None or day.isoweekday() in self._weekdays
        parts: list[str] = []
        if day in self._special:
            parts.append(self._special[day] or say(mark("WeekView", "Special day")))
        if closure is not None and closure.reason:
            parts.append(
                say(mark("WeekView", "Closed: {reason}").filled(reason=plain(closure.reason)))
            )
        elif closed:
            parts.append(say(mark("WeekView", "Closed")))
        return " · ".join(parts), closed


def _day_look(
    day: date, cards: list[CardLook], counted: int, how: tuple[_Bands, Level | None, date]
) -> DayLook:
    bands, level, today = how
    band, closed = bands.of(day)
    count = say(mark("WeekView", "%n post(s)", "", 1).filled(n=counted))
    spoken = [sentence_case(said_day(day)), count]
    if day == today:
        spoken.append(say(mark("WeekView", "today")))
    if band:
        spoken.append(band)
    if level is not None:
        spoken.append(say(LEVEL_WORDS[level]))
    shown = "" if not counted else count
    if level is Level.TROUBLE and counted:
        shown = locale().toString(counted)
    return DayLook(
        day=day,
        name=day_name(day),
        count=shown,
        band=band,
        closed=closed,
        today=day == today,
        rest=day.isoweekday() in WEEKEND,
        level=level,
        spoken=", ".join(spoken),
        cards=tuple(cards),
    )
