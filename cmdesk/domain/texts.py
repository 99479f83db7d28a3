# SPDX-License-Identifier: MIT
"""Sentences as values: what is said below ``ui`` without knowing the language.

A ``Text`` names a source sentence and the values that fill it; ``ui.i18n.say`` turns it into
a sentence. ``mark`` is the form that lupdate finds, and it finds only two of them:

    mark("Context", "Source with {placeholders}")
    mark("Context", "%n post(s) with {placeholders}", "", 1)     # plural: the 1 is a literal

A variable as fourth argument makes lupdate lose the plural, so the number that chooses the
plural form is filled in afterwards: ``mark("Flood", "%n posts", "", 1).filled(n=45)``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence to be said: context and English source (the key), and what fills it.

    Placeholders may carry a style, as in ``{day:weekday}``; ``ui.i18n`` lists the styles.
    ``n`` chooses the plural form and fills ``%n``; None for a sentence without plural.
    """

    context: str
    source: str
    comment: str = ""
    n: int | None = None
    args: Mapping[str, Argument] = field(default_factory=dict)

    def filled(self, n: int | None = None, **args: Argument) -> Text:
        """The same sentence with its number and its placeholders given."""
        return replace(self, n=self.n if n is None else n, args={**self.args, **args})


Argument = str | int | float | date | datetime | time | Text | tuple[str, ...]


def mark(context: str, source: str, comment: str = "", n: int | None = None) -> Text:
    """A translatable sentence; all arguments must be literals (see the module's text)."""
    return Text(context, source, comment, n)


def plain(words: str) -> Text:
    """A text that is said as it is: a name or words of the user's, never translated."""
    return Text("", "{words}", args={"words": words})
