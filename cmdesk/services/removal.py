# SPDX-License-Identifier: MIT
"""Removing records with what hangs on them, children first: the file has no SQL cascades."""

from __future__ import annotations

from cmdesk.domain.records import Acceptance, Mute, Post, Record, Version
from cmdesk.domain.texts import Text
from cmdesk.services.edits import Edit, Remove
from cmdesk.store.access import Reader


def removal_of(kind: type[Record], ids: tuple[str, ...], label: Text) -> tuple[Edit, ...]:
    """The step that removes these records; none when there is nothing to remove."""
    return (Remove(kind, ids, label),) if ids else ()


def removal_of_versions(reader: Reader, gone: set[str], label: Text) -> tuple[Edit, ...]:
    """The steps that remove versions, what was accepted about them, and posts left without any."""
    versions = reader.get_all(Version, gone)
    post_ids = dict.fromkeys(version.post_id for version in versions.values())
    orphans = tuple(
        post_id
        for post_id in post_ids
        if all(sibling.id in gone for sibling in reader.find(Version, post_id=post_id))
    )
    return (
        *removal_of_consents(reader, gone, label),
        *removal_of(Version, tuple(versions), label),
        *removal_of(Post, orphans, label),
    )


def removal_of_consents(reader: Reader, subjects: set[str], label: Text) -> tuple[Edit, ...]:
    """The removal of acceptances and mutes that speak of these records alone.

    What was accepted of a group of same texts stays while one of them is left.
    """
    acceptances = tuple(a.id for a in reader.all(Acceptance) if _about(a, subjects, reader))
    mutes = tuple(m.id for m in reader.all(Mute) if _about(m, subjects, reader))
    return (*removal_of(Acceptance, acceptances, label), *removal_of(Mute, mutes, label))


def _about(consent: Acceptance | Mute, subjects: set[str], reader: Reader) -> bool:
    """True when a scope id (``id``, ``id/more`` or ``id+id…``) names nothing else that is left."""
    named = {part.partition("/")[0] for part in consent.scope_id.split("+")}
    others = named - subjects
    return len(others) < len(named) and not reader.get_all(Version, others)
