# SPDX-License-Identifier: MIT
"""What the bundle holds and what it leaves out; `cmdesk.spec` asks, PyInstaller builds.

PyInstaller finds the program's own modules by itself. Here stand the decisions it cannot make.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from importlib.metadata import Distribution, requires
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]  # as PyInstaller writes them: place in the bundle, source, kind

# To leave a Python module out: its name. What is below it is left out with it.
EXCLUDED_MODULES: tuple[str, ...] = (
    *("tkinter", "_tkinter", "turtle", "idlelib"),
    *("ssl", "_ssl", "ftplib", "smtplib", "xmlrpc"),  # the program never goes to the network
    *("unittest", "doctest", "pydoc", "pdb", "test"),
    *("setuptools", "distutils", "_distutils_hack", "pkg_resources", "pip", "wheel"),
    *(f"PySide6.Qt{name}" for name in ("Qml", "Quick", "QuickWidgets", "QuickControls2", "Sql")),
    *(f"PySide6.Qt{name}" for name in ("Designer", "Help", "UiTools", "Test", "QuickTest")),
    *(f"PySide6.Qt{name}" for name in ("OpenGL", "OpenGLWidgets", "Concurrent", "SvgWidgets")),
    *(f"sqlalchemy.dialects.{name}" for name in ("mysql", "oracle", "mssql", "postgresql")),
    *("sqlalchemy.ext", "sqlalchemy.orm", "sqlalchemy.testing"),  # the store speaks Core
    *("greenlet", "MySQLdb", "pysqlite2", "psycopg2"),
    *("alembic", "numpy", "lxml", "yaml", "pytest"),
)

# The countries of cmdesk/domain/public_holidays.py, which the library loads by name; to add one:
# its module, and the code of its words.
HOLIDAYS: Mapping[str, str] = {
    "belgium": "BE",
    "canada": "CA",
    "france": "FR",
    "luxembourg": "LU",
    "switzerland": "CH",
    "united_kingdom": "GB",
    "united_states": "US",
}
HOLIDAY_MODULES = tuple(f"holidays.countries.{module}" for module in HOLIDAYS)
HOLIDAY_WORDS = tuple(
    f"locale/{language}/LC_MESSAGES/{code}.mo"
    for language in ("fr", "en_US", "en_CA", "en_GB")
    for code in HOLIDAYS.values()
)

# To keep a plugin of Qt: its name, without prefix and ending, in its folder's line. A folder
# without a line is left out whole: TLS, network state, EGL on bare metal, touch screens as such.
KEPT_PLUGINS: Mapping[str, tuple[str, ...]] = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg", "qtiff", "qwebp", "qmacheif"),
    "platforms": ("qoffscreen", "qxcb", "qwayland", "qwindows", "qcocoa"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"),
    "styles": ("*",),
    "wayland-decoration-client": ("*",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl", "shm-emulation-server"),
    "wayland-shell-integration": ("xdg-shell", "qt-shell"),
    "xcbglintegrations": ("*",),
}

_BINARIES = ("BINARY", "EXTENSION")  # PyInstaller's words; a link to one is a SYMLINK
_OF_PYTHON = ("libpython", "python")
_LANGUAGES = ("fr", "en")
_SOURCE_ONLY = (".ts",)  # translations travel compiled
_PLUGIN = re.compile(r"(?:^|/)plugins/([^/]+)/(?:lib)?([^/]+?)(?:\.abi3)?\.(?:so|dll|dylib)$")
_QT_WORDS = re.compile(r"(?:^|/)PySide6/(?:Qt/)?translations/([^/]+)$")
_LICENCE = re.compile(r"^(?:licen[cs]e|copying|notice)", re.IGNORECASE)


def kept(place: str) -> bool:
    """Whether a file belongs into the bundle, by its place in it."""
    place = place.replace("\\", "/")
    if plugin := _PLUGIN.search(place):
        folder, name = plugin.groups()
        return any(fnmatchcase(name, wanted) for wanted in KEPT_PLUGINS.get(folder, ()))
    if words := _QT_WORDS.search(place):
        return words[1] in {f"qtbase_{language}.qm" for language in _LANGUAGES}
    return True


def resource_files(folder: Path) -> Iterator[tuple[str, str]]:
    """Every file below the resources with the folder of the bundle it goes to.

    Raises FileNotFoundError when the translations were not compiled.
    """
    if not any((folder / "i18n").glob("*.qm")):
        raise FileNotFoundError("The translations are not compiled: run packaging/dev.py bundle.")
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in _SOURCE_ONLY:
            inside = path.parent.relative_to(folder.parent)
            yield str(path), inside.as_posix()


def needed(
    entries: Sequence[Entry], imports_of: Callable[[str], Iterable[str]]
) -> tuple[Entry, ...]:
    """The bundle's files without the libraries that nothing kept asks for any more.

    ``imports_of`` names the libraries a file is linked to. Extension modules and plugins are
    loaded by name, so they are asked first; a link to a library goes and stays with it.
    """
    libraries = {
        _name(place)
        for place, _, kind in entries
        if kind in _BINARIES and not _is_loaded_by_name(place)
    }
    asked: set[str] = set()
    sources = {_name(place): source for place, source, kind in entries if kind in _BINARIES}
    waiting = [name for name in sources if name not in libraries]
    while waiting:
        for wanted in imports_of(sources[waiting.pop()]):
            name = _name(wanted)
            if name in libraries and name not in asked:
                asked.add(name)
                waiting.append(name)
    gone = libraries - asked
    return tuple(entry for entry in entries if _name(entry[0]) not in gone)


def licence_files(project: str) -> Iterator[tuple[str, str]]:
    """The licences of the program's dependencies, each with its folder of the bundle."""
    for name in _bundled(project):
        found = Distribution.from_name(name)
        for file in found.files or ():
            if _LICENCE.match(file.name) and ".dist-info" in file.parts[0]:
                yield str(found.locate_file(file)), f"licences/{found.name}"


def _is_loaded_by_name(place: str) -> bool:
    """Whether something loads this file by its name, so that no other file is linked to it."""
    name = _name(place)
    if _PLUGIN.search(place.replace("\\", "/")) or name.lower().startswith(_OF_PYTHON):
        return True
    return name.endswith((".pyd", ".abi3.so")) or ".cpython-" in name


def _name(place: str) -> str:
    """The last part of a place in the bundle, on any system."""
    return PurePosixPath(place.replace("\\", "/")).name


def _bundled(project: str) -> tuple[str, ...]:
    """The names of what the program depends on here, what that depends on, and so on."""
    names: dict[str, None] = {}
    waiting = [project]
    while waiting:
        for words in requires(waiting.pop()) or ():
            name = re.split(r"[^\w.-]", words, maxsplit=1)[0]
            if ";" in words and "extra ==" in words:
                continue
            if name not in names and _installed(name):
                names[name] = None
                waiting.append(name)
    return tuple(names)


def _installed(name: str) -> bool:
    return next(iter(Distribution.discover(name=name)), None) is not None
