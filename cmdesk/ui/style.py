# SPDX-License-Identifier: MIT
"""The small style sheet over Fusion, written from the table of colours.

Widgets ask for a look through the property ``look`` (``setProperty("look", "sheet")``):
frames ``sheet``, ``bar``, ``foot``, ``banner``; labels ``muted``, ``good``, ``attention``,
``trouble``, ``note`` and, with a ground, ``good-pill`` and the like; buttons ``accent``, ``flat``,
``link``, ``fold`` (stays pressed), ``segment``, ``chip`` (goes at a click),
``icon`` (a picture alone).
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
QToolTip { color: $ink; background: $sheet; border: 1px solid $line; padding: 4px 6px; }
QMenuBar { background: $sheet; border-bottom: 1px solid $soft_line; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $sheet; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: $soft_accent; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $soft_line; margin: 4px 8px; }
QFrame[look="sheet"] { background: $sheet; border: 1px solid $line; border-radius: 8px; }
QFrame[look="bar"] { background: $sheet; border: 0; border-bottom: 1px solid $line; }
QFrame[look="foot"] { background: $paper; border: 0; border-top: 1px solid $line; }
QFrame[look="banner"] { background: $attention_ground; border: 0;
    border-bottom: 1px solid $line; }
QFrame[look="rule"] { background: $soft_line; border: 0; max-height: 1px; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="good"] { color: $good; }
QLabel[look="attention"] { color: $attention; }
QLabel[look="trouble"] { color: $trouble; }
QLabel[look="note"] { color: $note; }
QLabel[look="good-pill"] { color: $good; background: $good_ground; }
QLabel[look="attention-pill"] { color: $attention; background: $attention_ground; }
QLabel[look="trouble-pill"] { color: $trouble; background: $trouble_ground; }
QLabel[look="note-pill"] { color: $note; background: $note_ground; }
QLabel[look$$="-pill"] { border-radius: 8px; padding: 1px 8px; }
QPushButton { background: $sheet; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $soft_accent; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $muted; background: $paper; }
QPushButton:default { border: 1px solid $accent; }
QPushButton[look="accent"] { background: $accent; color: $on_accent; border: 1px solid $accent;
    font-weight: 600; }
QPushButton[look="accent"]:hover, QPushButton[look="accent"]:pressed { border-color: $ink; }
QPushButton[look="accent"]:focus { border: 2px solid $ink; padding: 4px 11px; }
QPushButton[look="accent"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[look="flat"] { background: transparent; border: 1px solid transparent; }
QPushButton[look="flat"]:hover { background: $hover; }
QPushButton[look="flat"]:focus { border: 1px solid $accent; }
QPushButton[look="link"] { background: transparent; color: $accent; border: 1px solid transparent;
    padding: 2px 1px; font-weight: 600; text-align: left; }
QPushButton[look="fold"], QPushButton[look="fold"]:checked { background: transparent;
    color: $accent; border: 1px solid transparent; padding: 2px 1px; font-weight: 600; }
QPushButton[look="fold"]:hover { text-decoration: underline; }
QPushButton[look="fold"]:focus { border: 1px solid $accent; }
QPushButton[look="link"]:disabled { color: $muted; background: transparent; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid $accent; }
QPushButton[look="icon"] { padding: 5px 8px; }
QPushButton[look="chip"] { background: $soft_accent; color: $accent; border-radius: 12px;
    padding: 2px 10px; font-weight: 600; }
QPushButton[look="segment"] { border-radius: 0; border-right-width: 0; padding: 5px 12px; }
QPushButton[look="segment"][place="first"] { border-top-left-radius: 6px;
    border-bottom-left-radius: 6px; }
QPushButton[look="segment"][place="last"] { border-top-right-radius: 6px;
    border-bottom-right-radius: 6px; border-right-width: 1px; }
QPushButton[look="segment"][place="only"] { border-radius: 6px; border-right-width: 1px; }
QPushButton[look="segment"]:checked { background: $soft_accent; color: $accent;
    font-weight: 600; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox {
    background: $sheet; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 4px 8px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QTimeEdit:focus, QSpinBox:focus { border: 1px solid $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $paper;
    color: $muted; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $sheet; border: 1px solid $line;
    selection-background-color: $soft_accent; selection-color: $ink; outline: 0; }
QCheckBox::indicator, QTableView::indicator { width: 14px; height: 14px;
    border: 1px solid $strong_line; border-radius: 4px; background: $sheet; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border: 1px solid $accent; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: $accent;
    border: 1px solid $accent; image: url("$tick"); }
QCheckBox::indicator:disabled { background: $line; border: 1px solid $line; }
QCheckBox { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus { border: 1px solid $accent; }
QListView, QTableView, QTreeView { background: $sheet; border: 0; outline: 0;
    alternate-background-color: $weekend; selection-background-color: $soft_accent;
    selection-color: $ink; gridline-color: $soft_line; }
QListView[look="sheet"] { padding: 3px 6px; }
QListView[look="sheet"], QTableView[look="sheet"] { border: 1px solid $line; border-radius: 8px; }
QTableView[look="sheet"] { padding: 1px; }
QTableView[look="sheet"]::item { padding: 0 8px; border: 0; }
QTableView[look="sheet"]::item:selected { background: $soft_accent; color: $ink; }
QHeaderView::section { background: $sheet; color: $muted; border: 0;
    border-bottom: 1px solid $line; padding: 6px 8px; font-weight: 600; }
QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; min-height: 24px;
    min-width: 24px; }
QScrollBar::handle:hover { background: $strong_line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
""")


def style_sheet(named: Mapping[str, str], pictures: Mapping[str, str]) -> str:
    """The style sheet in these colours, by the names of the roles.

    ``pictures`` are the paths of what Qt draws from a file: ``chevron`` and ``tick``.
    """
    return _SHEET.substitute(named, **pictures)
