# SPDX-License-Identifier: MIT
"""The one place where a ``Text`` becomes a sentence in the user's language (QtCore only).

``say`` looks the sentence up in the translations installed by ``install_language`` (without an
application too, as the command line does), then fills it. Styles of placeholders:

    {day} {day:long}  Thursday 26 November      {day:full}     Thursday 26 November 2026
    {day:weekday}     Thursday                  {day:short}    Thu 26 Nov
    {day:date}        26 November               {day:month}    November 2026
    {day:number}      26                        {day:numeric}  as the language writes short dates
    {day:Long}        a capital in the style gives one to the words, at the start of a sentence
    {at}              9:30 or 9 h 30            {moment}       a day and its time
    {n} {share}       numbers with the language's grouping; {year:plain} without
    {price:money}     two digits behind the comma
    {share:hundredths} two digits at most behind the comma      {weight:size} bytes: 1.2 MB
    {names}           "a, b and c"              {words}        text as it is, or a nested Text said
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from string import Formatter

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from cmdesk.config.paths import resource
from cmdesk.domain.texts import Argument, Text, mark

_TERRITORY = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "fr": QLocale(QLocale.Language.French, QLocale.Country.France),
    "fr_CA": QLocale(QLocale.Language.French, QLocale.Country.Canada),
}
_LAYERS = {"en": ("en",), "fr": ("fr",), "fr_CA": ("fr_CA", "fr")}  # the most particular first
_MEGABYTE = 1_000_000
_NO_BREAK = "\u00a0"
_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
_DATE_WORDS = {
    "weekday": ("weekday",),
    "number": ("number",),
    "date": ("number", "month"),
    "month": ("month", "year"),
    "long": ("weekday", "number", "month"),
    "full": ("weekday", "number", "month", "year"),
}


@dataclass(slots=True)
class _Spoken:
    """The language in use and the translations that serve it."""

    code: str = "en"
    translators: list[QTranslator] = field(default_factory=list)
    of_qt: list[QTranslator] = field(default_factory=list)


_spoken = _Spoken()


def language() -> str:
    """The language in use: ``fr``, ``fr_CA`` or ``en``."""
    return _spoken.code


def locale() -> QLocale:
    """How the language in use writes numbers and names days."""
    return _TERRITORY[_spoken.code]


def system_language() -> str:
    """The language of ours that is nearest to the system's."""
    name = QLocale.system().name()
    if not name.startswith("fr"):
        return "en"
    return "fr_CA" if name == "fr_CA" else "fr"


def system_territory() -> str:
    """The ISO code of the system's territory (``FR``, ``CA``…); empty when it names none."""
    return QLocale.territoryToCode(QLocale.system().territory())


def install_language(
    application: QCoreApplication | None, code: str, folder: Path | None = None
) -> None:
    """Speak ``fr``, ``fr_CA`` or ``en`` from now on, in the program and in Qt's own dialogs.

    ``folder`` holds the compiled translations; without it the program's own. A translation that
    is missing there leaves the English sources. Raises KeyError for another language.
    """
    layers = _LAYERS[code]
    for old in (*_spoken.translators, *_spoken.of_qt):
        if application is not None:
            application.removeTranslator(old)
    _spoken.code = code
    _spoken.translators = _loaded(layers, folder or _own_folder(), "")
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _spoken.of_qt = _loaded(layers, qt_folder, "qtbase_")
    QLocale.setDefault(_TERRITORY[code])
    if application is not None:
        for translator in (*reversed(_spoken.of_qt), *reversed(_spoken.translators)):
            application.installTranslator(translator)  # Qt asks the last one first


@contextmanager
def speaking(code: str, folder: Path | None = None) -> Iterator[None]:
    """Say everything in another language for a moment, as papers for a client are written.

    ``folder`` as for ``install_language``. Raises KeyError for a language that is not ours.
    """
    before = (_spoken.code, _spoken.translators)
    layers = _LAYERS[code]
    if code != before[0]:
        _spoken.code = code
        _spoken.translators = _loaded(layers, folder or _own_folder(), "")
    try:
        yield
    finally:
        _spoken.code, _spoken.translators = before


def say(text: Text) -> str:
    """The sentence of a text in the language in use, its number and placeholders filled."""
    sentence = _translated(text) if text.context else text.source
    if text.n is not None:
        sentence = sentence.replace("%n", locale().toString(text.n))
    return _filled(sentence, text)


def sentence_case(words: str) -> str:
    """The words with a capital at their beginning, the rest untouched."""
    return words[:1].upper() + words[1:]


