# SPDX-License-Identifier: MIT
"""``cmdesk measure FILE METRIC VALUE``: note a number, as *Note the numbers* does."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cmdesk.cli.shared import Commands, clock, iso_day, print_json
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark

if TYPE_CHECKING:
    from cmdesk.domain.metrics import Metric
    from cmdesk.domain.records import Measurement, Period
    from cmdesk.services.noting import Noting, Reading
    from cmdesk.services.series import Log
    from cmdesk.store.access import Reader

_NEAR = 5  # names that are offered for one that is not known
_UNKNOWN = mark("Measure", "“{words}” is no number known here. Nothing was noted.")
_UNKNOWN_NEAR = mark(
    "Measure", "“{words}” is no number known here. Nothing was noted. Near to it: {names}."
)
_NO_CHANNEL = mark(
    "Measure", "“{words}” is no channel of this calendar. Nothing was noted. There are: {names}."
)
_NO_CHANNELS = mark(
    "Measure",
    "“{metric}” is counted on a channel, and no channel here has it. Nothing was noted.",
)
_WHICH = mark(
    "Measure",
    "“{metric}” is counted on several channels: {names}. Nothing was noted. Say which one with "
    "--channel.",
)
_OF_BUSINESS = mark(
    "Measure",
    "“{metric}” is a number of the business, not of a channel. Nothing was noted: leave out "
    "--channel.",
)
_EMPTY = mark("Measure", "No number was given. Nothing was noted: what was not counted stays so.")
_HELD = mark(
    "Measure",
    "“{file}” seems to be open on another computer. Nothing was noted. Have it closed there, or "
    "note with --anyway: whoever saves last is then asked what to keep.",
)
_HELD_BY = mark(
    "Measure",
    "“{file}” is open elsewhere ({who}). Nothing was noted. Have it closed there, or note with "
    "--anyway: whoever saves last is then asked what to keep.",
)
_NEWER = mark(
    "Measure",
    "“{file}” was saved with a newer cmdesk and can only be looked at. Nothing was noted: update "
    "cmdesk first.",
)


def add_parser(commands: Commands, name: str, parents: list[argparse.ArgumentParser]) -> None:
    """Describe the command's arguments."""
    parser = commands.add_parser(name, parents=parents, help="note a number")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("metric", metavar="METRIC", help="followers, bookings, réservations…")
    parser.add_argument("value", metavar="VALUE", help="1204, 12,5 or 640 €")
    parser.add_argument("--date", type=iso_day, metavar="2026-11-30", help="the day it speaks of")
    parser.add_argument(
        "--period", choices=("day", "week", "month"), help="what it counts, when it adds up"
    )
    parser.add_argument("--channel", metavar="NAME", help="where it is counted")
    parser.add_argument(
        "--anyway", action="store_true", help="note though somebody else has the document open"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: argparse.Namespace) -> int:
    """Note the number and say what stood there before; what is hard to believe is asked about."""
    from cmdesk.services.edits import apply
    from cmdesk.services.noting import doubt_about, note_numbers, noted_of
    from cmdesk.services.series import log_of
    from cmdesk.store.safe_document import SafeDocument
    from cmdesk.store.viewing import check_not_held
    from cmdesk.ui.i18n import say

    check_not_held(asked.file)
    if not asked.anyway:
        _refuse_held(asked.file)
    document = SafeDocument.open(asked.file)
    try:
        if document.read_only:
            raise WrongInput(_NEWER.filled(file=asked.file.name))
        with document.document_file.reading() as reader:
            noting, today = _noting(reader, asked)
            log = log_of(reader)
            former = noted_of(log.series(noting.metric, noting.channel_id), noting.reading)
            doubt = doubt_about(log, noting)
            edit = note_numbers(reader, [noting], today)
        if edit is not None:
            apply(document.document_file, edit)
            document.publish()
    finally:
        # What could not be published is not kept either: all or nothing.
        document.close(discard=True)
    if asked.json:
        print_json(_as_json(noting, log, former, doubt=None if doubt is None else say(doubt)))
    else:
        _tell(noting, log, former, today)
    if doubt is not None:
        print(f"cmdesk: {say(doubt)}", file=sys.stderr)
    return 0


def _noting(reader: Reader, asked: argparse.Namespace) -> tuple[Noting, date]:
    """What is to be noted, and today; raises WrongInput with what helps."""
    from cmdesk.domain.written_numbers import number_written
    from cmdesk.services.editorial import client_of
    from cmdesk.services.noting import Noting
    from cmdesk.services.series import log_of

    log, today = log_of(reader), clock(asked, client_of(reader)).date()
    metric = _metric(log, asked.metric)
    channel_id = _channel(log, metric, asked.channel)
    value = number_written(asked.value, metric)
    if value is None:
        raise WrongInput(_EMPTY)
    reading = _reading(reader, log, (metric, channel_id), (asked.date, asked.period, today))
    return Noting(metric.key, value, reading, channel_id), today


