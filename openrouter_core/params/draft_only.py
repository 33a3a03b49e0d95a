"""Parameters DraftOnly."""

from __future__ import annotations

from typing import Literal, TypeAlias

DraftOnlyInput: TypeAlias = Literal["true", "false"] | str
"""Known values of draft only."""
