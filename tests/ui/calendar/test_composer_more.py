# SPDX-License-Identifier: MIT
"""The composer under *More*: details of the post, formats, and texts of one channel's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import About, Degree, Format, Post, Version
from cmdesk.ui.forms.composer import Composer
from tests.journeys.person import types
from tests.ui.answers import Answers
from tests.ui.calendar.by_form import LEFT, edit, row, saving, stored
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, Plan

CTRL = Qt.KeyboardModifier.ControlModifier


def two_channels(text: str | None = None) -> Plan:
    plan = Plan()
    plan.records += [
        Post(id="post", text="Rye is back on Thursday"),
        Version(id="a", post_id="post", channel_id="fb", day=MONDAY, minute=540),
        Version(id="b", post_id="post", channel_id="x", day=MONDAY, minute=540, text=text),
    ]
    return plan


def test_more_is_folded_until_it_is_asked_for_and_holds_nothing(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)

    def look(dialog: Composer) -> None:
        height = dialog.height()
        assert not dialog.more.isVisible()
        dialog.theme.setFocus()
        while dialog.focusWidget() is not dialog.fold:
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClick(dialog.fold, Qt.Key.Key_Space)
        assert dialog.more.isVisible()
        assert dialog.height() >= height
        assert dialog.fold.text() == "&More ▾"
        QTest.keyClick(dialog.fold, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is row(dialog, "fb").format
        QTest.mouseClick(dialog.fold, LEFT)
        assert not dialog.more.isVisible()
        assert dialog.fold.text() == "&More ▸"

    answers.expect("run_dialog", saving(look))
    answers.expect("run_dialog", False)  # nothing was written
    tab.perform("new_post")


def test_all_of_more_is_kept_as_one_step(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    card = plan.add("Rye is back", MONDAY)
    tab = open_tab(plan.records)

    def fill(dialog: Composer) -> None:
        QTest.mouseClick(dialog.fold, LEFT)
        more = dialog.more
        types(more.title, "Rye, première")
        types(more.link, "https://example.com/rye")
        more.degree.setFocus()
        QTest.keyClick(more.degree, Qt.Key.Key_End)
        more.about.setFocus()
        QTest.keyClicks(more.about, "our")
        QTest.keyClick(more.asks, Qt.Key.Key_Space)
        types(more.tell_team, "Keep two loaves")
        types(more.photo_to_take, "The crust")
        types(more.note, "Ask Paul")
        row(dialog, "fb").format.setFocus()
        QTest.keyClicks(row(dialog, "fb").format, "Video")

    edit(tab, answers, card, fill)
    post, found = stored(tab)
    assert (post.title, post.link) == ("Rye, première", "https://example.com/rye")
    assert (post.degree, post.about, post.asks) == (Degree.SELL, About.CUSTOMERS, True)
    assert (post.tell_team, post.photo_to_take, post.note) == (
        "Keep two loaves",
        "The crust",
        "Ask Paul",
    )
    assert found["fb"].format is Format.VIDEO
    assert tab.document.undo_stack.count() == 1

    def look(dialog: Composer) -> None:
        assert dialog.more.isVisible(), "it holds something"
        assert dialog.more.details().about is About.CUSTOMERS

    edit(tab, answers, card, look)
    assert tab.document.undo_stack.count() == 1, "nothing differs"
    tab.document.undo_stack.undo()
    post, found = stored(tab)
    assert post == Post(id=post.id, text="Rye is back", pillar_id="craft")
    assert found["fb"].format is Format.TEXT


def test_a_new_post_takes_its_formats_and_may_be_only_a_title(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)

    def fill(dialog: Composer) -> None:
        QTest.mouseClick(dialog.fold, LEFT)
        QTest.mouseClick(dialog.where.buttons["ig"], LEFT)
        assert row(dialog, "ig").isVisible()
        row(dialog, "ig").format.setFocus()
        QTest.keyClicks(row(dialog, "ig").format, "Story")
        types(dialog.more.title, "Rye")

    answers.expect("run_dialog", saving(fill))
    tab.perform("new_post")
    post, found = stored(tab)
    assert (post.title, post.text) == ("Rye", "")
    assert found["ig"].format is Format.STORY


def test_a_format_its_network_does_not_offer_stays(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    plan.records += [
        Post(id="post", text="Rye"),
        Version(id="a", post_id="post", channel_id="x", day=MONDAY, format=Format.NEWSLETTER),
    ]
    tab = open_tab(plan.records)

    def look(dialog: Composer) -> None:
        assert row(dialog, "x").format.currentText() == "Newsletter"
        assert dialog.more.isVisible()

    edit(tab, answers, "a", look)
    assert tab.document.undo_stack.count() == 0


def test_one_channel_departs_and_comes_back_without_losing_its_text(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(two_channels().records)

    def depart(dialog: Composer) -> None:
        QTest.mouseClick(dialog.fold, LEFT)
        one = row(dialog, "x")
        assert not one.own.isVisible()
        QTest.mouseClick(one.button, LEFT)
        assert dialog.focusWidget() is one.own
        assert one.own.toPlainText() == "Rye is back on Thursday"
        assert "“Rye is back on Thursday”" in one.inherited.text()
        QTest.keyClick(one.own, Qt.Key.Key_A, CTRL)
        types(one.own, "Rye!")
        assert one.counts.lines[0].figure == "4 of 280"
        assert [line.name for line in dialog.counts.lines] == ["Facebook"]
        assert one.button.text() == "Back to the common text"
        QTest.mouseClick(one.button, LEFT)
        assert not one.own.isVisible()
        assert len(dialog.counts.lines) == 2
        assert one.button.text() == "Take its own text up again"
        QTest.mouseClick(one.button, LEFT)
        assert one.own.toPlainText() == "Rye!"

    edit(tab, answers, "a", depart)
    post, found = stored(tab)
    assert (post.text, found["fb"].text, found["x"].text) == (
        "Rye is back on Thursday",
        None,
        "Rye!",
    )

    def back(dialog: Composer) -> None:
        assert dialog.text.toPlainText() == "Rye is back on Thursday"
        assert row(dialog, "x").own.isVisible(), "what departs is seen at once"
        QTest.mouseClick(row(dialog, "x").button, LEFT)

    edit(tab, answers, "b", back)
    assert stored(tab)[1]["x"].text is None
    tab.document.undo_stack.undo()
    assert stored(tab)[1]["x"].text == "Rye!"


def test_a_text_written_alike_stays_the_common_one(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(two_channels().records)

    def fill(dialog: Composer) -> None:
        QTest.mouseClick(dialog.fold, LEFT)
        QTest.mouseClick(row(dialog, "x").button, LEFT)

    edit(tab, answers, "a", fill)
    assert tab.document.undo_stack.count() == 0


def test_an_empty_own_text_is_meant_and_stays(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(two_channels("").records)

    def look(dialog: Composer) -> None:
        one = row(dialog, "x")
        assert one.own.isVisible()
        dialog.text.clear()
        assert one.inherited.text() == "In the post: no text yet."
        dialog.text.setPlainText("Rye is back, and long, " * 6)
        assert one.inherited.text().endswith("…”")

    edit(tab, answers, "b", look)
    post, found = stored(tab)
    assert found["x"].text == ""
    assert post.text.startswith("Rye is back, and long")


def test_a_channel_that_is_alone_needs_no_text_of_its_own(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)

    def look(dialog: Composer) -> None:
        QTest.mouseClick(dialog.fold, LEFT)
        assert not row(dialog, "fb").button.isVisible()
        QTest.mouseClick(dialog.where.buttons["x"], LEFT)
        assert row(dialog, "fb").button.isVisible()
        for key in ("fb", "x"):
            QTest.mouseClick(dialog.where.buttons[key], LEFT)
        assert not dialog.more.channels.isVisible()

    answers.expect("run_dialog", saving(look))
    answers.expect("run_dialog", False)
    tab.perform("new_post")


def test_a_card_that_lost_its_channel_keeps_its_own_text(
    open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    plan.records += [
        Post(id="post", text="Rye is back"),
        Version(id="a", post_id="post", channel_id="x", day=MONDAY, text="Rye!"),
    ]
    tab = open_tab(plan.records)

    def placeless(dialog: Composer) -> None:
        QTest.mouseClick(dialog.where.buttons["x"], LEFT)

    edit(tab, answers, "a", placeless)

    def change(dialog: Composer) -> None:
        assert dialog.text.toPlainText() == "Rye!"
        QTest.keyClicks(dialog.text, "Oh. ")

    edit(tab, answers, "a", change)
    post, found = stored(tab)
    assert (post.text, found[None].text) == ("Rye is back", "Oh. Rye!")
    edit(tab, answers, "a", lambda dialog: dialog.where.set_keys(("fb",)))
    assert stored(tab)[1]["fb"].text == "Oh. Rye!"


def test_words_under_more_are_not_thrown_away_unasked(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)

    def leave(dialog: Composer) -> bool:
        dialog.show()
        QTest.mouseClick(dialog.fold, LEFT)
        types(dialog.more.note, "An hour of thought")
        answers.expect("choose", None)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        answers.expect("choose", "throw")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        return False

    answers.expect("run_dialog", leave)
    tab.perform("new_post")


def test_tab_goes_from_blank_to_blank_and_then_on(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    card = plan.add("🍞 The ___ of ____ is __ back", MONDAY)
    tab = open_tab(plan.records)

    def fill(dialog: Composer) -> None:
        text = dialog.text
        assert text.textCursor().selectedText() == "___", "one fills in the first at once"
        assert dialog.blanks.text().startswith("2 ")
        types(text, "rye")
        assert dialog.blanks.text().startswith("1 ")
        QTest.keyClick(text, Qt.Key.Key_Tab)
        assert text.textCursor().selectedText() == "____"
        assert dialog.focusWidget() is text
        QTest.keyClick(text, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is not text, "a blank may be left for later"
        dialog.text.setFocus()
        QTest.keyClick(text, Qt.Key.Key_Backtab)
        assert dialog.focusWidget() is not text

    edit(tab, answers, card, fill)
    assert stored(tab)[0].text == "🍞 The rye of ____ is __ back"


def test_typography_is_repaired_by_one_key_and_taken_back_by_another(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(two_channels("Du seigle !").records)

    def fill(dialog: Composer) -> None:
        text, own = dialog.text, row(dialog, "x").own
        text.setPlainText("🍞 C'est l'été!\nVenez...")
        cursor = text.textCursor()
        cursor.setPosition(text.toPlainText().index("!") + 2)  # an emoji is two for Qt
        text.setTextCursor(cursor)
        QTest.keyClick(text, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert text.toPlainText() == "🍞 C’est l’été\u202f!\nVenez…"
        assert own.toPlainText() == "Du seigle\u202f!"
        types(text, "!")
        assert text.toPlainText() == "🍞 C’est l’été\u202f!!\nVenez…", "the cursor stayed"
        QTest.keyClick(text, Qt.Key.Key_Z, CTRL)
        QTest.keyClick(text, Qt.Key.Key_Z, CTRL)
        assert text.toPlainText() == "🍞 C'est l'été!\nVenez..."
        QTest.mouseClick(dialog.repair, LEFT)
        assert text.toPlainText() == "🍞 C’est l’été\u202f!\nVenez…"
        assert dialog.focusWidget() is text
        assert dialog.repair.isHidden(), "nothing is left to repair"

    edit(tab, answers, "a", fill)
    post, found = stored(tab)
    assert post.text == "🍞 C’est l’été\u202f!\nVenez…"
    assert found["x"].text == "Du seigle\u202f!"


def test_the_strictest_channel_of_the_common_text_is_named(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(two_channels().records)

    def look(dialog: Composer) -> None:
        dialog.text.setPlainText("a" * 268)
        strictest = dialog.counts.strictest
        assert strictest.isVisible()
        assert strictest.text().startswith("X is the strictest: 12")
        dialog.text.setPlainText("a" * 281)
        assert not strictest.isVisible(), "its own line says it"
        QTest.mouseClick(dialog.fold, LEFT)
        QTest.mouseClick(row(dialog, "x").button, LEFT)
        assert not strictest.isVisible(), "X departs"

    answers.expect("run_dialog", lambda dialog: (saving(look)(dialog), False)[1])
    tab.page.view.choose(["a"])
    tab.perform("edit_post")
