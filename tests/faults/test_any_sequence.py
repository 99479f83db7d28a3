# SPDX-License-Identifier: MIT
"""Any sequence of edits, savings, crashes and changes by others: model and file stay equal."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
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
from cmdesk.store.backups import Reason
from cmdesk.store.files import FileOps
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.working import recoverable
from tests.documents import CLIENT, LABEL, published, saved_document
from tests.faults.promising import Cut

Texts = dict[str, str]
EXAMPLES, STEPS = 20, 30
_last_read: dict[str, Any] = {}


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
        self.folder = Path(tempfile.mkdtemp(prefix="cmdesk-")).resolve()
        self.home = self.folder / "home"
        self.target = saved_document(self.folder / "client.cmdesk", (CLIENT,))
        self.document = self._open()
        self.content: Texts = {}
        self.saved: Texts = {}
        self.versions: list[Texts] = []
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

    @rule()
    def keep_a_version(self) -> None:

        self.document.keep_version(Reason.DELETION)
        self.versions.append(self.content)

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
    """The posts of a file, read anew whenever it is another one."""
    if _last_read.get("content") != path.read_bytes():
        _last_read.update(content=path.read_bytes(), texts=_read(path))
    texts: Texts = _last_read["texts"]
    return texts


def _read(path: Path) -> Texts:
    return {key: one.text for key, one in published(path).items() if isinstance(one, Post)}


@pytest.mark.timeout(1500)
def test_any_sequence(tenfold: int) -> None:
    run_state_machine_as_test(
        AnySequence,
        settings=settings(
            max_examples=EXAMPLES * tenfold,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
