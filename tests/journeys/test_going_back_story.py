# SPDX-License-Identifier: MIT
"""Somebody deletes too much, closes, notices the day after, and goes back; then goes back on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cmdesk.domain.records import Post
from cmdesk.store.viewing import view
from cmdesk.ui import waiting
from cmdesk.ui.dialogs.recovery import RecoveryDialog
from cmdesk.ui.dialogs.versions import VersionsDialog
from tests.journeys.person import CTRL, TUESDAY, WEDNESDAY, Person, begun, saved


def posts_in(path: Path) -> int:
    with view(path) as seen, seen.reading() as reader:
        return reader.count(Post)


def reaches(person: Person, dialog: VersionsDialog, words: str) -> bool:
    """Goes to a button with Tab and presses it with the space bar."""
    for _ in range(12):
        focus = dialog.focusWidget()
        assert focus is not None
        if getattr(focus, "text", str)() == words:
            person.qtbot.keyClick(focus, Qt.Key.Key_Space)
            return not dialog.isVisible()
        person.qtbot.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches “{words}”")


def puts_back(person: Person, row: int) -> None:
    def by_keys(dialog: VersionsDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        person.qtbot.waitUntil(dialog.isActiveWindow)
        for _ in range(row):
            person.qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
        assert dialog.chosen == row
        return reaches(person, dialog, "Put back in place")

    person.answers.expect("run_dialog", by_keys)
    person.asks_the_menu("go_back")


def test_too_much_was_deleted_yesterday(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "Chez Paul.cmdesk"
    begun(person)
    saved(person, path)
    person.leaves()
    before = posts_in(path)

    person.starts_the_program()
    assert person.window.open_path(path)
    person.calendar.page.view.setFocus()
    person.presses(Qt.Key.Key_A, CTRL)
    person.presses(Qt.Key.Key_Delete)
    assert person.sees(TUESDAY) == []
    person.presses(Qt.Key.Key_S, CTRL)
    person.leaves()
    assert posts_in(path) < before

    person.starts_the_program()
    assert person.window.open_path(path)
    assert person.sees(TUESDAY) == []
    puts_back(person, 0)
    assert person.sees(TUESDAY) == ["Rye is back"]
    assert person.sees(WEDNESDAY) == ["Our oven is forty"]
    person.leaves()
    assert posts_in(path) == before

    person.starts_the_program()
    assert person.window.open_path(path)
    puts_back(person, 0)
    assert person.sees(TUESDAY) == [], "that was wrong: back to what was there"
    person.leaves()


def test_a_file_from_a_worn_stick(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "PATIENCE_MS", 30_000)
    path = tmp_path / "Chez Paul.cmdesk"
    begun(person)
    saved(person, path)
    person.leaves()
    data = bytearray(path.read_bytes())
    third = len(data) // 3
    data[third : 2 * third] = bytes(third)
    path.write_bytes(bytes(data))

    def reads(dialog: RecoveryDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        person.qtbot.waitUntil(dialog.isActiveWindow)
        focus = dialog.focusWidget()
        assert focus is not None
        person.qtbot.keyClick(focus, Qt.Key.Key_Return)  # what is offered first
        return not dialog.isVisible()

    recovered = tmp_path / "Chez Paul (recovered).cmdesk"
    person.starts_the_program()
    person.answers.expect("run_dialog", reads)
    person.answers.expect("run_dialog", True)
    person.answers.expect("file_to_save", recovered)
    assert person.window.open_path(path)
    assert person.sees(TUESDAY), "what was read is in the week"
    person.leaves()
    assert recovered.exists()
    assert path.read_bytes() == bytes(data), "the damaged file is as it was"
