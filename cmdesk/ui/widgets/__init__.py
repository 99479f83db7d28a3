# SPDX-License-Identifier: MIT
"""The parts that views are built from."""
