# SPDX-License-Identifier: MIT
"""The week in one's pocket as one HTML file: no script, no address, pictures inside."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from html import escape

from cmdesk.domain.texts import Text, mark
from cmdesk.services.documents.pictures import Picture, Pictures
from cmdesk.services.pocket import PocketPost, PocketWeek

Say = Callable[[Text], str]

_STYLE = """\
:root { color-scheme: light dark; --paper: #f6f5f1; --sheet: #fff; --ink: #1f2430;
  --muted: #5f6675; --line: #dcd8cc; --accent: #0f766e; --soft: #e6f2f0; --warn: #8a4b08; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181d; --sheet: #1e2127; --ink: #e8e6e1;
  --muted: #a3a9b6; --line: #3a3e48; --accent: #4fbfb3; --soft: #17332f; --warn: #f2c46d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px 14px 48px; max-width: 640px; background: var(--paper);
  color: var(--ink); font: 17px/1.45 system-ui, sans-serif; overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
h1 { font-size: 1.35em; margin: 0; }
header p { margin: 2px 0; color: var(--muted); }
header .tip { font-size: .88em; margin: 10px 0 0; }
article { background: var(--sheet); border: 1px solid var(--line); border-radius: 14px;
  margin: 18px 0 0; padding: 14px; }
.head { display: flex; gap: 12px; align-items: flex-start; }
.head input { flex: none; width: 26px; height: 26px; margin: 1px 0 0; accent-color: var(--accent); }
h2 { font-size: 1em; margin: 0; }
h2 span { display: block; font-weight: 400; color: var(--muted); }
h3 { font-size: 1.05em; margin: 12px 0 0; }
.remark { color: var(--warn); margin: 8px 0 0; font-size: .92em; }
.copy { white-space: pre-wrap; background: var(--soft); border-radius: 10px; padding: 12px;
  margin: 10px 0 0; font-size: 1.06em; -webkit-user-select: all; user-select: all; }
figure { margin: 12px 0 0; }
img { display: block; max-width: 100%; height: auto; border-radius: 10px; }
figcaption, .none { color: var(--muted); font-size: .92em; margin: 6px 0 0; }
article:has(input:checked) .rest { opacity: .45; }
@media print { body { max-width: none; } article { break-inside: avoid; } }
"""
# Even a text that got past the escaping could neither run nor fetch anything.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def pocket_html(week: PocketWeek, pictures: Pictures, say: Say, language: str) -> str:
    """The page in the language ``say`` speaks (``language`` is its code: ``fr_CA``)."""
    title = f"{week.client} – {say(week.title)}"
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{_code(language)}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="format-detection" content="telephone=no, date=no, address=no">',
            f"<title>{escape(title)}</title>",
            f"<style>\n{_STYLE}</style>",
            "</head>",
            "<body>",
            *_header(week, say),
            "<main>",
            *_articles(week, pictures, say),
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )


def _header(week: PocketWeek, say: Say) -> Iterator[str]:
    yield "<header>"
    yield f"<h1>{escape(week.client)}</h1>"
    yield _paragraph(say(week.title))
    yield _paragraph(say(week.summary))
    if week.posts:
        tip = mark(
            "Pocket",
            "Keep a finger on a text to select it whole, then copy it. "
            "Ticks are for the eye: they are not kept.",
        )
        yield _paragraph(say(tip), "tip")
    yield "</header>"


def _articles(week: PocketWeek, pictures: Pictures, say: Say) -> Iterator[str]:
    words_in = _code(week.language)
    for number, post in enumerate(week.posts, 1):
        yield "<article>"
        yield from _head(number, post, say)
        yield '<div class="rest">'
        if post.remark is not None and not post.done:
            yield _paragraph(_capital(say(post.remark)), "remark")
        if post.title:
            yield f'<h3 lang="{words_in}" dir="auto">{escape(post.title)}</h3>'
        for words in _to_copy(post):
            yield f'<div class="copy" lang="{words_in}" dir="auto">{escape(words)}</div>'
        if not post.text:
            yield _paragraph(say(mark("Pocket", "No text yet.")), "none")
        for image in post.images:
            yield _figure(pictures.of(image), say, words_in)
        yield "</div>"
        yield "</article>"


def _head(number: int, post: PocketPost, say: Say) -> Iterator[str]:
    """The tick box and what stands beside it: when, where, what about."""
    ticked = " checked" if post.done else ""
    about = " · ".join(part for part in (_capital(say(post.channel)), post.theme) if part)
    yield '<div class="head">'
    yield f'<input type="checkbox" id="post{number}"{ticked}>'
    yield f'<h2><label for="post{number}">{escape(say(post.when))}'
    yield f"<span>{escape(about)}</span></label></h2>"
    yield "</div>"


def _to_copy(post: PocketPost) -> Iterator[str]:
    """The words to paste, and the link on its own when they do not hold it."""
    if post.text:
        yield post.text
    if post.link and post.link not in post.text:
        yield post.link


def _figure(picture: Picture, say: Say, words_in: str) -> str:
    alt = escape(picture.alt or picture.name)
    caption = f'<figcaption lang="{words_in}">{escape(picture.alt)}</figcaption>'
    shown = ""
    if picture.content:
        inside = base64.b64encode(picture.content).decode("ascii")
        shown = f'<img alt="{alt}" src="data:{picture.kind};base64,{inside}">'
    if picture.problem is not None:
        shown += _paragraph(say(picture.problem), "none")
    return f"<figure>{shown}{caption if picture.alt else ''}</figure>"


def _paragraph(words: str, look: str = "") -> str:
    return f'<p class="{look}">{escape(words)}</p>' if look else f"<p>{escape(words)}</p>"


def _code(language: str) -> str:
    """A language as HTML names it: ``fr-CA``."""
    return escape(language.replace("_", "-"))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
