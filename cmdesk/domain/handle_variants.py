# SPDX-License-Identifier: MIT
"""Other names that could be had when the wanted one is taken or too long, worked out offline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cmdesk.domain.folding import folded
from cmdesk.domain.handles import problem_of
from cmdesk.domain.platforms import Platform

MOST: Final = 24
_JOINTS: Final = ("", ".", "_", "-")
_LEAST_OF_A_WORD: Final = 3  # letters that a shortened first word keeps
_BEHIND_POINT: Final = re.compile(r"\.[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Variant:
    """A name that could be tried, and the networks (keys) whose rules it fulfils."""

    name: str
    networks: tuple[str, ...]


def letters_of(words: str) -> tuple[str, ...]:
    """The words of a name as accounts write them: no accents, no case, no signs."""
    return tuple(re.findall(r"[a-z0-9]+", folded(words).replace("'", "")))


def variants(
    words: str, additions: Sequence[str], platforms: Sequence[Platform]
) -> tuple[Variant, ...]:
    """Names made of these words that at least one of the networks takes, each of them once.

    ``additions`` are what may follow the name: a town, the trade, “officiel”, or an ending such as
    “.fr”. Those that most networks take come first.
    """
    found: dict[str, tuple[str, ...]] = {}
    for name in _made(letters_of(words), additions, platforms):
        if name not in found:
            found[name] = tuple(one.key for one in platforms if _fits(one, name))
    kept = [Variant(name, networks) for name, networks in found.items() if networks]
    kept.sort(key=lambda variant: -len(variant.networks))
    return tuple(kept[:MOST])


def _fits(platform: Platform, name: str) -> bool:
    return platform.profile.name is not None and problem_of(platform, name) is None


def _made(
    words: tuple[str, ...], additions: Sequence[str], platforms: Sequence[Platform]
) -> Iterator[str]:
    if not words:
        return
    longest = sorted({one.profile.name.most for one in platforms if one.profile.name})
    for joint in _JOINTS:
        yield joint.join(words)
    for room in longest:
        yield from _shortened(words, room)
    for addition in additions:
        more = letters_of(addition)
        if not more or "".join(more) in "".join(words):
            continue
        if _BEHIND_POINT.fullmatch(addition.strip().lower()):
            yield f"{''.join(words)}.{more[0]}"
        for joint in _JOINTS:
            yield "".join(words) + joint + "".join(more)
        for room in longest:
            if len(words) > 1 and len(_initials(words)) + sum(map(len, more)) <= room:
                yield _initials(words) + "".join(more)


def _initials(words: tuple[str, ...]) -> str:
    """The first letter of each word but the last, which is whole: “blacroix”."""
    return "".join(word[0] for word in words[:-1]) + words[-1]


def _shortened(words: tuple[str, ...], room: int) -> Iterator[str]:
    """The words made to fit: initials before the last one, a shorter first word, the end cut."""
    whole = "".join(words)
    if len(whole) <= room:
        return
    if len(_initials(words)) <= room:
        yield _initials(words)
    rest = "".join(words[1:])
    if rest and room - len(rest) >= _LEAST_OF_A_WORD:
        yield words[0][: room - len(rest)] + rest
    if len(words) == 1:
        yield whole[:room]
