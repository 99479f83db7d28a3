# SPDX-License-Identifier: MIT
"""The sheets and forms of the results tab."""
