"""Enum ReasoningContext."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningContext: TypeAlias = Literal["auto", "all_turns", "current_turn"] | str
"""Known values of reasoning context."""
