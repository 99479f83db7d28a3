# SPDX-License-Identifier: MIT
"""How wide words are and where their lines break; all lengths in points (1/72 inch)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

import regex

PITCH = 1.24  # distance of two baselines, as a part of the size
_ABOVE = 0.364  # from the middle of a line down to its baseline, as a part of the size
_WORTH_CUTTING = 5  # characters, the space included, of a word that is cut to fill a line
_HAIR = 1e-6  # of rounding, that never breaks a word
_SAFETY = 1.004  # kerning across words is not measured
_GLUED = re.compile(r"(?<=«) | (?=[»!?:;])")  # a space that never ends or begins a line
_PIECE = re.compile(r"[^-/]*[-/]+|[^-/]+")


class Face(IntEnum):
    """The faces of the sheet's font."""

    REGULAR = 0
    ITALIC = 1
    SEMIBOLD = 2
    BOLD = 3


@dataclass(frozen=True, slots=True)
class Style:
    """A face at a size in points."""

    face: Face
    size: float

    @property
    def pitch(self) -> float:
        """The height of one line."""
        return self.size * PITCH

    @property
    def baseline(self) -> float:
        """From the top of a line to its baseline."""
        return self.pitch / 2 + self.size * _ABOVE


class Metrics(Protocol):
    """Who knows the widths of words."""

    def width(self, words: str, face: Face) -> float:
        """The width of a piece of text at a size of one point."""


class Breaker:
    """Breaks texts into lines, remembering the width of every piece it met."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._widths: dict[Face, dict[str, float]] = {face: {} for face in Face}
        self._whole: dict[Face, dict[str, float]] = {face: {} for face in Face}
        self._lines: dict[tuple[str, Face, float, float, int], tuple[str, ...]] = {}
        self._pieces: dict[str, tuple[tuple[str, bool], ...]] = {}

    def width(self, words: str, style: Style) -> float:
        """The width of one line of text."""
        return self._line(words, style.face) * style.size

    def longest(self, words: str, style: Style) -> float:
        """The width of the widest piece that is not broken."""
        pieces = (piece for piece, _ in self._pieces_of(words))
        return max((self.width(piece, style) for piece in pieces), default=0.0)

    def lines(self, words: str, style: Style, width: float, most: int) -> tuple[str, ...]:
        """The text in lines no wider than ``width``; beyond ``most`` lines it ends with “…”."""
        if most < 1 or not words:
            return ()
        key = (words, style.face, style.size, width, most)
        known = self._lines.get(key)
        if known is None:
            known = self._lines[key] = self._broken(words, style, width, most)
        return known

    def _broken(self, words: str, style: Style, width: float, most: int) -> tuple[str, ...]:
        room = width / style.size + _HAIR
        done: list[str] = []
        line, used = "", 0.0
        for piece, spaced in self._fitting(words, style.face, room):
            glue = " " if spaced and line else ""
            more = self._em(piece, style.face) + (self._em(" ", style.face) if glue else 0.0)
            if used + more <= room or not line:
                line, used = line + glue + piece, used + more
                continue
            if len(done) + 1 == most:
                joined = f"{line} {piece}" if spaced else line + piece
                return (*done, self._shortened(joined, style, width))
            done.append(line)
            line, used = piece, self._em(piece, style.face)
        return (*done, line)

    def one_line(self, words: str, style: Style, width: float) -> str:
        """The text when it fits on one line, else its beginning and “…”."""
        if self.width(words, style) <= width:
            return words
        if self.width("…", style) > width:
            return ""
        return self._shortened(words, style, width, worth_cutting=0)

    def _shortened(
        self, words: str, style: Style, width: float, worth_cutting: int = _WORTH_CUTTING
    ) -> str:
        """The beginning of a text with “…”; inside a word when much room would be lost."""
        room = width / style.size - self._em("…", style.face)
        kept, used = 0, 0.0
        signs = regex.findall(r"\X", words)
        for sign in signs:
            used += self._em(sign, style.face)
            if used > room:
                break
            kept += 1
        cut = "".join(signs[:kept])
        whole = cut.rpartition(" ")[0]
        inside = kept < len(signs) and signs[kept] != " "
        if inside and whole and len(cut) - len(whole) < worth_cutting:
            cut = whole
        return cut.rstrip(" \u00a0\u202f,;:.–—«“(") + "…"

    def _fitting(self, words: str, face: Face, room: float) -> list[tuple[str, bool]]:
        """The pieces of a text, those wider than a line cut into parts that are not."""
        found: list[tuple[str, bool]] = []
        for piece, spaced in self._pieces_of(words):
            if self._em(piece, face) <= room:
                found.append((piece, spaced))
                continue
            parts = [""]
            for sign in regex.findall(r"\X", piece):
                if parts[-1] and self._em(parts[-1] + sign, face) > room:
                    parts.append("")
                parts[-1] += sign
            found += [(part, spaced and number == 0) for number, part in enumerate(parts)]
        return found

    def _pieces_of(self, words: str) -> tuple[tuple[str, bool], ...]:
        """Where a line may break: (piece, whether a space stands before it)."""
        known = self._pieces.get(words)
        if known is None:
            known = tuple(
                (piece, number == 0)
                for word in _GLUED.sub("\u00a0", words).split(" ")
                if word
                for number, piece in enumerate(_parts(word))
            )
            self._pieces[words] = known
        return known

    def _line(self, words: str, face: Face) -> float:
        """The width of a line, as the sum of the pieces that lines are made of."""
        known = self._whole[face].get(words)
        if known is None:
            parts = words.split(" ")
            known = sum(self._em(part, face) for part in parts)
            known += self._em(" ", face) * (len(parts) - 1)
            self._whole[face][words] = known
        return known

    def _em(self, words: str, face: Face) -> float:
        known = self._widths[face].get(words)
        if known is None:
            known = self._metrics.width(words, face) * _SAFETY if words else 0.0
            self._widths[face][words] = known
        return known


def _parts(word: str) -> list[str]:
    """A word, or its parts after hyphens and slashes when they are long enough to stand alone."""
    parts = _PIECE.findall(word)
    if len(parts) < 2 or any(len(part) < 3 for part in parts):
        return [word]
    return parts
