# SPDX-License-Identifier: MIT
"""Every question and every message that stops the user: the only place that opens modals.

Callers write ``ask.tell(…)``, never ``from … import tell``, so that the tests' double can stand
in for each of these functions and fail on a question it does not expect.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl, SignalInstance
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox, QWidget

from cmdesk.config.settings import load_settings
from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say

DOCUMENTS = mark("Files", "cmdesk documents")
PDFS = mark("Files", "PDF documents")
WEB_PAGES = mark("Files", "Web pages")
TABLES = mark("Files", "Spreadsheets")
TEXTS = mark("Files", "Text files")
SAVE_COPY_AS = mark("Files", "Save a copy as…")
_EXISTS = mark("Files", "There is a file “{name}” already. Replace it?")
_REPLACE = mark("Files", "Replace it")


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question: its key, the verb on its button, whether it loses something."""

    key: str
    verb: Text
    destructive: bool = False


def tell(parent: QWidget | None, text: Text, detail: str = "") -> None:
    """Say something the user must know before going on; the detail is folded away."""
    box = _box(parent, text, QMessageBox.Icon.Warning)
    box.setDetailedText(detail)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    _run(box)


def inform(parent: QWidget | None, title: Text, words: str) -> None:
    """Show a short text the user asked for; ``words`` may hold simple HTML."""
    box = QMessageBox(parent)
    box.setWindowTitle(say(title))
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(words)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    _run(box)


def confirm(parent: QWidget | None, question: Text, verb: Text, more: Text | None = None) -> bool:
    """Ask before something that cannot be undone; the button carries the verb."""
    return choose(parent, question, (Choice("yes", verb, destructive=True),), more) == "yes"


def choose(
    parent: QWidget | None, question: Text, choices: Sequence[Choice], more: Text | None = None
) -> str | None:
    """The key of the answer that was chosen; None when the question was closed."""
    box = _box(parent, question, QMessageBox.Icon.Question)
    if more is not None:
        box.setInformativeText(say(more))
    buttons = {}
    for choice in choices:
        kind = QMessageBox.ButtonRole.AcceptRole
        if choice.destructive:
            kind = QMessageBox.ButtonRole.DestructiveRole
        buttons[choice.key] = box.addButton(say(choice.verb), kind)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setEscapeButton(cancel)
    # Enter alone never loses anything.
    safe = (buttons[choice.key] for choice in choices if not choice.destructive)
    box.setDefaultButton(next(safe, cancel))
    _run(box)
    pressed = box.clickedButton()
    return next((key for key, button in buttons.items() if button is pressed), None)


def file_to_open(parent: QWidget | None, title: Text, kind: Text, endings: str) -> Path | None:
    """An existing file the user picked; ``endings`` as in ``"*.csv *.txt"``."""
    start = str(_first_folder())
    name, _ = QFileDialog.getOpenFileName(parent, say(title), start, _kinds(kind, endings))
    return Path(name) if name else None


def files_to_open(
    parent: QWidget | None, title: Text, kind: Text, endings: str
) -> tuple[Path, ...]:
    """Existing files the user picked, as many as wanted; none when the dialog was closed."""
    start = str(_first_folder())
    names, _ = QFileDialog.getOpenFileNames(parent, say(title), start, _kinds(kind, endings))
    return tuple(Path(name) for name in names)


def folder(parent: QWidget | None, title: Text, start: str) -> Path | None:
    """A folder the user picked, the looking begun at another one."""
    name = QFileDialog.getExistingDirectory(parent, say(title), start)
    return Path(name) if name else None


def file_to_save(
    parent: QWidget | None, title: Text, proposed: Path | str, kind: Text, ending: str
) -> Path | None:
    """A place for a file, its ending (``".pdf"``) added; replacing was agreed to by the user.

    A proposed name without a folder is put into the preferred one.
    """
    return _place_asked(parent, title, proposed, ((kind, ending),))


def file_to_save_as(
    parent: QWidget | None, title: Text, proposed: str, kinds: Sequence[tuple[Text, str]]
) -> Path | None:
    """A place for a file of one of these kinds, each with its ending; as ``file_to_save``."""
    return _place_asked(parent, title, proposed, kinds)


def wait(parent: QWidget | None, text: Text, verb: Text, over: SignalInstance) -> bool:
    """Say what is waited for until ``over`` is told; False when the button was pressed before."""
    box = _box(parent, text, QMessageBox.Icon.Information)
    box.addButton(say(verb), QMessageBox.ButtonRole.RejectRole)
    over.connect(box.accept)
    _run(box)
    return box.clickedButton() is None


def words(parent: QWidget | None, title: Text, label: Text, proposed: str = "") -> str | None:
    """One line of text; None when the question was closed."""
    said, accepted = QInputDialog.getText(parent, say(title), say(label), text=proposed)
    return said.strip() if accepted else None


def show_folder(path: Path) -> bool:
    """Open a folder in the system's file window; False when that is not possible."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def run_dialog(dialog: QDialog) -> bool:
    """Show one of our dialogs and wait; True when it was accepted."""
    return dialog.exec() == QDialog.DialogCode.Accepted


def run_menu(menu: QMenu, at: QPoint) -> QAction | None:
    """Show a context menu at a point of the screen and wait; the action that was chosen."""
    return menu.exec(at)


def _place_asked(
    parent: QWidget | None,
    title: Text,
    proposed: Path | str,
    kinds: Sequence[tuple[Text, str]],
) -> Path | None:
    lines = {_kinds(kind, f"*{ending}"): ending for kind, ending in kinds}
    name, chosen = QFileDialog.getSaveFileName(
        parent, say(title), _begun(proposed), ";;".join(lines)
    )
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in lines.values():
        return path
    whole = path.with_name(path.name + lines.get(chosen, kinds[0][1]))
    # The file dialog asked about the name without its ending: that is another file.
    if _is_there(whole) and not confirm(parent, _EXISTS.filled(name=whole.name), _REPLACE):
        return _place_asked(parent, title, whole, kinds)
    return whole


def _box(parent: QWidget | None, text: Text, icon: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("cmdesk")
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)  # names in files are no HTML
    box.setText(say(text))
    return box


def _run(box: QMessageBox) -> None:
    box.exec()
    box.deleteLater()


def _begun(proposed: Path | str) -> str:
    """A proposed name in the preferred folder, unless it has one."""
    return str(_first_folder() / proposed)


def _first_folder() -> Path:
    """Where looking for a file begins: never the folder the program happened to start in."""
    return load_settings().start_folder or Path.home()


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that this system cannot even look for
        return False


def _kinds(kind: Text, endings: str) -> str:
    return f"{say(kind)} ({endings})"
