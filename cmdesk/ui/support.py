# SPDX-License-Identifier: MIT
"""What helps whoever helps the user: versions to copy, reports to read, the folder they lie in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cmdesk.config.paths import log_folder
from cmdesk.domain.texts import mark
from cmdesk.ui import ask
from cmdesk.ui.dialogs.failure import FailureDialog
from cmdesk.ui.i18n import say
from cmdesk.ui.start_page import StartPage
from cmdesk.ui.versions import versions

_TITLE = mark("Support", "Information for support")
_COPIED = mark(
    "Support", "Copied: the versions of the program and of its parts, nothing of your calendars."
)
_NO_REPORT = mark("Support", "There is no report and no log yet: nothing went wrong.")
_NOT_SHOWN = mark(
    "Support",
    "The folder could not be shown. Nothing was changed. Reports and log lie in {folder}.",
)
_STOPPED = mark("Support", "cmdesk stopped unexpectedly last time. Your work was kept.")
_READ = mark("Support", "Read the report…")


class Support(QObject):
    """The Help menu's ways to a report, and the quiet news of a run that was stopped."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._page: StartPage | None = None
        self._stopped: Path | None = None

    def doers(self) -> dict[str, Callable[[], object]]:
        """Who does each action, by the action's id."""
        return {"open_reports": self.open_reports, "copy_support": self.copy_support}

    @Slot()
    def open_reports(self) -> None:
        """Show the folder of reports and log."""
        folder = log_folder()
        if not folder.is_dir():
            ask.inform(self._window, _TITLE, say(_NO_REPORT))
        elif not ask.show_folder(folder):
            ask.tell(self._window, _NOT_SHOWN.filled(folder=str(folder)))

    @Slot()
    def copy_support(self) -> None:
        """Put the versions on the clipboard."""
        lines = [f"{name} {version}" for name, version in versions().items()]
        QGuiApplication.clipboard().setText("\n".join(lines))
        ask.inform(self._window, _TITLE, "<p>" + say(_COPIED) + "</p>" + "<br>".join(lines))

    def tell_of_stop(self, page: StartPage, report: Path | None) -> None:
        """Say on the first page that the last run was stopped, until its report was read."""
        self._page, self._stopped = page, report
        if report is not None:
            page.show_notice(say(_STOPPED), say(_READ))
            page.notice_asked.connect(self._on_notice_asked)

    @Slot()
    def _on_notice_asked(self) -> None:
        if self._stopped is None or self._page is None:
            return
        report, self._stopped = self._stopped, None
        self._page.show_notice("", "")
        try:
            words = report.read_text("utf-8")
        except (OSError, ValueError):
            return
        dialog = FailureDialog(words, report, self._window, last_time=True)
        ask.run_dialog(dialog)
        dialog.deleteLater()
