# SPDX-License-Identifier: MIT
"""What the user said of a file's columns, remembered for the next file with the same columns."""

from __future__ import annotations

from typing import Final

from cmdesk.config import mappings
from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark
from cmdesk.services.importing.headers import Chosen, Columns, column_keys
from cmdesk.services.importing.vocabulary import Field, folded

# What the user may say of a column; channels ticked one by one are found by their names.
CHOICES: Final = (
    *(Field.DATE, Field.TIME, Field.CHANNEL, Field.DISTRIBUTION, Field.TITLE, Field.TEXT),
    *(Field.HASHTAGS, Field.FORMAT, Field.PILLAR, Field.LINK, Field.IMAGE, Field.STATUS),
    *(Field.DRAFT, Field.SWITCH, Field.NOTE, Field.IGNORED),
)
_KEPT: Final = ""  # how “in the note, under its name” is stored


def said_before(columns: Columns) -> dict[str, Field | None]:
    """What the user said of columns of these names; empty when nothing was said."""
    found = mappings.recall(column_keys(columns.names))
    return {
        key: Field(held) if held else None
        for key, held in found.items()
        if held == _KEPT or held in set(Field)
    }


def remember_said(columns: Columns, said: Chosen) -> None:
    """Keep what the user said of these columns; saying nothing forgets it."""
    stored = {key: _KEPT if field is None else field.value for key, field in said.items()}
    mappings.remember(column_keys(columns.names), stored)


def said_in_words(pairs: list[str]) -> dict[str, Field | None]:
    """What ``Header=field`` says of each column; raises WrongInput for what is no such pair."""
    said: dict[str, Field | None] = {}
    for pair in pairs:
        name, _, word = pair.rpartition("=")
        if not name.strip() or word.strip().lower() not in set(CHOICES):
            raise WrongInput(
                mark(
                    "Import",
                    "“{pair}” does not say what a column holds. Nothing was imported: write "
                    "for instance “Sujet=title”; the fields are: {fields}.",
                ).filled(pair=pair[:80], fields=tuple(field.value for field in CHOICES))
            )
        said[folded(name)] = Field(word.strip().lower())
    return said
