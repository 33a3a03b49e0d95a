"""Enum FusionServerToolConfigEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

FusionServerToolConfigEffort: TypeAlias = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
"""Fusion server tool config effort, as the API document has it."""
