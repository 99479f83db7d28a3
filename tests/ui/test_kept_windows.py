# SPDX-License-Identifier: MIT
"""The tests' own ground: a window that Qt still works on is never collected under its feet."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
from pathlib import Path
from weakref import ref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
COPIES = """
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
def test_copies(qapp):
    copied = QMimeData()
    copied.setText("Warm bread")
    QApplication.clipboard().setMimeData(copied)
"""


class _Circle(QWidget):
    """As every window of the program it is reached from what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_a_window_is_kept_for_as_long_as_qt_works_on_it(qtbot: QtBot) -> None:
    window = _Circle()
    qtbot.addWidget(window)
    known = ref(window)
    del window
    gc.collect()
    assert known() is not None


def test_what_a_test_copied_does_not_outlive_python(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    (tmp_path / "test_copies.py").write_text(COPIES, encoding="utf-8")
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly")
    ended = subprocess.run(
        (*command, str(tmp_path)), cwd=tmp_path, capture_output=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stdout.decode()


def test_nobody_asks_for_the_next_in_the_focus_chain() -> None:
    # The binding makes the answer a child of whoever was asked: see tests/ui/tab_order.py.
    known = (Path(__file__), Path(__file__).with_name("tab_order.py"))
    files = (file for folder in ("cmdesk", "tests") for file in (ROOT / folder).rglob("*.py"))
    asking = re.compile(r"\.(?:next|previous)InFocusChain\(")
    found = [file for file in files if asking.search(file.read_text(encoding="utf-8"))]
    assert [file for file in found if file not in known] == []
