# SPDX-License-Identifier: MIT
"""Notes what was posted without a plan."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from cmdesk.services.editorial import ordered_channels
from cmdesk.services.platforms import platform_of
from cmdesk.ui import ask
from cmdesk.ui.forms.already import AlreadyPosted
from cmdesk.ui.forms.draft import Known, edit_of_new
from cmdesk.ui.forms.text_counts import Place
from cmdesk.ui.open_document import OpenDocument


class Noting:
    """Asks for it in one line, and offers the last channel next time."""

    def __init__(self, document: OpenDocument, parent: QWidget) -> None:
        self._document = document
        self._parent = parent
        self._last_channel: str | None = None

    def note(self) -> date | None:
        """Add a published post as one step; the day of it, None when nothing was added."""
        document = self._document
        with document.reading() as reader:
            channels = {channel.id: channel for channel in ordered_channels(reader)}
        places = [
            Place(channel, platform_of(document.platforms, channel.platform))
            for channel in channels.values()
            if channel.active
        ]
        dialog = AlreadyPosted(places, self._last_channel, document.now(), self._parent)
        try:
            if not ask.run_dialog(dialog):
                return None
            written = dialog.draft()
        finally:
            dialog.deleteLater()
        self._last_channel = dialog.where.currentData()
        known = Known(channels, document.platforms, document.now())
        return written.day if document.run(edit_of_new(written, known)) else None
