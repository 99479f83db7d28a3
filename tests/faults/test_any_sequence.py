# SPDX-License-Identifier: MIT
"""Any sequence of edits, savings, crashes and changes by others: model and file stay equal."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Post
from cmdesk.services.edits import Add, Edit, Remove, Set, apply
from cmdesk.store.backups import Backup, Reason
from cmdesk.store.files import FileOps
from cmdesk.store.restoring import put_back
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import recoverable
from tests.documents import CLIENT, LABEL, published, saved_document
from tests.faults.promising import Cut

Texts = dict[str, str]
EXAMPLES, STEPS = 20, 30
_MEMORY = Path("/dev/shm")  # a disk of memory, where there is one: only the order counts here
_known: dict[bytes, Texts] = {}


class CutAt(FileOps):
    """The program ends at the step of this number; before it all goes well."""

    def __init__(self, left: int) -> None:
        self.left = left

    def replace(self, source: Path, target: Path) -> None:
        self._pass()
        super().replace(source, target)
        self._pass()

    def sync_folder(self, folder: Path) -> None:
        self._pass()
        super().sync_folder(folder)
        self._pass()

    def _pass(self) -> None:
        if self.left == 0:
            raise Cut
        self.left -= 1


class AnySequence(RuleBasedStateMachine):
    """One document, its file, and what both must hold: the text of each post by its id."""

    def __init__(self) -> None:
        super().__init__()
        where = _MEMORY if os.access(_MEMORY, os.W_OK) else None
        self.folder = Path(tempfile.mkdtemp(prefix="cmdesk-", dir=where)).resolve()
        self.home = self.folder / "home"
        self.target = saved_document(self.folder / "client.cmdesk", (CLIENT,))
        self.document = self._open()
        self.content: Texts = {}
        self.saved: Texts = {}
        self.undoable: list[tuple[Edit, Texts]] = []
        self.redoable: list[tuple[Edit, Texts]] = []
        self.theirs: bytes | None = None  # the file as another hand left it

    def teardown(self) -> None:
        self.document.close(discard=True)
        shutil.rmtree(self.folder)

    def _open(self) -> SafeDocument:
        return SafeDocument.open(self.target, home=self.home)

    def _run(self, edit: Edit, after: Texts) -> None:
        inverse = apply(self.document.document_file, edit).inverse
        self.undoable.append((inverse, self.content))
        self.redoable.clear()
        self.content = after

    @rule(text=st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=9))
    def add(self, text: str) -> None:
        post = Post(id=uuid4().hex, text=text)
        self._run(Add((post,), LABEL), {**self.content, post.id: text})

    @precondition(lambda self: self.content)
    @rule(data=st.data(), text=st.text("abc", max_size=3))
    def change(self, data: st.DataObject, text: str) -> None:
        chosen = data.draw(st.sampled_from(list(self.content)))
        self._run(Set(Post, chosen, {"text": text}, LABEL), {**self.content, chosen: text})

    @precondition(lambda self: self.content)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        chosen = data.draw(st.sampled_from(list(self.content)))
        after = {key: text for key, text in self.content.items() if key != chosen}
        self._run(Remove(Post, (chosen,), LABEL), after)

    @precondition(lambda self: self.undoable)
    @rule()
    def undo(self) -> None:
        self._step(self.undoable, self.redoable)

    @precondition(lambda self: self.redoable)
    @rule()
    def redo(self) -> None:
        self._step(self.redoable, self.undoable)

    def _step(self, source: list[tuple[Edit, Texts]], onto: list[tuple[Edit, Texts]]) -> None:
        edit, after = source.pop()
        onto.append((apply(self.document.document_file, edit).inverse, self.content))
        self.content = after

    @rule()
    def publish(self) -> None:
        if self.theirs is None or not self.document.needs_publishing:
            if self.document.publish():
                self.saved = self.content
            return
        with pytest.raises(FileProblem):
            self.document.publish()

    @rule()
    def another_hand(self) -> None:
        """Another program changes the file, or this is already so."""
        if self.theirs is None:
            with closing(sqlite3.connect(self.target)) as raw:
                raw.execute("UPDATE client SET trade = trade || 'x'")
                raw.commit()
            self.theirs = self.target.read_bytes()

    @rule()
    def save_as(self) -> None:
        self.target = self.folder / f"{uuid4().hex}.cmdesk"
        self.document.save_as(self.target)
        self.saved, self.theirs = self.content, None

    @precondition(lambda self: self.theirs is not None)
    @rule()
    def keep_both(self) -> None:
        """Ours goes on beside a file that another hand changed, and which stays as it is."""
        other, theirs = self.target, self.theirs
        self.save_as()
        assert other.read_bytes() == theirs

    @rule()
    def reload(self) -> None:
        """The file as it is now, whoever changed it; our work is an earlier version then."""
        before = self.content
        self.document.keep_version(Reason.CONFLICT)
        fresh = self._open()
        self._replace(fresh, self.saved)
        self.theirs = None
        self._is_kept(before)

    @rule()
    def keep_a_version(self) -> None:
        self.document.keep_version(Reason.DELETION)
        self._is_kept(self.content)

    @precondition(lambda self: self.document.shelf.backups())
    @rule(data=st.data(), regretted=st.booleans())
    def go_back_to_a_version(self, data: st.DataObject, regretted: bool) -> None:
        """A version in the place of the present, which the version made of it brings again."""
        before = self.content
        self._put_back(data.draw(st.sampled_from(self.document.shelf.backups())))
        kept = self._is_kept(before)
        if regretted:
            self._put_back(kept)
            assert self.content == before

    def _put_back(self, backup: Backup) -> None:
        """What *Go back to a version…* does: save, put back what was kept, save again."""
        self.publish()
        there = self.target.read_bytes()
        restored = put_back(self.document, backup)
        self._replace(restored, _texts(backup.path))
        kept = [one.path.read_bytes() for one in self.document.shelf.backups()]
        assert there in kept, "the file that is replaced was not kept"
        self.publish()

    def _replace(self, document: SafeDocument, content: Texts) -> None:
        """Another document lies on the desk now; what was undoable was of the one before."""
        self.document.close(discard=True)
        self.document, self.content = document, content
        self.undoable.clear()
        self.redoable.clear()

    def _is_kept(self, content: Texts) -> Backup:
        """The version that holds this content; there must be one."""
        backups = self.document.shelf.backups()
        found = next((one for one in backups if _texts(one.path) == content), None)
        assert found is not None, "what was replaced was not kept"
        return found

    @precondition(lambda self: self.document.shelf.backups())
    @rule()
    def a_version_as_a_copy(self) -> None:
        """What was kept can be gone back to, as a document of its own."""
        path = self.document.shelf.backups()[0].path
        copy = SafeDocument.copy_of(path, home=self.home)
        with copy.document_file.reading() as reader:
            held = {post.id: post.text for post in reader.all(Post)}
        copy.close(discard=True)
        assert held == _texts(path)

    @rule()
    def close_and_open(self) -> None:
        """Closed in order; unsaved work is found again, or there is none."""
        self.document.close()
        self._start()

    @rule()
    def crash(self) -> None:
        self._end()
        self._start()

    @rule(step=st.integers(0, 8))
    def crash_while_publishing(self, step: int) -> None:
        before = self.target.read_bytes()
        self.document._files = CutAt(step)
        with suppress(Cut, FileProblem):
            self.document.publish()
        if self.target.read_bytes() != before:
            assert self.theirs is None, "another's work was overwritten"
            self.saved = self.content
        self._end()
        self._start()

    def _end(self) -> None:
        """The program ends as by a crash, as far as the next one can see."""
        self.document.document_file.close()
        self.document._folder.release()

    def _start(self) -> None:
        found = recoverable(self.home)
        assert len(found) <= 1
        if found:
            self.document = SafeDocument.recover(found[0])
        else:
            assert self.content == self.saved, "work was lost"
            self.document, self.theirs = self._open(), None
        self.undoable.clear()
        self.redoable.clear()

    @invariant()
    def the_document_is_as_the_model(self) -> None:
        with self.document.document_file.reading() as reader:
            assert {post.id: post.text for post in reader.all(Post)} == self.content

    @invariant()
    def the_file_is_as_it_was_saved(self) -> None:
        if self.theirs is not None:
            assert self.target.read_bytes() == self.theirs
        assert _texts(self.target) == self.saved


def _texts(path: Path) -> Texts:
    """The posts of a file; each content is read once."""
    known_by = sha256(path.read_bytes()).digest()
    if known_by not in _known:
        records = published(path).items()
        _known[known_by] = {key: one.text for key, one in records if isinstance(one, Post)}
    return _known[known_by]


@pytest.mark.timeout(1500)
def test_any_sequence(tenfold: int) -> None:
    _known.clear()
    run_state_machine_as_test(
        AnySequence,
        settings=settings(
            max_examples=EXAMPLES * tenfold,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
