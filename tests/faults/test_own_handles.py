# SPDX-License-Identifier: MIT
"""One SQLite in the process, and nothing but ``store`` touches the working file (F54)."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

from cmdesk.store.safe_document import SafeDocument
from tests.documents import POST, everything, retitle, saved_document

ROOT = Path(__file__).resolve().parent.parent.parent
OTHERS = ("apsw", "sqlcipher3", "pysqlite3")
COPIES = {"copy", "copy2", "copyfile", "copyfileobj", "move", "copytree"}

_WRITE = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1], timeout=0.2)
try:
    raw.execute("UPDATE post SET title = 'theirs'")
    raw.commit()
except sqlite3.OperationalError as error:
    print(error)
else:
    print("written")
"""


def written_by_another(path: Path) -> str:
    """What another program hears that writes into a file."""
    done = subprocess.run(
        [sys.executable, "-c", _WRITE, str(path)], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def test_f54_another_program_cannot_write_in_the_midst_of_an_edit(tmp_path: Path) -> None:
    """Closing any other handle on the file in this process would drop SQLite's locks."""
    document = SafeDocument.open(saved_document(tmp_path / "client.cmdesk"))
    work = document.document_file.path
    with document.document_file.writing() as writer:
        writer.update(type(POST), POST.id, {"title": "mine"})
        assert "locked" in written_by_another(work)
    assert everything(document.document_file)[POST.id].title == "mine"  # type: ignore[attr-defined]
    for act in (
        lambda: document.needs_publishing,
        document.publish,
        lambda: retitle(document, "more"),
        document.shelf.backups,
    ):
        with document.document_file.reading() as reader:
            reader.get(type(POST), POST.id)
        act()
    with document.document_file.writing():
        assert "locked" in written_by_another(work)
    document.close(discard=True)


def test_f54_what_another_program_wrote_shows_that_the_lock_was_what_kept_it_out(
    tmp_path: Path,
) -> None:
    target = saved_document(tmp_path / "client.cmdesk")
    assert written_by_another(target) == "written"


def test_f54_only_one_sqlite_is_let_in() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    forbidden = {
        name
        for contract in settings["tool"]["importlinter"]["contracts"]
        if contract["type"] == "forbidden" and "cmdesk" in contract["source_modules"]
        for name in contract["forbidden_modules"]
    }
    assert forbidden >= set(OTHERS)
    needed = " ".join(settings["project"]["dependencies"])
    assert [name for name in OTHERS if name in needed] == []


def test_f54_only_store_copies_and_opens_documents() -> None:
    """Outside ``store`` nothing is copied, and nothing knows where the working file lies."""
    stray = []
    for path in sorted((ROOT / "cmdesk").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith("cmdesk/store/"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            copies = called.startswith("shutil.") and called.split(".")[1] in COPIES
            bare = called == "open" or called.endswith("document_file.path.open")
            if copies or bare:
                stray.append(f"{name}:{node.lineno} {called}")
    assert stray == []
