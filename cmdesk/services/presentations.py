# SPDX-License-Identifier: MIT
"""The texts that present the business on its profiles, in one or several languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from cmdesk.domain.cleaning import clean
from cmdesk.domain.counting import Count, count
from cmdesk.domain.figures import Figure
from cmdesk.domain.platforms import Platform
from cmdesk.domain.records import Channel, Client, Presentation, Region, new_id
from cmdesk.domain.texts import Text, mark
from cmdesk.services.edits import Add, Edit, Remove, Set
from cmdesk.store.access import Reader

OWN: Final = ""
"""Stands for the client's own language."""

# To add a language in which a presentation can be written: a line here.
LANGUAGES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "fr": mark("Presentations", "French"),
        "en": mark("Presentations", "English"),
        "nl": mark("Presentations", "Dutch"),
        "de": mark("Presentations", "German"),
        "es": mark("Presentations", "Spanish"),
        "it": mark("Presentations", "Italian"),
        "lb": mark("Presentations", "Luxembourgish"),
        "pt": mark("Presentations", "Portuguese"),
    }
)
# Where businesses usually speak several languages; to add a region: a line here.
_SPOKEN: Final[Mapping[Region, tuple[str, ...]]] = {
    Region.QUEBEC: ("fr", "en"),
    Region.BELGIUM: ("fr", "nl", "de"),
    Region.CANADA: ("en", "fr"),
    Region.SWITZERLAND: ("fr", "de", "it", "en"),
    Region.LUXEMBOURG: ("fr", "de", "lb", "en"),
}
_CHANGE = mark("Presentations", "change the presentation of “{channel}”")


def counted(platform: Platform, text: str) -> Count:
    """A presentation as its network counts it; where two limits hold, the one that is hit first."""
    facts = platform.profile
    most, heaviest = _value(facts.presentation), _value(facts.presentation_bytes)
    return count(platform, text, {"text_limit": most, "byte_limit": heaviest})


def folded_at(platform: Platform, text: str) -> int | None:
    """The index (code points) from which a reader must press “more”; None where all is seen."""
    seen = _value(platform.profile.presentation_fold)
    return count(platform, text, {"text_limit": seen, "byte_limit": 0}).cut


def own_language(client: Client) -> str:
    """The client's own language without its territory (``fr``)."""
    return client.language.partition("_")[0]


def language_of(client: Client, language: str) -> str:
    """How a language is kept: empty for the client's own."""
    return OWN if language == own_language(client) else language


def presentations_of(reader: Reader, channel_id: str) -> dict[str, Presentation]:
    """The presentations of a channel by language, that in the client's own one under ``""``."""
    found = reader.find(Presentation, channel_id=channel_id)
    return {presentation.language: presentation for presentation in found}


def languages_shown(client: Client, written: Mapping[str, Presentation]) -> tuple[str, ...]:
    """Own language first, those usually spoken in the region, and those that were written in."""
    usual = (language_of(client, one) for one in _SPOKEN.get(client.region, ()))
    return tuple(dict.fromkeys((OWN, *usual, *written)))


def languages_left(client: Client, shown: tuple[str, ...]) -> tuple[str, ...]:
    """The other languages in which a presentation could be written."""
    return tuple(one for one in LANGUAGES if language_of(client, one) not in shown)


def set_presentation(reader: Reader, channel_id: str, language: str, text: str) -> Edit:
    """Present a channel by this text, in one step; without words its presentation is removed.

    ``language`` is empty for the client's own. Raises MissingRecord.
    """
    label = _CHANGE.filled(channel=reader.get(Channel, channel_id).name)
    text = clean(text).strip()
    present = reader.find(Presentation, channel_id=channel_id, language=language)
    if not text:
        return Remove(Presentation, tuple(one.id for one in present), label)
    if present:
        return Set(Presentation, present[-1].id, {"text": text}, label)
    fresh = Presentation(id=new_id(), channel_id=channel_id, text=text, language=language)
    return Add((fresh,), label)


def _value(figure: Figure | None) -> int:
    return 0 if figure is None else figure.value
