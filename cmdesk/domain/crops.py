# SPDX-License-Identifier: MIT
"""The part of a picture that is kept: a rectangle of one shape that moves and grows inside."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Crop:
    """What is kept of a picture, in its pixels from the upper left."""

    x: int
    y: int
    width: int
    height: int

    @property
    def ratio(self) -> float:
        """Width by height."""
        return self.width / self.height

    def moved(self, right: int, down: int, width: int, height: int) -> Crop:
        """The same part elsewhere, never over the edge of a picture of that size."""
        x = min(max(self.x + right, 0), width - self.width)
        y = min(max(self.y + down, 0), height - self.height)
        return replace(self, x=x, y=y)

    def resized(self, factor: float, least: int, largest: Crop, size: tuple[int, int]) -> Crop:
        """The part made larger or smaller around its middle, inside a picture of that size.

        Never narrower than ``least`` pixels nor larger than ``largest``, whose shape it takes.
        """
        wide = min(max(round(self.width * factor), min(least, largest.width)), largest.width)
        high = min(max(1, round(wide / largest.ratio)), largest.height)
        x = self.x + (self.width - wide) // 2
        y = self.y + (self.height - high) // 2
        return Crop(x, y, wide, high).moved(0, 0, *size)

    def scaled(self, factor: float, width: int, height: int) -> Crop:
        """The same part of the picture at another size, inside ``width`` by ``height``."""
        wide = min(max(1, round(self.width * factor)), width)
        high = min(max(1, round(self.height * factor)), height)
        return Crop(0, 0, wide, high).moved(
            round(self.x * factor), round(self.y * factor), width, height
        )


def centred(width: int, height: int, ratio: float) -> Crop:
    """The largest part of a ratio (width by height) in the middle of a picture."""
    wide = min(width, max(1, round(height * ratio)))
    high = min(height, max(1, round(width / ratio)))
    return Crop((width - wide) // 2, (height - high) // 2, wide, high)


def sent_size(crop: Crop, width: int, height: int | None) -> tuple[int, int]:
    """The pixels a crop is sent with: those asked for, but never more than it has.

    Without a ``height`` it follows from the crop's shape.
    """
    if crop.width <= width and (height is None or crop.height <= height):
        return crop.width, crop.height
    wide = min(crop.width, width)
    if height is None:
        return wide, max(1, round(wide / crop.ratio))
    return wide, min(crop.height, height)
