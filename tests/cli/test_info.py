# SPDX-License-Identifier: MIT
"""``cmdesk info``: what a document holds."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cmdesk.cli.info import COUNTED
from cmdesk.domain.records import RECORDS, Client
from cmdesk.services.records import word_of

Call = Callable[..., int]


def test_the_facts_as_json(sample: Path, call: Call, capfd: pytest.CaptureFixture[str]) -> None:
    assert call("info", sample, "--json") == 0
    facts = json.loads(capfd.readouterr().out)
    assert list(facts) == ["name", "region", "document", "revision", "records"]
    assert (facts["name"], facts["region"]) == ("Chez Lou", "fr")
    assert re.fullmatch(r"[0-9a-f]{32}", facts["document"])
    assert re.fullmatch(r"[0-9a-f]{32}", facts["revision"])
    assert facts["document"] != facts["revision"]
    assert {"client": 1, "channel": 5, "pillar": 4, "opening": 2}.items() <= (
        facts["records"].items()
    )
    assert facts["records"]["version"] > facts["records"]["post"] > 80


def test_the_facts_in_words(empty: Path, call: Call, capfd: pytest.CaptureFixture[str]) -> None:
    assert call("info", empty) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == "Chez Lou (France)"
    assert lines[1].startswith("document ")
    assert "0 posts" in lines


def test_every_kind_of_record_is_counted() -> None:
    assert set(COUNTED) == {word_of(kind) for kind in RECORDS if kind is not Client}


def test_the_revision_changes_with_the_content(
    empty: Path,
    forty_five: Callable[[bool], Path],
    call: Call,
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert call("info", empty, "--json") == 0
    before = json.loads(capfd.readouterr().out)
    assert call("import", empty, forty_five(False)) == 0
    capfd.readouterr()
    assert call("info", empty, "--json") == 0
    after = json.loads(capfd.readouterr().out)
    assert after["document"] == before["document"]
    assert after["revision"] != before["revision"]
    assert after["records"]["post"] == 45
