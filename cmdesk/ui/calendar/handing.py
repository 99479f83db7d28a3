# SPDX-License-Identifier: MIT
"""Asks in one line where posts were scheduled, the tool used last being offered first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cmdesk.services.confirming import USUAL_TOOLS, schedule, used_tools
from cmdesk.ui import ask
from cmdesk.ui.dialogs.handing_over import HandingOver
from cmdesk.ui.open_document import OpenDocument


def hand_over(document: OpenDocument, version_ids: Sequence[str], parent: QWidget) -> bool:
    """Ask where cards were scheduled and mark them so, as they are now; False when it was left."""
    tool = asked_tool(document, len(version_ids), parent)
    if tool is None:
        return False
    with document.reading() as reader:
        edit = schedule(reader, version_ids, tool, document.now())
    return document.run(edit)


def asked_tool(document: OpenDocument, count: int, parent: QWidget) -> str | None:
    """Where ``count`` posts were scheduled, perhaps empty; None when the question was closed."""
    with document.reading() as reader:
        used = used_tools(reader)
    tools = tuple(dict.fromkeys((*used, *USUAL_TOOLS)))
    dialog = HandingOver(tools, used[0] if used else "", count, parent)
    try:
        return dialog.words() if ask.run_dialog(dialog) else None
    finally:
        dialog.deleteLater()
