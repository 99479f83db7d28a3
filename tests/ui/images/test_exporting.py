# SPDX-License-Identifier: MIT
"""Copies exported from the checker: one, several, never over the original."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.profile_facts import PictureUse
from cmdesk.services.camera_notes import carries_notes
from cmdesk.services.picture_checking import damaged
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.images import exporting
from cmdesk.ui.images.checker import ImageChecker
from cmdesk.ui.images.copying import CopyWish, PictureCopy, make_copy
from tests.ui.answers import Answers
from tests.ui.images import samples

Check = Callable[[Callable[[ImageChecker], None]], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    folder = tmp_path / "Mes photos"
    folder.mkdir()
    return samples.located(folder / "Four à bois.jpg", samples.painted(1600, 1200))


def opened(dialog: ImageChecker, photo: Path) -> None:
    dialog.open_file(photo)
    dialog.reading.finish()


def test_a_copy_is_written_beside_the_original(check: Check, photo: Path, answers: Answers) -> None:
    before = photo.read_bytes()
    name = "Four à bois – Facebook – profile picture.jpg"

    def act(dialog: ImageChecker) -> None:
        opened(dialog, photo)
        asked: list[object] = []

        def where(*arguments: object) -> Path:
            asked.extend(arguments)
            return photo.with_name(name)

        answers.expect("file_to_save", where)
        dialog.view.setFocus()
        QTest.keyClick(dialog.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        dialog.details.export.setFocus()
        QTest.keyClick(dialog.details.export, Qt.Key.Key_Space)
        assert photo.with_name(name) in asked
        assert ".jpg" in asked
        words = dialog.foot.words.text()
        assert words.startswith(f"Saved: {name}. 320 × 320 pixels, JPEG, ")
        assert "does not tell where the photo was taken" in words
        assert "The original is unchanged." in words
        answers.expect("show_folder", True)
        QTest.mouseClick(dialog.foot.show_folder, LEFT)

    check(act)
    copy = photo.with_name(name)
    assert QImage(str(copy)).size() == QSize(320, 320)
    assert not carries_notes(copy.read_bytes())
    assert QImage(str(copy)).pixelColor(2, 160).red() > 200, "the frame was moved to the left"
    assert photo.read_bytes() == before
    assert [path.name for path in photo.parent.iterdir() if path.name.startswith(".")] == []


def test_the_original_is_never_written_over(check: Check, photo: Path, answers: Answers) -> None:
    before = photo.read_bytes()

    def act(dialog: ImageChecker) -> None:
        opened(dialog, photo)
        answers.expect("file_to_save", photo.parent / "." / photo.name)
        answers.expect("tell")
        answers.expect("file_to_save", None)
        QTest.mouseClick(dialog.details.export, LEFT)
        assert not dialog.foot.words.isVisible()

    check(act)
    assert photo.read_bytes() == before
    assert "never written over it" in answers.said[-2][1]


def test_a_place_that_cannot_be_written_is_told(
    check: Check, photo: Path, answers: Answers
) -> None:
    def act(dialog: ImageChecker) -> None:
        opened(dialog, photo)
        answers.expect("file_to_save", photo.parent / "no such folder" / "a.jpg")
        answers.expect("tell")
        QTest.mouseClick(dialog.details.export, LEFT)
        answers.expect("folder", photo.parent / "no such folder")
        answers.expect("tell")
        QTest.mouseClick(dialog.foot.export_all, LEFT)
        assert not dialog.foot.words.isVisible()

    check(act)


def test_all_that_need_it_go_into_a_folder(
    check: Check, photo: Path, answers: Answers, tmp_path: Path
) -> None:
    out = tmp_path / "copies"
    out.mkdir()

    def act(dialog: ImageChecker) -> None:
        opened(dialog, photo)
        assert dialog.foot.export_all.text() == "Export all that need it (3)…"
        answers.expect("folder", None)
        QTest.mouseClick(dialog.foot.export_all, LEFT)
        answers.expect("folder", out)
        QTest.mouseClick(dialog.foot.export_all, LEFT)
        assert dialog.foot.words.text().startswith("3 cop")
        assert "do not tell where the photo was taken" in dialog.foot.words.text()

    check(act)
    assert {path.name for path in out.iterdir()} == {
        "Four à bois – Facebook – profile picture.jpg",
        "Four à bois – Facebook – cover picture.jpg",
        "Four à bois – Instagram – profile picture.jpg",
    }
    cover = QImage(str(out / "Four à bois – Facebook – cover picture.jpg"))
    assert cover.size() == QSize(820, 360)


def test_files_that_are_there_are_asked_about_once(
    check: Check, photo: Path, answers: Answers, tmp_path: Path
) -> None:
    out = tmp_path / "copies"
    out.mkdir()
    there = out / "Four à bois – Facebook – cover picture.jpg"
    there.write_bytes(b"mine")

    def act(dialog: ImageChecker) -> None:
        opened(dialog, photo)
        for answer, count, kept in ((None, 1, True), ("both", 4, True), ("replace", 4, False)):
            answers.expect("folder", out)
            answers.expect("choose", answer)
            QTest.mouseClick(dialog.foot.export_all, LEFT)
            assert len(list(out.iterdir())) == count
            assert (there.read_bytes() == b"mine") is kept

    check(act)
    assert (out / "Four à bois – Facebook – cover picture (2).jpg").exists()


def test_two_channels_of_one_name_get_two_files(tmp_path: Path, photo: Path, qtbot: QtBot) -> None:
    rule = load_platforms()["instagram"].profile.pictures[PictureUse.STORY]
    copy = PictureCopy(b"content", 1, 1, 90, rule)
    naming = exporting.Naming("a.jpg", photo, (("Insta", "story"), ("Insta", "story")))
    window = QWidget()
    qtbot.addWidget(window)
    paths = exporting.save_all(window, (copy, copy), naming, tmp_path)
    assert [path.name for path in paths] == ["a – Insta – story.jpg", "a – Insta – story (2).jpg"]


def test_what_was_not_mended_is_said(check: Check, answers: Answers, tmp_path: Path) -> None:
    small = samples.written(tmp_path / "small.png", samples.painted(120, 90))

    def act(dialog: ImageChecker) -> None:
        opened(dialog, small)
        rows = range(dialog.list.count())
        dialog.list.setCurrentRow(
            next(n for n in rows if "Instagram · picture of a post" in dialog.list.item(n).text())
        )
        answers.expect("file_to_save", tmp_path / "copy.png")
        QTest.mouseClick(dialog.details.export, LEFT)
        words = dialog.foot.words.text()
        assert "It was not enlarged" in words
        assert "Too small" in words
        assert "where the photo was taken" not in words
        answers.expect("folder", tmp_path)
        QTest.mouseClick(dialog.foot.export_all, LEFT)
        assert "profile picture.png: It was not enlarged" in dialog.foot.words.text()

    check(act)


class Held:
    """Copies that are only made when they are let go."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.count = 0

    def __call__(self, wish: CopyWish) -> PictureCopy:
        self.count += 1
        assert self.go.wait(20)
        return make_copy(wish)


