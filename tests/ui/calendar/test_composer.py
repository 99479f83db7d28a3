# SPDX-License-Identifier: MIT
"""The composer: what it shows, what it counts, what it saves and what it refuses."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Image, Post, Status, Version
from cmdesk.ui.calendar.composing import Composing
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.tabs.calendar import CalendarTab
from tests.ui.answers import Answers
from tests.ui.calendar.by_form import edit, saving
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, NOW, Plan
from tests.ui.tab_order import round_from

THURSDAY = MONDAY + timedelta(days=3)


def versions(tab: CalendarTab) -> list[Version]:
    with tab.document.reading() as reader:
        return list(reader.all(Version))


def posts(tab: CalendarTab) -> list[Post]:
    with tab.document.reading() as reader:
        return list(reader.all(Post))


def test_several_channels_make_several_versions(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(BASE)

    def fill(dialog: Composer) -> None:
        dialog.text.setPlainText("Rye is back")
        assert dialog.where.keys() == ("fb",)
        dialog.where.buttons["ig"].click()
        dialog.hour.setText("9 h 30")
        dialog.theme.setCurrentIndex(dialog.theme.findData("street"))
        dialog.pictures.add(["/photos/rye.jpg"])
        dialog.status.set_key("ready")

    answers.expect("run_dialog", saving(fill))
    tab.perform("new_post")
    (post,) = posts(tab)
    assert (post.text, post.pillar_id) == ("Rye is back", "street")
    assert post.images == (Image(path="/photos/rye.jpg"),)
    made = versions(tab)
    assert [(v.channel_id, v.day, v.minute, v.status) for v in made] == [
        ("fb", THURSDAY, 570, Status.READY),
        ("ig", THURSDAY, 570, Status.READY),
    ]
    assert made[1].format.value == "photo"
    assert tab.document.undo_stack.count() == 1

    def look(dialog: Composer) -> bool:
        assert dialog.where.keys() == ("fb", "ig")  # the last choice is offered next
        return False

    answers.expect("run_dialog", look)
    tab.perform("new_post")


def test_neither_date_nor_hour_is_needed(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(BASE)

    def fill(dialog: Composer) -> None:
        dialog.text.setPlainText("One day")
        dialog.day.edit.clear()

    answers.expect("run_dialog", saving(fill))
    tab.perform("new_post")
    (made,) = versions(tab)
    assert (made.day, made.minute) == (None, None)
    assert tab.page.side.undated.isVisible()


def test_wrong_input_is_told_and_nothing_is_lost(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)

    def fill(dialog: Composer) -> None:
        dialog.text.setPlainText("Rye")
        dialog.hour.setText("25 h")
        dialog.save.click()
        assert dialog.isVisible()
        assert "“25 h” is not an hour" in dialog.problem.text()
        assert dialog.problem.isVisible()
        dialog.hour.setText("15 h")
        dialog.day.edit.setText("someday")
        dialog.day.edit.editingFinished.emit()
        dialog.save.click()
        assert "“someday” is not a day" in dialog.problem.text()
        dialog.day.edit.setText("28/11")
        dialog.day.edit.editingFinished.emit()
        assert dialog.day.edit.text() == "Saturday 28 November 2026"

    answers.expect("run_dialog", saving(fill))
    tab.perform("new_post")
    (made,) = versions(tab)
    assert (made.day, made.minute) == (date(2026, 11, 28), 900)


def test_an_empty_post_is_refused_with_a_sentence(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(BASE)
    answers.expect("run_dialog", saving(lambda dialog: None))

    def again(dialog: Composer) -> bool:
        assert dialog.problem.text().startswith("There is nothing to save yet")
        return False

    answers.expect("run_dialog", again)
    tab.perform("new_post")
    assert versions(tab) == []


def test_closing_changes_nothing(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    card = plan.add("Bread", MONDAY)
    tab = open_tab(plan.records)
    answers.expect("run_dialog", saving(lambda dialog: None))
    tab.page.view.choose([card])
    tab.perform("edit_post")
    assert tab.document.undo_stack.count() == 0


def test_counts_follow_the_text_and_the_channels(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(BASE)
    seen: list[Composer] = []

    def look(dialog: Composer) -> bool:
        dialog.text.setPlainText("a" * 290)
        dialog.where.set_keys(("x", "ig"))
        instagram, x = dialog.counts.lines
        assert (x.figure, x.over, x.cut) == ("290 of 280", True, 280)
        assert x.remark == "10 too many: it would be cut."
        assert (instagram.figure, instagram.over) == ("290 of 2,200", False)
        assert instagram.remark.startswith("folded after “…aaa")
        assert len(dialog.text.extraSelections()) == 1
        dialog.text.setPlainText("Bread")
        assert dialog.counts.lines[1].figure == "5 of 280"
        assert dialog.text.extraSelections() == []
        dialog.where.set_keys(())
        assert dialog.counts.lines == ()
        seen.append(dialog)
        return False

    from cmdesk.ui import ask

    ask.run_dialog = look  # type: ignore[assignment]
    Composing(tab.document, tab).new(MONDAY)
    assert seen


def test_ctrl_enter_saves_and_escape_leaves(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    answers.expect("choose", "throw")
    tab = open_tab(BASE)
    composing = Composing(tab.document, tab)
    shown: list[Composer] = []

    def keys(dialog: Composer) -> bool:
        shown.append(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        qtbot.keyClicks(dialog.text, "Rye")
        key = Qt.Key.Key_Return if len(shown) == 1 else Qt.Key.Key_Escape
        modifier = Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(dialog.text, key, modifier if len(shown) == 1 else modifier & ~modifier)
        assert not dialog.isVisible()
        return bool(dialog.result())

    from cmdesk.ui import ask

    ask.run_dialog = keys  # type: ignore[assignment]
    assert composing.new(MONDAY)
    assert not composing.new(MONDAY)
    assert len(versions(tab)) == 1


def test_every_field_has_a_name_and_tab_follows_the_reading(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)

    def walk(dialog: Composer) -> bool:
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        dialog.text.setPlainText("l'été")  # something to repair
        dialog.fold.click()
        order = list(round_from(dialog.text))
        for one in order:
            interface = QAccessible.queryAccessibleInterface(one)
            assert interface.text(QAccessible.Text.Name), one
        wanted = [dialog.text, dialog.repair, dialog.pictures.add_button]
        wanted += [dialog.where.buttons["fb"], dialog.day.edit, dialog.hour]
        wanted += [dialog.theme, dialog.fold]
        wanted += [dialog.more.channels.rows["fb"].format, dialog.more.title, dialog.more.link]
        wanted += [dialog.more.degree, dialog.more.about, dialog.more.asks, dialog.more.tell_team]
        wanted += [dialog.more.photo_to_take, dialog.more.note, dialog.save]
        places = [order.index(one) for one in wanted]
        assert places == sorted(places)
        buddies = [label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()]
        assert dialog.text in buddies
        assert dialog.hour in buddies
        dialog.hide()
        return False

    answers.expect("run_dialog", walk)
    tab.perform("new_post")


def test_versions_that_stand_together_move_together(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    plan.records += [
        Post(id="post", text="Rye"),
        Version(id="a", post_id="post", channel_id="fb", day=MONDAY, minute=540),
        Version(id="b", post_id="post", channel_id="ig", day=MONDAY, minute=540),
        Version(id="c", post_id="post", channel_id="x", day=THURSDAY, minute=600, text="Short"),
    ]
    tab = open_tab(plan.records)
    edit(tab, answers, "a", lambda dialog: dialog.hour.setText("11"))
    found = {v.id: (v.day, v.minute) for v in versions(tab)}
    assert found == {"a": (MONDAY, 660), "b": (MONDAY, 660), "c": (THURSDAY, 600)}
    edit(tab, answers, "c", lambda form: form.more.channels.rows["x"].own.setPlainText("Shorter"))
    assert (posts(tab)[0].text, versions(tab)[2].text) == ("Rye", "Shorter")


def test_channels_are_added_taken_away_and_exchanged(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    card = plan.add("Rye", MONDAY, 540, "fb")
    tab = open_tab(plan.records)
    edit(tab, answers, card, lambda dialog: dialog.where.set_keys(("fb", "ig")))
    assert [v.channel_id for v in versions(tab)] == ["fb", "ig"]
    edit(tab, answers, card, lambda dialog: dialog.where.set_keys(("ig",)))
    (left,) = versions(tab)
    assert left.channel_id == "ig"
    edit(tab, answers, left.id, lambda dialog: dialog.where.set_keys(("x",)))
    assert [(v.id, v.channel_id) for v in versions(tab)] == [(left.id, "x")]
    edit(tab, answers, left.id, lambda dialog: dialog.where.set_keys(()))
    assert [v.channel_id for v in versions(tab)] == [None]
    for _ in range(4):
        tab.document.undo_stack.undo()
    assert [(v.id, v.channel_id) for v in versions(tab)] == [(card, "fb")]


def test_published_is_a_fact_with_its_day(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    late, soon = plan.add("Rye", MONDAY, 540), plan.add("Spelt", MONDAY + timedelta(days=5), 540)
    tab = open_tab(plan.records)
    for card in (late, soon):
        edit(tab, answers, card, lambda dialog: dialog.status.set_key("published"))
    first, second = versions(tab)
    assert (first.published_day, first.published_minute) == (MONDAY, 540)
    assert second.published_day == NOW.date()
    assert second.day == MONDAY + timedelta(days=5)
    edit(tab, answers, late, lambda dialog: dialog.hour.setText("10"))
    assert (versions(tab)[0].published_minute, versions(tab)[0].minute) == (600, 540)
    answers.expect("run_dialog", saving(lambda dialog: dialog.status.set_key("scheduled")))
    answers.expect("run_dialog", True)  # where?
    tab.page.view.choose([late])
    tab.perform("edit_post")
    again = versions(tab)[0]
    assert (again.status, again.published_day) == (Status.SCHEDULED, None)
    assert again.scheduled_at == "2026-11-26T09:00"


def test_a_status_beyond_the_short_list_is_shown_and_an_idea_stays_one(
    open_tab: OpenTab, answers: Answers
) -> None:
    plan = Plan()
    held = plan.add("Rye", MONDAY, 540, status=Status.ON_HOLD)
    idea = plan.add("Oven", MONDAY, 600, status=Status.IDEA)
    tab = open_tab(plan.records)

    def fill(dialog: Composer) -> None:
        assert dialog.status.key == "on_hold"
        dialog.text.setPlainText("Rye!")

    edit(tab, answers, held, fill)
    edit(tab, answers, idea, lambda dialog: dialog.text.setPlainText("Old oven"))
    assert [v.status for v in versions(tab)] == [Status.ON_HOLD, Status.IDEA]


def test_a_day_is_picked_in_the_month(qtbot: QtBot, open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(BASE)

    def fill(dialog: Composer) -> None:
        dialog.text.setPlainText("Rye")
        for written in ("", "someday"):
            dialog.day.edit.setText(written)
            dialog.day.button.click()
            month = dialog.day.popup_month
            assert month.selectedDate() == QDate(2026, 11, 26)
            month.clicked.emit(QDate(2026, 12, 24))
        assert dialog.day.edit.text() == "Thursday 24 December 2026"

    answers.expect("run_dialog", saving(fill))
    tab.perform("new_post")
    assert versions(tab)[0].day == date(2026, 12, 24)


@pytest.mark.parametrize("focused", [False, True])
def test_the_wheel_changes_the_theme_only_with_the_keyboard_there(
    qtbot: QtBot, open_tab: OpenTab, answers: Answers, focused: bool
) -> None:
    tab = open_tab(BASE)

    def wheel(dialog: Composer) -> bool:
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        (dialog.theme if focused else dialog.text).setFocus()
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(dialog.theme, event)
        assert (dialog.theme.currentIndex() == 1) is focused
        dialog.hide()
        return False

    answers.expect("run_dialog", wheel)
    tab.perform("new_post")


def test_on_hold_is_offered(open_tab: OpenTab, answers: Answers) -> None:
    plan = Plan()
    card = plan.add("Rye", MONDAY, 540)
    tab = open_tab(plan.records)
    edit(tab, answers, card, lambda dialog: dialog.status.set_key("on_hold"))
    assert versions(tab)[0].status is Status.ON_HOLD


def test_a_note_stands_above_the_fields(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(BASE)

    def look(dialog: Composer) -> bool:
        dialog.show()
        assert not dialog.note.isVisible()
        dialog.show_note("Changed since it was <b>handed over</b>")
        assert dialog.note.isVisible()
        assert dialog.note.text().endswith("<b>handed over</b>")
        assert dialog.note.textFormat() is Qt.TextFormat.PlainText
        dialog.hide()
        return False

    answers.expect("run_dialog", look)
    tab.perform("new_post")
