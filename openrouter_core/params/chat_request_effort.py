"""Parameters ChatRequestEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatRequestEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort a chat model spends on reasoning."""
