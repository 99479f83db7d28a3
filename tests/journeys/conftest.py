# SPDX-License-Identifier: MIT
"""What the stories share: somebody before the window, and a double for every question."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.ui import ask, waiting
from cmdesk.ui.i18n import install_language
from tests.journeys.person import Person
from tests.ui.answers import QUESTIONS, Answers


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    """What the person answers; a question that was not expected fails."""
    double = Answers()
    monkeypatch.setattr(waiting, "PATIENCE_MS", 60_000)  # however slow this machine is
    for question in QUESTIONS:

        def asked(*arguments: object, _question: str = question, **named: object) -> object:
            return double.answer(_question, (*arguments, *named.values()))

        monkeypatch.setattr(ask, question, asked)
    yield double
    double.check_all_asked()


@pytest.fixture
def person(qtbot: QtBot, answers: Answers) -> Iterator[Person]:
    """Somebody who speaks English; what is open in the end is thrown away."""
    install_language(None, "en", Path("does-not-exist"))
    found = Person(qtbot, answers)
    yield found
    for window in found.windows:
        if window.desk.publication is not None:
            window.desk.publication.close(discard=True)
    install_language(None, "en", Path("does-not-exist"))
