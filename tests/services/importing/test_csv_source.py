# SPDX-License-Identifier: MIT
from __future__ import annotations

import csv
from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem, UserError, WrongInput
from cmdesk.services.importing import FORMATS, Row, csv_source, read_source
from cmdesk.services.importing.csv_source import encoding_of, separator_of, table_of

WORDS = "Date;Texte\n1/12/2026;Crème brûlée à l’œuf, 5 €\n"


def cells_of(content: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in table_of(content, "posts.csv").rows]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
def test_each_encoding_gives_the_same_cells(encoding: str) -> None:
    assert cells_of(WORDS.encode(encoding)) == [
        ("Date", "Texte"),
        ("1/12/2026", "Crème brûlée à l’œuf, 5 €"),
    ]


def test_bytes_that_cp1252_lacks_are_mac_roman() -> None:
    content = "Date;Texte\n1/12/2026;Le père Noël a reçu où ?\n".encode("mac_roman")
    assert encoding_of(content) == "mac_roman"
    assert cells_of(content)[1][1] == "Le père Noël a reçu où ?"


def test_the_encoding_can_be_given() -> None:
    content = "Date;Texte\n1/12/2026;été\n".encode("mac_roman")
    assert table_of(content, "posts.csv").rows[1].cells[1] != "été"
    assert table_of(content, "posts.csv", "mac_roman").rows[1].cells[1] == "été"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_by_the_header(separator: str) -> None:
    text = f"Date{separator}Texte\n1/12/2026{separator}pain\n2/12/2026{separator}sel\n"
    assert separator_of(text) == separator


def test_commas_in_every_text_do_not_win_over_the_header() -> None:
    text = "Date;Texte\n" + "1/12/2026;du pain, du sel, de l'eau, du temps\n" * 9
    assert separator_of(text) == ";"


def test_a_line_of_words_may_stand_above_the_header() -> None:
    text = "Notre calendrier\nDate;Canal;Texte\n1/12/2026;Blog;a, b\n2/12/2026;Blog;c\n"
    assert separator_of(text) == ";"


def test_a_comma_when_nothing_separates() -> None:
    assert separator_of("") == ","
    assert separator_of("Date\n1/12/2026\n") == ","


@pytest.mark.parametrize("line", ["sep=|", "SEP=|;;", '"sep=|"'])
def test_the_separator_line_is_obeyed_and_not_a_row(line: str) -> None:
    table = table_of(f"{line}\r\nDate|a;b;c\r\n1|2\r\n".encode(), "posts.csv")
    assert table.rows == (Row(2, ("Date", "a;b;c")), Row(3, ("1", "2")))
    assert table.separator == "|"


def test_lines_are_those_of_the_file_when_a_cell_holds_several() -> None:
    table = table_of(b'Date,Text\r\n1,"a\r\nb\r\n\r\nc"\r\n2,d\r\n\r\n3,e\r\n', "posts.csv")
    assert [row.line for row in table.rows] == [1, 2, 6, 7, 8]
    assert table.rows[1].cells == ("1", "a\nb\n\nc")
    assert table.rows[3].empty


def test_empty_cells_and_rows_at_the_end_do_not_count() -> None:
    assert cells_of(b"Date,Text,,\n1,2,,\n,,,\n , ,\n\n") == [("Date", "Text"), ("1", "2")]


def test_cells_are_cleaned() -> None:
    assert cells_of(b"Date,Text\n1,a\x00b\xcc\x81\xef\xbb\xbf\n" + b"2,pain\n" * 9)[1] == (
        "1",
        "ab\u0301",
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is empty"),
        (b"\n\n , \n", "is empty"),
        (b"PK\x03\x04 and more", "not a text file"),
        (b"\xd0\xcf\x11\xe0 and more", "not a text file"),
        (bytes(range(1, 32)) * 9, "not a text file"),
        (b"Date,Text\n" + b"," * 199 + b"x,y\n", "columns"),
    ],
)
def test_what_is_not_a_table_is_refused_with_its_reason(content: bytes, told: str) -> None:
    with pytest.raises(WrongInput) as refused:
        table_of(content, "posts.csv")
    assert told in refused.value.text.source
    assert refused.value.text.args["name"] == "posts.csv"


def test_too_many_rows_are_refused_but_not_empty_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_source, "MOST_ROWS", 3)
    assert len(table_of(b"Date,Text\n1,a\n2,b\n,\n,\n,\n", "posts.csv").rows) == 3
    with pytest.raises(WrongInput, match="more than"):
        table_of(b"Date,Text\n1,a\n2,b\n3,c\n", "posts.csv")


def test_a_cell_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_source, "MOST_CELL_BYTES", 100)
    limit = csv.field_size_limit()
    with pytest.raises(WrongInput, match="larger"):
        table_of(b"Date,Text\n1," + b"a" * 101 + b"\n", "posts.csv")
    with pytest.raises(WrongInput, match="larger"):
        table_of(b"Date,Text\n1," + "é".encode() * 60 + b"\n", "posts.csv")
    assert table_of(b"Date,Text\n1," + b"a" * 60 + b"\n", "posts.csv").rows
    assert csv.field_size_limit() == limit


def test_a_quotation_mark_that_is_never_closed_is_refused() -> None:
    with pytest.raises(WrongInput) as refused:
        table_of(b'Date,Text\n1,a\n2,"b\n3,c\n4,d\n', "posts.csv")
    assert refused.value.text.args["line"] == 3
    with pytest.raises(WrongInput) as refused:
        table_of(b'sep=,\nDate,Text\n1,a\n2,"b\n3,c\n', "posts.csv")
    assert refused.value.text.args["line"] == 4
    assert cells_of(b'Date,Text\n1,"a"b\n') == [("Date", "Text"), ("1", "ab")]
    assert cells_of(b'Date,Text\n1,3/8" pipe\n')[1] == ("1", '3/8" pipe')


def test_a_long_cell_is_no_reason_to_stop() -> None:
    long = b"a" * 200_000  # beyond what Python's csv takes unasked
    assert cells_of(b"Date;Text\n1;" + long + b"\n")[1][1] == long.decode()


def test_a_file_is_read_whatever_its_ending(tmp_path: Path) -> None:
    for name in ("posts.csv", "POSTS.TSV", "posts.cal"):
        path = tmp_path / name
        path.write_text("Date\tTexte\n1\t2\n", encoding="utf-8")
        table = read_source(path)
        assert (table.name, table.rows[1].cells) == (name, ("1", "2"))
    assert FORMATS[0].suffixes[0] == ".csv"


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.csv", Path("/"), tmp_path / ("x" * 300)):
        with pytest.raises(FileProblem):
            read_source(path)
    with pytest.raises(UserError):
        read_source(Path("\x00.csv"))


def test_a_file_beyond_the_cap_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_source, "MOST_BYTES", 10)
    path = tmp_path / "posts.csv"
    path.write_bytes(b"Date,Text\n1,2\n")
    with pytest.raises(WrongInput, match="larger"):
        read_source(path)
