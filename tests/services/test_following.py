# SPDX-License-Identifier: MIT
"""Which numbers are followed: three are proposed, any may be added, put in order and let go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.records import (
    FOLLOWERS,
    Adjustment,
    Aim,
    Channel,
    Indicator,
    Measurement,
    OwnMetric,
    Period,
    Record,
    Unit,
)
from cmdesk.services.edits import Edit, apply
from cmdesk.services.following import (
    add_own_metric,
    change_indicator,
    change_own_metric,
    delete_own_metric,
    follow,
    new_indicator,
    reorder,
    suggested_indicators,
    unfollow,
)
from cmdesk.services.ideas import load_trades
from cmdesk.services.noting import ordered_indicators
from cmdesk.store.document_file import DocumentFile
from cmdesk.ui.i18n import say
from tests.documents import everything
from tests.services.conftest import BLOG, CLIENT, FACEBOOK, FLOUR, FLOUR_CARD
from tests.services.laws import held

DAY = date(2026, 11, 22)
INSTAGRAM = Channel(id="instagram", platform="instagram", name="Instagram")
TIKTOK = Channel(id="tiktok", platform="tiktok", name="TikTok")
LETTER = Channel(id="letter", platform="newsletter", name="Lettre")
OWN = OwnMetric(id="own", name="Ateliers")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[list[DocumentFile]]:
    documents: list[DocumentFile] = []
    yield documents
    for document in documents:
        document.close()


@pytest.fixture
def document(made: list[DocumentFile], tmp_path: Path) -> DocumentFile:
    indicators = tuple(
        Indicator(id=f"i{n}", metric=key, order=n)
        for n, key in enumerate(("own", "sales", "orders"))
    )
    noted = tuple(
        Measurement(id=f"m{n}", metric=key, value=n, day=DAY)
        for n, key in enumerate(("own", "own", "sales"))
    )
    aims = tuple(Aim(id=f"a-{key}", words=key, metric=key) for key in ("own", "sales"))
    decided = tuple(
        Adjustment(id=f"d-{key}", day=DAY, words=key, metric=key) for key in ("own", "sales")
    )
    return written(made, tmp_path, (CLIENT, FACEBOOK, OWN, *indicators, *noted, *aims, *decided))


def written(made: list[DocumentFile], folder: Path, records: Sequence[Record]) -> DocumentFile:
    made.append(DocumentFile.create(folder / f"{len(made)}.db", tuple(records)))
    return made[-1]


def proposed(document: DocumentFile) -> list[tuple[str, str | None]]:
    with document.reading() as reader:
        found = suggested_indicators(reader, load_trades())
    return [(one.metric, one.channel_id) for one in found]


def order(document: DocumentFile) -> list[str]:
    with document.reading() as reader:
        return [one.id for one in ordered_indicators(reader)]


@pytest.mark.parametrize(
    ("trade", "shop"),
    [
        ("Boulangerie", "customers"),
        ("consultant", "enquiries"),
        ("", "customers"),
        ("astrologue", "customers"),
    ],
)
def test_three_numbers_are_proposed(
    made: list[DocumentFile], tmp_path: Path, trade: str, shop: str
) -> None:
    """Nobody follows a blog; the networks with posts come first, then the first made."""
    client = replace(CLIENT, trade=trade)
    channels = (BLOG, INSTAGRAM, TIKTOK, FACEBOOK)
    document = written(made, tmp_path, (client, *channels, FLOUR, FLOUR_CARD))
    assert proposed(document) == [
        *((FOLLOWERS, "facebook"), (FOLLOWERS, "instagram"), (shop, None)),
    ]


def test_a_channel_no_longer_in_use_is_not_proposed(
    made: list[DocumentFile], tmp_path: Path
) -> None:
    paused = replace(FACEBOOK, active=False)
    odd = Channel(id="odd", platform="of tomorrow", name="?")
    document = written(made, tmp_path, (CLIENT, paused, odd, LETTER))
    assert proposed(document) == [("subscribers", "letter"), ("customers", None)]


def test_what_is_proposed_is_followed_once(made: list[DocumentFile], tmp_path: Path) -> None:
    document = written(made, tmp_path, (CLIENT, FACEBOOK, INSTAGRAM))
    with document.reading() as reader:
        edit = follow(reader, suggested_indicators(reader, load_trades()))
    assert edit is not None
    assert say(edit.label) == "follow 3 numbers"
    held(document, edit)
    assert proposed(document) == []
    with document.reading() as reader:
        assert follow(reader, (new_indicator("customers"),)) is None
        assert [one.order for one in ordered_indicators(reader)] == [0, 1, 2]


def test_one_more_comes_last(document: DocumentFile) -> None:
    with document.reading() as reader:
        fresh = new_indicator(FOLLOWERS, "facebook", Period.WEEK)
        edit = follow(reader, (fresh, new_indicator("sales"), new_indicator(FOLLOWERS, "facebook")))
    assert edit is not None
    assert say(edit.label) == "follow 1 number"
    held(document, edit)
    assert len(order(document)) == 4
    assert order(document)[:3] == ["i0", "i1", "i2"]


def test_a_number_is_let_go_and_what_was_noted_stays(document: DocumentFile) -> None:
    with document.reading() as reader:
        edit = unfollow(reader, "i0")
    assert say(edit.label) == "no longer follow Ateliers"
    held(document, edit)
    assert order(document) == ["i1", "i2"]
    assert "m0" in everything(document)


def test_a_number_is_noted_more_often(document: DocumentFile) -> None:
    with document.reading() as reader:
        edit = change_indicator(reader, "i1", Period.WEEK)
    assert say(edit.label) == "change how often sales is noted"
    held(document, edit)
    with document.reading() as reader:
        assert reader.get(Indicator, "i1").period is Period.WEEK


def test_numbers_change_places(document: DocumentFile) -> None:
    with document.reading() as reader:
        assert reorder(reader, ("i0", "i1", "i2")) is None
        edit = reorder(reader, ("i2", "i0"))
    assert edit is not None
    held(document, edit)
    assert order(document) == ["i2", "i0", "i1"]


def test_a_metric_of_ones_own_is_added_and_changed(document: DocumentFile) -> None:
    edit: Edit = add_own_metric(OwnMetric(id="new", name="Litres"))
    assert say(edit.label) == "add the number “Litres”"
    held(document, edit)
    with document.reading() as reader:
        edit = change_own_metric(reader, "own", {"name": "Cours", "unit": Unit.MINUTES})
    assert say(edit.label) == "change the number “Ateliers”"
    held(document, edit)


def test_a_metric_of_ones_own_goes_with_all_that_refers_to_it(document: DocumentFile) -> None:
    before = everything(document)
    with document.reading() as reader:
        edit = delete_own_metric(reader, "own")
    assert say(edit.label) == "delete the number “Ateliers” and 2 values"
    held(document, edit)
    after = everything(document)
    assert before.keys() - after.keys() == {"own", "i0", "m0", "m1", "a-own"}
    decided = after["d-own"]
    assert isinstance(decided, Adjustment)
    assert (decided.metric, decided.words) == ("", "own")


def test_a_metric_without_values_goes_quietly(document: DocumentFile) -> None:
    apply(document, add_own_metric(OwnMetric(id="new", name="Litres")))
    with document.reading() as reader:
        edit = delete_own_metric(reader, "new")
    assert say(edit.label) == "delete the number “Litres”"
    held(document, edit)
