# SPDX-License-Identifier: MIT
"""The folders: moved as a whole, never made by asking, and resources found where they lie."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cmdesk.config import paths


def test_every_user_folder_lies_below_the_home_given(user_folders: Path) -> None:
    folders = {paths.data_folder(), paths.config_folder(), paths.log_folder()}
    assert len(folders) == 3
    assert all(folder.parent == user_folders for folder in folders)


def test_asking_for_a_folder_creates_nothing(user_folders: Path) -> None:
    paths.data_folder()
    paths.config_folder()
    paths.log_folder()
    assert not user_folders.exists()


def test_without_a_home_given_the_folders_are_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    for folder in (paths.data_folder(), paths.config_folder(), paths.log_folder()):
        assert folder.is_absolute()
        assert "cmdesk" in folder.parts


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these variables")
@pytest.mark.parametrize("told", ["", "here"])
def test_a_folder_that_is_nowhere_in_particular_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, told: str
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, told)
    assert paths.data_folder() == tmp_path / ".local/share/cmdesk"
    assert paths.config_folder() == tmp_path / ".config/cmdesk"
    assert paths.log_folder() == tmp_path / ".cache/cmdesk/log"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "told"))
    assert paths.data_folder() == tmp_path / "told/cmdesk"


def test_a_relative_home_is_below_where_one_stands(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(paths.HOME_VARIABLE, "stick")
    assert paths.data_folder() == tmp_path / "stick/data"


def test_a_resource_is_found_in_the_source_tree() -> None:
    assert paths.resource("fonts").is_dir()
    assert list(paths.resource("fonts").rglob("*.ttf"))


def test_a_frozen_folder_goes_before_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources" / "fonts").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("fonts") == tmp_path / "resources" / "fonts"


def test_a_resource_that_is_nowhere_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"platforms/nowhere\.toml"):
        paths.resource("platforms/nowhere.toml")
