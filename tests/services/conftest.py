# SPDX-License-Identifier: MIT
"""A document on disk with a channel, a theme, a rendez-vous and two posts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.records import (
    Channel,
    Client,
    Format,
    Opening,
    Pillar,
    Post,
    Version,
    occurrence_id,
)
from cmdesk.store.document_file import DocumentFile

MONDAY = date(2026, 11, 23)

CLIENT = Client(id="client", name="Boulangerie Lacroix")
FACEBOOK = Channel(id="facebook", platform="facebook_page", name="Facebook")
BLOG = Channel(id="blog", platform="blog", name="Blog", active=False)
CRAFT = Pillar(id="craft", name="Savoir-faire")
SATURDAY_BREAD = Opening(
    id="bread", channel_id="facebook", weekdays=(6,), minute=540, name="Pain", pillar_id="craft"
)
BREAD = Post(id="bread-post", title="Le pain", text="Le pain du samedi", pillar_id="craft")
FLOUR = Post(id="flour-post", text="La farine")
BREAD_CARD = Version(
    id="bread-card",
    post_id="bread-post",
    channel_id="facebook",
    format=Format.PHOTO,
    day=date(2026, 11, 28),
    minute=540,
    occurrence=occurrence_id("bread", date(2026, 11, 28)),
)
FLOUR_CARD = Version(id="flour-card", post_id="flour-post", channel_id="facebook", day=MONDAY)
FLOUR_ON_BLOG = Version(id="flour-blog", post_id="flour-post", channel_id="blog", text="Long")


@pytest.fixture
def document_file(tmp_path: Path) -> Iterator[DocumentFile]:
    """The document, closed afterwards."""
    records = (CLIENT, FACEBOOK, BLOG, CRAFT, SATURDAY_BREAD, BREAD, FLOUR)
    made = DocumentFile.create(
        tmp_path / "work.db", (*records, BREAD_CARD, FLOUR_CARD, FLOUR_ON_BLOG)
    )
    yield made
    made.close()
