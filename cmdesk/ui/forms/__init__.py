# SPDX-License-Identifier: MIT
"""The forms in which records are written."""
