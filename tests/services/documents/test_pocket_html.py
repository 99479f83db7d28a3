# SPDX-License-Identifier: MIT
"""The HTML page: whole in itself, harmless whatever is written, readable by a program."""

from __future__ import annotations

import base64
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from cmdesk.domain.records import Image
from cmdesk.domain.texts import Text, plain
from cmdesk.services.documents.pictures import Pictures
from cmdesk.services.documents.pocket_html import pocket_html
from cmdesk.services.pocket import PocketPost, PocketWeek

VOID = {"meta", "input", "img"}
JPEG = b"\xff\xd8\xff\xe0" + b"j" * 40
EVIL = "</div><script>alert('x')</script>&\"'<img src=http://example.com/x onerror=y>"


class Page(HTMLParser):
    """The elements of a page, checked to be properly nested."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: dict[str, list[str]] = {}
        self._open: list[tuple[str, str]] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append((tag, dict(attrs).get("class") or tag))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self._open:
            self.words.setdefault(self._open[-1][1], []).append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def _say(text: Text) -> str:
    words = text.source
    for name, value in text.args.items():
        said = _say(value) if isinstance(value, Text) else str(value)
        parts = re.split(rf"\{{{name}(?::\w+)?\}}", words)
        words = said.join(parts)
    return words if text.n is None else words.replace("%n", str(text.n))


def _post(**fields: object) -> PocketPost:
    values: dict[str, object] = {
        "version_id": "v", "day": date(2026, 11, 26), "minute": 570, "channel": plain("instagram"),
        "title": "", "text": "Warm\nat seven.", "link": "", "images": (), "theme": "",
        "remark": None, "done": False, **fields,
    }  # fmt: skip
    return PocketPost(**values)  # type: ignore[arg-type]


def _page(*posts: PocketPost, client: str = "Lacroix", language: str = "en") -> tuple[Page, str]:
    week = PocketWeek(client, "fr_CA", plain("Week 48"), posts)
    page = pocket_html(week, Pictures(), _say, language)
    return Page(page), page


def test_a_post_has_its_place_its_words_and_its_tick(tmp_path: Path) -> None:
    photo = tmp_path / "bread.jpg"
    photo.write_bytes(JPEG)
    images = (Image(path=str(photo), alt="A loaf"), Image(path=str(tmp_path / "gone.png")))
    page, source = _page(
        _post(title="Bread", link="https://example.org", theme="Craft", images=images),
        _post(done=True, minute=None, remark=plain("never said")),
        language="fr_CA",
    )
    assert page.all("html") == [{"lang": "fr-CA"}]
    assert page.words["h1"] == ["Lacroix"]
    assert page.words["copy"] == ["Warm\nat seven.", "https://example.org", "Warm\nat seven."]
    assert page.words["label"] == ["2026-11-26 09:30:00\n", "2026-11-26\n"]
    assert page.words["span"] == ["Instagram · Craft", "Instagram"]
    assert page.words["h3"] == ["Bread"]
    assert "never said" not in source
    ticks = page.all("input")
    assert [tick["type"] for tick in ticks] == ["checkbox"] * 2
    assert ["checked" in tick for tick in ticks] == [False, True]
    assert [label["for"] for label in page.all("label")] == [tick["id"] for tick in ticks]
    (picture,) = page.all("img")
    head, _, inside = str(picture["src"]).partition(",")
    assert (head, picture["alt"]) == ("data:image/jpeg;base64", "A loaf")
    assert base64.b64decode(inside) == JPEG
    assert any("gone.png" in words for words in page.words["none"])


def test_nothing_that_is_written_becomes_markup() -> None:
    page, source = _page(
        _post(
            title=EVIL, text=EVIL, link=f"x{EVIL}", theme=EVIL, channel=plain(EVIL),
            remark=plain(EVIL), images=(Image(path=f"/{EVIL}", alt=EVIL),),
        ),
        client=EVIL,
        language='"><script>',
    )  # fmt: skip
    assert EVIL in page.words["copy"]
    assert page.words["h1"] == [EVIL]
    assert page.all("script") == []
    assert page.all("img") == []
    assert "<script" not in source


def test_the_page_reaches_for_nothing() -> None:
    page, source = _page(_post(link="https://example.org"))
    assert not {"script", "link", "a", "iframe", "form", "object"} & {
        tag for tag, _ in page.elements
    }
    assert "url(" not in source
    assert "@import" not in source
    policy = [meta["content"] for meta in page.all("meta") if "http-equiv" in meta]
    assert str(policy[0]).startswith("default-src 'none'")


@pytest.mark.parametrize("posts", [(), (_post(text=""),)])
def test_what_is_empty_is_said(posts: tuple[PocketPost, ...]) -> None:
    page, _ = _page(*posts)
    said = " ".join(page.words.get("p", []) + page.words.get("none", []))
    assert ("No text yet." in said) is bool(posts)
    assert ("No posts this week." in said) is not bool(posts)
    assert "copy" not in page.words


def test_a_link_in_the_words_stands_once_and_remarks_begin_with_a_capital() -> None:
    page, _ = _page(
        _post(text="See https://example.org", link="https://example.org", remark=plain("draft"))
    )
    assert page.words["copy"] == ["See https://example.org"]
    assert page.words["remark"] == ["Draft"]
