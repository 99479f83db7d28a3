# SPDX-License-Identifier: MIT
"""A week copied onto another one: drafts on the same weekdays and hours, and what to ask first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from cmdesk.domain.changes import Change, ChangeSet
from cmdesk.domain.dated_words import Shift
from cmdesk.domain.excerpts import Excerpt, excerpt
from cmdesk.domain.folding import folded
from cmdesk.domain.likeness import core_of
from cmdesk.domain.openings import Week, expects, is_closed, week_of
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import (
    Post,
    Record,
    Region,
    Status,
    Version,
    new_id,
    occurrence_id,
)
from cmdesk.domain.rules.findings import Finding
from cmdesk.domain.stale_words import Reuse, StaleKind, rewritten, stale_words
from cmdesk.domain.texts import Text, mark
from cmdesk.services.cadence import CadenceWatch
from cmdesk.services.edits import Add, Edit
from cmdesk.services.platforms import platform_of

MOST_WEEKS = 60  # more than a year of them
ASKED_FIELDS = ("title", "text", "tell_team", "photo_to_take", "note")
_OFF: dict[Status, Text] = {
    Status.NOT_PUBLISHED: mark("Copying", "It was called off."),
    Status.ON_HOLD: mark("Copying", "It is on hold."),
}


@dataclass(frozen=True, slots=True)
class FilledWeek:
    """A week and how many posts it holds."""

    week: Week
    posts: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: a field of the post or, by its channel's id, a version's own text."""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Question:
    """A price, day, hour or name of an old text, asked about once for all its places."""

    kind: StaleKind
    words: str
    proposal: str | None
    sentence: Excerpt
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Copyable:
    """A post of the old week, its versions there, the draft it would become, and what to ask.

    ``hindrance`` says why one would rather not copy it; None when nothing speaks against it.
    """

    old: tuple[Version, ...]
    post: Post
    versions: tuple[Version, ...]
    questions: tuple[Question, ...] = ()
    hindrance: Text | None = None


Answers = Mapping[int, str]
"""What to write instead, by the number of the question; the old words stay where none is given."""


def weeks_to_copy(plan: Plan, target: Week) -> tuple[FilledWeek, ...]:
    """The week before, empty or not, then the other weeks that hold posts, newest first."""
    start = target.start.isoweekday()
    posts: dict[Week, set[str]] = {}
    for version in plan.versions.values():
        if version.real_day is not None:
            posts.setdefault(week_of(version.real_day, start), set()).add(version.post_id)
    posts.pop(target, None)
    before = FilledWeek(target.previous, len(posts.pop(target.previous, ())))
    others = sorted(posts, key=lambda week: week.start, reverse=True)[:MOST_WEEKS]
    return before, *(FilledWeek(week, len(posts[week])) for week in others)


def copyables(plan: Plan, source: Week, target: Week, today: date) -> tuple[Copyable, ...]:
    """The posts of one week as they would come into another one, in the order of their days."""
    found: dict[str, list[Version]] = {}
    inside = [v for v in plan.versions.values() if v.real_day is not None and v.real_day in source]
    for version in sorted(inside, key=lambda v: (*_when(v, source), v.id)):
        found.setdefault(version.post_id, []).append(version)
    surroundings = _Surroundings(plan, source, target, today)
    return tuple(surroundings.copyable(plan.posts[i], tuple(old)) for i, old in found.items())


def records_of(copies: Iterable[tuple[Copyable, Answers]]) -> tuple[Record, ...]:
    """The drafts, their words as they were answered: the posts, then their versions."""
    posts: list[Record] = []
    versions: list[Record] = []
    for one, answers in copies:
        changes: dict[str, dict[tuple[int, int], str]] = {}
        for number, words in answers.items():
            for place in one.questions[number].places:
                changes.setdefault(place.field, {})[place.start, place.end] = words
        values: dict[str, Any] = {
            name: rewritten(getattr(one.post, name), changes[name])
            for name in ASKED_FIELDS
            if name in changes
        }
        posts.append(replace(one.post, **values))
        for version in one.versions:
            own = changes.get(version.channel_id or "", {})
            text = version.text if version.text is None else rewritten(version.text, own)
            versions.append(replace(version, text=text))
    return *posts, *versions


def copy_posts(copies: Sequence[tuple[Copyable, Answers]], source: Week, target: Week) -> Edit:
    """Add the drafts, as one step."""
    label = mark("Copying", "copy %n post(s) from last week", "", 1).filled(n=len(copies))
    if source != target.previous:
        words = mark("Copying", "copy %n post(s) from the week of {start:date}", "", 1)
        label = words.filled(n=len(copies), start=source.start)
    return Add(records_of(copies), label)


def caused_findings(
    watch: CadenceWatch, records: Iterable[Record], now: datetime
) -> tuple[Finding, ...]:
    """What would be said if these records were added, and is not said, or is milder, now."""
    known = {finding.key: finding.value for finding in watch.findings(now)}
    after = watch.findings_after(ChangeSet(tuple(Change(None, one) for one in records)), now)
    return tuple(one for one in after if one.value > known.get(one.key, one.value - 1))


