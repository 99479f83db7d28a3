# SPDX-License-Identifier: MIT
"""The subject of a document: the business, its region, its hours and its closed days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from cmdesk.domain.records.base import Record


class Region(StrEnum):
    """Where the business is: decides typography, time zone, paper and key dates."""

    FRANCE = "fr"
    QUEBEC = "qc"
    BELGIUM = "be"
    SWITZERLAND = "ch"
    LUXEMBOURG = "lu"
    CANADA = "ca"
    UNITED_KINGDOM = "uk"
    UNITED_STATES = "us"
    OTHER = "other"


class KeptFor(StrEnum):
    """For whom the calendar is kept: decides between *Essentials* and *everything*."""

    OWN = "own"
    CLIENTS = "clients"
    TEAM = "team"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client(Record):
    """The business a document speaks of; a document holds exactly one.

    ``language`` is the language of the posts (``fr``, ``fr_CA``, ``en``), ``time_zone`` an IANA
    name, ``week_start`` and ``closed_weekdays`` ISO weekdays (1 Monday … 7 Sunday),
    ``active_from`` and ``active_until`` minutes of the day between which posts are placed.
    ``marks`` are the client's own limits for all channels together: ``{figure: value}``, ``words``
    those of its own that the spelling check takes as right.
    """

    name: str
    region: Region = Region.FRANCE
    language: str = "fr"
    time_zone: str = "Europe/Paris"
    week_start: int = 1
    trade: str = ""
    kept_for: KeptFor = KeptFor.OWN
    active_from: int = 8 * 60
    active_until: int = 20 * 60
    closed_weekdays: tuple[int, ...] = ()
    marks: Mapping[str, int] = field(default_factory=dict)
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Closure(Record):
    """Days off, both ends included: nothing is expected or proposed then."""

    start: date
    end: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialDay(Record):
    """A day that may hold twice the usual number of posts (a market, an opening)."""

    day: date
    reason: str = ""
