# SPDX-License-Identifier: MIT
"""Notices when the user's file is changed, renamed or deleted by somebody else.

The system tells at once where it can. It is asked again every thirty seconds all the same and
when the program comes forward; on a network nothing is told, so there it is only asked.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from cmdesk.store.sighting import Known, Lookout, Sighting
from cmdesk.ui.drives import drive_of
from cmdesk.ui.jobs import JobLine

EVERY_MS = 30_000
SOON_MS = 400  # a file that is just being written is left alone that long


class FileWatch(QObject):
    """Looks at one file in the background; ``seen`` carries a ``Sighting`` after every look."""

    seen = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: Known | None = None
        self._lookout: Lookout | None = None
        self._again = False
        self._line = JobLine(self)
        self._line.ended.connect(self._on_ended)
        self._line.broke.connect(self._on_broke)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_touched)
        self._watcher.directoryChanged.connect(self._on_touched)
        self._regularly = QTimer(self)
        self._regularly.setInterval(EVERY_MS)
        self._regularly.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state)

    def watch(self, known: Known) -> None:
        """Look at this file from now on; called again whenever it was saved."""
        if known == self._known:
            return
        moved = self._known is None or self._known.target != known.target
        self._known, self._lookout = known, None
        if moved:
            self._listen(known.target)
        self._regularly.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Look now, or once the look under way has ended."""
        if self._known is None:
            return
        if self._line.running:
            self._again = True
            return
        self._again = False
        self._line.start(_Look(self._known, self._lookout))

    def close(self) -> None:
        """Look no more; waits for the look under way."""
        self._known = None
        self._regularly.stop()
        self._soon.stop()
        self._line.close()

    def _listen(self, target: Path) -> None:
        """Have the system tell of this file, where it does."""
        before = [*self._watcher.files(), *self._watcher.directories()]
        if before:
            self._watcher.removePaths(before)
        if not drive_of(target.parent).is_network:
            # A file that is replaced is watched no longer; its folder still is.
            self._watcher.addPaths([str(path) for path in (target, target.parent)])

    @Slot(object)
    def _on_ended(self, looked: tuple[Known, Lookout, Sighting]) -> None:
        known, lookout, sighting = looked
        if known is self._known:
            self._lookout = lookout
            self.seen.emit(sighting)
        if known is not self._known or self._again:
            self.look()

    @Slot(object)
    def _on_broke(self, problem: Exception) -> None:
        raise problem  # a bug: what a disk may do is part of what is seen

    @Slot(str)
    def _on_touched(self, path: str) -> None:
        if self._known is None:
            return
        if path == str(self._known.target) and path not in self._watcher.files():
            self._watcher.addPath(path)  # another file of the same name, if there is one
        self._soon.start()

    @Slot(Qt.ApplicationState)
    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()


class _Look:
    """One look, carried out in the worker's thread: plain values in and out."""

    def __init__(self, known: Known, lookout: Lookout | None) -> None:
        self._known = known
        self._lookout = lookout

    def __call__(self) -> tuple[Known, Lookout, Sighting]:
        """The file as it is now."""
        lookout = self._lookout or Lookout(self._known)
        return self._known, lookout, lookout.look(self._known)
