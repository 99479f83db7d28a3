# SPDX-License-Identifier: MIT
"""One program for each user: a second start hands its files to the first and ends.

The only module that knows QtNetwork, and of it only the local socket: nothing leaves this
computer. ``CMDESK_HOME`` gives a program of its own.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, Signal, Slot
from PySide6.QtNetwork import QAbstractSocket, QLocalServer, QLocalSocket

from cmdesk.config.paths import data_folder

PATIENCE_MS: Final = 1_000
_MOST_BYTES: Final = 1_000_000
_TAKEN: Final = b"taken\n"

_log = logging.getLogger(__name__)


def name_of_instance() -> str:
    """What the programs of one user and one home call each other."""
    home = str(data_folder().absolute()).encode("utf-8", "surrogatepass")
    return f"cmdesk-{hashlib.sha256(home).hexdigest()[:20]}"


def handed_over(files: Sequence[str | Path], patience_ms: int = PATIENCE_MS) -> bool:
    """Give these files to the program that runs already; False when there is none that answers."""
    time_left = QDeadlineTimer(patience_ms)
    socket = QLocalSocket()
    try:
        socket.connectToServer(name_of_instance())
        if not socket.waitForConnected(int(time_left.remainingTime())):
            return False
        paths = [str(Path(file).absolute()) for file in files]
        socket.write(json.dumps({"files": paths}).encode() + b"\n")
        while not socket.canReadLine() and not time_left.hasExpired():
            if not socket.waitForReadyRead(int(time_left.remainingTime())):
                break
        return bytes(socket.readLine().data()) == _TAKEN
    finally:
        socket.abort()


class FirstInstance(QObject):
    """Listens to later starts; ``asked`` carries the files of one, a tuple of paths."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)

    def listen(self) -> bool:
        """Begin to listen, in the place of a program that was killed; False when that fails."""
        name = name_of_instance()
        if self._server.listen(name):
            return True
        if self._server.serverError() == QAbstractSocket.SocketError.AddressInUseError:
            QLocalServer.removeServer(name)  # nobody answered there, or we would not be here
            if self._server.listen(name):
                return True
        _log.info("later starts will have a program of their own: %s", self._server.serverError())
        return False

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _on_connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    @Slot()
    def _on_ready(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
        elif socket.canReadLine():
            files = _files_of(bytes(socket.readLine().data()))
            if files is None:
                socket.abort()
                return
            socket.write(_TAKEN)
            socket.flush()
            self.asked.emit(files)


def _files_of(line: bytes) -> tuple[Path, ...] | None:
    """The files a later start names; None when this makes no sense."""
    try:
        files = json.loads(line)["files"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(files, list) or not all(isinstance(name, str) for name in files):
        return None
    return tuple(Path(name) for name in files)
