# SPDX-License-Identifier: MIT
"""A paper is written whole, or what was there stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from cmdesk.domain.errors import FileProblem
from cmdesk.services.documents.writing import file_name, write_whole


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("L’Œuf & Fils – Week 48", "L’Œuf & Fils – Week 48"),
        ("Bar/Tabac: “Chez Jo”?\n", "Bar Tabac “Chez Jo”"),
        ("..\\..\\x.", "x"),
        ("..", "cmdesk"),
        ("", "cmdesk"),
        ("Con", "_Con"),
        ("com1.2026", "_com1.2026"),
        ("Concorde", "Concorde"),
        ("👩\u200d🍳", "👩\u200d🍳"),
        ("gpj.\u202ephoto", "gpj. photo"),
        ("\x85\udcff", "cmdesk"),
    ],
)
def test_a_name_is_one_that_every_system_takes(words: str, name: str) -> None:
    assert file_name(words) == name


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("before")
    write_whole(path, b"after")
    assert path.read_bytes() == b"after"
    assert list(tmp_path.iterdir()) == [path]


def test_what_was_there_stays_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.html"
    path.write_text("before")

    def refuse(*_: object) -> None:
        raise PermissionError("open in another program")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(FileProblem, match="could not be written") as problem:
        write_whole(path, b"after")
    assert "open in another program" in problem.value.detail
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        write_whole(tmp_path / "gone" / "a.html", b"after")


def test_a_long_name_is_cut_between_two_letters() -> None:
    name = file_name("é" * 300)
    assert name == "é" * 90
    assert len(f"{name} – Week of 23 to 29 November.cmdesk".encode()) < 255
