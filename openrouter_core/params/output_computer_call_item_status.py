"""Parameters OutputComputerCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputComputerCallItemStatusInput: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""Known values of output computer call item status."""
