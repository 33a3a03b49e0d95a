"""Enum ReasoningMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningMode: TypeAlias = Literal["standard", "pro"] | str
"""Known values of reasoning mode."""
