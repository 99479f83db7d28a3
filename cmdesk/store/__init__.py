# SPDX-License-Identifier: MIT
"""The document on disk; the only package that imports sqlalchemy."""
