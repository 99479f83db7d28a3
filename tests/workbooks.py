# SPDX-License-Identifier: MIT
"""Small workbooks written by hand, so that each of their bytes is known."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"
Rows = Sequence[Sequence[str]]
# The number formats of the styles s="1" to s="4": day, hour, day and hour, hours beyond 24.
_FORMATS = (0, 14, 20, 22, 46)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of these parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            archive.writestr(name, words)
    return target.getvalue()


def xlsx_parts(
    sheets: Mapping[str, Rows | str], shared: Sequence[str] = (), hidden: Sequence[str] = ()
) -> dict[str, str | bytes]:
    """The parts of an .xlsx; a sheet is rows of words, or its rows as XML."""
    numbered = list(enumerate(sheets, start=1))
    listed = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="r{number}"'
        + (' state="hidden"/>' if name in hidden else "/>")
        for number, name in numbered
    )
    links = "".join(_link(f"r{number}", "worksheet", f"sheet{number}") for number, _ in numbered)
    links += _link("strings", "sharedStrings", "sharedStrings") + _link(
        "styles", "styles", "styles"
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{links}'
        "</Relationships>",
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs>'
        + "".join(f'<xf numFmtId="{number}"/>' for number in _FORMATS)
        + "</cellXfs></styleSheet>",
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">'
        + "".join(f"<si><t>{escape(words)}</t></si>" for words in shared)
        + "</sst>",
    }
    for number, name in numbered:
        parts[f"xl/sheet{number}.xml"] = (
            f'<worksheet xmlns="{MAIN}"><sheetData>{_xlsx_rows(sheets[name])}</sheetData>'
            "</worksheet>"
        )
    return parts


def xlsx(
    sheets: Mapping[str, Rows | str], shared: Sequence[str] = (), hidden: Sequence[str] = ()
) -> bytes:
    """An .xlsx of these sheets."""
    return zipped(xlsx_parts(sheets, shared, hidden))


def ods(sheets: Mapping[str, Rows | str]) -> bytes:
    """An .ods of these sheets; a sheet is rows of words, or its rows as XML."""
    tables = "".join(
        f'<table:table table:name="{name}">{_ods_rows(rows)}</table:table>'
        for name, rows in sheets.items()
    )
    spaces = " ".join(f'xmlns:{name}="{OASIS}:{name}:1.0"' for name in ("office", "table", "text"))
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<m:manifest xmlns:m="{OASIS}:manifest:1.0"/>',
            "content.xml": f"<office:document-content {spaces}><office:body>"
            f"<office:spreadsheet>{tables}</office:spreadsheet></office:body>"
            "</office:document-content>",
        }
    )


def _link(name: str, kind: str, part: str) -> str:
    return f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{part}.xml"/>'


def _xlsx_rows(rows: Rows | str) -> str:
    if isinstance(rows, str):
        return rows
    cell = '<c t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>'
    filled = (
        "".join(cell.format(escape(words)) if words else "<c/>" for words in row) for row in rows
    )
    return "".join(f"<row>{cells}</row>" for cells in filled)


def _ods_rows(rows: Rows | str) -> str:
    if isinstance(rows, str):
        return rows
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    filled = (
        "".join(cell.format(escape(words)) if words else "<table:table-cell/>" for words in row)
        for row in rows
    )
    return "".join(f"<table:table-row>{cells}</table:table-row>" for cells in filled)
