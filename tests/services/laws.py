# SPDX-License-Identifier: MIT
"""The edit laws for an intention: undone it leaves no trace, redone it is the same."""

from __future__ import annotations

from cmdesk.services.edits import Edit, apply
from cmdesk.store.document_file import DocumentFile
from tests.documents import everything


def held(document_file: DocumentFile, edit: Edit) -> None:
    """Apply, undo and redo an edit, and check that each does exactly what it tells."""
    before = everything(document_file)
    done = apply(document_file, edit)
    after = everything(document_file)
    told = {change.record.id: (change.before, change.after) for change in done.changes.changes}
    ids = {*before, *after}
    pairs = {i: (before.get(i), after.get(i)) for i in ids}
    assert told == {i: pair for i, pair in pairs.items() if pair[0] != pair[1]}
    undone = apply(document_file, done.inverse)
    assert everything(document_file) == before
    assert undone.inverse.label == edit.label
    apply(document_file, undone.inverse)
    assert everything(document_file) == after
