# SPDX-License-Identifier: MIT
"""The windows of the program: one for each document, none twice for the same file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, SignalInstance, Slot

from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.preferences import Preferences
from cmdesk.ui.window_acts import bring_forward, keep_typed_words

if TYPE_CHECKING:
    from cmdesk.ui.desk import Desk

_STEP = QPoint(28, 28)  # so that a new window does not hide the one before


def _do_not_wait(_over: SignalInstance) -> bool:
    return False


class Windows(QObject):
    """Owns every window; Qt ends the program with the last one.

    ``furnish`` makes a window work. It is called for the first time once that was painted.
    """

    def __init__(
        self,
        preferences: Preferences,
        furnish: Callable[[MainWindow, Windows], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._furnish = furnish
        self._furnished = False
        self._windows: list[MainWindow] = []
        self._waiting: list[Path] = []

    @property
    def all(self) -> tuple[MainWindow, ...]:
        """The windows that are open, the oldest first."""
        return tuple(self._windows)

    @property
    def alone(self) -> bool:
        """Whether there is one window only."""
        return len(self._windows) == 1

    def start(self, files: Sequence[Path] = ()) -> None:
        """Show the first window; once it was painted, open these files, each in a window."""
        self._waiting += files
        first = self._another()
        # Queued: what follows must not hold up the picture that is being painted.
        first.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """Open a document: in the window that shows it already, else a free one, else a new.

        While another is being opened, once that has come to its end.
        """
        if not self._furnished or self._is_opening:
            self._waiting.append(path)
        else:
            self._windows[0].open_path(path)

    @Slot(object)
    def take_over(self, files: Sequence[Path]) -> None:
        """Do what a second start of the program was asked: come forward, open these files."""
        self.come_forward()
        for path in files:
            self.open_path(path)

    @property
    def _is_opening(self) -> bool:
        return any(window.desk.opening.under_way for window in self._windows)

    def desk_of(self, target: Path) -> Desk | None:
        """The desk on which this file lies."""
        return next((one.desk for one in self._windows if one.desk.target == target), None)

    def free_desk(self) -> Desk:
        """A desk without a document: of a window that shows the start page, else of a new one."""
        free = (one for one in self._windows if one.desk.document is None)
        return (next(free, None) or self._another()).desk

    def come_forward(self) -> None:
        """Show the first window before all others."""
        if self._windows:
            bring_forward(self._windows[0])

    def bring_up_to_date(self) -> None:
        """Save what can be saved at once, in every window, and ask nothing."""
        for window in self._windows if self._furnished else ():
            keep_typed_words(window)
            if window.desk.publication is not None:
                window.desk.publication.settle(_do_not_wait)

    def close(self) -> None:
        """Let go of what is left when the program ends; work that is not saved stays findable."""
        for window in self._windows:
            if self._furnished and window.desk.publication is not None:
                window.desk.publication.close()
            window.deleteLater()
        self._windows.clear()

    def _another(self) -> MainWindow:
        window = MainWindow(self._preferences)
        if self._windows:
            window.move(self._windows[-1].pos() + _STEP)
        self._windows.append(window)
        window.put_away.connect(self._on_put_away)
        if self._furnished:
            self._make_work(window)
        window.show()
        return window

    @Slot()
    def _on_painted(self) -> None:
        if self._furnished:
            return
        self._furnished = True
        for window in self._windows:
            self._make_work(window)
        self._open_waiting()

    def _make_work(self, window: MainWindow) -> None:
        self._furnish(window, self)
        # Queued: what was opened finds its place first.
        queued = Qt.ConnectionType.QueuedConnection
        window.desk.opening.over.connect(self._open_waiting, queued)

    @Slot()
    def _open_waiting(self) -> None:
        """Open what was asked for meanwhile, one file after the other."""
        while self._waiting and self._windows and not self._is_opening:
            self.open_path(self._waiting.pop(0))

    @Slot()
    def _on_put_away(self) -> None:
        window = self.sender()
        if isinstance(window, MainWindow):
            self._windows.remove(window)
            window.deleteLater()
