# SPDX-License-Identifier: MIT
"""`python -m cmdesk.ui.shots`."""

from __future__ import annotations

import sys

from cmdesk.ui.shots.taking import main

if __name__ == "__main__":
    sys.exit(main())
