# SPDX-License-Identifier: MIT
"""Painted sheets: said (words of a language), laid out (points on paper), painted."""
