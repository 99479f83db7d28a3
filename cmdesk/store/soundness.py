# SPDX-License-Identifier: MIT
"""What a column would take and no cmdesk ever writes: a minute 5000, a weekday "a", a text limit.

Such a value comes from another program or from damage, and would break far from here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from math import isfinite
from typing import Any, Final

from cmdesk.domain.records import Former, Image, Record

Check = Callable[[Any], bool]

_RANGES: Final[Mapping[str, tuple[int, int]]] = {
    "minute": (0, 1439),
    "published_minute": (0, 1439),
    "week_start": (1, 7),
    "active_from": (0, 1440),
    "active_until": (0, 1440),
    "reactions": (0, 10**12),
}
_NUMBERS: Final = ("value", "baseline", "target")


def refuse_unsound(record: Record) -> None:
    """Raise ValueError with the field's name when one of a record's values makes no sense."""
    for name, is_sound in _checks_of(type(record)):
        if not is_sound(getattr(record, name)):
            raise ValueError(name)


def _checks_of(kind: type[Record]) -> tuple[tuple[str, Check], ...]:
    """Those of the checks that are about a field of this kind."""
    if kind not in _KNOWN:
        own = {field.name for field in fields(kind)}
        _KNOWN[kind] = tuple((name, check) for name, check in _CHECKS.items() if name in own)
    return _KNOWN[kind]


def _within(least: int, most: int) -> Check:
    def is_within(value: Any) -> bool:
        return value is None or bool(least <= value <= most)

    return is_within


def _all(is_sound: Check) -> Check:
    def are_sound(values: Any) -> bool:
        return all(map(is_sound, values or ()))

    return are_sound


def _are_marks(marks: Any) -> bool:
    return isinstance(marks, dict) and all(map(_is_whole, marks.values()))


def _is_number(value: Any) -> bool:
    return isfinite(value or 0)


def _is_whole(value: Any) -> bool:
    return type(value) is int


def _is_weekday(value: Any) -> bool:
    return _is_whole(value) and 1 <= value <= 7


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_sound(image: Image) -> bool:
    return all(map(_is_text, (image.path, image.alt, image.preview)))


def _is_finite(former: Former) -> bool:
    return isfinite(former.value)


_CHECKS: Final[Mapping[str, Check]] = {
    **{name: _within(least, most) for name, (least, most) in _RANGES.items()},
    "weekdays": _all(_is_weekday),
    "closed_weekdays": _all(_is_weekday),
    "words": _all(_is_text),
    "sentences": _all(_is_text),
    "images": _all(_is_sound),
    "former": _all(_is_finite),
    "marks": _are_marks,
    **dict.fromkeys(_NUMBERS, _is_number),
}
_KNOWN: Final[dict[type[Record], tuple[tuple[str, Check], ...]]] = {}
