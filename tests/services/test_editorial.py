# SPDX-License-Identifier: MIT
"""The editorial line: channels, themes and rendez-vous come, change and go in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cmdesk.domain.platforms import unknown
from cmdesk.domain.records import (
    RECORDS,
    Acceptance,
    Adjustment,
    Aim,
    Channel,
    Client,
    Closure,
    Indicator,
    Measurement,
    Mute,
    Opening,
    Ownership,
    Pattern,
    Pillar,
    Post,
    Presentation,
    ProfileCheck,
    Record,
    Version,
)
from cmdesk.domain.texts import Text
from cmdesk.services import editorial
from cmdesk.services.edits import Add, Edit, apply
from cmdesk.store.document_file import DocumentFile

LABEL = Text("Test", "test")
DAY = date(2026, 11, 28)


def everything(document_file: DocumentFile) -> dict[str, set[Record | str]]:
    with document_file.reading() as reader:
        return {kind.__name__: {repr(r) for r in reader.all(kind)} for kind in RECORDS}


def run_and_undo(document_file: DocumentFile, edit: Edit) -> None:
    before = everything(document_file)
    applied = apply(document_file, edit)
    after = everything(document_file)
    undone = apply(document_file, applied.inverse)
    assert everything(document_file) == before
    apply(document_file, undone.inverse)
    assert everything(document_file) == after


def test_questions_about_the_line(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        assert editorial.client_of(reader).name == "Boulangerie Lacroix"
        assert [c.id for c in editorial.ordered_channels(reader)] == ["facebook", "blog"]
        active = editorial.ordered_channels(reader, active_only=True)
        assert [c.id for c in active] == ["facebook"]
        assert [p.id for p in editorial.ordered_pillars(reader)] == ["craft"]
        assert [o.id for o in editorial.ordered_openings(reader)] == ["bread"]
        assert editorial.posts_of_channel(reader, "facebook") == 2


def test_new_things(document_file: DocumentFile) -> None:
    channel, edit = editorial.new_channel(unknown("x"), "en")
    assert channel.name == "x"
    run_and_undo(document_file, edit)
    with document_file.reading() as reader:
        pillar, edit = editorial.new_pillar(reader, "Coulisses")
    assert pillar.pattern is Pattern.DIAGONAL
    run_and_undo(document_file, edit)
    opening = Opening(id="new", channel_id="blog", weekdays=(1,))
    edit = editorial.new_opening(opening)
    assert edit.label.args["name"] == Text("Editorial", "publishing time")
    run_and_undo(document_file, edit)
    run_and_undo(document_file, editorial.change(channel, channel.name, {"name": "Autre"}))
    with document_file.reading() as reader:
        assert reader.get(Channel, channel.id).name == "Autre"


def test_looks_are_used_evenly() -> None:
    pillars = [
        Pillar(id=str(n), name=str(n), colour=colour, pattern=pattern)
        for n, (colour, pattern) in enumerate(editorial.PILLAR_LOOKS)
    ]
    assert editorial.next_pillar_look(pillars) == editorial.PILLAR_LOOKS[0]
    assert editorial.next_pillar_look(pillars[:3]) == editorial.PILLAR_LOOKS[3]


def test_deleting_a_channel_says_how_many_posts_and_one_undo_restores_all(
    document_file: DocumentFile,
) -> None:
    accepted = Acceptance(
        id="a",
        rule="flood",
        scope_kind="group",
        scope_id="facebook/feed",
        start=DAY,
        end=DAY,
        value=45,
    )
    muted = Mute(id="m", rule="silence", scope_kind="channel", scope_id="facebook")
    other = Mute(id="n", rule="silence", scope_kind="channel", scope_id="blog")
    counted, visits = (
        Measurement(id=f"m{number}", metric="any", value=12.5, day=DAY, channel_id=channel_id)
        for number, channel_id in enumerate(("facebook", None))
    )
    noted: tuple[Record, ...] = (
        Indicator(id="i", metric="any", channel_id="facebook"),
        Aim(id="aim", words="1 000", channel_id="facebook"),
        ProfileCheck(id="check", channel_id="facebook", check="cover"),
        Presentation(id="bio", channel_id="facebook"),
        Ownership(id="own", channel_id="facebook"),
    )
    decided = Adjustment(id="d", day=DAY, words="Less", metric="any", channel_id="facebook")
    apply(document_file, Add((accepted, muted, other, counted, visits, decided, *noted), LABEL))
    with document_file.reading() as reader:
        edit = editorial.delete_channel(reader, "facebook")
    assert edit.label.n == 2
    assert edit.label.args["name"] == "Facebook"
    run_and_undo(document_file, edit)
    with document_file.reading() as reader:
        assert [c.id for c in reader.all(Channel)] == ["blog"]
        assert reader.all(Acceptance) == ()
        assert reader.all(Mute) == (other,)
        assert [p.id for p in reader.all(Post)] == ["flour-post"]
        assert reader.all(Opening) == ()
        assert reader.all(Measurement) == (visits,)
        assert not any(reader.count(type(one)) for one in noted)
        assert reader.all(Adjustment) == (replace(decided, metric="", channel_id=None),)
        empty = editorial.delete_channel(reader, "blog")
    assert empty.label.n == 1
    apply(document_file, empty)
    apply(document_file, Add((Channel(id="c", platform="x", name="X"),), LABEL))
    with document_file.reading() as reader:
        assert editorial.delete_channel(reader, "c").label.source == "delete the channel “{name}”"


def test_deleting_a_theme_leaves_its_posts(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        edit = editorial.delete_pillar(reader, "craft")
    run_and_undo(document_file, edit)
    with document_file.reading() as reader:
        assert reader.get(Post, "bread-post").pillar_id is None
        assert reader.get(Opening, "bread").pillar_id is None


def test_deleting_a_rendezvous_leaves_its_versions(document_file: DocumentFile) -> None:
    with document_file.reading() as reader:
        edit = editorial.delete_opening(reader, "bread")
    run_and_undo(document_file, edit)
    with document_file.reading() as reader:
        assert reader.get(Version, "bread-card").occurrence is None


def test_days_off_come_and_go(document_file: DocumentFile) -> None:
    later = Closure(id="later", start=date(2026, 12, 24), end=date(2026, 12, 26), reason="Noël")
    sooner = Closure(id="sooner", start=DAY, end=DAY)
    for closure in (later, sooner):
        edit = editorial.new_closure(closure)
        assert edit.label.args["start"] == closure.start
        run_and_undo(document_file, edit)
    with document_file.reading() as reader:
        assert editorial.ordered_closures(reader) == (sooner, later)
        edit = editorial.delete_closure(reader, "later")
    assert edit.label.args["end"] == later.end
    run_and_undo(document_file, edit)
    with document_file.reading() as reader:
        assert editorial.ordered_closures(reader) == (sooner,)


def test_own_limits_are_set_switched_off_and_given_back(document_file: DocumentFile) -> None:
    def marks(kind: type[Channel] | type[Client], record_id: str) -> dict[str, int]:
        with document_file.reading() as reader:
            return dict(reader.get(kind, record_id).marks)

    kinds: tuple[tuple[type[Channel] | type[Client], str], ...]
    kinds = ((Channel, "facebook"), (Client, "client"))
    for kind, record_id in kinds:
        for figure, value, expected in (
            ("feed.day_mark", 4, {"feed.day_mark": 4}),
            ("text_limit", 0, {"feed.day_mark": 4, "text_limit": 0}),
            ("feed.day_mark", None, {"text_limit": 0}),
            ("text_limit", None, {}),
        ):
            with document_file.reading() as reader:
                holder = reader.get(kind, record_id)
            assert isinstance(holder, Channel | Client)
            run_and_undo(document_file, editorial.set_mark(holder, figure, value))
            assert marks(kind, record_id) == expected
