# SPDX-License-Identifier: MIT
"""What Debian and Ubuntu call what Qt and the bundle need, and how it gets here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

# To add a library: one line with its package's names, the newest distribution's first.
LIBRARIES: tuple[tuple[str, ...], ...] = (
    ("libegl1",),
    ("libgl1",),
    ("libxkbcommon0",),
    ("libxkbcommon-x11-0",),
    ("libdbus-1-3",),
    ("libfontconfig1",),
    ("libfreetype6",),
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-image0",),
    ("libxcb-keysyms1",),
    ("libxcb-randr0",),
    ("libxcb-render-util0",),
    ("libxcb-shape0",),
    ("libxcb-xinerama0",),
    ("libxcb-xkb1",),
    ("libglib2.0-0t64", "libglib2.0-0"),
    ("binutils",),  # PyInstaller reads and writes programs with it
)


def has_apt() -> bool:
    """Whether this system is Debian, Ubuntu or one of their kin."""
    return sys.platform.startswith("linux") and all(
        shutil.which(name) for name in ("apt-get", "dpkg-query")
    )


def is_root() -> bool:
    """Whether packages may be installed without asking."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def missing_packages(lacks_venv: bool) -> list[str]:
    """The packages to install here, by the name this distribution gives them.

    A system without apt is taken to have what Qt needs.
    """
    if not has_apt():
        return []
    wanted = (*LIBRARIES, *_own_library())
    here = _installed({name for names in wanted for name in names})
    missing = [names for names in wanted if here.isdisjoint(names)]
    if lacks_venv:
        own = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        missing.append((own, "python3-venv"))
    if missing and is_root():
        _renew_list()
    return [_known_name(names) for names in missing]


def install_line(packages: Sequence[str]) -> list[str]:
    """The words that install these packages and nothing beyond what they need."""
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def install(packages: Sequence[str]) -> bool:
    """Install packages as root; whether that went well."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.call([*install_line(packages), "--quiet=2"], env=quiet) == 0


def _own_library() -> tuple[tuple[str, ...], ...]:
    """Python as a library, which the system's own Python does without and a bundle needs."""
    if sys.base_prefix != "/usr":
        return ()
    name = f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
    return ((f"{name}t64", name),)


def _renew_list() -> None:
    """Ask anew what there is; a fresh machine has no list, and an old list may still do."""
    subprocess.call(["apt-get", "update", "--quiet=2"])


def _installed(names: set[str]) -> set[str]:
    """Which of these packages are installed."""
    line = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\\n", *names]
    told = subprocess.run(line, check=False, capture_output=True, text=True).stdout
    pairs = (row.split() for row in told.splitlines())
    return {pair[0] for pair in pairs if len(pair) == 2 and pair[1] == "installed"}


def _known_name(names: Sequence[str]) -> str:
    """The name of these that this distribution knows; the last when it cannot tell."""
    for name in names:
        shown = subprocess.run(["apt-cache", "show", name], check=False, capture_output=True)
        if shown.returncode == 0 and shown.stdout:
            return name
    return names[-1]
