# SPDX-License-Identifier: MIT
"""cmdesk: plan and follow a small business's presence on social networks, offline."""

__version__ = "0.1.0"
