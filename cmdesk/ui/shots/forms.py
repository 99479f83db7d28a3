# SPDX-License-Identifier: MIT
"""The forms in which a post is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QScrollArea, QWidget

from cmdesk.domain.cleaning import one_line
from cmdesk.domain.records import About, Channel, Degree, new_id
from cmdesk.services.editorial import ordered_channels, ordered_pillars
from cmdesk.services.planning import cards_between
from cmdesk.services.platforms import platform_of
from cmdesk.ui.calendar.composing import NEW
from cmdesk.ui.calendar.wording import SHORT_STATUSES, STATUS_WORDS
from cmdesk.ui.forms.already import AlreadyPosted
from cmdesk.ui.forms.composer import Choices, Composer
from cmdesk.ui.forms.details import Details, Part
from cmdesk.ui.forms.draft import Draft
from cmdesk.ui.forms.proofreading import proofread
from cmdesk.ui.forms.text_counts import Place
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.shots.samples import small_pictures
from cmdesk.ui.shots.studio import Prepare, Studio

_LINK = "https://example.com/bread"


def composer(studio: Studio) -> Composer:
    """A post being written, with its date, its hour and two channels."""
    return Composer(NEW, *_composed(studio), studio.window)


def composer_more(studio: Studio) -> QWidget:
    """The same post unfolded, with a text of its own for one channel."""
    draft, choices = _composed(studio)
    parts = (Part(draft.channel_ids[0]), Part(draft.channel_ids[1], text=_first(draft.text)))
    return Composer(NEW, replace(draft, parts=parts), choices, studio.window)


def composer_everything(studio: Studio) -> QWidget:
    """Six channels, four pictures, a link and pictures of a channel's own, every field filled."""
    draft, choices = _composed(studio)
    known = choices.places[0]
    more = [Channel(id=new_id(), platform="tiktok", name="TikTok, deuxième compte") for _ in (1,)]
    platforms = studio.in_hand().platforms
    places = (*choices.places, *(Place(one, platform_of(platforms, one.platform)) for one in more))
    ids = tuple(place.channel.id for place in places)
    pictures = small_pictures()
    parts = (
        Part(ids[0], link=_LINK),
        Part(ids[1], text=_first(draft.text), images=pictures[:2]),
        Part(ids[2], text=""),
    )
    details = Details(
        title=one_line(draft.text)[:40],
        link=_LINK,
        degree=Degree.USEFUL,
        about=About.CUSTOMERS,
        asks=True,
        tell_team=known.channel.name,
        photo_to_take=known.channel.name,
    )
    full = replace(draft, channel_ids=ids, images=pictures, details=details, parts=parts)
    shown = replace(choices, places=places, unfolded=True)
    return Composer(NEW, full, shown, studio.window)


def composer_everything_below(studio: Studio) -> QWidget:
    """The same, scrolled to its end."""
    form = composer_everything(studio)
    form.show()
    area = form.findChild(QScrollArea)
    assert isinstance(area, QScrollArea), "the form scrolls where the screen is low"
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return form


def composer_spelling(studio: Studio) -> QWidget:
    """Words that no dictionary has, underlined."""
    draft, choices = _composed(studio)
    text = f"{draft.text} Boulagnerie, farinne, baguete, bakkery."
    form = Composer(NEW, replace(draft, text=text), choices, studio.window)
    checked = proofread(form, studio.in_hand())
    form.show()
    if checked is not None:
        checked.begin()
    return form


def composer_empty(studio: Studio) -> QWidget:
    """A post nobody has written a word of."""
    _, choices = _composed(studio)
    return Composer(NEW, Draft(), choices, studio.window)


def already_posted(studio: Studio) -> QWidget:
    """The one line of what was posted without a plan."""
    document = studio.opened()
    return AlreadyPosted(_places(document), None, document.now(), studio.window)


def _composed(studio: Studio) -> tuple[Draft, Choices]:
    document = studio.opened()
    with document.reading() as reader:
        pillars = ordered_pillars(reader)
        cards = cards_between(reader, studio.today, studio.today + timedelta(days=6))
    places = _places(document)
    statuses = tuple((one, say(STATUS_WORDS[one])) for one in SHORT_STATUSES)
    chosen = tuple(one.channel.id for one in places[:2])
    text = max((card.text for card in cards), key=len, default="")
    draft = Draft(text, chosen, studio.today + timedelta(days=2), 9 * 60, pillars[0].id)
    return draft, Choices(places, pillars, statuses, studio.today, studio.language)


def _places(document: OpenDocument) -> tuple[Place, ...]:
    with document.reading() as reader:
        channels = ordered_channels(reader)
    return tuple(Place(one, platform_of(document.platforms, one.platform)) for one in channels)


def _first(text: str) -> str:
    return one_line(text).partition(".")[0] + "."


SHOTS: tuple[tuple[str, Prepare], ...] = (
    ("composer", composer),
    ("composer-empty", composer_empty),
    ("composer-more", composer_more),
    ("composer-everything", composer_everything),
    ("composer-everything-below", composer_everything_below),
    ("composer-spelling", composer_spelling),
    ("already-posted", already_posted),
)
