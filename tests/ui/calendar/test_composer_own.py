# SPDX-License-Identifier: MIT
"""Links and pictures of one channel’s own in the composer, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest

from cmdesk.domain.records import Image
from cmdesk.ui.forms.composer import Composer
from tests.journeys.person import types
from tests.ui.answers import Answers
from tests.ui.calendar.by_form import LEFT, edit, row, saving, stored, two_channels
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE
from tests.ui.forms.photographs import photograph


def test_a_channel_has_a_link_of_its_own_or_none(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(two_channels().records)

    def depart(dialog: Composer) -> None:
        one = row(dialog, "x")
        assert one.link.button.text() == "Another link"
        QTest.mouseClick(one.link.button, LEFT)
        assert dialog.focusWidget() is one.own_link
        assert one.own_link.text() == "https://example.com"
        assert one.link.inherited.text() == "In the post: https://example.com"
        one.own_link.clear()
        QTest.mouseClick(one.link.button, LEFT)
        assert one.link.button.text() == "Take its own link up again"
        assert not one.own_link.isVisible()
        QTest.mouseClick(one.link.button, LEFT)
        assert one.own_link.text() == ""
        dialog.more.link.clear()
        types(dialog.more.link, "https://example.org")
        assert one.link.inherited.text() == "In the post: https://example.org"

    edit(tab, answers, "a", depart)
    post, found = stored(tab)
    assert (post.link, found["ig"].link, found["x"].link) == ("https://example.org", None, "")
    edit(tab, answers, "b", lambda dialog: QTest.mouseClick(row(dialog, "x").link.button, LEFT))
    assert stored(tab)[1]["x"].link is None
    tab.document.undo_stack.undo()
    assert stored(tab)[1]["x"].link == ""


def test_a_channel_has_pictures_of_its_own_and_comes_back(
    open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    common = Image(path=photograph(tmp_path, "a.jpg"))
    tab = open_tab(two_channels(common).records)
    other = Path(photograph(tmp_path, "b.jpg"))

    def depart(dialog: Composer) -> None:
        QTest.mouseClick(dialog.fold, LEFT) if not dialog.more.isVisible() else None
        one = row(dialog, "x")
        QTest.mouseClick(one.pictures.button, LEFT)
        assert len(one.own_pictures.images()) == 1
        assert one.pictures.inherited.text().startswith("In the post: 1")
        QTest.mouseClick(one.own_pictures.details.remove, LEFT)
        answers.expect("files_to_open", (other,))
        QTest.mouseClick(one.own_pictures.add_button, LEFT)
        QTest.mouseClick(one.pictures.button, LEFT)
        QTest.mouseClick(one.pictures.button, LEFT)

    edit(tab, answers, "a", depart)
    post, found = stored(tab)
    assert [image.path for image in post.images] == [common.path]
    assert found["ig"].images is None
    assert found["x"].images is not None
    assert [image.path for image in found["x"].images] == [str(other)]

    def none(dialog: Composer) -> None:
        assert row(dialog, "x").own_pictures.isVisible(), "what departs is seen at once"
        QTest.mouseClick(row(dialog, "x").own_pictures.details.remove, LEFT)

    edit(tab, answers, "b", none)
    assert stored(tab)[1]["x"].images == ()
    edit(tab, answers, "b", lambda form: QTest.mouseClick(row(form, "x").pictures.button, LEFT))
    assert stored(tab)[1]["x"].images is None


def test_what_is_taken_over_unchanged_stays_the_common_one(
    open_tab: OpenTab, answers: Answers, tmp_path: Path
) -> None:
    tab = open_tab(two_channels(Image(path=photograph(tmp_path, "a.jpg"))).records)

    def fill(dialog: Composer) -> None:
        for part in row(dialog, "x").parts:
            QTest.mouseClick(part.button, LEFT)
            QTest.mouseClick(part.button, LEFT)
            assert not part.button.text().startswith("Take"), "there is no variant"
            QTest.mouseClick(part.button, LEFT)

    edit(tab, answers, "a", fill)
    assert tab.document.undo_stack.count() == 0


def test_a_new_post_takes_what_its_channels_have_of_their_own(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(BASE)

    def fill(dialog: Composer) -> None:
        types(dialog.text, "Rye")
        QTest.mouseClick(dialog.where.buttons["x"], LEFT)
        QTest.mouseClick(dialog.fold, LEFT)
        assert row(dialog, "x").link.inherited.text() == "In the post: no link."
        assert row(dialog, "x").pictures.inherited.text() == "In the post: no picture."
        QTest.mouseClick(row(dialog, "x").link.button, LEFT)
        types(row(dialog, "x").own_link, "https://example.com/x")

    answers.expect("run_dialog", saving(fill))
    tab.perform("new_post")
    found = stored(tab)[1]
    assert (found["fb"].link, found["x"].link) == (None, "https://example.com/x")


def test_a_card_that_lost_its_channel_keeps_its_own_pictures(
    open_tab: OpenTab, answers: Answers
) -> None:
    plan = two_channels(Image(path="/a.jpg"), images=(Image(path="/b.jpg"),))
    tab = open_tab([one for one in plan.records if one.id != "a"])
    edit(tab, answers, "b", lambda dialog: QTest.mouseClick(dialog.where.buttons["x"], LEFT))

    def change(dialog: Composer) -> None:
        assert [image.path for image in dialog.pictures.images()] == ["/b.jpg"]
        types(dialog.pictures.details.alt, "Oven")

    edit(tab, answers, "b", change)
    post, found = stored(tab)
    assert post.images == (Image(path="/a.jpg"),)
    assert found[None].images == (Image(path="/b.jpg", alt="Oven"),)
    edit(tab, answers, "b", lambda dialog: dialog.where.set_keys(("fb",)))
    assert stored(tab)[1]["fb"].images == (Image(path="/b.jpg", alt="Oven"),)
