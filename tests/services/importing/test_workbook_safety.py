# SPDX-License-Identifier: MIT
"""Hostile and broken workbooks: one clear sentence each, nothing unpacked beyond the limits."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.errors import WrongInput
from cmdesk.services.importing import workbook_parts, workbook_safety
from cmdesk.services.importing.spreadsheet import workbook_table
from tests.workbooks import ods, xlsx, xlsx_parts, zipped

PLAN = {"Plan": [["Date", "Titre"], ["2026-12-01", "Pain"]]}
WHOLE = xlsx(PLAN)
OPEN = ods(PLAN)


def refusal(content: bytes) -> str:
    with pytest.raises(WrongInput) as refused:
        workbook_table(content, "posts.xlsx")
    assert refused.value.text.args["name"] == "posts.xlsx"
    return refused.value.text.source


def far(place: str) -> bytes:
    return xlsx({"A": f'<row><c r="A1"><v>1</v></c><c r="{place}"><v>1</v></c></row>'})


def repeated(rows: object, columns: object) -> bytes:
    return ods(
        {
            "A": f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell '
            f'table:number-columns-repeated="{columns}" office:value-type="string">'
            "<text:p>abc</text:p></table:table-cell></table:table-row>"
        }
    )


# ---- archives ---------------------------------------------------------------------------------


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("a bomb was opened")

    bomb = zipped({**xlsx_parts(PLAN), "xl/big.xml": b" " * 20_000_000})
    assert len(bomb) < 60_000
    monkeypatch.setattr(workbook_safety, "_rebuilt", never)
    assert "too large once opened" in refusal(bomb)


def test_a_part_that_grows_is_seen_beside_one_that_does_not() -> None:
    noise = random.Random(1).randbytes(100_000)
    bomb = zipped({**xlsx_parts(PLAN), "xl/a.png": noise, "xl/big.xml": b" " * 20_000_000})
    assert "too large once opened" in refusal(bomb)


def test_the_sum_of_the_parts_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_safety, "MOST_UNPACKED", 1000)
    assert "too large once opened" in refusal(WHOLE)


def test_the_number_of_parts_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_safety, "MOST_ENTRIES", 5)
    assert "too large once opened" in refusal(WHOLE)


def test_a_part_may_not_grow_more_than_it_announces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_safety, "_check_announced", lambda *_: None)
    monkeypatch.setattr(workbook_safety, "MOST_UNPACKED", 1000)
    assert "too large once opened" in refusal(WHOLE)


def test_an_archive_that_lies_about_a_size_is_damaged() -> None:
    size = zipfile.ZipFile(io.BytesIO(WHOLE)).getinfo("xl/workbook.xml").file_size
    lying = WHOLE.replace(struct.pack("<L", size), struct.pack("<L", 10))
    assert lying != WHOLE
    assert "damaged" in refusal(lying)


def test_an_archive_with_a_password_is_told() -> None:
    locked = bytearray(WHOLE)
    for start, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = locked.find(start)
        locked[place + offset] |= 1
    assert "password" in refusal(bytes(locked))


def test_an_ods_with_a_password_is_told() -> None:
    manifest = b'<m:encryption-data xmlns:m="a"/>'
    parts = {"content.xml": b"\x00secret", "META-INF/manifest.xml": manifest}
    assert "password" in refusal(zipped(parts))


def test_two_parts_of_one_name_are_damaged() -> None:
    target = io.BytesIO(WHOLE)
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("XL/workbook.xml", "<a/>")
    assert "damaged" in refusal(target.getvalue())


def test_rare_compressions_are_damaged() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    assert "damaged" in refusal(target.getvalue())


def test_folders_and_pictures_are_not_read() -> None:
    parts = {**xlsx_parts(PLAN), "xl/media/": b"", "xl/media/a.png": b"\x89PNG no xml at all"}
    assert workbook_table(zipped(parts), "a").sheet == "Plan"


# ---- what XML may hold ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]>',
        '<!DOCTYPE sst SYSTEM "file:///etc/hostname">',
        '<?xml version="1.0"?>\n<!-- a --><!DOCTYPE a>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_declarations_are_refused_however_they_are_written(head: str, encoding: str) -> None:
    parts = xlsx_parts(PLAN)
    parts["xl/sharedStrings.xml"] = (head + "<sst/>").encode(encoding)
    assert "declarations" in refusal(zipped(parts))


def test_a_part_that_is_no_xml_is_damaged() -> None:
    parts = xlsx_parts(PLAN)
    parts["xl/sheet1.xml"] = "<worksheet><sheetData>"
    assert "damaged" in refusal(zipped(parts))


# ---- room -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        far("XFD1048576"),
        far("A100001"),
        far("GS1"),
        far("XFD2"),
        far("GR20000"),  # 200 columns and 20,000 rows, but far too many cells
        far("A00000000000001048576"),
        far("A99999999999999999999"),
        far("AAAAAAAAAAAAAAAAAAAAAA1"),
        repeated(1_000_000, 1),
        repeated("+1000000", 1),
        repeated("0000000000000000000001000000", 1),
        repeated(1, 16_384),
        repeated(20_000, 200),
        xlsx({"A": '<row r="1"><c><v>1</v></c></row><row r="200000"><c><v>1</v></c></row>'}),
        ods(
            {
                "A": "<table:table-row><table:table-cell><text:p>a<text:s text:c='900000000'/>"
                "</text:p></table:table-cell></table:table-row>"
            }
        ),
        ods(
            {
                "A": "<table:table-row><table:table-cell table:number-columns-repeated='300'>"
                "<text:p>a</text:p></table:table-cell></table:table-row>"
            }
        ),
    ],
)
def test_cells_that_need_too_much_room_are_refused(content: bytes) -> None:
    assert "too large once opened" in refusal(content)


@pytest.mark.parametrize("count", ["4000000000", "+4000000000", "000000000000004000000000"])
def test_a_list_may_not_announce_more_than_there_is_room_for(count: str) -> None:
    parts = xlsx_parts(PLAN)
    words = str(parts["xl/sharedStrings.xml"]).replace("<sst", f'<sst uniqueCount="{count}"')
    parts["xl/sharedStrings.xml"] = words
    assert "too large once opened" in refusal(zipped(parts))


@pytest.mark.parametrize("decoy", [False, True])
def test_a_long_text_that_every_cell_points_to_is_refused(
    decoy: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    cells = '<c t="s"><v>0</v></c>' * 100
    parts = xlsx_parts({"A": f"<row>{cells}</row>"}, ["x" * 1000])
    if decoy:
        parts = {"a.xml": "<sst><si><t>x</t></si></sst>", **parts}
    assert workbook_table(zipped(parts), "a").rows[0].cells[99] == "x" * 1000
    monkeypatch.setattr(workbook_parts, "MOST_LETTERS", 99_999)
    assert "too large once opened" in refusal(zipped(parts))


def test_one_cell_far_away_is_a_small_table() -> None:
    made = xlsx({"A": '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'})
    assert [(row.line, row.cells) for row in workbook_table(made, "a").rows] == [
        (1_048_576, ("1",))
    ]


def test_styled_cells_without_words_take_no_room() -> None:
    styled = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="900000" s="1"/>'
    assert len(workbook_table(xlsx({"A": styled}), "a").rows) == 1


def test_repeated_rows_and_cells_keep_their_places() -> None:
    made = ods(
        {
            "A": '<table:table-row table:number-rows-repeated="2"><table:covered-table-cell '
            'table:number-columns-repeated="2"/><table:table-cell office:value-type="string">'
            "<text:p>a</text:p></table:table-cell></table:table-row>",
            "B": [["b"]],
        }
    )
    table = workbook_table(made, "a")
    assert [(row.line, row.cells) for row in table.rows] == [(1, ("a",)), (2, ("a",))]
    assert table.sheets == ("A", "B")


# ---- whatever else ----------------------------------------------------------------------------


def looked_at(content: bytes) -> None:
    """Read it; anything but a table or a clear refusal fails the test."""
    try:
        table = workbook_table(content, "posts.xlsx")
    except WrongInput:
        return
    assert table.rows


@given(content=st.binary(max_size=400))
def test_any_bytes_are_refused_in_words(content: bytes) -> None:
    looked_at(b"PK\x03\x04" + content)


@given(
    whole=st.sampled_from([WHOLE, OPEN]),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.floats(0.5, 1),
)
def test_a_damaged_archive_never_ends_in_a_traceback(
    whole: bytes, changes: list[tuple[float, int]], cut: float
) -> None:
    content = bytearray(whole)
    for place, value in changes:
        content[int(place * (len(content) - 1))] = value
    looked_at(bytes(content[: int(len(content) * cut)] if cut < 0.6 else content))


PARTS = xlsx_parts(
    {"A": '<row r="1" s="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46357.5</v></c></row>'},
    ["Date"],
)
OPEN_PARTS = {
    name: zipfile.ZipFile(io.BytesIO(OPEN)).read(name)
    for name in ("mimetype", "META-INF/manifest.xml", "content.xml")
}
ODD = st.sampled_from(
    [
        "-1",
        "0",
        "99999",
        "1e400",
        "NaN",
        "",
        "é",
        "s",
        "n",
        "d",
        "str",
        "&#0;",
        "&#55;",
        "A0",
        "<v/>",
    ]
)


@given(
    parts=st.sampled_from([PARTS, OPEN_PARTS]),
    part=st.integers(0, 20),
    place=st.integers(0, 200),
    odd=ODD,
)
def test_odd_values_inside_never_end_in_a_traceback(
    parts: dict[str, str | bytes], part: int, place: int, odd: str
) -> None:
    names = sorted(parts)
    name = names[part % len(names)]
    words = parts[name]
    text = words.decode() if isinstance(words, bytes) else words
    pieces = text.split('"')  # every second piece is the value of an attribute
    if len(pieces) > 1:
        pieces[(2 * place + 1) % (len(pieces) - 1)] = odd
    looked_at(zipped({**parts, name: '"'.join(pieces)}))


def test_the_measured_parts_alone_are_handed_on() -> None:
    parts = {**xlsx_parts(PLAN), "xl/vbaProject.bin": b"macro"}
    safe = workbook_safety.checked(zipped(parts), "a")
    assert sorted(zipfile.ZipFile(safe).namelist()) == sorted(xlsx_parts(PLAN))


MAKERS: tuple[Callable[..., bytes], ...] = (xlsx, ods)


@pytest.mark.parametrize("make", MAKERS)
def test_five_thousand_rows_are_read(make: Callable[..., bytes]) -> None:
    rows = [["Date", "Titre"], *([f"2026-12-{n % 28 + 1:02d}", f"Pain {n}"] for n in range(5000))]
    assert len(workbook_table(make({"A": rows}), "a").rows) == 5001
