# SPDX-License-Identifier: MIT
"""What the head of the profiles and the foot of their grid offer: networks, papers, images."""

from __future__ import annotations

from pathlib import Path, PurePath

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from cmdesk.domain.texts import mark
from cmdesk.services.picture_checking import ENDINGS
from cmdesk.services.profiles import GOOGLE
from cmdesk.ui.forms.file_catcher import FileCatcher, files_in
from cmdesk.ui.images.checker import open_image_checker
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.adding import add_network, network_asked, refuse_google
from cmdesk.ui.profiles.page import ProfilesPage
from cmdesk.ui.profiles.papers import paper_asked, save_paper
from cmdesk.ui.profiles.watch import ProfilesWatch
from cmdesk.ui.scope import scope_of
from cmdesk.ui.theme import Role

_PICTURES = frozenset(ENDINGS.replace("*", "").split())
_WRITTEN = mark("ProfilesTab", "“{file}” was written in “{folder}”.")


class PictureCatcher(FileCatcher):
    """Takes pictures that are dropped, and leaves calendars and tables to the window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a drop of pictures alone."""
        if not isinstance(event, QDropEvent):
            return False
        dropped = files_in(event.mimeData())
        taken = all(PurePath(path).suffix.lower() in _PICTURES for path in dropped)
        return taken and super().eventFilter(watched, event)


class ProfilesActs(QObject):
    """Does them; ``added`` tells the id of a network that was added."""

    added = Signal(str)

    def __init__(self, document: OpenDocument, watch: ProfilesWatch, page: ProfilesPage) -> None:
        super().__init__(page)
        self._document, self._watch, self._page = document, watch, page
        self._catcher = PictureCatcher(self)
        self._catcher.watch(page)
        self._catcher.caught.connect(self._on_files)
        for signal, slot in (
            (page.head.image_wanted, self._on_image),
            (page.note.image_wanted, self._on_image),
            (page.head.print_wanted, self._on_print),
            (page.head.network_wanted, self._on_network),
            (page.empty.network_wanted, self._on_first_network),
            (page.checks.google_wanted, self._on_google),
            (page.checks.google_refused, self._on_google_refused),
            (page.checks.everything_wanted, self._on_everything),
        ):
            signal.connect(slot)

    @Slot()
    def _on_network(self) -> None:
        self._ask_below(self._page.head.network)

    @Slot()
    def _on_first_network(self) -> None:
        self._ask_below(self._page.empty.network)

    @Slot()
    def _on_google(self) -> None:
        self._add(GOOGLE)

    @Slot()
    def _on_google_refused(self) -> None:
        refuse_google(self._document)

    @Slot()
    def _on_everything(self) -> None:
        scope_of(self._document).show_everything(everything=True)
        self._page.checks.grid.setFocus()

    @Slot()
    def _on_print(self) -> None:
        """Write the list or the handover sheet, and say where it went."""
        key = paper_asked(self._page.head.print)
        path = save_paper(self._document, self._watch.profiles, key, self._page) if key else None
        if path is not None:
            folder = path.parent.name or str(path.parent)
            said = _WRITTEN.filled(file=path.name, folder=folder)
            self._page.notice.say(said, Role.NOTE)

    @Slot()
    def _on_image(self) -> None:
        self._check(None)

    @Slot(object)
    def _on_files(self, files: tuple[str, ...]) -> None:
        self._check(Path(files[0]))

    def _check(self, path: Path | None) -> None:
        """Check images, beginning with the channel that is looked at."""
        page = self._page
        open_image_checker(self._document, page.window(), path, page.channel_id)

    def _ask_below(self, button: QWidget) -> None:
        key = network_asked(self._document, button)
        if key:
            self._add(key)

    def _add(self, key: str) -> None:
        channel_id = add_network(self._document, key)
        if channel_id:
            self.added.emit(channel_id)
