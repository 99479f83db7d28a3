# SPDX-License-Identifier: MIT
"""*I don't know what to say…*: asked by key, button or empty field, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cmdesk.domain.ideas import Idea
from cmdesk.domain.openings import week_of
from cmdesk.domain.records import Client, Opening, Post, Record, Version
from cmdesk.services.idea_box import IdeaBox
from cmdesk.services.ideas import load_trades
from cmdesk.ui.dialogs.ideas import IdeasDialog
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.forms.prompt import Prompt
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY

THURSDAY = MONDAY + timedelta(days=3)  # today
SATURDAY = MONDAY + timedelta(days=5)
CTRL = Qt.KeyboardModifier.ControlModifier
FOOD = load_trades()["food"]


def bakery(*more: Record, trade: str = "Bakery") -> tuple[Record, ...]:
    client = Client(id="client", name="Lacroix Bakery", language="en", trade=trade)
    return (client, *BASE[1:], *more)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(dialog: IdeasDialog) -> list[str]:
    return [card.title.text() for card in dialog.cards if card.isVisible()]


def using(number: int, used: list[Idea]) -> Callable[[IdeasDialog], bool]:
    """Shows the box and presses *Use it* of one of the three."""

    def run(dialog: IdeasDialog) -> bool:
        dialog.show()
        click(dialog.cards[number].use)
        assert not dialog.isVisible()
        assert dialog.chosen is not None
        used.append(dialog.chosen)
        return True

    return run


def give_up(dialog: IdeasDialog) -> bool:
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    return False


def saving(dialog: Composer) -> bool:
    dialog.show()
    click(dialog.save)
    return True


def leaving(dialog: Composer) -> bool:
    dialog.show()
    dialog.hide()
    return False


def only_card(tab: CalendarTab) -> tuple[Post, Version]:
    with tab.document.reading() as reader:
        (post,), (version,) = reader.all(Post), reader.all(Version)
    return post, version


def client_of(tab: CalendarTab) -> Client:
    return tab.document.client


def test_an_idea_begins_a_post_on_the_opening_that_waits(
    open_tab: OpenTab, answers: Answers
) -> None:
    waiting = Opening(id="o", channel_id="ig", weekdays=(6,), minute=600)
    tab = open_tab(bakery(waiting))
    used: list[Idea] = []
    answers.expect("run_dialog", using(0, used))
    answers.expect("run_dialog", saving)
    tab.perform("ideas")
    post, version = next(iter(_cards(tab)))
    (idea,) = used
    assert (post.title, post.text) == (idea.title_in("en"), idea.opening_in("en"))
    assert post.photo_to_take == idea.photo_in("en")
    assert (post.degree, post.about, post.asks) == (idea.degree, idea.about, idea.asks)
    assert (version.channel_id, version.day, version.minute) == ("ig", SATURDAY, 600)
    assert tab.document.undo_stack.count() == 1


def _cards(tab: CalendarTab) -> list[tuple[Post, Version]]:
    with tab.document.reading() as reader:
        posts = {post.id: post for post in reader.all(Post)}
        cards = [(posts[version.post_id], version) for version in reader.all(Version)]
    return sorted(cards, key=lambda card: card[1].channel_id != "ig")


def test_where_nothing_waits_the_chosen_day_is_taken(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(bakery())
    used: list[Idea] = []
    tab.page.view.choose_day(SATURDAY)
    answers.expect("run_dialog", using(2, used))
    answers.expect("run_dialog", saving)
    click(tab.page.note.ideas)
    post, version = only_card(tab)
    assert post.title == used[0].title_in("en")
    assert (version.channel_id, version.day, version.minute) == ("fb", SATURDAY, None)
    formats = tab.document.platforms["facebook_page"].formats
    assert version.format is (used[0].format if used[0].format in formats else formats[0])


def test_esc_leaves_everything_as_it_was(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(bakery())
    answers.expect("run_dialog", give_up)
    tab.perform("ideas")
    assert tab.document.undo_stack.count() == 0
    assert client_of(tab).trade == "Bakery"


def test_a_used_idea_rests(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(bakery())
    used: list[Idea] = []
    answers.expect("run_dialog", using(0, used))
    answers.expect("run_dialog", saving)
    tab.perform("ideas")

    def look(dialog: IdeasDialog) -> bool:
        dialog.show()
        assert used[0].title_in("en") not in shown(dialog)
        return give_up(dialog)

    answers.expect("run_dialog", look)
    tab.perform("ideas")


def test_the_trade_is_asked_once_and_kept_as_one_step(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(bakery(trade="Unicorn keeper"))

    def choose(dialog: IdeasDialog) -> bool:
        dialog.show()
        assert shown(dialog) == []
        assert "What is the trade?" in dialog.words.text()
        assert not dialog.others.isEnabled()
        QTest.keyClick(dialog.trade, Qt.Key.Key_Down)
        QTest.keyClick(dialog.trade, Qt.Key.Key_Down)
        assert len(shown(dialog)) == 3
        assert not dialog.words.isVisible()
        return give_up(dialog)

    answers.expect("run_dialog", choose)
    tab.perform("ideas")
    assert tab.document.undo_stack.count() == 1
    assert tab.document.undo_stack.undoText() == "say what the trade is"
    assert client_of(tab).trade.startswith("Unicorn keeper (")

    answers.expect("run_dialog", lambda dialog: (dialog.show(), len(shown(dialog)))[1] == 0)
    tab.perform("ideas")
    tab.document.undo_stack.undo()
    assert client_of(tab).trade == "Unicorn keeper"


def test_looking_at_other_trades_changes_nothing_until_one_is_used(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(bakery())

    def look_further(dialog: IdeasDialog) -> None:
        dialog.show()
        before = shown(dialog)
        dialog.trade.setFocus()
        QTest.keyClick(dialog.trade, Qt.Key.Key_Home)
        assert shown(dialog) != before

    def leave(dialog: IdeasDialog) -> bool:
        look_further(dialog)
        return give_up(dialog)

    answers.expect("run_dialog", leave)
    tab.perform("ideas")
    assert client_of(tab).trade == "Bakery"

    def use(dialog: IdeasDialog) -> bool:
        look_further(dialog)
        click(dialog.cards[0].use)
        return True

    answers.expect("run_dialog", use)
    answers.expect("run_dialog", leaving)
    tab.perform("ideas")
    assert client_of(tab).trade != "Bakery"
    assert tab.document.undo_stack.count() == 1


def test_three_others_and_back_by_keys(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(bakery())
    box = IdeaBox(tab.document.cadence.plan, week_of(MONDAY), load_trades())
    dialog = IdeasDialog(box)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    first = shown(dialog)
    assert dialog.focusWidget() is dialog.cards[0].use, "Enter uses the first"
    QTest.keyClick(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not set(shown(dialog)) & set(first))  # a key presses it for a moment
    assert len(shown(dialog)) == 3
    for _ in FOOD.ideas:
        click(dialog.others)
    QTest.keyClick(dialog.cards[1].use, Qt.Key.Key_Return)
    assert dialog.chosen is not None
    assert dialog.chosen.title_in("en") == dialog.cards[1].title.text()


def test_no_line_of_an_idea_is_cut(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(bakery())
    for key in load_trades():
        plan = tab.document.cadence.plan
        plan = replace(plan, client=replace(plan.client, trade=key))
        dialog = IdeasDialog(IdeaBox(plan, week_of(MONDAY), load_trades()))
        qtbot.addWidget(dialog)
        dialog.show()
        for _ in range(4):
            QApplication.sendPostedEvents()
            cut = [
                label.text()
                for card in dialog.cards
                for label in card.findChildren(QLabel)
                if label.isVisible() and label.height() < label.heightForWidth(label.width())
            ]
            assert cut == []
            assert dialog.height() <= 640, "fits the smallest window"
            click(dialog.others)
        dialog.close()


def test_when_all_rest_it_is_said(qtbot: QtBot, open_tab: OpenTab) -> None:
    posts: list[Record] = []
    for number, idea in enumerate(FOOD.ideas):
        post = Post(id=f"p{number}", title=idea.title_in("en"))
        version = Version(id=f"v{number}", post_id=post.id, channel_id="fb", day=MONDAY)
        posts += [post, version]
    tab = open_tab(bakery(*posts))
    dialog = IdeasDialog(IdeaBox(tab.document.cadence.plan, week_of(MONDAY), load_trades()))
    qtbot.addWidget(dialog)
    dialog.show()
    assert shown(dialog) == []
    assert "You have used every idea" in dialog.words.text()
    assert not dialog.others.isEnabled()


def pressing(press: Callable[[Composer], None]) -> Callable[[Composer], bool]:
    """A composer in which the way out of an empty text is taken."""

    def run(dialog: Composer) -> bool:
        dialog.show()
        press(dialog)
        assert not dialog.isVisible()
        return False

    return run


def prompt_of(dialog: Composer) -> Prompt:
    (prompt,) = dialog.findChildren(Prompt)
    return prompt


@pytest.mark.parametrize("by_key", [True, False])
def test_an_empty_text_has_a_way_out(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers, by_key: bool
) -> None:
    waiting = Opening(id="o", channel_id="ig", weekdays=(6,), minute=600)
    tab = open_tab(bakery(waiting))
    used: list[Idea] = []

    def press(dialog: Composer) -> None:
        qtbot.waitExposed(dialog)
        prompt = prompt_of(dialog)
        assert prompt.isVisible()
        dialog.text.setFocus()
        QTest.keyClick(dialog.text, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is prompt
        dialog.text.setPlainText("Rye")
        assert not prompt.isVisible()
        dialog.text.clear()
        dialog.where.buttons["x"].click()
        dialog.hour.setText("9 h")
        if by_key:
            with qtbot.waitActive(dialog):
                dialog.activateWindow()
            QTest.keyClick(dialog.text, Qt.Key.Key_I, CTRL)
        else:
            click(prompt)

    def look(dialog: Composer) -> bool:
        assert dialog.text.toPlainText() == used[0].opening_in("en")
        assert not prompt_of(dialog).isVisible()
        return saving(dialog)

    answers.expect("run_dialog", pressing(press))
    answers.expect("run_dialog", using(1, used))
    answers.expect("run_dialog", look)
    tab.perform("new_post")
    cards = _cards(tab)
    assert {version.channel_id for _, version in cards} == {"fb", "x"}, "what was chosen stays"
    assert {(version.day, version.minute) for _, version in cards} == {(THURSDAY, 540)}
    assert tab.document.undo_stack.count() == 1


def test_the_way_out_given_up_leads_back(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(bakery())

    def press(dialog: Composer) -> None:
        dialog.hour.setText("25 h")  # is none: the form begins again
        click(prompt_of(dialog))

    def write(dialog: Composer) -> bool:
        assert dialog.hour.text() == ""
        dialog.text.setPlainText("Rye")
        return saving(dialog)

    answers.expect("run_dialog", pressing(press))
    answers.expect("run_dialog", give_up)
    answers.expect("run_dialog", write)
    tab.perform("new_post")
    post, _ = only_card(tab)
    assert post.text == "Rye"


def test_a_written_post_has_no_such_way_out(open_tab: OpenTab, answers: Answers) -> None:
    post = Post(id="p", text="")
    tab = open_tab(bakery(post, Version(id="v", post_id="p", channel_id="fb", day=THURSDAY)))

    def look(dialog: Composer) -> bool:
        assert dialog.findChild(Prompt) is None
        return leaving(dialog)

    answers.expect("run_dialog", look)
    tab.page.view.choose(["v"])
    tab.perform("edit_post")


def test_a_proposal_that_becomes_an_idea_still_stands_for_its_opening(
    open_tab: OpenTab, answers: Answers
) -> None:
    weekly = Opening(id="weekly", channel_id="fb", weekdays=(6,), minute=600)
    tab = open_tab(bakery(weekly))
    tab.perform("fill_week")

    def stuck(dialog: Composer) -> bool:
        dialog.show()
        dialog.text.clear()
        prompt = dialog.findChild(Prompt)
        assert isinstance(prompt, Prompt)
        click(prompt)
        return False

    for answer in (stuck, using(0, []), saving):
        answers.expect("run_dialog", answer)
    tab.perform("change_proposal")
    with tab.document.reading() as reader:
        (version,) = reader.all(Version)
    assert version.day == SATURDAY
    assert version.occurrence == f"weekly/{SATURDAY.isoformat()}"
