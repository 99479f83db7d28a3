# SPDX-License-Identifier: MIT
"""The pictures of a post by hand: added, dropped, pasted, ordered, found again, explained."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Image, Permission
from cmdesk.ui.forms.pictures_field import PicturesField, Shelf
from tests.journeys.person import types
from tests.ui.answers import Answers
from tests.ui.forms.photographs import carried, drop, photograph, picture_bytes

TODAY = date(2026, 11, 26)
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def field(qtbot: QtBot, tmp_path: Path) -> PicturesField:
    """A field on a screen, in a document's folder."""
    made = PicturesField(Shelf(TODAY, tmp_path))
    qtbot.addWidget(made)
    made.resize(560, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def names(field: PicturesField) -> list[str]:
    return [Path(image.path).name for image in field.images()]


def three(field: PicturesField, folder: Path) -> None:
    field.add([photograph(folder, name) for name in ("a.jpg", "b.png", "c.jpg")])
    field.looking.finish()


def test_an_empty_field_says_what_to_do(field: PicturesField) -> None:
    assert field.images() == ()
    assert field.add_button.text() == "Add a picture…"
    assert field.hint.isVisible()
    assert not field.details.isVisible()


def test_pictures_are_chosen_in_a_dialog(
    field: PicturesField, tmp_path: Path, answers: Answers
) -> None:
    paths = (Path(photograph(tmp_path, "a.jpg")), Path(photograph(tmp_path, "b.jpg")))
    answers.expect("files_to_open", paths)
    QTest.mouseClick(field.add_button, LEFT)
    field.looking.finish()
    assert names(field) == ["a.jpg", "b.jpg"]
    assert all(image.preview for image in field.images())
    assert not field.hint.isVisible()
    answers.expect("files_to_open", ())
    QTest.mouseClick(field.add_button, LEFT)
    answers.expect("files_to_open", paths[:1])
    QTest.mouseClick(field.add_button, LEFT)
    assert names(field) == ["a.jpg", "b.jpg"], "the same picture once"


def test_reading_goes_on_in_the_background(
    qtbot: QtBot, field: PicturesField, tmp_path: Path
) -> None:
    with qtbot.waitSignals([field.changed] * 3):
        field.add([photograph(tmp_path, "a.jpg"), photograph(tmp_path, "b.jpg")])
        assert names(field) == ["a.jpg", "b.jpg"]
    qtbot.waitUntil(lambda: not field.looking.busy)
    assert all(image.preview for image in field.images())


def test_the_order_is_changed_by_keys_and_buttons(field: PicturesField, tmp_path: Path) -> None:
    three(field, tmp_path)
    QTest.mouseClick(field.buttons[0], LEFT)
    QTest.keyClick(field.buttons[0], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is field.buttons[1]
    assert field.details.name.text() == "b.png"
    QTest.keyClick(field.buttons[1], Qt.Key.Key_Left, CTRL)
    assert names(field) == ["b.png", "a.jpg", "c.jpg"]
    assert QApplication.focusWidget() is field.buttons[0]
    assert not field.details.left.isEnabled()
    QTest.keyClick(field.buttons[0], Qt.Key.Key_Left, CTRL)
    assert names(field)[0] == "b.png", "it is the first already"
    QTest.mouseClick(field.details.right, LEFT)
    QTest.mouseClick(field.details.right, LEFT)
    assert names(field) == ["a.jpg", "c.jpg", "b.png"]
    assert not field.details.right.isEnabled()
    QTest.mouseClick(field.details.left, LEFT)
    assert names(field) == ["a.jpg", "b.png", "c.jpg"]
    assert field.buttons[1].accessibleName() == "Picture 2 of 3: b.png"


def test_pictures_are_taken_away(field: PicturesField, tmp_path: Path) -> None:
    three(field, tmp_path)
    QTest.mouseClick(field.buttons[1], LEFT)
    QTest.keyClick(field.buttons[1], Qt.Key.Key_Delete)
    assert names(field) == ["a.jpg", "c.jpg"]
    assert QApplication.focusWidget() is field.buttons[1]
    QTest.mouseClick(field.details.remove, LEFT)
    QTest.mouseClick(field.details.remove, LEFT)
    assert names(field) == []
    assert QApplication.focusWidget() is field.add_button
    QTest.keyClick(field.add_button, Qt.Key.Key_Delete)


def test_what_a_picture_shows_and_who_agreed_is_kept(field: PicturesField, tmp_path: Path) -> None:
    three(field, tmp_path)
    types(field.details.alt, "Deux pains dorés")
    assert field.details.alt.text() == "Deux pains dorés", "spaces stay while one types"
    people = field.details.permission
    people.setFocus()
    QTest.keyClick(people, Qt.Key.Key_Down)
    people.activated.emit(people.currentIndex())
    assert field.details.day.isVisible()
    first = field.images()[0]
    assert (first.alt, first.permission) == ("Deux pains dorés", Permission.RECEIVED)
    assert first.permission_day == TODAY
    field.details.day.edit.setText("20/11/2026")
    assert field.images()[0].permission_day == date(2026, 11, 20)
    field.details.day.edit.setText("someday")
    with pytest.raises(WrongInput):
        field.check()
    QTest.mouseClick(field.buttons[1], LEFT)
    field.check()
    assert (field.details.alt.text(), field.details.day.isVisible()) == ("", False)
    QTest.mouseClick(field.buttons[0], LEFT)
    assert field.details.alt.text() == "Deux pains dorés"
    people.setCurrentIndex(2)
    people.activated.emit(2)
    assert field.images()[0].permission is Permission.TO_ASK
    assert field.images()[0].permission_day is None


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.jpg", b"", "is empty"),
        ("a.pdf", b"%PDF-1.7", "is a PDF document"),
        ("a.svg", b"<svg/>", "is an SVG drawing"),
        ("a.txt", b"hello", "is not a picture"),
        ("a.png", picture_bytes.__doc__.encode() if picture_bytes.__doc__ else b"", "not a pict"),
    ],
)
def test_what_is_no_picture_goes_again_and_is_told(
    field: PicturesField, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    good = photograph(tmp_path, "good.jpg")
    field.add([str(tmp_path / name), good])
    field.looking.finish()
    assert names(field) == ["good.jpg"]
    assert words in field.problem.text()
    assert field.problem.isVisible()
    field.add([])
    assert not field.problem.isVisible(), "said once"


def test_the_chosen_picture_stays_chosen_when_one_before_it_goes(
    field: PicturesField, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_bytes(b"hello")
    field.add([str(tmp_path / "a.txt")])
    field.add([photograph(tmp_path, name) for name in ("b.jpg", "c.jpg", "d.jpg")])
    QTest.mouseClick(field.buttons[2], LEFT)
    field.looking.finish()
    assert names(field) == ["b.jpg", "c.jpg", "d.jpg"]
    types(field.details.alt, "Two loaves")
    assert [image.alt for image in field.images()] == ["", "Two loaves", ""]


def test_a_damaged_picture_is_told_without_noise(field: PicturesField, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(picture_bytes(kind="PNG")[:60])
    (tmp_path / "b.jpg").write_bytes(picture_bytes()[:30])
    field.add([str(tmp_path / "a.png"), str(tmp_path / "b.jpg")])
    field.looking.finish()
    assert names(field) == []
    assert field.problem.text().count("is damaged or incomplete") == 2


def test_a_heic_photo_stays_and_is_said_plainly(field: PicturesField, tmp_path: Path) -> None:
    (tmp_path / "a.heic").write_bytes(b"\x00\x00\x00\x18ftypheic" + b"h" * 40)
    field.add([str(tmp_path / "a.heic")])
    field.looking.finish()
    assert names(field) == ["a.heic"]
    assert "Most Compatible" in field.details.note.text()
    assert "HEIC" in field.buttons[0].accessibleName()
    assert not field.details.find_again.isVisible()


def test_a_missing_picture_is_shown_from_its_preview_and_found_again(
    field: PicturesField, tmp_path: Path, answers: Answers
) -> None:
    three(field, tmp_path)
    images = field.images()
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    for name in ("a.jpg", "c.jpg"):
        (tmp_path / name).rename(elsewhere / name)
    field.show_images(images)
    field.looking.finish()
    note = f"The file is not there at the moment: {tmp_path / 'a.jpg'}"
    assert field.details.note.text() == note
    assert field.images() == images, "its preview is still shown"
    answers.expect("file_to_open", None)
    QTest.mouseClick(field.details.find_again, LEFT)
    answers.expect("file_to_open", elsewhere / "a.jpg")
    QTest.mouseClick(field.details.find_again, LEFT)
    field.looking.finish()
    found = [str(elsewhere / "a.jpg"), str(tmp_path / "b.png"), str(elsewhere / "c.jpg")]
    assert [image.path for image in field.images()] == found, "its neighbour came along"
    assert not field.details.note.isVisible()


def test_a_stored_picture_that_was_damaged_stays(field: PicturesField, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"")
    field.show_images([Image(path="a.jpg")])
    field.looking.finish()
    assert names(field) == ["a.jpg"]
    assert "is empty" in field.details.note.text()


def test_a_relative_path_begins_at_the_documents_folder(
    field: PicturesField, tmp_path: Path
) -> None:
    photograph(tmp_path, "a.jpg")
    field.show_images([Image(path="a.jpg"), Image(path="photos/none.jpg")])
    field.looking.finish()
    assert [bool(image.preview) for image in field.images()] == [True, False]
    QTest.mouseClick(field.buttons[1], LEFT)
    assert field.details.find_again.isVisible()


def test_files_are_dropped(field: PicturesField, tmp_path: Path) -> None:
    assert drop(field, carried(photograph(tmp_path, "a.jpg")))
    assert drop(field.details.alt, carried(photograph(tmp_path, "b.jpg")))
    field.looking.finish()
    assert names(field) == ["a.jpg", "b.jpg"]
    web = QMimeData()
    web.setUrls([QUrl("https://example.com/a.jpg")])
    drop(field, web)
    assert names(field) == ["a.jpg", "b.jpg"]
    assert field.details.alt.text() == ""


def test_files_and_paths_are_pasted(field: PicturesField, tmp_path: Path) -> None:
    clipboard = QGuiApplication.clipboard()
    first, second = photograph(tmp_path, "a.jpg"), photograph(tmp_path, "b.jpg")
    clipboard.setMimeData(carried(first))
    QTest.keyClick(field.add_button, Qt.Key.Key_V, CTRL)
    clipboard.setText(f'"{second}"\nA sentence.\n{QUrl.fromLocalFile(second).toString()}')
    QTest.keyClick(field.buttons[0], Qt.Key.Key_V, CTRL)
    field.looking.finish()
    assert names(field) == ["a.jpg", "b.jpg"]
    clipboard.setText("just words")
    QTest.keyClick(field.buttons[0], Qt.Key.Key_V, CTRL)
    assert names(field) == ["a.jpg", "b.jpg"]
    clipboard.setMimeData(carried(photograph(tmp_path, "c.jpg")))
    QTest.keyClick(field.details.alt, Qt.Key.Key_V, CTRL)
    field.looking.finish()
    assert names(field)[-1] == "c.jpg", "files are no alt text"
    clipboard.setText("two loaves")
    field.details.alt.setFocus()
    QTest.keyClick(field.details.alt, Qt.Key.Key_V, CTRL)
    assert field.details.alt.text() == "two loaves"


def test_a_copied_picture_without_a_file_is_explained(field: PicturesField) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(field.add_button, Qt.Key.Key_V, CTRL)
    assert "not in a file yet" in field.problem.text()
    assert field.images() == ()


def test_what_was_taken_away_meanwhile_is_not_looked_for(
    field: PicturesField, tmp_path: Path
) -> None:
    field.add([photograph(tmp_path, "a.jpg"), photograph(tmp_path, "b.jpg")])
    QTest.mouseClick(field.details.remove, LEFT)
    field.looking.stop()
    field.looking.stop()
    assert names(field) == ["b.jpg"]
