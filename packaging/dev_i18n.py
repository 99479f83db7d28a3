# SPDX-License-Identifier: MIT
"""`i18n`: the translation files, renewed from the sources and compiled for Qt."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

from dev_base import ROOT, Stop, must, say, tool

FOLDER = ROOT / "resources" / "i18n"
_ALIAS = ["-tr-function-alias", "translate+=mark"]
_STEADY = ["-locations", "none", "-no-obsolete", "-sort-messages", "-silent"]

# To add a language: 1. its line here (``-pluralonly`` for a form of English);
# 2. its name in LANGUAGES of cmdesk/config/settings.py.
RENEWED: tuple[tuple[str, tuple[str, ...]], ...] = (("fr", ()), ("en", ("-pluralonly",)))
# Thin layers hold only what differs from the language below them; they are written by hand.
LAYERS: tuple[tuple[str, str], ...] = (("fr_CA", "fr"),)


def command(arguments: Sequence[str]) -> int:
    """Renew every .ts file, drop what a layer says about texts that are gone, compile."""
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for language, options in RENEWED:
        renew(folder / f"{language}.ts", language, options)
    for layer, base in LAYERS:
        if (folder / f"{layer}.ts").exists():
            thin_out(folder / f"{layer}.ts", folder / f"{base}.ts")
    compile_stale(folder)
    return 0


def renew(path: Path, language: str, options: Sequence[str] = ()) -> None:
    """Bring one .ts file up to what the sources say, keeping its translations."""
    sources = sorted(str(one.relative_to(ROOT)) for one in (ROOT / "cmdesk").rglob("*.py"))
    languages = ["-source-language", "en", "-target-language", language]
    line = [tool("pyside6-lupdate"), *_ALIAS, *_STEADY, *languages, *options]
    must([*line, *sources, "-ts", str(path)])
    say(f"{path.name}: {_count(path)}")


def thin_out(layer: Path, base: Path) -> None:
    """Remove from ``layer`` the messages whose text ``base`` no longer has."""
    known = {key for key, _ in _messages(ET.parse(base).getroot())}
    tree = ET.parse(layer)
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            if (context.findtext("name", ""), message.findtext("source", "")) not in known:
                say(f"{layer.name}: gone: {message.findtext('source', '')}")
                context.remove(message)
        if context.find("message") is None:
            tree.getroot().remove(context)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    layer.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def compile_stale(folder: Path = FOLDER, compiler: str | None = None) -> None:
    """Compile each .ts file whose .qm is missing or older; nothing where there is none.

    ``compiler`` is Qt's lrelease, the one of the .venv if not given.
    """
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        program = compiler or tool("pyside6-lrelease")
        line = [program, "-silent", str(source), "-qm", str(target)]
        told = subprocess.run(line, check=False, capture_output=True, text=True, encoding="utf-8")
        if told.returncode:
            raise Stop(f"{source.name} was not compiled: {told.stdout}{told.stderr}", 1)


def _messages(root: ET.Element) -> list[tuple[tuple[str, str], ET.Element]]:
    """Every message of a .ts file with its key: context and source."""
    return [
        ((context.findtext("name", ""), message.findtext("source", "")), message)
        for context in root.findall("context")
        for message in context.findall("message")
    ]


def _count(path: Path) -> str:
    """How many texts a .ts file holds and how many still wait for a translation."""
    messages = [message for _, message in _messages(ET.parse(path).getroot())]
    waiting = sum(1 for one in messages if one.find("translation[@type='unfinished']") is not None)
    return f"{len(messages)} texts, {waiting} to translate"
