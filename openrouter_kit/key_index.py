"""KeyIndex: where the line of each key is in a file, in about 24 bytes a key, where a dict takes more than 100."""

from __future__ import annotations

from array import array
from typing import final


@final
class KeyIndex:
    """A map of numbers of 64 bits to positions: dense columns, and an open table of places in them with linear probing."""

    def __init__(self) -> None:
        self._numbers = array("Q")
        self._positions = array("Q")
        self._resize(1024)

    def __len__(self) -> int:
        return len(self._numbers)

    def put(self, number: int, position: int) -> None:
        """Keep the position of a number, in place of the one before."""
        slot = self._slot(number)
        if place := self._table[slot]:
            self._positions[place - 1] = position
            return
        self._numbers.append(number)
        self._positions.append(position)
        self._table[slot] = len(self._numbers)
        if len(self._numbers) >= self._most:
            self._resize(2 * len(self._table))

    def get(self, number: int) -> int | None:
        """Return the position of a number; None if there is none."""
        place = self._table[self._slot(number)]
        return self._positions[place - 1] if place else None

    def _slot(self, number: int) -> int:
        """Return where in the table a number is, or belongs."""
        table, numbers, mask = self._table, self._numbers, self._mask
        slot = number & mask
        while (place := table[slot]) and numbers[place - 1] != number:
            slot = (slot + 1) & mask
        return slot

    def _resize(self, size: int) -> None:
        """Make the table anew. A slot has the place of a number, counted from 1; 0 is empty."""
        self._table = table = array("I", bytes(4 * size))
        self._mask = mask = size - 1
        self._most = size * 2 // 3
        for place, number in enumerate(self._numbers, 1):
            slot = number & mask
            while table[slot]:
                slot = (slot + 1) & mask
            table[slot] = place
