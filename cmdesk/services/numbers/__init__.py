# SPDX-License-Identifier: MIT
"""Noted numbers as a table in a text file: written by our own template, read back from any."""
