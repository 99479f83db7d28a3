# SPDX-License-Identifier: MIT
"""Of Qt's network only the local socket is known, and to one module: nothing leaves the computer.

A second start of the program speaks to the first through it, on this computer alone.
"""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KNOWN = {"QAbstractSocket", "QLocalServer", "QLocalSocket"}  # the first names an error only


def test_qt_network_is_the_local_socket_of_one_module() -> None:
    met = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / "cmdesk").rglob("*.py")
        for name in names_of_qt_network(ast.parse(path.read_text("utf-8")))
    }
    assert met == {("cmdesk/ui/single.py", name) for name in KNOWN}


def test_every_way_to_import_it_is_seen() -> None:
    for line in ("import PySide6.QtNetwork", "from PySide6 import QtNetwork"):
        assert names_of_qt_network(ast.parse(line))
    line = "from PySide6.QtNetwork import QTcpSocket"
    assert names_of_qt_network(ast.parse(line)) == {"QTcpSocket"}
    assert names_of_qt_network(ast.parse("from PySide6.QtCore import QObject")) == set()


def names_of_qt_network(tree: ast.Module) -> set[str]:
    """What a module imports of QtNetwork."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtNetwork":
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found |= {one.name for one in node.names if one.name.endswith("QtNetwork")}
    return found
