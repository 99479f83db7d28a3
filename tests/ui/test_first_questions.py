# SPDX-License-Identifier: MIT
"""The first questions: one page, of which only the name is needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Channel, Client, KeptFor, Measurement, Record, Region
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.dialogs.network_choice import NetworkChoice
from cmdesk.ui.dialogs.new_client import NewClientDialog

LATE = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # in Paris the 23rd has begun
Opened = Callable[..., NewClientDialog]
R = TypeVar("R", bound=Record)


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    def make(kept_for: KeptFor = KeptFor.OWN) -> NewClientDialog:
        dialog = NewClientDialog(load_platforms(), None, LATE, kept_for)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def only(dialog: NewClientDialog, kind: type[R]) -> list[R]:
    return [record for record in dialog.records() if isinstance(record, kind)]


def client_of(dialog: NewClientDialog) -> Client:
    (client,) = only(dialog, Client)
    return client


def focused(dialog: NewClientDialog) -> QWidget:
    widget = dialog.focusWidget()
    assert widget is not None
    return widget


def test_a_name_and_enter_are_enough(opened: Opened) -> None:
    dialog = opened()
    assert focused(dialog) is dialog.name
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible(), "nothing starts without a name"
    QTest.keyClicks(dialog.name, "Corner Bakery")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    client = client_of(dialog)
    assert (client.name, client.trade, client.closed_weekdays) == ("Corner Bakery", "", ())
    assert client.kept_for is KeptFor.OWN
    assert len(dialog.records()) == 1


def test_enter_starts_wherever_the_keyboard_is(opened: Opened) -> None:
    for number in range(4):
        dialog = opened()
        QTest.keyClicks(dialog.name, "Corner")
        places: tuple[QWidget, ...] = (
            dialog.boxes["instagram"],
            dialog.networks.more,
            dialog.closed[1],
            dialog.region,
        )
        widget = places[number]
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Return)
        assert not dialog.isVisible()
        assert client_of(dialog).name == "Corner"


def test_everything_that_was_answered_is_kept(opened: Opened) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.name, "  Corner Bakery ")
    QTest.keyClicks(dialog.trade.edit, "bakery")
    for network in ("instagram", "facebook_page", "blog"):
        dialog.boxes[network].click()
    QTest.keyClicks(dialog.networks.counts["instagram"], "1 204")
    for weekday in (7, 1):
        dialog.closed[weekday].click()
    dialog.region.setCurrentIndex(dialog.region.findData("fr"))
    dialog.audience.set_key("team")
    client = client_of(dialog)
    assert (client.name, client.trade) == ("Corner Bakery", "bakery")
    assert (client.region, client.kept_for) == (Region.FRANCE, KeptFor.TEAM)
    assert client.closed_weekdays == (1, 7)
    channels = {channel.id: channel.platform for channel in only(dialog, Channel)}
    assert sorted(channels.values()) == ["blog", "facebook_page", "instagram"]


def test_followers_are_noted_on_the_day_it_is_at_the_clients_place(opened: Opened) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.name, "Corner")
    dialog.region.setCurrentIndex(dialog.region.findData("fr"))
    dialog.boxes["instagram"].click()
    dialog.boxes["facebook_page"].click()
    QTest.keyClicks(dialog.networks.counts["instagram"], "1.2 k")
    records = dialog.records()
    (measured,) = (record for record in records if isinstance(record, Measurement))
    (instagram,) = (r for r in records if isinstance(r, Channel) and r.platform == "instagram")
    assert (measured.metric, measured.value) == ("followers", 1200)
    assert (measured.day, measured.channel_id) == (date(2026, 11, 23), instagram.id)


def test_a_number_that_cannot_be_kept_is_said_and_brought_back(opened: Opened) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.name, "Corner")
    dialog.boxes["instagram"].click()
    field = dialog.networks.counts["instagram"]
    QTest.keyClicks(field, "about 100")
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "“about 100” is not a number that can be kept" in dialog.problem.text()
    assert focused(dialog) is field
    with pytest.raises(WrongInput):
        dialog.records()
    dialog.boxes["instagram"].click()
    assert not field.isVisible()
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible(), "what is not asked any more hinders nobody"
    assert only(dialog, Measurement) == []


def test_a_number_is_asked_beside_what_is_ticked_and_has_followers(opened: Opened) -> None:
    dialog = opened()
    networks = dialog.networks
    assert not networks.asked.isVisible()
    assert not any(field.isVisible() for field in networks.counts.values())
    dialog.boxes["google_business"].click()
    assert not networks.asked.isVisible()
    dialog.boxes["facebook_page"].click()
    assert networks.asked.isVisible()
    shown = [key for key, field in networks.counts.items() if field.isVisible()]
    assert shown == ["facebook_page"]


def test_a_tick_moves_nothing_away_under_the_pointer(opened: Opened) -> None:
    dialog = opened()
    boxes = dialog.boxes
    places = {key: box.mapTo(dialog, QPoint()) for key, box in boxes.items() if box.isVisible()}
    for key in places:
        boxes[key].click()
        QApplication.sendPostedEvents()  # what the layout has to do
        now = {each: boxes[each].mapTo(dialog, QPoint()) for each in places}
        assert now == places, key


def test_the_rarer_networks_are_one_click_away(opened: Opened) -> None:
    dialog = opened()
    height = dialog.height()
    assert dialog.boxes["facebook_page"].isVisible()
    assert not dialog.boxes["mastodon"].isVisible()
    QTest.mouseClick(dialog.networks.more, Qt.MouseButton.LeftButton)
    assert all(box.isVisible() for box in dialog.boxes.values())
    assert dialog.height() > height
    assert focused(dialog) is dialog.boxes["x"]
    assert not dialog.networks.more.isVisible()


def test_few_networks_need_no_more(qtbot: QtBot) -> None:
    platforms = load_platforms()
    choice = NetworkChoice({"instagram": platforms["instagram"]})
    qtbot.addWidget(choice)
    choice.show()
    assert not choice.more.isVisible()


def test_tab_goes_down_the_page(opened: Opened) -> None:
    dialog = opened()
    dialog.boxes["facebook_page"].click()
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Corner")
    places: list[tuple[int, int]] = []
    for _ in range(60):
        widget = focused(dialog)
        at = widget.mapTo(dialog, widget.rect().topLeft())
        places.append((at.y() // 20, at.x()))
        if widget is dialog.start:
            break
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert len(places) > 20
    rows = [row for row, _ in places]
    assert rows == sorted(rows)


@pytest.mark.parametrize(
    ("kept_for", "title"),
    [
        (KeptFor.OWN, "Which business is it for?"),
        (KeptFor.TEAM, "Which business is it for?"),
        (KeptFor.CLIENTS, "Which client is it for?"),
    ],
)
def test_a_client_is_one_only_for_who_has_clients(
    opened: Opened, kept_for: KeptFor, title: str
) -> None:
    dialog = opened(kept_for)
    assert dialog.title.text() == title
    assert dialog.kept_for is kept_for
    own = dialog.audience.findChildren(QWidget)[0]
    QTest.mouseClick(own, Qt.MouseButton.LeftButton)
    assert dialog.title.text() == "Which business is it for?"


def test_it_fits_a_small_screen_as_it_opens(opened: Opened) -> None:
    dialog = opened()
    assert dialog.width() <= 700
    assert dialog.height() <= 640


def test_nothing_lies_beside_the_page_even_beside_a_scroll_bar(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened()
    for key in ("facebook_page", "instagram"):
        dialog.boxes[key].setChecked(True)
    dialog.resize(dialog.width(), 400)
    scroll = dialog.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(scroll.verticalScrollBar().isVisible)
    assert not scroll.horizontalScrollBar().isVisible()
