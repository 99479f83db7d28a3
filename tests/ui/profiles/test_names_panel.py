# SPDX-License-Identifier: MIT
"""Wanted names: added, looked at, varied and removed with clicks and keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import NameSeen, Standing, WantedName
from cmdesk.services.editorial import change
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.name_card import NameCard
from cmdesk.ui.profiles.names_panel import NamesPanel
from tests.ui.profiles.conftest import COLUMN, OpenRecords, ShowPanel
from tests.ui.profiles.panels import BAKERY, BREAD, CLIENT, INSTAGRAM, SEEN, TWITTER, write
from tests.ui.tab_order import after


@pytest.fixture
def panel(bakery: OpenDocument, show_panel: ShowPanel) -> NamesPanel:
    return paneled(bakery, show_panel)


def paneled(document: OpenDocument, show_panel: ShowPanel) -> NamesPanel:
    made = NamesPanel(document)
    document.changed.connect(made.refresh)
    show_panel(made)
    made.show_channel(INSTAGRAM.id)
    return made


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def pills(card: NameCard) -> list[str]:
    found = card._pills.findChildren(QLabel)
    return [label.text() for label in found if not label.isHidden()]


def names(document: OpenDocument) -> list[str]:
    with document.reading() as reader:
        return [one.name for one in reader.all(WantedName)]


def seen(document: OpenDocument) -> dict[str, tuple[Standing, date]]:
    with document.reading() as reader:
        found = reader.find(NameSeen, name_id=BREAD.id)
    return {one.platform: (one.standing, one.day) for one in found}


def test_each_name_says_where_it_stands(panel: NamesPanel) -> None:
    assert pills(panel.cards[BAKERY.id]) == ["ours on 1 network", "not possible on X"]
    assert pills(panel.cards[BREAD.id]) == ["2 to look at"]
    assert panel.to_protect == 1
    assert panel.sheet.remark.text() == "1 to protect"


def test_a_single_old_look_says_its_day(qtbot: QtBot, panel: NamesPanel) -> None:
    open_line(qtbot, panel, "instagram", Standing.TAKEN)
    assert pills(panel.cards[BREAD.id]) == [
        "taken on Instagram",
        "looked at on 3 July, to look at again",
    ]


def open_line(qtbot: QtBot, panel: NamesPanel, platform: str, standing: Standing) -> None:
    """Unfold a network of the second name and answer what was seen there."""
    card = panel.cards[BREAD.id]
    if not card.name.isChecked():
        click(qtbot, card.name)
    if not card.lines[platform].fold.isChecked():
        click(qtbot, card.lines[platform].fold)
    click(qtbot, card.lines[platform].answers[standing])


def test_what_was_seen_is_noted_with_the_day_and_taken_back(
    qtbot: QtBot, panel: NamesPanel, bakery: OpenDocument
) -> None:
    card = panel.cards[BREAD.id]
    click(qtbot, card.name)
    line = card.lines["x"]
    assert line.pill.text() == "3 July: look again"
    click(qtbot, line.fold)
    assert line.words.text().startswith("Free when looked at on 3 July")
    assert line.page.address.text().replace("\u200b", "") == "https://x.com/lepainlacroix"
    assert line.answers[Standing.FREE].isChecked()
    click(qtbot, line.answers[Standing.TAKEN])
    assert seen(bakery) == {"x": (Standing.TAKEN, date(2026, 11, 25))}
    assert line.pill.text() == "taken, 25 November"
    assert bakery.undo_stack.undoText() == "note whose “lepainlacroix” is"
    click(qtbot, line.answers[Standing.TAKEN])
    assert seen(bakery) == {}
    assert line.pill.text() == "not looked at"
    bakery.undo_stack.undo()
    bakery.undo_stack.undo()
    assert seen(bakery) == {"x": (SEEN.standing, SEEN.day)}
    assert line.pill.text() == "3 July: look again"


def test_the_same_seen_again_is_a_fresh_look(
    qtbot: QtBot, panel: NamesPanel, bakery: OpenDocument
) -> None:
    open_line(qtbot, panel, "x", Standing.FREE)
    assert seen(bakery) == {"x": (Standing.FREE, date(2026, 11, 25))}
    assert panel.cards[BREAD.id].lines["x"].answers[Standing.FREE].isChecked()
    assert pills(panel.cards[BREAD.id]) == ["free on X", "1 to look at"]


def test_several_of_a_kind_are_counted(qtbot: QtBot, panel: NamesPanel) -> None:
    for platform in ("instagram", "x"):
        open_line(qtbot, panel, platform, Standing.TAKEN)
    assert pills(panel.cards[BREAD.id]) == ["taken on 2 networks"]
    assert panel.to_protect == 0
    assert panel.sheet.remark.text() == ""


def test_one_network_is_unfolded_at_a_time(qtbot: QtBot, panel: NamesPanel) -> None:
    card = panel.cards[BREAD.id]
    click(qtbot, card.name)
    for key in ("instagram", "x"):
        click(qtbot, card.lines[key].fold)
    assert [key for key, one in card.lines.items() if one.details.isVisible()] == ["x"]
    click(qtbot, card.lines["x"].fold)
    assert not card.lines["x"].details.isVisible()
    click(qtbot, card.name)
    assert not card.body.isVisible()


def test_the_whole_line_unfolds(qtbot: QtBot, panel: NamesPanel) -> None:
    line = next(iter(panel.cards[BREAD.id].lines.values()))
    qtbot.mouseClick(panel.cards[BREAD.id].name, Qt.MouseButton.LeftButton)
    unfolded = line.fold.isChecked()
    qtbot.mouseClick(line.pill, Qt.MouseButton.LeftButton)
    assert line.fold.isChecked() is not unfolded
    assert line.details.isHidden() is unfolded
    qtbot.mouseClick(line.pill, Qt.MouseButton.RightButton)
    assert line.fold.isChecked() is not unfolded


def test_our_own_account_and_what_is_not_possible_ask_nothing(
    qtbot: QtBot, panel: NamesPanel
) -> None:
    card = panel.cards[BAKERY.id]
    click(qtbot, card.name)
    ours, impossible = card.lines["instagram"], card.lines["x"]
    click(qtbot, ours.fold)
    assert ours.words.text() == "This is your account there: boulangerie.lacroix"
    assert not ours.question.isVisible()
    click(qtbot, impossible.fold)
    assert impossible.words.text() == (
        "X takes letters, digits and underscores, 15 at most: 3 too many."
    )
    assert not impossible.page.isVisible()
    assert not impossible.question.isVisible()


def test_other_networks_are_shown_when_asked_for(qtbot: QtBot, panel: NamesPanel) -> None:
    card = panel.cards[BREAD.id]
    click(qtbot, card.name)
    assert list(card.lines) == ["instagram", "x"]
    click(qtbot, card.others)
    assert {"instagram", "x", "bluesky", "tiktok"} <= set(card.lines)
    assert not card.others.isVisible()


def test_a_name_looked_at_elsewhere_stays_in_view(
    qtbot: QtBot, panel: NamesPanel, bakery: OpenDocument
) -> None:
    assert bakery.run(change(TWITTER, "X", {"active": False}))
    card = panel.cards[BREAD.id]
    assert list(card.lines) == ["instagram", "x"]
    open_line(qtbot, panel, "x", Standing.FREE)
    click(qtbot, card.lines["x"].answers[Standing.FREE])
    assert list(card.lines) == ["instagram"]


def test_a_name_is_added_by_keyboard_and_undone(
    qtbot: QtBot, panel: NamesPanel, bakery: OpenDocument
) -> None:
    write(qtbot, panel.word, "https://www.instagram.com/le.pain/")
    assert names(bakery) == [BAKERY.name, BREAD.name, "le.pain"]
    assert panel.word.text() == ""
    assert panel.word.hasFocus()
    assert bakery.undo_stack.undoText() == "add the name “le.pain”"
    bakery.undo_stack.undo()
    assert len(panel.cards) == 2


def test_what_is_refused_says_why_and_stays_to_be_mended(
    qtbot: QtBot, panel: NamesPanel, bakery: OpenDocument
) -> None:
    write(qtbot, panel.word, "@LePainLacroix")
    assert panel.notice.words == "“LePainLacroix” is among the wanted names already."
    assert panel.word.text() == "@LePainLacroix"
    assert not panel.notice.undo.isVisible()
    write(qtbot, panel.word, "lepain")
    assert panel.notice.words == ""
    qtbot.keyClick(panel.word, Qt.Key.Key_Return)
    assert len(names(bakery)) == 3


def test_a_removed_name_comes_back_with_its_looks(
    qtbot: QtBot, panel: NamesPanel, bakery: OpenDocument
) -> None:
    click(qtbot, panel.cards[BREAD.id].bin)
    assert names(bakery) == [BAKERY.name]
    assert panel.notice.words == "“lepainlacroix” was removed."
    assert panel.notice.undo.hasFocus()
    qtbot.keyClick(panel.notice.undo, Qt.Key.Key_Space)
    assert names(bakery) == [BAKERY.name, BREAD.name]
    assert "x" in seen(bakery)
    assert panel.cards[BREAD.id].name.hasFocus()
    assert panel.notice.words == ""


def test_spellings_are_proposed_and_added(
    qtbot: QtBot, panel: NamesPanel, bakery: OpenDocument
) -> None:
    card = panel.cards[BAKERY.id]
    click(qtbot, card.name)
    click(qtbot, card.variants)
    assert panel.variants.isVisible()
    assert panel.variants.word.hasFocus()
    assert "boulangerielacroix" not in panel.variants.buttons
    assert "boulangerie.lacroix" in panel.variants.buttons
    chip = panel.variants.buttons["blacroix"]
    assert chip.toolTip() == "Allowed on Instagram and X."
    click(qtbot, chip)
    assert names(bakery)[-1] == "blacroix"
    assert "blacroix" not in panel.variants.buttons
    click(qtbot, panel.variants.close_)
    assert not panel.variants.isVisible()


def test_a_word_more_makes_other_spellings(qtbot: QtBot, panel: NamesPanel) -> None:
    click(qtbot, panel.cards[BAKERY.id].name)
    click(qtbot, panel.cards[BAKERY.id].variants)
    qtbot.keyClicks(panel.variants.word, "Lyon")
    assert "boulangerielacroix.lyon" in panel.variants.buttons
    assert not any("officiel" in one for one in panel.variants.buttons)


def test_without_a_spelling_left_it_says_what_to_do(
    qtbot: QtBot, open_records: OpenRecords, show_panel: ShowPanel
) -> None:
    wish = WantedName(id="b1" * 16, name="été")
    panel = paneled(open_records((CLIENT, TWITTER, wish)), show_panel)
    panel.variants.show_for("été", "ete", (), ())
    assert panel.variants.buttons == {}
    assert panel.variants.title.text().startswith("No other spelling comes to mind.")
    panel.variants.show_for("…", "…", (), ())
    del qtbot


def test_an_empty_list_offers_our_own_name(
    qtbot: QtBot, open_records: OpenRecords, show_panel: ShowPanel
) -> None:
    document = open_records((CLIENT, INSTAGRAM))
    panel = paneled(document, show_panel)
    assert panel.empty.isVisible()
    assert panel.first.text() == "Add “boulangerielacroix”"
    click(qtbot, panel.first)
    assert names(document) == ["boulangerielacroix"]
    assert not panel.empty.isVisible()
    assert not panel.first.isVisible()
    (card,) = panel.cards.values()
    assert card.body.isVisible()
    assert card.name.hasFocus()


def test_a_name_is_brought_into_view(panel: NamesPanel) -> None:
    assert panel.bring(BREAD.id)
    assert panel.cards[BREAD.id].body.isVisible()
    assert not panel.bring("gone")


def test_tab_goes_from_top_to_bottom(qtbot: QtBot, panel: NamesPanel) -> None:
    first, second = panel.cards[BAKERY.id], panel.cards[BREAD.id]
    click(qtbot, second.name)
    way: list[QWidget] = [first.name]
    while way[-1] is not panel.add:
        way.append(after(way[-1]))
        assert len(way) < 20
    assert way == [
        *(first.name, first.bin, second.name, second.bin),
        *(second.lines["instagram"].fold, second.lines["x"].fold),
        *(second.variants, second.others, panel.word, panel.add),
    ]


def test_the_panel_fits_its_column(qtbot: QtBot, panel: NamesPanel) -> None:
    card = panel.cards[BREAD.id]
    click(qtbot, card.name)
    click(qtbot, card.others)
    for line in card.lines.values():
        click(qtbot, line.fold)
    click(qtbot, card.variants)
    assert panel.minimumSizeHint().width() <= COLUMN
