# SPDX-License-Identifier: MIT
"""The reactions to a published post, noted at its card."""

from __future__ import annotations

from cmdesk.domain.records import Status, Version
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import MONDAY, Plan


def reactions(tab: CalendarTab, version_id: str) -> int | None:
    with tab.document.reading() as reader:
        return reader.get(Version, version_id).reactions


def test_a_number_is_noted_corrected_and_emptied(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    post = plan.add("Rye is back", MONDAY, 540, status=Status.PUBLISHED)
    tab = open_tab(plan.records)
    assert "note_reactions" not in tab.offered()
    assert tab.page.view.choose([post])
    assert "note_reactions" in tab.offered()
    answers.expect("words", "41")
    tab.perform("note_reactions")
    assert reactions(tab, post) == 41
    assert tab.document.undo_stack.undoText() == "note 41 reactions"
    proposed: list[object] = []

    def another(*asked: object) -> str:
        proposed.append(asked[-1])
        return "many"

    answers.expect("words", another)
    answers.expect("tell")
    answers.expect("words", "1 041")
    tab.perform("note_reactions")
    assert proposed == ["41"]
    assert reactions(tab, post) == 1041
    answers.expect("words", "")
    tab.perform("note_reactions")
    assert reactions(tab, post) is None
    tab.document.undo_stack.undo()
    assert reactions(tab, post) == 1041
    answers.expect("words", None)
    tab.perform("note_reactions")
    answers.expect("words", "1041")
    tab.perform("note_reactions")
    assert tab.document.undo_stack.index() == 2, "nothing was changed"


def test_a_post_that_is_not_published_is_told_so(open_tab: OpenTab) -> None:
    plan = Plan()
    post = plan.add("Rye is back", MONDAY, 540)
    tab = open_tab(plan.records)
    assert tab.page.view.choose([post])
    tab.perform("note_reactions")
    assert "tick it as published first" in tab.page.remark.words.text()
    assert not tab.document.undo_stack.canUndo()
