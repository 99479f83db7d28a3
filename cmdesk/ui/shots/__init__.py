# SPDX-License-Identifier: MIT
"""Pictures of every screen, painted without a screen and with the bundled font.

    python -m cmdesk.ui.shots OUT [--lang fr] [--theme dark] [--size 1440x900]
                                  [--document FILE] [--today 2026-11-25] [--only WORD]

To add a picture: a function that prepares the window, and its line in the ``SHOTS`` of its module.
"""

from __future__ import annotations

from cmdesk.ui.shots.studio import Studio
from cmdesk.ui.shots.taking import SHOTS, main

__all__ = ["SHOTS", "Studio", "main"]
