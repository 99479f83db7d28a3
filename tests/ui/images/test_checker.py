# SPDX-License-Identifier: MIT
"""The image checker by clicks, keys and drops."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.crops import Crop
from cmdesk.ui.images.checker import ImageChecker, open_image_checker
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.theme import Theme
from tests.ui.answers import Answers
from tests.ui.forms.photographs import carried, drop
from tests.ui.images import samples
from tests.ui.tab_order import round_from

Act = Callable[[ImageChecker], None]
Check = Callable[[Act], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def rows(dialog: ImageChecker) -> list[str]:
    items = (dialog.list.item(number) for number in range(dialog.list.count()))
    return [item.text() for item in items if item is not None]


def choose(dialog: ImageChecker, words: str) -> None:
    """Goes to the row that begins so by the arrows."""
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    for row in rows(dialog):
        if row.startswith(words):
            return
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    pytest.fail(f"{words} is not in {rows(dialog)}")


def said(dialog: ImageChecker) -> str:
    return " ".join(line.text() for line in dialog.details.lines)


def dropped(dialog: ImageChecker, path: Path) -> None:
    assert drop(dialog, carried(str(path)))
    dialog.reading.finish()


def test_every_place_is_judged_at_once(check: Check, tmp_path: Path) -> None:
    path = samples.located(tmp_path / "oven.jpg", samples.painted(1600, 1200))

    def act(dialog: ImageChecker) -> None:
        assert rows(dialog)[0] == "Facebook · profile picture. 320 × 320 · 1:1 · JPEG, PNG"
        assert not dialog.details.export.isVisible()
        dropped(dialog, path)
        assert dialog.source.facts.text().startswith("1600 × 1200 pixels · 4:3 · ")
        assert "where the photo was taken" in dialog.source.notes.text()
        assert "to review: will be cut" in rows(dialog)[0]
        instagram = next(row for row in rows(dialog) if row.startswith("Instagram · picture"))
        assert instagram.split(". ")[1] == "all good"
        assert "200 pixels go on the left and as many on the right." in said(dialog)
        assert "nothing in the corners is seen" in said(dialog)
        choose(dialog, "Facebook · cover")
        assert "640 × 312 of 820 × 360" in said(dialog)
        choose(dialog, "Letter · profile picture and cover picture")
        assert "is not known here" in said(dialog)
        assert not dialog.details.origin.isVisible()

    check(act)


def test_the_list_can_be_narrowed(check: Check, qtbot: QtBot) -> None:
    def act(dialog: ImageChecker) -> None:
        dialog.filter.chosen.emit("cover")
        assert [row.split(".")[0] for row in rows(dialog)] == [
            "Facebook · cover picture",
            "Letter · profile picture and cover picture",
        ]
        dialog.filter.chosen.emit("post")
        assert dialog.details.title.text() == "Facebook · picture of a post"
        dialog.filter.chosen.emit("all")
        assert dialog.list.currentRow() == 2, "the same place is shown"

    check(act)


def test_the_frame_is_moved_by_keys(check: Check, tmp_path: Path) -> None:
    path = samples.written(tmp_path / "oven.png", samples.painted(1000, 500))

    def act(dialog: ImageChecker) -> None:
        dropped(dialog, path)
        view = dialog.view
        view.setFocus()
        assert view.crop == Crop(250, 0, 500, 500)
        for key, modifier, x in (
            (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 260),
            (Qt.Key.Key_Left, CTRL, 259),
            (Qt.Key.Key_Right, SHIFT, 359),
            (Qt.Key.Key_Down, SHIFT, 359),
            (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 250),
        ):
            QTest.keyClick(view, key, modifier)
            assert view.crop.x == x
        QTest.keyClick(view, Qt.Key.Key_Minus)
        assert (view.crop.width, view.crop.height) == (455, 455)
        assert "455 × 455 pixels" in view.accessibleDescription()
        for _ in range(9):
            QTest.keyClick(view, Qt.Key.Key_Minus)
        assert view.crop.width == 320, "not fewer pixels than are best"
        QTest.keyClick(view, Qt.Key.Key_Plus)
        assert view.crop.width == 352
        QTest.mouseClick(dialog.details.larger, LEFT)
        QTest.mouseClick(dialog.details.smaller, LEFT)
        assert view.crop.width == 352
        choose(dialog, "Facebook · cover")
        choose(dialog, "Facebook · profile")
        assert view.crop.width == 352, "each place keeps its frame"
        QTest.mouseClick(dialog.details.centre, LEFT)
        assert view.crop == Crop(250, 0, 500, 500)
        QTest.keyClick(view, Qt.Key.Key_A)

    check(act)


def test_the_frame_is_moved_by_the_mouse(check: Check, tmp_path: Path) -> None:
    path = samples.written(tmp_path / "oven.png", samples.painted(1000, 500))

    def act(dialog: ImageChecker) -> None:
        view = dialog.view
        QTest.mouseClick(view, LEFT)
        QTest.keyClick(view, Qt.Key.Key_Right)
        dropped(dialog, path)
        frame = view.place_of_frame()
        start = frame.center().toPoint()
        QTest.mousePress(view, LEFT, pos=start)
        QTest.mouseMove(view, start + QPoint(20, 0))
        QTest.mouseRelease(view, LEFT, pos=start + QPoint(20, 0))
        scale = view.place_of_picture().width() / 1000
        assert view.crop.x == pytest.approx(250 + 20 / scale, abs=3)
        QTest.mouseClick(view, LEFT, pos=view.place_of_picture().topLeft().toPoint())
        assert view.crop.x == 0, "beside the frame it comes to the pointer"
        QTest.mouseClick(view, Qt.MouseButton.RightButton)
        view.setFocus()
        wheel(view, -120)
        assert view.crop.width == 455
        dialog.list.setFocus()
        wheel(view, -120)
        assert view.crop.width == 455, "a page scrolled by accident changes nothing"

    check(act)


def wheel(view: QWidget, turned: int) -> None:
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_pictures_come_from_the_clipboard_too(check: Check, tmp_path: Path) -> None:
    path = samples.written(tmp_path / "oven.png", samples.painted(700, 700))

    def act(dialog: ImageChecker) -> None:
        board = QGuiApplication.clipboard()
        board.setText("Dear customer")
        QTest.mouseClick(dialog.source.paste, LEFT)
        assert "No picture was copied" in dialog.source.problem.text()
        board.setImage(QImage(path.as_posix()))
        QTest.keyClick(dialog, Qt.Key.Key_V, CTRL)
        dialog.reading.finish()
        assert dialog.source.title.text() == "copied picture"
        assert dialog.source.facts.text().endswith("PNG")
        assert not dialog.source.problem.isVisible()
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)), QUrl.fromLocalFile(str(tmp_path / "b.png"))])
        board.setMimeData(mime)
        QTest.mouseClick(dialog.source.paste, LEFT)
        dialog.reading.finish()
        assert dialog.source.title.text() == "oven.png"
        assert "One picture at a time" in dialog.source.problem.text()
        board.clear()

    check(act)


def test_a_file_is_chosen_by_the_keyboard(check: Check, tmp_path: Path, answers: Answers) -> None:
    path = samples.written(tmp_path / "oven.png", samples.painted(700, 700))

    def act(dialog: ImageChecker) -> None:
        answers.expect("file_to_open", None)
        QTest.keyClick(dialog, Qt.Key.Key_O, CTRL)
        answers.expect("file_to_open", path)
        QTest.mouseClick(dialog.source.choose, LEFT)
        dialog.reading.finish()
        assert dialog.source.title.text() == "oven.png"

    check(act)


BAD: tuple[tuple[str, bytes, str], ...] = (
    ("letter.jpg", b"Dear customer", "is not a picture"),
    ("cut.jpg", b"\xff\xd8\xff\xe0\x00\x04xx", "damaged or incomplete"),
    ("nothing.png", b"", "is empty (0 bytes)"),
    ("oven.mp4", b"\x00\x00\x00\x18ftypmp42", "is a video"),
)


@pytest.mark.parametrize(("name", "content", "words"), BAD)
def test_what_is_no_picture_is_told_and_the_last_one_stays(
    check: Check, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    good = samples.written(tmp_path / "oven.png", samples.painted(700, 700))
    bad = tmp_path / name
    bad.write_bytes(content)

    def act(dialog: ImageChecker) -> None:
        dropped(dialog, good)
        dropped(dialog, bad)
        assert words in dialog.source.problem.text()
        assert name in dialog.source.problem.text()
        assert dialog.source.title.text() == "oven.png"
        dropped(dialog, good)
        assert not dialog.source.problem.isVisible()

    check(act)


def test_a_phone_photo_is_told_what_to_do(check: Check, tmp_path: Path) -> None:
    path = tmp_path / "IMG_1.HEIC"
    path.write_bytes(b"\x00\x00\x00\x18ftypheic" + bytes(100))

    def act(dialog: ImageChecker) -> None:
        dropped(dialog, path)
        assert "Most Compatible" in dialog.source.notes.text()
        assert "to fix: other format" in rows(dialog)[0]
        assert not dialog.details.export.isVisible()
        assert not dialog.foot.export_all.isVisible()
        QTest.mouseClick(dialog.view, LEFT)

    check(act)


def test_where_figures_come_from_is_said(check: Check, answers: Answers) -> None:
    def act(dialog: ImageChecker) -> None:
        def source(*arguments: object) -> None:
            assert "published size tables, 2025–2026" in str(arguments[-1])
            assert "21 November 2026" in str(arguments[-1])

        answers.expect("inform", source)
        dialog.details.origin.setFocus()
        QTest.keyClick(dialog.details.origin, Qt.Key.Key_Return)

    check(act)


def test_the_keyboard_reaches_everything(check: Check, tmp_path: Path) -> None:
    path = samples.written(tmp_path / "oven.png", samples.painted(1000, 500))

    def act(dialog: ImageChecker) -> None:
        dropped(dialog, path)
        reached = set(round_from(dialog.source.choose))
        wanted = {dialog.source.paste, dialog.list, dialog.view, dialog.details.origin}
        buttons = (dialog.details.export, dialog.details.larger, dialog.foot.close_button)
        assert (wanted | {*buttons, dialog.foot.export_all}) <= reached

    check(act)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_is_painted_in_both_themes(
    check: Check, tmp_path: Path, mode: str, qapp: QApplication
) -> None:
    path = samples.written(tmp_path / "oven.png", samples.painted(1000, 500))

    def act(dialog: ImageChecker) -> None:
        Theme.apply(qapp, mode)
        empty = dialog.view.grab().toImage()
        dropped(dialog, path)
        dialog.resize(1024, 700)
        assert dialog.list.grab().toImage() != empty
        view = dialog.view
        shown = view.grab().toImage()
        middle = shown.pixelColor(view.place_of_frame().center().toPoint())
        assert middle.lightness() < 20, "what is kept is as it is"
        beside = view.place_of_picture().topLeft().toPoint() + QPoint(6, 6)
        lost = shown.pixelColor(beside).lightness()
        assert lost < 90 if mode == "dark" else lost > 160
        choose(dialog, "Facebook · cover")
        assert view.grab().toImage() != shown
        Theme.apply(qapp, "light")

    check(act)


def test_it_opens_on_a_channel_and_a_file(
    main_window: MainWindow, saved_file: Path, answers: Answers, tmp_path: Path
) -> None:
    path = samples.written(tmp_path / "oven.png", samples.painted(400, 400))
    assert main_window.open_path(saved_file)
    document = main_window.desk.document
    assert document is not None
    seen: list[str] = []

    def look(dialog: ImageChecker) -> bool:
        dialog.reading.finish()
        seen.extend((dialog.source.title.text(), dialog.details.title.text()))
        dialog.reject()
        return False

    answers.expect("run_dialog", look)
    open_image_checker(document, main_window, path, "i" * 32)
    assert seen == ["oven.png", "Instagram · profile picture"]
    answers.expect("run_dialog", look)
    open_image_checker(document, main_window, None, "gone")
    assert seen[3] == "Facebook · profile picture"
    assert not document.undo_stack.canUndo()


def test_without_channels_the_first_step_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ImageChecker(())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_file(samples.written(tmp_path / "oven.png", samples.painted(400, 400)))
    dialog.reading.finish()
    assert "There is no channel yet" in " ".join(
        label.text() for label in dialog.findChildren(type(dialog.source.facts))
    )
    assert rows(dialog) == []
    dialog.details.export_asked.emit()
    dialog.close()