def said_day(day: date, style: str = "long") -> str:
    """A day in words; the styles are those of the placeholders."""
    if style[:1].isupper():
        return sentence_case(said_day(day, style.lower()))
    names = locale()
    if style == "numeric":
        return names.toString(QDate(day.year, day.month, day.day), _SHORT)
    if style == "short":
        return " ".join(
            (
                names.dayName(day.isoweekday(), _SHORT),
                _day_number(day),
                names.monthName(day.month, _SHORT),
            )
        )
    parts = {
        "weekday": names.dayName(day.isoweekday(), _LONG),
        "number": _day_number(day),
        "month": names.monthName(day.month, _LONG),
        "year": str(day.year),
    }
    return " ".join(parts[word] for word in _DATE_WORDS[style or "long"])


def said_time(at: time) -> str:
    """A time of the day: ``9:30``, in French ``9 h 30`` and ``9 h`` on the hour."""
    if not _spoken.code.startswith("fr"):
        return f"{at.hour}:{at.minute:02}"
    hour = f"{at.hour}{_NO_BREAK}h"
    return f"{hour}{_NO_BREAK}{at.minute:02}" if at.minute else hour


def said_size(count: int) -> str:
    """A number of bytes as people write it: ``180 kB``, ``1.2 MB``, in French ``180 ko``."""
    digits = 0 if count < _MEGABYTE else 1
    return locale().formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def said_list(names: tuple[str, ...]) -> str:
    """Several names as one reads them aloud: "a, b and c"."""
    if len(names) < 2:
        return "".join(names)
    return say(
        mark("Lists", "{first} and {last}").filled(first=", ".join(names[:-1]), last=names[-1])
    )


def _translated(text: Text) -> str:
    """The translation with %n still in it; the source, its plural resolved, where there is none."""
    number = -1 if text.n is None else text.n
    for translator in _spoken.translators:
        found = translator.translate(text.context, text.source, text.comment or None, number)
        if found:
            return found
    if text.n is None:
        return text.source
    return text.source.replace("(s)", "" if text.n == 1 else "s")


def _filled(sentence: str, text: Text) -> str:
    """The sentence with its placeholders replaced; braces inside values are left alone."""
    done: list[str] = []
    for literal, name, style, _ in Formatter().parse(sentence):
        done.append(literal)
        if name is not None:
            known = name in text.args
            done.append(_said(text.args[name], style or "") if known else f"{{{name}}}")
    return "".join(done)


def _said(value: Argument, style: str) -> str:
    """One value as the language writes it."""
    if isinstance(value, Text):
        return say(value)
    if isinstance(value, tuple):
        return said_list(value)
    if isinstance(value, str):
        return sentence_case(value) if style == "sentence" else value
    if isinstance(value, int | float):
        return _said_number(value, style)
    return _said_moment(value, style)


def _said_moment(value: date | time, style: str) -> str:
    """A day, a time, or both (``datetime`` is a ``date`` too)."""
    if isinstance(value, time):
        return said_time(value)
    if not isinstance(value, datetime):
        return said_day(value, style)
    at = said_time(value.time())
    return at if style == "time" else f"{said_day(value.date(), style)}, {at}"


def _said_number(value: int | float, style: str) -> str:
    if style == "plain":
        return str(value)
    if style == "size":
        return said_size(int(value))
    if style == "hundredths":
        return locale().toString(float(f"{value:.2f}"), "g", 6)
    if style == "money":
        return locale().toString(float(value), "f", 2)
    if isinstance(value, int):
        return locale().toString(value)
    return locale().toString(value, "f", 0 if value == round(value) else 1)


def _day_number(day: date) -> str:
    """The day of the month; French says “1er” for the first."""
    return "1er" if day.day == 1 and _spoken.code.startswith("fr") else str(day.day)


def _own_folder() -> Path | None:
    try:
        return resource("i18n")
    except FileNotFoundError:
        return None


def _loaded(layers: tuple[str, ...], folder: Path | None, prefix: str) -> list[QTranslator]:
    """The translations of these layers that exist in the folder, in the same order.

    They are read whole: Qt would go on reading in the file, and an update under a running
    program then ends it.
    """
    found: list[QTranslator] = []
    for layer in layers if folder is not None else ():
        try:
            content = Path(folder or "", f"{prefix}{layer}.qm").read_bytes()
        except OSError:
            continue
        translator = _Translator(content)
        if not translator.isEmpty():
            found.append(translator)
    return found


class _Translator(QTranslator):
    """A translator with its content, which Qt does not copy."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = content
        self.load(content)
