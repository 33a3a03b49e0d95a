"""Parameters FusionServerToolConfigEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

FusionServerToolConfigEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""How much effort the Fusion tool's models spend on reasoning."""
