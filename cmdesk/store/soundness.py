# SPDX-License-Identifier: MIT
"""What a column would take and no cmdesk ever writes: a minute 5000, a weekday "a", a text limit.

Such a value comes from another program or from damage, and would break far from here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, Final

from cmdesk.domain.records import Former, Image, Record

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
    for name, (least, most) in _RANGES.items():
        value = getattr(record, name, None)
        if value is not None and not least <= value <= most:
            raise ValueError(name)
    for name, is_sound in _PARTS.items():
        if not all(map(is_sound, getattr(record, name, None) or ())):
            raise ValueError(name)
    marks = getattr(record, "marks", {})
    if not isinstance(marks, dict) or not all(map(_is_whole, marks.values())):
        raise ValueError("marks")
    for name in _NUMBERS:
        if not isfinite(getattr(record, name, None) or 0):
            raise ValueError(name)


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


_PARTS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "weekdays": _is_weekday,
    "closed_weekdays": _is_weekday,
    "words": _is_text,
    "sentences": _is_text,
    "images": _is_sound,
    "former": _is_finite,
}
