# SPDX-License-Identifier: MIT
"""Every text of the program is found by lupdate and said well in French.

``resources/i18n/fr.ts`` holds every text, ``en.ts`` the plurals, ``fr_CA.ts`` only what Québec
says otherwise. ``python3 packaging/dev.py i18n`` renews them; the translations are written in
the .ts files by hand.
"""

from __future__ import annotations

import ast
import importlib
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
PLACEHOLDER = re.compile(r"\{(\w+(?::[^{}]*)?)\}")
NARROW, WIDE = "\u202f", "\u00a0"
Key = tuple[str, str]


@dataclass(frozen=True)
class Message:
    """One text of a .ts file: its source and what is said instead."""

    context: str
    source: str
    plural: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> Key:
        return self.context, self.source


def messages(path: Path) -> dict[Key, Message]:
    """The texts of a .ts file, obsolete ones left out."""
    found = {}
    for context in ET.parse(path).getroot().findall("context"):
        for node in context.findall("message"):
            translation = node.find("translation")
            state = "" if translation is None else translation.get("type", "")
            if state in {"obsolete", "vanished"}:
                continue
            plural = node.get("numerus") == "yes"
            forms = [] if translation is None else translation.findall("numerusform")
            said = [form.text or "" for form in forms] if plural else [_text(translation)]
            message = Message(
                context.findtext("name", ""),
                node.findtext("source", ""),
                plural,
                state != "unfinished",
                tuple(said),
            )
            found[message.key] = message
    return found


def _text(node: ET.Element | None) -> str:
    return "" if node is None else node.text or ""


