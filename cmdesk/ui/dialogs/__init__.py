# SPDX-License-Identifier: MIT
"""Dialogs of the window; ``ask.run_dialog`` shows them."""
