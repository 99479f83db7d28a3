# SPDX-License-Identifier: MIT
"""The one line below a text that says what the chosen networks will do with the post."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from cmdesk.domain.network_remarks import Outgoing, remarks_on
from cmdesk.domain.records import Format, Image
from cmdesk.domain.texts import mark
from cmdesk.services.pictures import to_ask
from cmdesk.ui.forms.details import Common, Part
from cmdesk.ui.forms.text_counts import Place
from cmdesk.ui.i18n import say

ASK_PEOPLE = mark("NetworkLine", "On %n picture(s), people are still to be asked.", "", 1)


def outgoing(place: Place, part: Part, common: Common) -> Outgoing:
    """What a channel gets: its own where it has something, else the post's."""
    return Outgoing(
        channel=place.channel.name,
        platform=place.platform,
        marks=place.channel.marks,
        format=part.format or (*place.platform.formats, Format.TEXT)[0],
        text=common.text if part.text is None else part.text,
        link=common.link if part.link is None else part.link,
        images=common.images if part.images is None else part.images,
    )


class NetworkLine(QLabel):
    """Remarks, not findings: nothing is kept of them, and nothing is stopped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "attention")
        self.hide()

    def show_remarks(self, channels: Sequence[Outgoing]) -> None:
        """Say what is worth knowing before these go out; nothing shows nothing."""
        said = [say(text) for text in remarks_on(channels)]
        images: dict[str, Image] = {one.path: one for each in channels for one in each.images}
        asked = to_ask(images.values())
        if asked:
            said.append(say(ASK_PEOPLE.filled(n=asked)))
        self.setText("\n".join(said))
        self.setVisible(bool(said))
