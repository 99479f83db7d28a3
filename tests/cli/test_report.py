# SPDX-License-Identifier: MIT
"""``cmdesk report``: a PDF or a web page of a month, without a window."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from cmdesk.__main__ import main
from cmdesk.config.memory import DocumentMemory, remember
from cmdesk.domain.records import Client, Region
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view

Call = Callable[..., int]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def words_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


@pytest.mark.usefixtures("qapp")
def test_a_pdf_of_the_month(
    sample: Path, call: Call, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "report.pdf"
    assert call("report", sample, "2026-10", "-o", path, "--by", "Anne Roy", "--lines") == 0
    assert capfd.readouterr().out == f"{path}\n"
    words = words_of(path)
    assert "Report of October 2026" in words
    assert "Prepared by Anne Roy on 22 November 2026" in words
    assert "What went well" in words
    assert round(PdfReader(path).pages[0].mediabox.width) == 595


def test_a_report_is_a_pdf_or_a_web_page(
    sample: Path, call: Call, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("report.docx", "report"):
        assert call("report", sample, "2026-10", "-o", tmp_path / name) == 2
        assert f"“{name}” ends neither in .pdf nor in .html" in capfd.readouterr().err
        assert not (tmp_path / name).exists()


@pytest.mark.usefixtures("qapp")
def test_a_web_page_of_a_month_that_is_not_over(sample: Path, call: Call, tmp_path: Path) -> None:
    path = tmp_path / "report.HTML"
    assert call("report", sample, "2026-11", "-o", path) == 0
    html = path.read_text(encoding="utf-8")
    assert "<h1>Report of November 2026</h1>" in html
    assert "as of 22 November" in html
    assert call("report", sample, "2026-10", "-o", path) == 0, "one of ours is replaced"


@pytest.mark.usefixtures("qapp")
def test_it_speaks_the_clients_language_and_uses_its_paper(
    tmp_path: Path, user_folders: Path
) -> None:
    del user_folders
    file, path = tmp_path / "client.cmdesk", tmp_path / "report.pdf"
    client = Client(id="c", name="Boulangerie", region=Region.QUEBEC, language="fr_CA")
    document = SafeDocument.new((client,), file)
    document.publish()
    document.close()
    assert main(["report", str(file), "2026-10", "-o", str(path), "--today", "2026-11-22"]) == 0
    assert "octobre 2026" in words_of(path)
    assert round(PdfReader(path).pages[0].mediabox.width) == 612
    with view(file) as looked_at, looked_at.reading() as reader:
        uuid = reader.meta()["document_uuid"]
    remember(uuid, DocumentMemory(report_paper="A4", preparer="Luc"))
    assert main(["report", str(file), "2026-10", "-o", str(path), "--today", "2026-11-22"]) == 0
    assert round(PdfReader(path).pages[0].mediabox.width) == 595
    assert "Luc" in words_of(path)


@pytest.mark.parametrize(
    ("month", "words"),
    [
        ("2026-13", "“2026-13” is not a month. Write the year and the month, as in 2026-11."),
        ("1500-01", "“1500-01” is not a month."),
        ("November", "“November” is not a month."),
        ("2026-12", "December 2026 has not begun: there is nothing to report yet."),
    ],
)
def test_other_months_are_refused(
    empty: Path, call: Call, capfd: pytest.CaptureFixture[str], month: str, words: str
) -> None:
    output = empty.with_suffix(".pdf")
    assert call("report", empty, month, "-o", output) == 2
    assert words in capfd.readouterr().err
    assert not output.exists()


def test_another_file_is_never_replaced(
    empty: Path, call: Call, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    notes = tmp_path / "notes.html"
    notes.write_text("mine", encoding="utf-8")
    for output in (empty, notes):
        before = output.read_bytes()
        assert call("report", empty, "2026-10", "-o", output) == 2
        assert output.read_bytes() == before
    assert "was left as it is" in capfd.readouterr().err


def test_without_a_display(sample: Path, run: Run, tmp_path: Path) -> None:
    words = ("-m", "cmdesk", "report", sample, "2026-10", "-o", "r.pdf", "--lang", "en")
    done = run(*words, "--today", "2026-11-22")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Numbers" in words_of(tmp_path / "r.pdf")
