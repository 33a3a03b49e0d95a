"""Enum ReasoningMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningMode: TypeAlias = Literal["standard", "pro"] | str
"""Reasoning mode, as the API document has it."""
