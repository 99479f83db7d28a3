# SPDX-License-Identifier: MIT
"""Going back to a version, a damaged file, and a failure of the program."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from PySide6.QtWidgets import QWidget

from cmdesk.config.reports import report_of
from cmdesk.domain.errors import DamagedFile
from cmdesk.domain.records import Channel, Pillar, Post
from cmdesk.domain.texts import mark
from cmdesk.services.comparing_words import KINDS
from cmdesk.services.previewing import Preview, preview
from cmdesk.store.backups import REASONS, Reason
from cmdesk.store.course import Course
from cmdesk.ui.dialogs.failure import FailureDialog
from cmdesk.ui.dialogs.recovery import Findings, RecoveryDialog, SalvagedDialog, Trouble
from cmdesk.ui.dialogs.versions import Offer, VersionLine, VersionsDialog
from cmdesk.ui.dialogs.waiting import WaitingDialog
from cmdesk.ui.shots.studio import Prepare, Studio
from cmdesk.ui.versions import versions as versions_of_parts

_FILE = "Boulangerie Lacroix.cmdesk"
_READING = mark(
    "Recovery", "Reading what can still be read of “{file}”. The file itself is only read."
)
_LINE = mark("Recovery", "{kind}: {count}")


def versions(studio: Studio) -> QWidget:
    """The versions of a calendar, what the latest holds beside them."""
    studio.opened()
    noon = datetime.combine(studio.today, time(12, 20))
    lines = [
        VersionLine(noon - timedelta(hours=9 * n * n), 93 - n, 180_000 - 3_000 * n, REASONS[why])
        for n, why in enumerate(Reason)
    ]
    return VersionsDialog(Offer(_FILE), lines, _OfNow(studio), studio.window)


class _OfNow:
    """Shows what the sample holds now in the place of each version."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def preview(self, _index: int) -> Preview:
        """The sample's present week."""
        with self._studio.in_hand().reading() as reader:
            return preview(reader, self._studio.today)


def damaged(studio: Studio) -> QWidget:
    """A file that is damaged: what is safe, what can be done."""
    return RecoveryDialog(Trouble(_FILE, there=True, versions=3), studio.window)


def salvaged(studio: Studio) -> QWidget:
    """What was read of it and what is lost."""
    read = [(Channel, 5), (Pillar, 4), (Post, 112)]
    told = [_LINE.filled(kind=KINDS[kind], count=count) for kind, count in read]
    lost = [_LINE.filled(kind=KINDS[Post], count=3)]
    return SalvagedDialog(_FILE, Findings(told, lost), studio.window)


def waiting(studio: Studio) -> QWidget:
    """A large damaged file being read."""
    course = Course()
    course.step(12_400)
    return WaitingDialog(_READING.filled(file=_FILE), course, studio.window)


def failure(studio: Studio) -> QWidget:
    """A failure of the program, its report opened."""
    now = datetime.combine(studio.today, time(12), UTC)
    words = report_of(DamagedFile(mark("Recovery", "Lost")), versions_of_parts(), now)
    dialog = FailureDialog(words, None, studio.window)
    dialog.show_button.setChecked(True)
    return dialog


SHOTS: tuple[tuple[str, Prepare], ...] = (
    ("versions", versions),
    ("damaged", damaged),
    ("salvaged", salvaged),
    ("waiting", waiting),
    ("failure", failure),
)
