# SPDX-License-Identifier: MIT
"""Makes the big objects and joins them: application, settings, networks, window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path

from cmdesk.config.logs import start_logging, stop_logging
from cmdesk.domain.records import Record
from cmdesk.services.platforms import load_platforms
from cmdesk.services.sample import sample_client, sample_records
from cmdesk.ui.application import FileOpenings, make_application, run_loop
from cmdesk.ui.desk import Example
from cmdesk.ui.excepthook import CrashReports
from cmdesk.ui.i18n import install_language, system_language
from cmdesk.ui.i18n import language as spoken
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.open_document import utc_now
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.theme import Theme


def run(files: Sequence[str], language: str | None = None, today: date | None = None) -> int:
    """Show the window, on the first of these files if any, until it is closed; 0 when fine.

    ``language`` and ``today`` take the place of the setting and of the clock.
    """
    application = make_application()
    log = start_logging()
    reports = CrashReports(application)
    reports.install()
    preferences = Preferences(application)
    install_language(application, language or preferences.settings.language or system_language())
    Theme.apply(application, preferences.settings.theme)
    clock = clock_at(today)
    window = MainWindow(preferences, load_platforms(), clock, example_at(clock))
    openings = FileOpenings(application)
    openings.asked.connect(window.open_path)
    openings.watch(application)
    window.show()
    if files:
        # The window is painted first, the document read on the loop's next turn.
        window.open_soon(Path(files[0]))
    try:
        return run_loop(application)
    finally:
        reports.uninstall()
        window.deleteLater()
        stop_logging(log)


def example_at(clock: Callable[[], datetime]) -> Example:
    """What makes the example's records, in the language in use and around the clock's day."""

    def records() -> tuple[Record, ...]:
        return sample_records(sample_client(spoken()), clock().date())

    return records


def clock_at(today: date | None) -> Callable[[], datetime]:
    """The real clock, or one that stands at noon of a day."""
    if today is None:
        return utc_now
    noon = datetime.combine(today, time(12), UTC)
    return lambda: noon
