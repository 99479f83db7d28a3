# SPDX-License-Identifier: MIT
"""Leaving the composer by Escape: nothing that was written goes unasked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE


def texts(tab: CalendarTab) -> list[str]:
    with tab.document.reading() as reader:
        return [post.text for post in reader.all(Post)]


def test_escape_never_throws_words_away_unasked(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)

    def leave(dialog: Composer) -> bool:
        dialog.show()
        qtbot.keyClicks(dialog.text, "An hour of work")
        answers.expect("choose", None)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible(), "one goes on writing"
        dialog.text.clear()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)  # nothing to lose: nothing to ask
        assert not dialog.isVisible()
        return False

    answers.expect("run_dialog", leave)
    tab.perform("new_post")
    assert texts(tab) == []


@pytest.mark.parametrize(("answer", "kept"), [("keep", 1), ("throw", 0)])
def test_what_was_written_is_kept_or_thrown_away_on_escape(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers, answer: str, kept: int
) -> None:
    tab = open_tab(BASE)

    def leave(dialog: Composer) -> bool:
        dialog.show()
        qtbot.keyClicks(dialog.text, "An hour of work")
        answers.expect("choose", answer)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        return bool(dialog.result())

    answers.expect("run_dialog", leave)
    tab.perform("new_post")
    assert texts(tab) == ["An hour of work"] * kept


def test_what_cannot_be_kept_as_it_is_stays_open(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)

    def leave(dialog: Composer) -> bool:
        dialog.show()
        qtbot.keyClicks(dialog.text, "An hour of work")
        dialog.hour.setText("25 h")
        answers.expect("choose", "keep")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert "not an hour" in dialog.problem.text()
        dialog.hide()
        return False

    answers.expect("run_dialog", leave)
    tab.perform("new_post")
