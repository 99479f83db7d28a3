# SPDX-License-Identifier: MIT
"""What comes in comes in whole or not at all; what goes out lies where it was wanted."""

from __future__ import annotations

import ast
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError

from cmdesk.domain.errors import FileProblem
from cmdesk.services.documents.writing import file_name
from cmdesk.services.edits import apply
from cmdesk.services.importing import Choices, preview, read_source
from cmdesk.services.platforms import load_platforms
from cmdesk.store.access import Writer
from cmdesk.store.safe_document import SafeDocument
from tests.documents import everything, saved_document

ROOT = Path(__file__).resolve().parent.parent.parent
WRITERS = {"csv.writer", "csv.DictWriter", "Workbook", "xlsxwriter.Workbook"}
PORTS = {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
DEVICES = {"con", "prn", "aux", "nul", *PORTS}


@given(st.text(st.characters(exclude_categories=()), max_size=400))
def test_f43_any_name_is_one_inside_the_chosen_folder(words: str) -> None:
    name = file_name(words)
    assert Path("folder", f"{name}.pdf").parent == Path("folder")
    assert name not in {"", ".", ".."}
    assert not set(name) & set('<>:"/\\|?*\u202e\u2066\x00\n')
    assert not name.endswith((".", " "))
    assert name.partition(".")[0].strip().casefold() not in DEVICES
    assert len(f"{name}.cmdesk".encode()) <= 200
    assert file_name(name) == name


@pytest.mark.parametrize("failing", range(1, 5))
def test_f44_an_import_that_fails_in_its_midst_is_as_if_never_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """The disk is full at each of the steps: channels, themes, posts, versions."""
    table = tmp_path / "posts.csv"
    rows = [f"2027-01-{n % 28 + 1:02},Mastodon,Theme {n % 9},Du pain {n}" for n in range(3000)]
    table.write_text("\n".join(["Date,Channel,Theme,Text", *rows]), "utf-8")
    document = SafeDocument.open(saved_document(tmp_path / "client.cmdesk"))
    before = everything(document.document_file)
    with document.document_file.reading() as reader:
        choices = Choices(today=date(2026, 11, 25), platforms=load_platforms())
        planned = preview(reader, read_source(table), choices)
    edit = planned.edit()
    assert edit is not None
    add, done = Writer.add, []

    def refuse(writer: Writer, records: tuple[object, ...]) -> None:
        done.append(len(records))
        if len(done) == failing:
            raise OperationalError("", None, sqlite3.OperationalError("database or disk is full"))
        add(writer, records)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(Writer, "add", refuse)
        with pytest.raises(FileProblem):
            apply(document.document_file, edit)
    assert len(done) == failing
    assert everything(document.document_file) == before
    assert not document.needs_publishing
    inverse = apply(document.document_file, edit).inverse
    assert len(everything(document.document_file)) >= len(before) + 6000
    apply(document.document_file, inverse)
    assert everything(document.document_file) == before
    document.close(discard=True)


def test_f45_every_table_that_is_written_is_disarmed() -> None:
    """Whoever writes another one brings the test of its formulas, and names it in the table."""
    writing = {
        f"{path.relative_to(ROOT).as_posix()}: {ast.unparse(node.func)}"
        for path in (ROOT / "cmdesk").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in WRITERS
    }
    assert writing == {"cmdesk/services/numbers/template.py: csv.writer"}
