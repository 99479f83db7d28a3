# SPDX-License-Identifier: MIT
"""The edit laws: an edit and its inverse restore, redo repeats, failure leaves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.errors import MissingRecord
from cmdesk.domain.records import Acceptance, Channel, Client, Mute, Pillar, Post, Record, Version
from cmdesk.services.edits import Add, Batch, Edit, Remove, Set, apply
from cmdesk.store.document_file import DocumentFile
from tests.documents import CHANNEL, EVERY_KIND, LABEL, PILLAR, POST, VERSION, everything

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
days = st.none() | st.dates(date(2000, 1, 1), date(2099, 12, 31))


def _sets() -> st.SearchStrategy[Edit]:
    post = st.fixed_dictionaries({"title": words}, optional={"text": words, "asks": st.booleans()})
    version = st.fixed_dictionaries({"day": days}, optional={"pinned": st.booleans()})
    pillar = st.fixed_dictionaries({"name": words}, optional={"wanted_share": st.none()})
    return st.one_of(
        post.map(lambda values: Set(Post, POST.id, values, LABEL)),
        version.map(lambda values: Set(Version, VERSION.id, values, LABEL)),
        pillar.map(lambda values: Set(Pillar, PILLAR.id, values, LABEL)),
    )


def _adds() -> st.SearchStrategy[Edit]:
    one = st.builds(lambda n, text: Post(id=f"{n:032x}", text=text), st.integers(1, 10**9), words)
    posts = st.lists(one, min_size=1, max_size=3, unique_by=lambda post: post.id)

    def with_versions(found: list[Post]) -> Edit:
        versions = [Version(id=f"d{post.id[1:]}", post_id=post.id) for post in found]
        return Add((*found, *versions), LABEL)

    return st.one_of(posts.map(with_versions), posts.map(lambda found: Add(tuple(found), LABEL)))


def _removes() -> st.SearchStrategy[Edit]:
    return st.sampled_from(
        [
            Remove(Mute, ("8" * 32,), LABEL),
            Remove(Version, (VERSION.id, "6" * 32), LABEL),
            Remove(Acceptance, ("7" * 32,), LABEL),
            Batch((Remove(Version, ("6" * 32,), LABEL), Remove(Post, ("5" * 32,), LABEL)), LABEL),
        ]
    )


edits = st.one_of(
    _sets(),
    _adds(),
    _removes(),
    st.lists(_sets(), max_size=4).map(lambda e: Batch(tuple(e), LABEL)),
)
chains = st.tuples(_sets(), _adds(), _removes()).map(lambda some: Batch(some, LABEL))


@contextmanager
def document() -> Iterator[DocumentFile]:
    with (
        TemporaryDirectory() as folder,
        DocumentFile.create(Path(folder, "w.db"), EVERY_KIND) as document_file,
    ):
        yield document_file


def differences(before: dict[str, Record], after: dict[str, Record]) -> dict[str, Any]:
    pairs = {i: (before.get(i), after.get(i)) for i in {*before, *after}}
    return {i: pair for i, pair in pairs.items() if pair[0] != pair[1]}


def told(changes: ChangeSet) -> dict[str, Any]:
    return {change.record.id: (change.before, change.after) for change in changes.changes}


@settings(max_examples=40)
@given(edits | chains)
def test_inverse_restores_redo_repeats_and_changes_are_the_differences(edit: Edit) -> None:
    with document() as document_file:
        before = everything(document_file)
        done = apply(document_file, edit)
        after = everything(document_file)
        assert told(done.changes) == differences(before, after)
        undone = apply(document_file, done.inverse)
        assert everything(document_file) == before
        assert told(undone.changes) == differences(after, before)
        apply(document_file, undone.inverse)
        assert everything(document_file) == after


@settings(max_examples=15)
@given(edits, st.sampled_from([Set(Post, "0" * 32, {"title": "x"}, LABEL), Add((POST,), LABEL)]))
def test_a_failure_in_the_middle_leaves_nothing(edit: Edit, wrong: Edit) -> None:
    with document() as document_file:
        before = everything(document_file)
        with pytest.raises(Exception, match=r"no longer there|UNIQUE"):
            apply(document_file, Batch((edit, wrong), LABEL))
        assert everything(document_file) == before
        apply(document_file, edit)


def test_every_edit_says_what_it_is() -> None:
    with document() as document_file:
        for edit in (
            Add((Mute(id="9" * 32, rule="r", scope_kind="", scope_id=""),), LABEL),
            Set(Post, POST.id, {"title": "x"}, LABEL),
            Remove(Mute, ("8" * 32,), LABEL),
            Batch((), LABEL),
        ):
            assert apply(document_file, edit).inverse.label == LABEL


def test_removing_a_parent_alone_is_refused_whole() -> None:
    with document() as document_file:
        before = everything(document_file)
        with pytest.raises(Exception, match="FOREIGN KEY"):
            apply(document_file, Remove(Channel, (CHANNEL.id,), LABEL))
        assert everything(document_file) == before


def test_what_is_gone_is_named_in_a_sentence() -> None:
    with document() as document_file:
        for edit in (
            Remove(Mute, ("0" * 32,), LABEL),
            Set(Client, "0" * 32, {"name": "x"}, LABEL),
        ):
            with pytest.raises(MissingRecord) as caught:
                apply(document_file, edit)
            assert "no longer there" in caught.value.text.source


def test_a_removed_record_comes_back_whole_without_its_tombstone() -> None:
    with document() as document_file:
        done = apply(document_file, Remove(Version, (VERSION.id,), LABEL))
        assert _stones(document_file) == [("version", VERSION.id)]
        apply(document_file, done.inverse)
        assert _stones(document_file) == []
        assert everything(document_file)[VERSION.id] == VERSION


def test_an_edit_that_changes_nothing_tells_nothing() -> None:
    with document() as document_file:
        assert not apply(document_file, Set(Post, POST.id, {"title": POST.title}, LABEL)).changes
        assert not apply(document_file, Batch((), LABEL)).changes


def test_two_edits_of_one_record_are_one_change() -> None:
    twice = Batch(tuple(Set(Post, POST.id, {"title": t}, LABEL) for t in ("a", "b")), LABEL)
    with document() as document_file:
        assert apply(document_file, twice).changes.pairs(Post) == (
            (POST, replace(POST, title="b")),
        )


def _stones(document_file: DocumentFile) -> list[tuple[str, str]]:
    rows = document_file._raw.execute('SELECT "table", "id" FROM tombstone')
    return [(str(table), str(stone)) for table, stone in rows]
