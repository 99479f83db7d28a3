# SPDX-License-Identifier: MIT
"""The report of a month as one web page: no script, no address, charts inside with their tables."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape

from cmdesk.domain.records import Pattern
from cmdesk.domain.texts import Text, mark
from cmdesk.services.documents import month_words as words_of
from cmdesk.services.documents.month_report import (
    PROMPTS,
    MonthReport,
    ReportAim,
    ReportCount,
)

Say = Callable[[Text], str]

_STYLE = """\
* { box-sizing: border-box; }
body { margin: 0; background: #f6f5f1; color: #1f2430; font: 16px/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere; }
main { max-width: 820px; margin: 24px auto; padding: 36px 44px; background: #fff;
  border: 1px solid #dcd8cc; border-radius: 8px; }
header { border-bottom: 3px solid #0f766e; padding-bottom: 10px; }
header p { margin: 0; color: #5f6675; font-weight: 600; }
h1 { font-size: 1.9em; line-height: 1.2; margin: 0; }
header .when, footer { color: #5f6675; font-weight: 400; font-size: .9em; }
h2 { font-size: 1.15em; color: #0f766e; margin: 32px 0 10px; padding-bottom: 4px;
  border-bottom: 1px solid #dcd8cc; }
h3 { font-size: 1em; margin: 0; }
.hand { background: #e6f2f0; border-left: 3px solid #0f766e; margin: 22px 0 0; padding: 12px 18px; }
.hand h2 { border: 0; font-size: 1em; margin: 6px 0 0; padding: 0; }
.hand p { margin: 0 0 8px; white-space: pre-line; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 5px 16px 5px 0; border-bottom: 1px solid #ece9e1;
  font-weight: 400; vertical-align: baseline; }
thead th, .soft { color: #5f6675; font-size: .88em; }
.number { text-align: right; }
.strong { font-weight: 600; }
.aim { display: flex; gap: 24px; flex-wrap: wrap; margin: 0 0 14px; }
.aim div { flex: 1 1 260px; }
.aim p { margin: 2px 0 0; }
.standing { color: #0f766e; }
figure { flex: 1 1 300px; margin: 0; }
img { display: block; max-width: 100%; height: auto; }
summary { color: #5f6675; font-size: .88em; cursor: pointer; }
dl { display: flex; gap: 12px 44px; flex-wrap: wrap; margin: 0 0 12px; }
dl div { display: flex; flex-direction: column-reverse; }
dd { margin: 0; font-size: 1.7em; line-height: 1.2; font-weight: 700; }
dt { color: #5f6675; font-size: .88em; }
th:last-child, td:last-child { padding-right: 0; }
.lists { display: flex; align-items: flex-start; gap: 12px 40px; flex-wrap: wrap; }
.lists { margin-top: 12px; }
.lists table { flex: 1 1 300px; width: auto; }
caption { text-align: left; color: #5f6675; font-size: .88em; }
.bar { display: inline-block; height: 12px; margin-right: 8px; border: 1px solid #1f2430;
  background-repeat: no-repeat; vertical-align: middle; }
.plain { background: #8b8778; border-color: #8b8778; }
footer { margin-top: 32px; border-top: 1px solid #dcd8cc; padding-top: 8px; }
@media (max-width: 600px) { main { margin: 0; padding: 20px 16px; border: 0; } }
@media print { body, main { background: #fff; border: 0; margin: 0; padding: 0; }
  details { display: none; } section, .aim, tr { break-inside: avoid; } }
"""
# Even a text that got past the escaping could neither run nor fetch anything.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_LONGEST_BAR = 160  # pixels


@dataclass(frozen=True, slots=True)
class ReportChart:
    """A chart as a PNG ``width`` by ``height`` pixels, said in a sentence, and as a table."""

    content: bytes
    width: int
    height: int
    alt: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ReportShown:
    """What the page needs beside the report: words over the figures, charts, painted patterns.

    ``charts`` are by the id of their aim; ``patterns`` PNGs as wide as the longest bar.
    """

    heads: Sequence[str]
    printed: date
    preparer: str = ""
    charts: Mapping[str, ReportChart] = field(default_factory=dict)
    patterns: Mapping[Pattern, bytes] = field(default_factory=dict)


def month_html(report: MonthReport, shown: ReportShown, say: Say, language: str) -> str:
    """The page in the language ``say`` speaks (``language`` is its code: ``fr_CA``)."""
    title = f"{report.client} – {say(report.title)}"
    code = escape(language.replace("_", "-"))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{code}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="format-detection" content="telephone=no, date=no, address=no">',
            f"<title>{escape(title)}</title>",
            f"<style>\n{_STYLE}</style>",
            "</head>",
            "<body>",
            "<main>",
            *_Page(report, shown, say).lines(),
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )


class _Page:
    """Writes the parts of the page; those with nothing to say are left out."""

    def __init__(self, report: MonthReport, shown: ReportShown, say: Say) -> None:
        self._report, self._shown, self._say = report, shown, say

    def lines(self) -> Iterator[str]:
        """The page from head to foot."""
        report = self._report
        yield "<header>"
        yield f"<p>{escape(report.client)}</p>"
        yield f"<h1>{self._said(report.title)}</h1>"
        if report.so_far is not None:
            yield f'<p class="when">{self._said(report.so_far)}</p>'
        yield "</header>"
        yield from self._by_hand()
        if report.is_empty:
            yield f"<p>{self._said(words_of.NOTHING)}</p>"
        yield from self._part(words_of.NUMBERS, self._numbers())
        yield from self._part(words_of.AIMS, self._aims())
        yield from self._part(words_of.PUBLISHED, self._published())
        yield from self._part(words_of.REACTED, self._reactions())
        yield from self._part(words_of.DECIDED, self._decisions())
        foot = words_of.prepared(self._shown.preparer, self._shown.printed)
        yield f"<footer>{self._said(foot)}</footer>"

    def _part(self, title: Text, lines: Iterable[str]) -> Iterator[str]:
        found = tuple(lines)
        if found:
            yield "<section>"
            yield f"<h2>{self._said(title)}</h2>"
            yield from found
            yield "</section>"

    def _by_hand(self) -> Iterator[str]:
        written = [p for p in zip(PROMPTS, self._report.sentences, strict=False) if p[1]]
        if written:
            yield '<div class="hand">'
            for prompt, words in written:
                yield f"<h2>{self._said(prompt)}</h2>"
                yield f'<p dir="auto">{escape(words)}</p>'
            yield "</div>"

    def _numbers(self) -> Iterator[str]:
        numbers = self._report.numbers
        if not numbers:
            return
        if all(one.value is None for one in numbers):
            yield f"<p>{self._said(words_of.NO_NUMBER)}</p>"
            return
        yield "<table>"
        yield _head(("", *self._shown.heads))
        for one in numbers:
            value = self._said(words_of.NOT_NOTED if one.value is None else one.value)
            if one.remark is not None:
                value = f"{value} · {self._said(one.remark)}"
            look = "soft" if one.value is None else "strong"
            rest = (self._value(words) for words in (one.change, one.baseline, one.since))
            cells = "".join(f'<td class="number soft">{cell}</td>' for cell in rest)
            name = f'<th scope="row">{_capital(self._said(one.name))}</th>'
            yield f'<tr>{name}<td class="number {look}">{value}</td>{cells}</tr>'
        yield "</table>"

    def _aims(self) -> Iterator[str]:
        for aim in self._report.aims:
            yield '<div class="aim">'
            yield f"<div><h3>{escape(aim.words)}</h3>"
            yield f'<p class="standing">{_capital(self._said(aim.standing))}</p>'
            if aim.way is not None:
                yield f'<p class="soft">{_capital(self._said(aim.way))}</p>'
            yield "</div>"
            yield from self._chart(aim)
            yield "</div>"

    def _chart(self, aim: ReportAim) -> Iterator[str]:
        """The picture, its words, and all its values as a table."""
        chart = self._shown.charts.get(aim.shown.aim.id)
        if chart is None:
            return
        inside = base64.b64encode(chart.content).decode("ascii")
        size = f'width="{chart.width}" height="{chart.height}"'
        yield "<figure>"
        yield f'<img alt="{escape(chart.alt)}" {size} src="data:image/png;base64,{inside}">'
        summary = mark("MonthReport", "The same as a table")
        yield f"<details><summary>{self._said(summary)}</summary>"
        yield "<table>"
        yield _head(chart.head)
        for row in chart.rows:
            cells = "".join(f'<td class="number">{escape(cell)}</td>' for cell in row[1:])
            yield f'<tr><th scope="row">{escape(row[0])}</th>{cells}</tr>'
        yield "</table></details>"
        yield "</figure>"

    def _published(self) -> Iterator[str]:
        report = self._report
        if not report.facts:
            return
        yield "<dl>"
        for fact in report.facts:
            label, value = self._said(fact.label), self._said(fact.value)
            yield f"<div><dt>{label}</dt><dd>{value}</dd></div>"
        yield "</dl>"
        if report.missed is not None:
            yield f"<p>{self._said(report.missed)}</p>"
        lists = ((words_of.BY_THEME, report.by_theme), (words_of.BY_CHANNEL, report.by_channel))
        most = max((one.count for _, counts in lists for one in counts), default=0)
        if most:
            yield '<div class="lists">'
            for title, counts in lists:
                yield from self._counts(title, counts, most)
            yield "</div>"

    def _counts(self, title: Text, counts: Sequence[ReportCount], most: int) -> Iterator[str]:
        if not counts:
            return
        yield f"<table><caption>{self._said(title)}</caption>"
        for one in counts:
            wide = max(4, round(_LONGEST_BAR * one.count / most))
            content = self._shown.patterns.get(one.pattern) if one.pattern else None
            bar = f'<span class="bar plain" style="width:{wide}px"></span>'
            if content is not None:
                url = f"data:image/png;base64,{base64.b64encode(content).decode('ascii')}"
                ground = f"background-image:url({url});background-size:{_LONGEST_BAR}px 12px"
                bar = f'<span class="bar" style="width:{wide}px;{ground}"></span>'
            name = f'<th scope="row">{_capital(self._said(one.name))}</th>'
            yield f'<tr>{name}<td>{bar}<span class="strong">{one.count}</span></td></tr>'
        yield "</table>"

    def _reactions(self) -> Iterator[str]:
        report = self._report
        if report.reactions_words is None:
            return
        yield f"<p>{self._said(report.reactions_words)}</p>"
        if any(one.median is not None for one in report.reactions):
            yield "<table>"
            heads = tuple(self._say(one) for one in words_of.REACTION_HEADS)
            yield _head(("", *heads), words_last=1)
            for one in report.reactions:
                name = f'<th scope="row">{_capital(self._said(one.name))}</th>'
                cells = f'<td class="number">{one.noted}</td>'
                cells += f'<td class="number strong">{self._value(one.median)}</td>'
                yield f"<tr>{name}{cells}<td>{self._said(one.words)}</td></tr>"
            yield "</table>"
        if report.liked:
            yield f'<p class="soft">{self._said(words_of.MOST_REACTIONS)}</p>'
            yield "<ul>"
            yield from (f"<li>{self._said(words)}</li>" for words in report.liked)
            yield "</ul>"

    def _decisions(self) -> Iterator[str]:
        if not self._report.decisions:
            return
        yield "<table>"
        day = Text("", "{day:date}")
        for one in self._report.decisions:
            since = ""
            if one.since is not None:
                since = f'<br><span class="soft">{_capital(self._said(one.since))}</span>'
            head = f'<th scope="row" class="soft">{self._said(day.filled(day=one.day))}</th>'
            yield f"<tr>{head}<td>{escape(one.words)}{since}</td></tr>"
        yield "</table>"

    def _value(self, words: Text | None) -> str:
        return words_of.NO_VALUE if words is None else self._said(words)

    def _said(self, words: Text) -> str:
        return escape(self._say(words))


def _head(words: Sequence[str], *, words_last: int = 0) -> str:
    """The head of a table of figures; its last columns may hold words instead."""
    figures = len(words) - words_last
    cells = [
        f'<th scope="col"{_LOOK if 0 < number < figures else ""}>{escape(word)}</th>'
        if word
        else "<td></td>"
        for number, word in enumerate(words)
    ]
    return f"<thead><tr>{''.join(cells)}</tr></thead>"


_LOOK = ' class="number"'


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
