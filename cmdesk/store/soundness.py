# SPDX-License-Identifier: MIT
"""What a column would take and no cmdesk ever writes: a minute 5000, a weekday "a", a text limit.

Such a value comes from another program or from damage, and would break far from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any, Final

from cmdesk.domain.records import Image, Measurement, Record

_RANGES: Final[Mapping[str, tuple[int, int]]] = {
    "minute": (0, 1439),
    "published_minute": (0, 1439),
    "week_start": (1, 7),
    "active_from": (0, 1440),
    "active_until": (0, 1440),
}
_WEEKDAYS: Final = ("weekdays", "closed_weekdays")


def refuse_unsound(record: Record) -> None:
    """Raise ValueError with the field's name when one of a record's values makes no sense."""
    for name, (least, most) in _RANGES.items():
        value = getattr(record, name, None)
        if value is not None and not least <= value <= most:
            raise ValueError(name)
    for name in _WEEKDAYS:
        if not all(_is_whole(day) and 1 <= day <= 7 for day in getattr(record, name, ())):
            raise ValueError(name)
    marks = getattr(record, "marks", {})
    if not isinstance(marks, dict) or not all(map(_is_whole, marks.values())):
        raise ValueError("marks")
    if not all(map(_is_sound, getattr(record, "images", None) or ())):
        raise ValueError("images")
    if not all(isinstance(word, str) for word in getattr(record, "words", ())):
        raise ValueError("words")
    if isinstance(record, Measurement) and not isfinite(record.value):
        raise ValueError("value")


def _is_whole(value: Any) -> bool:
    return type(value) is int


def _is_sound(image: Image) -> bool:
    return all(isinstance(words, str) for words in (image.path, image.alt, image.preview))
