# SPDX-License-Identifier: MIT
"""Findings, repairs, the mix and paper: what stands beside the week and what it does."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cmdesk.config.memory import DocumentMemory, memory_of, remember
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Pattern, Status, Version
from cmdesk.domain.rules.findings import Finding, FixKey, Level, Scope, ScopeKind
from cmdesk.domain.texts import mark, plain
from cmdesk.services.cadence import Repair
from cmdesk.services.edits import Batch
from cmdesk.services.planning import set_status
from cmdesk.ui.calendar.findings_panel import FindingsPanel
from cmdesk.ui.calendar.mix import Form, Mix, Share, ShareTable
from cmdesk.ui.calendar.repairing import Repairing
from cmdesk.ui.calendar.watching import DocumentWatch
from cmdesk.ui.dialogs.repair_preview import Remarks, RepairPreview
from cmdesk.ui.i18n import say
from cmdesk.ui.printing import saving
from cmdesk.ui.printing.paged import Wish
from cmdesk.ui.printing.preview import SheetPreview
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, Plan, crowded_week

LEFT = Qt.MouseButton.LeftButton
THURSDAY = MONDAY + timedelta(days=3)


def finding(level: Level, words: str = "Fact", **values: object) -> Finding:
    filled: dict[str, object] = {
        "rule": words,
        "level": level,
        "scope": Scope(ScopeKind.ALL),
        "start": MONDAY,
        "end": MONDAY,
        "count": 5,
        "limit": 2,
        "unit": "posts",
        "fact": plain(words),
        "reason": plain("Because."),
        **values,
    }
    return Finding(**filled)  # type: ignore[arg-type]


@pytest.fixture
def panel(qtbot: QtBot) -> FindingsPanel:
    made = FindingsPanel()
    qtbot.addWidget(made)
    made.resize(320, 500)
    made.show()
    return made


def words_in(panel: FindingsPanel) -> str:
    labels = panel.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(panel))


def test_a_balanced_week_says_so(panel: FindingsPanel) -> None:
    assert "Balanced week" in words_in(panel)
    assert not panel.folded


def test_without_anything_to_fix_it_is_one_line(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.show_findings((finding(Level.ATTENTION), finding(Level.NOTE, "Other")))
    assert panel.folded
    assert panel.fold_button.text() == "1 point to review · 1 point to know ▸"
    qtbot.mouseClick(panel.fold_button, LEFT)
    assert [row.finding.rule for row in panel.rows] == ["Fact", "Other"]
    qtbot.mouseClick(panel.fold_button, LEFT)
    assert panel.rows == []


def test_something_to_fix_opens_it_and_three_are_shown(qtbot: QtBot, panel: FindingsPanel) -> None:
    five = tuple(finding(Level.TROUBLE, f"Fact {n}") for n in range(5))
    panel.show_findings(five)
    assert [row.finding for row in panel.rows] == list(five[:3])
    assert "To fix" in words_in(panel)
    assert "this week: 5 points" in words_in(panel)
    assert panel.more_button.text() == "and 2 more ▸"
    qtbot.mouseClick(panel.more_button, LEFT)
    assert len(panel.rows) == 5
    panel.start_folded()
    assert len(panel.rows) == 3
    panel.show_findings(())
    assert "Balanced week" in words_in(panel)


def test_source_and_related_remarks_unfold(qtbot: QtBot, panel: FindingsPanel) -> None:
    also = (finding(Level.NOTE, "Folded under"),)
    source = mark("Test", "A study, 2023")
    panel.show_findings((finding(Level.TROUBLE, source=source, also=also),))
    (row,) = panel.rows
    assert "A study" not in words_in(panel)
    qtbot.mouseClick(row.source_button, LEFT)
    assert "A study, 2023" in words_in(panel)
    assert row.also_button.text() == "1 related remark"
    qtbot.mouseClick(row.also_button, LEFT)
    assert "Folded under" in words_in(panel)
    row.repaint()


def test_a_click_on_a_fix_and_on_the_finding_are_told(qtbot: QtBot, panel: FindingsPanel) -> None:
    one = finding(Level.TROUBLE, fixes=(FixKey.SPREAD, FixKey.KEEP_FIRST))
    panel.show_findings((one,))
    (row,) = panel.rows
    assert row.fix_buttons[FixKey.KEEP_FIRST].text() == "Keep the first 2"
    with qtbot.waitSignal(panel.fix_wanted) as told:
        qtbot.mouseClick(row.fix_buttons[FixKey.SPREAD], LEFT)
    assert told.args == [one, FixKey.SPREAD]
    with qtbot.waitSignal(panel.chosen) as told:
        qtbot.mouseClick(row, LEFT, pos=row.rect().topLeft())
    assert told.args == [one]


def trouble(tab: CalendarTab) -> list[Finding]:
    return [f for f in tab._watch.findings() if f.level is Level.TROUBLE]


def on_thursday(tab: CalendarTab) -> int:
    return len(tab.page.view.week.days[3].cards)


def test_the_day_of_45_is_spread_after_a_preview_and_comes_back(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(crowded_week().records)
    assert tab.badge() == 1
    assert tab.figures() == "This week: 57 posts · 1 to fix"
    assert say(tab.badge_words()) == "1 to fix, from this week on"
    (row,) = [r for r in tab.page.side.findings.rows if r.finding.level is Level.TROUBLE]
    seen: list[str] = []

    def look(apply: bool) -> object:
        def run(dialog: RepairPreview) -> bool:
            dialog.show()
            assert dialog.moves.rowCount() == 43
            seen.extend(label.text() for label in dialog.findChildren(QLabel))
            dialog.hide()
            return apply

        return run

    answers.expect("run_dialog", look(apply=False))
    qtbot.mouseClick(row.fix_buttons[FixKey.SPREAD], LEFT)
    assert on_thursday(tab) == 46
    assert "Spread 43 posts" in seen
    (now,) = [words for words in seen if words.startswith("Now: 1 to fix")]
    assert now.endswith("with 4 related remarks")
    assert any(words.startswith("Afterwards: nothing to fix") for words in seen)
    answers.expect("run_dialog", look(apply=True))
    (row, *_) = tab.page.side.findings.rows
    qtbot.mouseClick(row.fix_buttons[FixKey.SPREAD], LEFT)
    assert trouble(tab) == []
    assert on_thursday(tab) == 3
    assert tab.badge() == 0
    tab.document.undo_stack.undo()
    assert on_thursday(tab) == 46
    assert len(trouble(tab)) == 1


def test_a_preview_counts_what_was_folded_and_says_what_is_no_news(
    qtbot: QtBot, open_tab: OpenTab
) -> None:
    tab = open_tab(crowded_week().records)
    repairing = Repairing(tab.document, DocumentWatch(tab.document), tab)
    mix, burst = finding(Level.NOTE, "Mix"), finding(Level.ATTENTION, "Burst")
    flood = finding(Level.TROUBLE, "Flood", also=(mix, burst))
    new = finding(Level.NOTE, "New")
    edit = Batch((), mark("Test", "test"))

    def told(after: tuple[Finding, ...]) -> tuple[Remarks, Remarks]:
        words = repairing.words_of(flood, FixKey.SPREAD, Repair(edit, (flood,), after))
        dialog = RepairPreview(words)
        qtbot.addWidget(dialog)
        shown = [label.text() for label in dialog.findChildren(QLabel)]
        assert words.after.note in shown or not words.after.note
        return words.before, words.after

    before, after = told((burst, mix))
    assert before.title == "Now: 1 to fix, with 2 related remarks"
    assert before.lines == ("· Flood", "· Mix", "· Burst")
    assert after.title == "Afterwards: nothing to fix, 1 to review, 1 to know"
    assert after.note == "All of this is there now already."
    _, after = told((burst, mix, new))
    assert after.lines == ("· Burst", "· New", "· Mix")
    assert after.note == "2 of these remarks are there now already."
    assert told((new,))[1].note == "None of this is there now."
    assert told(())[1].note == before.note == ""


def test_its_intended_is_one_click(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(crowded_week().records)
    (row, *_) = tab.page.side.findings.rows
    qtbot.mouseClick(row.fix_buttons[FixKey.INTENDED], LEFT)
    assert not [f for f in trouble(tab) if f.key == row.finding.key]
    assert tab.document.undo_stack.count() == 1


def test_keeping_the_first_sends_the_rest_to_no_date_yet(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(crowded_week().records)
    (row, *_) = tab.page.side.findings.rows
    answers.expect("run_dialog", True)
    qtbot.mouseClick(row.fix_buttons[FixKey.KEEP_FIRST], LEFT)
    assert on_thursday(tab) == 3
    assert tab.page.side.undated.title.text() == "No date yet: 44 posts"


def test_a_click_on_a_finding_chooses_its_cards(open_tab: OpenTab) -> None:
    tab = open_tab(crowded_week().records)
    (found,) = trouble(tab)
    tab.page.side.findings.chosen.emit(found)
    assert set(tab.page.view.chosen_ids()) == set(found.versions)


def test_a_finding_of_another_week_is_gone_to(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY + timedelta(days=21))
    tab = open_tab(plan.records)
    one = finding(Level.NOTE, versions=(card,))
    tab.doing._on_fix_wanted(one, FixKey.SHOW)
    assert tab.week.start == MONDAY + timedelta(days=21)
    assert tab.page.view.chosen_ids() == (card,)


def test_a_finding_without_cards_points_at_its_day(open_tab: OpenTab) -> None:
    tab = open_tab(BASE)
    tab.doing._on_finding_chosen(finding(Level.NOTE))
    assert tab.page.view.current_day() == MONDAY


def test_edit_opens_the_first_card(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    plan.add("Bread " * 60, THURSDAY, 540, "x")
    tab = open_tab(plan.records)
    (found,) = trouble(tab)
    answers.expect("run_dialog", False)
    tab.doing._on_fix_wanted(found, FixKey.EDIT)
    assert tab.page.view.chosen_ids() == found.versions


def test_what_is_published_is_not_moved_by_a_repair(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    for n in range(6):
        plan.add(f"Bread {n}", THURSDAY, 300 + n * 5, status=Status.PUBLISHED)
    tab = open_tab(plan.records)
    found = next(f for f in tab._watch.findings() if f.rule == "flood")
    answers.expect("tell")
    tab.doing._on_fix_wanted(found, FixKey.SPREAD)
    assert tab.document.undo_stack.count() == 0


def test_the_mix_is_told_in_counts(open_tab: OpenTab) -> None:
    plan = Plan()
    for n in range(4):
        plan.add(f"Bread {n}", MONDAY + timedelta(days=n), pillar="craft")
    plan.add("No theme", MONDAY - timedelta(days=20), pillar=None)
    plan.add("Too long ago", MONDAY - timedelta(days=40))
    plan.add("Held", MONDAY, status=Status.ON_HOLD)
    tab = open_tab(plan.records)
    mix = tab.page.side.mix
    words = [label.text() for label in mix.findChildren(QLabel)]
    assert "4 weeks, 5 posts" in words
    assert "4 of 5" in words
    assert "wanted 2" in words
    assert "at most 2" in words
    assert "Without a theme" in words
    tab.perform("next")
    tab.perform("next")
    tab.perform("next")
    tab.perform("next")
    tab.perform("next")
    assert not mix.isVisible()


def test_in_a_narrow_column_figures_give_way_before_names(qtbot: QtBot) -> None:
    wish = mark("Mix", "wanted {posts}").filled(posts=20)
    life, shop = "Life in our street", "Shop"
    mix = Mix((Share(life, "", Pattern.SOLID, 8, wish), Share(shop, "", Pattern.SOLID, 58)), 66)
    table = ShareTable(mix)
    qtbot.addWidget(table)
    table.show()
    forms: dict[Form, tuple[int, str, str]] = {}
    for width in range(400, 130, -1):
        table.resize(width, table.height())
        forms.setdefault(table.form, (width, table.counts[0].text(), table.names[0].text()))
    assert list(forms) == [Form.WHOLE, Form.SHORT, Form.BELOW]
    assert [words for _, words, _ in forms.values()] == ["8 of 66", "8", "8 of 66"]
    assert {name for _, _, name in forms.values()} == {life}
    assert table.counts[0].accessibleName() == "8 of 66"
    assert table.wishes[0].isVisible()
    assert table.wishes[0].y() > table.names[0].y()
    assert not table.wishes[1].isVisible()
    table.resize(60, table.height())
    assert table.names[0].text().endswith("…")
    assert table.names[0].toolTip() == life
    table.resize(400, table.height())
    assert table.form is Form.WHOLE
    assert table.wishes[0].y() == table.names[0].y()


def test_the_mix_follows_each_edit(open_tab: OpenTab) -> None:
    plan = Plan()
    first = plan.add("Bread", MONDAY, pillar="craft")
    plan.add("Rolls", MONDAY, pillar="street")
    tab = open_tab(plan.records)
    assert [one.count for one in tab.page.side.mix.mix.shares] == [1, 1, 0, 0]
    with tab.document.reading() as reader:
        held = set_status(reader, [first], Status.ON_HOLD, tab.document.now())
    tab.document.run(held)
    assert [one.count for one in tab.page.side.mix.mix.shares] == [0, 1, 0, 0]
    tab.document.undo_stack.undo()
    assert tab.page.side.mix.mix.total == 2


def test_the_week_is_written_as_a_pdf(
    open_tab: OpenTab, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = open_tab(crowded_week().records)
    answers.expect("file_to_save", None)
    tab.perform("week_pdf")
    target = tmp_path / "week.pdf"
    answers.expect("file_to_save", target)
    tab.perform("week_pdf")
    assert target.read_bytes().startswith(b"%PDF")

    def refuse(*_: object) -> int:
        raise FileProblem(mark("Test", "The disk is full."))

    monkeypatch.setattr(saving, "write_week_pdf", refuse)
    answers.expect("file_to_save", target)
    answers.expect("tell")
    tab.perform("week_pdf")
    assert answers.said[-1] == ("tell", "The disk is full.")


def test_the_week_is_previewed_and_its_choices_are_kept(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(crowded_week().records)
    uuid = tab.document.uuid
    shown: list[tuple[str, Wish]] = []

    def look(dialog: SheetPreview) -> bool:
        shown.append((dialog.paper, dialog.wish))
        return False

    def change(dialog: SheetPreview) -> bool:
        dialog.papers.setCurrentIndex(dialog.papers.findData("A3"))
        dialog.long_texts.click()
        return False

    answers.expect("run_dialog", look)
    tab.perform("print_week")
    assert memory_of(uuid) == DocumentMemory(), "nothing was chosen"
    remember(uuid, DocumentMemory(everything=True))
    answers.expect("run_dialog", change)
    tab.perform("print_week")
    answers.expect("run_dialog", look)
    tab.perform("print_week")
    assert shown == [("A4", Wish()), ("A3", Wish(long_texts=False))]
    assert memory_of(uuid) == DocumentMemory(everything=True, paper="A3", long_texts=False)


def test_sentences_of_the_tab_name_the_record(open_tab: OpenTab) -> None:
    plan = Plan()
    card = plan.add("Bread", None)
    tab = open_tab(plan.records)
    assert not tab.show_record("version", card)
    with tab.document.reading() as reader:
        assert reader.get(Version, card).day is None
    assert say(CalendarTab.title) == "Calendar"
