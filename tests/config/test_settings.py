# SPDX-License-Identifier: MIT
"""Settings: what is written comes back, junk falls back, unknown keys survive."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.config import settings as subject
from cmdesk.config.settings import (
    MOST_RECENTS,
    Settings,
    from_stored,
    load_settings,
    save_settings,
    settings_file,
    to_stored,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)
FIELDS = [one.name for one in fields(Settings) if one.name != "others"]


def test_without_a_file_the_defaults_hold() -> None:
    assert load_settings() == Settings()


def test_what_is_saved_comes_back() -> None:
    chosen = Settings("fr_CA", "dark", "Letter", ("/a.cmdesk", "/é.cmdesk"), spelling=False)
    assert save_settings(chosen)
    assert load_settings() == chosen


def test_a_path_with_bytes_that_are_no_letters_is_kept() -> None:
    """Linux takes any bytes for a name; Python writes them as halves of characters."""
    chosen = Settings().with_recent(Path("/clients/caf\udce9.cmdesk"))
    assert save_settings(chosen)
    assert load_settings() == chosen


def test_an_empty_object_is_the_defaults() -> None:
    assert from_stored({}) == Settings()


@pytest.mark.parametrize("junk", ["", "{", "[]", "null", "[" * 100_000, "\ufeff", '"fr"'])
def test_a_file_that_is_junk_gives_the_defaults(junk: str) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(junk, encoding="utf-8")
    assert load_settings() == Settings()


def test_a_folder_in_place_of_the_file_gives_the_defaults() -> None:
    settings_file().mkdir(parents=True)
    assert load_settings() == Settings()


@given(name=st.sampled_from(FIELDS), junk=JSON)
def test_junk_in_a_field_never_becomes_a_setting_nobody_chose(name: str, junk: object) -> None:
    read = from_stored({name: junk})
    assert read.language in subject.LANGUAGES
    assert read.theme in subject.THEMES
    assert read.paper in subject.PAPERS
    assert read.calendar in subject.CALENDARS
    assert all(isinstance(path, str) for path in read.recents)
    assert from_stored(to_stored(read)) == read


@given(stored=JSON)
def test_any_json_is_read_and_settles(stored: object) -> None:
    read = from_stored(stored)
    assert from_stored(json.loads(json.dumps(to_stored(read)))) == read


def test_one_bad_value_spoils_only_itself() -> None:
    assert from_stored({"theme": "purple", "language": "fr"}) == Settings(language="fr")


def test_keys_of_a_newer_version_are_kept() -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text('{"future": {"a": [1]}, "theme": "dark"}', encoding="utf-8")
    save_settings(replace(load_settings(), theme="light"))
    stored = json.loads(settings_file().read_text(encoding="utf-8"))
    assert stored["future"] == {"a": [1]}
    assert stored["theme"] == "light"


def test_the_latest_document_comes_first_and_once(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(MOST_RECENTS + 3):
        settings = settings.with_recent(tmp_path / f"{number}.cmdesk")
    again = settings.with_recent(tmp_path / "7.cmdesk")
    assert again.recents[0] == str(tmp_path / "7.cmdesk")
    assert len(again.recents) == len(set(again.recents)) == MOST_RECENTS
    assert str(tmp_path / "7.cmdesk") not in again.without_recent(tmp_path / "7.cmdesk").recents


def test_a_folder_that_refuses_is_no_error(user_folders: Path) -> None:
    user_folders.mkdir()
    (user_folders / "config").write_text("a file stands where the folder should be")
    assert not save_settings(Settings())
    assert load_settings() == Settings()


def test_a_failed_save_leaves_the_old_file_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert save_settings(Settings(theme="dark"))

    def refuse(_: Path, target: Path) -> Path:
        raise PermissionError(target)

    monkeypatch.setattr(Path, "replace", refuse)
    assert not save_settings(Settings(theme="light"))
    assert load_settings().theme == "dark"
    assert [path.name for path in settings_file().parent.iterdir()] == ["settings.json"]


def test_a_start_folder_holds_only_while_it_is_there(tmp_path: Path) -> None:
    assert Settings().start_folder is None
    assert Settings(folder=str(tmp_path)).start_folder == tmp_path
    assert Settings(folder=str(tmp_path / "gone")).start_folder is None
    assert Settings(folder="a\0b").start_folder is None
    assert from_stored({"folder": "x" * 3_000}).folder == ""
