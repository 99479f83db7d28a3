# SPDX-License-Identifier: MIT
"""The week in one's pocket on paper: a page a post, pictures, fonts, and smaller photographs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication

from cmdesk.domain.records import Image
from cmdesk.domain.texts import plain
from cmdesk.services.pocket import PocketPost, PocketWeek
from cmdesk.ui.i18n import install_language
from cmdesk.ui.printing.pocket import title_of_pocket, write_pocket
from cmdesk.ui.printing.smaller import LONGEST_SIDE, smaller_picture, upright_image
from cmdesk.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("qapp")
APOSTROPHE = "\N{MODIFIER LETTER APOSTROPHE}"  # so the PDF names Inter’s one glyph for it and ’
QUOTE = "\N{MODIFIER LETTER DOUBLE APOSTROPHE}"


def _photo(path: Path, width: int = 800, height: int = 600, kind: str = "JPEG") -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 30, 30) if kind == "JPEG" else QColor(0, 0, 0, 0))
    assert image.save(str(path), kind)  # type: ignore[call-overload]
    return path


def _post(text: str = "Warm at seven.", **fields: object) -> PocketPost:
    values: dict[str, object] = {
        "version_id": "v", "day": date(2026, 11, 26), "minute": 570, "channel": plain("Instagram"),
        "title": "", "text": text, "link": "", "images": (), "theme": "", "remark": None,
        "done": False, **fields,
    }  # fmt: skip
    return PocketPost(**values)  # type: ignore[arg-type]


def _write(path: Path, *posts: PocketPost, client: str = "Lacroix") -> list[str]:
    write_pocket(PocketWeek(client, "en", plain("Week 48"), posts), path)
    pages = PdfReader(path).pages
    return [
        " ".join(p.extract_text().replace(APOSTROPHE, "’").replace(QUOTE, "”").split())
        for p in pages
    ]


def test_each_post_has_pages_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "week.pdf"
    said = _write(
        path,
        _post("L’œuf\n2 € 🥖", title="Bread", theme="Craft", link="https://example.org"),
        _post("A very long story. " * 160, remark=plain("draft")),
        _post("", done=True, minute=None, remark=plain("never said")),
    )
    assert len(said) == 5
    for words in ("Thursday 26 November, 9:30", "Instagram · Craft", "Bread", "L’œuf 2 €"):
        assert words in said[0]
    for words in ("https://example.org", "Lacroix", "Week 48", "2 to publish, 1 published"):
        assert words in said[0]
    assert f"Page 1 of {len(said)}" in said[0]
    assert "Draft" in said[1]
    assert "No text yet." in said[-1]
    assert "never said" not in said[-1]


def test_the_paper_has_the_shape_of_a_phone_and_our_fonts_inside(tmp_path: Path) -> None:
    path = tmp_path / "week.pdf"
    _write(path, _post("Bread 🥖"))
    reader = PdfReader(path)
    (page,) = reader.pages
    assert (round(float(page.mediabox.width)), round(float(page.mediabox.height))) == (284, 504)
    names = set()
    for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
        inner = font.get_object()["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in inner["/FontDescriptor"].get_object()
        names.add(str(inner["/BaseFont"]).rpartition("+")[2].strip("/").partition("-")[0])
    assert names == {"Inter", "NotoEmoji"}
    assert reader.metadata is not None
    assert reader.metadata.title == "Lacroix – Week 48"


def test_dark_colours_of_the_window_do_not_reach_the_paper(
    tmp_path: Path, qapp: QApplication
) -> None:
    light, dark = tmp_path / "light.pdf", tmp_path / "dark.pdf"
    _write(light, _post())
    Theme.apply(qapp, "dark")
    _write(dark, _post())
    Theme.apply(qapp, "light")
    contents = [PdfReader(path).pages[0].get_contents() for path in (light, dark)]
    assert contents[0] is not None
    assert contents[1] is not None
    assert contents[0].get_data() == contents[1].get_data()


def test_pictures_are_in_the_paper_or_explained(tmp_path: Path) -> None:
    good = _photo(tmp_path / "bread.jpg")
    tall = _photo(tmp_path / "tall.png", 100, 3000, "PNG")
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    images = (
        Image(path=str(good), alt="A loaf"),
        Image(path=str(tall)),
        Image(path=str(tmp_path / "broken.png")),
        Image(path=str(tmp_path / "gone.jpg"), alt="Nobody knows"),
    )
    path = tmp_path / "week.pdf"
    said = " ".join(_write(path, _post(images=images)))
    assert sum(len(page.images) for page in PdfReader(path).pages) >= 2
    for words in ("A loaf", "“broken.png” is not a picture", "“gone.jpg” was not found"):
        assert words in said
    assert "Nobody knows" in said


def test_a_week_without_posts_says_so(tmp_path: Path) -> None:
    (said,) = _write(tmp_path / "week.pdf")
    assert "No posts this week." in said


def test_long_names_stay_on_the_paper(tmp_path: Path) -> None:
    (said,) = _write(tmp_path / "week.pdf", _post(), client="Boulangerie " * 20)
    assert "…" in said
    assert "Week 48" in said


@pytest.mark.parametrize("ending", [".html", ".HTM"])
def test_a_page_speaks_the_language_in_use(tmp_path: Path, ending: str) -> None:
    install_language(None, "fr", tmp_path)
    week = PocketWeek("Lacroix", "en", plain("Week 48"), (_post(),))
    path = tmp_path / f"week{ending}"
    write_pocket(week, path)
    page = path.read_text("utf-8")
    assert '<html lang="fr">' in page
    assert "Jeudi 26 novembre, 9\u00a0h\u00a030" in page
    assert title_of_pocket(week) == "Lacroix – Week 48"


# ---- smaller photographs ---------------------------------------------------------------------


def test_a_photograph_becomes_smaller_and_keeps_its_shape(tmp_path: Path) -> None:
    content = _photo(tmp_path / "large.jpg", 4000, 3000).read_bytes()
    smaller = smaller_picture(content)
    assert smaller is not None
    image = QImage.fromData(smaller)
    assert (image.width(), image.height()) == (LONGEST_SIDE, 1200)


def test_what_was_transparent_becomes_white(tmp_path: Path) -> None:
    smaller = smaller_picture(_photo(tmp_path / "logo.png", 40, 40, "PNG").read_bytes())
    assert smaller is not None
    assert QImage.fromData(smaller).pixelColor(20, 20) == Qt.GlobalColor.white


def test_what_the_camera_noted_is_gone(tmp_path: Path) -> None:
    """A JPEG held upright: its note turns it, and does not travel with the smaller one."""
    content = _photo(tmp_path / "photo.jpg", 300, 200).read_bytes()
    tiff = (
        b"MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00"
        + bytes(4)
    )
    note = b"Exif\x00\x00" + tiff
    turned = content[:2] + b"\xff\xe1" + (len(note) + 2).to_bytes(2, "big") + note + content[2:]
    assert upright_image(turned).size().toTuple() == (200, 300)
    smaller = smaller_picture(turned)
    assert smaller is not None
    assert b"Exif" not in smaller
    assert QImage.fromData(smaller).size().toTuple() == (200, 300)


@pytest.mark.parametrize("content", [b"", b"GIF89a and more", b"no picture"])
def test_what_cannot_or_must_not_become_a_photograph(content: bytes) -> None:
    assert smaller_picture(content) is None
    assert "jpeg" in {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
