# SPDX-License-Identifier: MIT
"""The versions of the program and of its parts, for whoever helps its user."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QSysInfo, qVersion

from cmdesk import __version__
from cmdesk.config.reports import interpreter
from cmdesk.store.engine import sqlite_version


def versions() -> Mapping[str, str]:
    """Each part by its name; nothing in it names the user or the computer."""
    return {
        "cmdesk": __version__,
        "Python": interpreter(),
        "Qt": f"{qVersion()} (PySide6 {pyside_version})",
        "SQLite": sqlite_version(),
        "System": QSysInfo.prettyProductName(),
    }
