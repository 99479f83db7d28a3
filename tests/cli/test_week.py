# SPDX-License-Identifier: MIT
"""``cmdesk week``: a PDF from a file, without a window."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from cmdesk.cli import week
from cmdesk.config.memory import DocumentMemory, remember
from cmdesk.domain.errors import FileProblem, WrongInput
from cmdesk.domain.records import Channel, Client, Post, Record, Region, Status, Version
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view

ROOT = Path(__file__).resolve().parents[2]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--today", type=date.fromisoformat, default=date(2026, 11, 22))
    week.add_parser(parser.add_subparsers(required=True), "week", [shared])
    return parser


def _run(*words: object) -> int:
    return week.run(_parser().parse_args(["week", *map(str, words)]))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A document with one post in the week 48, of a client in Québec."""
    records: tuple[Record, ...] = (
        Client(id="client", name="Boulangerie", region=Region.QUEBEC),
        Channel(id="fb", platform="facebook_page", name="Facebook"),
        Post(id="post", title="Le levain"),
        Version(
            id="version",
            post_id="post",
            channel_id="fb",
            day=date(2026, 11, 26),
            status=Status.READY,
        ),
    )
    path = tmp_path / "client.cmdesk"
    document = SafeDocument.new(records, path)
    document.publish()
    document.close()
    return path


@pytest.mark.usefixtures("qapp")
def test_the_week_is_written_and_its_file_named(
    target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "week.pdf"
    before = target.read_bytes()
    assert _run(target, "2026-W48", "-o", out) == 0
    assert capsys.readouterr().out == f"{out}\n"
    (page,) = PdfReader(out).pages
    assert round(float(page.mediabox.width)) == 792, "Letter in Québec"
    assert "Le levain" in " ".join(page.extract_text().split())
    assert target.read_bytes() == before
    for paper, width in (("A4", 842), ("A3", 1191), ("Letter", 792), ("Tabloid", 1224)):
        assert _run(target, "2026-W48", "-o", out, "--paper", paper) == 0
        assert round(float(PdfReader(out).pages[0].mediabox.width)) == width


@pytest.mark.usefixtures("qapp")
def test_it_is_printed_as_this_client_s_was_last(target: Path, tmp_path: Path) -> None:
    out = tmp_path / "week.pdf"
    with view(target) as file, file.reading() as reader:
        uuid = reader.meta()["document_uuid"]
    remember(uuid, DocumentMemory(paper="Tabloid"))
    assert _run(target, "2026-W48", "-o", out) == 0
    assert round(float(PdfReader(out).pages[0].mediabox.width)) == 1224
    assert _run(target, "2026-W48", "-o", out, "--paper", "A4", "--no-pictures") == 0
    assert round(float(PdfReader(out).pages[0].mediabox.width)) == 842


@pytest.mark.usefixtures("qapp")
def test_a_week_may_begin_on_sunday(tmp_path: Path) -> None:
    path, out = tmp_path / "client.cmdesk", tmp_path / "week.pdf"
    document = SafeDocument.new((Client(id="client", name="Bakery", week_start=7),), path)
    document.publish()
    document.close()
    assert _run(path, "2026-W48", "-o", out) == 0
    said = " ".join(PdfReader(out).pages[0].extract_text().split())
    assert "Week of 22 to 28 November 2026" in said
    assert said.index("Sunday 22") < said.index("Monday 23") < said.index("Saturday 28")


def test_a_wrong_week_or_file_is_refused(target: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongInput):
        _run(target, "next week", "-o", tmp_path / "week.pdf")
    with pytest.raises(FileProblem):
        _run(tmp_path / "nothing.cmdesk", "2026-W48", "-o", tmp_path / "week.pdf")
    assert not (tmp_path / "week.pdf").exists()


@pytest.mark.usefixtures("qapp")
def test_a_slip_never_costs_a_document(target: Path, tmp_path: Path) -> None:
    before, notes = target.read_bytes(), tmp_path / "notes.txt"
    notes.write_text("to do")
    for slip in (target, notes):
        with pytest.raises(FileProblem, match="is not a PDF"):
            _run(target, "2026-W48", "-o", slip)
    assert (target.read_bytes(), notes.read_text()) == (before, "to do")
    empty = tmp_path / "empty.pdf"
    empty.touch()
    assert _run(target, "2026-W48", "-o", empty) == 0
    assert len(PdfReader(empty).pages) == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["week.pdf", "week.html"])
def test_the_week_for_the_phone(
    target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    out = tmp_path / name
    before = target.read_bytes()
    for _ in range(2):  # what is there is replaced
        assert _run(target, "2026-W48", "-o", out, "--pocket") == 0
        assert capsys.readouterr().out == f"{out}\n"
    if name.endswith("pdf"):
        (page,) = PdfReader(out).pages
        assert round(float(page.mediabox.width)) == 284
    else:
        assert "Le levain" in out.read_text("utf-8")
    assert target.read_bytes() == before


@pytest.mark.parametrize("name", ["week.html", "week.pdf"])
def test_a_file_of_another_kind_is_left_as_it_is(target: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    out.write_text("my own words")
    with pytest.raises(FileProblem, match="left as it is"):
        _run(target, "2026-W48", "-o", out, "--pocket")
    with pytest.raises(FileProblem, match="left as it is"):
        _run(target, "2026-W48", "-o", target, "--pocket")
    assert out.read_text() == "my own words"


def test_no_display_is_needed(target: Path, tmp_path: Path) -> None:
    code = (
        "import argparse, sys; from datetime import date; from pathlib import Path\n"
        "from cmdesk.cli import week\n"
        "asked = argparse.Namespace(file=Path(sys.argv[1]), week='2026-W48', paper=None,"
        " pocket=False, no_pictures=False, output=Path(sys.argv[2]), today=date(2026, 11, 22))\n"
        "sys.exit(week.run(asked))"
    )
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    surroundings = {key: value for key, value in os.environ.items() if key not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", code, str(target), str(tmp_path / "week.pdf")],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(PdfReader(tmp_path / "week.pdf").pages) == 1
