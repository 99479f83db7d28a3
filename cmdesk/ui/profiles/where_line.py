# SPDX-License-Identifier: MIT
"""Where a check is set: the way through the network's menus, who says so, and the page itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cmdesk.domain.checklist import Check
from cmdesk.domain.handles import name_written, page_address
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel
from cmdesk.domain.sources import source_named
from cmdesk.domain.texts import mark
from cmdesk.ui.i18n import language, say
from cmdesk.ui.profiles.pages import PageLine
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.sheet import wrapped

_KNOWN = mark(
    "WhereLine",
    "Noted on {day:date} {year:plain} ({source}). If it is not there, look around: networks move "
    "their menus.",
)


class WhereLine(QWidget):
    """The way through the menus, its date, and what opens the profile in the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = muted_label(say(mark("WhereLine", "Where to set it")), self)
        self.where = wrapped(plain_label("", self))
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.known = wrapped(muted_label("", self))
        self.page = PageLine(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.title, self.where, self.known, self.page):
            column.addWidget(widget)

    def show_check(self, check: Check, channel: Channel, platform: Platform) -> None:
        """Show where a check of a channel is set."""
        self.where.setText(check.where_in(language()))
        known = _KNOWN.filled(day=check.checked, year=check.checked.year)
        self.known.setText(say(known.filled(source=source_named(check.source))))
        self.page.show_address(address_of(channel, platform))


def address_of(channel: Channel, platform: Platform) -> str:
    """The page of a channel's profile; empty while its account is not noted."""
    name = name_written(platform, channel.handle)
    return page_address(platform, name, channel.handle) if name else ""
