# SPDX-License-Identifier: MIT
"""A person's stories through the real window, by clicks and keys: from nothing to a file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Pillar, Post, Version
from cmdesk.domain.rules.findings import FixKey, Level
from cmdesk.domain.texts import Text
from cmdesk.store import bound
from cmdesk.store.files import FileOps, Stamp
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.ui import ask
from cmdesk.ui.dialogs.import_posts import ImportPostsDialog
from cmdesk.ui.dialogs.repair_preview import RepairPreview
from cmdesk.ui.editorial.channels import ChannelsSection
from cmdesk.ui.i18n import install_language, say
from cmdesk.ui.publication import SaveState
from cmdesk.ui.tabs.editorial import EditorialTab
from tests.journeys.person import (
    CTRL,
    FRIDAY,
    LEFT,
    MONDAY,
    SHIFT,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    Person,
    begun,
    saved,
    where_all_stand,
)
from tests.ui.answers import QUESTIONS, Answers

FULL = 45


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """English sources around each story."""
    install_language(None, "en", Path("does-not-exist"))
    yield
    install_language(None, "en", Path("does-not-exist"))


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    """What the person answers; a question that was not expected fails."""
    double = Answers()
    for question in QUESTIONS:

        def asked(*arguments: object, _question: str = question, **named: object) -> object:
            return double.answer(_question, (*arguments, *named.values()))

        monkeypatch.setattr(ask, question, asked)
    yield double
    double.check_all_asked()


@pytest.fixture
def person(qtbot: QtBot, answers: Answers) -> Iterator[Person]:
    found = Person(qtbot, answers)
    yield found
    for window in found.windows:
        if window.desk.publication is not None:
            window.desk.publication.close(discard=True)


@pytest.fixture
def full_day(tmp_path: Path) -> Path:
    """45 posts of one Friday on Facebook, as somebody's spreadsheet."""
    path = tmp_path / "friday.csv"
    lines = ["Date;Time;Channel;Theme;Text"]
    for number in range(FULL):
        hour = f"{8 + number // 4}:{number % 4 * 15:02}"
        text = f"Offer number {number + 1} of the great autumn sale"
        lines.append(f"{FRIDAY.isoformat()};{hour};Facebook;Sale;{text}")
    path.write_text("\n".join(lines), "utf-8")
    return path


def stored(path: Path) -> tuple[int, int, int, int]:
    """How many channels, themes, posts and versions a file holds."""
    with view(path) as file, file.reading() as reader:
        kinds = (Channel, Pillar, Post, Version)
        channels, pillars, posts, versions = (reader.count(kind) for kind in kinds)
    return channels, pillars, posts, versions


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_from_an_empty_start_page_to_a_file_that_holds_everything(
    person: Person, tmp_path: Path, full_day: Path
) -> None:
    begun(person)
    assert person.sees(TUESDAY) == ["Rye is back"]
    assert person.sees(WEDNESDAY) == ["Our oven is forty"]
    assert person.sees(THURSDAY) == ["Who comes on Saturday?"]

    move_by_keys_and_by_hand(person)
    import_and_spread(person, full_day)

    pdf, file = tmp_path / "week.pdf", tmp_path / "Paul & Léa.cmdesk"
    person.answers.expect("file_to_save", pdf)
    person.asks_the_menu("week_pdf")
    printed = text_of(pdf)
    assert "Rye is back" in printed
    assert printed.count("Offer nu") == FULL

    saved(person, file)
    assert stored(file) == (2, 1, 48, 48)
    person.leaves()

    person.starts_the_program()
    person.clicks(person.window.start, "Paul & Léa")
    assert person.document.client.name == "Chez Paul & Léa"
    assert person.sees(MONDAY) == ["Rye is back"]
    assert len(person.sees(FRIDAY)) == FULL
    assert person.to_fix() == 1
    assert not person.window.actions_by_id["undo"].isEnabled()
    assert not person.window.actions_by_id["redo"].isEnabled()


