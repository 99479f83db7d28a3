# SPDX-License-Identifier: MIT
"""The week on a sheet: its cards, its findings and its mix."""
