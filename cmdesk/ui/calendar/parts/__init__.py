# SPDX-License-Identifier: MIT
"""What the calendar does, a part a module.

To add something: 1. a module here with a ``Part``; 2. its entry in ``PARTS``; 3. a line of
``ui.actions`` (menus), of ``card_menu`` (the pointer's menu) or of ``week_view.KEYS`` (keys).
"""

from __future__ import annotations

from cmdesk.ui.calendar.parts.base import Part
from cmdesk.ui.calendar.parts.cards import Cards
from cmdesk.ui.calendar.parts.clipboard import Clipboard
from cmdesk.ui.calendar.parts.confirming import Confirming
from cmdesk.ui.calendar.parts.consenting import Consenting
from cmdesk.ui.calendar.parts.copying import Copying
from cmdesk.ui.calendar.parts.filling import Filling
from cmdesk.ui.calendar.parts.filtering import Filtering
from cmdesk.ui.calendar.parts.finding_words import FindingWords
from cmdesk.ui.calendar.parts.pages import Pages
from cmdesk.ui.calendar.parts.papers import Papers
from cmdesk.ui.calendar.parts.posts import Posts
from cmdesk.ui.calendar.parts.reacting import Reacting
from cmdesk.ui.calendar.parts.ticking import Ticking

PARTS: tuple[type[Part], ...] = (
    Pages,
    Filtering,
    FindingWords,
    Posts,
    Copying,
    Cards,
    Clipboard,
    Confirming,
    Consenting,
    Papers,
    Ticking,
    Reacting,
    Filling,  # last: what it does with a ghost stands before what others do with a post
)
