# SPDX-License-Identifier: MIT
"""Spelling with the dictionaries that are shipped, and own words as edits."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from cmdesk.config.paths import resource
from cmdesk.domain.records import Client, Region
from cmdesk.services import spelling
from cmdesk.services.edits import Edit, apply
from cmdesk.services.spelling import Speller, add_word, is_there, remove_word, speller_of
from cmdesk.store.document_file import DocumentFile

FRENCH = Client(id="c" * 32, name="Au Pain d’Antan", words=("Kouign-Amann", "Léonne"))
ENGLISH = replace(FRENCH, name="Corner Bakery", language="en", region=Region.UNITED_KINGDOM)


@pytest.fixture
def unloaded() -> Iterator[None]:
    """Nothing of the library in memory, before and after."""
    for made in (spelling._maker, spelling._dictionary):
        made.cache_clear()
    yield
    for made in (spelling._maker, spelling._dictionary):
        made.cache_clear()


def speller(client: Client, *names: str) -> Speller:
    pytest.importorskip("hunspell", reason="no wheel of chunspell for this system")
    made = speller_of(client, names)
    assert made is not None
    return made


def unknown(client: Client, text: str, *names: str) -> list[str]:
    words = speller(client, *names).misspelt(text)
    assert all(text[word.start : word.end] == word.text for word in words)
    return [word.text for word in words]


@pytest.mark.parametrize(
    "text",
    [
        "Été comme hiver, la boulangerie ouvre à 7 h.",
        "Aujourd’hui, aujourd'hui, l’arbre, l'arbre, qu’il, jusqu’au, presqu’île.",
        "Week-end, après-midi, dis-le-moi, y a-t-il, éco-responsable, mini-brioches.",
        "Les client·e·s, les boulanger.ère.s, tou·te·s, l’artisan·e, cher·e·s ami·e·s.",
        "Une story, un reel, nos followers sur Instagram, LinkedIn et TikTok.",
        "Du kouign-amann, des KOUIGN-AMANN, et Kouign seul.",
        "Chez Léonne, de l’Antan, d’Antan. « Au pain d’antan »",
        "Notre iPhone et notre bioMarché",
        "infolettre, courriel, mot-clic, magasinage",
    ],
)
def test_french_that_is_right(text: str) -> None:
    assert unknown(FRENCH, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("La bolangerie", ["bolangerie"]),
        ("Bolangerie !", ["Bolangerie"]),
        ("l’bolangerie", ["bolangerie"]),
        ("une mini-briochhe", ["briochhe"]),
        ("les cliennt·e·s", ["cliennt·e·s"]),
        ("l’artisann·e", ["l’artisann·e"]),
        ("🥖 la bageutte de bageutte", ["bageutte", "bageutte"]),
    ],
)
def test_french_that_is_wrong(text: str, words: list[str]) -> None:
    assert unknown(FRENCH, text) == words


def test_english_is_right_on_both_shores() -> None:
    text = "We don’t organise or organize colour, color, the baker's Bakery’s shop."
    assert unknown(ENGLISH, text) == []
    assert unknown(ENGLISH, "I recieve it") == ["recieve"]


def test_names_are_known_and_what_belongs_to_them() -> None:
    assert unknown(ENGLISH, "Zorblax, ZORBLAX, zorblax’s") == ["Zorblax", "zorblax’s"]
    assert unknown(ENGLISH, "Zorblax, ZORBLAX, zorblax’s", "The Zorblax") == []


def test_suggestions_are_few_and_likely() -> None:
    french, english = speller(FRENCH), speller(ENGLISH)
    assert french.suggestions("bolangerie") == ("boulangerie",)
    assert french.suggestions("aujourdhui") == ("aujourd’hui",)
    assert "receive" in english.suggestions("recieve")
    assert len(english.suggestions("bred")) == 5
    assert not any(one.endswith(" k") for one in french.suggestions("click"))
    assert french.suggestions("client·ee") == ()
    assert french.suggestions("x" * 61) == ()


def test_the_region_says_which_spelling_is_proposed_first() -> None:
    american = replace(ENGLISH, region=Region.UNITED_STATES)
    assert speller(ENGLISH).suggestions("colorr")[0] == "colour"
    assert speller(american).suggestions("colorr")[0] == "color"


def test_half_a_character_stops_nothing() -> None:
    assert unknown(FRENCH, "pain\ud800pain") == []
    assert speller(FRENCH).suggestions("pa\ud800in") == ()


def test_a_word_without_end_is_no_word() -> None:
    assert unknown(FRENCH, "a" * 10_000) == []


def test_a_language_without_a_dictionary_is_not_checked() -> None:
    assert speller_of(replace(FRENCH, language="de")) is None


def test_without_the_library_nothing_is_checked(
    unloaded: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    assert not is_there()
    assert speller_of(FRENCH) is None


def test_another_library_of_that_name_is_not_taken_for_it(
    unloaded: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", ModuleType("hunspell"))
    assert not is_there()


def test_a_dictionary_that_is_gone_is_not_checked_with(
    unloaded: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pytest.importorskip("hunspell", reason="no wheel of chunspell for this system")
    monkeypatch.setattr(spelling, "resource", tmp_path.joinpath)
    assert is_there()
    assert speller_of(FRENCH) is None


def test_the_library_is_loaded_when_first_needed(
    unloaded: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[str] = []
    real = builtins.__import__

    def watched(name: str, *rest: object) -> object:
        wanted.append(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", watched)
    assert "hunspell" not in wanted
    is_there()
    assert "hunspell" in wanted


def test_dictionaries_come_with_their_licences() -> None:
    folders = [one for one in resource("dictionaries").iterdir() if one.is_dir()]
    assert {one.name for one in folders} == {"fr", "en_US", "en_GB"}
    note = resource("dictionaries/README.md").read_text(encoding="utf-8")
    for one in folders:
        names = {path.name for path in one.iterdir()}
        assert {f"{one.name}.aff", f"{one.name}.dic", "LICENCE.txt"} <= names
        assert f"`{one.name}/`" in note
        assert b"\r" not in (one / f"{one.name}.dic").read_bytes()


# ---- own words -------------------------------------------------------------------------------


def done(file: DocumentFile, edit: Edit | None) -> tuple[Client, Edit]:
    assert edit is not None
    inverse = apply(file, edit).inverse
    with file.reading() as reader:
        return reader.all(Client)[0], inverse


def test_own_words_are_added_removed_and_brought_back(tmp_path: Path) -> None:
    file = DocumentFile.create(tmp_path / "own.db", [replace(FRENCH, words=())])
    client, _ = done(file, add_word(replace(FRENCH, words=()), "  pain  d’Antan "))
    assert client.words == ("pain d’Antan",)
    client, inverse = done(file, add_word(client, "Éclair"))
    assert set(client.words) == {"Éclair", "pain d’Antan"}
    assert done(file, inverse)[0].words == ("pain d’Antan",)
    client, inverse = done(file, remove_word(client, "pain d’Antan"))
    assert "pain d’Antan" not in client.words
    assert "pain d’Antan" in done(file, inverse)[0].words
    file.close()


@pytest.mark.parametrize("word", ["", "   ", "kouign-amann", "KOUIGN-AMANN", "léonne"])
def test_a_word_is_added_once(word: str) -> None:
    assert add_word(FRENCH, word) is None


def test_edits_say_what_they_do() -> None:
    added, removed = add_word(FRENCH, "Zorblax"), remove_word(FRENCH, "Léonne")
    assert added is not None
    assert (added.label.source, removed.label.source) == (
        "add “{word}” to our own words",
        "remove “{word}” from our own words",
    )
