# SPDX-License-Identifier: MIT
"""What was handed to a scheduler, and whether the post was edited since."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

from cmdesk.domain.records import Post, Status, Version

_LENGTH = 32  # characters of the digest that are kept: far more than chance needs


def fingerprint(version: Version, post: Post) -> str:
    """What a scheduler gets of a version, in a few characters: text, link, images, day, hour."""
    text = post.text if version.text is None else version.text
    link = post.link if version.link is None else version.link
    images = post.images if version.images is None else version.images
    given = (
        text.strip(),
        link.strip(),
        [(_file_name(image.path), image.alt) for image in images],
        "" if version.day is None else version.day.isoformat(),
        version.minute,
    )
    return sha256(json.dumps(given).encode()).hexdigest()[:_LENGTH]


def _file_name(path: str) -> str:
    """The picture whatever its folder: found again elsewhere, it is the same one."""
    return path.replace("\\", "/").rpartition("/")[2]


def changed_since_handed_over(version: Version, post: Post) -> bool:
    """True for a scheduled version that differs from what was handed over.

    Where no fingerprint was kept (documents of before) nothing can be said: False.
    """
    if version.status is not Status.SCHEDULED or not version.handed_over:
        return False
    return version.handed_over != fingerprint(version, post)


def handed_over(version: Version, post: Post) -> Version:
    """A scheduled version with the fingerprint of what is handed over now; others stay as is."""
    if version.status is not Status.SCHEDULED:
        return version
    return replace(version, handed_over=fingerprint(version, post))
