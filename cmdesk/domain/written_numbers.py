# SPDX-License-Identifier: MIT
"""Numbers as people write them: decimal comma or point, spaces, ``1,2 k``, ``21 %``, ``640 €``."""

from __future__ import annotations

import re
from typing import Final

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.metrics import Metric
from cmdesk.domain.records import Unit
from cmdesk.domain.texts import Text, mark

MOST: Final = 1e12
MOST_SHOWN: Final = 20  # characters of a wrong number in its sentence
_SPACES: Final = " \u00a0\u202f\u2009\t'’"  # the apostrophes of Switzerland among them
_SIGNS: Final = {
    Unit.COUNT: r"",
    Unit.MONEY: r"€|\$|£|chf|fr\.?|eur|cad|usd",
    Unit.PERCENT: r"%",
    Unit.MINUTES: r"minutes?|min\.?|mn|m",
}
_TIMES: Final = {"k": 1_000, "m": 1_000_000}
_NOT_A_NUMBER: Final = mark(
    "WrittenNumbers",
    "“{words}” is not a number that can be kept. Write it like 1204 or 12.5, or leave the field "
    "empty.",
)
_NOT_WHOLE: Final = mark(
    "WrittenNumbers",
    "“{words}” is not a whole number, and “{metric}” is counted in whole ones. Write all its "
    "digits, like 1204.",
)
_BELOW_ZERO: Final = mark(
    "WrittenNumbers", "“{words}” is below zero, which “{metric}” cannot be. Write it without minus."
)


def number_written(words: str, metric: Metric) -> float | None:
    """The value that somebody wrote for a metric, None for nothing at all; raises WrongInput.

    A comma or point before exactly three digits parts thousands, except in a ratio or a
    percentage and before *k* or *M*; anywhere else it is the decimal one. Nothing is a number
    that was not noted, never zero.
    """
    bare = words.strip(_SPACES)
    if not bare:
        return None
    sign, digits, times = _parts(bare, metric.unit)
    fine = times > 1 or metric.unit in (Unit.PERCENT, Unit.MINUTES) or not _adds_up(metric)
    plain = _plain(digits, three_is_thousands=not fine)
    if plain is None:
        raise WrongInput(_refusal(_NOT_A_NUMBER, bare, metric))
    value = round(float(plain) * times, 6) * sign
    if abs(value) >= MOST:
        raise WrongInput(_refusal(_NOT_A_NUMBER, bare, metric))
    if value < 0 and not metric.own:
        raise WrongInput(_refusal(_BELOW_ZERO, bare, metric))
    if metric.whole and value != int(value):
        raise WrongInput(_refusal(_NOT_WHOLE, bare, metric))
    return value


def _adds_up(metric: Metric) -> bool:
    """Whether three digits after a comma are thousands: not in a mean such as 4.125 stars."""
    return metric.nature.value != "ratio"


def _refusal(text: Text, words: str, metric: Metric) -> Text:
    return text.filled(words=words[:MOST_SHOWN], metric=metric.name)


def _parts(words: str, unit: Unit) -> tuple[int, str, int]:
    """The sign (1 or -1), the digits with what parts them, and the factor of *k* or *M*."""
    low = words.casefold()
    if _SIGNS[unit]:
        low = re.sub(rf"^(?:{_SIGNS[unit]})|(?:{_SIGNS[unit]})$", "", low, count=1)
        low = low.strip(_SPACES)
    sign = -1 if low[:1] in ("-", "−") else 1
    low = low[1:].strip(_SPACES) if low[:1] in ("-", "−", "+") else low
    times = 1 if unit is Unit.MINUTES else _TIMES.get(low[-1:], 1)
    return sign, (low[:-1] if times > 1 else low).strip(_SPACES), times


def _plain(digits: str, *, three_is_thousands: bool) -> str | None:
    """The digits with a decimal point and nothing else apart; None when that is no number."""
    if not re.fullmatch(rf"[0-9{_SPACES}.,]+", digits):
        return None
    marks = re.findall(r"[.,]", digits)
    if marks and (len(marks) > 1 or (three_is_thousands and _three_after(digits))):
        decimal = marks[-1] if len(set(marks)) > 1 else ""
        if decimal and digits.count(decimal) > 1:
            return None
        whole, _, rest = digits.partition(decimal) if decimal else (digits, "", "")
        if not re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{3})+", whole) or not _only_digits(rest):
            return None
        return f"{re.sub(r'[.,]', '', whole)}.{rest or 0}"
    whole, _, rest = re.sub(r"[.,]", ".", digits).partition(".")
    if not re.fullmatch(rf"[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+|[0-9]+", whole):
        return None
    return f"{re.sub(r'[^0-9]', '', whole)}.{rest or 0}" if _only_digits(rest) else None


def _three_after(digits: str) -> bool:
    """True for one comma or point with exactly three digits after it and one to three before."""
    return re.fullmatch(r"[1-9][0-9]{0,2}[.,][0-9]{3}", digits) is not None


def _only_digits(words: str) -> bool:
    return re.fullmatch(r"[0-9]*", words) is not None
