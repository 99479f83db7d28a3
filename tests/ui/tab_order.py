# SPDX-License-Identifier: MIT
"""The way the Tab key goes through a window.

Not asked of ``nextInFocusChain``: its binding makes each widget a child of the one before it, the
window in the end a child of its own scroll bar. Python then collects the ring while Qt works on it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def after(widget: QWidget) -> QWidget:
    """Where the keyboard goes from a widget of a window that is shown."""
    window = widget.window()
    widget.setFocus()
    assert window.focusNextChild()
    following = window.focusWidget()
    assert following is not None
    return following


def round_from(first: QWidget) -> Iterator[QWidget]:
    """All the stations of the keyboard, from one on until it comes back there."""
    widget = first
    while True:
        yield widget
        widget = after(widget)
        if widget is first:
            return
