# SPDX-License-Identifier: MIT
"""The same calendar in several hands: what is said, and two states of it compared."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cmdesk.config.paths import data_folder
from cmdesk.domain.records import Post, Version
from cmdesk.domain.texts import mark, plain
from cmdesk.store.safe_document import SafeDocument
from cmdesk.ui.comparing_files import show_comparison
from cmdesk.ui.dialogs.compare import CompareWords
from cmdesk.ui.shots.studio import Prepare, Studio, asked_by

_TITLE = mark("CopiesBeside", "This calendar and its copy")
_HERE = mark("CopiesBeside", "This calendar")


def compare(studio: Studio) -> QWidget | None:
    """The document beside a copy in which somebody moved, rewrote and deleted posts."""
    document = studio.opened()
    copy = _changed_copy(studio, data_folder() / "Marie.cmdesk")
    words = CompareWords(_TITLE, _HERE, plain(copy.name))
    return asked_by(lambda: show_comparison(document, copy, words, studio.window))


def _changed_copy(studio: Studio, path: Path) -> Path:
    publication = studio.window.desk.publication
    assert publication is not None, "an opened document has its publication"
    path.unlink(missing_ok=True)
    publication.safe.save_copy(path)
    copy = SafeDocument.open(path, author="Marie")
    with copy.document_file.writing() as writer:
        posts, versions = writer.all(Post), writer.all(Version)
        for post in posts[:2]:
            writer.update(Post, post.id, {"title": f"{post.title} !", "text": post.text * 3})
        for version in versions[2:5]:
            if version.day is not None:
                writer.update(Version, version.id, {"day": version.day + timedelta(days=1)})
        writer.remove(Version, [version.id for version in versions[-1:]])
    copy.publish()
    copy.close()
    return path


SHOTS: tuple[tuple[str, Prepare], ...] = (("compare", compare),)
