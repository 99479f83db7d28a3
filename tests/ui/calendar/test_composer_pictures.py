# SPDX-License-Identifier: MIT
"""Pictures of a post in the composer, and what is said of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cmdesk.config.memory import memory_of
from cmdesk.domain.records import Image, Permission, Status
from cmdesk.ui.forms.composer import Composer
from tests.journeys.person import types
from tests.ui.answers import Answers
from tests.ui.calendar.by_form import LEFT, edit, row, saving, stored, two_channels
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY, Plan
from tests.ui.forms.photographs import carried, drop, photograph

CTRL = Qt.KeyboardModifier.ControlModifier


def test_pictures_are_added_ordered_and_taken_away(
    open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    plan = Plan()
    card = plan.add("Rye", MONDAY, 540)
    tab = open_tab(plan.records)
    paths = tuple(Path(photograph(tmp_path, name)) for name in ("a.jpg", "b.jpg"))

    def fill(dialog: Composer) -> None:
        answers.expect("files_to_open", paths)
        QTest.mouseClick(dialog.pictures.add_button, LEFT)
        types(dialog.pictures.details.alt, "Two loaves")
        QTest.mouseClick(dialog.pictures.details.right, LEFT)

    edit(tab, answers, card, fill)
    images = stored(tab)[0].images
    assert [(Path(one.path).name, one.alt) for one in images] == [
        ("b.jpg", ""),
        ("a.jpg", "Two loaves"),
    ]
    assert all(image.preview for image in images), "saving waits for the previews"
    edit(tab, answers, card, lambda dialog: QTest.mouseClick(dialog.pictures.details.remove, LEFT))
    assert [Path(one.path).name for one in stored(tab)[0].images] == ["a.jpg"]
    tab.document.undo_stack.undo()
    tab.document.undo_stack.undo()
    assert stored(tab)[0].images == ()


def test_a_picture_alone_is_a_post(open_tab: OpenTab, answers: Answers, tmp_path: Path) -> None:
    tab = open_tab(BASE)
    path = photograph(tmp_path, "a.jpg")
    answers.expect("run_dialog", saving(lambda dialog: dialog.pictures.add([path])))
    tab.perform("new_post")
    assert [image.path for image in stored(tab)[0].images] == [path]


def test_looking_at_pictures_changes_nothing_by_itself(
    open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    image = Image(path=photograph(tmp_path, "a.jpg"))
    tab = open_tab(two_channels(image, images=(image,)).records)
    edit(tab, answers, "a", lambda dialog: None)
    assert tab.document.undo_stack.count() == 0
    edit(tab, answers, "a", lambda dialog: types(dialog.text, "More "))
    post, found = stored(tab)
    assert post.images[0].preview, "kept with the next change"
    assert found["x"].images is not None
    assert found["x"].images[0].preview


def test_files_that_come_down_on_the_form_are_pictures(
    open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    plan = Plan()
    card = plan.add("Rye", MONDAY, 540)
    tab = open_tab(plan.records)

    def fill(dialog: Composer) -> None:
        own = row(dialog, "fb").own_pictures
        assert drop(own.details.alt, carried(photograph(tmp_path, "own.jpg")))
        assert [Path(one.path).name for one in own.images()] == ["own.jpg"]
        for widget in (dialog.text.viewport(), dialog, dialog.more.title, row(dialog, "fb").own):
            assert drop(widget, carried(photograph(tmp_path, "a.jpg")))
        assert (dialog.more.title.text(), dialog.hour.text()) == ("", "9:00")
        QGuiApplication.clipboard().setMimeData(carried(photograph(tmp_path, "b.jpg")))
        QTest.keyClick(dialog.text, Qt.Key.Key_V, CTRL)
        assert dialog.text.toPlainText() == "Rye", "no address in the text"

    edit(tab, answers, card, fill)
    assert [Path(one.path).name for one in stored(tab)[0].images] == ["a.jpg", "b.jpg"]


def test_a_day_of_agreement_that_is_none_is_told(
    open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    image = Image(path=photograph(tmp_path, "a.jpg"), permission=Permission.RECEIVED)
    tab = open_tab(two_channels(image).records)

    def fill(dialog: Composer) -> None:
        dialog.pictures.details.day.edit.setText("someday")
        QTest.mouseClick(dialog.save, LEFT)
        assert "“someday” is not a day" in dialog.problem.text()
        dialog.pictures.details.day.edit.setText("2026-11-20")

    edit(tab, answers, "a", fill)
    assert str(stored(tab)[0].images[0].permission_day) == "2026-11-20"


def test_one_line_says_what_the_networks_will_do(
    open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    images = tuple(Image(path=photograph(tmp_path, f"{n}.jpg"), alt="a") for n in range(5))
    tab = open_tab(two_channels(*images).records)

    def look(dialog: Composer) -> None:
        line = dialog.networks
        assert line.isVisible()
        assert line.text().startswith("X takes 4")
        assert "A link cannot be clicked on Instagram." in line.text()
        QTest.mouseClick(row(dialog, "x").pictures.button, LEFT)
        own = row(dialog, "x").own_pictures
        QTest.mouseClick(own.details.remove, LEFT)
        assert "X takes" not in line.text()
        dialog.text.setPlainText("#a #b #c")
        assert "3 hashtags; usual marks: X 2." in line.text()
        own.details.permission.setCurrentIndex(2)
        own.details.permission.activated.emit(2)
        assert "still to be asked" in line.text()
        own.details.alt.selectAll()
        QTest.keyClick(own.details.alt, Qt.Key.Key_Delete)
        assert "without alt text" in line.text()
        QTest.mouseClick(dialog.where.buttons["x"], LEFT)
        QTest.mouseClick(dialog.where.buttons["ig"], LEFT)
        assert not line.isVisible()

    answers.expect("run_dialog", lambda dialog: (saving(look)(dialog), False)[1])
    tab.page.view.choose(["a"])
    tab.perform("edit_post")


def test_what_happened_stays_with_a_status(open_tab: OpenTab, answers: Answers) -> None:
    asked = Image(path="/a.jpg", permission=Permission.TO_ASK)
    tab = open_tab(two_channels(asked).records)

    def publish(dialog: Composer) -> None:
        dialog.status.set_key("published")
        assert "still to be asked" in dialog.networks.text(), "said, never stopped"

    edit(tab, answers, "a", publish)
    assert stored(tab)[1]["ig"].status is Status.PUBLISHED


def test_a_picture_that_was_added_is_not_thrown_away_unasked(
    open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    tab = open_tab(BASE)

    def leave(dialog: Composer) -> bool:
        dialog.show()
        dialog.pictures.add([photograph(tmp_path, "a.jpg")])
        answers.expect("choose", "throw")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        return False

    answers.expect("run_dialog", leave)
    tab.perform("new_post")


def test_more_stays_open_or_closed(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(BASE)

    seen: list[bool] = []

    def press(dialog: Composer) -> bool:
        dialog.show()
        seen.append(dialog.fold.isChecked())
        QTest.mouseClick(dialog.fold, LEFT)
        dialog.hide()
        return False

    for unfolded in (True, False, True):
        answers.expect("run_dialog", press)
        tab.perform("new_post")
        assert memory_of(tab.document.uuid).more is unfolded
    assert seen == [False, True, False]


def test_more_leaves_out_what_is_not_asked_for(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(two_channels().records)

    def look(dialog: Composer) -> None:
        more = dialog.more
        more.show_lines({"title"})
        shown = {name for name, field in more.fields.items() if field.isVisible()}
        assert shown == {"title", "link"}, "what holds something stays"

    edit(tab, answers, "a", look)


@pytest.mark.parametrize("size", [(1024, 700)])
def test_everything_can_be_reached_on_a_small_screen(
    open_tab: OpenTab, answers: Answers, tmp_path: Path, size: tuple[int, int]
) -> None:
    images = tuple(Image(path=photograph(tmp_path, f"{n}.jpg")) for n in range(4))
    tab = open_tab(two_channels(*images, text="Own", link="", images=images).records)

    def look(dialog: Composer) -> None:
        dialog.resize(min(dialog.width(), size[0]), size[1] - 60)
        QApplication.sendPostedEvents()
        assert dialog.rect().contains(dialog.save.geometry()), "the buttons stay"
        takes = Qt.FocusPolicy.TabFocus
        inside = dialog.findChildren(QWidget)
        reached = [one for one in inside if one.focusPolicy() & takes and one.isVisible()]
        one = row(dialog, "x")
        wanted = (dialog.pictures.buttons[0], dialog.pictures.details.alt, one.own, one.own_link)
        for field in (*wanted, one.own_pictures.details.alt, dialog.more.note, dialog.save):
            assert field in reached
        body = dialog.more.parentWidget()
        assert body is not None
        assert body.minimumSizeHint().width() <= dialog.width()

    edit(tab, answers, "a", look)
