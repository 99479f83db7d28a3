# SPDX-License-Identifier: MIT
"""Pictures as they are written in a document: what older versions left out is as in a new one."""

from __future__ import annotations

import json
from datetime import date

import pytest

from cmdesk.domain.records import Former, Image, Measurement, Permission, Post
from cmdesk.store.codec import cells_of, record_of

DAY = date(2026, 11, 26)


def row_with(images: str) -> tuple[object, ...]:
    cells = cells_of(Post(id="p"))
    return tuple({**cells, "images": images}.values())


def test_pictures_come_back_as_they_were() -> None:
    images = (
        Image(path="a.jpg", alt="été", permission=Permission.RECEIVED, permission_day=DAY),
        Image(path="b.jpg", preview="AAAA"),
    )
    cells = cells_of(Post(id="p", images=images))
    assert record_of(Post, tuple(cells.values())).images == images
    first, second = json.loads(str(cells["images"]))
    assert first["permission_day"] == "2026-11-26"
    assert "permission_day" not in second, "written as older versions did"


def test_what_an_older_version_did_not_write_is_as_in_a_new_picture() -> None:
    post = record_of(Post, row_with('[{"path": "a.jpg"}]'))
    assert post.images == (Image(path="a.jpg"),)


@pytest.mark.parametrize(
    "images",
    [
        '[{"path": "a", "permission_day": "2026-02-30"}]',
        '[{"path": "a", "permission": "unheard of"}]',
        '[{"path": "a", "unknown": 1}]',
        "[{}]",
    ],
)
def test_what_makes_no_picture_is_refused(images: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        record_of(Post, row_with(images))


@pytest.mark.parametrize(
    "cells", [{"value": float("inf")}, {"former": '[[Infinity, "2026-11-26"]]'}]
)
def test_a_number_without_end_is_refused(cells: dict[str, object]) -> None:
    """A file made on purpose may hold one; nothing could be drawn or said of it."""
    noted = Measurement(
        id="m", metric="sales", value=2, day=DAY, former=(Former(value=1, until=DAY),)
    )
    fine = cells_of(noted)
    assert record_of(Measurement, tuple(fine.values())) == noted
    with pytest.raises(ValueError, match="inf"):
        record_of(Measurement, tuple({**fine, **cells}.values()))
