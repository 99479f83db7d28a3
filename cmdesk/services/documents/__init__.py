# SPDX-License-Identifier: MIT
"""Papers made from a document, for people who have no cmdesk."""
