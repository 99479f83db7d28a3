# SPDX-License-Identifier: MIT
"""A workbook measured before a library unpacks it: hostile ones are refused, the rest is rebuilt.

The library that reads workbooks reserves memory for what a file announces and ends the whole
program when there is not enough. So every part is read here first, in small pieces and within
limits, and only the parts that were measured are handed on, in an archive of our own.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final
from xml.parsers import expat

from cmdesk.domain.errors import WrongInput
from cmdesk.domain.texts import mark
from cmdesk.services.importing.csv_source import MOST_COLUMNS, MOST_ROWS
from cmdesk.services.importing.workbook_parts import (
    MOST_CELLS,
    PartGauge,
    TooLarge,
    WorkbookGauge,
)

MOST_UNPACKED: Final = 200_000_000  # bytes of all parts together
MOST_RATIO: Final = 200  # times that a part or the whole may grow when unpacked
MOST_ENTRIES: Final = 2_000
_SMALL: Final = 10_000_000  # bytes below which no ratio is a threat; honest sheets repeat much
_PIECE: Final = 65_536
_READ: Final = (".xml", ".rels")
_KINDS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    expat.ExpatError,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


class Refused(Exception):
    """A part that no honest workbook holds."""


def checked(content: bytes, name: str) -> io.BytesIO:
    """The measured parts of a workbook in an archive that is safe to open.

    Raises WrongInput when the file is damaged, needs a password, grows beyond the limits or
    holds declarations that make a reader grow. ``name`` is what messages call the file.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if any(entry.flag_bits & 1 for entry in entries):
                raise protected(name)
            _check_announced(entries, len(content))
            return _rebuilt(archive, entries, name)
    except TooLarge as problem:
        raise _too_large(name, str(problem)) from problem
    except Refused as problem:
        raise _declares(name, str(problem)) from problem
    except _BROKEN as problem:
        raise damaged(name, type(problem).__name__) from problem


def protected(name: str) -> WrongInput:
    """The refusal of a workbook that needs a password."""
    return WrongInput(
        mark(
            "Import",
            "“{name}” is protected by a password. Nothing was imported: open it in your "
            "spreadsheet program and save a copy without password.",
        ).filled(name=name)
    )


def damaged(name: str, detail: str = "") -> WrongInput:
    """The refusal of a file that begins like a workbook and is none that can be read."""
    return WrongInput(
        mark(
            "Import",
            "“{name}” is damaged, or not a workbook that can be read. Nothing was imported: open "
            "it in your spreadsheet program and save it again as .xlsx or .ods.",
        ).filled(name=name),
        detail,
    )


def _check_announced(entries: list[zipfile.ZipInfo], packed: int) -> None:
    """Raise TooLarge for what the archive itself announces, before anything is unpacked."""
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES:
        raise TooLarge(f"{len(entries)} parts")
    if unpacked > MOST_UNPACKED or _grows(unpacked, packed):
        raise TooLarge(f"{unpacked} bytes unpacked")
    if any(_grows(entry.file_size, entry.compress_size) for entry in entries):
        raise TooLarge("a part grows too much")


def _grows(unpacked: int, packed: int) -> bool:
    return unpacked > _SMALL and unpacked > MOST_RATIO * packed


def _rebuilt(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], name: str) -> io.BytesIO:
    """The parts that are read, each measured while it is unpacked, in a new archive."""
    gauge = WorkbookGauge()
    target = io.BytesIO()
    names: set[str] = set()
    left = MOST_UNPACKED
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as rebuilt:
        for entry in _in_order(entries):
            if entry.filename.lower() in names or entry.compress_type not in _KINDS:
                raise zipfile.BadZipFile(entry.filename)
            names.add(entry.filename.lower())
            part = io.BytesIO()
            for piece in _pieces(archive, entry):
                left -= len(piece)
                if left < 0:
                    raise TooLarge("more than was announced")
                part.write(piece)
            words = part.getvalue()
            if entry.filename == "META-INF/manifest.xml" and b"encryption-data" in words:
                raise protected(name)
            if entry.filename != "mimetype":
                _measure(words, gauge)
            rebuilt.writestr(entry.filename, words)
    gauge.check_words()
    target.seek(0)
    return target


def _in_order(entries: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """The parts that are read; the list of what is encrypted before what may be."""
    read = [
        entry
        for entry in entries
        if entry.filename == "mimetype" or entry.filename.lower().endswith(_READ)
    ]
    return sorted(read, key=lambda entry: entry.filename != "META-INF/manifest.xml")


def _pieces(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(entry) as source:
        while piece := source.read(_PIECE):
            yield piece


def _measure(words: bytes, gauge: WorkbookGauge) -> None:
    """Measure one part; raises Refused for declarations, ExpatError for what is no XML."""

    def refuse(*_: object) -> None:
        raise Refused("a document type is declared")

    part = PartGauge(gauge)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = part.start
    parser.EndElementHandler = part.end
    parser.CharacterDataHandler = part.words
    parser.Parse(words, True)


def _too_large(name: str, detail: str) -> WrongInput:
    return WrongInput(
        mark(
            "Import",
            "“{name}” is too large once opened: more than {rows} rows, {columns} columns or "
            "{cells} cells in a sheet, or {megabytes} MB in all. Nothing was imported: keep the "
            "sheet of your calendar only, or save it as CSV.",
        ).filled(
            name=name,
            rows=MOST_ROWS,
            columns=MOST_COLUMNS,
            cells=MOST_CELLS,
            megabytes=MOST_UNPACKED // 1_000_000,
        ),
        detail,
    )


def _declares(name: str, detail: str) -> WrongInput:
    return WrongInput(
        mark(
            "Import",
            "“{name}” holds declarations that no spreadsheet program writes. Nothing was "
            "imported: open it in your spreadsheet program and save it again, if you trust it.",
        ).filled(name=name),
        detail,
    )