def test_copies_can_be_given_up(
    check: Check,
    photo: Path,
    answers: Answers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = Held()
    monkeypatch.setattr(exporting, "make_copy", held)

    def act(dialog: ImageChecker) -> None:
        opened(dialog, photo)
        answers.expect("folder", tmp_path)
        QTest.mouseClick(dialog.foot.export_all, LEFT)
        assert dialog.foot.words.text().startswith("Making 3 cop")
        assert dialog.foot.cancel.isVisible()
        assert dialog.orders.making.busy
        dialog.details.export_asked.emit()  # waits for nothing: one lot at a time
        dialog.foot.cancel.setFocus()
        QTest.keyClick(dialog.foot.cancel, Qt.Key.Key_Space)
        held.go.set()
        dialog.orders.making.finish()
        assert held.count == 1, "the others were not begun"
        assert "Given up" in dialog.foot.words.text()

    check(act)
    assert list(tmp_path.glob("*.jpg")) == []


def test_reading_can_be_given_up(check: Check, photo: Path, qtbot: QtBot) -> None:
    go = threading.Event()

    def slow() -> object:
        assert go.wait(20)
        return None

    def act(dialog: ImageChecker) -> None:
        dialog.source.asked.emit(slow)
        assert dialog.foot.cancel.isVisible()
        QTest.mouseClick(dialog.foot.cancel, LEFT)
        assert not dialog.foot.cancel.isVisible()
        go.set()
        dialog.reading.finish()
        assert dialog.source.title.text() == "Which picture shall be checked?"

    check(act)


def test_a_copy_that_fails_is_told(
    check: Check, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: CopyWish) -> PictureCopy:
        raise damaged("Four à bois.jpg")

    monkeypatch.setattr(exporting, "make_copy", fail)

    def act(dialog: ImageChecker) -> None:
        opened(dialog, photo)
        QTest.mouseClick(dialog.details.export, LEFT)
        assert "is damaged or incomplete" in dialog.foot.words.text()

    check(act)
