# SPDX-License-Identifier: MIT
"""The report of a month on paper and as a web page, and the dialog that makes it."""
