"""Parameters ArmorPluginMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ArmorPluginModeInput: TypeAlias = Literal["enforce", "audit"] | str
"""Armor plugin mode, as the API document has it."""
