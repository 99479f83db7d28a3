# SPDX-License-Identifier: MIT
"""The numbers that are followed, and those of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import (
    Indicator,
    Nature,
    OwnMetric,
    Period,
    Unit,
)
from cmdesk.domain.texts import mark
from cmdesk.services.noting import ordered_indicators
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.follow_dialog import FollowNumbers
from cmdesk.ui.results.own_metric_form import OwnMetricForm
from tests.ui.answers import Answers

TITLE = mark("Test", "A form")
LEFT = Qt.MouseButton.LeftButton
BeforeUs = Callable[[QDialog], None]


def test_what_is_followed(weeks: OpenDocument, before_us: BeforeUs, answers: Answers) -> None:
    dialog = FollowNumbers(weeks)
    before_us(dialog)
    first, second = (dialog.rows.by_id[f"{n:032x}"] for n in (0, 1))
    assert first.name.accessibleName() == "Facebook · followers"
    assert not dialog.suggest.isVisible()
    assert (first.earlier.isEnabled(), second.later.isEnabled()) == (False, False)
    QTest.mouseClick(first.later, LEFT)
    assert weeks.undo_stack.undoText() == "put the numbers in another order"
    first.often.setCurrentIndex(2)
    first.often.activated.emit(2)
    with weeks.reading() as reader:
        found = ordered_indicators(reader)
    assert [(one.metric, one.period) for one in found] == [
        ("customers", Period.WEEK),
        ("followers", Period.MONTH),
    ]
    first.often.activated.emit(2)
    assert weeks.undo_stack.count() == 2
    QTest.mouseClick(first.stop, LEFT)
    assert "what was noted stays" in dialog.notice.words
    assert len(dialog.rows.by_id) == 1
    assert dialog.notice.undo.hasFocus()
    QTest.mouseClick(dialog.notice.undo, LEFT)
    assert len(dialog.rows.by_id) == 2
    dialog.choice.choose(("sales", None))
    QTest.mouseClick(dialog.add, LEFT)
    assert len(dialog.rows.by_id) == 3
    assert weeks.undo_stack.undoText() == "follow 1 number"
    steps = weeks.undo_stack.count()
    QTest.mouseClick(dialog.add, LEFT)
    assert (len(dialog.rows.by_id), weeks.undo_stack.count()) == (3, steps), "it is there already"
    assert list(dialog.rows.by_id.values())[-1].often.hasFocus()


def test_nothing_chosen_opens_the_list(document: OpenDocument, before_us: BeforeUs) -> None:
    dialog = FollowNumbers(document)
    before_us(dialog)
    assert dialog.none.isVisible()
    QTest.mouseClick(dialog.add, LEFT)
    assert dialog.choice.view().isVisible()
    dialog.choice.hidePopup()
    QTest.mouseClick(dialog.suggest, LEFT)
    assert len(dialog.rows.by_id) == 2
    assert not dialog.suggest.isVisible()


def test_a_number_of_our_own(document: OpenDocument, before_us: BeforeUs, answers: Answers) -> None:
    dialog = FollowNumbers(document)
    before_us(dialog)

    def vouchers(form: OwnMetricForm) -> bool:
        form.name.setText("gift vouchers")
        form.unit.setCurrentIndex(1)
        form.where.setText("in the notebook")
        form.per_channel.setChecked(True)
        return True

    answers.expect("run_dialog", False)
    QTest.mouseClick(dialog.own, LEFT)
    answers.expect("run_dialog", vouchers)
    QTest.mouseClick(dialog.own, LEFT)
    (row,) = dialog.rows.by_id.values()
    assert row.name.accessibleName() == "Facebook · gift vouchers"
    assert row.where.text() == "Where to find it: in the notebook"
    assert document.undo_stack.undoText() == "add the number “gift vouchers”"

    def renamed(form: OwnMetricForm) -> bool:
        assert not form.per_channel.isEnabled()
        form.name.setText("vouchers")
        return True

    answers.expect("run_dialog", renamed)
    QTest.mouseClick(row.change, LEFT)
    assert row.name.accessibleName() == "Facebook · vouchers"
    answers.expect("run_dialog", True)
    QTest.mouseClick(row.change, LEFT)

    def deleted(form: OwnMetricForm) -> bool:
        form.show()
        QTest.mouseClick(form.delete, LEFT)
        return bool(form.result())

    answers.expect("run_dialog", deleted)
    QTest.mouseClick(row.change, LEFT)
    with document.reading() as reader:
        assert (reader.all(OwnMetric), reader.all(Indicator)) == ((), ())
    assert dialog.notice.words == "“vouchers” is deleted, with all that was noted of it."
    QTest.mouseClick(dialog.notice.undo, LEFT)
    assert len(dialog.rows.by_id) == 1
    document.undo_stack.undo()
    document.undo_stack.undo()
    with document.reading() as reader:
        assert (reader.all(OwnMetric), reader.all(Indicator)) == ((), ())


def test_a_number_of_our_own_needs_a_name(qtbot: QtBot) -> None:
    form = OwnMetricForm(TITLE, OwnMetric(id="1" * 32, name=""))
    qtbot.addWidget(form)
    with pytest.raises(WrongInput):
        form.own_metric()
    form.name.setText(" members ")
    form.nature.setCurrentIndex(1)
    wanted = OwnMetric(id="1" * 32, name="members", unit=Unit.COUNT, nature=Nature.STOCK)
    assert form.own_metric() == wanted
