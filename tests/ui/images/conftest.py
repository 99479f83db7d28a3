# SPDX-License-Identifier: MIT
"""The image checker opened from the menu of a real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cmdesk.domain.records import Channel, Client, Record
from cmdesk.ui.images.checker import ImageChecker
from cmdesk.ui.main_window import MainWindow
from tests.ui.answers import Answers

Act = Callable[[ImageChecker], None]


@pytest.fixture
def records() -> list[Record]:
    """A client with three channels, of which little is known of one."""
    return [
        Client(id="c" * 32, name="Corner Bakery", language="en", time_zone="Europe/London"),
        Channel(id="f" * 32, platform="facebook_page", name="Facebook"),
        Channel(id="i" * 32, platform="instagram", name="Instagram"),
        Channel(id="n" * 32, platform="newsletter", name="Letter"),
    ]


@pytest.fixture
def check(
    main_window: MainWindow, saved_file: Path, answers: Answers, qtbot: QtBot
) -> Callable[[Act], None]:
    """Opens the checker from the menu, acts in it and closes it by Escape."""
    assert main_window.open_path(saved_file)

    def run(act: Act) -> None:
        def in_checker(dialog: ImageChecker) -> bool:
            dialog.show()
            dialog.activateWindow()
            qtbot.waitUntil(dialog.isActiveWindow)
            act(dialog)
            dialog.reject()
            return False

        answers.expect("run_dialog", in_checker)
        action = main_window.actions_by_id["check_image"]
        assert action.isEnabled()
        action.trigger()

    return run
