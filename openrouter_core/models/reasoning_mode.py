"""Enum ReasoningMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningMode: TypeAlias = Literal["standard", "pro"] | str
"""Whether a model reasons in its standard or its pro mode."""
