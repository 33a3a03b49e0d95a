"""Enum SubagentReasoningEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

SubagentReasoningEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a subagent's model spends on reasoning."""
