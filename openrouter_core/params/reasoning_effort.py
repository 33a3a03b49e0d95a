"""Parameters ReasoningEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a model spends on reasoning."""
