# SPDX-License-Identifier: MIT
"""The sheets of the editorial line: themes, rendez-vous, channels, closed days."""
