# SPDX-License-Identifier: MIT
from __future__ import annotations

import tomllib
from collections import Counter

import pytest

from cmdesk.config.paths import resource
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.records import Format, Status
from cmdesk.services.importing.csv_source import table_of
from cmdesk.services.importing.headers import Columns, columns_of
from cmdesk.services.importing.vocabulary import Field, folded, vocabulary


def columns(text: str) -> Columns:
    return columns_of(table_of(text.encode(), "posts.csv"), lambda name: folded(name) == "facebook")


def refusal(text: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(WrongInput) as refused:
        columns(text)
    return refused.value.text.source, dict(refused.value.text.args)


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("  DATE :", Field.DATE),
        ("Date de publication", Field.DATE),
        ("Le\u0301gende", Field.TEXT),
        ("Caption (FR)", Field.TEXT),
        ("Titre / Hook", Field.TITLE),
        ("Theme/Topic", Field.PILLAR),
        ("Réseau\u00a0social", Field.CHANNEL),
        ("Mots\u00addièse", None),
        ("Mots-die\u0300se", Field.HASHTAGS),
        ("Lien*", Field.LINK),
        ("Persona/Title", None),
    ],
)
def test_names_are_compared_without_what_hands_add(name: str, field: Field | None) -> None:
    first = "Text" if field is Field.DATE else "Date,Text"
    other = "Title" if field is Field.TEXT else ""
    found = columns(f"{name},{other},{first}\n2026-12-01,a,b\n")
    if field in {Field.DATE, Field.TEXT}:
        assert found.of(field)[0] == 0
    else:
        assert found.fields[0] is field


def test_the_header_may_stand_below_other_lines() -> None:
    found = columns("Our plan,,\n,,\nDate,Canal,Texte\n1,2,3\n")
    assert found.names == ("Date", "Canal", "Texte")
    assert [row.line for row in found.rows] == [4]
    assert found.name_of(Field.CHANNEL) == "Canal"
    assert found.name_of(Field.STATUS) == ""


def test_a_second_column_of_a_field_is_not_taken_but_notes_are() -> None:
    found = columns("Date,Date de publication,Texte,Notes,Remarques\n")
    assert found.fields == (Field.DATE, None, Field.TEXT, Field.NOTE, Field.NOTE)


def test_a_weak_name_counts_when_no_other_column_takes_the_field() -> None:
    assert columns("Jour;Texte\n1/12/2026;a\n").fields == (Field.DATE, Field.TEXT)
    assert columns("Date;Jour;Texte\n1/12/2026;Mardi;a\n").fields[1] is None
    assert columns("Date;Description\n1/12/2026;a\n").fields[1] is Field.TEXT
    assert columns("Date;Description;Texte\n1/12/2026;a;b\n").fields[1] is None


def test_a_column_of_hours_that_holds_dates_is_the_date() -> None:
    found = columns("Heure de publication,Texte\n31/12/2026 9:30,a\n")
    assert found.fields[0] is Field.DATE
    found = columns("Date,Heure de publication,Texte\n31/12/2026,9:30,a\n")
    assert found.fields[1] is Field.TIME


def test_a_channel_is_a_column_of_its_own_only_with_answers() -> None:
    assert columns("Date,Text,Facebook\n1,a,x\n2,b,\n").fields[2] is Field.SWITCH
    assert columns("Date,Text,Facebook\n1,a,hello\n").fields[2] is None
    assert columns("Date,Text,Facebook\n1,a,\n").fields[2] is None
    assert columns("Date,Text,Radio\n1,a,x\n").fields[2] is None


def test_what_is_missing_is_named() -> None:
    source, args = refusal("2026-12-01 11:00:00,Bread,https://example.com\n")
    assert "not a header line" in source
    assert args["date"] == "2026-12-01 11:00:00"
    source, args = refusal("Date,Likes\n2026-12-01,3\n")
    assert "title or a text" in source
    assert args["columns"] == ("Date", "Likes")
    source, args = refusal("Texte,Canal,,a,b,c,d,e\n")
    assert "named like a date" in source
    assert args["columns"] == ("Texte", "Canal", "a", "b", "c", "d")


def test_the_words_are_whole_and_say_one_thing_each() -> None:
    content = tomllib.loads(resource("exchange/posts.toml").read_text(encoding="utf-8"))
    for key, words in content["fields"].items():
        assert words["fr"], key
        assert words["en"], key
    assert set(content["fields"]) == set(Field) - {Field.SWITCH, Field.IGNORED}
    assert set(content["formats"]) == set(Format) - {Format.OTHER}
    assert set(content["statuses"]) == set(Status)
    for groups in (
        [[*words["fr"], *words["en"]] for words in content["fields"].values()],
        [*content["formats"].values(), content["usual"]["words"]],
        content["statuses"].values(),
        content["answers"].values(),
    ):
        counted = Counter(folded(word) for words in groups for word in words)
        assert [word for word, times in counted.items() if times > 1] == []
    assert "" not in vocabulary().names
