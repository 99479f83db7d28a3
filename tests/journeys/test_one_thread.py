# SPDX-License-Identifier: MIT
"""The main job from end to end without a window, each layer real.

A spreadsheet comes in, what is too much is said with its reason, one fix spreads it, one undo
brings it back, and a week comes out as a PDF to pin up.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from cmdesk.__main__ import main
from cmdesk.domain.records import Record
from cmdesk.domain.rules.findings import Finding, FixKey, Level
from cmdesk.services.cadence import CadenceWatch, Repair, repair
from cmdesk.services.edits import Edit, apply
from cmdesk.services.platforms import load_platforms
from cmdesk.services.records import all_records
from cmdesk.store.safe_document import SafeDocument

ROOT = Path(__file__).resolve().parents[2]
CALENDAR = ROOT / "tests" / "data" / "journeys" / "calendrier.csv"  # 45 posts on one Thursday
FULL_DAY = date(2026, 11, 26)
NOW = datetime.fromisoformat("2026-11-22T12:00:00")


def cmdesk(*words: object) -> int:
    return main([*map(str, words), "--lang", "fr", "--today", NOW.date().isoformat()])


def found_in(path: Path, capfd: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """What ``cmdesk check --json`` says, its exit status checked against it."""
    capfd.readouterr()
    status = cmdesk("check", path, "--json")
    found: list[dict[str, Any]] = json.loads(capfd.readouterr().out)
    serious = any(one["level"] != "note" for one in found)
    assert status == (3 if serious else 0)
    return found


def troubles_in(path: Path, capfd: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [one for one in found_in(path, capfd) if one["level"] == "trouble"]


@dataclass
class Desk:
    """A document in use: its edits, its watch, and its file after each of them."""

    document: SafeDocument
    watch: CadenceWatch

    def records(self) -> dict[str, Record]:
        with self.document.document_file.reading() as reader:
            return {record.id: record for record in all_records(reader)}

    def troubles(self) -> list[Finding]:
        return [one for one in self.watch.findings(NOW) if one.level is Level.TROUBLE]

    def run(self, edit: Edit) -> Edit:
        """Apply an edit, follow it, publish it; returns what undoes it."""
        done = apply(self.document.document_file, edit)
        self.watch.update(done.changes)
        self.document.publish()
        return done.inverse

    def spread(self) -> Repair:
        (flood,) = self.troubles()
        return repair(self.watch, flood, FixKey.SPREAD, NOW)


@pytest.fixture
def path(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Path:
    """A client's document with the posts of the spreadsheet."""
    path = tmp_path / "lacroix.cmdesk"
    assert cmdesk("new", path, "--name", "Boulangerie Lacroix", "--region", "fr") == 0
    assert cmdesk("import", path, CALENDAR) == 0
    capfd.readouterr()
    return path


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    document = SafeDocument.open(path)
    with document.document_file.reading() as reader:
        watch = CadenceWatch(reader, load_platforms())
    yield Desk(document, watch)
    document.close()


def test_a_spreadsheet_is_checked(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (found,) = troubles_in(path, capfd)
    assert (found["rule"], found["channel"], found["count"]) == ("flood", "Facebook", 45)
    assert found["from"] == found["to"] == FULL_DAY.isoformat()
    assert found["limit"] == 2
    assert found["reason"]
    assert found["source"]
    assert found["fixes"][0] == "spread"


def test_spread_leaves_none_and_one_undo_brings_all_back(
    path: Path, desk: Desk, capfd: pytest.CaptureFixture[str]
) -> None:
    before, said_before = desk.records(), found_in(path, capfd)
    plan = desk.spread()
    assert (plan.moved + plan.undated, plan.undated) == (43, 0)
    inverse = desk.run(plan.edit)
    assert desk.troubles() == []
    assert troubles_in(path, capfd) == []
    assert desk.watch.findings(NOW) == plan.after
    after = desk.records()
    assert after.keys() == before.keys(), "no version is lost or made twice"
    assert sum(after[key] != before[key] for key in before) == 43
    days = Counter(version.day for version in desk.watch.plan.versions.values())
    assert max(days.values()) < 5
    assert min(day for day in days if day is not None) >= NOW.date()

    again = desk.run(inverse)
    assert desk.records() == before
    assert found_in(path, capfd) == said_before
    assert [one.count for one in desk.troubles()] == [45]

    desk.run(again)
    assert desk.records() == after, "and redo spreads them as before"


def test_the_week_comes_out_as_a_pdf_without_a_display(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "week.pdf"
    kept = {
        name: os.environ[name]
        for name in ("PATH", "SYSTEMROOT", "CMDESK_HOME", "PYTHONPATH")
        if name in os.environ
    }
    done = subprocess.run(
        [sys.executable, "-m", "cmdesk", "week", path, "2026-W48", "-o", target, "--lang", "fr"],
        env={"PYTHONPATH": str(ROOT), **kept},
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    pages = PdfReader(target).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert len(pages) == 1, "45 posts on one day still fit one page to pin up"
    assert "Boulangerie Lacroix" in text
    assert "levain" in text
    assert float(pages[0].mediabox.width) > float(pages[0].mediabox.height)
