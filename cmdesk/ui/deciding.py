# SPDX-License-Identifier: MIT
"""What becomes of a document whose file was changed, renamed or deleted by somebody else.

Whatever is chosen, nobody's work is lost: ours goes beside the other's file or becomes an earlier
version, and the other's file is never written to.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.texts import Text, mark
from cmdesk.store.backups import Reason
from cmdesk.store.files import FileOps
from cmdesk.store.peeking import Facts, facts_in
from cmdesk.store.readying import Manner, Readied, ready_file
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui import ask
from cmdesk.ui.ask import Choice
from cmdesk.ui.comparing_files import show_comparison
from cmdesk.ui.desk import Desk
from cmdesk.ui.dialogs.compare import CompareWords
from cmdesk.ui.i18n import say
from cmdesk.ui.news import NewsLine
from cmdesk.ui.publication import Publication, SaveState

KEPT_BOTH: Final = "kept both"  # the subject of the news
COMPARE: Final = mark("Deciding", "Compare…")
_CHANGED = mark("Deciding", "“{file}” was changed elsewhere while you worked on it here.")
_CHANGED_BY = mark(
    "Deciding", "“{file}” was changed elsewhere while you worked on it here: {who}, {at}."
)
_CHANGED_MORE = mark(
    "Deciding",
    "Keep both: your work is saved beside it as “{copy}”, and you go on in that file; the other "
    "stays as it is.\n\nReload: your work is kept among the earlier versions, then the file is "
    "opened as it is now.",
)
_CLOSING_MORE = mark(
    "Deciding",
    "Keep both: your work is saved beside it as “{copy}”; the other file stays as it is.\n\n"
    "Close: your work is kept on this computer and found again when you open the file.",
)
_KEEP_BOTH = mark("Deciding", "Keep both")
_RELOAD = mark("Deciding", "Reload")
_CLOSE = mark("Desk", "Close, keep the work here")
_COPY_NAME = mark("Deciding", "{name} (conflict {day})")
_BOTH_KEPT = mark(
    "Deciding", "You go on in “{copy}”, which holds your work. “{file}” stays as it is."
)
_UNDERSTOOD = mark("Deciding", "All right")
_GONE = mark("Deciding", "“{file}” is no longer in its place. Your work is safe on this computer.")
_RENAMED = mark("Deciding", "“{file}” is now called “{new}”. Your work is safe on this computer.")
_FOLLOW = mark("Deciding", "Go on under the new name")
_PUT_BACK = mark("Deciding", "Put it back here")
_SAVE_AS = mark("Deciding", "Save as…")
_TITLE = mark("Deciding", "Your work and the file as it is now")
_YOURS = mark("Deciding", "Your work")
_THE_FILE = mark("Deciding", "The file")


class Deciding(QObject):
    """Asks for one desk, and does what was chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def decide(self) -> None:
        """Ask what becomes of our work and of a file that was changed elsewhere."""
        choices = (Choice("both", _KEEP_BOTH), Choice("reload", _RELOAD))
        chosen = self._chosen(choices, _CHANGED_MORE)
        if chosen == "both":
            self.keep_both()
        elif chosen == "reload":
            self.reload()

    def may_close(self) -> bool:
        """Ask before the document is put away in such a state; False to stay."""
        choices = (Choice("both", _KEEP_BOTH), Choice("close", _CLOSE))
        chosen = self._chosen(choices, _CLOSING_MORE)
        return self.keep_both() if chosen == "both" else chosen == "close"

    def keep_both(self) -> bool:
        """Save our work beside the file and go on there; False when it could not be saved."""
        publication, target = self._desk.publication, self._desk.target
        if publication is None or target is None:
            return False
        copy = self._copy_beside(target)
        problem = publication.save_as(copy)
        if problem is not None:
            ask.tell(self._desk.window, problem.text, problem.detail)
            return False
        self._desk.preferences.add_recent(copy)
        words = _BOTH_KEPT.filled(copy=copy.name, file=target.name)
        publication.news.put(KEPT_BOTH, NewsLine(words, _UNDERSTOOD))
        return True

    def reload(self) -> None:
        """Open the file as it is now; what was not saved in it becomes an earlier version."""
        publication, target = self._desk.publication, self._desk.target
        if publication is None or target is None or self._is_busy():
            return
        try:
            fresh = self._file_as_it_is_now(publication.safe, target)
        except FileProblem as problem:
            ask.tell(self._desk.window, problem.text, problem.detail)
            return
        if fresh is not None and self._desk.publication is publication:
            self._desk.replace(fresh)
        elif fresh is not None:
            fresh.close()

    def _file_as_it_is_now(self, safe: SafeDocument, target: Path) -> SafeDocument | None:
        """The file opened anew, once our work was kept; None when that was given up."""
        manner = Manner.LOOK if safe.read_only else Manner.WORK
        ours = None if safe.read_only else safe.version_to_keep(Reason.CONFLICT)

        def ready(files: FileOps) -> Readied:
            readied: Readied | None = None
            try:
                readied = ready_file(target, manner, files=files)
                if ours is not None:
                    ours.keep()
            except BaseException:
                if readied is not None:
                    readied.drop()
                raise
            finally:
                if ours is not None:
                    ours.drop()
            return readied

        return self._desk.opening.document(ready, target.name)

    def compare(self) -> None:
        """Show our work beside the file as it is now."""
        if self._desk.document is not None and self._desk.target is not None:
            words = CompareWords(_TITLE, _YOURS, _THE_FILE)
            show_comparison(self._desk.document, self._desk.target, words, self._desk.window)

    def decide_gone(self, moved_to: Path | None) -> None:
        """Ask where to go on when the file is no longer in its place."""
        publication, target = self._desk.publication, self._desk.target
        if publication is None or target is None or self._is_busy():
            return
        question = _GONE.filled(file=target.name)
        choices: list[Choice] = []
        if moved_to is not None:
            question = _RENAMED.filled(file=target.name, new=moved_to.name)
            choices.append(Choice("follow", _FOLLOW))
        if not publication.safe.read_only:
            choices.append(Choice("back", _PUT_BACK))
        choices.append(Choice("as", _SAVE_AS))
        chosen = ask.choose(self._desk.window, question, choices)
        if chosen == "follow" and moved_to is not None:
            self._follow(publication, moved_to)
        elif chosen == "back":
            self._put_back(publication)
        elif chosen == "as":
            self._desk.save_as()

    def _follow(self, publication: Publication, target: Path) -> None:
        publication.safe.follow(target)
        self._desk.preferences.add_recent(target)
        publication.publish()

    def _put_back(self, publication: Publication) -> None:
        problem = publication.put_back()
        if problem is not None:
            ask.tell(self._desk.window, problem.text, problem.detail)

    def _chosen(self, choices: Sequence[Choice], more: Text) -> str | None:
        """What was chosen in the end; comparing leads back to the question."""
        target = self._desk.target
        if target is None:
            return None
        question = _question(target, facts_in(target))
        offered = (*choices, Choice("compare", COMPARE))
        told = more.filled(copy=self._copy_beside(target).name)
        while (chosen := ask.choose(self._desk.window, question, offered, told)) == "compare":
            self.compare()
        return chosen

    def _is_busy(self) -> bool:
        """Whether the document is just being saved, or another opened: it may be over by then."""
        publication = self._desk.publication
        saving = publication is not None and publication.saving.state is SaveState.SAVING
        return saving or self._desk.opening.under_way

    def _copy_beside(self, target: Path) -> Path:
        """A free name beside the file for our work."""
        day = self._desk.moment().astimezone().date().isoformat()
        stem = say(_COPY_NAME.filled(name=target.stem, day=day))
        path, number = target.with_name(f"{stem}{target.suffix}"), 2
        while path.exists() or path.is_symlink():
            path, number = target.with_name(f"{stem} {number}{target.suffix}"), number + 1
        return path


def _question(target: Path, facts: Facts | None) -> Text:
    if facts is None or not facts.saved_by or facts.saved_at is None:
        return _CHANGED.filled(file=target.name)
    at = facts.saved_at.astimezone().replace(tzinfo=None)
    return _CHANGED_BY.filled(file=target.name, who=facts.saved_by, at=at)
