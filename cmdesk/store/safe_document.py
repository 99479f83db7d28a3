# SPDX-License-Identifier: MIT
"""A document in use and its file: what the window, the command line and tests hold.

    document = SafeDocument.open(Path("client.cmdesk"), author="Marie")
    apply(document.document_file, edit)        # committed at once, privately
    document.publish()                         # the user's file is replaced, whole
    document.close()

The window opens without standing still: ``readying`` does what is slow in a worker thread, then
``SafeDocument.of`` makes the document of it. It publishes so too: ``begin_publish()`` gives a
``Delivery`` whose ``run()`` belongs into a worker thread; its outcome goes to ``finish_publish()``
on the owner's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Record
from cmdesk.store.backups import now_in_words
from cmdesk.store.bound import BoundDocument
from cmdesk.store.files import FileOps, Stamp, resolved
from cmdesk.store.notices import NO_FILE_YET
from cmdesk.store.problems import in_own_folder, publishing_problem
from cmdesk.store.publisher import Delivery, Outcome
from cmdesk.store.readying import (
    Manner,
    Readied,
    ready_copy,
    ready_file,
    ready_found,
    ready_new,
)
from cmdesk.store.sending import facts_of
from cmdesk.store.working import Recoverable

__all__ = ["Manner", "SafeDocument"]


class SafeDocument(BoundDocument):
    """A working file, the user's file it stands for, and what is still to be published.

    ``document_file`` takes the edits; ``notices`` are sentences to show after opening.
    """

    @classmethod
    def new(
        cls,
        records: Sequence[Record],
        target: Path | None = None,
        *,
        author: str = "",
        home: Path | None = None,
        files: FileOps | None = None,
    ) -> SafeDocument:
        """A new document; its file, if it has a name yet, appears with the first ``publish``.

        Raises FileProblem when the working file cannot be written.
        """
        readied = ready_new(records, target, author=author, home=home)
        return cls.of(readied, author, files)

    @classmethod
    def of(cls, readied: Readied, author: str = "", files: FileOps | None = None) -> SafeDocument:
        """The document of what was made ready; it belongs to this thread. Raises FileProblem."""
        try:
            with nullcontext() if readied.found else in_own_folder(readied.folder.home):
                document = cls(readied.folder, readied.note, author, files)
        except BaseException as error:
            raise readied.given_up(error) from error
        document.notices = readied.notices
        if readied.by_force:
            document._lock_target(force=True)
        return document

    @classmethod
    def open(
        cls,
        target: Path,
        *,
        author: str = "",
        home: Path | None = None,
        files: FileOps | None = None,
        manner: Manner = Manner.WORK,
    ) -> SafeDocument:
        """Open the user's file by copy; raises FileProblem and leaves the file untouched.

        A lock of somebody else's is left as it is unless ``manner`` says otherwise.
        """
        readied = ready_file(target, manner, home=home, files=files)
        return cls.of(readied, author, files)

    @classmethod
    def copy_of(
        cls,
        source: Path,
        *,
        author: str = "",
        home: Path | None = None,
        files: FileOps | None = None,
    ) -> SafeDocument:
        """A new document with the content of a file, which stays as it is; it has no file yet.

        Raises FileProblem, also for a file of a newer cmdesk: a part of it would be lost.
        """
        readied = ready_copy(source, author=author, home=home, files=files)
        return cls.of(readied, author, files)

    @classmethod
    def recover(
        cls, found: Recoverable, *, author: str = "", files: FileOps | None = None
    ) -> SafeDocument:
        """Go on with work that a crash left behind, or with a document that was never saved.

        Raises FileProblem when another window has it by now or it is damaged.
        """
        return cls.of(ready_found(found, files=files), author, files)

    def publish(self) -> bool:
        """Bring the user's file up to date and wait for it; False when it already was.

        Raises FileProblem; the work is then safe in the working file.
        """
        if self._conflict is not None:
            raise self._conflict
        if self.target is None and self.needs_publishing:
            raise FileProblem(NO_FILE_YET)
        delivery = self.begin_publish()
        if delivery is None:
            return False
        outcome = delivery.run()
        self.finish_publish(outcome)
        if outcome.problem is not None:
            raise outcome.problem
        return True

    def begin_publish(self) -> Delivery | None:
        """Take a snapshot and hand out its delivery; None when there is nothing to do (or where).

        Edits may go on meanwhile: they stay to be published. Raises FileProblem when the
        snapshot cannot be written, RuntimeError while another delivery is under way.
        """
        self._refuse_under_way()
        target = self.target
        if target is None or self._conflict is not None or not self.needs_publishing:
            return None
        facts = {
            **facts_of(self._note.document_uuid, self._author),
            "parent_revision_uuid": self._note.revision,
        }
        delivery = self._snapshot(target, facts)
        self._under_way = replace(
            delivery,
            base=self._note.base,
            folder=self._folder.path,
            note=self._note,
            shelf=self.shelf if self._version_is_due() else None,
            reason=self._reason_to_keep(),
        )
        return self._under_way

    def finish_publish(self, outcome: Outcome) -> None:
        """Take note of how the delivery of ``begin_publish`` ended, on the owner's thread."""
        delivery, self._under_way = self._under_way, None
        if delivery is None:
            raise RuntimeError("no delivery is under way")
        self._conflict = outcome.problem if outcome.conflict else None
        if outcome.base is not None:
            self._note = replace(
                self._note,
                base=outcome.base,
                revision=delivery.facts["revision_uuid"],
                counter=delivery.counter,
                kept_at=now_in_words() if outcome.kept else self._note.kept_at,
                converted=False,
            )
        self._remember()

    def save_as(self, target: Path) -> None:
        """Go on under another name, as the same document; ends a conflict.

        The caller has asked before an existing file is given: it is replaced as it is now.
        Raises FileProblem and keeps the earlier name when the new file cannot be written.
        """
        self._refuse_under_way()
        self._refuse_read_only()
        before, before_target = self._note, self.target
        conflict, self._conflict = self._conflict, None
        target = resolved(target)
        base = _lying_at(target, self._files)
        self._note = replace(before, target=str(target), title=target.stem, base=base, counter=None)
        if target != before_target:  # the file of the earlier format stays where it is
            self._note = replace(self._note, converted=False)
        try:
            self.publish()
        except FileProblem:
            self._note, self._conflict = before, conflict
            self._remember()
            raise
        self._lock_target()

    def put_back(self) -> None:
        """Write the file again where it was before somebody deleted or renamed it.

        Raises FileProblem, also when a file of its name has appeared, which is left alone.
        """
        self._refuse_under_way()
        self._refuse_read_only()
        before, self._conflict = self._note, None
        self._note = replace(before, base=None, counter=None)
        try:
            self.publish()
        except FileProblem:
            self._note = replace(before, counter=None)  # what it shows lies nowhere else now
            self._remember()
            raise

    def save_copy(self, target: Path) -> None:
        """Write the content as a new document of its own; this one stays as it is.

        The caller has asked before an existing file is given. Raises FileProblem.
        """
        self._refuse_under_way()
        self._refuse_newer()
        target = resolved(target)
        facts = {
            **facts_of(self._note.document_uuid, self._author),
            "document_uuid": uuid4().hex,
            "copied_from": self._note.document_uuid,
            "parent_revision_uuid": "",
        }
        outcome = replace(self._snapshot(target, facts), base=_lying_at(target, self._files)).run()
        if outcome.problem is not None:
            raise outcome.problem

    def close(self, *, discard: bool = False) -> None:
        """Let go of the document; work that is not published stays to be found again.

        With ``discard`` the unpublished work is thrown away: the user was asked.
        """
        self._refuse_under_way()
        finished = discard or not self.needs_publishing
        self._let_go()
        if finished:
            self._folder.remove()
        else:
            self._note = replace(self._note, clean=True)
            self._remember()
            self._folder.release()


def _lying_at(target: Path, files: FileOps) -> Stamp | None:
    """What lies at a name the user chose to replace; None when nothing does."""
    try:
        return files.stamp(target)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise publishing_problem(error, target) from error
