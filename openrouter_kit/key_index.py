"""KeyIndex: where the line of each key is in a file, in 16 to 43 bytes a key. A dict takes 110."""

from __future__ import annotations

from array import array
from typing import final


@final
class KeyIndex:
    """A map of numbers of 64 bits to positions: an open table with linear probing. 0 stands for no number."""

    def __init__(self) -> None:
        self._size = 0
        self._make(1024)

    def _make(self, capacity: int) -> None:
        empty = bytes(8 * capacity)
        self._numbers, self._positions = array("Q", empty), array("Q", empty)
        self._mask = capacity - 1
        self._most = capacity * 3 // 4

    def __len__(self) -> int:
        return self._size

    def put(self, number: int, position: int) -> None:
        """Keep the position of a number, in place of the one before."""
        if self._size >= self._most:
            numbers, positions = self._numbers, self._positions
            self._make(2 * len(numbers))
            for each, at in zip(numbers, positions, strict=True):
                if each:
                    place = self._place(each)
                    self._numbers[place], self._positions[place] = each, at
        place = self._place(number)
        self._size += not self._numbers[place]
        self._numbers[place], self._positions[place] = number, position

    def get(self, number: int) -> int | None:
        """Return the position of a number; None if there is none."""
        place = self._place(number)
        return self._positions[place] if self._numbers[place] else None

    def _place(self, number: int) -> int:
        """Return where a number is, or would be put."""
        numbers, mask = self._numbers, self._mask
        place = number & mask
        while (there := numbers[place]) and there != number:
            place = (place + 1) & mask
        return place
