# SPDX-License-Identifier: MIT
"""What the profiles tab is made of: its grid, its texts, its names, who holds the accounts."""
