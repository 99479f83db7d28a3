# SPDX-License-Identifier: MIT
"""The plan: cards of a week, and every intention with its undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from cmdesk.domain.errors import MissingRecord
from cmdesk.domain.records import Acceptance, Post, Record, SpecialDay, Status, Version
from cmdesk.domain.texts import Text
from cmdesk.services import planning
from cmdesk.services.edits import Add, Edit, apply
from cmdesk.store.document_file import DocumentFile

MONDAY, SATURDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 28), date(2026, 11, 29)
NOW = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001  (the client's wall clock has no zone)
LABEL = Text("Test", "test")


def everything(document_file: DocumentFile) -> dict[type[Record], tuple[Record, ...]]:
    with document_file.reading() as reader:
        kinds: tuple[type[Record], ...] = (Post, Version, SpecialDay, Acceptance)
        return {kind: tuple(sorted(reader.all(kind), key=lambda r: r.id)) for kind in kinds}


def version(document_file: DocumentFile, version_id: str) -> Version:
    with document_file.reading() as reader:
        return reader.get(Version, version_id)


def run_and_undo(document_file: DocumentFile, edit: Edit) -> dict[type[Record], tuple[Record, ...]]:
    """Apply, undo, check that all came back, apply again; what it looks like afterwards."""
    before = everything(document_file)
    applied = apply(document_file, edit)
    after = everything(document_file)
    undone = apply(document_file, applied.inverse)
    assert everything(document_file) == before
    apply(document_file, undone.inverse)
    assert everything(document_file) == after
    return after


def test_cards_are_ordered_by_day_and_hour_with_their_parents(document_file: DocumentFile) -> None:
    early = Version(id="early", post_id="bread-post", day=SATURDAY, minute=400)
    unset = Version(id="unset", post_id="bread-post", day=SATURDAY, channel_id="facebook")
    apply(document_file, Add((early, unset), LABEL))
    with document_file.reading() as reader:
        cards = planning.cards_between(reader, MONDAY, SUNDAY)
    assert [c.version.id for c in cards] == ["flour-card", "unset", "early", "bread-card"]
    assert cards[0].pillar is None
    assert cards[2].channel is None
    assert cards[3].pillar is not None
    assert cards[3].pillar.id == "craft"
    assert cards[3].words == "Le pain"
    assert cards[0].words == "La farine"


def test_a_published_card_lies_on_its_real_day(document_file: DocumentFile) -> None:
    published = Version(
        id="done",
        post_id="flour-post",
        day=MONDAY,
        status=Status.PUBLISHED,
        published_day=date(2026, 12, 1),
    )
    apply(document_file, Add((published,), LABEL))
    with document_file.reading() as reader:
        first = planning.cards_between(reader, MONDAY, SUNDAY)
        later = planning.cards_between(reader, date(2026, 12, 1), date(2026, 12, 1))
    assert "done" not in [c.version.id for c in first]
    assert [c.version.id for c in later] == ["done"]


def test_undated_cards_show_their_own_text(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        (card,) = planning.undated_cards(reader)
    assert (card.version.id, card.text) == ("flour-blog", "Long")


def test_new_post_comes_and_goes_whole(document_file: DocumentFile) -> None:
    post = Post(id="new", text="x" * 60)
    edit = planning.new_post(post, [Version(id="new-card", post_id="new")])
    label = edit.label.args["post"]
    assert isinstance(label, Text)
    assert label.args["words"] == "x" * 39 + "…"
    after = run_and_undo(document_file, edit)
    assert post in after[Post]


def test_a_post_without_words_is_named_so(document_file: DocumentFile) -> None:
    edit = planning.new_post(Post(id="new"), [])
    assert edit.label.args["post"] == Text("Planning", "post without text")


def test_save_post_writes_only_differences(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        post, (card, blog) = planning.post_with_versions(reader, "flour-post")
        assert planning.save_post(reader, post, (card, blog)) is None
        edit = planning.save_post(
            reader,
            replace(post, text="Autre farine"),
            (replace(card, minute=600), Version(id="third", post_id="flour-post")),
        )
    assert edit is not None
    after = run_and_undo(document_file, edit)
    ids = {r.id for r in after[Version]}
    assert ids == {"bread-card", "flour-card", "third"}
    assert version(document_file, "flour-card").minute == 600


def test_what_was_accepted_of_a_version_goes_with_it(document_file: DocumentFile) -> None:
    about = Acceptance(
        id="about", rule="night", scope_kind="version", scope_id="flour-blog", start=MONDAY,
        end=MONDAY, value=1,
    )  # fmt: skip
    apply(document_file, Add((about,), LABEL))
    with document_file.reading() as reader:
        post, (card, _blog) = planning.post_with_versions(reader, "flour-post")
        edit = planning.save_post(reader, post, (card,))
    assert edit is not None
    assert run_and_undo(document_file, edit)[Acceptance] == ()


def test_move_keeps_the_hour_unless_one_is_given(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        edit = planning.move_versions(reader, ["bread-card"], SUNDAY)
        other = planning.move_versions(reader, ["bread-card"], MONDAY, None)
        undated = planning.move_versions(reader, ["bread-card"], None)
        both = planning.move_versions(reader, ["bread-card", "flour-card"], SUNDAY)
        neither = planning.move_versions(reader, ["bread-card", "flour-card"], None)
    run_and_undo(document_file, edit)
    moved = version(document_file, "bread-card")
    assert (moved.day, moved.minute) == (SUNDAY, 540)
    assert edit.label.source == "move “{post}” to {day:long}"
    run_and_undo(document_file, other)
    assert version(document_file, "bread-card").minute is None
    run_and_undo(document_file, undated)
    assert version(document_file, "bread-card").day is None
    assert undated.label.source == "take the date off “{post}”"
    assert (both.label.n, neither.label.n) == (2, 2)


def test_a_post_goes_with_its_last_version(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        one = planning.delete_versions(reader, ["flour-card"])
    after = run_and_undo(document_file, one)
    assert {r.id for r in after[Post]} == {"bread-post", "flour-post"}
    with document_file.reading() as reader:
        rest = planning.delete_versions(reader, ["flour-blog", "bread-card"])
    assert rest.label.n == 2
    after = run_and_undo(document_file, rest)
    assert after[Post] == ()


def test_what_was_accepted_goes_with_the_last_of_its_cards(document_file: DocumentFile) -> None:
    about = Acceptance(
        id="a",
        rule="same_text",
        scope_kind="versions",
        scope_id="bread-card+flour-card",
        start=MONDAY,
        end=SUNDAY,
        value=2,
    )
    apply(document_file, Add((about,), LABEL))
    with document_file.reading() as reader:
        one = planning.delete_versions(reader, ["flour-card"])
    assert run_and_undo(document_file, one)[Acceptance] == (about,)
    with document_file.reading() as reader:
        both = planning.delete_versions(reader, ["flour-card", "bread-card"])
    assert run_and_undo(document_file, both)[Acceptance] == ()


def test_status_keeps_when_it_was_ticked(document_file: DocumentFile) -> None:
    def set_to(version_id: str, status: Status) -> Version:
        with document_file.reading() as reader:
            edit = planning.set_status(reader, [version_id], status, NOW)
        run_and_undo(document_file, edit)
        return version(document_file, version_id)

    scheduled = set_to("flour-card", Status.SCHEDULED)
    assert scheduled.scheduled_at == "2026-11-24T09:30"
    with document_file.reading() as reader:
        later = planning.set_status(
            reader, ["flour-card"], Status.SCHEDULED, NOW + timedelta(days=1)
        )
    run_and_undo(document_file, later)
    assert version(document_file, "flour-card") == scheduled, "ticked already"
    past = set_to("flour-card", Status.PUBLISHED)
    assert (past.published_day, past.published_minute) == (MONDAY, None)
    assert set_to("flour-card", Status.READY).published_day is None
    early = set_to("bread-card", Status.PUBLISHED)
    assert (early.published_day, early.published_minute) == (NOW.date(), 570)
    again = set_to("bread-card", Status.PUBLISHED)
    assert again == early


def test_special_day_and_back(document_file: DocumentFile) -> None:
    after = run_and_undo(document_file, planning.new_special_day(SATURDAY, "Marché"))
    assert [r.day for r in after[SpecialDay] if isinstance(r, SpecialDay)] == [SATURDAY]
    with document_file.reading() as reader:
        edit = planning.end_special_day(reader, SATURDAY)
    assert run_and_undo(document_file, edit)[SpecialDay] == ()


def test_a_missing_post_is_said(document_file: DocumentFile) -> None:
    with document_file.reading() as reader, pytest.raises(MissingRecord, match="no longer there"):
        planning.post_with_versions(reader, "nowhere")
