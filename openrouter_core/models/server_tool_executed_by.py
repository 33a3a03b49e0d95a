"""Enum ServerToolExecutedBy."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolExecutedBy: TypeAlias = Literal["provider", "openrouter", "client"] | str
"""Server tool executed by, as the API document has it."""
