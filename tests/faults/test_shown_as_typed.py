# SPDX-License-Identifier: MIT
"""What people wrote is shown as they typed it, opens nothing, and reaches no file (F46, F47)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cmdesk.domain import records as r
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import ask
from cmdesk.ui.main_window import MainWindow
from cmdesk.ui.profiles.pages import open_page
from tests.documents import EVERY_KIND, POST, VERSION
from tests.faults.in_window import TODAY, window

ROOT = Path(__file__).resolve().parent.parent.parent
SLY = "<img src='file:///etc/passwd'> & <b>bread</b>"
WRITTEN = {"name", "title", "text", "note", "tell_team", "photo_to_take", "reason", "handle"}
RICH = {  # where HTML is written by the program itself, and what is put into it is escaped
    "cmdesk/ui/ask.py": "the program's own words",
    "cmdesk/ui/dialogs/copy_week_post.py": "test_copy_week.py",
    "cmdesk/ui/printing/profiles.py": "test_profiles_html.py",
}


def sly(record: r.Record) -> r.Record:
    """The record with HTML in all that people write."""
    mine = {field.name for field in fields(record)} & WRITTEN
    values: dict[str, Any] = dict.fromkeys(mine, SLY)
    if isinstance(record, r.Version):
        values |= {"day": TODAY, "status": r.Status.TO_WRITE} if record.channel_id else {}
    return replace(record, **values)


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window on a document in which HTML was written everywhere."""
    target = tmp_path / "sly.cmdesk"
    several = tuple(replace(VERSION, id=f"{n:032x}", post_id=POST.id) for n in range(6))
    document = SafeDocument.new(tuple(map(sly, (*EVERY_KIND, *several))), target)
    document.publish()
    document.close()
    with window(qtbot) as made:
        assert made.open_path(target)
        yield made


def shown(words: str) -> str:
    """What a hint shows of its words."""
    if not QtGui.Qt.mightBeRichText(words):
        return words
    read = QTextDocument()
    read.setHtml(words)
    return read.toPlainText()


def hints(root: QWidget) -> Iterator[str]:
    """Every hint of a window: of widgets, and of what lies in lists and tables."""
    for widget in (root, *root.findChildren(QWidget)):
        yield widget.toolTip()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            listed = isinstance(model, QAbstractListModel)  # Qt hides its number of columns
            columns = 1 if listed else model.columnCount(QModelIndex())
            for row in range(model.rowCount(QModelIndex())):
                for column in range(columns):
                    yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def sly_labels(root: QWidget) -> set[str]:
    """The labels that take what was written for HTML."""
    return {
        f"{type(label.parent()).__name__}: {label.text()}"
        for label in root.findChildren(QLabel)
        if "<img" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    }


def judge(root: QWidget) -> int:
    """Fail where HTML is obeyed; how often it is shown as it was typed."""
    QCoreApplication.sendPostedEvents()
    root.grab()
    assert sly_labels(root) == set()
    told = [hint for hint in hints(root) if "bread" in hint]
    assert [hint for hint in told if "<b>bread</b>" not in shown(hint)] == []
    assert [one for one in root.findChildren(QTextEdit) if one.acceptRichText()] == []
    labels = [label.text() for label in root.findChildren(QLabel) if "<img" in label.text()]
    return len(told) + len(labels)


def test_f46_every_page_shows_html_as_it_was_typed(opened: MainWindow) -> None:
    assert opened.page is not None
    seen = judge(opened)
    for tab in opened.page.tabs:
        seen += judge(tab)
    for action in ("month", "week", "find"):
        opened.actions_by_id[action].trigger()
        seen += judge(opened)
    assert seen > 20


@pytest.mark.parametrize("action", ["edit_post", "move_to", "tick_week", "copy_week", "to_phone"])
def test_f46_every_dialog_shows_html_as_it_was_typed(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    judged: list[int] = []

    def look(dialog: QDialog) -> bool:
        dialog.show()
        judged.append(judge(dialog))
        dialog.hide()
        return False

    monkeypatch.setattr(ask, "run_dialog", look)
    assert opened.page is not None
    assert opened.page.tabs[0].show_record("version", f"{0:032x}")
    opened.actions_by_id[action].trigger()
    assert len(judged) == 1


def test_f46_a_message_shows_names_as_they_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    box = ast.unparse(_function(ROOT / "cmdesk/ui/ask.py", "_box"))
    assert "setTextFormat(Qt.TextFormat.PlainText)" in box
    assert box.index("setTextFormat") < box.index("setText(say")


def _function(path: Path, name: str) -> ast.AST:
    tree = ast.parse(path.read_text("utf-8"))
    return next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == name)


