# SPDX-License-Identifier: MIT
"""Which drives one carries away: after saving there, the window says that one may."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

from PySide6.QtCore import QStorageInfo

if sys.platform == "win32":
    import ctypes

_MOUNTED_BY_HAND: Final = ("/media/", "/run/media/", "/Volumes/")
_NETWORKS: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "fuse.sshfs", "9p"}
)
_SYS: Final = Path("/sys/class/block")
_DRIVE_REMOVABLE: Final = 2  # as GetDriveTypeW says it
_DRIVE_REMOTE: Final = 4


@dataclass(frozen=True, slots=True)
class Drive:
    """Where a folder lies: the drive's root, what it is called there, its device and kind."""

    root: str
    name: str = ""
    device: str = ""
    kind: str = ""
    windows_type: int = 0

    @property
    def is_network(self) -> bool:
        """Whether it lies on another computer."""
        if self.root.startswith("//") or self.windows_type == _DRIVE_REMOTE:
            return True
        return self.kind.lower() in _NETWORKS

    @property
    def is_removable(self) -> bool:
        """Whether it is a stick, a card or a disk that is carried away."""
        if self.is_network:
            return False
        if self.windows_type:
            return self.windows_type == _DRIVE_REMOVABLE
        if f"{self.root}/".startswith(_MOUNTED_BY_HAND):
            return True
        return _says_removable(self.device)

    @property
    def shown(self) -> str:
        """What a person calls it: its label, or the letter or folder it stands under."""
        letter = self.root.rstrip("/\\")
        if self.windows_type:
            return f"{self.name} ({letter})" if self.name else letter
        return self.name or PurePath(self.root).name or self.root


def drive_of(folder: Path) -> Drive:
    """The drive of an existing folder."""
    info = QStorageInfo(str(folder))
    root = info.rootPath()
    return Drive(
        root=root,
        name=info.name(),
        device=bytes(info.device().data()).decode("utf-8", "replace"),
        kind=bytes(info.fileSystemType().data()).decode("ascii", "replace"),
        windows_type=_windows_type(root),
    )


def removable_drive(folder: Path) -> str:
    """The name of the drive to carry away that a folder lies on; empty for any other."""
    drive = drive_of(folder)
    return drive.shown if drive.is_removable else ""


def _windows_type(root: str) -> int:
    """The kind of a drive as Windows knows it; 0 elsewhere."""
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(root.replace("/", "\\")))
    return 0


def _says_removable(device: str) -> bool:
    """Whether Linux calls the device, or the disk it is a part of, removable."""
    name = PurePath(device).name
    if not device.startswith("/dev/") or not name:
        return False
    try:
        block = (_SYS / name).resolve(strict=True)
        flags = [place / "removable" for place in (block, block.parent)]
        return any(flag.read_text("ascii").strip() == "1" for flag in flags if flag.is_file())
    except (OSError, ValueError):
        return False
