# SPDX-License-Identifier: MIT
"""What the user says of columns: obeyed, refused where it makes no sense, remembered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from cmdesk.config.mappings import mappings_file, remember
from cmdesk.domain.errors import WrongInput
from cmdesk.services.importing import (
    Choices,
    Chosen,
    Columns,
    Field,
    Preview,
    column_keys,
    columns_found,
    remember_said,
    said_before,
    said_in_words,
)
from cmdesk.services.importing.csv_source import table_of
from cmdesk.services.importing.headers import columns_of, columns_seen
from cmdesk.services.platforms import load_platforms
from cmdesk.store.document_file import DocumentFile

Look = Callable[..., Preview]
ODD = "Our plan;;\n;;\nJ;Quoi;Qui\n31/12/2026;Pain;Ana\n1/12/2026;photo;Bob\n"


def seen(text: str, said: Chosen | None = None) -> Columns:
    return columns_seen(table_of(text.encode(), "posts.csv"), lambda name: name == "Radio", said)


def refusal(look: Look, said: Chosen) -> dict[str, object]:
    with pytest.raises(WrongInput) as refused:
        look(ODD, None, said)
    return dict(refused.value.text.args)


def test_what_is_said_of_columns_is_obeyed(look: Look) -> None:
    said = {"j": Field.DATE, "quoi": Field.TITLE, "qui": Field.IGNORED}
    planned = look(ODD, None, said)
    assert [(row.line, row.post.title, row.post.note) for row in planned.rows] == [
        (4, "Pain", ""),
        (5, "photo", ""),
    ]
    planned = look(ODD, None, {**said, "qui": None})
    assert [row.post.note for row in planned.rows] == ["Qui: Ana", "Qui: Bob"]


def test_a_name_gives_way_to_what_is_said() -> None:
    text = "Date,Texte,Sujet\n2026-12-01,a,b\n"
    assert seen(text).fields == (Field.DATE, Field.TEXT, Field.TITLE)
    said = seen(text, {"sujet": Field.TEXT})
    assert said.fields == (Field.DATE, None, Field.TEXT)
    assert seen(text, {"texte": None}).fields == (Field.DATE, None, Field.TITLE)
    assert seen(text, {"sujet": Field.NOTE}).fields[2] is Field.NOTE


def test_what_is_said_holds_against_weak_names_and_switches() -> None:
    text = "Date,Description,Radio\n2026-12-01,a,x\n"
    assert seen(text).fields == (Field.DATE, Field.TEXT, Field.SWITCH)
    assert seen(text, {"description": Field.IGNORED}).fields[1] is Field.IGNORED
    assert seen(text, {"radio": Field.IGNORED}).fields[2] is Field.IGNORED
    assert seen(text, {"radio": None}).fields[2] is None


def test_a_channel_can_be_said_to_be_ticked(look: Look) -> None:
    planned = look(
        "Date,Texte,Vitrine\n2026-12-01,a,oui\n2026-12-02,b,non\n", None, {"vitrine": Field.SWITCH}
    )
    assert [channel.name for channel in planned.channels] == ["Vitrine"]
    assert [row.versions[0].channel_id is None for row in planned.rows] == [False, True]


def test_the_header_is_guessed_where_no_name_is_known() -> None:
    assert seen(ODD).names == ("J", "Quoi", "Qui")
    assert not seen(ODD).complete
    assert seen("Likes\n3\n").names == ("Likes",)


def test_the_header_is_the_row_that_was_spoken_of() -> None:
    text = "Date,Texte\nJ,Quoi\n2026-12-01,a\n"
    assert seen(text).names == ("Date", "Texte")
    assert seen(text, {"j": Field.DATE, "quoi": Field.TITLE}).names == ("J", "Quoi")


def test_the_first_header_of_several_counts() -> None:
    text = "Date,Texte\n2026-12-01,a\nDate,Texte,Canal\n2026-12-01,a,Blog\n"
    assert seen(text).names == ("Date", "Texte")


def test_equal_names_are_told_apart(look: Look) -> None:
    assert column_keys(("Note", "", "NOTE ", "")) == ("note", "", "note #2", " #2")
    planned = look("Date,Titre,Titre\n2026-12-01,a,b\n", None, {"titre #2": Field.TITLE})
    assert planned.rows[0].post.title == "b"


def test_a_column_that_is_not_there_is_named(look: Look) -> None:
    told = refusal(look, {"j": Field.DATE, "quand": Field.TIME})
    assert (told["column"], told["columns"]) == ("quand", ("J", "Quoi", "Qui"))


def test_one_thing_is_in_one_column(look: Look) -> None:
    said = {"j": Field.DATE, "quoi": Field.TITLE, "qui": Field.TITLE}
    assert refusal(look, said)["columns"] == ("quoi", "qui")
    assert look(ODD, None, {"j": Field.DATE, "quoi": Field.TITLE, "qui": Field.NOTE}).posts == 2


def test_what_is_missing_is_still_told() -> None:
    with pytest.raises(WrongInput) as refused:
        columns_of(table_of(ODD.encode(), "a"), lambda _: False)
    assert refused.value.text.args["columns"] == ("J", "Quoi", "Qui")


def test_columns_are_found_for_a_document(document_file: DocumentFile) -> None:
    choices = Choices(today=date(2026, 11, 22), platforms=load_platforms())
    with document_file.reading() as reader:
        found = columns_found(reader, table_of(ODD.encode(), "a"), choices)
    assert found.names == ("J", "Quoi", "Qui")


# ---- remembered ---------------------------------------------------------------------------------


def test_what_was_said_is_known_for_the_same_columns_in_any_order() -> None:
    first, other = seen(ODD), seen("Qui;J;Quoi\n")
    assert said_before(first) == {}
    remember_said(first, {"j": Field.DATE, "quoi": Field.TITLE, "qui": None})
    assert said_before(other) == {"j": Field.DATE, "quoi": Field.TITLE, "qui": None}
    assert said_before(seen("J;Quoi\n")) == {}
    remember_said(other, {})
    assert said_before(first) == {}


def test_nothing_of_the_file_is_kept() -> None:
    remember_said(seen(ODD), {"quoi": Field.TITLE})
    kept = mappings_file().read_text(encoding="utf-8").lower()
    assert "title" in kept
    assert not any(word in kept for word in ("quoi", "qui", "pain", "plan"))


def test_a_field_of_a_newer_version_is_passed_over() -> None:
    remember(("j", "quoi", "qui"), {"j": "mood", "quoi": "title"})
    assert said_before(seen(ODD)) == {"quoi": Field.TITLE}


@pytest.mark.parametrize("pair", ["Sujet", "=title", "Sujet=mood", "Sujet=", " =date"])
def test_what_says_nothing_of_a_column_is_refused(pair: str) -> None:
    with pytest.raises(WrongInput) as refused:
        said_in_words([pair])
    assert refused.value.text.args["pair"] == pair


def test_words_say_what_columns_hold() -> None:
    said = said_in_words(["Sujet=Title", "a=b = note", "Qui=ignored"])
    assert said == {"sujet": Field.TITLE, "a=b": Field.NOTE, "qui": Field.IGNORED}
    assert said_in_words([]) == {}