@cache
def marked() -> dict[Key, bool]:
    """Every text of the sources, read by Python itself, and whether it has plurals."""
    found = {}
    for path in sorted((ROOT / "cmdesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "mark":
                parts = [part.value for part in node.args if isinstance(part, ast.Constant)]
                found[str(parts[0]), str(parts[1])] = len(node.args) == 4
    return found


def layer(language: str) -> dict[Key, Message]:
    path = FOLDER / f"{language}.ts"
    assert path.exists(), f"{path.name} is missing: run `python3 packaging/dev.py i18n`"
    return messages(path)


# ---- what lupdate finds ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> dict[Key, Message]:
    """What lupdate finds today, in a file of its own."""
    target = tmp_path_factory.mktemp("i18n") / "fr.ts"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        importlib.import_module("dev_i18n").renew(target, "fr")
    return messages(target)


def test_lupdate_finds_every_text(extracted: dict[Key, Message]) -> None:
    assert marked(), "the program says nothing"
    assert sorted(set(marked()) - set(extracted)) == []


def test_lupdate_finds_nothing_else(extracted: dict[Key, Message]) -> None:
    assert sorted(set(extracted) - set(marked())) == []


def test_lupdate_sees_the_same_plurals(extracted: dict[Key, Message]) -> None:
    seen = {key: message.plural for key, message in extracted.items() if key in marked()}
    assert {key for key, plural in seen.items() if plural != marked()[key]} == set()


# ---- the files -------------------------------------------------------------------------------


def test_french_holds_every_text_and_no_other() -> None:
    french = layer("fr")
    assert sorted(set(marked()) - set(french)) == [], "run `python3 packaging/dev.py i18n`"
    assert sorted(set(french) - set(marked())) == [], "run `python3 packaging/dev.py i18n`"


def test_french_is_complete() -> None:
    waiting = [one.key for one in layer("fr").values() if not one.finished or not all(one.forms)]
    assert waiting == []


def test_english_holds_every_plural() -> None:
    english = layer("en")
    plurals = {key for key, plural in marked().items() if plural}
    assert sorted(plurals - set(english)) == []
    assert [key for key in english if key not in plurals] == []
    waiting = [one.key for one in english.values() if not one.finished or not all(one.forms)]
    assert waiting == []


@pytest.mark.parametrize("language", ["fr", "en", "fr_CA"])
def test_plurals_have_both_forms(language: str) -> None:
    wrong = [one.key for one in layer(language).values() if one.plural and len(one.forms) != 2]
    assert wrong == []


@pytest.mark.parametrize("language", ["fr", "en", "fr_CA"])
def test_placeholders_are_those_of_the_source(language: str) -> None:
    wrong = [
        (one.source, form)
        for one in layer(language).values()
        for form in one.forms
        if form and set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(one.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["fr", "en", "fr_CA"])
def test_the_number_of_a_plural_is_said(language: str) -> None:
    silent = [
        one.source
        for one in layer(language).values()
        if one.plural and not any("%n" in form for form in one.forms)
    ]
    assert silent == []


def test_quebec_says_only_what_differs() -> None:
    french = layer("fr")
    thin = layer("fr_CA")
    assert sorted(set(thin) - set(french)) == []
    assert [key for key, one in thin.items() if one.forms == french[key].forms] == []
    assert [key for key, one in thin.items() if not one.finished or not all(one.forms)] == []


# Words of one country that the other, or a baker of either, would not say.
NOT_FRENCH = re.compile(r"\b(posts?|drafts?|emails?|slots?|scheduler|planning)\b", re.IGNORECASE)
NOT_OF_QUEBEC = re.compile(
    r"\b(newsletters?|blogs?|e-mails?|hashtags?|week-ends?|sponsorisée?s?|relecture|à relire"
    r"|réseaux sociaux|community manager|Black Friday)\b",
    re.IGNORECASE,
)


def test_french_is_not_english() -> None:
    forms = [form for one in layer("fr").values() for form in one.forms]
    assert [form for form in forms if NOT_FRENCH.search(PLACEHOLDER.sub("", form))] == []


def test_quebec_uses_its_own_words() -> None:
    spoken = {**layer("fr"), **layer("fr_CA")}
    forms = [form for one in spoken.values() for form in one.forms]
    assert [form for form in forms if NOT_OF_QUEBEC.search(form)] == []
    assert [form for form in forms if re.search("\u202f[;!?]", form)] == []


# ---- typography ------------------------------------------------------------------------------


def faults(text: str, narrow_needed: bool = True) -> Iterator[str]:
    """What is typographically wrong in a French text; ``narrow_needed`` is off in Québec."""
    ratio = re.sub(r"(?<=\d):(?=\{)", "/", text)  # 1:{high} is no sentence
    bare = re.sub(r"%n", "9", PLACEHOLDER.sub("x", ratio))
    if "'" in bare or "..." in bare or '"' in bare:
        yield "straight apostrophe, three dots or straight quotes"
    if re.search(r" [;:!?»]", bare) or "« " in bare:
        yield "a space that can break"
    if re.search(r"«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»", bare):
        yield "guillemets without their spaces"
    if re.search(r"(?<=[^\W_])[:](?!\d|//)|\u202f:", bare):
        yield "a colon without U+00A0"
    if narrow_needed and re.search(r"(?<=[^\s(!?;:…]);|(?<=[^\s(!?…])[!?]", bare):
        yield "; ! ? without U+202F"
    if re.search(r"\u00a0[;!?]", bare):
        yield "U+00A0 where U+202F belongs"


@pytest.mark.parametrize("language", ["fr", "fr_CA"])
def test_french_is_typeset(language: str) -> None:
    wrong = [
        (form, fault)
        for one in layer(language).values()
        for form in one.forms
        for fault in faults(form, narrow_needed=language == "fr")
    ]
    assert wrong == []


def test_english_sources_are_typeset() -> None:
    straight = [source for _, source in marked() if re.search(r"'|\.\.\.|\"", source)]
    assert straight == []


@pytest.mark.parametrize(
    "text",
    [
        "Vraiment ?",
        "Vraiment?",
        "l'heure",
        "Canal: x",
        "Canal\u202f: x",
        "«x»",
        "« x »",
        "Attendez...",
        "Oui\u00a0!",
        "{name}:",
        "un; deux",
    ],
)
def test_a_fault_is_seen(text: str) -> None:
    assert list(faults(text))


@pytest.mark.parametrize(
    "text",
    [
        "Vraiment\u202f?",
        "L’heure\u00a0: 9:30",
        "«\u00a0{title}\u00a0»",
        "Attendez…",
        "Quoi\u202f?!",
        "{day:weekday}\u00a0: %n posts",
        "un\u202f; deux",
        "(?)",
        "&Fichier",
    ],
)
def test_what_is_right_is_let_through(text: str) -> None:
    assert list(faults(text)) == []
