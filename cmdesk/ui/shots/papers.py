# SPDX-License-Identifier: MIT
"""What is handed out of the results, and brought into them: the report, a table of numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cmdesk.config.paths import data_folder
from cmdesk.domain.months import month_of
from cmdesk.ui.numbers_files.importing import ImportNumbersDialog
from cmdesk.ui.report.dialog import ReportDialog
from cmdesk.ui.shots.studio import Prepare, Studio

_TABLE = "Date;bookings;Facebook followers\n{0};44;1150\n{1};36;abc\n"


def report(studio: Studio) -> QWidget:
    """The report of the last month that is over."""
    return ReportDialog(studio.opened(), studio.window)


def import_numbers(studio: Studio) -> QWidget:
    """A table about to come in, with a value that will not."""
    path = data_folder() / "numbers.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    month = month_of(studio.today).previous
    path.write_text(_TABLE.format(month.end, month.previous.end), "utf-8")
    return ImportNumbersDialog(studio.opened(), path, studio.window)


SHOTS: tuple[tuple[str, Prepare], ...] = (
    ("report", report),
    ("import-numbers", import_numbers),
)
