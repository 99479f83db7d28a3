# SPDX-License-Identifier: MIT
"""A disk that loses power: what may lie on it when what was not made to last has vanished.

What a publication does with files is recorded while it really happens. Then the power goes off
after each step: data that was not synchronised is there whole, half or not at all, and each name
that was given, changed or taken away in a folder not synchronised since has lasted or has not.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path
from typing import Any, Final

import pytest

_REAL_OPEN: Final = io.open


@dataclass(frozen=True, slots=True)
class Step:
    """One step: ``kind`` is made, synced, renamed, removed, folder or told."""

    kind: str
    path: Path
    to: Path | None = None
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Image:
    """What lies on the disk when the power is back, and what the user had been told by then."""

    files: Mapping[Path, bytes]
    told: bool
    after: int


class Record:
    """The steps of a publication, in order, while ``recording``."""

    def __init__(self) -> None:
        self.steps: list[Step] = []

    def tell(self) -> None:
        """The user was told that the document is saved."""
        self.steps.append(Step("told", Path()))

    @contextmanager
    def recording(self, patched: pytest.MonkeyPatch) -> Iterator[None]:
        """Note what Python does with files; what SQLite does stays private to it."""
        with patched.context() as patch:
            patch.setattr(os, "open", self._opening(os.open))
            patch.setattr(os, "fsync", self._syncing(os.fsync))
            patch.setattr(os, "replace", self._renaming(os.replace))
            patch.setattr(os, "unlink", self._removing(os.unlink))
            patch.setattr(io, "open", self._open_for_writing)
            yield

    def _opening(self, real: Callable[..., int]) -> Callable[..., int]:
        def opened(path: Any, flags: int, *more: Any, **named: Any) -> int:
            handle = real(path, flags, *more, **named)
            if flags & os.O_CREAT:
                self.steps.append(Step("made", Path(path)))
            return handle

        return opened

    def _open_for_writing(self, path: Any, mode: str = "r", *more: Any, **named: Any) -> Any:
        file = _REAL_OPEN(path, mode, *more, **named)
        if "w" in mode and not isinstance(path, int):
            self.steps.append(Step("made", Path(path)))
        return file

    def _syncing(self, real: Callable[[int], None]) -> Callable[[int], None]:
        def synced(handle: int) -> None:
            real(handle)
            path = Path(f"/proc/self/fd/{handle}").readlink()
            folder = stat.S_ISDIR(os.fstat(handle).st_mode)
            content = b"" if folder else path.read_bytes()
            self.steps.append(Step("folder" if folder else "synced", path, content=content))

        return synced

    def _renaming(self, real: Callable[..., None]) -> Callable[..., None]:
        def renamed(source: Any, target: Any) -> None:
            content = Path(source).read_bytes()
            real(source, target)
            self.steps.append(Step("renamed", Path(source), Path(target), content))

        return renamed

    def _removing(self, real: Callable[..., None]) -> Callable[..., None]:
        def removed(path: Any, **named: Any) -> None:
            real(path, **named)
            self.steps.append(Step("removed", Path(path)))

        return removed


def images(before: Mapping[Path, bytes], steps: list[Step]) -> Iterator[Image]:
    """Everything that may lie on the disk when the power goes off after any of the steps."""
    for after in range(len(steps) + 1):
        done = steps[:after]
        told = any(step.kind == "told" for step in done)
        lasting, pending = _names(done)
        for chosen in _subsets(len(pending)):
            kept = sorted(lasting + [pending[number] for number in chosen])
            for files in _contents(before, done, kept):
                yield Image(files, told, after)


def _names(steps: list[Step]) -> tuple[list[int], list[int]]:
    """The steps that gave or took a name: those that last, and those that may not."""
    lasting: list[int] = []
    pending: list[int] = []
    for number, step in enumerate(steps):
        if step.kind in ("made", "renamed", "removed"):
            pending.append(number)
        elif step.kind == "folder":
            settled = [n for n in pending if step.path == (steps[n].to or steps[n].path).parent]
            lasting += settled
            pending = [n for n in pending if n not in settled]
    return lasting, pending


def _subsets(count: int) -> Iterator[tuple[int, ...]]:
    for size in range(count + 1):
        yield from combinations(range(count), size)


def _contents(
    before: Mapping[Path, bytes], steps: list[Step], kept: list[int]
) -> Iterator[dict[Path, bytes]]:
    """The files whose names lasted, with each content they may have."""
    names: dict[Path, int | None] = dict.fromkeys(before)  # None: as it was before
    for number in kept:
        step = steps[number]
        if step.kind == "made":
            names[step.path] = number
        elif step.kind == "removed":
            names.pop(step.path, None)
        elif step.to is not None:
            names[step.to] = _made_at(steps, number)
            names.pop(step.path, None)
    made = {path: number for path, number in names.items() if number is not None}
    known = {path: before[path] for path, number in names.items() if number is None}
    for choice in product(*(_states(steps, number) for number in made.values())):
        yield known | dict(zip(made, choice, strict=True))


def _made_at(steps: list[Step], renamed: int) -> int:
    """When the file was made that a later step gave another name."""
    source = steps[renamed].path
    return max(n for n in range(renamed) if steps[n].kind == "made" and steps[n].path == source)


def _states(steps: list[Step], made: int) -> tuple[bytes, ...]:
    """What a file may hold: all of what was synchronised, else anything up to the whole."""
    path = steps[made].path
    for step in steps[made + 1 :]:
        if step.path == path and step.kind == "made":
            break
        if step.path == path and step.kind == "synced":
            return (step.content,)
        if step.path == path and step.kind == "renamed":
            return (b"", step.content[: len(step.content) // 2], step.content)
    return (b"",)
