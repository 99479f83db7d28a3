# SPDX-License-Identifier: MIT
"""The image checker: a picture held against what each channel takes, and copies cut to fit."""
