"""Parameters OutputComputerCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputComputerCallItemStatusInput: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Output computer call item status, as the API document has it."""
