# SPDX-License-Identifier: MIT
"""A freelancer's evening: a client's spreadsheet dropped in, a day spread, a week confirmed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from cmdesk.domain.records import KeptFor, Post, Status
from cmdesk.domain.rules.findings import FixKey
from cmdesk.ui.calendar.find_panel import FindPanel
from cmdesk.ui.dialogs.handing_over import HandingOver
from cmdesk.ui.dialogs.import_posts import ImportPostsDialog
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.dialogs.repair_preview import RepairPreview
from tests.journeys import person as people
from tests.journeys.person import (
    CTRL,
    FRIDAY,
    LEFT,
    NOW,
    PLAIN,
    THURSDAY,
    Person,
    saved,
    types,
    where_all_stand,
)
from tests.workbooks import xlsx

HEAD = ("Date", "Heure", "Réseau", "Titre", "Texte", "Thème", "Statut", "Note")
ALT = Qt.KeyboardModifier.AltModifier
CROWD, SPARSE = 5, 34  # posts of one Thursday, and of the days that follow it


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """40 posts as a freelancer keeps them: a title above, an empty row, one day that is none."""

    def row(day: str, where: str, number: int, status: str) -> tuple[str, ...]:
        hour = f"{9 + number % 9} h 30"
        return (day, hour, where, f"Billet {number}", f"Texte {number}.", "Menu", status, "")

    rows: list[tuple[str, ...]] = [("Café Lou-Bar, novembre et décembre",), (), HEAD]
    rows += [row("26/11/2026", "Facebook", n, "prêt") for n in range(CROWD)]
    for number in range(SPARSE):
        day = (FRIDAY + timedelta(days=1 + number)).isoformat()
        rows.append(row(day, "Instagram + Facebook", CROWD + number, "à valider"))
    rows += [(), row("31 novembre 2026", "Facebook", 99, "prêt")]
    path = tmp_path / "calendrier.xlsx"
    path.write_bytes(xlsx({"Calendrier": rows}))
    return path


def for_a_client(dialog: NewClientDialog) -> bool:
    dialog.show()
    types(dialog.name, "Café Lou-Bar")
    for network in ("facebook_page", "instagram"):
        dialog.boxes[network].click()
    (clients,) = [b for b in dialog.findChildren(QPushButton) if b.text() == "for clients"]
    QTest.mouseClick(clients, LEFT)
    QTest.mouseClick(dialog.start, LEFT)
    accepted = not dialog.isVisible()
    dialog.hide()
    return accepted


def drops(person: Person, path: Path) -> None:
    """Lets a file of the system's file window go on the week."""
    window, week = person.window, person.calendar.page.view
    content, copying = QMimeData(), Qt.DropAction.CopyAction
    content.setUrls([QUrl.fromLocalFile(str(path))])
    place = week.viewport().rect().center()
    entering = QDragEnterEvent(place, copying, content, LEFT, PLAIN)
    entering.setAccepted(False)
    # Qt asks from the widget under the pointer upwards, and lets it fall on who accepted.
    QApplication.sendEvent(week.viewport(), entering)
    assert entering.isAccepted(), "the week leaves files to its window"
    at = week.viewport().mapTo(window, place)
    QApplication.sendEvent(window, QDropEvent(at.toPointF(), copying, content, LEFT, PLAIN))


def imports(person: Person, path: Path) -> None:
    def look(dialog: ImportPostsDialog) -> bool:
        dialog.show()
        assert dialog.accept_button.text() == f"Import {CROWD + SPARSE} posts"
        left_out = [dialog.left_out.item(n).text() for n in range(dialog.left_out.count())]
        assert len(left_out) == 1, "the empty rows are not missed"
        assert "31 novembre 2026" in left_out[0]
        QTest.mouseClick(dialog.accept_button, LEFT)
        return not dialog.isVisible()

    person.answers.expect("run_dialog", look)
    drops(person, path)


def on(person: Person, day: date) -> int:
    return len(person.sees(day))


