# SPDX-License-Identifier: MIT
"""The list of the profiles and the handover sheet as HTML: no script, nothing fetched.

The same body serves the web page and the PDF, so it holds to the tags that Qt’s text knows too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape

from cmdesk.domain.texts import Text, mark
from cmdesk.services.documents.profiles_paper import (
    ChannelPart,
    Handover,
    Holder,
    NamePart,
    PaperDone,
    PaperToDo,
    ProfilesList,
)

Say = Callable[[Text], str]

_STYLE = """\
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 18px 48px; max-width: 820px; background: #fff;
  color: #1f2430; font: 15px/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; margin: 0; }
h2 { font-size: 1.1em; margin: 26px 0 4px; }
p { margin: 4px 0; }
.muted { color: #5f6675; }
.account { color: #5f6675; font-weight: 400; font-size: .85em; }
table { border-collapse: collapse; width: 100%; }
td { border-top: 1px solid #dcd8cc; padding: 6px 8px 6px 0; vertical-align: top;
  text-align: left; }
td.box { font-size: 1.2em; line-height: 1.1; }
td.minutes { text-align: right; white-space: nowrap; }
td.label { color: #5f6675; }
.write { color: #8b8778; }
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_TABLE = '<table width="100%" cellspacing="0" cellpadding="3">'
_BOX = "\u2610"
_ROOM = "_" * 34  # room to write by hand

LIST_TITLE = mark("ProfilesPaper", "Our profiles: what to do and what is done")
HANDOVER_TITLE = mark("ProfilesPaper", "Who holds our accounts")
_AS_OF = mark("ProfilesPaper", "As of {day:date} {year:plain}")
_MINUTES = mark("Profiles", "%n min", "", 1)
_WHERE = mark("ProfilesPaper", "Where: {path}")
_NOTE = mark("ProfilesPaper", "Note: {note}")
_BY = mark("ProfilesPaper", "by {day:date}")
_NOTHING = mark("ProfilesPaper", "Nothing to do.")
_DONE = mark("ProfilesPaper", "Done")
_DONE_ON = mark("ProfilesPaper", "{what} ({day:date} {year:plain})")
_NOT_NEEDED = mark("ProfilesPaper", "Does not apply to us")
_LABELLED = mark("ProfilesPaper", "{label}: {words}")
_NAMES = mark("ProfilesPaper", "Our names")
_NOT_SEEN = mark("ProfilesPaper", "not looked at yet")
_NO_PASSWORD = mark(
    "ProfilesPaper",
    "There is no password on this sheet and there must be none: pass passwords on separately, in "
    "a password manager or by word of mouth, and change them afterwards.",
)
_NOT_NOTED = mark("ProfilesPaper", "never")
_LINES: tuple[tuple[str, Text], ...] = (
    ("address", mark("OwnershipForm", "E-mail address of the account")),
    ("person", mark("OwnershipForm", "Whose account it is")),
    ("others", mark("OwnershipForm", "Who else may enter")),
    ("second_factor", mark("OwnershipForm", "On whose phone the second factor is")),
)
_PROFILE = mark("ProfilesPaper", "Address of the profile")
_REVIEWED = mark("ProfilesPaper", "Last reviewed")
_ON = mark("ProfilesPaper", "{day:date} {year:plain}")
_SIGNED: tuple[Text, ...] = (
    mark("ProfilesPaper", "Handed over on"),
    mark("ProfilesPaper", "by (name and signature)"),
    mark("ProfilesPaper", "to (name and signature)"),
)


def list_body(paper: ProfilesList, say: Say) -> str:
    """The list between the tags of the body."""
    head = (say(_AS_OF.filled(day=paper.day, year=paper.day.year)), say(paper.summary))
    parts = [*_head(say(LIST_TITLE), paper.client, " · ".join(head))]
    for channel in paper.channels:
        parts += _channel(channel, say)
    parts += _names(paper.names, say)
    return "\n".join(parts)


def handover_body(paper: Handover, say: Say) -> str:
    """The handover sheet between the tags of the body."""
    day = say(_AS_OF.filled(day=paper.day, year=paper.day.year))
    parts = [*_head(say(HANDOVER_TITLE), paper.client, day)]
    parts.append(_paragraph(say(_NO_PASSWORD)))
    for holder in paper.holders:
        parts += _holder(holder, say)
    parts.append("<p>&nbsp;</p>")
    parts += _table((say(words), _ROOM) for words in _SIGNED)
    return "\n".join(parts)


def page_of(title: str, body: str, language: str) -> str:
    """A whole web page around a body; ``language`` is its code: ``fr_CA``."""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(language.replace("_", "-"))}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(title)}</title>",
            f"<style>\n{_STYLE}</style>",
            "</head>",
            "<body>",
            body,
            "</body>",
            "</html>",
            "",
        )
    )


