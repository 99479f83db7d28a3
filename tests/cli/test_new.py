# SPDX-License-Identifier: MIT
"""``cmdesk new``: a document of one's own, empty or with the sample."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cmdesk.config.paths import data_folder
from cmdesk.domain.errors import FileProblem
from cmdesk.domain.records import Client, Post, Region
from cmdesk.domain.texts import plain
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view

Call = Callable[..., int]


def client_in(path: Path) -> tuple[Client, int]:
    with view(path) as document_file, document_file.reading() as reader:
        (client,) = reader.all(Client)
        return client, reader.count(Post)


def test_an_empty_document_has_its_client(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "lou.cmdesk"
    assert call("new", path, "--name", "  Chez Lou ", "--region", "qc") == 0
    client, posts = client_in(path)
    assert (client.name, client.region, client.language) == ("Chez Lou", Region.QUEBEC, "fr_CA")
    assert client.time_zone == "America/Toronto"
    assert posts == 0
    assert list(data_folder().rglob("*.db")) == [], "no working file is left"


@pytest.mark.parametrize(
    ("region", "language", "saturday"),
    [
        ("be", "fr", "Le pain du samedi : le pain aux noix"),
        ("qc", "fr_CA", "Le pain du samedi : le pain à l’érable"),
        ("us", "en", "The Saturday loaf: apple and cider"),
    ],
)
def test_the_sample_speaks_the_regions_language(
    tmp_path: Path, call: Call, region: str, language: str, saturday: str
) -> None:
    path = tmp_path / "sample.cmdesk"
    assert call("new", path, "--name", "Chez Lou", "--region", region, "--sample") == 0
    client, posts = client_in(path)
    assert (client.name, client.region.value, client.language) == ("Chez Lou", region, language)
    assert posts > 80
    with view(path) as document_file, document_file.reading() as reader:
        texts = [post.text.replace("\u00a0", " ") for post in reader.all(Post)]
    assert sum(text.startswith(saturday) for text in texts) == 2


def test_the_region_follows_the_language_when_it_is_not_given(tmp_path: Path, call: Call) -> None:
    from cmdesk.__main__ import main

    for language, region in (("fr", "fr"), ("fr_CA", "qc"), ("en", "other")):
        path = tmp_path / f"{language}.cmdesk"
        assert main(["--lang", language, "new", str(path), "--name", "Lou"]) == 0
        assert client_in(path)[0].region.value == region


@pytest.mark.skipif(sys.platform != "linux", reason="the system is asked elsewhere")
@pytest.mark.parametrize(("system", "region"), [("fr_CH", "ch"), ("fr_CA", "qc"), ("en_US", "us")])
def test_the_region_is_guessed_from_the_system(tmp_path: Path, system: str, region: str) -> None:
    path = tmp_path / "lou.cmdesk"
    line = [sys.executable, "-m", "cmdesk", "new", str(path), "--name", "Lou"]
    subprocess.run(line, check=True, env={**os.environ, "LC_ALL": f"{system}.UTF-8"})
    assert client_in(path)[0].region.value == region


def test_an_existing_file_is_left_as_it_is(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "notes.cmdesk"
    path.write_bytes(b"precious")
    assert call("new", path, "--name", "Lou") == 2
    error = capfd.readouterr().err
    assert error.startswith("cmdesk: “notes.cmdesk” exists already.")
    assert error.count("\n") == 1
    assert path.read_bytes() == b"precious"
    assert call("new", tmp_path, "--name", "Lou") == 2


@pytest.mark.parametrize("folder", ["nowhere", "file"])
def test_a_folder_that_is_none_is_one_clear_line(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str], folder: str
) -> None:
    (tmp_path / "file").touch()
    assert call("new", tmp_path / folder / "lou.cmdesk", "--name", "Lou") == 2
    error = capfd.readouterr().err
    assert error.startswith("cmdesk: There is no folder “")
    assert error.count("\n") == 1
    assert not (tmp_path / "nowhere").exists()


def test_an_empty_name_is_refused(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("new", tmp_path / "lou.cmdesk", "--name", "  ") == 2
    assert "The name is empty" in capfd.readouterr().err
    assert not (tmp_path / "lou.cmdesk").exists()


def test_what_cannot_be_published_leaves_nothing_behind(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def full(self: SafeDocument) -> bool:
        raise FileProblem(plain("The stick is full."))

    monkeypatch.setattr(SafeDocument, "publish", full)
    assert call("new", tmp_path / "lou.cmdesk", "--name", "Lou") == 2
    assert capfd.readouterr().err == "cmdesk: The stick is full.\n"
    assert not (tmp_path / "lou.cmdesk").exists()
    assert list(data_folder().rglob("*.db")) == []


def test_a_region_that_is_none_is_refused_with_those_there_are(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "client.cmdesk"
    with pytest.raises(SystemExit) as refused:
        call("new", path, "--name", "Lou", "--region", "quebec")
    assert refused.value.code == 2
    error = capfd.readouterr().err
    assert "'qc'" in error
    assert "Region." not in error
    assert not path.exists()
