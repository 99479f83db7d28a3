# SPDX-License-Identifier: MIT
"""Tables of numbers: brought in after a look at them, and written for spreadsheets."""
