# SPDX-License-Identifier: MIT
"""The log: written where it belongs, small, and never in the way."""

from __future__ import annotations

import logging
from pathlib import Path

from cmdesk.config.logs import log_file, start_logging, stop_logging


def test_lines_of_the_program_arrive_in_its_file() -> None:
    handler = start_logging()
    try:
        logging.getLogger("cmdesk.somewhere").info("%s edits", 3)
        logging.getLogger("cmdesk.somewhere").debug("too fine")
    finally:
        stop_logging(handler)
    text = log_file().read_text(encoding="utf-8")
    assert "INFO cmdesk.somewhere 3 edits" in text
    assert "too fine" not in text


def test_a_silent_run_leaves_no_file() -> None:
    stop_logging(start_logging())
    assert not log_file().exists()


def test_the_log_rotates_before_it_grows_large() -> None:
    handler = start_logging()
    try:
        for number in range(700):
            logging.getLogger("cmdesk").info("%s %s", number, "x" * 1000)
    finally:
        stop_logging(handler)
    sizes = [path.stat().st_size for path in log_file().parent.iterdir()]
    assert len(sizes) == 2
    assert max(sizes) <= 512_000


def test_a_folder_that_refuses_is_no_error(user_folders: Path) -> None:
    user_folders.mkdir()
    (user_folders / "log").write_text("a file stands where the folder should be")
    handler = start_logging()
    logging.getLogger("cmdesk").info("dropped")
    stop_logging(handler)
    assert not log_file().exists()
