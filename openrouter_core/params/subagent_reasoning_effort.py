"""Parameters SubagentReasoningEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

SubagentReasoningEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""Known values of subagent reasoning effort."""
