# SPDX-License-Identifier: MIT
"""The double that answers the window's questions in tests, and the tests' present moment."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cmdesk.domain.texts import Text

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
QUESTIONS = (
    *("tell", "inform", "confirm", "choose", "wait", "words"),
    *("file_to_open", "files_to_open", "file_to_save", "file_to_save_as", "folder"),
    "show_folder",
    *("run_dialog", "run_menu"),
)


class Answers:
    """Stands in for ``ask``: gives prepared answers and fails on a question not expected."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self._prepared: list[tuple[str, object]] = []

    def expect(self, question: str, answer: object = None) -> None:
        """Prepare the answer to the next question of this kind (a function gets its arguments)."""
        assert question in QUESTIONS, question
        self._prepared.append((question, answer))

    def answer(self, question: str, arguments: tuple[object, ...]) -> object:
        """Answer a question, or fail the test."""
        texts = [argument.source for argument in arguments if isinstance(argument, Text)]
        if not self._prepared or self._prepared[0][0] != question:
            pytest.fail(f"unexpected {question}: {texts or arguments}")
        self.said.append((question, " ".join(texts)))
        _, answer = self._prepared.pop(0)
        return answer(*arguments) if callable(answer) else answer

    def check_all_asked(self) -> None:
        """Fail when a prepared answer was never needed."""
        assert not self._prepared, f"never asked: {self._prepared}"
