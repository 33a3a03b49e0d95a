"""Parameters AdvisorReasoningEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdvisorReasoningEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""Advisor reasoning effort, as the API document has it."""
