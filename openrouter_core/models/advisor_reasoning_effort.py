"""Enum AdvisorReasoningEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdvisorReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort the advisor's model spends on reasoning."""
