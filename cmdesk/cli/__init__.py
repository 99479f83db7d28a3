# SPDX-License-Identifier: MIT
"""The same work without a window."""
