# SPDX-License-Identifier: MIT
"""What the Help menu shows: the version of the program and of its parts, and the shortcuts."""

from __future__ import annotations

import html
import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from cmdesk import __version__
from cmdesk.config.paths import data_folder
from cmdesk.domain.texts import mark
from cmdesk.ui.actions import shortcut_lines
from cmdesk.ui.i18n import say


def about_words() -> str:
    """The program, its parts, its licence and its folder, as simple HTML."""
    parts = f"Python {platform.python_version()} · Qt {qVersion()} · PySide6 {pyside_version}"
    lines = (
        mark("About", "Plans a business’s posts on this computer. Nothing is published or sent."),
        mark("About", "Free software under the MIT licence; Qt is used under the LGPL."),
        mark("About", "Work in progress is kept in {folder}.").filled(folder=str(data_folder())),
    )
    said = "".join(f"<p>{html.escape(say(line))}</p>" for line in lines)
    return f"<h3>cmdesk {__version__}</h3>{said}<p>{html.escape(parts)}</p>"


def shortcut_words() -> str:
    """The actions that have keys, as a table in simple HTML."""
    rows = "".join(
        f"<tr><td>{html.escape(words)}&nbsp;&nbsp;&nbsp;</td><td><b>{html.escape(keys)}</b></td></tr>"
        for words, keys in shortcut_lines()
    )
    return f"<table cellspacing='4'>{rows}</table>"
