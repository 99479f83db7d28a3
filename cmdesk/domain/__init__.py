# SPDX-License-Identifier: MIT
"""What cmdesk knows: records, platforms, counting and cadence; pure, no I/O, no clock."""
