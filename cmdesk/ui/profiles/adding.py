# SPDX-License-Identifier: MIT
"""Adds a network to those that the profiles list, and offers the Google profile once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from cmdesk.config.memory import memory_of, remember
from cmdesk.domain.folding import folded
from cmdesk.services.editorial import new_channel, ordered_channels
from cmdesk.services.profiles import GOOGLE, offers_google
from cmdesk.ui import ask
from cmdesk.ui.i18n import language
from cmdesk.ui.open_document import OpenDocument


def network_asked(document: OpenDocument, button: QWidget) -> str:
    """Ask below a button which network is to be added; its key, empty for none."""
    menu = QMenu(button)
    for key, platform in document.platforms.items():
        menu.addAction(platform.label_in(language())).setObjectName(key)
    chosen = ask.run_menu(menu, button.mapToGlobal(QPoint(0, button.height())))
    key = "" if chosen is None else chosen.objectName()
    menu.deleteLater()
    return key


def add_network(document: OpenDocument, key: str) -> str:
    """Add a channel on a network, under a name that no other has; its id, empty when refused."""
    platform = document.platforms[key]
    with document.reading() as reader:
        taken = {folded(one.name) for one in ordered_channels(reader)}
    name = free = platform.label_in(language())
    number = 2
    while folded(free) in taken:
        free, number = f"{name} {number}", number + 1
    channel, edit = new_channel(platform, language(), free)
    return channel.id if document.run(edit) else ""


def google_offered(document: OpenDocument) -> bool:
    """Whether the Google profile is to be offered: there is none, and it was not refused."""
    if GOOGLE not in document.platforms or memory_of(document.uuid).google_refused:
        return False
    with document.reading() as reader:
        return offers_google(reader)


def refuse_google(document: OpenDocument) -> None:
    """Remember that it is not wanted."""
    known = memory_of(document.uuid)
    remember(document.uuid, replace(known, google_refused=True))
