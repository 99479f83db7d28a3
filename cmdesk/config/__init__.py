# SPDX-License-Identifier: MIT
"""Folders, settings and logs; no Qt."""
