# SPDX-License-Identifier: MIT
"""The list and the handover sheet on paper: asked for, written, said where, and whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Record
from cmdesk.services.platforms import load_platforms
from cmdesk.ui.printing.profiles import write_profiles_paper
from tests.ui.answers import Answers
from tests.ui.profiles.conftest import OpenRecords
from tests.ui.profiles.panels import CLIENT
from tests.ui.profiles.tabbed import SHOP, shown_tab
from tests.ui.profiles.test_profiles_tab import picks

LEFT = Qt.MouseButton.LeftButton


def words_in(path: Path) -> str:
    return " ".join("\n".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_the_list_is_written_and_said_where(
    qtbot: QtBot, open_records: OpenRecords, answers: Answers, tmp_path: Path
) -> None:
    tab = shown_tab(qtbot, open_records(SHOP))
    pdf = tmp_path / "list.pdf"
    answers.expect("run_menu", picks("The list"))
    answers.expect("file_to_save_as", pdf)
    qtbot.mouseClick(tab.page.head.print, LEFT)
    assert tab.page.notice.words == f"“list.pdf” was written in “{tmp_path.name}”."
    said = words_in(pdf)
    assert "Boulangerie Lacroix" in said
    assert "Hours on 25 December (Christmas Day)" in said
    assert "Switch on two-factor sign-in" in said
    assert "Page 1 of" in said


def test_the_handover_sheet_is_written_as_a_web_page(
    qtbot: QtBot, open_records: OpenRecords, answers: Answers, tmp_path: Path
) -> None:
    english = replace(CLIENT, language="en")
    tab = shown_tab(qtbot, open_records([english, *(one for one in SHOP if one is not CLIENT)]))
    page = tmp_path / "handover.html"
    answers.expect("run_menu", picks("The handover"))
    answers.expect("file_to_save_as", page)
    qtbot.mouseClick(tab.page.head.print, LEFT)
    html = page.read_text("utf-8")
    assert "There is no password on this sheet" in html
    assert "https://www.facebook.com/lacroix" in html


def test_what_is_handed_over_speaks_the_clients_language(
    qtbot: QtBot, open_records: OpenRecords, answers: Answers, tmp_path: Path
) -> None:
    quebec = replace(CLIENT, language="fr_CA")
    tab = shown_tab(qtbot, open_records([quebec, *(one for one in SHOP if one is not CLIENT)]))
    for words, spoken in (("The handover", "fr-CA"), ("The list", "en")):
        page = tmp_path / f"{spoken}.html"
        answers.expect("run_menu", picks(words))
        answers.expect("file_to_save_as", page)
        qtbot.mouseClick(tab.page.head.print, LEFT)
        assert f'<html lang="{spoken}">' in page.read_text("utf-8")


def test_nothing_is_written_when_the_question_is_closed_and_a_refusal_is_told(
    qtbot: QtBot, open_records: OpenRecords, answers: Answers, tmp_path: Path
) -> None:
    tab = shown_tab(qtbot, open_records(SHOP))
    answers.expect("run_menu", None)
    qtbot.mouseClick(tab.page.head.print, LEFT)
    answers.expect("run_menu", picks("The list"))
    answers.expect("file_to_save_as", None)
    qtbot.mouseClick(tab.page.head.print, LEFT)
    answers.expect("run_menu", picks("The list"))
    answers.expect("file_to_save_as", tmp_path / "nowhere" / "list.pdf")
    answers.expect("tell")
    qtbot.mouseClick(tab.page.head.print, LEFT)
    assert tab.page.notice.words == ""


def test_a_long_list_goes_on_over_the_pages_without_cutting_anything(
    qtbot: QtBot, open_records: OpenRecords, answers: Answers, tmp_path: Path
) -> None:
    everywhere: list[Record] = [CLIENT]
    for number, (key, platform) in enumerate(load_platforms().items()):
        channel = Channel(id=f"{number:032x}", platform=key, name=platform.label_in("en"))
        everywhere.append(channel)
    tab = shown_tab(qtbot, open_records(everywhere))
    pdf = tmp_path / "list.pdf"
    answers.expect("run_menu", picks("The list"))
    answers.expect("file_to_save_as", pdf)
    qtbot.mouseClick(tab.page.head.print, LEFT)
    pages = [page.extract_text() for page in PdfReader(pdf).pages]
    assert len(pages) >= 4
    ticks = sum(page.count("☐") for page in pages)
    assert ticks == len(tab.watch.things)
    for page in pages[1:]:
        first = next(line for line in page.splitlines() if line.strip())
        assert not first.startswith("Where:"), "a thing is not torn in two"


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_thing_taller_than_a_page_is_still_written(
    qtbot: QtBot, tmp_path: Path, paper: str
) -> None:
    del qtbot
    tall = "<table><tr><td>" + "<br>".join(f"line {n}" for n in range(120)) + "</td></tr></table>"
    path = tmp_path / "tall.pdf"
    write_profiles_paper("Tall", f"<h1>Tall</h1>{tall}", path, paper)
    said = words_in(path)
    assert "line 0 " in said
    assert "line 119" in said


@pytest.mark.parametrize("above", range(44, 52))
def test_a_heading_stays_with_what_it_is_about(qtbot: QtBot, tmp_path: Path, above: int) -> None:
    del qtbot
    lines = "".join(f"<p>above {n}</p>" for n in range(above))
    table = "<table><tr><td>" + "<br>".join(f"row {n}" for n in range(6)) + "</td></tr></table>"
    path = tmp_path / "heading.pdf"
    write_profiles_paper("Heading", f"{lines}<h2>About it</h2>{table}", path, "A4")
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]
    (holding,) = [page for page in pages if "About it" in page]
    assert "row 0" in holding
    assert "row 5" in holding
