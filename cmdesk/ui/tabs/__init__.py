# SPDX-License-Identifier: MIT
"""The tabs of the main window, in order.

To add a tab: 1. its module here, with a subclass of ``TabBase``; 2. its class in ``TABS``.
A tab that is not in ``TABS`` is not shown.
"""

from __future__ import annotations

from cmdesk.ui.tabs.base import TabBase
from cmdesk.ui.tabs.calendar import CalendarTab
from cmdesk.ui.tabs.editorial import EditorialTab
from cmdesk.ui.tabs.profiles import ProfilesTab
from cmdesk.ui.tabs.results import ResultsTab

TABS: tuple[type[TabBase], ...] = (CalendarTab, ResultsTab, EditorialTab, ProfilesTab)
