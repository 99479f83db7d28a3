# SPDX-License-Identifier: MIT
"""Makes the big objects and joins them: application, settings, networks, windows.

What works on documents is imported inside ``surroundings_at`` and ``furnish_at``, after the
first picture of the window: the database library and the tabs cost more time than Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from cmdesk.config.logs import start_logging, stop_logging
from cmdesk.config.reports import FatalFile
from cmdesk.ui.application import FileOpenings, make_application, run_loop
from cmdesk.ui.excepthook import CrashReports
from cmdesk.ui.i18n import install_language, system_language
from cmdesk.ui.i18n import language as spoken
from cmdesk.ui.leaving import Leaving
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.qt_messages import install_qt_messages, uninstall_qt_messages
from cmdesk.ui.single import FirstInstance, handed_over
from cmdesk.ui.theme import Theme
from cmdesk.ui.versions import versions
from cmdesk.ui.windows import Windows

if TYPE_CHECKING:
    from cmdesk.domain.records import Record
    from cmdesk.ui.furnishing import Surroundings


def run(files: Sequence[str], language: str | None = None, today: date | None = None) -> int:
    """Show a window for each of these files until the last is closed; 0 when fine.

    ``language`` and ``today`` take the place of the setting and of the clock.
    """
    application = make_application()
    if handed_over(files):
        return 0
    first = FirstInstance(application)
    first.listen()
    log, fatal = start_logging(), FatalFile()
    install_qt_messages()
    stopped = fatal.start(versions(), datetime.now().astimezone())
    reports = CrashReports(application)
    reports.install()
    preferences = Preferences(application)
    install_language(application, language or preferences.settings.language or system_language())
    Theme.apply(application, preferences.settings.theme)
    windows = Windows(preferences, furnish_at(clock_at(today), stopped))
    openings = FileOpenings(application)
    openings.asked.connect(windows.open_path)
    openings.watch(application)
    first.asked.connect(windows.take_over)
    leaving = Leaving(application, windows.bring_up_to_date)
    leaving.watch()
    windows.start([Path(name) for name in files])
    try:
        return run_loop(application)
    finally:
        leaving.close()
        first.close()
        reports.uninstall()
        windows.close()
        uninstall_qt_messages()
        fatal.stop()
        stop_logging(log)


def furnish_at(
    clock: Callable[[], datetime], stopped: Path | None = None
) -> Callable[[MainWindow, Windows], None]:
    """What makes a window work, by this clock (UTC).

    ``stopped`` is the report of the last run when that did not come to its end.
    """
    surroundings = surroundings_at(clock, stopped)

    def furnish(window: MainWindow, windows: Windows) -> None:
        from cmdesk.ui import furnishing

        furnishing.furnish(window, surroundings(), windows)

    return furnish


def surroundings_at(
    clock: Callable[[], datetime], stopped: Path | None = None
) -> Callable[[], Surroundings]:
    """What every window shares, made when first asked for.

    The example is in the language in use and around the clock's day.
    """

    @cache
    def surroundings() -> Surroundings:
        from cmdesk.services.platforms import load_platforms
        from cmdesk.services.sample import sample_client, sample_records
        from cmdesk.ui.furnishing import Surroundings

        def example() -> tuple[Record, ...]:
            return sample_records(sample_client(spoken()), clock().date())

        return Surroundings(load_platforms(), clock, example, stopped)

    return surroundings


def clock_at(today: date | None) -> Callable[[], datetime]:
    """The real clock, or one that stands at noon of a day; in UTC."""
    if today is None:
        return partial(datetime.now, UTC)
    noon = datetime.combine(today, time(12), UTC)
    return lambda: noon
