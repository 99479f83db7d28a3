# SPDX-License-Identifier: MIT
"""What the user prefers on this computer: language, colours, paper, where files lie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cmdesk.config.settings import LANGUAGES, PAPERS, THEMES, Settings
from cmdesk.domain.texts import Text, mark
from cmdesk.services import spelling
from cmdesk.ui import ask
from cmdesk.ui.forms.fields import CalmCombo
from cmdesk.ui.i18n import say
from cmdesk.ui.menus import LANGUAGE_WORDS, THEME_WORDS
from cmdesk.ui.printing.papers import PAPER_WORDS
from cmdesk.ui.theme import muted_label, plain_label
from cmdesk.ui.widgets.sheet import wrapped
from cmdesk.ui.widgets.tick_field import TickField

_PAPER_WORDS: dict[str, Text] = {
    "": mark("PreferencesDialog", "By the calendar’s region"),
    **PAPER_WORDS,
}
_LANGUAGE = mark("PreferencesDialog", "&Language")
_THEME = mark("PreferencesDialog", "C&olours")
_PAPER = mark("PreferencesDialog", "&Paper")
_FOLDER = mark("PreferencesDialog", "Start &folder")
_SPELLING = mark("PreferencesDialog", "Check &spelling in posts")
_NO_SPELLING = mark(
    "PreferencesDialog",
    "Spelling cannot be checked on this computer: the library for it (chunspell) is not there. "
    "Everything else works without it.",
)


class PreferencesDialog(QDialog):
    """Asks for the preferences; ``wanted`` are the settings with what was chosen."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(say(mark("PreferencesDialog", "Preferences")))
        self.setMinimumWidth(520)
        self.language = _combo(((code, LANGUAGE_WORDS[code]) for code in LANGUAGES), self)
        self.theme = _combo(((mode, THEME_WORDS[mode]) for mode in THEMES), self)
        self.paper = _combo(((paper, _PAPER_WORDS[paper]) for paper in PAPERS), self)
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.paper.setCurrentIndex(self.paper.findData(settings.paper))
        self.folder = QLineEdit(settings.folder, self)
        self.folder.setPlaceholderText(say(mark("PreferencesDialog", "the folder used last")))
        self.folder.setClearButtonEnabled(True)
        self.folder.textChanged.connect(self._on_folder_changed)
        self.choose = QPushButton(say(mark("PreferencesDialog", "Choose…")), self)
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        self.gone = wrapped(muted_label("", self))
        self.spelling = TickField(say(_SPELLING), self)
        self.spelling.setChecked(settings.spelling and spelling.is_there())
        self.spelling.setEnabled(spelling.is_there())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton(
            say(mark("PreferencesDialog", "Use these")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save.setProperty("look", "accent")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._form = QFormLayout()
        self._lay_out()
        self.save.setDefault(True)  # once it lies in the dialog; before, Cancel would be taken
        self._on_folder_changed()

    def wanted(self) -> Settings:
        """The settings as they would be."""
        return replace(
            self._settings,
            language=str(self.language.currentData()),
            theme=str(self.theme.currentData()),
            paper=str(self.paper.currentData()),
            folder=self.folder.text().strip(),
            spelling=self.spelling.isChecked() if spelling.is_there() else self._settings.spelling,
        )

    def _lay_out(self) -> None:
        form = self._form
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (_LANGUAGE, self.language),
            (_THEME, self.theme),
            (_PAPER, self.paper),
            (_FOLDER, self.folder),
        ):
            field.setAccessibleName(say(words).replace("&", ""))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        form.addRow(say(_LANGUAGE), self.language)
        form.addRow(say(_THEME), self.theme)
        form.addRow(say(_PAPER), self.paper)
        named = plain_label(say(_FOLDER), self)
        named.setBuddy(self.folder)  # a row of several widgets would lead to none of them
        form.addRow(named, row)
        form.addRow("", self.gone)
        form.addRow("", self.spelling)
        if not spelling.is_there():
            form.addRow("", wrapped(muted_label(say(_NO_SPELLING), self)))
        note = mark(
            "PreferencesDialog",
            "These hold for this computer only; nothing of them is kept in a calendar.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(wrapped(muted_label(say(note), self)))
        column.addWidget(self.buttons)

    @Slot()
    def _on_folder_changed(self) -> None:
        wanted = self.wanted()
        gone = bool(wanted.folder) and wanted.start_folder is None
        words = mark(
            "PreferencesDialog",
            "This folder is not there at the moment: dialogs begin in the one used last.",
        )
        self.gone.setText(say(words) if gone else "")
        self._form.setRowVisible(self.gone, gone)

    @Slot()
    def _on_choose(self) -> None:
        title = mark("PreferencesDialog", "Where files are opened and saved")
        path = ask.folder(self, title, self.folder.text().strip())
        if path is not None:
            self.folder.setText(str(path))


def _combo(choices: Iterable[tuple[str, Text]], parent: QWidget) -> CalmCombo:
    combo = CalmCombo(parent)
    for value, words in choices:
        combo.addItem(say(words), value)
    return combo
