# SPDX-License-Identifier: MIT
"""The week on the wall and back: printed, ticked with a pen, typed back, undone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo

from cmdesk.config.memory import memory_of
from cmdesk.domain.records import Status
from cmdesk.ui.dialogs.ticking import TickingDialog
from cmdesk.ui.printing.preview import SheetPreview
from tests.journeys.person import CTRL, LEFT, SHIFT, Person, begun, where_all_stand


@pytest.fixture
def told(person: Person) -> Person:
    """Somebody with three posts of next week."""
    begun(person)
    return person


def numbers_on(path: Path) -> dict[str, int]:
    """The numbers of the boxes of a PDF, by the first word of their posts."""
    (page,) = PdfReader(path).pages
    text = " ".join(page.extract_text().split())
    found = re.findall(r"(\d+) (?:\d+:\d\d )?Facebook (Rye|Our|Who)", text)
    return {word: int(number) for number, word in found}


def printed(person: Person, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+P twice, no printer there, so a PDF."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)

    def look(dialog: SheetPreview) -> bool:
        dialog.show()
        dialog.activateWindow()
        person.qtbot.waitUntil(dialog.isActiveWindow)
        person.qtbot.mouseClick(dialog.long_texts, LEFT)
        person.qtbot.keyClick(dialog, Qt.Key.Key_P, CTRL)
        assert not dialog.isVisible()
        return True

    person.answers.expect("run_dialog", look)
    person.answers.expect("choose", "pdf")
    person.answers.expect("file_to_save", path)
    person.presses(Qt.Key.Key_P, CTRL)


def test_the_numbers_of_the_wall_are_typed_back(
    told: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, path = told, tmp_path / "week.pdf"
    printed(person, path, monkeypatch)
    assert not memory_of(person.document.uuid).long_texts, "kept for the next time"
    numbers = numbers_on(path)
    assert numbers.keys() == {"Rye", "Our", "Who"}
    before = where_all_stand(person)

    def type_back(dialog: TickingDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        person.qtbot.waitUntil(dialog.isActiveWindow)
        on_screen = {
            dialog.table.cell(line, 3).text().split()[0]: int(dialog.table.cell(line, 0).text())
            for line in range(dialog.table.rowCount())
        }
        assert on_screen == numbers, "the sheet's numbers, read from its PDF"
        person.qtbot.keyClicks(dialog.numbers, f"{numbers['Rye']} {numbers['Who']}")
        person.qtbot.keyClick(dialog.numbers, Qt.Key.Key_Return)
        return not dialog.isVisible()

    person.answers.expect("run_dialog", type_back)
    person.presses(Qt.Key.Key_B, CTRL | SHIFT)
    done = [v for v in where_all_stand(person) if v.status is Status.PUBLISHED]
    assert len(done) == 2
    assert person.document.undo_stack.undoText() == "tick 2 posts as published"

    person.presses(Qt.Key.Key_Z, CTRL)
    assert where_all_stand(person) == before


def test_giving_up_changes_nothing(told: Person) -> None:
    def give_up(dialog: TickingDialog) -> bool:
        dialog.show()
        told.qtbot.keyClicks(dialog.numbers, "1 2")
        told.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        return False

    before = where_all_stand(told)
    told.answers.expect("run_dialog", give_up)
    told.asks_the_menu("tick_week")
    assert where_all_stand(told) == before