class _Surroundings:
    """What is asked of the plan for every post."""

    def __init__(self, plan: Plan, source: Week, target: Week, today: date) -> None:
        self._plan = plan
        self._source, self._target, self._today = source, target, today
        self._days = (target.start - source.start).days
        self._closures = tuple(plan.closures.values())
        self._present = {
            (version.channel_id, self._core(version))
            for version in plan.versions.values()
            if version.real_day is not None and version.real_day in target
        }
        self._known = _known_names(plan)

    def copyable(self, post: Post, old: tuple[Version, ...]) -> Copyable:
        copy = replace(post, id=new_id())
        new = tuple(self._version(version, copy.id) for version in old)
        return Copyable(old, copy, new, self._questions(post, old), self._hindrance(old, new))

    def _version(self, old: Version, post_id: str) -> Version:
        """A draft of its own: what happened to the old one is not copied."""
        day, minute = _when(old, self._source)
        later = day + timedelta(days=self._days)
        return Version(
            id=new_id(),
            post_id=post_id,
            channel_id=old.channel_id,
            format=old.format,
            day=later,
            minute=minute if minute >= 0 else None,
            status=Status.TO_WRITE,
            occurrence=self._occurrence(old, later),
            text=old.text,
            link=old.link,
            images=old.images,
        )

    def _occurrence(self, old: Version, day: date) -> str | None:
        """The rendez-vous of the new week that the old one's follows; None when it has none."""
        opening = self._plan.openings.get((old.occurrence or "").partition("/")[0])
        if opening is None or not expects(opening, day):
            return None
        wanted = occurrence_id(opening.id, day)
        return None if self._plan.linked.get(wanted) else wanted

    def _questions(self, post: Post, old: tuple[Version, ...]) -> tuple[Question, ...]:
        day = _when(old[0], self._source)[0]
        client = self._plan.client
        shift = Shift(
            day,
            self._days,
            french=client.language.startswith("fr"),
            month_first=client.region is Region.UNITED_STATES,
        )
        texts = [(name, str(getattr(post, name))) for name in ASKED_FIELDS]
        texts += [(v.channel_id or "", v.text) for v in old if v.text is not None]
        found: dict[tuple[StaleKind, str, str | None], Question] = {}
        for name, text in texts:
            for word in stale_words(text, Reuse(shift, self._known)):
                place = Place(name, word.start, word.end)
                key = (word.kind, word.words, word.proposal)
                first = found.get(key)
                if first is None:
                    sentence = excerpt(text, word.start, word.end)
                    found[key] = Question(*key, sentence, (place,))
                else:
                    found[key] = replace(first, places=(*first.places, place))
        return tuple(found.values())

    def _hindrance(self, old: tuple[Version, ...], new: tuple[Version, ...]) -> Text | None:
        for before, after in zip(old, new, strict=True):
            found = self._hindrance_of(before, after)
            if found is not None:
                return found
        return None

    def _hindrance_of(self, old: Version, new: Version) -> Text | None:
        day, channel = new.day, self._plan.channels.get(old.channel_id or "")
        assert day is not None, "copies have a day"
        if is_closed(day, self._closures, self._plan.client.closed_weekdays):
            return self._closed(day)
        if day < self._today:
            return mark("Copying", "{day:Long} is over.").filled(day=day)
        if old.status in _OFF:
            return _OFF[old.status]
        if channel is not None and not channel.active:
            return mark("Copying", "{channel} is no longer in use.").filled(channel=channel.name)
        if (old.channel_id, self._core(old)) in self._present:
            return mark("Copying", "It stands in this week already.")
        return None

    def _closed(self, day: date) -> Text:
        reasons = (c.reason for c in self._closures if c.start <= day <= c.end and c.reason)
        reason = next(reasons, "")
        if reason:
            words = mark("Copying", "{day:Long} is a closed day: {reason}.")
            return words.filled(day=day, reason=reason)
        return mark("Copying", "{day:Long} is a closed day.").filled(day=day)

    def _core(self, version: Version) -> str:
        post = self._plan.posts[version.post_id]
        text = post.text if version.text is None else version.text
        return core_of(text or post.title)


def _when(version: Version, week: Week) -> tuple[date, int]:
    """The day and the minute that a copy follows, -1 without an hour: the plan, else the fact."""
    if version.day is not None and version.day in week:
        return version.day, -1 if version.minute is None else version.minute
    day, minute = version.real_day, version.real_minute
    assert day is not None, "only versions with a day lie in a week"
    return day, -1 if minute is None else minute


def _known_names(plan: Plan) -> frozenset[str]:
    """Names that stay the same from week to week: the business, its channels, the networks."""
    names = [plan.client.name, *plan.client.name.split()]
    for channel in plan.channels.values():
        names += [channel.name, channel.handle.lstrip("@")]
        platform = platform_of(plan.platforms, channel.platform)
        names.append(platform.label_in(plan.client.language))
    return frozenset(folded(name.strip()) for name in names if name.strip())
