"""Parameters Arena."""

from __future__ import annotations

from typing import Literal, TypeAlias

ArenaInput: TypeAlias = Literal["models", "builders", "agents"] | str
"""Arena of Design Arena to take benchmark scores from."""
