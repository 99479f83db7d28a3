# SPDX-License-Identifier: MIT
"""Tab in the composer reaches everything that can be used, pictures and all, and comes round."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.domain.records import Image
from cmdesk.ui.forms.composer import Composer
from tests.ui.answers import Answers
from tests.ui.calendar.by_form import edit, two_channels
from tests.ui.calendar.conftest import OpenTab
from tests.ui.forms.photographs import photograph

MOST_STEPS = 80


def _walked(dialog: Composer) -> list[QWidget]:
    """What Tab goes through, from the text until it is back there."""
    dialog.text.setFocus()
    walked: list[QWidget] = []
    for _ in range(MOST_STEPS):
        now = QApplication.focusWidget()
        if now is None or (walked and now is walked[0]):
            return walked
        walked.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return walked


def test_tab_reaches_what_is_told_of_a_picture(
    open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    image = Image(path=photograph(tmp_path, "a.jpg"))
    tab = open_tab(two_channels(image).records)
    seen: list[str] = []

    def walk(dialog: Composer) -> None:
        dialog.show()
        dialog.activateWindow()
        QApplication.processEvents()
        details = dialog.pictures.details
        walked = _walked(dialog)
        for name in ("remove", "alt", "permission"):
            field = getattr(details, name)
            if field in walked:
                seen.append(name)
        order = [walked.index(one) for one in (dialog.pictures.add_button, details.remove)]
        assert order == sorted(order)
        assert walked[-1] is dialog.save

    edit(tab, answers, "a", walk)
    assert seen == ["remove", "alt", "permission"]
