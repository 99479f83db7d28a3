# SPDX-License-Identifier: MIT
"""Aims and decisions: how far, what since, and what a user does with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.metrics import REACTIONS
from cmdesk.domain.months import Span
from cmdesk.domain.progress import Progress, Question, progress_of, question_of, start_of
from cmdesk.domain.reacting import Reacted, Since
from cmdesk.domain.records import Adjustment, Aim
from cmdesk.domain.texts import Text, mark, plain
from cmdesk.domain.trends import Series
from cmdesk.services.edits import Add, Edit, Remove, Set
from cmdesk.services.series import Log, log_of, reacted_until, since
from cmdesk.store.access import Reader

WORDS_IN_LABEL: Final = 40  # characters of an aim or a decision that name it in a menu


@dataclass(frozen=True, slots=True)
class AimShown:
    """An aim with all that is shown of it: its name, its question, its progress, its values."""

    aim: Aim
    name: Text
    question: Question | None
    progress: Progress
    series: Series


@dataclass(frozen=True, slots=True)
class DecisionShown:
    """A decision with the number it should change and what happened since (None without one)."""

    decision: Adjustment
    name: Text | None
    since: Since | None


def aims_shown(reader: Reader, today: date) -> tuple[AimShown, ...]:
    """All aims, those with the nearest day first, wishes last."""
    log = log_of(reader)
    return tuple(shown_aim(log, aim, today) for aim in ordered_aims(reader))


def ordered_aims(reader: Reader) -> tuple[Aim, ...]:
    """All aims, those with the nearest day first, wishes last."""
    return tuple(sorted(reader.all(Aim), key=lambda aim: aim.due or date.max))


def shown_aim(log: Log, aim: Aim, today: date) -> AimShown:
    """An aim, stored or still being written, as it stands today."""
    series = log.series(aim.metric, aim.channel_id)
    progress = progress_of(aim, series, today, log.region)
    return AimShown(aim, log.name(aim.metric, aim.channel_id), question_of(aim), progress, series)


def with_start(reader: Reader, aim: Aim, today: date) -> Aim:
    """The aim with where it begins filled in: today, at the last value known until then."""
    begun = replace(aim, start=aim.start or today)
    if not aim.metric or aim.baseline is not None:
        return begun
    series = log_of(reader).series(aim.metric, aim.channel_id)
    start = start_of(begun, series)
    return begun if start is None else replace(begun, baseline=start.value)


def add_aim(aim: Aim) -> Edit:
    """Add an aim."""
    return Add((aim,), mark("Aims", "add the aim “{words}”").filled(words=_short(aim.words)))


def change_aim(reader: Reader, aim_id: str, values: Mapping[str, Any]) -> Edit:
    """Give fields of an aim new values."""
    aim = reader.get(Aim, aim_id)
    label = mark("Aims", "change the aim “{words}”").filled(words=_short(aim.words))
    return Set(Aim, aim_id, values, label)


def delete_aim(reader: Reader, aim_id: str) -> Edit:
    """Delete an aim; what was noted stays."""
    aim = reader.get(Aim, aim_id)
    label = mark("Aims", "delete the aim “{words}”").filled(words=_short(aim.words))
    return Remove(Aim, (aim_id,), label)


def decisions_shown(reader: Reader, today: date) -> tuple[DecisionShown, ...]:
    """What was decided, the latest first, with what happened since."""
    decided = sorted(reader.all(Adjustment), key=lambda one: one.day, reverse=True)
    return shown_decisions(reader, log_of(reader), decided, today)


def shown_decisions(
    reader: Reader, log: Log, decided: Sequence[Adjustment], today: date
) -> tuple[DecisionShown, ...]:
    """These decisions with what happened since, in the same order."""
    asked = any(one.metric == REACTIONS for one in decided)
    reacted = reacted_until(reader, today) if asked else ()
    return tuple(_shown_decision(log, one, today, reacted) for one in decided)


def add_decision(decision: Adjustment) -> Edit:
    """Note something that was decided."""
    label = mark("Aims", "note the decision “{words}”").filled(words=_short(decision.words))
    return Add((decision,), label)


def change_decision(reader: Reader, decision_id: str, values: Mapping[str, Any]) -> Edit:
    """Give fields of a decision new values."""
    decision = reader.get(Adjustment, decision_id)
    label = mark("Aims", "change the decision “{words}”").filled(words=_short(decision.words))
    return Set(Adjustment, decision_id, values, label)


def delete_decision(reader: Reader, decision_id: str) -> Edit:
    """Delete a decision."""
    decision = reader.get(Adjustment, decision_id)
    label = mark("Aims", "delete the decision “{words}”").filled(words=_short(decision.words))
    return Remove(Adjustment, (decision_id,), label)


def _shown_decision(
    log: Log, decision: Adjustment, today: date, reacted: Sequence[Reacted]
) -> DecisionShown:
    if not decision.metric:
        return DecisionShown(decision, None, None)
    place = (decision.metric, decision.channel_id)
    found = since(log, place, Span(decision.day, today), reacted)
    return DecisionShown(decision, log.name(*place), found)


def _short(words: str) -> Text:
    """A few words that name an aim or a decision in a menu."""
    line = one_line(words)
    if not line:
        return mark("Aims", "without words")
    return plain(line if len(line) <= WORDS_IN_LABEL else line[: WORDS_IN_LABEL - 1] + "…")
