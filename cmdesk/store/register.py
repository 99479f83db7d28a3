# SPDX-License-Identifier: MIT
"""Which files this program itself wrote, by document and content: they need not be built anew.

Of each document the last contents are noted, as SHA-256, in ``<home>/published``; they go with
its other traces. Another version of the program begins anew: it may demand more of a document than
the one that wrote it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cmdesk import __version__
from cmdesk.config.paths import make_private
from cmdesk.store.files import write_text_whole

_FOLDER: Final = "published"
_MOST: Final = 50  # contents of a document: its file and the versions kept of it
_MOST_BYTES: Final = 20_000


@dataclass(frozen=True, slots=True)
class Register:
    """The contents published from below ``home``; none without."""

    home: Path | None

    def knows(self, document_uuid: str, sha256: str) -> bool:
        """Whether this very content was published by this version of the program."""
        return self.home is not None and sha256 in _contents(self._note(document_uuid))

    def note(self, document_uuid: str, sha256: str) -> None:
        """Note a content that was just published; not worth a word where that fails."""
        if self.home is None:
            return
        path = self._note(document_uuid)
        contents = [*(one for one in _contents(path) if one != sha256), sha256][-_MOST:]
        with suppress(OSError):
            make_private(path.parent)
            write_text_whole(path, json.dumps({"version": __version__, "sha256": contents}))

    def forget(self, document_uuid: str) -> bool:
        """Note nothing of a document any more; False when that is refused."""
        if self.home is None:
            return True
        note = self._note(document_uuid)
        try:
            for path in (note, note.with_name(f"{note.name}.new")):  # half written, after a crash
                path.unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def _note(self, document_uuid: str) -> Path:
        return Path(self.home or "") / _FOLDER / f"{document_uuid}.json"


NOTHING_OF_OURS: Final = Register(None)


def _contents(path: Path) -> list[str]:
    """The contents noted, the latest last; none where the note makes no sense."""
    try:
        with path.open("rb") as file:
            stored = json.loads(file.read(_MOST_BYTES))
        known = stored["sha256"] if stored["version"] == __version__ else []
        return [one for one in known if isinstance(one, str)]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []
