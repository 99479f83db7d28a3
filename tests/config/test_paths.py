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
