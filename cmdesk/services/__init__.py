# SPDX-License-Identifier: MIT
"""Questions and intentions per subject; no Qt, no sqlalchemy."""
