# SPDX-License-Identifier: MIT
"""Who works here and on which computer, as the system knows them."""

from __future__ import annotations

import getpass
import socket


def person() -> str:
    """The user's name on this computer; empty where the system does not tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # without an account of its own
        return ""


def computer() -> str:
    """This computer's name."""
    return socket.gethostname()


def signature() -> str:
    """Who saves a document, for those who share it: “marie, PC-ACCUEIL”."""
    return ", ".join(word for word in (person(), computer()) if word)
