# SPDX-License-Identifier: MIT
"""A baker with photos: from the phone's folder into a post, and out again without the stick."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Permission, Post
from cmdesk.ui.forms.composer import Composer
from cmdesk.ui.i18n import say
from cmdesk.ui.scope import SHOW_EVERYTHING
from tests.journeys.person import CTRL, LEFT, TUESDAY, Person, begun, types
from tests.ui.answers import Answers
from tests.ui.forms.photographs import carried, drop, photograph


def shown(person: Person, dialog: Composer) -> None:
    dialog.show()
    dialog.activateWindow()
    person.qtbot.waitUntil(dialog.isActiveWindow)


def opens(person: Person, words: str) -> None:
    """Chooses the card of these words and opens it by Enter."""
    person.calendar.page.view.choose([person.card(words)])
    person.presses(Qt.Key.Key_Return)


def first_post(person: Person) -> Post:
    with person.document.reading() as reader:
        return next(one for one in reader.all(Post) if one.text == "Rye is back")


def leaves_for_the_shop(person: Person, folder: Path) -> None:
    """Takes the week along: the small pictures stand in for the files that are not there."""
    page = folder / "week.html"
    person.answers.expect("file_to_save_as", page)
    person.asks_the_menu("week_pocket")
    html = page.read_text(encoding="utf-8")
    assert html.count("data:image/jpeg;base64,") == 2
    assert 'alt="Un pain doré"' in html
    assert "was not found on this computer" in html
    pdf = folder / "week.pdf"
    person.answers.expect("file_to_save_as", pdf)
    person.asks_the_menu("week_pocket")
    assert b"/Image" in pdf.read_bytes()


def test_photos_are_added_told_about_and_kept_without_their_files(
    qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    person = Person(qtbot, answers)
    begun(person)
    stick = tmp_path / "stick"
    stick.mkdir()
    rye, team = photograph(stick, "rye.jpg"), photograph(stick, "team.jpg")

    def add(dialog: Composer) -> bool:
        shown(person, dialog)
        field = dialog.pictures
        answers.expect("files_to_open", (Path(rye),))
        person.clicks(field, "Add a picture…")
        assert drop(dialog, carried(team))
        qtbot.waitUntil(lambda: not field.looking.busy)
        assert "2 picture" in dialog.networks.text(), "both lack their alt text"
        qtbot.mouseClick(field.buttons[0], LEFT)
        types(field.details.alt, "Un pain doré")
        qtbot.mouseClick(field.buttons[1], LEFT)
        people = field.details.permission
        people.setFocus()
        qtbot.keyClick(people, Qt.Key.Key_End)
        people.activated.emit(people.currentIndex())
        assert "still to be asked" in dialog.networks.text()
        qtbot.keyClick(field.buttons[1], Qt.Key.Key_Left, CTRL)
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return, CTRL)
        return bool(dialog.result())

    answers.expect("run_dialog", add)
    opens(person, "Rye is back")
    post = first_post(person)
    assert [(image.alt, image.permission) for image in post.images] == [
        ("", Permission.TO_ASK),
        ("Un pain doré", Permission.NOT_NEEDED),
    ]
    assert person.document.undo_stack.undoText() == "edit “Rye is back”"
    week = person.calendar.page.view.week
    (card,) = next(day.cards for day in week.days if day.day == TUESDAY)
    assert "people are still to be asked" in card.hint

    for path in (rye, team):
        Path(path).unlink()  # the stick is at home

    def look(dialog: Composer) -> bool:
        shown(person, dialog)
        qtbot.waitUntil(dialog.pictures.details.note.isVisible)
        assert dialog.pictures.details.note.text().endswith(team)
        assert dialog.pictures.details.find_again.isVisible()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        return bool(dialog.result())

    answers.expect("run_dialog", look)
    opens(person, "Rye is back")
    assert first_post(person) == post, "looking changes nothing"

    leaves_for_the_shop(person, tmp_path)
    person.presses(Qt.Key.Key_Z, CTRL)
    assert first_post(person).images == ()
    person.leaves()


def test_a_channel_goes_its_own_way_by_the_keyboard(qtbot: QtBot, answers: Answers) -> None:
    person = Person(qtbot, answers)
    begun(person)

    def depart(dialog: Composer) -> bool:
        shown(person, dialog)
        dialog.where.buttons[list(dialog.where.buttons)[1]].click()
        while dialog.focusWidget() is not dialog.fold:
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        if not dialog.more.isVisible():
            qtbot.keyClick(dialog.fold, Qt.Key.Key_Space)
        person.clicks(dialog.more, say(SHOW_EVERYTHING))
        row = list(dialog.more.channels.rows.values())[1]
        dialog.fold.setFocus()
        for _ in range(40):
            focus = dialog.focusWidget()
            assert focus is not None
            if focus is row.link.button:
                break
            qtbot.keyClick(focus, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is row.link.button
        qtbot.keyClick(row.link.button, Qt.Key.Key_Space)
        assert dialog.focusWidget() is row.own_link
        types(row.own_link, "https://example.com/bio")
        qtbot.keyClick(row.own_link, Qt.Key.Key_Return, CTRL)
        return bool(dialog.result())

    answers.expect("run_dialog", depart)
    opens(person, "Rye is back")
    with person.document.reading() as reader:
        links = {version.link for version in reader.versions_between(TUESDAY, TUESDAY)}
    assert links == {None, "https://example.com/bio"}
    person.presses(Qt.Key.Key_Z, CTRL)
    assert len(person.sees(TUESDAY)) == 1
    person.leaves()
