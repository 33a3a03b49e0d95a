"""Enum AlignmentPluginMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AlignmentPluginMode: TypeAlias = Literal["enforce", "audit"] | str
"""Alignment plugin mode, as the API document has it."""
