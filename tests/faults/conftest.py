# SPDX-License-Identifier: MIT
"""What the fault tests share: how many runs, a fast place for them, the library that fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_MEMORY = Path("/dev/shm")  # a disk of memory: nothing here depends on how fast a real one is


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder for hundreds of small documents, on a disk of memory where there is one."""
    where = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="cmdesk-", dir=where) as folder:
        yield Path(folder).resolve()


@pytest.fixture(scope="session")
def failio(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library under which every Nth call of the system fails, made from ``failio.c``."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("needs Linux and a C compiler")
    made = tmp_path_factory.mktemp("failio") / "failio.so"
    line = [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", str(made)]
    source = Path(__file__).with_name("failio.c")
    done = subprocess.run([*line, str(source), "-ldl"], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return made
