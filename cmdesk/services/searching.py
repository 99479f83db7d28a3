# SPDX-License-Identifier: MIT
"""Looking for words in all posts of a document: without accents and capitals, newest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.folding import folded, folded_with_places
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import Post, Version

LONGEST = 110  # characters of what is quoted
_BEFORE = 30  # of them before the first match
_FIELDS = ("title", "text", "note", "tell_team", "photo_to_take", "link")

Pieces = tuple[tuple[str, bool], ...]
"""Words as they are written, each with whether they are what was looked for."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A post that holds the words, with its versions of one day; ``day`` None for no date yet."""

    post: Post
    versions: tuple[Version, ...]
    day: date | None
    minute: int | None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A post with its versions, and its words folded: the common ones, each version's own."""

    post: Post
    versions: tuple[Version, ...]
    common: str
    own: tuple[str, ...]


class PostSearch:
    """Keeps the folded words of a plan, and folds again only what changed."""

    def __init__(self) -> None:
        self._plan: Plan | None = None
        self._entries: dict[str, _Entry] = {}

    def hits(self, plan: Plan, words: str) -> tuple[Hit, ...]:
        """The posts that hold every word, latest day first, what has no date last."""
        self._follow(plan)
        wanted = tuple(dict.fromkeys(folded(words).split()))
        if not wanted:
            return ()
        found = [hit for entry in self._entries.values() for hit in _hits_of(entry, wanted)]
        return tuple(sorted(found, key=_newest_first))

    def _follow(self, plan: Plan) -> None:
        if plan is self._plan:
            return
        fresh: dict[str, _Entry] = {}
        for post in plan.posts.values():
            versions = tuple(plan.versions[i] for i in plan.versions_of.get(post.id, ()))
            entry = self._entries.get(post.id)
            if entry is None or entry.post is not post or entry.versions != versions:
                entry = _entry(post, versions)
            fresh[post.id] = entry
        self._plan, self._entries = plan, fresh


def pieces(hit: Hit, words: str) -> Pieces:
    """The place of a post that holds the first of the words, quoted with all of them marked."""
    wanted = folded(words).split()
    text = next(
        (text for word in wanted for text in _texts_of(hit) if word in folded(text)),
        hit.post.title or hit.post.text,
    )
    line = one_line(text)
    plain, places = folded_with_places(line)
    marked = sorted(_spans(plain, places, wanted))
    start = max(0, (marked[0][0] if marked else 0) - _BEFORE)
    if start:  # begin with a whole word
        start = line.find(" ", start, start + _BEFORE) + 1 or start
    stop = min(len(line), start + LONGEST)
    done: list[tuple[str, bool]] = [("…", False)] if start else []
    at = start
    for begin, end in marked:
        if begin >= at and end <= stop:
            done += [(line[at:begin], False), (line[begin:end], True)]
            at = end
    done += [(line[at:stop], False), ("…" if stop < len(line) else "", False)]
    return tuple(piece for piece in done if piece[0])


def _entry(post: Post, versions: tuple[Version, ...]) -> _Entry:
    common = "\n".join(folded(getattr(post, name)) for name in _FIELDS)
    own = tuple("\n".join(map(folded, _own_texts(version))) for version in versions)
    return _Entry(post, versions, common, own)


def _own_texts(version: Version) -> tuple[str, ...]:
    return version.text or "", version.link or "", version.published_link


def _texts_of(hit: Hit) -> Iterator[str]:
    """All that was looked through, the likeliest first."""
    yield from (str(getattr(hit.post, name)) for name in _FIELDS[:2])
    for version in hit.versions:
        yield from _own_texts(version)
    yield from (str(getattr(hit.post, name)) for name in _FIELDS[2:])


def _hits_of(entry: _Entry, wanted: Sequence[str]) -> Iterator[Hit]:
    """The versions in which every word stands, in the common words or their own, by day."""
    missing = [word for word in wanted if word not in entry.common]
    if missing and not any(entry.own):
        return
    by_day: dict[date | None, list[Version]] = {}
    for version, own in zip(entry.versions, entry.own, strict=True):
        if all(word in own for word in missing):
            by_day.setdefault(version.real_day, []).append(version)
    for day, versions in by_day.items():
        minutes = [v.real_minute for v in versions if v.real_minute is not None]
        yield Hit(entry.post, tuple(versions), day, min(minutes, default=None))


def _newest_first(hit: Hit) -> tuple[int, int, str]:
    day = 0 if hit.day is None else -hit.day.toordinal()
    return day, -1 if hit.minute is None else -hit.minute, hit.post.id


def _spans(plain: str, places: Sequence[int], wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the words stand in the text whose folded form is given."""
    for word in wanted:
        at = plain.find(word)
        while at >= 0:
            end = at + len(word)
            while end < len(places) - 1 and places[end] == places[end - 1]:
                end += 1  # “œ” is two letters of the folded text, and one of the text itself
            yield places[at], places[end]
            at = plain.find(word, at + len(word))
