"""Parameters FusionServerToolConfigEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

FusionServerToolConfigEffortInput: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""Known values of fusion server tool config effort."""