def _head(title: str, client: str, more: str) -> Iterator[str]:
    yield f"<h1>{escape(client)}</h1>"
    yield f"<p><b>{escape(title)}</b></p>"
    yield _paragraph(more, "muted")


def _channel(part: ChannelPart, say: Say) -> Iterator[str]:
    yield _heading(part.name, part.account)
    for thing in part.to_do:  # a table each: a page ends between two of them
        yield _row(thing, say)
    if not part.to_do:
        yield _paragraph(say(_NOTHING))
    if part.done:
        said = ", ".join(_done(one, say) for one in part.done)
        yield _paragraph(say(_LABELLED.filled(label=_DONE, words=said)), "muted")
    if part.not_needed:
        named = ", ".join(part.not_needed)
        yield _paragraph(say(_LABELLED.filled(label=_NOT_NEEDED, words=named)), "muted")


def _row(thing: PaperToDo, say: Say) -> str:
    """A box to tick, what and why and where, and the minutes."""
    what = f"<b>{escape(_capital(say(thing.what)))}</b>"
    if thing.due is not None:
        what += f" · {escape(say(_BY.filled(day=thing.due)))}"
    lines = [what, escape(say(thing.why))]
    if thing.where:
        where = escape(say(_WHERE.filled(path=thing.where)))
        lines.append(f'<span class="muted">{where}</span>')
    if thing.note:
        lines.append(f"<i>{escape(say(_NOTE.filled(note=thing.note)))}</i>")
    minutes = escape(say(_MINUTES.filled(n=thing.minutes)))
    return (
        f'{_TABLE}<tr><td class="box" width="5%">{_BOX}</td>'
        f'<td width="83%">{"<br>".join(lines)}</td>'
        f'<td class="minutes" align="right" width="12%">{minutes}</td></tr></table>'
    )


def _done(one: PaperDone, say: Say) -> str:
    words = say(one.what)
    if one.day is not None:
        words = say(_DONE_ON.filled(what=words, day=one.day, year=one.day.year))
    return f"{words}, {say(_NOTE.filled(note=one.note))}" if one.note else words


def _names(names: tuple[NamePart, ...], say: Say) -> Iterator[str]:
    if not names:
        return
    yield _heading(say(_NAMES), "")
    lines = []
    for one in names:
        seen = (
            say(_LABELLED.filled(label=network, words=say(words))) for network, words in one.seen
        )
        lines.append((one.name, " · ".join(seen) or say(_NOT_SEEN)))
    yield from _table(lines)


def _holder(holder: Holder, say: Say) -> Iterator[str]:
    yield _heading(holder.name, holder.account)
    held = holder.ownership
    lines = [(say(_PROFILE), holder.address or _ROOM)]
    for name, label in _LINES:
        lines.append((say(label), getattr(held, name, "") or _ROOM))
    day = None if held is None else held.reviewed
    said = _NOT_NOTED if day is None else _ON.filled(day=day, year=day.year)
    lines.append((say(_REVIEWED), say(said)))
    if held is not None and held.note:
        lines.append((say(mark("OwnershipForm", "Note")), held.note))
    yield from _table(lines)


def _table(lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Labels and what was noted; room to write where nothing was."""
    yield _TABLE.replace('cellpadding="3"', 'cellpadding="2"')
    for label, words in lines:
        look = ' class="write"' if words == _ROOM else ""
        yield (
            f'<tr><td class="label" width="38%">{escape(label)}</td>'
            f"<td{look}>{escape(words)}</td></tr>"
        )
    yield "</table>"


def _heading(words: str, more: str) -> str:
    said = f' <span class="account">{escape(more)}</span>' if more else ""
    return f"<h2>{escape(words)}{said}</h2>"


def _paragraph(words: str, look: str = "") -> str:
    return f'<p class="{look}">{escape(words)}</p>' if look else f"<p>{escape(words)}</p>"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
