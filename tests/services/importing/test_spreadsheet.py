# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from cmdesk.domain.errors import WrongInput
from cmdesk.services.importing import (
    FORMATS,
    Preview,
    ReadAs,
    SkipKind,
    Table,
    read_source,
    spreadsheet,
)
from cmdesk.services.importing.spreadsheet import Value, words_of, workbook_table
from tests.workbooks import ods, xlsx, xlsx_parts, zipped

Look = Callable[..., Preview]
SAMPLES = Path(__file__).parents[4] / "shared" / "samples"
CALENDAR = [
    ["Date", "Heure", "Canal", "Titre"],
    ["2026-12-01", "9:30", "Facebook", "Levain"],
    ["31/12/2026", "", "Instagram", "Four"],
]


def refusal(content: bytes, sheet: str | None = None) -> str:
    with pytest.raises(WrongInput) as refused:
        workbook_table(content, "posts.xlsx", sheet)
    assert refused.value.text.args["name"] == "posts.xlsx"
    return refused.value.text.source


@pytest.mark.parametrize("make", [xlsx, ods])
def test_a_workbook_gives_the_posts_of_its_sheet(make: Callable[..., bytes], look: Look) -> None:
    planned = look(workbook_table(make({"Plan": CALENDAR}), "posts.xlsx"))
    assert planned.posts == 2
    assert [channel.name for channel in planned.channels] == ["Facebook", "Instagram"]
    assert [row.post.title for row in planned.rows] == ["Levain", "Four"]
    assert planned.rows[0].versions[0].minute == 9 * 60 + 30


def test_typed_cells_of_an_xlsx_become_words() -> None:
    cells = (
        '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><v>46357</v></c>'
        '<c r="D3" s="2"><v>0.395833333333333</v></c><c r="E3" s="3"><v>46357.3958333333</v></c>'
        '<c r="F3" t="b"><v>1</v></c><c r="G3"><v>12</v></c><c r="H3"><v>2.5</v></c>'
        '<c r="I3" s="4"><v>1.5</v></c><c r="J3" t="e"><v>#REF!</v></c>'
        '<c r="K3" t="str"><f>1</f><v>made</v></c></row>'
        '<row r="5"><c r="A5" t="inlineStr"><is><t>a\r\nb</t></is></c></row>'
    )
    table = workbook_table(xlsx({"S": cells}, ["Date"]), "posts.xlsx")
    first = ("", "Date", "2026-12-01", "09:30", "2026-12-01 09:30", "true", "12", "2.5", "36:00")
    assert [(row.line, row.cells) for row in table.rows] == [
        (3, (*first, "", "made")),
        (4, ()),
        (5, ("a\nb",)),
    ]


def test_typed_cells_of_an_ods_become_words() -> None:
    cell = "<table:table-cell office:value-type={}</table:table-cell>"
    cells = "".join(
        cell.format(words)
        for words in (
            '"date" office:date-value="2026-12-01">',
            '"date" office:date-value="2026-12-01T09:30:00">',
            '"time" office:time-value="PT09H30M00S">',
            '"boolean" office:boolean-value="false">',
            '"float" office:value="12">',
            '"string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p>',
        )
    )
    # LibreOffice ends every sheet with a row that stands for all empty ones.
    rest = (
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell '
        'table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>'
    )
    made = ods({"S": f"<table:table-row>{cells}</table:table-row>{rest}"})
    table = workbook_table(made, "posts.ods")
    assert [row.cells for row in table.rows] == [
        ("2026-12-01", "2026-12-01 09:30", "09:30", "false", "12", "a  b\nc")
    ]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (3.0, "3"),
        (1e300, "1e+300"),
        (float("inf"), "inf"),
        (7, "7"),
        (True, "true"),
        (date(2026, 12, 1), "2026-12-01"),
        (datetime(2026, 12, 1), "2026-12-01"),  # noqa: DTZ001
        (datetime(2026, 12, 1, 9, 29, 59, 999_600), "2026-12-01 09:30"),  # noqa: DTZ001
        (datetime(2026, 12, 1, 9, 30, 15), "2026-12-01 09:30:15"),  # noqa: DTZ001
        (datetime(1899, 12, 31, 9, 30), "09:30"),  # noqa: DTZ001
        (datetime(9999, 12, 31, 23, 59, 59, 999_999), "9999-12-31 23:59:59"),  # noqa: DTZ001
        (time(0, 0), "00:00"),
        (timedelta(hours=9, minutes=5), "09:05"),
        ("e\u0301\x00", "é"),
    ],
)
def test_a_value_as_a_text_file_would_hold_it(value: Value, words: str) -> None:
    assert words_of(value) == words


def test_the_sheet_most_like_a_calendar_is_read() -> None:
    readme = [["Read me"], ["Date", "of this file"]]
    sheets = {"Read me": readme, "Empty": [], "Plan": [["Our plan"], [], *CALENDAR]}
    table = workbook_table(xlsx({**sheets, "Plan 2": CALENDAR}), "posts.xlsx")
    assert table.sheet == "Plan"
    assert table.sheets == ("Read me", "Plan", "Plan 2")
    assert table.rows[2] == table.rows[2].__class__(3, tuple(CALENDAR[0]))


