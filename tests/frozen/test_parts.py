# SPDX-License-Identifier: MIT
"""What goes into the bundle and what stays out, decided without building it."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from holidays.registry import COUNTRIES

from cmdesk.domain import public_holidays

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("bundle_parts")


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        (r"PySide6\plugins\platforms\qdirect2d.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/imageformats/libqwebp.so", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        (r"PySide6\plugins\styles\qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        (r"PySide6\translations\qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qt_fr.qm", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("resources/i18n/fr.qm", True),
        ("resources/plugins.toml", True),
    ],
)
def test_plugins_and_translations_are_chosen(parts: ModuleType, place: str, kept: bool) -> None:
    assert parts.kept(place) is kept


def test_the_holidays_of_every_region_are_in_the_bundle(parts: ModuleType) -> None:
    """The library loads its countries by name, so PyInstaller cannot find them."""
    asked = {country.code for country in public_holidays._COUNTRIES.values()}
    assert set(parts.HOLIDAYS.values()) == asked
    for module, code in parts.HOLIDAYS.items():
        assert code in COUNTRIES[module]
        assert f"locale/fr/LC_MESSAGES/{code}.mo" in parts.HOLIDAY_WORDS


def test_a_library_stays_only_while_something_kept_asks_for_it(parts: ModuleType) -> None:
    """The plugin asks for A and A for B; what only a plugin that was left out asks for goes."""
    linked = {
        "/s/libqxcb.so": ["libA.so.1"],
        "/s/libA.so.1": ["/s/libB.so.2", "libc.so.6"],
        "/s/_json.cpython-311.so": [],
    }
    entries = (
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/s/libqxcb.so", "BINARY"),
        ("PySide6/Qt/lib/libA.so.1", "/s/libA.so.1", "BINARY"),
        ("libB.so.2", "/s/libB.so.2", "BINARY"),
        ("libC.so.3", "/s/libC.so.3", "BINARY"),
        ("libpython3.11.so.1.0", "/s/libpython3.11.so.1.0", "BINARY"),
        ("python3.11/lib-dynload/_json.cpython-311.so", "/s/_json.cpython-311.so", "EXTENSION"),
        ("libA.so.1", "PySide6/Qt/lib/libA.so.1", "SYMLINK"),
        ("libC.so.3", "Qt/lib/libC.so.3", "SYMLINK"),
        ("resources/libC.txt", "/s/libC.txt", "DATA"),
    )
    left = parts.needed(entries, lambda source: linked.get(source, []))
    gone = [entry for entry in entries if entry not in left]
    assert {place for place, _, _ in gone} == {"libC.so.3"}
    assert len(gone) == 2
    assert len(left) == len(entries) - 2


def _tree(folder: Path, *names: str) -> Iterator[Path]:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
        yield path


def test_new_resources_are_taken_without_being_named(parts: ModuleType, tmp_path: Path) -> None:
    names = ("i18n/fr.qm", "i18n/fr.ts", "new/deep/thing.bin", "top.toml")
    resources = tmp_path / "resources"
    assert len(list(_tree(resources, *names))) == 4
    found = {(Path(source).name, folder) for source, folder in parts.resource_files(resources)}
    assert found == {
        ("fr.qm", "resources/i18n"),
        ("thing.bin", "resources/new/deep"),
        ("top.toml", "resources"),
    }


def test_without_compiled_translations_nothing_is_built(parts: ModuleType, tmp_path: Path) -> None:
    assert list(_tree(tmp_path / "resources", "i18n/fr.ts"))
    with pytest.raises(FileNotFoundError, match="not compiled"):
        list(parts.resource_files(tmp_path / "resources"))


def test_every_dependency_brings_its_licence(parts: ModuleType) -> None:
    """PySide6's wheels hold no licence text; every other one has to."""
    folders = {folder for _, folder in parts.licence_files("cmdesk")}
    for name in ("SQLAlchemy", "appdirs", "python-calamine", "regex", "segno", "tzdata"):
        assert f"licences/{name}" in folders
    assert not any("pyinstaller" in folder.lower() or "pytest" in folder for folder in folders)
