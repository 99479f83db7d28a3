# SPDX-License-Identifier: MIT
"""The user's settings while the program runs: changed here, written at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cmdesk.config.recents import Glance, load_glances, save_glances
from cmdesk.config.settings import Settings, load_settings, save_settings


class Preferences(QObject):
    """The settings in use; ``changed`` after each change.

    ``language_changed`` follows a choice of language, even the one spoken already.
    """

    changed = Signal()
    language_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings: Settings = load_settings()

    @property
    def recents(self) -> tuple[Path, ...]:
        """The latest documents, the last one first."""
        return tuple(Path(path) for path in self.settings.recents)

    def set_language(self, code: str) -> None:
        """Speak this language from now on; empty for the system's."""
        self._use(replace(self.settings, language=code))
        self.language_changed.emit()

    def set_theme(self, mode: str) -> None:
        """Use ``light``, ``dark`` or ``system`` colours."""
        self._use(replace(self.settings, theme=mode))

    def set_paper(self, paper: str) -> None:
        """Print on this paper; empty for the one of the client's region."""
        self._use(replace(self.settings, paper=paper))

    def set_folder(self, folder: str) -> None:
        """Begin the dialogs for files in this folder; empty for where the last one ended."""
        self._use(replace(self.settings, folder=folder))

    def set_spelling(self, checked: bool) -> None:
        """Check the spelling of posts, or not."""
        self._use(replace(self.settings, spelling=checked))

    def set_calendar(self, form: str) -> None:
        """Show the ``week`` or the ``month`` first in the calendar."""
        self._use(replace(self.settings, calendar=form))

    def set_kept_for(self, kept_for: str) -> None:
        """Offer this answer with the next calendar: ``own``, ``clients`` or ``team``."""
        self._use(replace(self.settings, kept_for=kept_for))

    def set_geometry(self, geometry: str) -> None:
        """Remember where the window stands (Qt's own form, in base 64)."""
        self._use(replace(self.settings, geometry=geometry))

    def add_recent(self, path: Path) -> None:
        """Put a document at the head of the latest ones."""
        self._use(self.settings.with_recent(path))

    def forget_recent(self, path: Path) -> None:
        """Take a document off the list of the latest ones, with all that is known of it."""
        self._use(self.settings.without_recent(path))
        save_glances(load_glances(), self.settings.recents)

    def glances(self) -> Mapping[Path, Glance]:
        """How the latest documents stood when they were put away, as far as that is known."""
        known = load_glances()
        return {Path(path): known[path] for path in self.settings.recents if path in known}

    def note_glance(self, path: Path, glance: Glance) -> None:
        """Remember how a document stands, for when it is not open."""
        known = {**load_glances(), str(path.absolute()): glance}
        save_glances(known, self.settings.recents)

    def _use(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            save_settings(settings)
            self.changed.emit()
