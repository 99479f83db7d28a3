# SPDX-License-Identifier: MIT
"""What a user may be told went wrong; every other exception is a bug."""

from __future__ import annotations

from cmdesk.domain.texts import Text


class UserError(Exception):
    """Something the user can understand and act on: what happened, what is safe, what to do."""

    def __init__(self, text: Text, detail: str = "") -> None:
        """Keep the sentence, and a technical detail for the fold and the log."""
        super().__init__(text.source, detail)
        self.text = text
        self.detail = detail


class FileProblem(UserError):
    """A document, a source or a target that cannot be read or written."""


class DamagedFile(FileProblem):
    """A document whose structure is broken: some of it may still be read."""


class MissingFile(FileProblem):
    """A document that is not where it was."""


class WrongInput(UserError):
    """A value, an option or a file whose content cannot be used as given."""


class MissingRecord(UserError):
    """An edit speaks of a record that is no longer there."""
