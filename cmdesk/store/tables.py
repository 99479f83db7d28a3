# SPDX-License-Identifier: MIT
"""The tables of a document, private to ``store``: one per record, plus ``meta`` and tombstones.

All are STRICT, so a column takes only what it declares; dates are ISO text, booleans 0/1, lists
and mappings JSON in text. Foreign keys are deferred and never cascade: removing a parent is an
edit that removes the children too.
"""

from __future__ import annotations

from sqlalchemy import REAL, Column, ForeignKey, Index, Integer, MetaData, Table, Text

from cmdesk.domain import records
from cmdesk.domain.records import Record

APPLICATION_ID = 0x434D444B  # "CMDK"
FORMAT = 3  # PRAGMA user_version
MIN_READER_FORMAT = 3  # what is noted in profiles and results would be lost by an older program

metadata = MetaData()


def _text(name: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional)


def _whole(name: str, *, optional: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=optional)


def _number(name: str, *, optional: bool = False) -> Column[float]:
    return Column(name, REAL, nullable=optional)


def _parent(name: str, target: str, *, optional: bool = False) -> Column[str]:
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return Column(name, Text, key, nullable=optional)


def _table(name: str, *columns: Column[str] | Column[int] | Column[float]) -> Table:
    """A record's table: id, the record's fields, and the bookkeeping only ``store`` knows."""
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True, nullable=False),
        *columns,
        _text("created_at"),
        _text("modified_at"),
        _text("modified_by"),
        sqlite_strict=True,
    )


BOOKKEEPING = frozenset({"created_at", "modified_at", "modified_by"})

client = _table(
    "client",
    _text("name"),
    _text("region"),
    _text("language"),
    _text("time_zone"),
    _whole("week_start"),
    _text("trade"),
    _text("kept_for"),
    _whole("active_from"),
    _whole("active_until"),
    _text("closed_weekdays"),
    _text("marks"),
    _text("words"),
)
closure = _table("closure", _text("start"), _text("end"), _text("reason"))
special_day = _table("special_day", _text("day"), _text("reason"))
channel = _table(
    "channel",
    _text("platform"),
    _text("name"),
    _text("handle"),
    _whole("active"),
    _text("rhythm"),
    _text("marks"),
)
pillar = _table(
    "pillar",
    _text("name"),
    _text("colour"),
    _text("pattern"),
    _whole("wanted_share", optional=True),
    _whole("maximum_share", optional=True),
    _whole("usual_degree", optional=True),
)
opening = _table(
    "opening",
    _parent("channel_id", "channel"),
    _text("weekdays"),
    _whole("minute", optional=True),
    _text("name"),
    _whole("important"),
    _parent("pillar_id", "pillar", optional=True),
    _text("start", optional=True),
    _text("end", optional=True),
)
post = _table(
    "post",
    _text("title"),
    _text("text"),
    _text("link"),
    _text("images"),
    _parent("pillar_id", "pillar", optional=True),
    _whole("degree", optional=True),
    _text("about", optional=True),
    _whole("asks"),
    _text("tell_team"),
    _text("photo_to_take"),
    _text("note"),
)
version = _table(
    "version",
    _parent("post_id", "post"),
    _parent("channel_id", "channel", optional=True),
    _text("format"),
    _text("day", optional=True),
    _whole("minute", optional=True),
    _text("status"),
    _text("scheduled_with"),
    _text("scheduled_at", optional=True),
    _text("published_day", optional=True),
    _whole("published_minute", optional=True),
    _text("published_link"),
    _text("occurrence", optional=True),
    _whole("pinned"),
    _text("text", optional=True),
    _text("link", optional=True),
    _text("images", optional=True),
    _text("handed_over"),
    _whole("reactions", optional=True),
)
Index("version_by_day", version.c.day)
Index("version_by_published_day", version.c.published_day)
Index("version_by_post", version.c.post_id)
Index("version_by_channel", version.c.channel_id)
acceptance = _table(
    "acceptance",
    _text("rule"),
    _text("scope_kind"),
    _text("scope_id"),
    _text("start"),
    _text("end"),
    _whole("value"),
    _text("reason"),
    _text("at"),
)
mute = _table("mute", _text("rule"), _text("scope_kind"), _text("scope_id"))
measurement = _table(
    "measurement",
    _text("metric"),
    _number("value"),
    _text("day"),
    _parent("channel_id", "channel", optional=True),
    _text("note"),
    _text("period", optional=True),
    _text("former"),
)
own_metric = _table(
    "own_metric",
    _text("name"),
    _text("unit"),
    _text("nature"),
    _whole("per_channel"),
    _text("where"),
)
indicator = _table(
    "indicator",
    _text("metric"),
    _parent("channel_id", "channel", optional=True),
    _text("period"),
    _whole("order"),
)
aim = _table(
    "aim",
    _text("words"),
    _text("metric"),
    _parent("channel_id", "channel", optional=True),
    _number("baseline", optional=True),
    _number("target", optional=True),
    _text("start", optional=True),
    _text("due", optional=True),
    _text("period"),
)
adjustment = _table(
    "adjustment",
    _text("day"),
    _text("words"),
    _text("metric"),
    _parent("channel_id", "channel", optional=True),
)
report_words = _table("report_words", _text("month"), _text("sentences"))
profile_check = _table(
    "profile_check",
    _parent("channel_id", "channel"),
    _text("check"),
    _text("occasion", optional=True),
    _text("state"),
    _text("day", optional=True),
    _text("note"),
    _text("proof"),
)
presentation = _table(
    "presentation", _parent("channel_id", "channel"), _text("text"), _text("language")
)
wanted_name = _table("wanted_name", _text("name"))
name_seen = _table(
    "name_seen",
    _parent("name_id", "wanted_name"),
    _text("platform"),
    _text("standing"),
    _text("day"),
    _text("note"),
)
ownership = _table(
    "ownership",
    _parent("channel_id", "channel"),
    _text("address"),
    _text("person"),
    _text("others"),
    _text("second_factor"),
    _text("reviewed", optional=True),
    _text("note"),
)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)
tombstone = Table(
    "tombstone",
    metadata,
    Column("table", Text, primary_key=True, nullable=False),
    Column("id", Text, primary_key=True, nullable=False),
    Column("at", Text, nullable=False),
    sqlite_strict=True,
)

META_KEYS = (
    "document_uuid",
    "revision_uuid",
    "parent_revision_uuid",
    "format",
    "min_reader_format",
    "app_version",
    "saved_at_utc",
    "saved_by",
    "content_sha256",
    "copied_from",
)

ROW_OF: dict[type[Record], Table] = {
    records.Client: client,
    records.Closure: closure,
    records.SpecialDay: special_day,
    records.Channel: channel,
    records.Pillar: pillar,
    records.Opening: opening,
    records.Post: post,
    records.Version: version,
    records.Acceptance: acceptance,
    records.Mute: mute,
    records.Measurement: measurement,
    records.OwnMetric: own_metric,
    records.Indicator: indicator,
    records.Aim: aim,
    records.Adjustment: adjustment,
    records.ReportWords: report_words,
    records.ProfileCheck: profile_check,
    records.Presentation: presentation,
    records.WantedName: wanted_name,
    records.NameSeen: name_seen,
    records.Ownership: ownership,
}
