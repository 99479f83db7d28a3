# SPDX-License-Identifier: MIT
"""`setup`: a .venv with everything in it, and the system packages where there is apt."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

import dev_i18n
import dev_system
from dev_base import OLDEST, PYTHON, ROOT, VENV, Stop, must, say

LOCK = ROOT / "requirements.lock"
_STAMP = VENV / "cmdesk-setup.json"


def command(_: Sequence[str]) -> int:
    """Say where everything is; every command has made it ready by then."""
    print(f"Ready: {PYTHON.relative_to(ROOT)}")
    return 0


def setup() -> None:
    """The .venv with the locked dependencies, the program, and compiled translations."""
    wanted = _fingerprint()
    if not _is_set_up(wanted):
        _install_system()
        _make_venv()
        pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        say("Installing the locked dependencies …")
        must([*pip, "--require-hashes", "--requirement", str(LOCK)])
        say("Installing the program from this folder …")
        must([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
        _STAMP.write_text(json.dumps(wanted), encoding="utf-8")
    dev_i18n.compile_stale()


def start_again_newer() -> int:
    """Run the same command with a newer Python found on the PATH, else say what is needed."""
    for minor in range(15, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and _starts([found, "-c", ""]):
            return subprocess.call([found, *sys.argv])
    print(
        f"cmdesk needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}"
        " and no newer one was found. Install one and run the same line with it.",
        file=sys.stderr,
    )
    return 2


def _fingerprint() -> dict[str, str]:
    """What the .venv was made from and where; another one means another setup."""
    files = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (LOCK, ROOT / "pyproject.toml")
    }
    return {**files, "python": sys.version, "root": str(ROOT)}


def _is_set_up(wanted: Mapping[str, str]) -> bool:
    """Whether the .venv works and was made from exactly this."""
    try:
        stored = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return stored == dict(wanted) and _venv_works()


def _venv_works() -> bool:
    """Whether the .venv's Python starts, is new enough and has pip."""
    probe = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    return _starts([str(PYTHON), "-c", probe])


def _starts(line: Sequence[str]) -> bool:
    """Whether this program is there, runs and ends well."""
    try:
        return subprocess.run(line, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def _lacks_venv() -> bool:
    """Whether this Python comes without what makes a .venv, as Debian's does."""
    return any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip"))


def _install_system() -> None:
    """Install what the system lacks, or stop with the line that does."""
    missing = dev_system.missing_packages(_lacks_venv())
    if not missing:
        return
    say(f"Missing from the system: {' '.join(missing)}")
    if not dev_system.is_root():
        raise Stop(
            "Nothing was changed. Install them with this line, then run the same command again:\n"
            f"  sudo apt-get update && sudo {' '.join(dev_system.install_line(missing))}"
        )
    if not dev_system.install(missing):
        raise Stop(f"The system's packages could not be installed: {' '.join(missing)}")


def _make_venv() -> None:
    """A .venv that works; one that does not is made anew."""
    if _venv_works():
        return
    if _lacks_venv() and not dev_system.has_apt():
        raise Stop(
            "This Python has no venv module. Install it (python3-venv), then run this again."
        )
    say(f"Making {VENV.name} with Python {sys.version.split()[0]} …")
    must([sys.executable, "-m", "venv", "--clear", str(VENV)])
