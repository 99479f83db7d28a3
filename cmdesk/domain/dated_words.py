# SPDX-License-Identifier: MIT
"""Days and hours inside a French or English text, and what they become some days later.

A text is read in its flat form (``domain.folding.flat``), whose places are those of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, partial

from cmdesk.domain.day_words import ENGLISH, FRENCH, Tongue
from cmdesk.domain.folding import flat

Found = tuple[int, int, str | None]
"""Where a day stands (start, end), and what it becomes; None when nothing else is sure."""

_NUMERIC = re.compile(
    r"(?<![\w/.,-])(?:(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)"
    r"|(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?:(?P=sep)(?P<c>20\d\d|\d\d))?)"
    r"(?![\w/%€$£-]|[.,]\d| ?[%€$£])"
)
_CUE = re.compile(r"\b(?:le|les|du|au|avant|on|by|until|till|from|to|since|day) +$")
_HOURS = re.compile(
    r"(?<![\w.,:/])(?:"
    r"(?:[01]?\d|2[0-4]) ?(?:h|heures?)(?: ?[0-5]\d)?(?!\w)"
    r"|(?:[01]?\d|2[0-3]):[0-5]\d(?: ?(?:[ap]m\b|[ap]\.m\.))?(?![\w:])"
    r"|(?:1[0-2]|0?[1-9])(?:\.[0-5]\d)? ?(?:[ap]m\b|[ap]\.m\.)"
    r"|(?:1[0-2]|[1-9]) ?o'clock\b"
    r")|(?<![\w-])(?:midi|minuit|noon|midnight)(?![\w-])"
)
_YEAR = re.compile(r"(?<![\w.,/#-])20\d\d(?![\w/%€$£-]|[.,]\d| ?[%€$£])")


@dataclass(frozen=True, slots=True)
class Shift:
    """When a text was meant for, how many days later it is used, and how its dates are written."""

    written: date
    days: int
    french: bool = True
    month_first: bool = False

    def later(self, day: date) -> date:
        """A day of the old text, moved as the text is."""
        return day + timedelta(days=self.days)

    def near(self, month: int, number: int, weekday: int | None = None) -> date | None:
        """The nearest such day, one on that weekday first; None when there is no such day."""
        years = (self.written.year + n for n in (0, 1, -1))
        days = [day for day in (_day(year, month, number) for year in years) if day is not None]
        fitting = [day for day in days if day.isoweekday() == weekday]
        return min(fitting or days, key=self._distance, default=None)

    def next_number(self, number: int) -> date | None:
        """The day of a month that a mere number means: the first one from about then on."""
        first = self.written.replace(day=1)
        months = (first, (first + timedelta(days=32)).replace(day=1))
        days = (_day(month.year, month.month, number) for month in months)
        soon = self.written - timedelta(days=7)
        return next((day for day in days if day is not None and day >= soon), None)

    def year(self, year: int) -> int:
        """A year of the old text in the new one: another when the move crosses a new year."""
        return year + self.later(self.written).year - self.written.year

    def _distance(self, day: date) -> int:
        return abs((day - self.written).days)


def days_in(text: str, shift: Shift) -> Iterator[Found]:
    """Days, those that say most first; they may overlap."""
    plain = flat(text)
    own, other = (FRENCH, ENGLISH) if shift.french else (ENGLISH, FRENCH)
    for match in _NUMERIC.finditer(plain):
        found = _of_numbers(plain, match, shift)
        if found is not None:
            yield found
    for tongue, short in ((own, True), (other, False)):
        for pattern, reading in _readings(tongue, short):
            for match in pattern.finditer(plain):
                found = reading(text, match, shift)
                if found is not None:
                    yield found
    for match in _YEAR.finditer(plain):
        year = int(match[0])
        if abs(year - shift.written.year) <= 1:
            moved = shift.year(year)
            yield *match.span(), str(moved) if moved != year else None


def hours_in(text: str) -> Iterator[tuple[int, int]]:
    """Hours of the clock, as start and end."""
    return (match.span() for match in _HOURS.finditer(flat(text)))


Reading = Callable[[str, "re.Match[str]", Shift], Found | None]


@cache
def _readings(tongue: Tongue, short: bool) -> tuple[tuple[re.Pattern[str], Reading], ...]:
    """The patterns of a language, each with who understands it; short names on request."""
    weekday = full_weekday = _any(tongue.weekdays)
    month = full_month = _any(tongue.months)
    if short:
        weekday = rf"(?:{weekday}|{_any(_each(tongue.short_weekdays))}\.?)"
        month = rf"(?:{month}|{_any(_each(tongue.short_months))}\.?)"
    number = rf"(?P<day>\d{{1,2}}(?:{tongue.ordinal})?)"
    several = rf"(?:(?P<first>\d{{1,2}}(?:{tongue.ordinal})?) ?(?:{tongue.to}) ?)?{number}"
    named = rf"(?:(?P<weekday>{weekday}),? (?:{tongue.the} )?)?"
    year = r"(?:,? (?P<year>20\d\d))?"
    dated: Reading = partial(_dated, tongue)
    lone: Reading = partial(_lone, tongue)
    patterns: list[tuple[str, Reading]] = [
        (rf"{named}{several},? (?:of )?(?P<month>{month}){year}", dated),
        (rf"(?P<weekday>{weekday}),? (?:{tongue.the} )?{number}{tongue.after_number}", lone),
        (rf"(?:{tongue.before_number}) {several}{tongue.after_number}", lone),
        ("|".join(tongue.words), _kept),
        (full_weekday, partial(_weekday, tongue)),
        (rf"(?:{tongue.before_month}){full_month}", _kept),
    ]
    if tongue is ENGLISH:
        patterns.insert(1, (rf"{named}(?P<month>{month}) {several}{year}", dated))
    return tuple((re.compile(rf"(?<![\w-])(?:{one})(?![\w-])"), doer) for one, doer in patterns)


def _of_numbers(plain: str, match: re.Match[str], shift: Shift) -> Found | None:
    """14/03, 14.03.2026, 2026-03-14; a fraction or “24/7” is none."""
    if match["y"]:
        day = _day(int(match["y"]), int(match["m"]), int(match["d"]))
        return None if day is None else (*match.span(), shift.later(day).isoformat())
    first, second, sep, year = match["a"], match["b"], match["sep"], match["c"] or ""
    cued = _CUE.search(plain[: match.start()]) is not None
    two_digits = len(first) == len(second) == 2 and sep == "/" and first != second
    if not (year or cued or two_digits):
        return None
    month_first = shift.month_first if max(int(first), int(second)) <= 12 else int(second) > 12
    number, month = (int(second), int(first)) if month_first else (int(first), int(second))
    whole_year = int(year) + (0 if len(year) == 4 else 2000) if year else 0
    day = _day(whole_year, month, number) if year else shift.near(month, number)
    if day is None:
        return None
    new = shift.later(day)
    pair = (new.month, new.day) if month_first else (new.day, new.month)
    wide = len(first) == len(second) == 2
    parts = [
        f"{one:02}" if wide else _padded(one, old)
        for one, old in zip(pair, (first, second), strict=True)
    ]
    if year:
        parts.append(str(new.year)[-len(year) :])
    return *match.span(), sep.join(parts)


def _dated(tongue: Tongue, text: str, match: re.Match[str], shift: Shift) -> Found | None:
    """“samedi 14 mars”, “du 14 au 16 mars 2026”, “March 14th”."""
    month = _number_of(match["month"], tongue.months, tongue.short_months)
    number, weekday = _digits(match["day"]), _weekday_of(match, tongue)
    if match["year"]:
        last = _day(int(match["year"]), month, number)
    else:
        last = shift.near(month, number, None if match["first"] else weekday)
    if last is None:
        return None
    new_last = new_first = shift.later(last)
    changes = [("day", _number_like(match["day"], new_last.day, tongue))]
    if match["first"]:
        first = _first_of(last, _digits(match["first"]))
        if first is None:
            return *match.span(), None
        new_first = shift.later(first)
        changes.append(("first", _number_like(match["first"], new_first.day, tongue)))
        if new_first.month != new_last.month:
            before = tongue.months[new_first.month - 1]
            words = changes.pop()[1]
            changes.append(("first", f"{words} {before}"))
    if new_last.month != month:
        name = tongue.months[new_last.month - 1]
        changes.append(("month", _cased_like(_original(text, match, "month"), name)))
    if weekday is not None and weekday != new_first.isoweekday():
        name = tongue.weekdays[new_first.isoweekday() - 1]
        changes.append(("weekday", _cased_like(_original(text, match, "weekday"), name)))
    if match["year"]:
        changes.append(("year", str(new_last.year)))
    return *match.span(), _rewritten(text, match, changes)


def _lone(tongue: Tongue, text: str, match: re.Match[str], shift: Shift) -> Found | None:
    """“samedi 14”, “du 14 au 16”, “the 14th”: the month has to be guessed."""
    last = shift.next_number(_digits(match["day"]))
    if last is None:
        return None
    new = shift.later(last)
    words = _number_like(match["day"], new.day, tongue)
    if new.month != last.month:
        of = "of " if tongue is ENGLISH and not match.groupdict().get("weekday") else ""
        words = f"{words} {of}{tongue.months[new.month - 1]}"
    changes = [("day", words)]
    groups = match.groupdict()
    if groups.get("first"):
        first = _first_of(last, _digits(match["first"]))
        if first is None:
            return *match.span(), None
        changes.append(("first", _number_like(match["first"], shift.later(first).day, tongue)))
    if groups.get("weekday"):
        weekday = _weekday_of(match, tongue)
        if weekday != last.isoweekday():
            return *match.span(), None  # no such day soon: who wrote it must say
    return *match.span(), _rewritten(text, match, changes)


def _weekday(tongue: Tongue, text: str, match: re.Match[str], shift: Shift) -> Found | None:
    """“samedi”: it stays the same weekday; “chaque samedi” is no date at all."""
    del shift
    habit = re.search(rf"\b{tongue.habit}", flat(text[: match.start()]))
    return None if habit is not None else (*match.span(), None)


def _kept(text: str, match: re.Match[str], shift: Shift) -> Found | None:
    """“demain”, “Noël”: only who wrote it knows."""
    del text, shift
    return *match.span(), None


def _rewritten(text: str, match: re.Match[str], changes: list[tuple[str, str]]) -> str:
    """What was found with some of its groups exchanged."""
    at, done = match.start(), []
    for group, words in sorted(changes, key=lambda change: match.start(change[0])):
        done += [text[at : match.start(group)], words]
        at = match.end(group)
    return "".join(done) + text[at : match.end()]


def _original(text: str, match: re.Match[str], group: str) -> str:
    return text[match.start(group) : match.end(group)]


def _first_of(last: date, number: int) -> date | None:
    """The first day of a period that ends on ``last``: of the same month or of the one before."""
    if number < last.day:
        return _day(last.year, last.month, number)
    before = last.replace(day=1) - timedelta(days=1)
    return _day(before.year, before.month, number)


def _weekday_of(match: re.Match[str], tongue: Tongue) -> int | None:
    name = match["weekday"]
    return None if not name else _number_of(name, tongue.weekdays, tongue.short_weekdays)


def _number_of(name: str, full: tuple[str, ...], short: tuple[str, ...]) -> int:
    """Which month or weekday a flat name means, from 1."""
    bare, pairs = name.rstrip("."), zip(full, short, strict=True)
    return next(
        n for n, (one, others) in enumerate(pairs, 1) if bare in (flat(one), *others.split())
    )


def _number_like(old: str, number: int, tongue: Tongue) -> str:
    """A day's number as the language writes it: “1er”, “21st” where the old one was “14th”."""
    if tongue is FRENCH:
        return "1er" if number == 1 and not old.startswith("0") else _padded(number, old)
    if old.isdigit():
        return _padded(number, old)
    ending = "th" if 11 <= number <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _padded(number: int, old: str) -> str:
    """A number with a zero before it where the old one had one."""
    return f"{number:02}" if len(old) == 2 and old.startswith("0") else str(number)


def _cased_like(old: str, name: str) -> str:
    if old.isupper():
        return name.upper()
    return name[0].upper() + name[1:] if old[:1].isupper() else name.lower()


def _digits(words: str) -> int:
    return int(re.sub(r"\D", "", words))


def _each(short: Iterable[str]) -> list[str]:
    """All the short names of all months or weekdays."""
    return [name for names in short for name in names.split()]


def _any(names: Iterable[str]) -> str:
    """A pattern of one of these names, the longest first."""
    return "(?:" + "|".join(sorted(map(flat, names), key=len, reverse=True)) + ")"


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
