"""Parameters AlignmentPluginMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AlignmentPluginModeInput: TypeAlias = Literal["enforce", "audit"] | str
"""Known values of alignment plugin mode."""
