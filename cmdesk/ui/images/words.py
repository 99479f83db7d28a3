# SPDX-License-Identifier: MIT
"""What the checker says of a place and of a picture, in the language in use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cmdesk.domain.picture_check import (
    HEIC,
    PictureFacts,
    PictureRemark,
    Verdict,
    format_name,
    ratio_words,
    remarks_of,
    shape_words,
    size_words,
    verdict_of,
)
from cmdesk.domain.profile_facts import PictureRule
from cmdesk.domain.texts import Text, mark
from cmdesk.services.picture_checking import PicturePlace
from cmdesk.ui.i18n import say
from cmdesk.ui.theme import Role

_LEVELS: Final[dict[Verdict, Text]] = {
    Verdict.TROUBLE: mark("Level", "to fix"),
    Verdict.ATTENTION: mark("Level", "to review"),
    Verdict.NOTE: mark("Level", "to know"),
}
SIGNS: Final[dict[Verdict, tuple[str, Role]]] = {
    Verdict.GOOD: ("check", Role.GOOD),
    Verdict.NOTE: ("info", Role.NOTE),
    Verdict.ATTENTION: ("warning", Role.ATTENTION),
    Verdict.TROUBLE: ("warning", Role.TROUBLE),
}
_NOT_KNOWN = mark("ImageChecker", "not known here, not checked")


@dataclass(frozen=True, slots=True)
class RowWords:
    """One place as the list shows it; ``verdict`` None while there is nothing to judge."""

    place: str
    verdict: Verdict | None
    judged: str
    asked: str

    @property
    def spoken(self) -> str:
        """All of it in one line."""
        return ". ".join(part for part in (self.place, self.judged, self.asked) if part)


def row_words(place: PicturePlace, facts: PictureFacts | None) -> RowWords:
    """A place, what it asks, and how a picture suits."""
    name = say(place.words)
    if place.rule is None:
        return RowWords(name, None, "", say(_NOT_KNOWN))
    if facts is None:
        return RowWords(name, None, "", asked_words(place.rule))
    remarks = remarks_of(facts, place.rule)
    return RowWords(name, verdict_of(remarks), judged_words(remarks), asked_words(place.rule))


def judged_words(remarks: tuple[PictureRemark, ...]) -> str:
    """The verdict in few words: “to fix: too small, will be cut”."""
    worst = verdict_of(remarks)
    shorts = ", ".join(say(remark.short) for remark in remarks)
    if worst is Verdict.GOOD:
        return shorts
    words = mark("ImageChecker", "{level}: {what}").filled(level=_LEVELS[worst], what=shorts)
    return say(words)


def level_words(remark: PictureRemark) -> str:
    """A remark in full behind its level."""
    if remark.level is Verdict.GOOD:
        return say(remark.text)
    words = mark("ImageChecker", "{level:sentence}: {what}")
    return say(words.filled(level=say(_LEVELS[remark.level]), what=remark.text))


def asked_words(rule: PictureRule) -> str:
    """What a place asks: pixels, shape, weight, formats."""
    size = mark("ImageChecker", "{width:plain} × {height:plain}")
    parts = [size.filled(width=rule.width, height=rule.height), _shape_asked(rule)]
    weight = _weight_asked(rule)
    if weight is not None:
        parts.append(weight)
    said = [say(part) for part in parts]
    if rule.formats:
        said.append(", ".join(format_name(one) for one in rule.formats))
    return " · ".join(said)


def picture_words(facts: PictureFacts) -> str:
    """What a picture is: pixels, shape, weight, format."""
    weight = mark("ImageChecker", "{weight:size}").filled(weight=facts.bytes)
    if facts.format == HEIC:
        return f"{say(weight)} · {format_name(facts.format)}"
    parts = (
        size_words(facts.width, facts.height),
        shape_words(facts.width, facts.height),
        weight,
    )
    return " · ".join((*(say(part) for part in parts), format_name(facts.format)))


def _shape_asked(rule: PictureRule) -> Text:
    if rule.narrowest is None or rule.widest is None:
        return ratio_words(rule.ratio)
    words = mark("ImageChecker", "{narrowest} to {widest}")
    return words.filled(narrowest=ratio_words(rule.narrowest), widest=ratio_words(rule.widest))


def _weight_asked(rule: PictureRule) -> Text | None:
    if rule.least_bytes is not None and rule.most_bytes is not None:
        words = mark("ImageChecker", "{least:size} to {most:size}")
        return words.filled(least=rule.least_bytes, most=rule.most_bytes)
    if rule.most_bytes is not None:
        return mark("ImageChecker", "at most {most:size}").filled(most=rule.most_bytes)
    if rule.least_bytes is not None:
        return mark("ImageChecker", "at least {least:size}").filled(least=rule.least_bytes)
    return None
