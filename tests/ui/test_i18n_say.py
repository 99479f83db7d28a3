# SPDX-License-Identifier: MIT
"""Sentences: placeholders, styles, plurals, lists, and the words of each language."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from cmdesk.domain.texts import Argument, mark, plain
from cmdesk.ui.i18n import (
    install_language,
    language,
    said_day,
    said_list,
    said_time,
    say,
    sentence_case,
    system_language,
)

NOWHERE = Path("does-not-exist")
DAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("style", "english", "french"),
    [
        ("long", "Thursday 26 November", "jeudi 26 novembre"),
        ("", "Thursday 26 November", "jeudi 26 novembre"),
        ("full", "Thursday 26 November 2026", "jeudi 26 novembre 2026"),
        ("weekday", "Thursday", "jeudi"),
        ("Long", "Thursday 26 November", "Jeudi 26 novembre"),
        ("short", "Thu 26 Nov", "jeu. 26 nov."),
        ("date", "26 November", "26 novembre"),
        ("month", "November 2026", "novembre 2026"),
        ("number", "26", "26"),
        ("numeric", "26/11/2026", "26/11/2026"),
    ],
)
def test_days_in_words(style: str, english: str, french: str) -> None:
    install_language(None, "en", NOWHERE)
    assert said_day(DAY, style) == english
    install_language(None, "fr", NOWHERE)
    assert said_day(DAY, style) == french


def test_the_first_of_a_month_in_french() -> None:
    install_language(None, "fr", NOWHERE)
    assert said_day(date(2026, 12, 1), "date") == "1er décembre"


@pytest.mark.parametrize(
    ("code", "at", "said"),
    [
        ("en", time(9, 30), "9:30"),
        ("en", time(14), "14:00"),
        ("fr", time(9, 5), "9\u00a0h\u00a005"),
        ("fr_CA", time(9), "9\u00a0h"),
    ],
)
def test_hours(code: str, at: time, said: str) -> None:
    install_language(None, code, NOWHERE)
    assert said_time(at) == said


@pytest.mark.parametrize(
    ("names", "said"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_lists(names: tuple[str, ...], said: str) -> None:
    assert said_list(names) == said


@pytest.mark.parametrize(
    ("value", "style", "said"),
    [
        ("{day} %n {0.__class__}", "", "{day} %n {0.__class__}"),
        (1234, "", "1,234"),
        (2026, ":plain", "2026"),
        (2.5, "", "2.5"),
        (2.0, "", "2"),
        ("bread", ":sentence", "Bread"),
        (("x", "y"), "", "x and y"),
        (time(7, 5), "", "7:05"),
        (datetime(2026, 11, 26, 20, 14), "", "Thursday 26 November, 20:14"),  # noqa: DTZ001
        (datetime(2026, 11, 26, 20, 14), ":time", "20:14"),  # noqa: DTZ001
        (plain("as it is"), "", "as it is"),
    ],
)
def test_placeholders(value: Argument, style: str, said: str) -> None:
    assert say(plain("").filled(words=value)) == say(plain("").filled(words=value))
    from cmdesk.domain.texts import Text

    assert say(Text("Test", f"<{{value{style}}}>", args={"value": value})) == f"<{said}>"


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "1.91:1, 2.5:1, 3:1, 1.2 MB"), ("fr", "1,91:1, 2,5:1, 3:1, 1,2 Mo")],
)
def test_shapes_and_weights(code: str, said: str) -> None:
    install_language(None, code, NOWHERE)
    text = mark("X", "{a:hundredths}:1, {b:hundredths}:1, {c:hundredths}:1, {d:size}")
    assert say(text.filled(a=1.9108, b=2.5, c=3.0, d=1_200_000)) == said


def test_a_placeholder_without_value_stays_visible() -> None:
    assert say(mark("Test", "{known} and {unknown}").filled(known="x")) == "x and {unknown}"


def test_user_words_are_never_counted_or_filled() -> None:
    text = mark("Test", "%n of {name}", "", 1).filled(n=2, name="%n {name} (s)")
    assert say(text) == "2 of %n {name} (s)"


@pytest.mark.parametrize(("n", "said"), [(0, "0 posts"), (1, "1 post"), (1200, "1,200 posts")])
def test_plurals_of_the_source_without_translation(n: int, said: str) -> None:
    assert say(mark("Test", "%n post(s)", "", 1).filled(n=n)) == said


def test_sentence_case_keeps_the_rest() -> None:
    assert (sentence_case("éCLAIR"), sentence_case("")) == ("ÉCLAIR", "")


def test_the_system_language_is_one_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, code in (("fr_CA", "fr_CA"), ("fr_BE", "fr"), ("de_DE", "en"), ("C", "en")):
        monkeypatch.setattr(QLocale, "system", lambda name=name: QLocale(name))
        assert system_language() == code


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError):
        install_language(None, "de", NOWHERE)


TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="{code}"><context><name>Test</name>
<message numerus="yes"><source>%n post(s)</source><translation>
<numerusform>%n {one}</numerusform><numerusform>%n {one}s</numerusform></translation></message>
{more}</context></TS>"""
MAIL = "<message><source>e-mail</source><translation>{}</translation></message>"


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    lrelease = shutil.which("pyside6-lrelease") or str(
        Path(__import__("sys").executable).parent / "pyside6-lrelease"
    )
    for code, word, more in (
        ("fr", "publication", MAIL.format("e-mail")),
        ("en", "post", ""),
        ("fr_CA", "", MAIL.format("courriel")),
    ):
        body = TS.format(code=code, one=word, more=more)
        if code == "fr_CA":  # holds only what differs
            start, end = body.index("<message numerus"), body.index("</message>") + 10
            body = body[:start] + body[end:]
        source = tmp_path / f"{code}.ts"
        source.write_text(body, encoding="utf-8")
        subprocess.run([lrelease, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    return tmp_path


def test_translated_plurals_and_layers(translations: Path) -> None:
    posts, mail = mark("Test", "%n post(s)", "", 1), mark("Test", "e-mail")
    install_language(None, "fr", translations)
    assert [say(posts.filled(n=n)) for n in (0, 1, 2)] == [
        "0 publication", "1 publication", "2 publications",
    ]  # fmt: skip
    assert say(mail) == "e-mail"
    install_language(None, "fr_CA", translations)
    assert (say(mail), say(posts.filled(n=2))) == ("courriel", "2 publications")
    install_language(None, "en", translations)
    assert [say(posts.filled(n=n)) for n in (0, 1)] == ["0 posts", "1 post"]
    assert language() == "en"


def test_qt_speaks_the_language_too(qtbot: QtBot) -> None:
    application = QCoreApplication.instance()
    install_language(application, "fr", NOWHERE)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    install_language(application, "en", NOWHERE)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
