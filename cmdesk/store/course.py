# SPDX-License-Identifier: MIT
"""How far a long piece of work is, and the wish to stop it: shared by worker and window."""

from __future__ import annotations


class Stopped(Exception):
    """The user stopped a piece of work; it leaves nothing behind."""


class Course:
    """Steps told by the thread that works, looked at and stopped by the thread that waits.

    ``done`` counts what was read or written so far. Only whole numbers and one flag are shared,
    so nothing needs a lock.
    """

    def __init__(self) -> None:
        self.done = 0
        self._stopped = False

    @property
    def stopped(self) -> bool:
        """True once the work is to end."""
        return self._stopped

    def stop(self) -> None:
        """Have the work end at its next step."""
        self._stopped = True

    def step(self, many: int = 1) -> None:
        """Count what was done; raises Stopped when the work is to end."""
        self.done += many
        if self._stopped:
            raise Stopped