def move_by_keys_and_by_hand(person: Person) -> None:
    rye, oven = person.card("Rye is back"), person.card("Our oven is forty")
    person.calendar.page.view.choose([rye])
    person.presses(Qt.Key.Key_Left, CTRL | SHIFT)
    assert (person.sees(MONDAY), person.sees(TUESDAY)) == (["Rye is back"], [])
    person.drags(oven, TUESDAY)
    assert (person.sees(TUESDAY), person.sees(WEDNESDAY)) == (["Our oven is forty"], [])
    with person.document.reading() as reader:
        assert reader.get(Version, rye).minute == 9 * 60 + 30
        assert reader.get(Version, oven).minute == 17 * 60
    assert person.document.undo_stack.count() == 5


def import_and_spread(person: Person, source: Path) -> None:
    assert person.to_fix() == 0

    def import_all(dialog: ImportPostsDialog) -> bool:
        dialog.show()
        person.clicks(dialog, f"Import {FULL} posts")
        return not dialog.isVisible()

    person.answers.expect("file_to_open", source)
    person.answers.expect("run_dialog", import_all)
    person.asks_the_menu("import_posts")
    assert len(person.sees(FRIDAY)) == FULL
    assert person.to_fix() == 1
    row = person.calendar.page.side.findings.rows[0]
    assert row.finding.level is Level.TROUBLE
    assert row.finding.count == FULL
    before = where_all_stand(person)

    def look_and_apply(dialog: RepairPreview) -> bool:
        dialog.show()
        assert where_all_stand(person) == before, "looking changes nothing"
        assert 0 < dialog.moves.rowCount() < FULL
        person.clicks(dialog, "Apply")
        return not dialog.isVisible()

    person.answers.expect("run_dialog", look_and_apply)
    person.qtbot.mouseClick(row.fix_buttons[FixKey.SPREAD], LEFT)
    assert person.to_fix() == 0
    assert person.calendar.page.view.hasFocus(), "the keyboard goes on in the week"
    assert 0 < len(person.sees(FRIDAY)) < FULL
    person.presses(Qt.Key.Key_Z, CTRL)
    assert where_all_stand(person) == before
    assert person.to_fix() == 1
    person.presses(Qt.Key.Key_Z, CTRL | SHIFT)
    assert person.to_fix() == 0
    person.presses(Qt.Key.Key_Z, CTRL)


def test_a_file_changed_elsewhere_is_left_alone(person: Person, tmp_path: Path) -> None:
    begun(person)
    file = tmp_path / "ours.cmdesk"
    copy = tmp_path / "ours (conflict 2026-11-23).cmdesk"
    saved(person, file)
    elsewhere = SafeDocument.open(file, home=tmp_path / "other computer")
    with elsewhere.document_file.writing() as writer:
        writer.update(Post, writer.all(Post)[0].id, {"title": "Written elsewhere"})
    elsewhere.publish()
    elsewhere.close()
    published = file.read_bytes()

    person.calendar.page.view.choose([person.card("Rye is back")])
    person.presses(Qt.Key.Key_Right, CTRL | SHIFT)
    person.presses(Qt.Key.Key_S, CTRL)
    page, publication = person.window.page, person.window.desk.publication
    assert page is not None
    assert publication is not None
    person.qtbot.waitUntil(lambda: publication.saving.state is SaveState.CONFLICT)
    assert page.banner.isVisible()
    assert "ours.cmdesk" in page.banner.words
    assert sorted(person.sees(WEDNESDAY)) == ["Our oven is forty", "Rye is back"]

    person.answers.expect("choose", "both")
    person.clicks(page.banner, "Decide…")
    assert copy.name in page.banner.words
    person.leaves()
    assert file.read_bytes() == published, "nothing was overwritten"
    with view(copy) as seen, seen.reading() as reader:
        assert "Written elsewhere" not in {post.title for post in reader.all(Post)}
        assert {v.day for v in reader.all(Version)} == {WEDNESDAY, THURSDAY}


