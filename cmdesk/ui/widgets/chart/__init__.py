# SPDX-License-Identifier: MIT
"""Charts: one painting code for the screen, for paper and for grey."""
