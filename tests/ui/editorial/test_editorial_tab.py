# SPDX-License-Identifier: MIT
"""The tab as a whole: sections, sizes, news from elsewhere, names for those who cannot see."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cmdesk.domain.records import Closure, Pillar
from cmdesk.domain.texts import mark, plain
from cmdesk.services.edits import Set
from cmdesk.services.sample import sample_client, sample_records
from cmdesk.ui.editorial.rows import Rows, stops_of
from cmdesk.ui.editorial.section import Section
from cmdesk.ui.editorial.themes import ThemesSection
from cmdesk.ui.tabs.editorial import SECTIONS, EditorialTab
from tests.ui.answers import NOW
from tests.ui.editorial.conftest import (
    BAKERY,
    BREAD,
    CARD,
    CLIENT,
    CRAFT,
    FACEBOOK,
    LETTER,
    OpenLine,
)


def test_sections_by_keyboard(tab: EditorialTab, qtbot: QtBot) -> None:
    tab.scope.show_everything(everything=True)
    tab.setFocus()
    assert tab.list.list.hasFocus()
    shown = [tab.section.key]
    for _ in SECTIONS[1:]:
        qtbot.keyClick(tab.list.list, Qt.Key.Key_Down)
        shown.append(tab.section.key)
        assert tab.section.isVisible()
    assert shown == [kind.key for kind in SECTIONS]
    first = tab.list.list.item(0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Themes, 1"


def test_a_notice_goes_with_its_section(tab: EditorialTab) -> None:
    tab.show_section("channels")
    tab.section.refuse(plain("Not kept."))
    assert tab.section.notice.words == "Not kept."
    tab.show_section("themes")
    assert tab.sections["channels"].notice.words == ""


LEAVE = Closure(id="w" * 32, start=date(2026, 12, 24), end=date(2026, 12, 26), reason="Leave")


@pytest.mark.parametrize(
    ("key", "record_id", "back"),
    [
        ("themes", CRAFT.id, "name"),
        ("rendezvous", BREAD.id, "edit"),
        ("channels", LETTER.id, "name"),
        ("closed_days", LEAVE.id, "bin"),
    ],
)
def test_the_keyboard_stays_with_what_was_deleted(
    open_line: OpenLine, qtbot: QtBot, key: str, record_id: str, back: str
) -> None:
    tab = open_line([*BAKERY, LEAVE])
    tab.show_section(key)
    section = tab.section

    def delete_it() -> None:
        pressed = rows_of(section).by_id[record_id].bin
        pressed.setFocus()
        qtbot.keyClick(pressed, Qt.Key.Key_Space)
        assert record_id not in rows_of(section).by_id
        assert QApplication.focusWidget() is section.notice.undo

    delete_it()
    qtbot.keyClick(section.notice.undo, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is getattr(rows_of(section).by_id[record_id], back)
    delete_it()
    tab.document.undo_stack.undo()
    assert QApplication.focusWidget() is getattr(rows_of(section).by_id[record_id], back)


def rows_of(section: Section) -> Rows[Any, Any]:
    rows = getattr(section, "rows", None)
    assert isinstance(rows, Rows)
    return rows


def test_the_keyboard_is_left_where_it_is_written(tab: EditorialTab) -> None:
    section = tab.section
    assert isinstance(section, ThemesSection)
    section.rows.by_id[CRAFT.id].bin.click()
    section.new_name.setFocus()
    tab.document.undo_stack.undo()
    assert QApplication.focusWidget() is section.new_name


def test_changes_from_elsewhere_are_followed(tab: EditorialTab) -> None:
    edit = Set(Pillar, CRAFT.id, {"name": "Bread"}, mark("Test", "test"))
    tab.document.run(edit)
    section = tab.section
    assert isinstance(section, ThemesSection)
    assert section.rows.by_id[CRAFT.id].name.text() == "Bread"
    assert tab.figures() == "1 post in 4 weeks"


def test_records_are_brought_into_view(tab: EditorialTab) -> None:
    for kind, record_id, key in (
        ("opening", BREAD.id, "rendezvous"),
        ("channel", FACEBOOK.id, "channels"),
        ("pillar", CRAFT.id, "themes"),
    ):
        assert tab.show_record(kind, record_id)
        assert tab.section.key == key
        focused = QApplication.focusWidget()
        assert focused is not None
        assert tab.section.isAncestorOf(focused)
    assert not tab.show_record("version", CARD.id)
    assert not any(tab.show_record(kind, "gone") for kind in ("pillar", "opening", "channel"))
    assert not tab.sections["closed_days"].bring("anything")


@pytest.mark.parametrize("width", [1024, 1440])
def test_the_mix_stands_where_there_is_room(tab: EditorialTab, qtbot: QtBot, width: int) -> None:
    def stands() -> bool:
        mix_at = tab.mix.mapTo(tab, QPoint())
        if width == 1024:
            return mix_at.y() >= tab.list.geometry().bottom()
        return mix_at.x() > tab.section.mapTo(tab, QPoint(tab.section.width(), 0)).x()

    tab.resize(width, 700)
    qtbot.waitUntil(stands)


def test_everything_has_a_name_and_the_wheel_changes_nothing(open_line: OpenLine) -> None:
    today = NOW.date()
    tab = open_line(sample_records(sample_client("fr"), today))
    assert date(2026, 11, 25) == today
    for kind in SECTIONS:
        tab.show_section(kind.key)
        tab.grab()
        for widget in stops_of(tab.section):
            if not widget.isVisible():
                continue
            told = QAccessible.queryAccessibleInterface(widget)
            assert told.text(QAccessible.Text.Name), (kind.key, type(widget), widget.parent())
            _turn_wheel(widget)
    assert tab.document.undo_stack.count() == 0


def _turn_wheel(widget: QWidget) -> None:
    if widget.hasFocus():
        return
    event = QWheelEvent(
        QPointF(4, 4),
        QPointF(4, 4),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_leaving_every_field_changes_nothing(open_line: OpenLine) -> None:
    tab = open_line(sample_records(sample_client("fr"), NOW.date()))
    for kind in SECTIONS:
        tab.show_section(kind.key)
        for widget in tab.section.findChildren(QLineEdit):
            widget.setFocus()
            widget.editingFinished.emit()
    assert tab.document.undo_stack.count() == 0


def test_an_empty_client(open_line: OpenLine) -> None:
    tab = open_line([CLIENT])
    assert tab.figures() == ""
    assert tab.mix.isHidden()
    for kind in SECTIONS:
        tab.show_section(kind.key)
        assert not tab.grab().isNull()


def test_a_field_taken_apart_with_the_keyboard_in_it_says_nothing(
    tab: EditorialTab, qtbot: QtBot
) -> None:
    section = tab.section
    assert isinstance(section, ThemesSection)
    field = section.rows.by_id[CRAFT.id].name
    field.setFocus()
    qtbot.keyClicks(field, "s")
    document = tab.document
    delete(field)
    assert document.undo_stack.count() == 0
