# SPDX-License-Identifier: MIT
"""Carries out the repairs of findings: at once, or after a preview when posts move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, time

from PySide6.QtWidgets import QWidget

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.records import Version
from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.domain.rules.fixes import words_of_fix
from cmdesk.domain.texts import Text, mark
from cmdesk.services.cadence import Repair
from cmdesk.services.planning import cards_of
from cmdesk.ui import ask
from cmdesk.ui.calendar.watching import DocumentWatch
from cmdesk.ui.calendar.wording import LEVEL_POINTS
from cmdesk.ui.dialogs.repair_preview import MoveLine, Remarks, RepairPreview, RepairWords
from cmdesk.ui.i18n import said_day, said_time, say, sentence_case
from cmdesk.ui.open_document import OpenDocument

PREVIEWED = frozenset(
    {
        FixKey.SPREAD,
        FixKey.KEEP_FIRST,
        FixKey.KEEP_ONE,
        FixKey.MOVE_TO_FREE_TIME,
        FixKey.HALF_DAY_LATER,
    }
)
NOTHING_MOVES = mark(
    "Repairing",
    "Nothing can be moved here: these posts are published or pinned. Nothing was changed.",
)
LONGEST = 60


class Repairing:
    """Does what the links of a finding say, except showing and editing."""

    def __init__(self, document: OpenDocument, watch: DocumentWatch, parent: QWidget) -> None:
        self._document = document
        self._watch = watch
        self._parent = parent

    def do(self, finding: Finding, key: FixKey) -> bool:
        """Carry out a repair; False when it was looked at and left, or refused."""
        work = self._watch.repair(finding, key)
        if key in PREVIEWED:
            if not work.moves:
                ask.tell(self._parent, NOTHING_MOVES)
                return False
            if not self._agreed(finding, key, work):
                return False
        return self._document.run(work.edit)

    def _agreed(self, finding: Finding, key: FixKey, work: Repair) -> bool:
        dialog = RepairPreview(self.words_of(finding, key, work), self._parent)
        try:
            return ask.run_dialog(dialog)
        finally:
            dialog.deleteLater()

    def words_of(self, finding: Finding, key: FixKey, work: Repair) -> RepairWords:
        """The preview of a repair, in words."""
        summary: list[Text] = []
        if work.moved:
            summary.append(
                mark("Repairing", "%n post(s) move to another day or hour.", "", 1).filled(
                    n=work.moved
                )
            )
        if work.undated:
            summary.append(
                mark("Repairing", "%n post(s) wait in “No date yet”.", "", 1).filled(n=work.undated)
            )
        left = {one.key for one in _with_related(work.after)}
        known = {one.key for one in _with_related(work.before)}
        # What changes stands first: it is why one looks.
        gone_first = sorted(work.before, key=lambda one: one.key in left)
        new_first = sorted(work.after, key=lambda one: (-one.level, one.key in known))
        remains = sum(one.key in known for one in _with_related(work.after))
        return RepairWords(
            title=sentence_case(say(work.edit.label)) or say(words_of_fix(key, finding)),
            fact=finding.fact,
            summary=tuple(summary),
            moves=self._moves(work),
            before=_remarks(mark("Repairing", "Now: {points}"), gone_first),
            after=_remarks(mark("Repairing", "Afterwards: {points}"), new_first, remains),
        )

    def _moves(self, work: Repair) -> tuple[MoveLine, ...]:
        with self._document.reading() as reader:
            cards = {c.version.id: c for c in cards_of(reader, (m.version_id for m in work.moves))}
        lines = []
        for move in work.moves:
            card = cards[move.version_id]
            words = one_line(card.words) or say(mark("Card", "Nothing written yet"))
            if len(words) > LONGEST:
                words = words[: LONGEST - 1] + "…"
            lines.append(MoveLine(words, _place(card.version), _when(move.day, move.minute)))
        return tuple(lines)


def _with_related(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, then all that is folded under them: both are remarks of the same moment."""
    return [*findings, *(other for finding in findings for other in finding.also)]


def _remarks(title: Text, findings: Sequence[Finding], remains: int | None = None) -> Remarks:
    """What is to be said, counted in the title; ``remains`` of it were there before."""
    counts = Counter(finding.level for finding in findings)
    points = [say(LEVEL_POINTS[level].filled(n=counts[level])) for level in LEVEL_POINTS]
    shown = [words for words, level in zip(points, LEVEL_POINTS, strict=True) if counts[level]]
    if not counts[Level.TROUBLE]:
        shown.insert(0, say(mark("Repairing", "nothing to fix")))
    told = _with_related(findings)
    related = len(told) - len(findings)
    if related:
        words = mark("Repairing", "with %n related remark(s)", "", 1).filled(n=related)
        shown.append(say(words))
    note = None if remains is None or not told else _of_which_known(remains, len(told))
    return Remarks(
        title=say(title.filled(points=", ".join(shown))),
        lines=tuple(f"· {say(finding.fact)}" for finding in told),
        note="" if note is None else say(note),
    )


def _of_which_known(known: int, total: int) -> Text:
    """How much of what is left is no news; without it, what was folded away looks new."""
    if known == total:
        return mark("Repairing", "All of this is there now already.")
    if not known:
        return mark("Repairing", "None of this is there now.")
    return mark("Repairing", "%n of these remarks are there now already.", "", 1).filled(n=known)


def _place(version: Version) -> str:
    return _when(version.real_day, version.real_minute)


def _when(day: date | None, minute: int | None) -> str:
    if day is None:
        return say(mark("Repairing", "no date yet"))
    parts = [said_day(day, "short")]
    if minute is not None:
        parts.append(said_time(time(*divmod(minute, 60))))
    return ", ".join(parts)
