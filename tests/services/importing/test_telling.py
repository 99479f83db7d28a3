# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable

import pytest

from cmdesk.domain.records import Channel
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Add, apply
from cmdesk.services.importing import Preview, left_out, outcome
from cmdesk.store.document_file import DocumentFile

Look = Callable[..., Preview]
HEADER = "Date,Channel,Theme,Text\n"
BREAD = "2026-12-01,Facebook,Craft,Bread\n"


def sources(planned: Preview, *, done: bool) -> list[str]:
    return [text.source for text in outcome(planned, done=done)]


@pytest.mark.parametrize(
    ("done", "first"),
    [
        (True, "%n post(s) imported from {name}."),
        (False, "%n post(s) would be imported from {name}."),
    ],
)
def test_what_is_added_and_made_is_told(look: Look, done: bool, first: str) -> None:
    planned = look(HEADER + BREAD)
    assert sources(planned, done=done) == [first, "New channels: {names}.", "New themes: {names}."]
    told = outcome(planned, done=done)
    assert (told[0].n, told[0].args["name"]) == (1, "posts.csv")
    assert [text.args["names"] for text in told[1:]] == [("Facebook",), ("Craft",)]


def test_what_was_there_already_is_told(document_file: DocumentFile, look: Look) -> None:
    edit = look(HEADER + BREAD).edit()
    assert edit is not None
    apply(document_file, edit)
    (again,) = outcome(look(HEADER + BREAD), done=True)
    assert "already" in again.source
    first, second = outcome(look(HEADER + BREAD * 2), done=True)
    assert (first.n, second.n) == (1, 1)
    assert "already" in second.source


def test_nothing_to_import_is_told(look: Look) -> None:
    assert sources(look(HEADER), done=True) == ["{name} holds no post to import."]


def test_known_channels_are_not_news(document_file: DocumentFile, look: Look) -> None:
    channel = Channel(id="f", platform="facebook_page", name="Facebook")
    apply(document_file, Add((channel,), mark("Test", "test")))
    assert len(sources(look("Date,Channel,Text\n2026-12-01,Facebook,Bread\n"), done=True)) == 1


def test_a_line_left_out_is_told_with_its_reason(look: Look) -> None:
    (skipped,) = look(HEADER + ",Facebook,,Bread\n").skipped
    told = left_out(skipped)
    assert (told.args["line"], told.args["reason"]) == (2, skipped.reason)
