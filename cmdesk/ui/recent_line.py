# SPDX-License-Identifier: MIT
"""What one line says of a document that is not open."""

from __future__ import annotations

from datetime import datetime

from cmdesk.config.recents import Glance
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say, sentence_case

_SEPARATOR = " · "


def recent_line(glance: Glance | None, saved: datetime, now: datetime) -> str:
    """“2 to confirm · next week: 1 of 3”, or when it was saved if no more is known.

    ``saved`` and ``now`` are on the local clock, without a zone.
    """
    parts = [] if glance is None else _said(glance, now)
    if not parts:
        parts = [_saved(saved, now)]
    return sentence_case(_SEPARATOR.join(say(part) for part in parts))


def _said(glance: Glance, now: datetime) -> list[Text]:
    parts = []
    waiting = glance.to_confirm(now)
    if waiting:
        parts.append(mark("StartPage", "%n to confirm", "", 1).filled(n=waiting))
    week = glance.week_after(now.date())
    if week is not None:
        parts.append(_said_week(*week))
    return parts


def _said_week(planned: int, expected: int) -> Text:
    """How full a week is: of what is expected in it, where anything is."""
    if planned == 0:
        return mark("StartPage", "nothing planned next week")
    if planned > expected:
        return mark("StartPage", "%n planned next week", "", 1).filled(n=planned)
    text = mark("StartPage", "next week: {planned} of {expected}")
    return text.filled(planned=planned, expected=expected)


def _saved(saved: datetime, now: datetime) -> Text:
    if saved.date() == now.date():
        return mark("StartPage", "saved today at {at}").filled(at=saved.time())
    if saved.year == now.year:
        return mark("StartPage", "saved on {day:date}").filled(day=saved.date())
    return mark("StartPage", "saved on {day:full}").filled(day=saved.date())
