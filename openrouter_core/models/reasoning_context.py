"""Enum ReasoningContext."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningContext: TypeAlias = Literal["auto", "all_turns", "current_turn"] | str
"""Which turns' reasoning a model gets to see again."""