def spreads(person: Person) -> None:
    """Thursday is too full: what to do about it is looked at, then agreed to."""

    def apply(dialog: RepairPreview) -> bool:
        dialog.show()
        person.clicks(dialog, "Apply")
        return not dialog.isVisible()

    assert on(person, THURSDAY) == CROWD
    panel = person.calendar.page.side.findings
    if panel.folded:
        (line,) = [b for b in panel.findChildren(QPushButton) if b.text().endswith("▸")]
        person.qtbot.mouseClick(line, LEFT)
    person.answers.expect("run_dialog", apply)
    person.qtbot.mouseClick(panel.rows[0].fix_buttons[FixKey.SPREAD], LEFT)
    assert on(person, THURSDAY) < CROWD


def hands_over(person: Person, words: list[str]) -> None:
    """The chosen cards become *Scheduled*, with Metricool."""

    def pick(menu: QMenu, _at: QPoint) -> QAction:
        (statuses,) = [one for one in menu.findChildren(QMenu) if one.title() == "Status"]
        (action,) = [one for one in statuses.actions() if one.text() == "Scheduled"]
        return action

    def where(dialog: HandingOver) -> bool:
        dialog.show()
        edit = dialog.tool.lineEdit()
        assert edit is not None
        edit.clear()
        types(edit, "Metricool")
        QTest.mouseClick(dialog.save, LEFT)
        return not dialog.isVisible()

    view = person.calendar.page.view
    view.choose([person.card(one) for one in words])
    person.answers.expect("run_menu", pick)
    person.answers.expect("run_dialog", where)
    view.menu_wanted.emit(view.mapToGlobal(view.rect().center()))


def test_a_spreadsheet_becomes_a_week_that_was_published(
    person: Person, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.starts_the_program()
    person.answers.expect("run_dialog", for_a_client)
    person.clicks(person.window.start, "Start a calendar")
    assert person.document.client.kept_for is KeptFor.CLIENTS
    imports(person, sheet)
    with person.document.reading() as reader:
        assert reader.count(Post) == CROWD + SPARSE
    undo = person.window.actions_by_id["undo"]
    person.presses(Qt.Key.Key_Z, CTRL)
    with person.document.reading() as reader:
        assert reader.count(Post) == 0, "one undo takes all back"
    person.presses(Qt.Key.Key_Y, CTRL)

    spreads(person)
    assert undo.text().startswith("Undo: ")
    person.presses(Qt.Key.Key_Z, CTRL)
    assert on(person, THURSDAY) == CROWD
    person.presses(Qt.Key.Key_Y, CTRL)

    thursday = person.sees(THURSDAY)
    hands_over(person, thursday)
    monkeypatch.setattr(people, "NOW", NOW + timedelta(days=6))  # Sunday morning
    person.presses(Qt.Key.Key_Right, ALT)
    person.presses(Qt.Key.Key_Left, ALT)
    line = person.calendar.page.confirm_line
    person.clicks(line, "All went as planned" if len(thursday) > 1 else "It went as planned")
    done = [one for one in where_all_stand(person) if one.status is Status.PUBLISHED]
    assert len(done) == len(thursday)
    assert {one.scheduled_with for one in done} == {"Metricool"}


def test_a_client_is_found_again_among_the_recent_ones(
    person: Person, sheet: Path, tmp_path: Path
) -> None:
    person.starts_the_program()
    person.answers.expect("run_dialog", for_a_client)
    person.clicks(person.window.start, "Start a calendar")
    imports(person, sheet)
    person.presses(Qt.Key.Key_F, CTRL)
    (panel,) = person.calendar.page.findChildren(FindPanel)
    field = person.window.focusWidget()
    assert field is not None
    person.qtbot.keyClicks(field, "Texte 38")
    assert len(panel.list.looks()) == 1
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "Billet 38" in {card for day in _shown(person) for card in person.sees(day)}

    saved(person, tmp_path / "Café Lou-Bar.cmdesk")
    person.presses(Qt.Key.Key_W, CTRL)
    assert person.window.desk.document is None
    person.qtbot.waitUntil(lambda: any("next week" in words for words in _read(person)))
    person.clicks(person.window.start, "Café Lou-Bar")
    with person.document.reading() as reader:
        assert reader.count(Post) == CROWD + SPARSE


def _read(person: Person) -> list[str]:
    """The words on the start page."""
    return [one.text() for one in person.window.start.findChildren(QLabel) if one.isVisible()]


def _shown(person: Person) -> list[date]:
    return [one.day for one in person.calendar.page.view.week.days]
