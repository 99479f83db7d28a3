# SPDX-License-Identifier: MIT
"""Between a record's fields and the Text, Integer and Real columns of a STRICT table."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from datetime import date
from enum import Enum
from math import isfinite
from types import NoneType, UnionType
from typing import Any, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

from cmdesk.domain.records import Former, Image, Permission, Record

Cell = str | int | float | None
R = TypeVar("R", bound=Record)


class _Pair(NamedTuple):
    to_cell: Callable[[Any], Cell]
    to_value: Callable[[Any], Any]


def _images_text(images: tuple[Image, ...]) -> str:
    return json.dumps([_entry(image) for image in images], ensure_ascii=False, sort_keys=True)


def _entry(image: Image) -> dict[str, str]:
    """A picture as JSON; a day that is not known is left out, as older versions did."""
    entry: dict[str, Any] = asdict(image)
    day = entry.pop("permission_day")
    return entry if day is None else {**entry, "permission_day": day.isoformat()}


def _images(text: str) -> tuple[Image, ...]:
    if text == "[]":  # nearly always, and JSON takes its time
        return ()
    return tuple(_image(**entry) for entry in json.loads(text))


def _image(
    permission: str = Permission.NOT_NEEDED, permission_day: str | None = None, **words: str
) -> Image:
    """A picture from its JSON; what an older version did not write is as in a new picture."""
    day = None if permission_day is None else date.fromisoformat(permission_day)
    return Image(permission=Permission(permission), permission_day=day, **words)


def _former_text(former: tuple[Former, ...]) -> str:
    return json.dumps([[one.value, one.until.isoformat()] for one in former])


def _former(text: str) -> tuple[Former, ...]:
    pairs = json.loads(text)
    return tuple(
        Former(value=_number(value), until=date.fromisoformat(until)) for value, until in pairs
    )


def _number(cell: Any) -> float:
    """A number that can be counted with: what a hostile file calls infinite is none."""
    value = float(cell)
    if not isfinite(value):
        raise ValueError(value)
    return value


def _words_text(words: tuple[str, ...]) -> str:
    return json.dumps(list(words), ensure_ascii=False)


def _same(value: Any) -> Any:
    return value


_SIMPLE: dict[Any, _Pair] = {
    str: _Pair(_same, _same),
    int: _Pair(_same, _same),
    bool: _Pair(int, bool),
    float: _Pair(float, _number),
    date: _Pair(date.isoformat, date.fromisoformat),
    tuple[int, ...]: _Pair(lambda v: json.dumps(list(v)), lambda v: tuple(json.loads(v))),
    tuple[str, ...]: _Pair(_words_text, lambda v: tuple(json.loads(v))),
    tuple[Image, ...]: _Pair(_images_text, _images),
    tuple[Former, ...]: _Pair(_former_text, _former),
    Mapping[str, int]: _Pair(lambda v: json.dumps(dict(v), sort_keys=True), json.loads),
}


def _pair(hint: Any) -> _Pair:
    """How a type of field is written and read; an optional one keeps None as NULL."""
    if get_origin(hint) is UnionType and NoneType in get_args(hint):
        (inner,) = (part for part in get_args(hint) if part is not NoneType)
        write, read = _pair(inner)
        return _Pair(
            lambda v: None if v is None else write(v),
            _same if read is _same else lambda v: None if v is None else read(v),
        )
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _Pair(lambda v: v.value, hint)
    raise TypeError(f"no column form for {hint!r}")


_KNOWN: dict[type[Record], dict[str, _Pair]] = {}
_CONVERTED: dict[type[Record], tuple[tuple[str, Callable[[Any], Any]], ...]] = {}


def _pairs(kind: type[Record]) -> dict[str, _Pair]:
    if kind not in _KNOWN:
        hints = get_type_hints(kind)
        _KNOWN[kind] = {field.name: _pair(hints[field.name]) for field in fields(kind)}
    return _KNOWN[kind]


def field_names(kind: type[Record]) -> tuple[str, ...]:
    """The fields of a record kind, in order, ``id`` first: also its domain columns."""
    return tuple(_pairs(kind))


def cells_of(record: Record) -> dict[str, Cell]:
    """All columns of a record, as written to its table."""
    return {
        name: pair.to_cell(getattr(record, name)) for name, pair in _pairs(type(record)).items()
    }


def cells_of_values(kind: type[Record], values: Mapping[str, Any]) -> dict[str, Cell]:
    """The columns of some fields; raises KeyError for a field the record does not have."""
    pairs = _pairs(kind)
    return {name: pairs[name].to_cell(value) for name, value in values.items()}


def record_of(kind: type[R], row: tuple[Any, ...]) -> R:
    """The record of a row whose columns are in the order of ``field_names``.

    Raises ValueError, TypeError or KeyError when a cell does not hold what the field needs.
    """
    values = dict(zip(_pairs(kind), row, strict=True))
    for name, read in _converted(kind):
        values[name] = read(values[name])
    return kind(**values)


def _converted(kind: type[Record]) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The fields of a kind whose cells are not their values, and how those are read."""
    if kind not in _CONVERTED:
        pairs = _pairs(kind).items()
        _CONVERTED[kind] = tuple((n, p.to_value) for n, p in pairs if p.to_value is not _same)
    return _CONVERTED[kind]


def record_from(kind: type[R], cells: Mapping[str, Any]) -> R:
    """The record of some columns by name; what is not given is as in a new record.

    Raises ValueError, TypeError or KeyError when a cell does not hold what the field needs.
    """
    pairs = _pairs(kind)
    return kind(**{name: pairs[name].to_value(cell) for name, cell in cells.items()})
