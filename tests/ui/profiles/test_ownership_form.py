# SPDX-License-Identifier: MIT
"""Who holds an account: fields that save themselves, and no password among them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Ownership
from cmdesk.services.editorial import delete_channel
from cmdesk.services.ownership import ownership_of
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.profiles.ownership import OwnershipForm
from tests.ui.profiles.conftest import COLUMN, ShowPanel
from tests.ui.profiles.panels import INSTAGRAM, TWITTER, write


@pytest.fixture
def form(bakery: OpenDocument, show_panel: ShowPanel) -> OwnershipForm:
    made = OwnershipForm(bakery)
    bakery.changed.connect(made.refresh)
    show_panel(made)
    made.show_channel(INSTAGRAM.id)
    return made


def kept(document: OpenDocument, channel: str = INSTAGRAM.id) -> Ownership | None:
    with document.reading() as reader:
        return ownership_of(reader, channel)


def test_a_field_saves_itself_and_is_undone_in_words(
    qtbot: QtBot, form: OwnershipForm, bakery: OpenDocument
) -> None:
    assert form.sheet.title.text() == "Instagram · Who holds the account"
    write(qtbot, form.fields["person"], "Marie")
    write(qtbot, form.fields["address"], "contact@example.com")
    found = kept(bakery)
    assert found is not None
    assert (found.person, found.address) == ("Marie", "contact@example.com")
    assert bakery.undo_stack.undoText() == "change who holds “Instagram”"
    bakery.undo_stack.undo()
    assert form.fields["address"].text() == ""
    bakery.undo_stack.undo()
    assert kept(bakery) is None


def test_reviewed_today(qtbot: QtBot, form: OwnershipForm, bakery: OpenDocument) -> None:
    assert form.reviewed_on.text() == "Not reviewed yet: once a year is enough."
    qtbot.mouseClick(form.review, Qt.MouseButton.LeftButton)
    found = kept(bakery)
    assert found is not None
    assert found.reviewed == date(2026, 11, 25)
    assert form.reviewed_on.text() == "Reviewed on 25 November 2026."
    assert not form.review.isEnabled()
    assert bakery.undo_stack.undoText() == "note that who holds “Instagram” was reviewed"


def test_what_looks_like_a_password_is_not_kept(
    qtbot: QtBot, form: OwnershipForm, bakery: OpenDocument
) -> None:
    write(qtbot, form.fields["note"], "password: Soleil2024!")
    assert kept(bakery) is None
    assert bakery.undo_stack.count() == 0
    assert form.hint.isVisible()
    assert "not encrypted" in form.hint.text()
    assert form.fields["note"].warned
    assert form.fields["note"].text() == "password: Soleil2024!"


def test_it_is_mended_and_the_hint_goes(
    qtbot: QtBot, form: OwnershipForm, bakery: OpenDocument
) -> None:
    write(qtbot, form.fields["note"], "password: Soleil2024!")
    write(qtbot, form.fields["note"], "in the safe")
    found = kept(bakery)
    assert found is not None
    assert found.note == "in the safe"
    assert not form.hint.isVisible()
    assert not form.fields["note"].warned


def test_who_insists_keeps_it(qtbot: QtBot, form: OwnershipForm, bakery: OpenDocument) -> None:
    write(qtbot, form.fields["note"], "password: Marie1")
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    found = kept(bakery)
    assert found is not None
    assert found.note == "password: Marie1"
    assert not form.hint.isVisible()
    assert form.fields["note"].hasFocus()
    assert not form.fields["note"].warned


def test_escape_forgets_what_was_doubted(
    qtbot: QtBot, form: OwnershipForm, bakery: OpenDocument
) -> None:
    write(qtbot, form.fields["note"], "password: Soleil2024!")
    qtbot.keyClick(form.fields["note"], Qt.Key.Key_Escape)
    assert form.fields["note"].text() == ""
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert kept(bakery) is None
    assert not form.hint.isVisible()


def test_a_second_doubt_and_another_channel_forget_the_first(
    qtbot: QtBot, form: OwnershipForm, bakery: OpenDocument
) -> None:
    write(qtbot, form.fields["note"], "password: Soleil2024!")
    write(qtbot, form.fields["others"], "mdp: Lune2024!!")
    assert form.fields["note"].text() == ""
    form.show_channel(TWITTER.id)
    assert form.fields["others"].text() == ""
    assert not form.hint.isVisible()
    assert kept(bakery) is None
    assert kept(bakery, TWITTER.id) is None


def test_turning_to_another_channel_keeps_what_was_typed(
    qtbot: QtBot, form: OwnershipForm, bakery: OpenDocument
) -> None:
    form.fields["person"].setFocus()
    qtbot.keyClicks(form.fields["person"], "Marie")
    form.show_channel(TWITTER.id)
    found = kept(bakery)
    assert found is not None
    assert found.person == "Marie"
    assert form.fields["person"].text() == ""


def test_without_a_channel_one_sentence_says_what_belongs_here(
    form: OwnershipForm, bakery: OpenDocument
) -> None:
    with bakery.reading() as reader:
        edit = delete_channel(reader, INSTAGRAM.id)
    assert bakery.run(edit)
    assert form.none.isVisible()
    assert not form.content.isVisible()
    assert form.sheet.title.text() == ""


def test_what_is_typed_for_a_deleted_channel_goes_with_it(
    qtbot: QtBot, form: OwnershipForm, bakery: OpenDocument
) -> None:
    bakery.changed.disconnect(form.refresh)
    form.fields["person"].setFocus()
    qtbot.keyClicks(form.fields["person"], "Marie")
    with bakery.reading() as reader:
        edit = delete_channel(reader, INSTAGRAM.id)
    assert bakery.run(edit)
    form.show_channel(TWITTER.id)
    assert form.fields["person"].text() == ""
    assert kept(bakery, TWITTER.id) is None


def test_every_field_has_its_name_and_fits(form: OwnershipForm) -> None:
    assert all(field.accessibleName() for field in form.fields.values())
    assert form.minimumSizeHint().width() <= COLUMN
