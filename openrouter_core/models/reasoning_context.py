"""Enum ReasoningContext."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningContext as ReasoningContext
else:
    ReasoningContext = Literal["auto", "all_turns", "current_turn"] | str
