# SPDX-License-Identifier: MIT
"""The composer in the essentials and with everything: nothing that is written is hidden."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from cmdesk.config.memory import memory_of
from cmdesk.domain.records import Client, Degree, Format, KeptFor, Post, Record, Status, Version
from cmdesk.ui.calendar.scoped_form import ScopedForm
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.forms.status_field import StatusField
from cmdesk.ui.tabs.calendar import CalendarTab
from cmdesk.ui.widgets.segments import Segment
from tests.ui.answers import Answers
from tests.ui.calendar.conftest import OpenTab
from tests.ui.calendar.weeks import BASE, MONDAY

LEFT = Qt.MouseButton.LeftButton
SHORT = ["Draft", "Ready", "Scheduled", "Published"]
Look = Callable[[Composer], None]


def owner(post: Post, **version: object) -> list[Record]:
    """A post of somebody who keeps the calendar for the own business, on two channels."""
    clients = [replace(one, kept_for=KeptFor.OWN) for one in BASE if isinstance(one, Client)]
    first = Version(id="a", post_id="post", channel_id="fb", day=MONDAY, format=Format.PHOTO)
    return [
        *clients,
        *BASE[1:],
        post,
        replace(first, **version),  # type: ignore[arg-type]
        Version(id="b", post_id="post", channel_id="ig", day=MONDAY, format=Format.PHOTO),
    ]


def look_at(tab: CalendarTab, answers: Answers, look: Look, *, save: bool = False) -> None:
    def run(dialog: Composer) -> bool:
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        dialog.fold.setChecked(True)
        look(dialog)
        if save:
            QTest.mouseClick(dialog.save, LEFT)
        dialog.hide()
        return save

    answers.expect("run_dialog", run)
    tab.page.view.choose(["a"])
    tab.perform("edit_post")


def link(dialog: Composer) -> QWidget:
    (found,) = dialog.findChildren(ScopedForm)
    return found.everything


def lines(dialog: Composer) -> list[str]:
    """The names of the fields under *More* that are seen."""
    return [name for name, field in dialog.more.fields.items() if field.isVisible()]


def statuses(field: StatusField) -> list[str]:
    lists = [one for one in field.findChildren(QComboBox) if not one.isHidden()]
    if lists:
        return [lists[0].itemText(n) for n in range(lists[0].count())]
    return [one.text() for one in field.findChildren(Segment) if one.isVisible()]


def test_an_owner_sees_few_lines_and_statuses(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(owner(Post(id="post", text="Rye")))

    def look(dialog: Composer) -> None:
        assert lines(dialog) == ["link", "tell_team", "photo_to_take", "note"]
        assert not dialog.more.channels.isVisible()
        dialog.where.buttons["x"].click()
        assert not dialog.more.channels.isVisible(), "another channel changes nothing"
        assert statuses(dialog.status) == SHORT
        assert link(dialog).isVisible()

    look_at(tab, answers, look)


def test_what_a_post_holds_is_never_hidden(open_tab: OpenTab, answers: Answers) -> None:
    post = Post(id="post", text="Rye", title="Rye week", degree=Degree.SELL, asks=True)
    tab = open_tab(owner(post, text="Rye!", status=Status.WITH_CLIENT))

    def look(dialog: Composer) -> None:
        held = ["title", "link", "degree", "asks", "tell_team", "photo_to_take", "note"]
        assert lines(dialog) == held
        assert dialog.more.channels.rows["fb"].own.isVisible()
        assert statuses(dialog.status) == ["With the client", *SHORT]
        assert dialog.status.key == "with_client"

    look_at(tab, answers, look)


def test_everything_is_one_click_away_and_remembered(open_tab: OpenTab, answers: Answers) -> None:
    tab = open_tab(owner(Post(id="post", text="Rye"), status=Status.READY))

    def turn(dialog: Composer) -> None:
        height = dialog.height()
        QTest.mouseClick(link(dialog), LEFT)
        assert lines(dialog) == list(dialog.more.fields)
        assert dialog.more.channels.isVisible()
        assert not link(dialog).isVisible()
        assert dialog.more.title.hasFocus()
        assert dialog.height() >= height
        assert len(statuses(dialog.status)) == len(Status)
        assert dialog.status.key == "ready", "as it stood"
        shown = dialog.status.focusProxy()
        assert shown is not None
        assert shown.accessibleName() == "Status"
        dialog.status.set_key("on_hold")

    look_at(tab, answers, turn, save=True)
    with tab.document.reading() as reader:
        assert reader.get(Version, "a").status is Status.ON_HOLD
    assert memory_of(tab.document.uuid).everything is True

    def again(dialog: Composer) -> None:
        assert lines(dialog) == list(dialog.more.fields)
        assert not link(dialog).isVisible()

    look_at(tab, answers, again)


def test_an_idea_is_a_draft_for_an_owner_and_an_idea_with_everything(
    open_tab: OpenTab, answers: Answers
) -> None:
    tab = open_tab(owner(Post(id="post", text="Rye"), status=Status.IDEA))

    def draft(dialog: Composer) -> None:
        assert dialog.status.key == "to_write"
        QTest.mouseClick(link(dialog), LEFT)
        dialog.text.setPlainText("Rye!")

    look_at(tab, answers, draft, save=True)

    def idea(dialog: Composer) -> None:
        assert dialog.status.key == "idea"

    look_at(tab, answers, idea)
    with tab.document.reading() as reader:
        assert reader.get(Version, "a").status is Status.IDEA
