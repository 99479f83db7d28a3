# SPDX-License-Identifier: MIT
"""Posts handed to a scheduler: named, confirmed at once or one by one, undone in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from cmdesk.domain.handover import changed_since_handed_over
from cmdesk.domain.records import Post, Status, Version
from cmdesk.domain.texts import mark
from cmdesk.services import confirming, planning
from cmdesk.services.confirming import Fact
from cmdesk.services.edits import Add, Batch, Edit, Remove, Set, apply
from cmdesk.store.document_file import DocumentFile
from tests.services.conftest import MONDAY

NOW = datetime(2026, 11, 29, 9, 30)  # noqa: DTZ001 (the client's wall clock: a Sunday)
BEFORE = datetime(2026, 11, 20, 9, 30)  # noqa: DTZ001
BOTH = ("bread-card", "flour-card")


def run(file: DocumentFile, edit: Edit) -> Edit:
    return apply(file, edit).inverse


def version(file: DocumentFile, version_id: str) -> Version:
    with file.reading() as reader:
        return reader.get(Version, version_id)


def schedule(file: DocumentFile, tool: str, at: datetime = BEFORE) -> Edit:
    with file.reading() as reader:
        edit = confirming.schedule(reader, BOTH, tool, at)
    return run(file, edit)


def test_scheduled_where_and_when(document_file: DocumentFile) -> None:
    inverse = schedule(document_file, " Metricool\n")
    found = version(document_file, "bread-card")
    assert (found.status, found.scheduled_with) == (Status.SCHEDULED, "Metricool")
    assert found.scheduled_at == "2026-11-20T09:30"
    assert found.handed_over
    run(document_file, inverse)
    found = version(document_file, "bread-card")
    assert (found.status, found.scheduled_with, found.handed_over) == (Status.IDEA, "", "")


def test_scheduled_anew_it_is_no_longer_changed(document_file: DocumentFile) -> None:
    schedule(document_file, "Buffer")
    with document_file.reading() as reader:
        edit = planning.move_versions(reader, ["bread-card"], date(2026, 12, 1))
    run(document_file, edit)
    with document_file.reading() as reader:
        post = reader.get(Post, "bread-post")
    assert changed_since_handed_over(version(document_file, "bread-card"), post)
    schedule(document_file, "Metricool", NOW)
    assert not changed_since_handed_over(version(document_file, "bread-card"), post)
    with document_file.reading() as reader:
        assert confirming.used_tools(reader) == ("Metricool",)


def test_tools_are_offered_the_latest_first(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        assert confirming.used_tools(reader) == ()
        first = confirming.schedule(reader, BOTH[:1], "Metricool", BEFORE)
        then = confirming.schedule(reader, BOTH[1:], "Ours", NOW)
    run(document_file, first)
    run(document_file, then)
    with document_file.reading() as reader:
        assert confirming.used_tools(reader) == ("Ours", "Metricool")


def test_all_at_once_and_back(document_file: DocumentFile) -> None:
    schedule(document_file, "Buffer")
    with document_file.reading() as reader:
        cards = confirming.to_confirm_of(reader, NOW)
        early = confirming.to_confirm_of(reader, NOW - timedelta(days=4))
    assert [card.version.id for card in cards] == ["flour-card", "bread-card"]
    assert [card.version.id for card in early] == ["flour-card"]
    with document_file.reading() as reader:
        assert confirming.next_due(reader, NOW) is None
        saturday = confirming.next_due(reader, NOW - timedelta(days=4))
    assert saturday == datetime(2026, 11, 28, 9, 0)  # noqa: DTZ001
    edit = confirming.all_went_as_planned(cards, NOW)
    assert (edit.label.source, edit.label.n) == ("tick %n post(s) as published", 2)
    inverse = run(document_file, edit)
    bread, flour = version(document_file, "bread-card"), version(document_file, "flour-card")
    assert (bread.published_day, bread.published_minute) == (date(2026, 11, 28), 540)
    assert (flour.published_day, flour.published_minute) == (MONDAY, None)
    with document_file.reading() as reader:
        assert confirming.to_confirm_of(reader, NOW) == ()
    run(document_file, inverse)
    assert version(document_file, "bread-card").status is Status.SCHEDULED


def test_one_of_them_otherwise(document_file: DocumentFile) -> None:
    schedule(document_file, "")
    with document_file.reading() as reader:
        flour, bread = confirming.to_confirm_of(reader, NOW)
    fact = Fact(date(2026, 11, 29), 600, " https://example.com/1 ")
    run(document_file, confirming.went_out(bread, fact))
    done = version(document_file, "bread-card")
    assert (done.status, done.published_day, done.published_minute, done.published_link) == (
        Status.PUBLISHED,
        date(2026, 11, 29),
        600,
        "https://example.com/1",
    )
    edit = confirming.did_not_go_out(flour)
    assert edit.label.source == "mark “{post}” as not published"
    run(document_file, edit)
    assert version(document_file, "flour-card").status is Status.NOT_PUBLISHED


def test_a_long_text_names_itself_shortly_and_none_is_said(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        (card,) = planning.cards_of(reader, ["flour-card"])
    long = replace(card, post=replace(card.post, text="word " * 30))
    none = replace(card, post=replace(card.post, text=""))
    told = confirming.did_not_go_out(long).label.args["post"]
    assert str(getattr(told, "args", {})["words"]).endswith("…")
    assert getattr(confirming.did_not_go_out(none).label.args["post"], "source", "") == (
        "post without text"
    )


def test_what_becomes_scheduled_by_any_way_is_known(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        edit = planning.set_status(reader, BOTH, Status.SCHEDULED, BEFORE)
    run(document_file, edit)
    assert version(document_file, "bread-card").handed_over
    with document_file.reading() as reader:
        post, versions = planning.post_with_versions(reader, "bread-post")
        saved = planning.save_post(reader, replace(post, text="Autre"), versions)
    assert saved is not None
    run(document_file, saved)
    with document_file.reading() as reader:
        post = reader.get(Post, "bread-post")
    assert changed_since_handed_over(version(document_file, "bread-card"), post)
    new = Post(id="n", text="New")
    card = Version(id="nv", post_id="n", day=MONDAY, status=Status.SCHEDULED)
    run(document_file, planning.new_post(new, [card]))
    made = version(document_file, "nv")
    assert made.handed_over
    assert not changed_since_handed_over(made, new)


def test_a_tool_is_added_to_whatever_makes_a_post_scheduled() -> None:
    label = mark("Test", "test")
    post, card = Post(id="n"), Version(id="nv", post_id="n", status=Status.SCHEDULED)
    ready = Version(id="rv", post_id="n", status=Status.READY)
    made = Add((post, card, ready), label)
    given = Set(Version, "x", {"status": Status.SCHEDULED}, label)
    other = Set(Version, "y", {"status": Status.READY}, label)
    gone = Remove(Version, ("z",), label)
    edit = confirming.with_tool(Batch((made, given, other, gone), label), " Buffer ")
    named = replace(card, scheduled_with="Buffer")
    assert edit == Batch(
        (
            Add((post, named, ready), label),
            Set(Version, "x", {"status": Status.SCHEDULED, "scheduled_with": "Buffer"}, label),
            other,
            gone,
        ),
        label,
    )
