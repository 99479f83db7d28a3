# SPDX-License-Identifier: MIT
"""*Delete all traces of this client on this computer*: says what, asks once, does it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from cmdesk.config.memory import forget
from cmdesk.config.paths import data_folder
from cmdesk.config.who import signature
from cmdesk.domain.texts import Text, mark
from cmdesk.store.locks import lock_beside
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.traces import Traces, remove_traces, traces_of
from cmdesk.ui import ask
from cmdesk.ui.desk import Desk
from cmdesk.ui.i18n import said_size, say
from cmdesk.ui.window_acts import keep_typed_words

_QUESTION = mark(
    "Traces", "Delete all that this computer keeps of “{client}”? It cannot be brought back."
)
_VERSIONS = mark("Traces", "%n earlier version(s)", "", 1)
_UNSAVED = mark("Traces", "unsaved work found %n time(s)", "", 1)
_MORE = mark(
    "Traces",
    "These go: {what} ({size} in all), its place among the latest calendars, and how you like to "
    "see and print it. Your file {file} is not touched: from then on it is all there is. What you "
    "taught the import about columns stays; it names nobody.\n\nThe file itself tells who saved it "
    "last ({who}): that is how those who share it know. So does the small file “{lock}” which lies "
    "beside it while you work on it.",
)
_WORKING = mark("Traces", "the working copy")
_VERB = mark("Traces", "Delete these traces")
_NO_FILE = mark(
    "Traces",
    "This calendar is in no file yet: what this computer keeps is all there is of it. Nothing was "
    "deleted. Save it in a file first.",
)
_BEHIND = mark(
    "Traces",
    "“{file}” does not hold your latest work, or is not there at the moment. Nothing was deleted. "
    "Save the calendar first, then delete its traces.",
)
_LEFT = mark(
    "Traces",
    "Some traces could not be deleted: another program is using them. Your file is untouched. "
    "Close other windows of cmdesk and try again.",
)
_TITLE = mark("Traces", "Traces of this client")
_DONE = mark("Traces", "Deleted. Of “{client}”, this computer now holds your file {file} alone.")


class TraceRemoval(QObject):
    """Deletes what this computer keeps of the document on a desk, the user's file excepted."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def doers(self) -> dict[str, Callable[[], object]]:
        """Who does each action, by the action's id."""
        return {"delete_traces": self.delete_traces}

    @Slot()
    def delete_traces(self) -> None:
        """Ask once, put the document away, delete."""
        desk = self._desk
        if desk.publication is None or desk.document is None:
            return
        keep_typed_words(self._window)
        safe, client = desk.publication.safe, desk.document.client.name
        target = safe.target
        if target is None:
            ask.tell(self._window, _NO_FILE)
            return
        if not desk.publication.settle(desk.wait):
            return
        if safe.needs_publishing or not target.is_file():
            ask.tell(self._window, _BEHIND.filled(file=target.name))
            return
        question, more = _QUESTION.filled(client=client), _more(safe, target)
        if ask.confirm(self._window, question, _VERB, more) and desk.close():
            self._delete(safe.note.document_uuid, target, client)

    def _delete(self, document_uuid: str, target: Path, client: str) -> None:
        gone = remove_traces(data_folder(), document_uuid)
        forget(document_uuid)
        self._desk.preferences.forget_recent(target)
        self._desk.found_changed.emit()
        if not gone:
            ask.tell(self._window, _LEFT)
        else:
            ask.inform(self._window, _TITLE, say(_DONE.filled(client=client, file=target.name)))


def _more(safe: SafeDocument, target: Path) -> Text:
    """What goes, counted, and what stays."""
    traces: Traces = traces_of(data_folder(), safe.note.document_uuid)
    what = [say(_WORKING)]
    if traces.versions:
        what.append(say(_VERSIONS.filled(n=traces.versions)))
    if traces.unsaved:
        what.append(say(_UNSAVED.filled(n=traces.unsaved)))
    size = said_size(traces.size)
    return _MORE.filled(
        what=tuple(what),
        size=size,
        file=str(target),
        who=signature(),
        lock=lock_beside(target).name,
    )
