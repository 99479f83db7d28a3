# SPDX-License-Identifier: MIT
"""What `dev.py bench` measures inside the program; run with the .venv's Python.

bench_parts.py make FILE       a client with 3,000 posts over two years and a day of 45
bench_parts.py measure FILE    one line a part: its name, a tab, milliseconds
bench_parts.py first_paint     the window on its start page, painted once
"""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta
from pathlib import Path

from dev_bench import median_of

_TODAY = date(2026, 11, 24)
_NOON = datetime(2026, 11, 24, 12)  # noqa: DTZ001  (the client's wall clock has no zone)
_CROWDED = date(2026, 11, 26)


def make(path: Path) -> None:
    """Write the large document."""
    from cmdesk.domain.records import Channel, Post, Record, Region, Status, Version, new_id
    from cmdesk.services.clients import new_client
    from cmdesk.store.safe_document import SafeDocument

    channels = [
        Channel(id=new_id(), platform=key, name=key)
        for key in ("facebook_page", "instagram", "linkedin_page", "x")
    ]
    records: list[Record] = [new_client("Bench", Region.FRANCE), *channels]
    for n in range(3_000):
        crowded = n < 45
        day = _CROWDED if crowded else _TODAY + timedelta(days=n % 730 - 365)
        post = Post(id=new_id(), text=f"Fournée numéro {n} : le pain est chaud, venez le goûter.")
        version = Version(
            id=new_id(),
            post_id=post.id,
            channel_id=channels[0 if crowded else n % 4].id,
            day=day,
            minute=480 + (n * 13) % 600,
            status=Status.READY,
        )
        records += [post, version]
    document = SafeDocument.new(records, path)
    document.publish()
    document.close()


def measure(path: Path) -> None:
    """Print the parts' times."""
    from cmdesk.domain.openings import week_of
    from cmdesk.domain.records import Version
    from cmdesk.domain.rules.findings import FixKey
    from cmdesk.services import planning
    from cmdesk.services.cadence import CadenceWatch, repair
    from cmdesk.services.edits import apply
    from cmdesk.services.platforms import load_platforms
    from cmdesk.services.sheets import week_sheet
    from cmdesk.store.safe_document import SafeDocument
    from cmdesk.ui.printing.paged import needs_application, write_week_pdf

    _row("open by copy, 3,000 posts", lambda: SafeDocument.open(path).close())
    document = SafeDocument.open(path)
    document_file, platforms = document.document_file, load_platforms()
    with document_file.reading() as reader:
        watch = CadenceWatch(reader, platforms)
        _row("read everything and check it once", lambda: _checked(CadenceWatch(reader, platforms)))
        week = week_of(_TODAY)
        _row("cards of a week", lambda: planning.cards_between(reader, week.start, week.end))
        sheet = week_sheet(reader, week, platforms, _TODAY)
        one = reader.versions_between(_TODAY, _TODAY)[0]
    _checked(watch)

    def edit() -> None:
        with document_file.reading() as reader:
            minute = (reader.get(Version, one.id).minute or 0) ^ 1
            moved = planning.move_versions(reader, [one.id], _TODAY, minute)
        watch.update(apply(document_file, moved).changes)
        _checked(watch)

    _row("one edit, committed and checked", edit)
    flood = next(found for found in watch.findings(_NOON) if found.count == 45)
    _row("preview of spreading 45 posts", lambda: repair(watch, flood, FixKey.SPREAD, _NOON))
    application = needs_application()
    target = path.with_name("week.pdf")
    _row("crowded week as PDF", lambda: write_week_pdf(sheet, target, "A4"))
    del application

    def publish() -> None:
        edit()
        document.publish()

    _row("edit, then publish a complete new file", publish)
    document.close()


def first_paint() -> None:
    """Start the program as a user does, and leave once the window is painted."""
    from PySide6.QtWidgets import QApplication

    from cmdesk import bootstrap

    def painted_once(application: QApplication) -> int:
        application.processEvents()
        application.closeAllWindows()
        return 0

    bootstrap.run_loop = painted_once  # type: ignore[attr-defined]
    bootstrap.run([])


def _checked(watch: object) -> None:
    watch.findings(_NOON)  # type: ignore[attr-defined]


def _row(name: str, work: object) -> None:
    print(f"{name}\t{median_of(work):.2f}", flush=True)  # type: ignore[arg-type]


if __name__ == "__main__":
    if sys.argv[1] == "first_paint":
        first_paint()
    else:
        {"make": make, "measure": measure}[sys.argv[1]](Path(sys.argv[2]))
