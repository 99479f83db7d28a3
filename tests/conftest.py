# SPDX-License-Identifier: MIT
"""What every test stands on: folders of its own, a fixed place and time zone, no stray windows.

Everything that must hold before Qt or the program is imported is done while this module loads.
Qt itself is touched only when a test asks for it, so that the tests of domain, config, store
and services run without a QApplication.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["TZ"] = "Europe/Paris"
if hasattr(time, "tzset"):
    time.tzset()
_HOME = tempfile.TemporaryDirectory(prefix="cmdesk-tests-", ignore_cleanup_errors=True)
for _variable in ("CMDESK_HOME", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
    os.environ[_variable] = _HOME.name
for _variable, _folder in (
    ("XDG_DATA_HOME", "data"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_STATE_HOME", "state"),
    ("XDG_RUNTIME_DIR", "run"),
):
    _path = Path(_HOME.name, "xdg", _folder)
    _path.mkdir(parents=True, mode=0o700)
    os.environ[_variable] = str(_path)

import pytest  # noqa: E402  (the environment above must come first)
from hypothesis import settings  # noqa: E402

if TYPE_CHECKING:  # Qt is imported by the tests that need it alone
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--long``: ten times as many faults, for a night."""
    parser.addoption("--long", action="store_true", help="ten times as many faults")


LONG_FILES = ("tests/faults/", "tests/frozen/", "tests/ui/test_bootstrap_and_shots.py")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take minutes come first, so that no worker is left with one at the end."""
    items.sort(key=_is_short)


def _is_short(item: pytest.Item) -> bool:
    return not item.nodeid.startswith(LONG_FILES)


@pytest.fixture(scope="session")
def tenfold(request: pytest.FixtureRequest) -> int:
    """How many times as much is to be tried: 10 with ``--long``, else 1."""
    return 10 if request.config.getoption("--long") else 1


@pytest.fixture(autouse=True)
def user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's own folder for settings, log and working files."""
    home = tmp_path / "home"
    monkeypatch.setenv("CMDESK_HOME", str(home))
    return home


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtBot]:
    """A ``QtBot`` that keeps the windows it is given until they are deleted.

    The real one only knows them weakly. Once a test has returned, its windows are then garbage
    that Qt still paints and lays out; should Python collect them in the midst of that, the process
    ends with a segmentation fault.
    """
    held: list[object] = []
    add = qtbot.addWidget

    def add_and_hold(widget: QWidget, **options: Any) -> None:
        held.append(widget)
        add(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", add_and_hold)
    yield qtbot
    _delete_later_is_now()
    held.clear()


@pytest.fixture(autouse=True)
def clean_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """Around a test that uses Qt: no modal dialog; no window, timer or thread left behind."""
    if not _uses_qt(request):
        yield
        return
    monkeypatch: pytest.MonkeyPatch = request.getfixturevalue("monkeypatch")
    request.getfixturevalue("qapp")
    _refuse_modals(monkeypatch)
    _settle_application()
    threads = set(threading.enumerate())
    yield
    left = _left_behind()
    left += [f"thread {one.name}" for one in set(threading.enumerate()) - threads if one.is_alive()]
    if left:
        pytest.fail(f"left behind by the test: {', '.join(left)}")


def _uses_qt(request: pytest.FixtureRequest) -> bool:
    """Whether the test asked for Qt, directly or through another fixture."""
    return not {"qapp", "qtbot", "qtmodeltester"}.isdisjoint(request.fixturenames)


def _settle_application() -> None:
    """Give the application a fixed language, zone and the bundled fonts, once."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if application.property("cmdesk_test_fonts"):
        return
    for path in sorted(FONTS.rglob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(path)) >= 0, path.name
    font = QFont()
    font.setFamilies(["Inter", "Noto Emoji"])
    font.setPointSize(10)
    application.setFont(font)
    application.setProperty("cmdesk_test_fonts", True)


def _refuse_modals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every modal dialog fail the test instead of hanging it."""
    from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QInputDialog, QMessageBox

    def refuse(*words: object, **_: object) -> NoReturn:
        shown = [str(word) for word in words if isinstance(word, str)]
        pytest.fail(f"an unexpected modal dialog: {shown or [type(word) for word in words]}")

    for kind in (QDialog, QMessageBox, QFileDialog, QInputDialog, QColorDialog):
        monkeypatch.setattr(kind, "exec", refuse)
    for name in ("question", "information", "warning", "critical", "about"):
        monkeypatch.setattr(QMessageBox, name, refuse)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)
    for name in ("getText", "getItem", "getInt", "getMultiLineText"):
        monkeypatch.setattr(QInputDialog, name, refuse)


def _left_behind() -> list[str]:
    """What a test left alive that it should have closed: shown windows and running work.

    What qtbot closes is hidden by then, and what waits for its deletion is deleted first.
    """
    from PySide6.QtCore import QCoreApplication, QThread, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    _delete_later_is_now()
    left = [
        f"window {type(widget).__name__}"
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible()
    ]
    if not QThreadPool.globalInstance().waitForDone(5000):
        left.append("a job of the thread pool")
    application = QCoreApplication.instance()
    if application is not None:
        left += [
            f"timer {timer.objectName() or timer.interval()}"
            for timer in application.findChildren(QTimer)
            if timer.isActive()
        ]
        left += [
            f"thread {thread.objectName() or type(thread).__name__}"
            for thread in application.findChildren(QThread)
            if thread.isRunning()
        ]
    return left


def _delete_later_is_now() -> None:
    """Delete what waits for that; outside an event loop Qt never comes to it."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pytest_sessionfinish() -> None:
    """Let go of what would outlive Python, and empty the folder that was the user's home."""
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QThreadPool
        from PySide6.QtWidgets import QApplication

        QThreadPool.globalInstance().waitForDone(5000)
        if QApplication.instance() is not None:
            # The offscreen clipboard deletes its content when the process ends: after Python,
            # which what was put there still asks.
            QApplication.clipboard().clear()
    _HOME.cleanup()
