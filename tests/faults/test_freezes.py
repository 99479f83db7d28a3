# SPDX-License-Identifier: MIT
"""The window goes on living (F53), also with 50 000 posts (F51)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Post
from cmdesk.domain.texts import plain
from cmdesk.services.edits import Set
from cmdesk.services.searching import Hit, PostSearch
from cmdesk.store.backups import Reason
from cmdesk.store.restoring import put_back
from cmdesk.store.salvage import salvage
from cmdesk.ui.dialogs.import_posts import ImportPostsDialog
from cmdesk.ui.jobs import JobLine
from tests.faults.in_window import (
    SLOW_MACHINE,
    large_document,
    post_id,
    seconds_of,
    version_id,
    watched,
    window,
)
from tests.ui.windowed import damage

LONGEST = 0.5 * SLOW_MACHINE  # seconds that nothing may be answered


def rows(path: Path, count: int) -> Path:
    """A table of posts to import."""
    days = (date(2027, 1, 1) + timedelta(days=n // 3) for n in range(count))
    lines = (f"{day},Facebook,Theme {n % 5},Du pain {n}" for n, day in enumerate(days))
    path.write_text("\n".join(["Date,Channel,Theme,Text", *lines]), "utf-8")
    return path


@pytest.mark.timeout(300)
def test_f53_the_window_answers_while_files_are_read_and_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    file, gaps = large_document(tmp_path / "client.cmdesk", 1000), {}
    table = rows(tmp_path / "posts.csv", 1000)
    with window(qtbot) as made:
        with watched() as watch:
            assert made.open_path(file)
        gaps["open"] = watch.longest
        document, publication = made.desk.document, made.desk.publication
        assert document is not None
        assert publication is not None
        assert document.run(Set(Post, post_id(0), {"title": "mine"}, plain("x")))
        with watched() as watch:
            publication.publish()
            qtbot.waitUntil(lambda: not publication._line.running, timeout=30_000)
        gaps["save"] = watch.longest
        with watched() as watch:
            dialog = ImportPostsDialog(document, table)
        gaps["read 1 000 rows"] = watch.longest
        qtbot.addWidget(dialog)
        edit = None if dialog.planned is None else dialog.planned.edit()
        assert edit is not None
        publication.safe.keep_version(Reason.IMPORT)
        with watched() as watch:
            assert document.run(edit)
        gaps["import 1 000 rows"] = watch.longest
        with watched() as watch:
            document.undo_stack.undo()
        gaps["undo the import"] = watch.longest
        with watched() as watch:
            restored = put_back(publication.safe, publication.safe.shelf.backups()[0])
        gaps["keep the present"] = watch.longest
        with watched() as watch:
            made.desk.replace(restored)
        gaps["put back"] = watch.longest
    assert {name: gap for name, gap in gaps.items() if gap > LONGEST} == {}
    assert all(gap > 0 for gap in gaps.values())


@pytest.mark.timeout(300)
def test_f53_the_window_answers_while_10_mb_are_salvaged(qtbot: QtBot, tmp_path: Path) -> None:
    file = large_document(tmp_path / "client.cmdesk", 9000, "x" * 450)
    assert file.stat().st_size > 9_500_000
    damage(file, keep=20_000)
    line = JobLine()
    with watched() as watch:
        line.start(partial(salvage, file))
        qtbot.waitUntil(lambda: not line.running, timeout=120_000)
    line.close()
    assert watch.longest < LONGEST


def test_f53_a_watch_sees_a_window_that_stands_still(qtbot: QtBot) -> None:
    with watched() as watch:
        QTest.qSleep(60)
    assert watch.longest > 0.05


@pytest.mark.timeout(400)
def test_f51_fifty_thousand_posts_open_turn_and_are_found(qtbot: QtBot, tmp_path: Path) -> None:
    file = large_document(tmp_path / "client.cmdesk", 50_000, a_day=8)
    with window(qtbot) as made:
        assert seconds_of(lambda: made.open_path(file)) < 10 * SLOW_MACHINE
        document, page = made.desk.document, made.page
        assert document is not None
        assert page is not None
        with document.reading() as reader:
            assert reader.count(Post) == 50_000
        for action in ("previous", "previous", "month", "previous", "next", "week", "today"):
            act = made.actions_by_id[action]
            assert seconds_of(lambda act=act: (act.trigger(), made.grab())) < 0.5 * SLOW_MACHINE
        assert page.tabs[0].show_record("version", version_id(49_999))
        search, plan = PostSearch(), document.cadence.plan
        assert len(search.hits(plan, "pain")) == 50_000
        found: list[Hit] = []
        spent = seconds_of(lambda: found.extend(search.hits(plan, "numero 49999")))
        assert [hit.post.id for hit in found] == [post_id(49_999)]
        assert spent < 0.2 * SLOW_MACHINE
        rename = Set(Post, post_id(7), {"title": "mine"}, plain("x"))
        assert seconds_of(lambda: document.run(rename)) < 0.5 * SLOW_MACHINE
