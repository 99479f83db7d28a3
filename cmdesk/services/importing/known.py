# SPDX-License-Identifier: MIT
"""What of an import the document holds already: the same file twice adds nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from cmdesk.domain.records import Post, Version
from cmdesk.services.importing.planned import PlannedRow
from cmdesk.store.access import Reader

Identity = tuple[date | None, int | None, str | None, str, str]


def without_known(reader: Reader, rows: Sequence[PlannedRow]) -> tuple[PlannedRow, ...]:
    """The rows without what the document holds already.

    A version is known by its day, minute, channel, title and text. Two equal rows of a file are
    two posts: each known version answers for one row only. A row of which some versions are
    known gives the others to the post of those.
    """
    known = _known(reader, [v.day for row in rows for v in row.versions if v.day is not None])
    left: list[PlannedRow] = []
    for row in rows:
        missing, found = [], ""
        for version in row.versions:
            ids = known.get(_identity(version, row.post))
            if ids:
                found = ids.pop()
            else:
                missing.append(version)
        if missing and not found:
            left.append(row)
        elif missing:
            joining = tuple(replace(version, post_id=found) for version in missing)
            left.append(PlannedRow(row.line, replace(row.post, id=found), joining, joins=True))
    return tuple(left)


def _known(reader: Reader, days: Sequence[date]) -> dict[Identity, list[str]]:
    """The ids of the posts of each version planned in the period of ``days``."""
    known: dict[Identity, list[str]] = defaultdict(list)
    if days:
        versions = reader.versions_between(min(days), max(days))
        posts = reader.get_all(Post, (version.post_id for version in versions))
        for version in versions:
            known[_identity(version, posts[version.post_id])].append(version.post_id)
    return known


def _identity(version: Version, post: Post) -> Identity:
    return version.day, version.minute, version.channel_id, post.title, post.text
