"""Parameters AdvisorReasoningEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdvisorReasoningEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort the advisor's model spends on reasoning."""