# ---- the rules that keep it so ------------------------------------------------------------------


@cache
def sources() -> tuple[tuple[str, str, ast.Module], ...]:
    """Every module of the program: its name, its text, its tree."""
    found = []
    for path in sorted((ROOT / "cmdesk").rglob("*.py")):
        text = path.read_text("utf-8")
        found.append((path.relative_to(ROOT).as_posix(), text, ast.parse(text)))
    return tuple(found)


def test_f46_labels_are_made_plain() -> None:
    """``plain_label`` makes them; a bare QLabel sets its format, or shows a picture only."""
    bare = []
    for name, text, tree in sources():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Assign | ast.AnnAssign | ast.Expr) or node.value is None:
                continue
            made = any(
                isinstance(part, ast.Call) and ast.unparse(part.func) == "QLabel"
                for part in ast.walk(node.value)
            )
            targets = (
                node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", node)]
            )
            label = ast.unparse(targets[0])
            settled = (
                *(f"{label}.setTextFormat(", f"{label}.setPixmap("),
                f"show_sign({label},",
            )
            if made and not any(words in text for words in settled):
                bare.append(f"{name}:{node.lineno} {label}")
        bare += [
            f"{name}:{node.lineno} {node.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            and "QLabel" in map(ast.unparse, node.bases)
            and "self.setTextFormat(Qt.TextFormat.PlainText)" not in ast.unparse(node)
        ]
    assert bare == []


def test_f46_html_is_written_in_few_places() -> None:
    rich = {
        name
        for name, text, _ in sources()
        if any(word in text for word in ("TextFormat.RichText", "QTextBrowser", ".setHtml("))
    }
    assert rich == set(RICH)


def test_f46_nothing_loads_what_is_written() -> None:
    for kind in ("QTextEdit(", "QWebEngine", "QQuick", "loadResource"):
        assert [name for name, text, _ in sources() if kind in text] == []


# ---- F47 ----------------------------------------------------------------------------------------


OUT = {  # every way out of the program; a new one is tested with LINKS as ``open_page`` is
    ("cmdesk/ui/ask.py", "QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))"),
    ("cmdesk/ui/profiles/pages.py", "QDesktopServices.openUrl(url)"),
}


def test_f47_there_are_few_ways_out_and_each_is_known() -> None:
    """A folder of the program's own, and the page of a network behind its full address."""
    ways = ("openUrl", "setOpenExternalLinks", "startDetached", "open", "startfile")
    owners = ("QDesktopServices", "QProcess", "webbrowser", "os", "label")
    out = {
        (name, ast.unparse(node))
        for name, _, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ways
        and (ast.unparse(node.func.value) in owners or node.func.attr == "setOpenExternalLinks")
        and ast.unparse(node.func) != "os.open"
    }
    assert out == OUT
    users = {name for name, text, _ in sources() if "show_folder(" in text}
    assert users == {"cmdesk/ui/ask.py", "cmdesk/ui/support.py", "cmdesk/ui/images/foot.py"}


def test_f47_only_pages_of_the_web_are_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    for link in (*LINKS, "https://", "//host/x", "\\\\host\\x.png", "data:text/html,x", ""):
        assert not open_page(link)
    assert open_page("https://example.com/page")
    assert opened == ["https://example.com/page"]


LINKS = ("javascript:alert(1)", "file:///etc/passwd", "ms-msdt:/id", "http://example.com/<b>")


@pytest.mark.parametrize("link", LINKS)
def test_f47_a_link_is_not_opened_by_being_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, link: str
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    target = tmp_path / "links.cmdesk"
    records = tuple(
        replace(one, link=link, text=f'<a href="{link}">here</a>')
        if isinstance(one, r.Post)
        else one
        for one in map(sly, EVERY_KIND)
    )
    document = SafeDocument.new(records, target)
    document.publish()
    document.close()

    def look(dialog: QDialog) -> bool:
        dialog.show()
        judge(dialog)
        links = [label for label in dialog.findChildren(QLabel) if label.openExternalLinks()]
        assert links == []
        dialog.hide()
        return False

    monkeypatch.setattr(ask, "run_dialog", look)
    with window(qtbot) as made:
        assert made.open_path(target)
        judge(made)
        made.actions_by_id["edit_post"].trigger()
    assert opened == []
