# SPDX-License-Identifier: MIT
"""Compiles the translations into every wheel, so that an installed program speaks French too."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Makes the .qm files, which are not in the repository, before a wheel is packed."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile what is stale; an editable install leaves that to `dev.py`."""
        del build_data
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root, "packaging")))
        import dev_i18n  # beside this file, which hatchling loads by its path

        dev_i18n.compile_stale(Path(self.root, "resources", "i18n"), _compiler())


def _compiler() -> str:
    """Qt's compiler of translations, from the PySide6 of the Python that builds."""
    found = find_spec("PySide6")
    places = found.submodule_search_locations if found else None
    if not places:
        raise RuntimeError("PySide6-Essentials is needed to compile the translations")
    return str(Path(places[0], "lrelease.exe" if os.name == "nt" else "lrelease"))