def test_a_hidden_sheet_is_the_last_choice() -> None:
    sheets = {"Old": CALENDAR, "Notes": [["Hello"]]}
    assert workbook_table(xlsx(sheets, hidden=["Old"]), "a").sheet == "Notes"
    assert workbook_table(xlsx(sheets), "a").sheet == "Old"


def test_a_sheet_can_be_asked_for() -> None:
    made = xlsx({"Décembre": CALENDAR, "Janvier": [["Date", "Texte"]]})
    assert workbook_table(made, "a", "Janvier").rows[0].cells == ("Date", "Texte")
    assert workbook_table(made, "a", "DECEMBRE").sheet == "Décembre"
    with pytest.raises(WrongInput) as refused:
        workbook_table(made, "a", "Mars")
    assert refused.value.text.args["sheets"] == ("Décembre", "Janvier")


def test_an_empty_workbook_is_told() -> None:
    assert "is empty" in refusal(xlsx({"A": [], "B": "", "C": [[" "]]}))
    assert len(workbook_table(xlsx({"A": [["a"], [" "], [" "]]}), "a").rows) == 1


def test_other_kinds_of_sheets_are_passed_over() -> None:
    parts = xlsx_parts({"A": CALENDAR, "B": CALENDAR})
    links = str(parts["xl/_rels/workbook.xml.rels"])
    parts["xl/_rels/workbook.xml.rels"] = links.replace("/worksheet", "/chartsheet", 1)
    parts["xl/sheet1.xml"] = "<chartsheet/>"
    assert workbook_table(zipped(parts), "a").sheets == ("B",)


def test_the_old_kind_and_passwords_are_told_apart() -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
    assert "(.xls)" in refusal(old)
    assert "password" in refusal(old + "EncryptedPackage".encode("utf-16-le"))


def test_what_the_library_cannot_read_is_damaged() -> None:
    assert "damaged" in refusal(zipped({"hello.xml": "<a/>"}))
    assert "damaged" in refusal(xlsx({"A": '<row><c t="s"><v>9</v></c></row>'}))


def test_a_panic_of_the_library_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    class Panic(BaseException):
        """Stands for what the library raises when it gives up."""

    def give_up(*_: object) -> None:
        raise Panic

    monkeypatch.setattr(spreadsheet, "_rows_of", give_up)
    assert "damaged" in refusal(xlsx({"A": CALENDAR}))

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(spreadsheet, "_rows_of", interrupt)
    with pytest.raises(KeyboardInterrupt):
        workbook_table(xlsx({"A": CALENDAR}), "a")


def test_a_password_the_library_sees_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from python_calamine import PasswordError

    def locked(*_: object) -> None:
        raise PasswordError

    monkeypatch.setattr(spreadsheet, "_rows_of", locked)
    assert "password" in refusal(xlsx({"A": CALENDAR}))


def test_rows_that_are_too_large_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(spreadsheet, "MOST_CELL_BYTES", 100)
        assert "larger" in refusal(xlsx({"A": [["x" * 26]]}))
    with monkeypatch.context() as patched:
        patched.setattr(spreadsheet, "MOST_ROWS", 2)
        assert "damaged" in refusal(xlsx({"A": CALENDAR}))
    monkeypatch.setattr(spreadsheet, "MOST_COLUMNS", 3)
    assert "damaged" in refusal(xlsx({"A": CALENDAR}))


# ---- files ------------------------------------------------------------------------------------


def written(folder: Path, name: str, content: bytes) -> Table:
    path = folder / name
    path.write_bytes(content)
    return read_source(path)


def test_a_file_is_known_by_what_it_holds(tmp_path: Path) -> None:
    text = "Date,Texte\n2026-12-01,a\n"
    assert written(tmp_path, "posts.xlsx", text.encode()).encoding == "utf-8"
    assert written(tmp_path, "posts.csv", xlsx({"A": CALENDAR})).sheet == "A"
    assert written(tmp_path, "posts.xlsx", ods({"B": CALENDAR})).sheet == "B"
    path = tmp_path / "posts.csv"
    path.write_bytes(xlsx({"A": CALENDAR, "B": [["b"]]}))
    assert read_source(path, ReadAs(sheet="B")).rows[0].cells == ("b",)
    assert [kind.suffixes for kind in FORMATS] == [(".csv", ".tsv", ".txt"), (".xlsx", ".ods")]


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample files are not here")
def test_a_real_workbook_with_weeks_for_dates_is_refused_by_its_dates(look: Look) -> None:
    table = read_source(SAMPLES / "editorial" / "en_calendar_multi_sheet.xlsx")
    assert (table.sheet, len(table.sheets)) == ("90-Day Calendar", 6)
    with pytest.raises(WrongInput) as refused:
        look(table)
    assert "no date that can be read" in refused.value.text.source
    assert refused.value.text.args["example"] == "Jun 8–14"
    assert refused.value.text.args["column"] == "Dates (2026)"


def test_a_week_among_days_is_left_out_with_its_reason(look: Look) -> None:
    rows = [["Dates", "Task"], ["2026-06-08", "a"], ["Jun 8–14", "b"]]
    planned = look(workbook_table(xlsx({"Plan": rows}), "a"))
    assert [row.post.title for row in planned.rows] == ["a"]
    assert [(row.line, row.kind) for row in planned.skipped] == [(3, SkipKind.BAD_DATE)]
