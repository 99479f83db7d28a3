# SPDX-License-Identifier: MIT
"""What is promised for a publication during which the power goes off."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path

import pytest

from cmdesk.store.safe_document import SafeDocument
from tests.documents import retitle, saved_document
from tests.faults.power import Image, Record, images


def everything_that_may_be_left(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, bytes, bytes, list[Image]]:
    """The file, its old and new content, and what may be left of a real publication."""
    target = saved_document(place / "client.cmdesk")
    document = SafeDocument.open(target, home=place / "home")
    note = document._folder.path / "open.json"
    retitle(document, "new")
    before = {target: target.read_bytes(), note: note.read_bytes()}
    record = Record()
    with record.recording(monkeypatch):
        document.publish()
        record.tell()
    new = target.read_bytes()
    document.close()
    return target, before[target], new, list(images(before, record.steps))


def power_goes_off(place: Path, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Every image holds what is promised; how many are old and new."""
    target, old, new, found = everything_that_may_be_left(place, monkeypatch)
    seen: Counter[str] = Counter()
    for image in found:
        now = image.files.get(target)
        assert now in (old, new), f"step {image.after}: neither old nor new"
        assert now == new or not image.told, f"step {image.after}: called saved, and it is not"
        seen["new" if now == new else "old"] += 1
        versions = [p for p in image.files if p.suffix == ".cmdesk" and p != target]
        for version in versions:
            assert image.files[version] == old, f"step {image.after}: a version that is not whole"
        assert versions or now == old, f"step {image.after}: replaced, and not kept"
        (note,) = (content for p, content in image.files.items() if p.name == "open.json")
        assert now == old or _is_known(new, note), f"step {image.after}: nobody knows whose it is"
    return seen


def _is_known(content: bytes, note: bytes) -> bool:
    """Whether the note leads to the file: else the next start would take it for another’s."""
    words = json.loads(note)
    stamps = [stamp["sha256"] for stamp in (words["base"], words["intent"]) if stamp]
    return hashlib.sha256(content).hexdigest() in stamps
