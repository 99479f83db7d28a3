# SPDX-License-Identifier: MIT
"""What a window says, and whether it is in the user's language and whole."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QToolButton,
    QWidget,
)

from cmdesk.ui.widgets.cut_label import CutLabel

SOURCES = Path(__file__).resolve().parents[2] / "resources" / "i18n"
SLACK = 2  # pixels: widths are rounded, and a button has room around its words
RAW = re.compile(r"%n|\{\w+[^}]*\}|\(s\)")
OWN_NAMES = {"English"}  # in the list of languages, each has its own name


# ---- what counts as English ------------------------------------------------------------------


@cache
def french() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Every source and its French, read from the translation file."""
    messages = ET.parse(SOURCES / "fr.ts").getroot().iter("message")
    return tuple(
        (
            message.findtext("source", ""),
            tuple(form.text or "" for form in message.iter("numerusform"))
            or (message.findtext("translation", ""),),
        )
        for message in messages
    )


def bare(words: str) -> str:
    """Words as one reads them: without the sign of a mnemonic."""
    return words.replace("&", "")


@cache
def english_only() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Sources that no French text equals: whole ones, and those with something to fill in."""
    said = {bare(form) for _, forms in french() for form in forms} | OWN_NAMES
    sources = {bare(source) for source, _ in french()} - said
    plain = frozenset(source for source in sources if not RAW.search(source))
    filled = tuple(
        re.compile(_pattern(source))
        for source in sources - plain
        if len(re.findall(r"[a-z]{2,}", RAW.sub("", source))) > 1
    )
    return plain, filled


def _pattern(source: str) -> str:
    parts = RAW.split(source.replace("(s)", ""))
    return "s?.+?".join(re.escape(part) for part in parts)


def left_in_english(words: Iterable[str]) -> list[str]:
    """Those that are English sources."""
    plain, filled = english_only()
    return [
        line
        for line in {bare(line).strip() for text in words for line in text.splitlines()}
        if line in plain or any(pattern.fullmatch(line) for pattern in filled)
    ]


# ---- what is on the screen -------------------------------------------------------------------


def words_in(root: QWidget) -> set[str]:
    """All that a person reads or hears in a window: texts, hints, names for screen readers."""
    found: set[str] = set()
    for widget in (root, *root.findChildren(QWidget)):
        found.update((widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()))
        found.add(widget.windowTitle())
        found.update(_texts(widget))
    found.update(action.text() for action in root.findChildren(QAction))
    return {words for words in found if words}


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))
    elif isinstance(widget, QTableWidget):
        heads = (widget.horizontalHeaderItem(column) for column in range(widget.columnCount()))
        yield from (head.text() for head in heads if head is not None)


def cut_off(root: QWidget) -> list[str]:
    """Texts that need more room across than they have."""
    kinds = (QPushButton, QToolButton, QCheckBox, QLabel)
    return [
        f"{widget.text()}: {widget.width()} of {widget.sizeHint().width()}"
        for widget in root.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not isinstance(widget, CutLabel)
        and widget.text()
        and widget.isVisible()
        and not (isinstance(widget, QLabel) and (widget.wordWrap() or _gives_way(widget)))
        and widget.width() < widget.sizeHint().width() - SLACK
    ]


def _gives_way(label: QLabel) -> bool:
    """True for a label whose maker chose to let it be cut (its policy says so)."""
    return label.sizePolicy().horizontalPolicy() == label.sizePolicy().Policy.Ignored


def judge(root: QWidget, code: str) -> None:
    """Fail when a window says something wrong in a language, or cuts its words."""
    QCoreApplication.sendPostedEvents()
    words = words_in(root)
    assert words
    assert [one for one in words if RAW.search(one)] == []
    if code != "en":
        assert left_in_english(words) == []
    if code == "fr_CA":
        assert [one for one in words if re.search("\u202f[;!?]", one)] == []
    assert cut_off(root) == []
