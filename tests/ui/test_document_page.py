# SPDX-License-Identifier: MIT
"""The row of tabs, the tab shown, and how tabs follow the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.records import Post, Record
from cmdesk.domain.texts import mark, plain
from cmdesk.services.edits import Set
from cmdesk.services.platforms import load_platforms
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui.document_page import DocumentPage
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.publication import Publication
from cmdesk.ui.tabs import TABS
from cmdesk.ui.tabs.base import TabBase
from cmdesk.ui.widgets.tab_bar import TabBar
from tests.ui.answers import NOW


class Plain(TabBase):
    """A tab that notes what it was asked."""

    key = "plain"
    title = mark("Test", "Plain")

    def __init__(self, document: OpenDocument, parent: object = None) -> None:
        super().__init__(document)
        self.asked: list[object] = []

    def refresh(self) -> None:
        self.asked.append("refresh")


class Busy(Plain):
    """A tab with a badge, figures, actions and records of its own."""

    key = "busy"
    title = mark("Test", "Busy")
    begins_base = True

    def badge(self) -> int:
        return 3

    def figures(self) -> str:
        return f"{len(self.asked)} asked"

    def offered(self) -> frozenset[str]:
        return frozenset({"new_post"})

    def perform(self, action_id: str) -> None:
        self.asked.append(action_id)

    def show_record(self, kind: str, record_id: str) -> bool:
        return kind == "post"


@pytest.fixture
def page(qtbot: QtBot, records: Sequence[Record]) -> Iterator[DocumentPage]:
    safe = SafeDocument.new(records)
    document = OpenDocument(safe.document_file, load_platforms(), clock=lambda: NOW)
    publication = Publication(document, safe)
    made = DocumentPage(document, publication, (Plain, Busy))
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    publication.close(discard=True)


def both(page: DocumentPage) -> tuple[Plain, Busy]:
    first, second = page.tabs
    assert isinstance(first, Plain)
    assert isinstance(second, Busy)
    return first, second


def edit(page: DocumentPage) -> None:
    page.tabs[0].document.run(Set(Post, "p" * 32, {"title": "new"}, plain("x")))


def test_what_is_for_every_week_stands_apart_from_the_base(page: DocumentPage) -> None:
    usual = TabBar(page)
    for name in ("Plain", "Busy"):
        usual.addTab(name)
    usual.set_badge(1, 3)
    gaps = [page.tab_bar.tabSizeHint(i).width() - usual.tabSizeHint(i).width() for i in (0, 1)]
    assert gaps[0] == 0 < gaps[1]
    assert sum(kind.begins_base for kind in TABS) == 1


def test_only_the_shown_tab_reads(page: DocumentPage) -> None:
    first, second = both(page)
    assert (first.asked, second.asked) == (["refresh"], [])
    edit(page)
    assert (first.asked, second.asked) == (["refresh", "refresh"], [])
    page.show_tab(1)
    assert second.asked == ["refresh"]
    assert page.tab is second
    page.show_tab(0)
    page.show_tab(1)
    assert second.asked == ["refresh"]
    assert page.figures.text() == "1 asked"


def test_a_document_is_shown_again_on_the_tab_that_was_left(
    qtbot: QtBot, page: DocumentPage
) -> None:
    assert page.tab_bar.currentIndex() == 0
    page.show_tab(1)
    document, publication = page.tabs[0].document, page._publication
    for tabs, shown in (((Plain, Busy), "busy"), ((Plain,), "plain")):
        again = DocumentPage(document, publication, tabs)
        qtbot.addWidget(again)
        again.show()
        qtbot.waitExposed(again)
        assert again.tab is not None
        assert (again.tab.key, again.tabs[0].stale) == (shown, shown != again.tabs[0].key)


def test_badges_are_shown_and_read_aloud(page: DocumentPage) -> None:
    assert [page.tab_bar.badge(i) for i in (0, 1)] == [0, 3]
    assert page.tab_bar.accessibleTabName(1) == "Busy, 3 to look at"
    assert page.tab_bar.tabToolTip(1) == "3 to look at"
    assert (page.tab_bar.accessibleTabName(0), page.tab_bar.tabToolTip(0)) == ("Plain", "")
    assert page.tab_bar.accessibleTabName(0) == "Plain"


def test_an_action_is_done_by_the_tab_that_offers_it(page: DocumentPage) -> None:
    assert page.offered() == {"new_post"}
    page.perform("new_post")
    assert page.tab is both(page)[1]
    assert both(page)[1].asked[-1] == "new_post"
    page.perform("print_week")
    assert both(page)[1].asked[-1] == "new_post"


def test_a_tab_sends_to_another(page: DocumentPage) -> None:
    both(page)[0].go_to.emit("channel", "f" * 32)
    assert page.tab is both(page)[0]
    both(page)[0].go_to.emit("post", "p" * 32)
    assert page.tab is both(page)[1]


def test_tabs_by_keys_and_by_mouse(page: DocumentPage) -> None:
    page.tab_bar.setFocus()
    QTest.keyClick(page.tab_bar, Qt.Key.Key_Right)
    assert page.tab is both(page)[1]
    place = page.tab_bar.tabRect(0).center()
    QTest.mouseClick(page.tab_bar, Qt.MouseButton.LeftButton, pos=place)
    assert page.tab is both(page)[0]
    assert not page.tab_bar.grab().isNull()


def test_a_tab_that_is_new_to_the_keyboard_begins_where_its_work_is(
    qtbot: QtBot, page: DocumentPage
) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    fields = []
    for tab in both(page):
        column = QVBoxLayout(tab)
        aside, work = QLineEdit(tab), QLineEdit(tab)
        column.addWidget(aside)
        column.addWidget(work)
        aside.show()
        work.show()
        tab.setFocusProxy(work)
        fields.append((aside, work))
    fields[0][0].setFocus()
    page.show_tab(1)
    assert page.window().focusWidget() is fields[1][1], "not at the first field of the tab"
    fields[1][0].setFocus()
    page.show_tab(0)
    assert page.window().focusWidget() is fields[0][0], "where it was left"
    page.show_tab(1)
    assert page.window().focusWidget() is fields[1][0], "where it was left"
    page.tab_bar.setFocus()
    page.show_tab(0)
    assert page.window().focusWidget() is page.tab_bar, "who walks along the tabs stays there"


def test_a_tab_says_nothing_unless_it_overrides(page: DocumentPage) -> None:
    tab = both(page)[0]
    assert (tab.badge(), tab.figures(), tab.offered()) == (0, "", frozenset())
    assert not tab.show_record("post", "x")
    with pytest.raises(NotImplementedError):
        tab.perform("new_post")
    with pytest.raises(NotImplementedError):
        TabBase.refresh(tab)
    tab.take_changes(ChangeSet(), None)
    assert tab.asked[-1] == "refresh"


def test_the_tabs_of_the_program_have_keys_and_titles() -> None:
    assert len({kind.key for kind in TABS}) == len(TABS)
    assert all(kind.title.source for kind in TABS)