def _metric(log: Log, words: str) -> Metric:
    """The metric that is named by its key, or by its name in any language of ours."""
    from difflib import get_close_matches

    from cmdesk.cli.shared import LANGUAGES
    from cmdesk.domain.folding import folded
    from cmdesk.domain.metrics import METRICS, metric_named
    from cmdesk.ui.i18n import language, say, speaking

    for code in (language(), *LANGUAGES):
        with speaking(code):
            found = metric_named(words, log.own, say)
        if found is not None:
            return found
    names = {folded(say(one.name)): say(one.name) for one in METRICS}
    names |= {folded(one.name): one.name for one in log.own}
    wanted = folded(words.strip())
    near = get_close_matches(wanted, names, _NEAR, 0.5)
    near += [one for one in names if wanted and wanted in one and one not in near]
    if not near:
        raise WrongInput(_UNKNOWN.filled(words=words[:40]))
    said = tuple(names[one] for one in near[:_NEAR])
    raise WrongInput(_UNKNOWN_NEAR.filled(words=words[:40], names=said))


def _channel(log: Log, metric: Metric, words: str | None) -> str | None:
    """The channel a number is counted on, None for one of the business; raises WrongInput."""
    from cmdesk.domain.folding import folded

    if not metric.per_channel:
        if words is not None:
            raise WrongInput(_OF_BUSINESS.filled(metric=metric.name))
        return None
    channels = [one for one in log.channels.values() if metric.given_by(one.platform)]
    names = tuple(one.name for one in channels)
    if not channels:
        raise WrongInput(_NO_CHANNELS.filled(metric=metric.name))
    if words is None:
        active = [one for one in channels if one.active]
        if len(active) != 1:
            raise WrongInput(_WHICH.filled(metric=metric.name, names=names))
        return active[0].id
    wanted = folded(words.strip())
    for one in channels:
        if wanted in (folded(one.name), folded(one.platform)):
            return one.id
    raise WrongInput(_NO_CHANNEL.filled(words=words[:40], names=names))


def _reading(
    reader: Reader,
    log: Log,
    place: tuple[Metric, str | None],
    asked: tuple[date | None, str | None, date],
) -> Reading:
    """The day or period a number speaks of: as told, else as *Note the numbers* asks first."""
    from cmdesk.domain.records import Period
    from cmdesk.services.noting import reading_on, readings_of

    (metric, channel_id), (day, told, today) = place, asked
    period = Period(told) if told else _usual_period(reader, metric.key, channel_id)
    if day is None:
        return readings_of(metric, period, today, log.week_start)[0]
    return reading_on(metric, period, day, log.week_start)


def _usual_period(reader: Reader, metric: str, channel_id: str | None) -> Period:
    """How often a number is noted: as it is followed, else by month."""
    from cmdesk.domain.records import Indicator, Period

    for one in reader.all(Indicator):
        if (one.metric, one.channel_id) == (metric, channel_id):
            return one.period
    return Period.MONTH


def _refuse_held(file: Path) -> None:
    """Raise WrongInput for a document that somebody has open on another computer."""
    from cmdesk.store.files import resolved
    from cmdesk.store.locks import holder_of

    holder = holder_of(resolved(file))
    if holder is not None:
        who = ", ".join(dict.fromkeys(word for word in (holder.user, holder.host) if word))
        name = file.name
        raise WrongInput(_HELD_BY.filled(file=name, who=who) if who else _HELD.filled(file=name))


def _tell(noting: Noting, log: Log, former: Measurement | None, today: date) -> None:
    """What was noted of what, and what stood there before."""
    from cmdesk.domain.metrics import said_value
    from cmdesk.ui.i18n import say, sentence_case

    metric = log.metric(noting.metric)
    name = log.name(noting.metric, noting.channel_id)
    if former is None:
        told = mark("Measure", "{name}, {when}: {value} noted.")
    elif former.value == noting.value:
        told = mark("Measure", "{name}, {when}: {value} stood there already.")
    else:
        before = said_value(metric, former.value, log.region)
        told = mark("Measure", "{name}, {when}: {value} noted instead of {before}.")
        told = told.filled(before=before)
    value = said_value(metric, noting.value, log.region)
    filled = told.filled(name=name, when=noting.reading.words(today), value=value)
    print(sentence_case(say(filled)))


def _as_json(
    noting: Noting, log: Log, former: Measurement | None, *, doubt: str | None
) -> dict[str, Any]:
    """What was noted for a program, with the ISO day and the value that stood there."""
    channel = log.channels.get(noting.channel_id or "")
    period = noting.reading.period
    return {
        "metric": noting.metric,
        "channel": channel.name if channel else None,
        "date": noting.reading.day.isoformat(),
        "period": period.value if period else None,
        "value": noting.value,
        "former": former.value if former else None,
        "question": doubt,
    }