def test_what_a_crash_cut_off_is_found_at_the_next_start(person: Person, tmp_path: Path) -> None:
    file = tmp_path / "cut off.cmdesk"
    begun(person)
    saved(person, file)
    person.leaves()
    before = file.read_bytes()
    cut_off = SafeDocument.open(file)
    with cut_off.document_file.writing() as writer:
        post = writer.all(Post)[0]
        writer.update(Post, post.id, {"text": "Typed just before the power went"})
    cut_off.document_file.close()
    cut_off._folder.release()  # as the system does when a program dies

    person.starts_the_program()
    person.clicks(person.window.start, "Go on with it")
    with person.document.reading() as reader:
        assert reader.get(Post, post.id).text == "Typed just before the power went"
    assert file.read_bytes() == before, "only what the person saves reaches the file"
    person.presses(Qt.Key.Key_S, CTRL)
    publication = person.window.desk.publication
    assert publication is not None
    person.qtbot.waitUntil(lambda: publication.saving.state is SaveState.SAVED)
    with view(file) as seen, seen.reading() as reader:
        assert reader.get(Post, post.id).text == "Typed just before the power went"
    person.leaves()
    assert person.window.desk.found_work() == ()


def test_a_channel_goes_with_its_posts_and_comes_back_whole(person: Person) -> None:
    begun(person)
    before = where_all_stand(person)
    with person.document.reading() as reader:
        channels = {channel.platform: channel for channel in reader.all(Channel)}
    facebook = channels["facebook_page"]

    def agree(_parent: object, question: Text, verb: Text, *_more: object) -> bool:
        assert say(question) == f"Delete the channel “{facebook.name}” and its 3 posts?"
        assert say(verb) == "Delete 3 posts"
        return True

    person.presses(Qt.Key.Key_3, CTRL)
    page = person.window.page
    assert page is not None
    line = page.tab
    assert isinstance(line, EditorialTab)
    line.show_section("channels")
    section = line.section
    assert isinstance(section, ChannelsSection)
    person.answers.expect("confirm", agree)
    person.qtbot.mouseClick(section.rows.by_id[facebook.id].bin, LEFT)
    assert where_all_stand(person) == set()
    person.presses(Qt.Key.Key_1, CTRL)
    person.presses(Qt.Key.Key_Z, CTRL)
    assert where_all_stand(person) == before
    assert person.sees(TUESDAY) == ["Rye is back"]
    with person.document.reading() as reader:
        assert {channel.platform: channel for channel in reader.all(Channel)} == channels
        assert reader.count(Post) == 3


class SlowStick(FileOps):
    """A target that takes a copy only when it is let."""

    folder = Path()
    free = threading.Event()
    asked = threading.Event()

    def copy(self, source: Path, target: Path) -> Stamp:
        if target.parent == self.folder:
            self.asked.set()
            assert self.free.wait(60)
        return super().copy(source, target)


def test_typing_never_waits_for_a_slow_file(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "stick.cmdesk"
    begun(person)
    saved(person, file)
    person.leaves()
    monkeypatch.setattr(SlowStick, "folder", tmp_path)
    monkeypatch.setattr(SlowStick, "free", threading.Event())
    monkeypatch.setattr(SlowStick, "asked", threading.Event())
    monkeypatch.setattr(bound, "FileOps", SlowStick)
    person.starts_the_program()
    try:
        person.clicks(person.window.start, "stick")
        writes_while_saving(person, file)
    finally:
        SlowStick.free.set()
    publication = person.window.desk.publication
    assert publication is not None
    person.qtbot.waitUntil(lambda: publication.saving.state is not SaveState.SAVING)
    assert stored(file)[2] == 3, "the delivery under way holds what stood when it began"
    person.leaves()
    assert stored(file)[2] == 5


def writes_while_saving(person: Person, file: Path) -> None:
    """Edits, saving and undo while the copy stands still: all are done and shown."""
    person.calendar.page.view.choose([person.card("Rye is back")])
    person.presses(Qt.Key.Key_Left, CTRL | SHIFT)
    before = file.read_bytes()
    person.presses(Qt.Key.Key_S, CTRL)
    assert SlowStick.asked.wait(60)
    publication = person.window.desk.publication
    assert publication is not None
    for number in range(3):
        person.calendar.page.view.choose_day(FRIDAY)
        person.writes(f"Typed while saving, {number}", f"1{number}:00")
        assert person.sees(FRIDAY)[-1] == f"Typed while saving, {number}"
        assert publication.saving.state is SaveState.SAVING
    person.presses(Qt.Key.Key_Z, CTRL)
    person.presses(Qt.Key.Key_S, CTRL)
    assert len(person.sees(FRIDAY)) == 2
    assert publication.saving.state is SaveState.SAVING
    assert file.read_bytes() == before
