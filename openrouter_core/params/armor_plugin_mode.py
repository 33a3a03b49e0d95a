"""Parameters ArmorPluginMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ArmorPluginModeInput: TypeAlias = Literal["enforce", "audit"] | str
"""Known values of armor plugin mode."""
