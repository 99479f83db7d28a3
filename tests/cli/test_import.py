# SPDX-License-Identifier: MIT
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cmdesk.__main__ import main
from cmdesk.cli import import_
from cmdesk.config import who
from cmdesk.config.paths import data_folder
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Channel, Client, Post, Version
from cmdesk.domain.texts import plain
from cmdesk.store.locks import lock_beside
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view
from cmdesk.store.working import recoverable
from tests.documents import saved_document
from tests.workbooks import ods, xlsx

CALENDAR = """Date;Heure;Canal;Thème;Texte
30/11/2026;9 h 30;Facebook;Savoir-faire;Le levain
1/12/2026;;Facebook, Instagram;;Le four
;;;;
;;;;Noël
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "client.cmdesk"
    client = Client(id="client", name="Boulangerie")
    with_file = SafeDocument.new((client,), path)
    with_file.publish()
    with_file.close()
    return path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "posts.csv"
    path.write_text(CALENDAR, encoding="utf-8")
    return path


def call(*words: object) -> int:
    return main(["import", *map(str, words), "--lang", "en", "--today", "2026-11-22"])


def counts(document: Path) -> tuple[int, int, int]:
    with view(document) as document_file, document_file.reading() as reader:
        return reader.count(Channel), reader.count(Post), reader.count(Version)


def printed(capfd: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capfd.readouterr().out)


def test_posts_arrive_in_the_users_file(
    document: Path, source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(document, source) == 0
    assert counts(document) == (2, 2, 3)
    said = capfd.readouterr().out.splitlines()
    assert said[0].startswith("2 post")
    assert "New channels: Facebook and Instagram." in said
    assert "New themes: Savoir-faire." in said
    assert any(line.startswith("Line 4 left out") for line in said)
    assert "Line 5 left out: The row has no date." in said


def test_the_same_file_again_creates_nothing_and_says_so(
    document: Path, source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(document, source) == 0
    content = document.read_bytes()
    capfd.readouterr()
    assert call(document, source) == 0
    assert "already" in capfd.readouterr().out.splitlines()[0]
    assert document.read_bytes() == content
    source.write_text(CALENDAR + "2/12/2026;;Facebook;;Le sel\n", encoding="utf-8")
    assert call(document, source, "--json") == 0
    told = printed(capfd)
    assert (told["posts"], told["duplicates"]) == (1, 2)
    assert call(document, source, "--dry-run") == 0


def test_a_dry_run_says_what_would_be_and_changes_nothing(
    document: Path, source: Path, user_folders: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    content = document.read_bytes()
    before = sorted(user_folders.rglob("*"))
    assert call(document, source, "--dry-run") == 0
    assert "would be imported" in capfd.readouterr().out
    assert document.read_bytes() == content
    assert sorted(user_folders.rglob("*")) == before


def test_the_outcome_as_json(
    document: Path, source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(document, source, "--json") == 0
    told = printed(capfd)
    assert (told["posts"], told["versions"], told["duplicates"]) == (2, 3, 0)
    assert (told["past"], told["remarks_put_away"], told["dry_run"]) == (0, 0, False)
    assert told["created"] == {
        "channels": ["Facebook", "Instagram"],
        "pillars": ["Savoir-faire"],
    }
    assert [(row["line"], row["kind"]) for row in told["skipped"]] == [
        (4, "empty"),
        (5, "no_date"),
    ]
    assert all(row["reason"] for row in told["skipped"])


def test_remarks_about_the_past_are_counted(
    document: Path, source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    rows = "".join(f"2026-05-05;;Facebook;;Pain numéro {number}\n" for number in range(12))
    source.write_text("Date;Heure;Canal;Thème;Texte\n" + rows, encoding="utf-8")
    assert call(document, source, "--dry-run", "--json") == 0
    told = printed(capfd)
    assert told["past"] == 12
    assert told["remarks_put_away"] >= 1
    assert call(document, source) == 0
    assert "put away" in capfd.readouterr().out


def test_nothing_to_import_is_said(
    document: Path, source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source.write_text("Date,Texte\n,\n,x\n", encoding="utf-8")
    assert call(document, source) == 0
    assert capfd.readouterr().out.startswith("posts.csv holds no post")


def test_missing_channels_can_be_refused(
    document: Path, source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(document, source, "--no-create") == 2
    error = capfd.readouterr().err
    assert "Facebook, Instagram and Savoir-faire" in error
    assert counts(document) == (0, 0, 0)
    assert call(document, source) == 0
    source.write_text(CALENDAR + "2/12/2026;;Facebook;;Le sel\n", encoding="utf-8")
    assert call(document, source, "--no-create") == 0
    assert counts(document) == (2, 3, 4)


def test_the_sheet_of_a_workbook_is_told_and_can_be_chosen(
    document: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    rows = [["Date", "Titre"], ["2026-12-01", "Pain"]]
    source = tmp_path / "posts.xlsx"
    source.write_bytes(xlsx({"Lisez-moi": [["Bonjour"]], "Décembre": rows, "Janvier": rows * 2}))
    assert call(document, source, "--dry-run") == 0
    said = capfd.readouterr().out
    assert "sheet “Décembre”" in said
    assert "Lisez-moi, Décembre and Janvier" in said
    assert call(document, source, "--sheet", "Janvier", "--json") == 0
    assert printed(capfd)["sheet"] == "Janvier"
    assert call(document, source, "--sheet", "Mars") == 2
    assert "no sheet “Mars”" in capfd.readouterr().err
    source.write_bytes(ods({"Plan": [["Date", "Titre"], ["2026-12-02", "Sel"]]}))
    assert call(document, source) == 0
    assert "sheet" not in capfd.readouterr().out


def test_columns_can_be_named(
    document: Path, source: Path, user_folders: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source.write_text("J;Quoi;Qui\n31/12/2026;Pain;Ana\n", encoding="utf-8")
    assert call(document, source) == 2
    assert "named like a date" in capfd.readouterr().err
    assert call(document, source, "--map", "J=date", "--map", "quoi=title") == 0
    with view(document) as document_file, document_file.reading() as reader:
        assert [(post.title, post.note) for post in reader.all(Post)] == [("Pain", "Qui: Ana")]
    assert call(document, source, "--map", "J") == 2
    assert "fields are: date, time" in capfd.readouterr().err
    assert call(document, source, "--map", "Date=date") == 2
    assert "no column “date”" in capfd.readouterr().err
    assert not (user_folders / "config" / "mappings.json").exists()


def test_doubtful_dates_are_refused_until_the_order_is_given(
    document: Path, source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source.write_text("Date,Texte\n03/04/2027,Pain\n", encoding="utf-8")
    assert call(document, source) == 2
    error = capfd.readouterr().err
    assert "“Date”" in error
    assert "“03/04/2027”" in error
    assert error.count("\n") == 1
    assert call(document, source, "--date-order", "mdy") == 0
    with view(document) as document_file, document_file.reading() as reader:
        (card,) = reader.all(Version)
    assert str(card.day) == "2027-03-04"


def test_a_file_that_is_open_is_refused(
    document: Path, source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    window = SafeDocument.open(document)
    try:
        assert call(document, source) == 2
        assert "open in a cmdesk window" in capfd.readouterr().err
    finally:
        window.close()
    assert counts(document) == (0, 0, 0)


def test_unpublished_work_is_refused(
    document: Path, source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    window = SafeDocument.open(document)
    with window.document_file.writing() as writer:
        writer.add((Post(id="post", title="Pain"),))
    window.close()
    assert call(document, source) == 2
    assert "unsaved work" in capfd.readouterr().err
    assert counts(document) == (0, 0, 0)


def test_an_import_that_cannot_be_published_leaves_nothing_behind(
    document: Path,
    source: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def full(self: SafeDocument) -> bool:
        raise FileProblem(plain("The stick is full."))

    with monkeypatch.context() as patched:
        patched.setattr(SafeDocument, "publish", full)
        assert call(document, source) == 2
    assert capfd.readouterr().err == "cmdesk: The stick is full.\n"
    assert counts(document) == (0, 0, 0)
    assert call(document, source) == 0


def test_a_document_of_a_newer_version_is_refused(
    document: Path,
    source: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(SafeDocument, "read_only", True)
    assert call(document, source) == 2
    assert "newer cmdesk" in capfd.readouterr().err
    assert counts(document) == (0, 0, 0)


@pytest.mark.parametrize("wrong", ["missing.csv", "client.cmdesk", "."])
def test_a_source_that_is_none_is_one_clear_line(
    document: Path, tmp_path: Path, wrong: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(document, tmp_path / wrong) == 2
    error = capfd.readouterr().err
    assert error.startswith("cmdesk: ")
    assert error.count("\n") == 1


def test_a_document_that_is_none_is_one_clear_line(
    source: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for wrong in (source, tmp_path / "missing.cmdesk"):
        assert call(wrong, source) == 2
        assert capfd.readouterr().err.count("\n") == 1


@pytest.fixture
def held(document: Path) -> Path:
    """The document, open on another computer."""
    content = {"user": "marie", "host": "PC-ACCUEIL", "pid": 1, "token": "t", "since": "noon"}
    lock_beside(document).write_text(json.dumps(content), "utf-8")
    return document


def test_what_somebody_else_has_open_is_not_imported_into(
    held: Path, source: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before, lock = held.read_bytes(), lock_beside(held).read_bytes()
    assert call(held, source) == 2
    said = capfd.readouterr().err
    assert "is open elsewhere (marie, PC-ACCUEIL). Nothing was imported." in said
    assert "--anyway" in said
    assert (held.read_bytes(), lock_beside(held).read_bytes()) == (before, lock)
    lock_beside(held).write_text("junk")
    assert call(held, source) == 2
    assert "seems to be open on another computer" in capfd.readouterr().err


def test_a_dry_run_disturbs_nobody(held: Path, source: Path) -> None:
    assert call(held, source, "--dry-run") == 0


def test_imported_anyway_the_lock_stays_who_holds_it(held: Path, source: Path) -> None:
    lock = lock_beside(held).read_bytes()
    assert call(held, source, "--anyway") == 0
    assert counts(held) == (2, 2, 3)
    assert lock_beside(held).read_bytes() == lock, "they still have it open"


def test_the_lock_of_a_program_that_died_here_is_no_obstacle(document: Path, source: Path) -> None:
    content = {"user": "marie", "host": who.computer(), "pid": 0, "token": "t"}
    lock_beside(document).write_text(json.dumps(content), "utf-8")
    assert call(document, source) == 0
    assert not lock_beside(document).exists()


def test_a_document_that_changes_meanwhile_is_not_overwritten(
    document: Path,
    source: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Somebody saves between the opening and the saving of the import."""
    theirs = saved_document(tmp_path / "theirs.cmdesk").read_bytes()
    really = import_._looked_at

    def meanwhile(*arguments: Any) -> Any:
        found = really(*arguments)
        document.write_bytes(theirs)
        return found

    monkeypatch.setattr(import_, "_looked_at", meanwhile)
    assert call(document, source) == 2
    assert "was changed elsewhere, so it was not overwritten" in capfd.readouterr().err
    assert document.read_bytes() == theirs
    assert not recoverable(data_folder()), "all or nothing: no half import is found again"
