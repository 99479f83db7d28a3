# SPDX-License-Identifier: MIT
"""Typing back what was ticked on the printed week."""

from __future__ import annotations

from datetime import time

from cmdesk.domain.records import Status
from cmdesk.domain.texts import mark
from cmdesk.services.sheets import week_words
from cmdesk.services.ticking import Box, boxes_of, ticking
from cmdesk.ui import ask
from cmdesk.ui.calendar.content import Standing
from cmdesk.ui.calendar.parts.base import Doers, Part
from cmdesk.ui.calendar.wording import STANDING_WORDS, STATUS_WORDS, UNWRITTEN
from cmdesk.ui.dialogs.ticking import StatusNames, TickingDialog, TickRow
from cmdesk.ui.i18n import said_time, say, sentence_case


class Ticking(Part):
    """Asks for the numbers of the shown week's boxes and ticks them in one step."""

    def doers(self) -> Doers:
        """Tick what was published."""
        return {"tick_week": self._tick}

    def _tick(self) -> None:
        document, week = self.hands.document, self.hands.shown.week
        now = document.now()
        with document.reading() as reader:
            boxes = boxes_of(reader, week, document.platforms, now)
        names = StatusNames(
            *(
                say(STATUS_WORDS[status])
                for status in (Status.PUBLISHED, Status.READY, Status.NOT_PUBLISHED)
            )
        )
        rows = [_row(box) for box in boxes]
        dialog = TickingDialog(say(week_words(week)), rows, names, self.hands.page)
        wanted = ask.run_dialog(dialog)
        ticked, call_off = dialog.ticked, dialog.call_off_others
        dialog.deleteLater()
        if not wanted:
            return
        with document.reading() as reader:
            edit = ticking(reader, boxes, ticked, now, call_off_others=call_off)
        if edit is not None:
            document.run(edit)


def _row(box: Box) -> TickRow:
    """A box in the words of the language in use."""
    day = sentence_case(say(mark("WeekSheet", "{day:weekday} {day:number}").filled(day=box.day)))
    hour = "" if box.minute is None else said_time(time(*divmod(box.minute, 60)))
    to_confirm = box.status is Status.SCHEDULED and box.passed
    status = STANDING_WORDS[Standing.TO_CONFIRM] if to_confirm else STATUS_WORDS[box.status]
    return TickRow(
        number=box.number,
        when=f"{day}, {hour}" if hour else day,
        channel=sentence_case(say(box.channel)),
        words=box.words or say(UNWRITTEN),
        status=say(status),
        done=box.done,
        left=box.left,
    )
